import type { Verdict } from '../../offers/types.js';
import type { ClaimInText } from '../draft.js';

/** How a text must not sound; the labels are those of schema.md 5. */
export type ToneLabel =
  | 'rude'
  | 'threatening'
  | 'ultimatum'
  | 'guilt-tripping'
  | 'begging'
  | 'sarcastic'
  | 'over-apologetic'
  | 'discriminatory'
  | 'all-caps'
  | 'repeated-exclamation';

/** One thing that a reader of the text should know before it is sent. Offsets are UTF-16 units of the text as given, `end` exclusive. */
export interface Finding {
  /** Stable and kebab-case with its kind before it: `honesty/exaggerated`. */
  readonly rule: string;
  readonly kind: 'honesty' | 'tone' | 'timing' | 'privacy';
  /** `error` and `warning` keep the text from being ok; `info` never does. */
  readonly severity: 'error' | 'warning' | 'info';
  readonly start: number;
  readonly end: number;
  /** The text as given from `start` to `end`. */
  readonly quote: string;
  /** Of honesty, and of a confidential name. */
  readonly verdict?: Verdict;
  /** Of tone. */
  readonly label?: ToneLabel;
  /** Indices of the ledger as given. */
  readonly evidence?: readonly number[];
  /** What to put into the place of `range`; disjoint from the fixes of other findings. */
  readonly fix?: { readonly range: readonly [start: number, end: number]; readonly text: string };
}

/** What was found in a text. */
export interface Review {
  /** `unsupported-language`: nobody has judged it, so it is not ok. */
  readonly status: 'ok' | 'problems' | 'unsupported-language';
  /** `status === 'ok'`: no claim but supported ones, no error, no warning. */
  readonly ok: boolean;
  /** Every statement about other processes, in the order of the text, with its verdict. */
  readonly claims: readonly ClaimInText[];
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

/** A stretch of text that sounds wrong; offsets are those of the readable text, `end` exclusive. */
export interface FoundTone {
  readonly start: number;
  readonly end: number;
  readonly label: ToneLabel;
}
