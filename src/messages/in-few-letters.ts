import type { TimeWords } from './time-words.js';

/** A locale whose dates the alphabet of an SMS cannot write, with its brief ones; a date of another year stays as it is. */
export function inFewLetters(words: TimeWords): TimeWords {
  const { briefDate } = words;
  if (briefDate === undefined) return words;
  return { ...words, shortDate: briefDate, date: (date, withYear) => (withYear ? words.date(date, true) : briefDate(date)) };
}
