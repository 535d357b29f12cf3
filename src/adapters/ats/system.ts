/** What became of an application, as its ATS has it. `closed`: over, and the reason has to say how. */
export type Outcome = 'open' | 'lead' | 'offer' | 'closed' | 'rejected' | 'withdrew' | 'accepted' | 'declined';

/** Dotted paths, the first at which something stands counts. */
type Paths = readonly string[];

/** Where one ATS keeps what the others keep elsewhere; what goes by names of its own everywhere is in `names.ts`. */
export interface System {
  /** Times stand in local time, without an offset. */
  readonly isLocal?: true;
  /** Of the application. */
  readonly id: string;
  readonly role: Paths;
  readonly applied: Paths;
  /** When it was closed, and why: an id, or an object. */
  readonly closed: Paths;
  readonly reason: Paths;
  /** Of an offer: when it was accepted or declined. */
  readonly resolved: Paths;
  /** Where interviews and offers name their application. */
  readonly namedBy: string;
  /** Pairs of a path there and the one in the application that must have the same id, where that is not `namedBy` and `id`; some only where `beside` is given. */
  readonly belongs?: readonly (readonly [there: string, here: string, beside?: string])[];
  /** Else `id`. */
  readonly interviewId?: string;
  /** The list of an interview's parts; without it, it is its own only part. */
  readonly parts?: string;
  /** The loop that a single interview is a part of. */
  readonly loop?: string;
  readonly start: Paths;
  readonly end: Paths;
  readonly minutes?: string;
  /** Of an event of whole days: the first date, and the date after the last. */
  readonly date?: string;
  readonly dateAfter?: string;
  /** Says of a part that it was held without the candidate. */
  readonly isInternal?: string;
  /** Says whether an event is an interview. */
  readonly type?: string;
}
