import type { Channel, Contact, Purpose } from '../application/types.js';
import type { IsoDate, IsoInstant, TimeZoneId } from '../time/types.js';

/** The rule that set a bound, and the facts it used: any UI can say it in any language. Codes are open, a code always carries the same facts. */
export interface Reason {
  readonly code: ReasonCode | (string & {});
  readonly since?: IsoInstant | IsoDate;
  readonly until?: IsoInstant | IsoDate;
  readonly days?: number;
  readonly attempts?: number;
  /** A contact's id. */
  readonly contact?: string;
  /** An interview's id. */
  readonly interview?: string;
  readonly applicationId?: string;
  readonly channel?: Channel;
  /** Name of another employer, null when it must not be told. */
  readonly employer?: string | null;
  readonly answerBy?: string;
  readonly tooLate?: true;
}

/** Something to know about a decision that does not change it: a reason with codes of its own. */
export type Caveat = Reason;

/** The codes of reasons that this version gives; the docs say what facts each carries. */
export type ReasonCode =
  | 'promise-not-passed'
  | 'promise-passed'
  | 'no-promise-waited'
  | 'minimum-gap'
  | 'maximum-gap-passed'
  | 'window-passed'
  | 'outside-open-hours'
  | 'not-a-working-day'
  | 'interview-not-over'
  | 'next-round-scheduled'
  | 'thank-you-open'
  | 'outcome-known'
  | 'outcome-thanked'
  | 'decision-maker'
  | 'escalated'
  | 'hr-fallback'
  | 'agency'
  | 'interviewer'
  | 'asked'
  | 'told-you'
  | 'only-contact'
  | 'permission-refused'
  | 'written-only'
  | 'contact-left'
  | 'contact-away'
  | 'contact-not-before'
  | 'bounced'
  | 'snoozed'
  | 'asked-to-stop'
  | 'attempts-used'
  | 'your-turn'
  | 'interview-missed'
  | 'offer-received'
  | 'offer-news-told'
  | 'stopped-chasing'
  | 'final-follow-up-sent'
  | 'ended-by-candidate'
  | 'no-channel'
  | 'nothing-to-follow'
  | 'same-person'
  | 'offer-deadline';

/** Why a step goes to this person. */
export type RecipientReason =
  | 'decision-maker'
  | 'escalated'
  | 'hr-fallback'
  | 'agency'
  | 'interviewer'
  | 'asked'
  | 'told-you'
  | 'only-contact';

/** When a step may be done. Instants carry the offset of `timeZone`, the recipient's zone. */
export interface Window {
  /** First permitted instant, inclusive. */
  readonly earliest: IsoInstant;
  /** Due before this instant, overdue from it on. */
  readonly latest: IsoInstant;
  /** The first open instant from now on within the window. */
  readonly recommended: IsoInstant;
  readonly timeZone: TimeZoneId;
  /** Local date of `earliest`. */
  readonly earliestDate: IsoDate;
  /** Last permitted local date. */
  readonly latestDate: IsoDate;
}

/** One contact to make. */
export interface Step {
  /** The same step has the same key whatever `now` is: an idempotency key without colons. */
  readonly key: string;
  readonly purpose: Purpose;
  /** From 1, within its purpose and anchor. */
  readonly attempt: number;
  /** Asked in the same message (policy `with-thanks`); doing the step settles both. */
  readonly includes?: 'improvement-request';
  readonly window: Window;
  /** Null when the application has no contact to name. */
  readonly to: { readonly contact: string; readonly role: Contact['role']; readonly because: RecipientReason } | null;
  /** Contact ids; of e-mails on the route `decision-maker-with-hr` only. */
  readonly copyTo?: readonly string[];
  readonly channel: Channel;
  readonly interview?: string;
}

/** What stands behind a decision. */
export interface Why {
  readonly policyId: string;
  readonly reasons: readonly Reason[];
  readonly caveats: readonly Caveat[];
  /** The decision, `recommended` aside, is the same for every `now` before this instant; null: until a new fact comes. */
  readonly validUntil: IsoInstant | null;
}

/** The answer of `nextFollowUp`: wait until an instant, act now, or stop. */
export type FollowUp =
  | ({ readonly type: 'wait'; readonly until: IsoInstant; readonly step: Step } & Why)
  | ({ readonly type: 'act'; readonly urgency: 'due' | 'overdue'; readonly step: Step } & Why)
  | ({ readonly type: 'stop'; readonly because: StopReason } & Why);

/** Why there is nothing more to do. */
export type StopReason =
  | 'nothing-to-follow'
  | 'complete'
  | 'ended-by-candidate'
  | 'asked-to-stop'
  | 'stopped-chasing'
  | 'attempts-used'
  | 'final-follow-up-sent'
  | 'no-channel';

/** The answer of `mayContact`. */
export type ContactVerdict =
  | { readonly type: 'allowed'; readonly urgency: 'due' | 'overdue'; readonly step?: Step }
  | { readonly type: 'refused'; readonly reasons: readonly Reason[]; readonly allowedFrom: IsoInstant | null };
