import type { KnownApplication } from '../application/known.js';
import { isOwnProcess } from '../offers/is-own-process.js';
import type { KnownProcess } from '../offers/read-ledger.js';
import { rank } from '../offers/stages.js';
import type { CompetingProcess } from '../offers/types.js';
import { offerEnds } from './offer-ends.js';
import type { Reason } from './types.js';

/** The offers of a ledger that must be answered by some date. */
export function offersWithDeadline(ledger: readonly KnownProcess[]): KnownProcess[] {
  return ledger.filter((entry) => entry.rank >= rank.verbalOffer && !Number.isNaN(entry.answerByDay));
}

/**
 * The first deadline, by the clock of the application's employer, of a live offer from elsewhere: what makes a contact at `at` urgent.
 * Null when there is none.
 */
export function offerDeadline(
  { application, zone }: KnownApplication,
  offers: readonly KnownProcess[],
  now: number,
  at: number,
): Reason | null {
  const { id, employer } = application;
  const recipient = employer.name === undefined ? { applicationId: id } : { applicationId: id, employer: employer.name };
  let first: KnownProcess | null = null;
  let ends = Number.POSITIVE_INFINITY;
  for (const offer of offers) {
    const end = offerEnds(offer, zone);
    if (end <= now || end > ends || isOwnProcess(offer, recipient)) continue;
    if (end === ends && first !== null && !isToldBefore(offer.process, first.process)) continue;
    first = offer;
    ends = end;
  }
  if (first === null) return null;
  const { employer: name, answerBy, nameDisclosable } = first.process;
  const isLate = first.answerByMinute < 0 ? at >= ends : at > ends; // a date ends with it, a time with its instant
  return {
    code: 'offer-deadline',
    employer: nameDisclosable ? name : null,
    answerBy: answerBy as string, // it has a date
    ...(isLate ? { tooLate: true } : {}),
  };
}

/** Of two offers that end at once: the smaller name, then the one that may not be named, so that the order of the ledger does not matter. */
function isToldBefore(one: CompetingProcess, other: CompetingProcess): boolean {
  if (one.employer !== other.employer) return one.employer < other.employer;
  if (one.nameDisclosable !== other.nameDisclosable) return !one.nameDisclosable;
  return (one.answerBy ?? '') < (other.answerBy ?? '');
}
