import type { Channel, Purpose } from '../application/types.js';
import type { ReasonCode, StopReason } from '../follow-up/types.js';

/** Codes that caveats and agendas carry besides those of reasons. */
export type CaveatCode =
  | 'no-working-day-in-gap'
  | 'holidays-unknown'
  | 'permission-to-call-not-recorded'
  | 'no-direct-line'
  | 'no-address'
  | 'no-promise-recorded'
  | 'no-contact-recorded'
  | 'interview-assumed-held'
  | 'consider-stopping'
  | 'end-assumed'
  | 'offer-deadline';

/** The facts of a reason in words of the locale. A text is empty when the reason does not carry that fact. */
export interface ReasonFacts {
  /** A moment, as `MessageLocale.time.moment` or `date` writes it. */
  readonly since: string;
  readonly until: string;
  readonly attempts: number;
  /** Name of the contact, else what `someone` says. */
  readonly contact: string;
  /** Date of the interview. */
  readonly interview: string;
  /** As `channels` says it: "by phone". */
  readonly channel: string;
  /** Name of another employer, empty when it must not be told. */
  readonly employer: string;
  readonly answerBy: string;
  readonly tooLate: boolean;
}

/** The sentence for a code, from its facts. */
export type ReasonSentence = (facts: ReasonFacts) => string;

/** How a locale says decisions, steps, reasons and claims to the candidate. */
export interface DescribeWords {
  /** What to do, without when: "Call Dana Okafor to say thank you". `includes` asks how one came across in the same message. */
  readonly step: (facts: {
    readonly channel: Channel;
    readonly purpose: Purpose;
    readonly includes: boolean;
    readonly person: string;
    readonly copy: string;
  }) => string;
  /** Instead of a contact's name. */
  readonly employer: string;
  /** Instead of the name of a contact who is not on file. */
  readonly someone: string;
  /** As in "by phone". */
  readonly channels: { readonly [channel in Channel]: string };
  /** Everything on one date. */
  readonly on: (step: string, date: string, from: string, to: string, zone: string) => string;
  /** From one date to another; both are moments. */
  readonly between: (step: string, from: string, to: string, zone: string) => string;
  /** The window has begun. */
  readonly by: (step: string, to: string, zone: string) => string;
  /** The window is over; from this moment on it can be done. */
  readonly overdue: (step: string, date: string, from: string, zone: string) => string;
  readonly stop: { readonly [because in StopReason]: string };
  /** One sentence for each code. */
  readonly reasons: Readonly<Record<ReasonCode | CaveatCode, ReasonSentence>>;
  /** For a code that a newer version of the engine gives. */
  readonly unknownReason: string;
}
