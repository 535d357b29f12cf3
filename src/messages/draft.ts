import type { Channel, HistoryEvent, Purpose } from '../application/types.js';
import type { Issue } from '../errors.js';
import type { Claim, Verdict } from '../offers/types.js';
import type { TimeZoneId } from '../time/types.js';

/** A piece of a message that does one thing. Plain text; a signature has several lines. */
export interface Paragraph {
  readonly role: 'greeting' | 'thanks' | 'request' | 'offer' | 'reason' | 'proposal' | 'closing' | 'signature' | (string & {});
  readonly text: string;
}

/** A claim where it stands: UTF-16 offsets into the text as given, `end` exclusive. */
export interface ClaimInText {
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** Indices of the ledger as given. */
  readonly evidence: readonly number[];
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Why there is no draft: a stable code, where the trouble lies, and what would be right. */
export type Problem = Issue;

/** The candidate, as far as messages need to know. */
export interface Candidate {
  readonly name: string;
  /** The ledger's dates are local dates in this zone. */
  readonly timeZone: TimeZoneId;
  readonly email?: string;
  readonly phone?: string;
}

/** One way a call can go: what to say, what to ask for, and which events to record afterwards. */
export interface CallBranch {
  readonly when: 'answered' | 'assistant' | 'voicemail' | 'no-decision-yet' | 'rejected' | 'offer' | 'asked-to-stop';
  readonly say: readonly Paragraph[];
  readonly ask: readonly ('decision-date' | 'may-i-call' | 'direct-line' | 'answer-date' | 'interview-feedback')[];
  readonly record: readonly HistoryEvent['type'][];
}

/** A message that was written. */
export interface WrittenDraft {
  readonly type: 'draft';
  readonly purpose: Purpose;
  readonly channel: Channel;
  /** BCP 47 of the locale that was used. */
  readonly locale: string;
  /** Of e-mails and letters. */
  readonly subject: string | null;
  /** Plain text. Of a call: what to say when the person answers. */
  readonly body: string;
  /** The body, piece by piece. */
  readonly paragraphs: readonly Paragraph[];
  /** What the body says of other processes, all of it supported by the ledger. */
  readonly claims: readonly ClaimInText[];
  /** A contact's id. */
  readonly to: string | null;
  /** Contact ids. */
  readonly copyTo: readonly string[];
  /** Of a call; else none. */
  readonly branches: readonly CallBranch[];
}

/** The answer of `draftMessage`: a message, or everything that stands in its way. */
export type Draft = WrittenDraft | { readonly type: 'refused'; readonly problems: readonly Problem[] };
