import { findDates } from '../../src/phrases/find-dates.js';
import type { FoundDate, PhraseGrammar } from '../../src/phrases/types.js';
import { formatDay, parseDay } from '../../src/time/day.js';

/** What is found in a text said on a date, in few words: the date words and `by 2026-06-12`, with `..` for a window and `~` for what is vague. */
export function saidOn(date: string, grammar: PhraseGrammar, text: string, monthFirst?: boolean): string[] {
  const dates = findDates(text, { today: parseDay(date), grammar, ...(monthFirst === undefined ? {} : { monthFirst }) });
  return dates.map((found) => `${text.slice(found.start, found.end)} = ${meaningOf(found)}`);
}

function meaningOf({ relation, from, to, exact, minute, workingDays, hours, bare }: FoundDate): string {
  const days = from === to ? formatDay(from) : `${formatDay(from)}..${formatDay(to)}`;
  const time = minute === undefined ? '' : ` ${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  return [
    `${relation} ${days}${exact || from !== to ? '' : '~'}${time}`,
    workingDays === undefined ? '' : `${workingDays} working days`,
    hours === undefined ? '' : `${hours} hours`,
    bare === true ? 'bare' : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
