import type { FoundTone } from './types.js';

/** Words that nobody masks but for one reason, "f***": they are rude however they are masked. */
export function findMaskedWords(readable: string): FoundTone[] {
  if (!/[*#$%]/.test(readable)) return [];
  const found: FoundTone[] = [];
  for (const { 0: word, index } of readable.matchAll(
    /(?<![\p{L}\d*_#$%])(?:f|fu|s|sh|b|bi|bull|bullsh|a|as|c|cu|w|d|p|sch|m|me|pu|put)[*#$%]{1,8}[a-z]{0,6}/giu,
  )) {
    const masks = word.split(/[*#$%]/).length - 1;
    const isWord = word.length >= 4 && (masks > 1 || /[a-z]$/i.test(word));
    if (isWord && !/[*#$%\d]/.test(readable.charAt(index + word.length)))
      found.push({ start: index, end: index + word.length, label: 'rude' });
  }
  return found;
}
