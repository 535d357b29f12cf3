import type { Channel, Purpose } from '../application/types.js';
import type { ReasonCode, StopReason } from '../follow-up/types.js';
import type { LocalDate } from '../time/format-local.js';
import type { DraftWords } from './draft-words.js';

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

/** How a locale writes dates, times, numbers and money. */
export interface TimeWords {
  /** A date without its year: "Monday 9 March"; with it, when `year` is true. */
  readonly date: (date: LocalDate, year: boolean) => string;
  /** A date where there is little room: "9 March". */
  readonly shortDate: (date: LocalDate) => string;
  /** A time of day: "09:00"; the minute 1440 is the end of the day. */
  readonly time: (minute: number) => string;
  /** A date with a time of day, after which "by", "until", "on" and "since" fit; the minute 1440 is the end of that day. */
  readonly moment: (date: string, time: string, minute: number) => string;
  /** Which clock is meant: "New York time". `place` is as in the name of the zone. */
  readonly zone: (place: string) => string;
  /** A number with the locale's signs: "71,000". */
  readonly number: (value: number) => string;
  /** An amount of money, the number already written: "£71,000". */
  readonly money: (amount: string, currency: string) => string;
}

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
  readonly reasons: { readonly [code in ReasonCode | CaveatCode]: (facts: ReasonFacts) => string };
  /** For a code that a newer version of the engine gives. */
  readonly unknownReason: string;
}

/** Everything that is said in one language, as data and small functions: no choices, which are made once for all locales. */
export interface MessageLocale {
  /** BCP 47, `"en-GB"`. */
  readonly id: string;
  /** Other tags that mean this locale: a bare `en` is en-GB. */
  readonly standsFor?: readonly string[];
  readonly time: TimeWords;
  readonly describe: DescribeWords;
  readonly draft: DraftWords;
}
