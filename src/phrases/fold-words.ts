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

/** One token: letters, digits, a blank line, or any other character that is not white space. */
const anyToken = /[\p{L}\p{M}]+|[0-9]+|\n[ \t\r>]*\n|[^\s]/gu;

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
      while (index < text.length && isLetter(text.charCodeAt(index)));
      if (index === text.length || text.charCodeAt(index) < 128) {
        const word = index - start > longest ? '' : text.slice(start, index).toLowerCase();
        tokens.push({ word, type: 'word', start, end: index });
        continue;
      }
    }
    anyToken.lastIndex = start;
    const whole = anyToken.exec(text)?.[0];
    if (whole === undefined) break;
    index = anyToken.lastIndex;
    const type = typeOf(whole);
    const word = type === 'word' ? fold(whole) : (signs[whole] ?? whole);
    tokens.push({ word, type, start: index - whole.length, end: index });
  }
  return tokens;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function typeOf(whole: string): Token['type'] {
  const code = whole.charCodeAt(0);
  if (isLetter(code)) return 'word';
  if (code >= 48 && code <= 57) return 'digits';
  if (code === 10) return 'break';
  return code > 127 && /^[\p{L}\p{M}]/u.test(whole) ? 'word' : 'sign';
}

function fold(word: string): string {
  return word.length > longest ? '' : word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
