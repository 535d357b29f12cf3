/** A word, a number, a sign or a blank line of a text. */
export interface Token {
  /** Folded: lower case, no accents; empty for what is too long to be a date word. */
  readonly word: string;
  readonly type: 'word' | 'digits' | 'sign' | 'break';
  readonly start: number;
  readonly end: number;
}

/** No date word is longer. */
const longest = 26;

/** Signs that are written in several ways. */
const signs: { readonly [sign: string]: string } = { '’': "'", '‘': "'", '´': "'", '–': '-', '—': '-', '‐': '-', '‑': '-', '−': '-' };

/** The text as tokens, in one pass. White space is none of them, but a blank line is. */
export function foldWords(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/([\p{L}\p{M}]+)|([0-9]+)|\n[ \t\r>]*\n|[^\s]/gu)) {
    const [whole, letters, digits] = match;
    const type = letters !== undefined ? 'word' : digits !== undefined ? 'digits' : whole[0] === '\n' ? 'break' : 'sign';
    const word = type === 'word' ? fold(whole) : (signs[whole] ?? whole);
    tokens.push({ word, type, start: match.index, end: match.index + whole.length });
  }
  return tokens;
}

function fold(word: string): string {
  return word.length > longest ? '' : word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
