/** Beginnings of lines after which everything is somebody else's: forwarded and older mails, in the languages that are read. */
const threadHeads: readonly RegExp[] = [
  /^-{2,} ?(?:original message|forwarded message|urspr.ngliche nachricht|weitergeleitete nachricht|message d'origine|message transf.r.|mensaje original|mensaje reenviado)/i,
  /^_{10,}$/,
  /^begin forwarded message:/i,
];

/** "On 7 April 2026, Mia Chen wrote:" */
const attributions: readonly RegExp[] = [
  /^on .{1,200} wrote:?$/i,
  /^am .{1,200} schrieb .{0,120}:$/i,
  /^le .{1,200} a .crit ?:$/i,
  /^el .{1,200} escribi.:$/i,
];

/** Lines of the block of headers that some programs put above the mail answered. */
const headerLine = /^(?:from|von|de|expéditeur) ?: .{1,200}$/i;
const secondHeaderLine = /^(?:sent|date|to|gesendet|datum|an|envoyé|à|enviado|fecha|para) ?: .{1,200}$/i;

/** How a line begins that any of these can match, or that is marked; most texts have none. */
const mayQuote = /^(?:>|-{2}|_{10}|begin f|on |am |le |el |from|von|de|expéditeur)/i;

/**
 * The text with every line that quotes somebody else blanked, character by character, so that offsets stay: lines that begin with `>`,
 * and older mails below. Own answers between quoted lines stay.
 */
export function maskQuotes(text: string): string {
  const lines = text.split('\n');
  const trimmed = lines.map((line) => withoutStars(line.trim()));
  if (!trimmed.some((line) => mayQuote.test(line))) return text;
  let isThread = false;
  return lines
    .map((line, index) => {
      const words = trimmed[index] as string; // one a line
      if (!isThread && beginsThread(trimmed, index)) isThread = true;
      const isQuoted = isThread || words.startsWith('>') || isAttribution(trimmed, index);
      return isQuoted ? ' '.repeat(line.length) : line;
    })
    .join('\n');
}

function beginsThread(lines: readonly string[], index: number): boolean {
  const line = lines[index] as string;
  if (threadHeads.some((head) => head.test(line))) return true;
  if (headerLine.test(line) && lines.slice(index + 1, index + 4).some((next) => secondHeaderLine.test(next))) return index > 0;
  // An attribution above lines without marks: all the rest is the mail answered, unless marked lines follow later.
  return isAttribution(lines, index) && !lines.slice(index + 1).some((next) => next.startsWith('>'));
}

function isAttribution(lines: readonly string[], index: number): boolean {
  const line = lines[index] as string;
  if (attributions.some((form) => form.test(line))) return true;
  if (!/\d/.test(line)) return false;
  const joined = `${line} ${lines[index + 1] ?? ''}`; // the sender's address often goes on a line of its own
  return attributions.some((form) => form.test(joined));
}

/** A line that a mail program made bold, without its marks. */
function withoutStars(line: string): string {
  let from = 0;
  let to = line.length;
  while (line.charAt(from) === '*') from++;
  while (line.charAt(to - 1) === '*') to--;
  return line.slice(from, to);
}
