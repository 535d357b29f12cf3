/** What can be read in an e-mail file, or why nothing can. */
export type Mail = { readonly text: string } | { readonly text: null; readonly problem: string };

const deepest = 8;

/** The text of an e-mail file (RFC 5322, MIME): the subject, an empty line, and the first part that is plain text. Attachments are left alone. */
export function readMail(bytes: Uint8Array): Mail {
  const source = Buffer.from(bytes).toString('latin1'); // a character a byte: each part says for itself what its bytes mean
  const { fields, body } = split(source);
  const text = plainText(fields, body, deepest);
  if (text === null) return { text: null, problem: 'there is no plain text in this e-mail' };
  if (typeof text !== 'string') return { text: null, problem: text.problem };
  const subject = decodeWords(fields.get('subject') ?? '');
  return { text: subject === '' ? text : `${subject}\n\n${text}` };
}

type Fields = ReadonlyMap<string, string>;

function split(source: string): { readonly fields: Fields; readonly body: string } {
  const end = /^\r?\n|\r?\n\r?\n/.exec(source); // a part may have no fields at all
  const head = end === null ? source : source.slice(0, end.index);
  const fields = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return { fields, body: end === null ? '' : source.slice(end.index + end[0].length) };
}

/** The first plain text in a part and the parts within it; null when there is none. */
function plainText(fields: Fields, body: string, depth: number): string | { readonly problem: string } | null {
  const type = fields.get('content-type') ?? 'text/plain';
  const media = (type.split(';', 1)[0] ?? '').trim().toLowerCase();
  if (media.startsWith('multipart/') && depth > 0) {
    const boundary = parameter(type, 'boundary');
    const parts = boundary === null ? [] : partsOf(body, boundary);
    for (const part of parts) {
      const inner = split(part);
      const found = plainText(inner.fields, inner.body, depth - 1);
      if (found !== null) return found;
    }
    return null;
  }
  const isAttached = /^attachment\b/i.test(fields.get('content-disposition') ?? '');
  if (media !== 'text/plain' || isAttached) return null;
  const charset = parameter(type, 'charset') ?? 'utf-8';
  return decode(unpack(body, (fields.get('content-transfer-encoding') ?? '').toLowerCase()), charset);
}

function partsOf(body: string, boundary: string): string[] {
  const parts: string[] = [];
  let lines: string[] | null = null;
  for (const line of body.split('\n')) {
    const mark = line.trimEnd();
    if (mark !== `--${boundary}` && mark !== `--${boundary}--`) {
      lines?.push(line);
      continue;
    }
    if (lines !== null) parts.push(lines.join('\n').replace(/\r$/, ''));
    lines = [];
    if (mark.endsWith(`${boundary}--`)) return parts;
  }
  if (lines !== null) parts.push(lines.join('\n')); // a file cut short
  return parts;
}

const parameters = {
  boundary: /;\s{0,20}boundary\s{0,20}=\s{0,20}(?:"([^"]{0,200})"|([^\s;]{1,200}))/i,
  charset: /;\s{0,20}charset\s{0,20}=\s{0,20}(?:"([^"]{0,200})"|([^\s;]{1,200}))/i,
};

function parameter(value: string, name: keyof typeof parameters): string | null {
  const found = parameters[name].exec(value);
  return found?.[1] ?? found?.[2] ?? null;
}

function unpack(body: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding === 'quoted-printable')
    return quotedPrintable(
      body
        .split('\n')
        .map(withoutTrailingSpace)
        .join('\n')
        .replace(/=\r?\n/g, ''),
    );
  return Buffer.from(body, 'latin1');
}

/** Space at the end of a line is none of the sender's (RFC 2045, 6.7). */
function withoutTrailingSpace(line: string): string {
  const end = line.endsWith('\r') ? '\r' : '';
  return line.slice(0, line.length - end.length).trimEnd() + end;
}

function quotedPrintable(text: string): Buffer {
  return Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16))),
    'latin1',
  );
}

function decode(bytes: Buffer, charset: string): string | { readonly problem: string } {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return { problem: `its text is not ${JSON.stringify(charset)}, as it says it is` };
  }
}

/** Words that a header writes in ASCII (RFC 2047): `=?utf-8?Q?caf=C3=A9?=`. */
function decodeWords(value: string): string {
  const joined = value.replace(/\?=\s+=\?/g, '?==?');
  const words = joined.replace(/=\?([\w-]+)\?([bq])\?([^?\s]*)\?=/gi, (whole, charset: string, form: string, coded: string) => {
    const bytes = form.toLowerCase() === 'b' ? Buffer.from(coded, 'base64') : quotedPrintable(coded.replace(/_/g, ' '));
    const text = decode(bytes, charset);
    return typeof text === 'string' ? text : whole;
  });
  return words === joined ? Buffer.from(words, 'latin1').toString('utf8') : words; // what is no word may be UTF-8 (RFC 6532)
}
