const longest = 75;

/**
 * A line of any length as lines of at most 75 octets, each with its CRLF; those after the first begin with the space that joins them
 * (RFC 5545, 3.1). Characters and escapes stay whole, and no line holds nothing but that space.
 */
export function fold(line: string): string[] {
  const lines: string[] = [];
  let from = 0;
  let octets = 0;
  let at = 0;
  for (const part of line.match(/\\.|./gsu) ?? []) {
    // In UTF-8 what is not ASCII takes as many octets as `encodeURIComponent` makes escapes of three characters.
    const size = part < '\u0080' ? part.length : encodeURIComponent(part).length / 3;
    if (octets + size > longest) {
      lines.push(`${lines.length === 0 ? '' : ' '}${line.slice(from, at)}\r\n`);
      from = at;
      octets = 1; // the space
    }
    octets += size;
    at += part.length;
  }
  lines.push(`${lines.length === 0 ? '' : ' '}${line.slice(from)}\r\n`);
  return lines;
}
