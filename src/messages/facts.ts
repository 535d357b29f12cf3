import type { Channel, Purpose } from '../application/types.js';
import type { Claim } from '../offers/types.js';

/** How a message sounds. */
export type Tone = 'warm' | 'neutral' | 'formal';

/** Who reads or hears it: who decides, who runs the process (HR, an in-house recruiter, or nobody named), an agency, or somebody else inside. */
export type Reader = 'decision-maker' | 'coordinator' | 'agency' | 'colleague';

/** A purpose, told apart where the same purpose needs other words. */
export type MessageKind =
  | Exclude<Purpose, 'outcome-thanks' | 'missed-interview'>
  | 'thanks-for-offer'
  | 'thanks-for-rejection'
  | 'thanks-for-on-hold'
  | 'thanks-for-closing'
  | 'missed-by-employer'
  | 'missed-by-candidate';

/** The interview a message is about. */
export interface InterviewFacts {
  /** "Thursday 5 March", the recipient's date. */
  readonly date: string;
  /** "5 March", for subjects and short messages. */
  readonly shortDate: string;
  /** Date with time of day, the recipient's. */
  readonly moment: string;
}

/** A claim that the ledger supports, as the locale says it: a clause without its full stop. */
export interface SaidClaim {
  readonly claim: Claim;
  readonly text: string;
}

/**
 * What a message may draw on, checked and in the words of the locale: dates are the recipient's, names are fit for a line of text.
 * A wording must not state anything else as a fact.
 */
export interface DraftFacts {
  readonly kind: MessageKind;
  readonly channel: Channel;
  readonly tone: Tone;
  readonly reader: Reader;
  /** The job's title. */
  readonly role: string;
  /** The employer's name, or null. */
  readonly employer: string | null;
  readonly candidate: { readonly name: string; readonly phone: string | null; readonly email: string | null };
  /** Null when nobody is on file. `addressAs` is used as it is. */
  readonly recipient: { readonly name: string; readonly addressAs: string | null } | null;
  /** From 1. */
  readonly attempt: number;
  /** From 0: which of several wordings this recipient gets, so that people who compare notes find different ones. */
  readonly variant: number;
  readonly interview: InterviewFacts | null;
  /** One thing that was talked about, or null. */
  readonly topic: string | null;
  /** Date of the application, or null. */
  readonly appliedOn: string | null;
  /** Whether an answer was promised, and by when: `by` is empty for `none`. */
  readonly promise: { readonly state: 'none' | 'open' | 'passed'; readonly by: string };
  /** What the employer asked for, on which date, by when or null, and whether that has passed. */
  readonly request: { readonly what: string; readonly on: string; readonly by: string | null; readonly isLate: boolean } | null;
  /** Whether it also asks how one came across. */
  readonly asksImprovement: boolean;
  /** What is said of other processes. */
  readonly claims: readonly SaidClaim[];
  /** Short date by which another offer must be answered, if the claims say one. */
  readonly deadline: string | null;
}

/** The facts of a message, with those that its purpose cannot do without. */
export type FactsOf<P extends Purpose> = P extends 'thank-you' | 'feedback-request' | 'missed-interview'
  ? DraftFacts & { readonly interview: InterviewFacts }
  : P extends 'answer'
    ? DraftFacts & { readonly request: NonNullable<DraftFacts['request']> }
    : DraftFacts;

/** The facts of one kind of message. */
export type FactsOfKind<K extends MessageKind> = K extends Purpose
  ? FactsOf<K>
  : K extends 'missed-by-employer' | 'missed-by-candidate'
    ? FactsOf<'missed-interview'>
    : DraftFacts;
