import { parseDay } from '../time/day.js';
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
  const found: FoundDate[] = [];
  for (const match of text.matchAll(/\d{4}-\d{2}-\d{2}/g)) {
    const day = parseDay(match[0]);
    if (Number.isNaN(day) || options.grammar.language === '') continue;
    const start = match.index;
    found.push({ start, end: start + 10, lead: start, relation: 'on', from: day, to: day, exact: true });
  }
  return found;
}
