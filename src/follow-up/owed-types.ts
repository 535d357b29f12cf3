import type { HistoryEvent } from '../application/types.js';
import type { IsoDate, IsoInstant } from '../time/types.js';

/** A rule of some jurisdiction on when an interviewed candidate is to be answered: dated data, not legal advice. */
export interface Duty {
  readonly id: string;
  /** `"CA-ON"`; `"CA"` covers it. */
  readonly jurisdiction: string;
  /** Calendar days, the date they count from being day 0. */
  readonly days: number;
  /** What they count from. Applications do not record requests for personal data, so nothing is ever owed by `request`. */
  readonly from: 'last-interview' | 'request';
  /** Concerns employers of so many people; those whose headcount is not known are left out. */
  readonly minimumHeadcount?: number;
  /** Concerns those whose last interview started on this date or later. */
  readonly effectiveFrom: IsoDate;
  /** The date as of which this was known. */
  readonly asOf: IsoDate;
  readonly source: string;
}

/** Why an answer is owed: it was promised, a duty of those given asks for it, or, without either, decency does. */
export type OwedBecause = { readonly because: 'promise' | 'courtesy' } | { readonly because: 'duty'; readonly dutyId: string };

/** An answer that a candidate is waiting for: time elapsed against a threshold, and no judgement. */
export type OwedFeedback = {
  /** The same for the same answer owed, whatever `now` is; without colons. */
  readonly key: string;
  readonly applicationId: string;
  /** When it was promised, or the end of the last held interview, with the offset of the employer's zone. */
  readonly since: IsoInstant;
  /** In the employer's zone. */
  readonly dueDate: IsoDate;
  /** Calendar days from `dueDate` to today in the employer's zone; negative: days left. */
  readonly daysOver: number;
  /** Decided, and the candidate does not know; `at` as given. */
  readonly decided: {
    readonly decision: Extract<HistoryEvent, { type: 'decided' }>['decision'];
    readonly at: IsoInstant | IsoDate;
  } | null;
  /** From when the candidate may be expected to get in touch, by the same engine; null: not at all. With the offset of the recipient's zone. */
  readonly callExpectedFrom: IsoInstant | null;
  /** Contact id: who promised, else the first whom the policy's route names. */
  readonly contact: string | null;
} & OwedBecause;
