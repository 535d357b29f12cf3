import { readDates } from './read-dates.js';
import { readMarks } from './read-marks.js';
import type { FoundDate, PhraseGrammar } from './types.js';

/**
 * The dates that a text names, in the order of the text, never overlapping. The time taken grows with the length of the text and no more.
 * Dates without a year are the coming ones, up to ten months ahead; what is said of the past ("last Friday", "two days ago") is left out.
 */
export function findDates(
  text: string,
  options: {
    /** Day number of the date on which it is said, where it is said. */
    readonly today: number;
    readonly grammar: PhraseGrammar;
    /** Whether 6/12 is the twelfth of June, as in American zones; else the sixth of December. */
    readonly monthFirst?: boolean;
  },
): readonly FoundDate[] {
  const { today, grammar, monthFirst = false } = options;
  return readDates({ text, today, grammar, monthFirst, marks: readMarks(text, grammar) });
}
