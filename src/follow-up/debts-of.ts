import { addSpan } from '../application/add-span.js';
import type { KnownInterview } from '../application/known.js';
import { dayAt } from '../time/local.js';
import { anchorAt, anchorOf } from './anchor.js';
import { encodePart } from './encode-part.js';
import type { OwedBecause } from './owed-types.js';
import type { KnownDuty } from './read-duties.js';
import type { Situation } from './situation.js';

/** An answer owed, in numbers. */
export interface Debt {
  readonly key: string;
  readonly since: number;
  readonly dueDay: number;
  readonly because: OwedBecause;
}

/**
 * Why the candidate of a situation is owed an answer, whether or not it has been given: the promise that counts, each duty that applies,
 * and without either courtesy. A round to come is an answer to those before it, so that only a promise counts.
 */
export function debtsOf(situation: Situation, duties: readonly KnownDuty[], coming: KnownInterview | null): Debt[] {
  const { known, held, promise, policy } = situation;
  const debts: Debt[] = [];
  if (promise !== null) {
    const { start, by } = promise;
    debts.push({ key: keyOf(situation, 'promise', '', anchorOf(promise)), since: start, dueDay: by.day, because: { because: 'promise' } });
  }
  if (held === null || coming !== null) return debts;
  const heldDay = dayAt(known.zone, held.end);
  const anchor = anchorAt(held.end);
  for (const { duty, effectiveDay } of duties) {
    if (!applies(duty, effectiveDay, situation, held)) continue;
    const { id, days } = duty;
    debts.push({
      key: keyOf(situation, 'duty', id, anchor),
      since: held.end,
      dueDay: heldDay + days,
      because: { because: 'duty', dutyId: id },
    });
  }
  if (debts.length > 0) return debts;
  const dueDay = addSpan(heldDay, policy.feedback.withoutPromise, known.calendar, known.zone);
  return [{ key: keyOf(situation, 'courtesy', '', anchor), since: held.end, dueDay, because: { because: 'courtesy' } }];
}

/** Whether a duty concerns the employer and the last interview; nothing on file tells of a request. */
function applies(
  { jurisdiction, from, minimumHeadcount }: KnownDuty['duty'],
  effectiveDay: number,
  { known }: Situation,
  held: KnownInterview,
): boolean {
  const { employer } = known.application;
  if (from !== 'last-interview' || dayAt(known.zone, held.start) < effectiveDay) return false;
  if (minimumHeadcount !== undefined && (employer.headcount ?? -1) < minimumHeadcount) return false; // nobody knows: not that many
  if (employer.jurisdiction === undefined) return false;
  const region = employer.jurisdiction.trim().toUpperCase();
  const covered = jurisdiction.trim().toUpperCase();
  return region === covered || region.startsWith(`${covered}-`);
}

function keyOf({ known }: Situation, because: OwedBecause['because'], dutyId: string, anchor: string): string {
  return `${encodePart(known.application.id)}/owed/${because}/${encodePart(dutyId)}/${anchor}`;
}
