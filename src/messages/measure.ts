/** Words of a text: what stands between spaces and line breaks. */
export function countWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let index = 0; index < text.length; index++) {
    const isWord = text.charCodeAt(index) > 32;
    if (isWord && !inWord) words++;
    inWord = isWord;
  }
  return words;
}

/** Whether a line has no more octets in UTF-8 than mail allows. */
export function fitsLine(text: string): boolean {
  if (text.length * 3 <= longestLine) return true;
  let octets = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    octets += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return octets <= longestLine;
}

/** Octets of a line of mail, without its end (RFC 5322). */
const longestLine = 998;

/** The GSM alphabet beyond letters, digits and common signs. */
const onePlace = '\n\r_£¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà';
const twoPlaces = '^{}\\[~]|€';

/** Whether a text fits into one SMS: 160 places of the GSM alphabet, or 70 units once a character is outside of it. */
export function fitsOneSms(text: string): boolean {
  let places = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    places++;
    if ((unit >= 32 && unit <= 90) || (unit >= 97 && unit <= 122)) continue; // most of ASCII
    const character = text.charAt(index);
    if (twoPlaces.includes(character)) places++;
    else if (!onePlace.includes(character)) return text.length <= 70;
  }
  return places <= 160;
}
