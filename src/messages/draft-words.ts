import type { Claim } from '../offers/types.js';
import type { DraftFacts, FactsOfKind, MessageKind, Tone } from './facts.js';
import type { TimeWords } from './time-words.js';

/** A piece of text made of facts. Shared code puts pieces together; an empty text is left out. */
export type Line<K extends MessageKind = MessageKind> = (facts: FactsOfKind<K>) => string;

/** A paragraph: what it is for, and its text. A `proposal` is the first to go when the whole gets too long. */
export type Part<K extends MessageKind> = readonly [
  role: 'thanks' | 'request' | 'offer' | 'reason' | 'proposal' | 'closing',
  text: Line<K>,
];

/** One email, which is a letter and a LinkedIn message too: no word of it may only fit an email. Greeting and signature are added. */
export interface LongWords<K extends MessageKind> {
  /** A question that a busy reader can answer at once. */
  readonly subject: Line<K>;
  /**
   * In their order, the closing last. What is said of other offers stands in the place of the part `offer`, followed by its text; without
   * one, before the closing. A note begins with the first part, if that is a `reason` or the `thanks` of a thank-you: it names the role.
   */
  readonly parts: readonly Part<K>[];
}

/** Claims in the first person, clauses without a full stop. */
export type ClaimWords = {
  readonly [T in Claim['type']]: (claim: Extract<Claim, { type: T }>, words: ClaimHelp) => string;
};

/** What the words of a claim may need. */
export interface ClaimHelp {
  readonly time: TimeWords;
  /** An ISO date as the locale writes it. */
  readonly date: (isoDate: string) => string;
  /** How many offers have been spoken of before this claim: none, one or several. */
  readonly offersBefore: 0 | 1 | 2;
}

/** How a message begins. */
export interface GreetingWords {
  /** With what `addressAs` says. */
  readonly named: (name: string) => string;
  /** With a full name. */
  readonly full: (name: string) => string;
  /** When nobody is on file. */
  readonly nobody: string;
}

/**
 * How a locale writes drafts. Where several wordings are asked for, the first attempt takes the first one and none repeats the last; a
 * thank-you takes one for each person of a panel.
 */
export interface DraftWords {
  /** `named` is for `addressAs`, `full` for a full name, `nobody` when nobody is on file. */
  readonly greeting: Readonly<Record<Tone, GreetingWords>>;
  /** Above the name: "Kind regards,". */
  readonly farewell: { readonly [tone in Tone]: string };
  /** Email, letter, LinkedIn message: four wordings of `feedback-request` and `thank-you`, three of `application-check`, one of each other. */
  readonly long: { readonly [K in MessageKind]: readonly LongWords<K>[] };
  /**
   * The same in one or two short sentences, of at most 75 characters if it can be, for SMS, LinkedIn notes and the phone; the role has
   * been named before. As many wordings as of `long`. Of letters with marks only those of the GSM alphabet fit into one SMS.
   */
  readonly brief: { readonly [K in MessageKind]: readonly Line<K>[] };
  /** What a call is about. News of an offer is never phoned. */
  readonly about: { readonly [K in Exclude<MessageKind, 'offer-news'>]: Line<K> };
  /** Asks how one came across in a message that has another purpose; `brief` is also said on the phone. */
  readonly improvement: { readonly long: string; readonly brief: string };
  readonly claims: ClaimWords;
  /** For SMS and note: "I have another offer", and right after it "to answer by 12 June". */
  readonly briefClaims: {
    /** "I have another offer". */
    readonly offer: (claim: Extract<Claim, { type: 'offer' }>) => string;
    /** "to answer by 12 June". */
    readonly deadline: (by: string) => string;
  };
  /** Joins an offer with the date by which it must be answered: ", and ". */
  readonly offerThenDeadline: string;
  /**
   * How an SMS, a note or a call begins: "Hello Dana, this is Sam Rivera, about the Data Engineer role." `recipient` is empty when nobody
   * is on file, `role` when it is named in what follows.
   */
  readonly briefGreeting: (recipient: string, candidate: string, role: string) => string;
  /** Pieces of a call that are the same whatever it is for. */
  readonly phone: {
    /** Whether it suits, after what the call is about. */
    readonly mayI: string;
    /** How the call ends: `thanking` when nothing was asked. */
    readonly close: { readonly asking: string; readonly thanking: string };
    /** Asks an assistant for a good time and a direct number. Nothing else is told them. */
    readonly assistant: (facts: DraftFacts) => string;
    /** Asks an assistant to pass thanks on, which need no call of their own. */
    readonly passOn: (facts: DraftFacts) => string;
    /** Leaves the candidate's number with a machine. */
    readonly callBack: (phone: string) => string;
    readonly goodbye: string;
    /** Thanks, and asks for the new date and whether one may call then. */
    readonly noDecisionYet: string;
    /** Thanks, and asks what could have been better: in the interview, or in the application when there was none. */
    readonly rejected: { readonly interview: string; readonly application: string };
    /** Thanks, and asks for the offer in writing and the date of the answer; accepts nothing. */
    readonly offer: string;
    /** Promises not to call again. */
    readonly askedToStop: string;
  };
}
