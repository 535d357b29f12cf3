import { lastDay } from '../time/day.js';
import { markAt } from './mark-at.js';
import { promiseWords } from './promise-words.js';
import { readMarks } from './read-marks.js';
import type { FoundDate, Mark, Reader } from './types.js';

/**
 * Of the dates of a text the one on which an answer is promised, or null: never a guess. A date counts by the nearest telling word of
 * its clause, before it or else after it: `promise` for it, an interview or a request against it; and a little by its preposition
 * ("by", "within", "before"). The highest count above nothing wins, of equals the one that ends last, as a promise's late edge counts.
 * A date alone is enough where nothing speaks against it: "next week".
 */
export function pickPromise(text: string, dates: readonly FoundDate[], today: number, language: string): FoundDate | null {
  const grammar = promiseWords[language];
  if (grammar === undefined) return null;
  const reader: Reader = { text, today, grammar, monthFirst: false, marks: readMarks(text, grammar) };
  let best: FoundDate | null = null;
  let bestCount = 0;
  let candidates = 0;
  let at = 0;
  for (const date of dates) {
    while (at < reader.marks.length && markAt(reader, at).start < date.lead) at++;
    const telling = tellingWord(reader, at, date);
    if (date.relation === 'after' || date.to < today || date.to > lastDay) continue;
    if (date.bare === true && telling !== 'wait') continue;
    candidates++;
    const count = weightOf(telling) + (date.relation === 'on' ? 0 : 1);
    if (best === null || count > bestCount || (count === bestCount && date.to > best.to)) {
      best = date;
      bestCount = count;
    }
  }
  return bestCount > 0 || (candidates === 1 && bestCount === 0) ? best : null;
}

function weightOf(kind: Mark['kind']): number {
  if (kind === 'promise' || kind === 'wait') return 2;
  if (kind === 'other') return -2;
  return kind === 'request' ? -3 : 0;
}

/** The kind of the telling word nearest to a date that begins at a mark: before it, else after it, within its clause. A request before it rules all of the clause. */
function tellingWord(reader: Reader, index: number, date: FoundDate): Mark['kind'] {
  let nearest: Mark['kind'] = 'word';
  for (let at = index - 1; at >= 0 && !endsClause(markAt(reader, at)); at--) {
    const { kind } = markAt(reader, at);
    if (kind === 'request') return kind;
    if (nearest === 'word' && weightOf(kind) !== 0) nearest = kind;
  }
  if (nearest !== 'word') return nearest;
  for (let at = index; at < reader.marks.length; at++) {
    const mark = markAt(reader, at);
    if (mark.start < date.end) continue;
    if (endsClause(mark)) break;
    if (weightOf(mark.kind) !== 0) return mark.kind;
  }
  return nearest;
}

function endsClause({ kind, sign }: Mark): boolean {
  return kind === 'and' || kind === 'break' || (kind === 'sign' && '.,;:!?()'.includes(sign));
}
