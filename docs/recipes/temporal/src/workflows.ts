// Runs in the sandbox of Temporal, where `Date` tells the workflow's time. No file, network or database: those are for activities.
import {
  ActivityFailure,
  ApplicationFailure,
  condition,
  defineQuery,
  defineSignal,
  isCancellation,
  proxyActivities,
  setHandler,
} from '@temporalio/workflow';
import { contactedEvent, type FollowUp, type HistoryEvent, type JobApplication } from 'interview-followup';
import type { Activities } from './activities.js';
import { ask } from './ask.js';
import { policyWithId } from './policies.js';

export interface Start {
  readonly application: JobApplication;
  /** As in `classic/1`. It stays what it was on the first day, whatever the default of the library becomes. */
  readonly policyId: string;
}

type Act = Extract<FollowUp, { type: 'act' }>;
type Outcome = { readonly type: 'sent' } | { readonly type: 'left' } | { readonly type: 'held-back'; readonly until: string | null };

/** Tells the workflow a new fact: a contact made, an answer, a wish to be left alone. */
export const happened = defineSignal<[HistoryEvent]>('happened');

/** The decision that stands now; null before the first. */
export const decision = defineQuery<FollowUp | null>('decision');

// An e-mail that could not be sent within the hour is left to the candidate: facts may have changed.
const { sendDraft } = proxyActivities<Activities>({ startToCloseTimeout: '1 minute', scheduleToCloseTimeout: '1 hour' });
// These are tried until they have worked, as nobody would know otherwise.
const { notifyCandidate, reportBadFact } = proxyActivities<Activities>({ startToCloseTimeout: '1 minute' });

/** Follows up on one application until there is nothing more to do. Gives why it stopped, as in `complete`. */
export async function followUp({ application, policyId }: Start): Promise<string> {
  const policy = policyWithId(policyId);
  const inbox: HistoryEvent[] = [];
  let facts = application;
  let stands: FollowUp | null = null;
  let left = ''; // to the candidate: told once when it is due, once when it is overdue
  setHandler(happened, (event) => void inbox.push(event));
  setHandler(decision, () => stands);

  for (;;) {
    for (let event = inbox.shift(); event !== undefined; event = inbox.shift()) {
      const more = withEvent(facts, event);
      const asked = ask(more, policy);
      if (asked.type === 'decided') facts = more;
      else await reportBadFact({ applicationId: facts.id, event, issues: asked.issues });
    }
    const asked = ask(facts, policy);
    if (asked.type === 'bad') throw ApplicationFailure.nonRetryable('bad facts', 'FollowUpError', asked.issues);
    const next = asked.decision;
    stands = next;
    if (next.type === 'stop' && next.validUntil === null) return next.because;

    const wakeAt = next.validUntil === null ? [] : [next.validUntil];
    if (next.type === 'act' && left !== nameOf(next)) {
      const { recommended } = next.step.window; // later than now when it is overdue on a Saturday
      if (Date.parse(recommended) > Date.now()) {
        wakeAt.push(recommended);
      } else {
        const outcome = await act(facts, next);
        // The key as the id: the same contact told once more by a signal counts once.
        if (outcome.type === 'sent') facts = withEvent(facts, contactedEvent(next.step, { at: new Date(), id: next.step.key }));
        else if (outcome.type === 'left' || outcome.until === null) left = nameOf(next);
        else wakeAt.push(outcome.until);
        if (outcome.type !== 'held-back') continue; // meanwhile there may be new facts
      }
    }
    await untilNews(inbox, wakeAt);
  }
}

/** Sends what can be sent; the rest, calls above all, is the candidate's. */
async function act(application: JobApplication, { step, urgency, policyId }: Act): Promise<Outcome> {
  if (step.channel === 'email') {
    try {
      return await sendDraft({ application, step, policyId });
    } catch (error) {
      if (isCancellation(error) || !(error instanceof ActivityFailure)) throw error;
    }
  }
  await notifyCandidate({ applicationId: application.id, step, urgency });
  return { type: 'left' };
}

/** Sleeps until the first of the instants, or until a fact comes in: with nothing to wait for, that alone wakes it. */
async function untilNews(inbox: readonly HistoryEvent[], instants: readonly string[]): Promise<void> {
  const hasNews = (): boolean => inbox.length > 0;
  if (instants.length === 0) return condition(hasNews);
  const first = Math.min(...instants.map((instant) => Date.parse(instant)));
  await condition(hasNews, Math.max(1, first - Date.now()));
}

function withEvent(application: JobApplication, event: HistoryEvent): JobApplication {
  return { ...application, history: [...(application.history ?? []), event] };
}

function nameOf({ step, urgency }: Act): string {
  return `${step.key} ${urgency}`;
}
