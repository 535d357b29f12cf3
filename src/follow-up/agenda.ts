import type { JobApplication } from '../application/types.js';
import { FollowUpError, type Issue } from '../errors.js';
import { wrongType } from '../input/check.js';
import { limits } from '../input/limits.js';
import { isRecord } from '../input/plain-data.js';
import { show } from '../input/show.js';
import { checkPreferred } from '../offers/check-preferred.js';
import type { CompetingProcess } from '../offers/types.js';
import type { FollowUpPolicy } from '../policy/types.js';
import { dayMs } from '../time/day.js';
import { formatInstant } from '../time/format.js';
import { dayAt } from '../time/local.js';
import type { InstantInput, IsoInstant } from '../time/types.js';
import { arbitrate } from './arbitrate.js';
import { type Asked, askEach } from './ask-each.js';
import { type Decision, decide } from './decide.js';
import { followUpOf } from './follow-up-of.js';
import { offerDeadline, offersWithDeadline } from './offer-deadline.js';
import type { Planned } from './planned.js';
import { readCircumstances } from './read-question.js';
import { recommendedOf } from './step-of.js';
import type { FollowUp, Reason } from './types.js';

/** One thing to do, among all of a candidate's applications. */
export interface AgendaItem {
  readonly applicationId: string;
  /** What `nextFollowUp` says of the application alone. */
  readonly followUp: Exclude<FollowUp, { readonly type: 'stop' }>;
  /** When to do it, with the offset of the recipient's zone: the step's `recommended`, or later. */
  readonly at: IsoInstant;
  /** Why `at` is later: `same-person`, with the other application and the person's contact id there. */
  readonly moved: Reason | null;
  /** `offer-deadline`: another offer must be answered by then. `tooLate` if `at` is after it. */
  readonly urgent: Reason | null;
}

const usualDays = 14;
/** So much can local dates be apart on Earth, and a day to spare: who is asked earlier somewhere is known before it is told what comes later. */
const apart = 3;

/**
 * A candidate's applications together: what is to be done from now through the `days` next dates (14 when left out, each by its
 * recipient's clock; 0 is today alone), sorted by instant, then overdue first, then by what is due sooner (contract 9).
 *
 * One person (the same e-mail or phone) is not asked for two roles within the gap: a chase that would come too soon after another
 * contact, recorded in any of the applications or on this agenda, moves to the first open instant after it. Of two the one that stands
 * first in that order keeps its place, of two tied the first in the list. Nothing else moves, and nothing moves to an earlier instant.
 * With a `ledger`, a live offer makes everything urgent but what goes to the employer who made it.
 *
 * @throws FollowUpError with every problem of the input; paths begin with the index of the application. Only one of them may be
 * `preferred`, and two that differ may not have the same id.
 * @example
 * ```ts
 * import { agenda } from 'interview-followup';
 *
 * const northwind = {
 *   id: 'engineer',
 *   role: 'Data Engineer',
 *   employer: { timeZone: 'Europe/London' },
 *   contacts: [{ id: 'dana', name: 'Dana Okafor', role: 'hiring-manager', email: 'dana@northwind.example' }],
 *   interviews: [{ id: 'panel', startsAt: '2026-03-05T10:00:00Z', endsAt: '2026-03-05T11:00:00Z', status: 'held' }],
 *   history: [
 *     { type: 'contacted', at: '2026-03-05T12:00:00Z', purpose: 'thank-you', channel: 'email', to: 'dana' },
 *     { type: 'feedback-promised', at: '2026-03-05T10:55:00Z', by: { date: '2026-03-12' } },
 *   ],
 * } as const;
 * const analyst = { ...northwind, id: 'analyst', role: 'Analyst' };
 * agenda([northwind, analyst], { now: '2026-03-13T08:00:00Z' }).map(({ applicationId, at, moved }) => [applicationId, at, moved?.code]);
 * // => [
 * //   ['engineer', '2026-03-13T09:00:00.000+00:00', undefined],
 * //   ['analyst', '2026-03-16T09:00:00.000+00:00', 'same-person'],
 * // ]
 * ```
 */
export function agenda(
  applications: readonly JobApplication[],
  options: {
    readonly now: InstantInput;
    readonly policy?: FollowUpPolicy;
    readonly days?: number;
    readonly ledger?: readonly CompetingProcess[];
  },
): AgendaItem[] {
  const issues: Issue[] = [];
  if (!isRecord(options)) throw new FollowUpError([wrongType(options, '', 'options')]);
  const days = options.days === undefined ? usualDays : options.days;
  const isCount = Number.isInteger(days) && days >= 0 && days <= limits.span;
  if (!isCount) {
    issues.push({ code: 'not-whole', path: 'days', message: `${show(days)} is not a whole number from 0 to ${limits.span}` });
  }
  const circumstances = readCircumstances(options.now, 'now', options, issues);
  const { policy, ledger, now } = circumstances;
  const asked = askEach(applications, circumstances, issues, (known) => {
    const decision = decide(known, policy, ledger, now);
    return { decision, followUp: followUpOf(decision) };
  });
  checkFavourites(applications, issues);

  const end = now + ((isCount ? days : usualDays) + apart) * dayMs;
  const everybody = asked.map(({ known }) => known);
  const sorted = arbitrate(asked.flatMap(plannedOf), everybody, policy, end, issues);
  if (issues.length > 0) throw new FollowUpError(issues);
  const offers = offersWithDeadline(ledger);
  return sorted
    .filter(({ at, proposal: { zone } }) => dayAt(zone, at) <= dayAt(zone, now) + days)
    .map(({ known, followUp, proposal, at, moved }) => ({
      applicationId: known.application.id,
      followUp,
      at: formatInstant(at, proposal.zone),
      moved,
      urgent: offerDeadline(known, offers, now, at),
    }));
}

/** The step of an answer that has one, at its `recommended`. */
function plannedOf({ index, known, answer }: Asked<{ decision: Decision; followUp: FollowUp }>): Planned[] {
  const { decision, followUp } = answer;
  const { situation, proposal } = decision;
  if (proposal === null) return [];
  const at = recommendedOf(situation, proposal);
  return [{ index, known, followUp: followUp as Planned['followUp'], proposal, at, moved: null }]; // what has a proposal is no stop
}

/** Only one of a candidate's applications is the favourite, whatever else is wrong with them. */
function checkFavourites(applications: readonly JobApplication[], issues: Issue[]): void {
  if (!Array.isArray(applications)) return;
  const places: number[] = [];
  const favourites: { id: string; preferred: true }[] = [];
  for (const [index, application] of applications.entries()) {
    if (!isRecord(application) || application.preferred !== true || typeof application.id !== 'string') continue;
    places.push(index);
    favourites.push({ id: application.id, preferred: true });
  }
  checkPreferred(favourites, (index) => `${places[index]}.preferred`, issues);
}
