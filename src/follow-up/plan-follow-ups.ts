import type { JobApplication } from '../application/types.js';
import { FollowUpError, type Issue } from '../errors.js';
import { wrongType } from '../input/check.js';
import { isRecord } from '../input/plain-data.js';
import { show } from '../input/show.js';
import type { CompetingProcess } from '../offers/types.js';
import type { FollowUpPolicy } from '../policy/types.js';
import { readInstant } from '../time/read-instant.js';
import type { InstantInput } from '../time/types.js';
import { decide } from './decide.js';
import { readQuestion } from './read-question.js';
import { recommendedOf, stepOf } from './step-of.js';
import type { Step } from './types.js';
import { withContact } from './with-contact.js';

const usualSteps = 6;
const mostSteps = 1000;

/**
 * The steps to come if nobody ever answers: `nextFollowUp` asked again and again, each step taken as done at its `recommended`.
 *
 * Gives up to `steps` of them, six when left out, and none whose `earliest` is after `until` (inclusive).
 *
 * @throws FollowUpError like `nextFollowUp`, and for `steps` that is not a whole number from 0 to 1,000.
 * @example
 * ```ts
 * import { planFollowUps } from 'interview-followup';
 *
 * const application = {
 *   id: 'northwind',
 *   role: 'Data Engineer',
 *   employer: { timeZone: 'Europe/London' },
 *   interviews: [{ id: 'panel', startsAt: '2026-03-05T10:00:00Z', endsAt: '2026-03-05T11:00:00Z', status: 'held' }],
 *   history: [
 *     { type: 'contacted', at: '2026-03-05T12:00:00Z', purpose: 'thank-you', channel: 'email' },
 *     { type: 'feedback-promised', at: '2026-03-05T10:55:00Z', by: { date: '2026-03-12' } },
 *   ],
 * } as const;
 * planFollowUps(application, { now: '2026-03-06T09:00:00Z', steps: 3 }).map((step) => step.window.earliestDate);
 * // => ['2026-03-13', '2026-03-16', '2026-03-19']
 * ```
 */
export function planFollowUps(
  application: JobApplication,
  options: {
    readonly now: InstantInput;
    readonly policy?: FollowUpPolicy;
    readonly ledger?: readonly CompetingProcess[];
    readonly steps?: number;
    readonly until?: InstantInput;
  },
): Step[] {
  const issues: Issue[] = [];
  if (!isRecord(options)) throw new FollowUpError([wrongType(options, '', 'options')]);
  const count = options.steps === undefined ? usualSteps : options.steps;
  if (!(Number.isInteger(count) && count >= 0 && count <= mostSteps)) {
    issues.push({ code: 'not-whole', path: 'steps', message: `${show(count)} is not a whole number from 0 to ${mostSteps}` });
  }
  const until = options.until === undefined ? Number.POSITIVE_INFINITY : readInstant(options.until, 'until', issues);
  const question = readQuestion(application, options.now, 'now', options, issues);
  if (question === null) throw new FollowUpError(issues);
  const { known, policy, ledger, now } = question;
  const steps: Step[] = [];
  let imagined = known;
  let instant = now;
  while (steps.length < count) {
    const { situation, proposal } = decide(imagined, policy, ledger, instant);
    if (proposal === null || proposal.window.earliest > until) break;
    const step = stepOf(situation, proposal);
    steps.push(step);
    instant = recommendedOf(situation, proposal);
    imagined = withContact(imagined, { ...step, at: instant, to: proposal.contact });
  }
  return steps;
}
