/** Letters of Latin script that Unicode does not take apart, as they are written where they are missing. */
const plainLetters: Readonly<Record<string, string>> = {
  Æ: 'AE',
  Œ: 'OE',
  Ø: 'O',
  Ł: 'L',
  Đ: 'D',
  Ð: 'D',
  Þ: 'TH',
  Ħ: 'H',
  Ŧ: 'T',
};

/** Names come back again and again, so some are kept; the cache holds results only and stays small. */
const folded = new Map<string, string>();
const namesKept = 500;
const longestKept = 100;

/**
 * A name as it is compared: without case, diacritics, punctuation and width. Letters and digits of every script stay, so two names
 * in Cyrillic or Japanese are as different as they look; Arabic and Hebrew lose their optional points, but kana keep their voicing
 * marks and Indic scripts their vowel signs, which make other words. For Latin names it finds the same equal as schema.md's
 * reference does. A name of nothing but punctuation is compared as it stands.
 */
export function foldName(name: string): string {
  const known = folded.get(name);
  if (known !== undefined) return known;
  const result = fold(name);
  if (name.length <= longestKept) {
    if (folded.size >= namesKept) folded.clear();
    folded.set(name, result);
  }
  return result;
}

function fold(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/и\u0306/gi, 'й') // a letter of its own, unlike "ё", which is as often written "е"
    .replace(/[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]/g, '')
    .replace(/[\p{Cf}\p{Variation_Selector}\u0640]/gu, '') // what does not show; U+0640 stretches an Arabic word
    .toUpperCase() // not lower case: that would leave "ß" and two forms of sigma
    .replace(/[ÆŒØŁĐÐÞĦŦ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
  return words === '' ? name.normalize('NFKC').trim() : words;
}
