/** What a template or a colleague left in a text; offsets are those of the text searched. */
export interface Leftover {
  readonly rule: 'privacy/unfilled-token' | 'privacy/internal-note';
  readonly start: number;
  readonly end: number;
}

const longest = 80;

/** Pairs of marks that templates of other systems put around what is to be filled in. */
const pairs: readonly (readonly [open: string, close: string, isToken: (inside: string) => boolean])[] = [
  ['{{', '}}', () => true],
  ['${', '}', () => true],
  ['<<', '>>', (inside) => /^\w[\w .'-]+$/.test(inside)],
  ['{%', '%}', () => true],
  ['{', '}', (inside) => /^[a-z][\w.-]*(?: [\w'-]+)*$/i.test(inside)],
  ['[', ']', isPlaceholder],
  [
    '<',
    '>',
    (inside) =>
      /^(?:your|insert|company|name|date|role|position|first|last|manager|recipient)\b/i.test(inside) || /^[A-Z][A-Z_]{2,}$/.test(inside),
  ],
  ['%', '%', (inside) => /^[A-Z][A-Z_]{2,}$/.test(inside)],
  ['__', '__', (inside) => /^[A-Z][A-Z_ ]{1,}$/.test(inside)],
];

const placeholderWords = new Set(
  (
    'your name company employer date time role position title job manager insert recipient hiring interviewer number amount salary topic project skill skills phone email address link ' +
    'first last details here tbd todo xxx achievement update specific example reason deadline offer signature sender team ' +
    'ihr name firma datum position stelle einfugen nom prenom entreprise poste date inserer nombre empresa puesto fecha'
  ).split(' '),
);

/** `[Your Name]` and `[insert date]`; not `[1]`, `[sic]` or `[the second one]`. */
function isPlaceholder(inside: string): boolean {
  if (/^[A-Z][A-Z_ -]{2,}$/.test(inside) || /_/.test(inside)) return true;
  const words = inside
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  return words.length > 0 && words.length <= 8 && words.filter((word) => placeholderWords.has(word)).length * 2 >= words.length;
}

/** Beginnings of lines, or of brackets, that are meant for the sender's own side. */
const internal =
  /(?:^|[\n[(])[ \t]*(?:internal(?: only| note| use)?|note to self|do not send|not for (?:the )?candidate|private note|draft note|todo|fixme|ai note|prompt|as an ai language model|interne notiz|nur intern|note interne|nota interna)(?=[:\])\u2013-]| -)/gi;

/** Left-over tokens and placeholders in any of the usual dialects, and notes that are meant for the sender's own side. */
export function findLeftovers(text: string): Leftover[] {
  const found: Leftover[] = [];
  const taken = new Uint8Array(text.length);
  const add = (leftover: Leftover): void => {
    const { start, end } = leftover;
    if (taken.subarray(start, end).includes(1)) return;
    taken.fill(1, start, end);
    found.push(leftover);
  };
  for (const [open, close, isToken] of pairs) {
    for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, start + open.length)) {
      const from = start + open.length;
      const inside = text.slice(from, from + longest + close.length);
      const at = inside.indexOf(close);
      if (at <= 0 || inside.slice(0, at).includes('\n')) continue;
      const end = from + at + close.length;
      if (isToken(inside.slice(0, at).trim())) add({ rule: 'privacy/unfilled-token', start, end });
    }
  }
  for (const match of text.matchAll(internal)) {
    const lead = match[0].length - match[0].replace(/^[\n[( \t]+/, '').length;
    add({ rule: 'privacy/internal-note', start: match.index + lead, end: match.index + match[0].length });
  }
  return found.sort((a, b) => a.start - b.start);
}
