import type { KnownApplication } from '../application/known.js';
import type { JobApplication } from '../application/types.js';
import { FollowUpError, type Issue } from '../errors.js';
import { wrongType } from '../input/check.js';
import { isRecord } from '../input/plain-data.js';
import { show } from '../input/show.js';
import { readDay } from '../offers/check.js';
import type { FollowUpPolicy } from '../policy/types.js';
import { dayAt } from '../time/local.js';
import type { InstantInput, IsoDate } from '../time/types.js';
import { askEach } from './ask-each.js';
import { debtsOf } from './debts-of.js';
import type { Duty } from './owed-types.js';
import { type KnownDuty, readDuties } from './read-duties.js';
import { type Circumstances, readCircumstances } from './read-question.js';
import { dayIn, type Situation, situationAt } from './situation.js';
import { toldDecision } from './told-decision.js';

/** How an employer answers its candidates. */
export interface FeedbackSummary {
  /** Candidates to whom an answer was owed, given or not. */
  readonly owed: number;
  /** Of these, how many were told. */
  readonly answered: number;
  /** Of these, how many by the nearest date: that of the promise or of a duty, else that of courtesy. */
  readonly answeredInTime: number;
  /** From the date of the last interview to the date of being told; null when nobody was. */
  readonly medianDays: number | null;
}

/**
 * How many candidates were owed an answer, how many got one, how many in time, and after how many days: of those whose last held
 * interview was on a date `from` to `to`, both inclusive, in the employer's zone (contract 9).
 *
 * Who withdrew is left out, and who has a round to come and no promise. An offer accepted or declined was told by then at the latest.
 *
 * @throws FollowUpError with every problem of the input, like `feedbackOwed`, and for a `to` before `from`.
 * @example
 * ```ts
 * import { feedbackSummary } from 'interview-followup';
 *
 * const employer = { timeZone: 'Europe/London' };
 * const interviews = [{ id: 'panel', startsAt: '2026-03-05T10:00:00Z', endsAt: '2026-03-05T11:00:00Z', status: 'held' }] as const;
 * const told = { type: 'decided', decision: 'rejected', at: '2026-03-10T16:00:00Z' } as const;
 * const applications = [
 *   { id: 'c-1', role: 'Data Engineer', employer, interviews, history: [told] },
 *   { id: 'c-2', role: 'Data Engineer', employer, interviews },
 * ];
 * feedbackSummary(applications, { now: '2026-04-01T09:00:00Z', from: '2026-03-01', to: '2026-03-31' });
 * // => { owed: 2, answered: 1, answeredInTime: 1, medianDays: 5 }
 * ```
 */
export function feedbackSummary(
  applications: readonly JobApplication[],
  options: {
    readonly now: InstantInput;
    readonly from: IsoDate;
    readonly to: IsoDate;
    readonly policy?: FollowUpPolicy;
    readonly duties?: readonly Duty[];
  },
): FeedbackSummary {
  const issues: Issue[] = [];
  if (!isRecord(options)) throw new FollowUpError([wrongType(options, '', 'options')]);
  const circumstances = readCircumstances(options.now, 'now', { policy: options.policy }, issues);
  const from = readDay(options.from, 'from', issues);
  const to = readDay(options.to, 'to', issues);
  if (to < from) {
    const message = `${show(options.to)} is before ${show(options.from)}: give the last date of the time, not before the first`;
    issues.push({ code: 'range-reversed', path: 'to', message });
  }
  const duties = readDuties(options.duties, 'duties', issues);
  const asked = askEach(applications, circumstances, issues, (known) => accountOf(known, circumstances, duties, from, to));
  if (issues.length > 0) throw new FollowUpError(issues);
  const accounts = asked.flatMap(({ answer }) => answer ?? []);
  const answers = accounts.flatMap(({ answer }) => (answer === null ? [] : [answer]));
  return {
    owed: accounts.length,
    answered: answers.length,
    answeredInTime: answers.filter(({ inTime }) => inTime).length,
    medianDays: medianOf(answers.map(({ days }) => days)),
  };
}

interface Account {
  readonly answer: { readonly days: number; readonly inTime: boolean } | null;
}

/** How it went with one candidate; null for those who do not count. */
function accountOf(
  known: KnownApplication,
  { policy, ledger, now }: Circumstances,
  duties: readonly KnownDuty[],
  from: number,
  to: number,
): Account | null {
  const situation = situationAt(known, policy, ledger, now);
  const { held, coming } = situation;
  if (held === null || known.facts.some(({ type }) => type === 'withdrew')) return null;
  const heldDay = dayAt(known.zone, held.end);
  if (heldDay < from || heldDay > to) return null;
  const toldDay = toldDayOf(situation);
  const debts = debtsOf(situation, duties, toldDay === null ? coming : null);
  if (debts.length === 0) return null;
  if (toldDay === null) return { answer: null };
  const dueDay = Math.min(...debts.map((debt) => debt.dueDay));
  return { answer: { days: Math.max(0, toldDay - heldDay), inTime: toldDay <= dueDay } };
}

/** The local day on which the candidate was told, null while waiting. */
function toldDayOf(situation: Situation): number | null {
  const { known, past } = situation;
  const days = [toldDecision(situation), past.ended].flatMap((fact) => (fact === null ? [] : [dayIn(known.zone, fact)]));
  return days.length === 0 ? null : Math.min(...days);
}

function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number; // within the list, as it is not empty
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] as number)) / 2;
}
