import type { InstantInput, IsoDate, TimeZoneId } from '../time/types.js';

/** Another process the candidate is in: one entry of the ledger that claims are held against. */
export interface CompetingProcess {
  /** The `JobApplication` it belongs to, when that is on file. */
  readonly applicationId?: string;
  readonly employer: string;
  readonly aliases?: readonly string[];
  readonly stage:
    | 'applied'
    | 'interviewing'
    | 'final-round'
    | 'verbal-offer'
    | 'written-offer'
    | 'accepted'
    | 'declined'
    | 'expired'
    | 'withdrawn';
  /** Local date on which an offer came. */
  readonly receivedOn: IsoDate | null;
  /** Local date (the whole of it counts) or local `YYYY-MM-DDTHH:mm` by which it must be answered. */
  readonly answerBy: IsoDate | string | null;
  readonly compensation: {
    readonly amount: number;
    readonly currency: string;
    readonly per: 'year' | 'month' | 'day' | 'hour';
    readonly basis: 'base' | 'total';
    readonly bonus?: number;
  } | null;
  /** False: the name must not be told. */
  readonly nameDisclosable: boolean;
}

/** What a candidate says of other processes, taken apart so that it can be held against the ledger. With `employer`, it speaks of that employer alone. */
export type Claim =
  /** Holds at least `count` other offers; `written`: on paper, not only by word of mouth. */
  | { readonly type: 'offer'; readonly count: number; readonly form: 'any' | 'written'; readonly employer?: string }
  /** Is in at least `count` other processes that have come as far as `stage`. */
  | {
      readonly type: 'process';
      readonly count: number;
      readonly stage: 'applied' | 'interviewing' | 'final-round' | 'verbal-offer' | 'written-offer';
      readonly employer?: string;
    }
  /** Must answer another offer on a local date between `from` and `to`, both inclusive; the same date twice when it is exact. */
  | { readonly type: 'deadline'; readonly from: IsoDate; readonly to: IsoDate; readonly employer?: string }
  /** Another offer pays so much. `amountMax` belongs to `range`. */
  | {
      readonly type: 'compensation';
      readonly amount: number;
      readonly amountMax?: number;
      /** ISO 4217, `"GBP"`. */
      readonly currency: string;
      readonly per: 'year' | 'month' | 'day' | 'hour';
      readonly basis: 'base' | 'total' | 'bonus';
      /** `eq` to half a percent, `approx` to three percent, the others to the letter. */
      readonly cmp: 'eq' | 'approx' | 'gte' | 'lte' | 'range';
      readonly employer?: string;
    }
  /** Names an employer that competes. */
  | { readonly type: 'employer'; readonly employer: string }
  /** Has no other offers, or is in no other process at all. */
  | { readonly type: 'absence'; readonly scope: 'offers' | 'processes' }
  /** At least `count` other processes ended so. */
  | {
      readonly type: 'outcome';
      readonly status: 'accepted' | 'declined' | 'expired' | 'withdrawn';
      readonly count: number;
      readonly employer?: string;
    }
  /** "This is my favourite role": true of one application at a time. */
  | { readonly type: 'preference' };

/** What the ledger says to a claim; only `supported` may be told. */
export type Verdict = 'supported' | 'unsupported' | 'exaggerated' | 'expired' | 'wrong-deadline' | 'wrong-figure' | 'confidential-name';

/** To whom it is said: their own offer is not "another offer". */
export interface Recipient {
  /** Name of the employer, compared with names and aliases of the ledger regardless of case, diacritics and punctuation. */
  readonly employer?: string;
  /** The `JobApplication` it is about. */
  readonly applicationId?: string;
  /** Who reads or hears it; no verdict depends on it. */
  readonly person?: string;
}

/** A claim with its verdict. */
export interface CheckedClaim {
  /** The claim as given. */
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** Indices of the ledger as given, ascending: the entries that the verdict rests on. */
  readonly evidence: readonly number[];
}

/** The circumstances in which something is claimed. */
export interface ClaimsOptions {
  /** When it is said. */
  readonly now: InstantInput;
  /** The candidate's zone: the dates of the ledger and of claims are its local dates. */
  readonly timeZone: TimeZoneId;
  /** Absent: every entry of the ledger is a competing process. */
  readonly recipient?: Recipient;
  /** Whether the application this is about is the candidate's favourite. */
  readonly preferred?: boolean;
}
