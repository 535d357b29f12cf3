/** Letters and digits of ASCII, `-`, `_` and `.` alone: what most ids are made of, and needs no encoding. */
const plain = /^[\w.-]*$/;

/** A text as a part of a key: percent-encoded, so that it holds no slash and no colon. */
export function encodePart(text: string): string {
  return plain.test(text) ? text : encodeParts(text);
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
