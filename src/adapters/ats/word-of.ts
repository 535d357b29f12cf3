import { complain } from './complain.js';
import { fold } from './fold.js';
import { isGiven } from './is-given.js';
import type { Place } from './place.js';
import type { Reading } from './reading.js';

/** What a word of the ATS means, by a table of folded words; null when there is none. An unknown word is a problem, since lists of words grow. */
export function wordOf<Meaning>(reading: Reading, place: Place, meanings: Readonly<Record<string, Meaning>>): Meaning | null {
  if (!isGiven(place)) return null;
  const word = fold(place.value);
  if (Object.hasOwn(meanings, word)) return meanings[word] as Meaning; // it has that key
  complain(reading, place, 'unknown-value', 'is not a known word: it is left out of account');
  return null;
}
