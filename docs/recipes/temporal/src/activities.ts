// Runs outside the sandbox, with the real clock. Each of these may run twice: what goes out carries the step's key.
import { ApplicationFailure } from '@temporalio/activity';
import { type HistoryEvent, type Issue, type JobApplication, mayContact, type Step } from 'interview-followup';
import { type Candidate, draftMessage } from 'interview-followup/messages';
import { policyWithId } from './policies.js';

/** What the recipe does not decide for you: where facts are on file, and how things are sent. */
export interface Outside {
  /** The time: `() => new Date()`, but for tests. */
  readonly now: () => Date;
  readonly candidate: Candidate;
  /** The application as it is on file at this moment, null if only the workflow knows it. */
  readonly onFile: (applicationId: string) => Promise<JobApplication | null>;
  /** Must act on the first of several calls with one key: give it to the provider as the idempotency key. */
  readonly send: (mail: { key: string; to: string; copyTo: readonly string[]; subject: string; body: string }) => Promise<void>;
  readonly notify: (note: { key: string; applicationId: string; step: Step; urgency: 'due' | 'overdue' }) => Promise<void>;
  readonly report: (fact: { applicationId: string; event: HistoryEvent; issues: readonly Issue[] }) => Promise<void>;
}

export type Activities = ReturnType<typeof activitiesWith>;

/** The activities of the workflow, for `Worker.create({ activities })`. */
export function activitiesWith({ now: clock, candidate, onFile, send, notify, report }: Outside) {
  return {
    /** Writes the e-mail and sends it, unless the facts on file speak against it now. */
    async sendDraft({ application, step, policyId }: { application: JobApplication; step: Step; policyId: string }) {
      const policy = policyWithId(policyId);
      const now = clock();
      const facts = (await onFile(application.id)) ?? application;
      if (facts.history?.some(({ id }) => id === step.key)) return { type: 'sent' as const }; // an earlier try got through, and only that was lost
      const { purpose, channel } = step;
      const to = step.to?.contact;
      const verdict = mayContact(facts, { at: now, channel, purpose, policy, ...(to === undefined ? {} : { to }) });
      if (verdict.type === 'refused') return { type: 'held-back' as const, until: verdict.allowedFrom };
      const draft = draftMessage(facts, { step, candidate, now, policy });
      if (draft.type === 'refused') throw ApplicationFailure.nonRetryable('no draft', 'DraftRefused', draft.problems);
      const addressOf = (id: string | null): string[] =>
        facts.contacts?.flatMap((known) => (known.id === id ? (known.email ?? []) : [])) ?? [];
      const [address] = addressOf(draft.to);
      if (address === undefined) throw ApplicationFailure.nonRetryable('no address on file', 'NoAddress');
      await send({ key: step.key, to: address, copyTo: draft.copyTo.flatMap(addressOf), subject: draft.subject ?? '', body: draft.body });
      return { type: 'sent' as const };
    },

    /** Tells the candidate what to do: whom to call or write to, and until when. */
    async notifyCandidate({ applicationId, step, urgency }: { applicationId: string; step: Step; urgency: 'due' | 'overdue' }) {
      await notify({ key: `${step.key}/${urgency}`, applicationId, step, urgency });
    },

    /** A fact that came by a signal cannot be right: somebody must see that. */
    async reportBadFact(fact: { applicationId: string; event: HistoryEvent; issues: readonly Issue[] }) {
      await report(fact);
    },
  };
}
