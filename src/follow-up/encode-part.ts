/** A text as a part of a key: percent-encoded, so that it holds no slash and no colon. */
export function encodePart(text: string): string {
  return isPlain(text) ? text : encodeParts(text);
}

/** Whether every character is a letter, a digit, `-`, `_` or `.` of ASCII. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const letter = code | 32;
    if (!((letter >= 97 && letter <= 122) || (code >= 48 && code <= 57) || code === 45 || code === 46 || code === 95)) return false;
  }
  return true;
}

/** Percent-encodes, and half a surrogate pair, which has no UTF-8, by its number. */
function encodeParts(text: string): string {
  let encoded = '';
  for (const character of text) {
    const code = character.codePointAt(0) as number; // one character at least
    encoded += code >= 0xd800 && code <= 0xdfff ? `%u${code.toString(16)}` : encodeURIComponent(character);
  }
  return encoded;
}
