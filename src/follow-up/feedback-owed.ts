import type { KnownApplication } from '../application/known.js';
import type { JobApplication } from '../application/types.js';
import { FollowUpError, type Issue } from '../errors.js';
import { wrongType } from '../input/check.js';
import { isRecord } from '../input/plain-data.js';
import type { FollowUpPolicy } from '../policy/types.js';
import { formatDay } from '../time/day.js';
import { formatInstant } from '../time/format.js';
import { dayAt } from '../time/local.js';
import type { InstantInput } from '../time/types.js';
import { askEach } from './ask-each.js';
import { debtsOf } from './debts-of.js';
import { expectedCall } from './expected-call.js';
import type { Duty, OwedFeedback } from './owed-types.js';
import { type KnownDuty, readDuties } from './read-duties.js';
import { type Circumstances, readCircumstances } from './read-question.js';
import { firstOfRoute } from './recipients.js';
import { type Situation, situationAt } from './situation.js';
import { toldDecision } from './told-decision.js';
import { untoldDecision } from './untold-decision.js';

/**
 * The employer's side: which candidates wait for an answer, since when, by when, and when they may be expected to call; the longest over
 * first (contract 9). It states time elapsed against a threshold, and never that a rule was broken.
 *
 * An answer is owed by a promise, by each of the `duties` given that applies (none when left out; we ship a dated list of that name), and
 * without either by courtesy: the policy's `withoutPromise` after the last interview. It is owed until a decision is told or the
 * candidate has ended it; on-hold is no answer, an invitation to another round is one.
 *
 * @throws FollowUpError with every problem of the input; paths begin with the index of the application, those of duties with `duties`.
 * @example
 * ```ts
 * import { duties, feedbackOwed } from 'interview-followup';
 *
 * const application = {
 *   id: 'c-17',
 *   role: 'Data Engineer',
 *   employer: { timeZone: 'America/Toronto', jurisdiction: 'CA-ON', headcount: 180 },
 *   interviews: [{ id: 'final', startsAt: '2026-03-05T15:00:00Z', endsAt: '2026-03-05T16:00:00Z', status: 'held' }],
 *   history: [{ type: 'feedback-promised', at: '2026-03-05T16:00:00Z', by: { date: '2026-03-12' } }],
 * } as const;
 * const owed = feedbackOwed([application], { now: '2026-03-16T14:00:00Z', duties });
 * owed.map(({ because, dueDate, daysOver }) => [because, dueDate, daysOver]);
 * // => [
 * //   ['promise', '2026-03-12', 4],
 * //   ['duty', '2026-04-19', -34],
 * // ]
 * ```
 */
export function feedbackOwed(
  applications: readonly JobApplication[],
  options: { readonly now: InstantInput; readonly policy?: FollowUpPolicy; readonly duties?: readonly Duty[] },
): OwedFeedback[] {
  const issues: Issue[] = [];
  if (!isRecord(options)) throw new FollowUpError([wrongType(options, '', 'options')]);
  const circumstances = readCircumstances(options.now, 'now', { policy: options.policy }, issues);
  const duties = readDuties(options.duties, 'duties', issues);
  const asked = askEach(applications, circumstances, issues, (known) => owedTo(known, circumstances, duties));
  if (issues.length > 0) throw new FollowUpError(issues);
  // What is over for the same time is sorted by who waits longer, then as the applications stand in the list.
  const owed = asked.flatMap(({ answer }) => answer);
  return owed.sort((a, b) => b.item.daysOver - a.item.daysOver || a.since - b.since).map(({ item }) => item);
}

/** What is owed to one candidate. */
function owedTo(
  known: KnownApplication,
  { policy, ledger, now }: Circumstances,
  duties: readonly KnownDuty[],
): { readonly since: number; readonly item: OwedFeedback }[] {
  const situation = situationAt(known, policy, ledger, now);
  if (situation.past.ended !== null || toldDecision(situation) !== null) return [];
  const debts = debtsOf(situation, duties, situation.coming);
  if (debts.length === 0) return [];
  const today = dayAt(known.zone, now);
  const common = {
    decided: untoldDecision(situation),
    callExpectedFrom: expectedCall(known, policy, now),
    contact: contactOf(situation),
  };
  return debts.map(({ key, since, dueDay, because }) => ({
    since,
    item: {
      key,
      applicationId: known.application.id,
      since: formatInstant(since, known.zone),
      dueDate: formatDay(dueDay),
      daysOver: today - dueDay,
      ...common,
      ...because,
    },
  }));
}

/** Who promised, if still there, else the first whom the policy's route names. */
function contactOf(situation: Situation): string | null {
  const { known, promise } = situation;
  const promiser = known.contacts.find(({ contact }) => contact.id === promise?.event.from && contact.left !== true);
  return (promiser?.contact ?? firstOfRoute(situation))?.id ?? null;
}
