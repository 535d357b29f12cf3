/** A word, a number, a sign or a blank line of a text. */
export interface Token {
  /** Folded: lower case, no accents. */
  readonly word: string;
  readonly type: 'word' | 'digits' | 'sign' | 'break';
  readonly start: number;
  readonly end: number;
}

/** Signs that are written in several ways. */
const signs: { readonly [sign: string]: string } = { '’': "'", '‘': "'", '´': "'", '–': '-', '—': '-', '‐': '-', '‑': '-', '−': '-' };

/** One token: letters, digits, a blank line, or any other character that is not white space. */
const anyToken = /([\p{L}\p{M}]+)|([0-9]+)|(\n[ \t\r>]*\n)|\S/gu;

/** The text as tokens, in one pass. White space is none of them, but a blank line is. */
export function foldWords(text: string): Token[] {
  const tokens: Token[] = [];
  let index = 0;
  while (index < text.length) {
    const start = index;
    const code = text.charCodeAt(index);
    if (code === 32) {
      index++;
      continue;
    }
    // Letters without accents need no expression.
    if (isLetter(code)) {
      do index++;
      while (isLetter(text.charCodeAt(index)));
      if (!(text.charCodeAt(index) > 127)) {
        tokens.push({ word: text.slice(start, index).toLowerCase(), type: 'word', start, end: index });
        continue;
      }
    }
    anyToken.lastIndex = start;
    const found = anyToken.exec(text);
    if (found === null) break;
    index = anyToken.lastIndex;
    const [whole, letters, digits, gap] = found;
    const word = letters === undefined ? (signs[whole] ?? whole) : fold(whole);
    const type = letters !== undefined ? 'word' : digits !== undefined ? 'digits' : gap !== undefined ? 'break' : 'sign';
    tokens.push({ word, type, start: found.index, end: index });
  }
  return tokens;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
