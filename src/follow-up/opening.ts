import type { Moment } from '../application/known.js';
import type { KnownSpan } from '../application/read-span.js';
import type { Channel, Contact, Purpose } from '../application/types.js';
import type { KnownGap } from '../policy/read-policy.js';
import type { Situation } from './situation.js';
import type { Caveat, Reason, RecipientReason, StopReason } from './types.js';

/** Up to when a step is due; days are local to the recipient. */
export type Latest =
  /** The instant. */
  | { readonly type: 'instant'; readonly at: number }
  /** The closing of the last working date up to a day. */
  | { readonly type: 'day'; readonly day: number }
  /** C6: the closing of the last working date up to the maximum gap after the day or the last conversation, whichever is later. */
  | { readonly type: 'gap'; readonly day: number; readonly max: KnownSpan }
  /** The closing of the next working date after the day of the bound. */
  | { readonly type: 'next-working-date' }
  /** The closing of the first date on which it can be done; gone when the next working date closes. */
  | { readonly type: 'same-working-date' }
  /** The closing of the last working date up to a span after the first working date that follows a moment. */
  | { readonly type: 'span-after-opening'; readonly span: KnownSpan };

/** A role to try, and why it is tried there. */
export interface RouteStage {
  readonly role: Contact['role'];
  readonly because: RecipientReason;
}

/** Whom a step may go to, the best first: one person if there is one (an index into the contacts, else -1), then the contacts of each role in turn. Nobody on file when there is none of them. */
export interface Recipients {
  readonly person: number;
  readonly because: RecipientReason;
  readonly route: readonly RouteStage[];
}

/** A step that a rule opens, before it is settled to whom it goes and how. */
export interface Opening {
  readonly purpose: Purpose;
  readonly attempt: number;
  /** What its key is made of, beside purpose, attempt and bounces. */
  readonly anchor: string;
  readonly interview: string | null;
  /** Id of the interview that the step rests on, for caveats. */
  readonly restsOn: string | null;
  readonly thanked: string;
  readonly bounces: number;
  readonly includesImprovement: boolean;
  /** Not before this instant. */
  readonly start: number;
  /** The date of `start` where it is not to be read off a clock: of a date alone, or the employer's; `noDay` otherwise. */
  readonly startDay: number;
  /** Not before this local day of the recipient; `noDay`: no such bound. */
  readonly day: number;
  /** Not before the first working date after this moment. */
  readonly dayAfter: Moment | null;
  /** Not sooner than the minimum after `gapFrom`, or after the last conversation when that is null. */
  readonly gap: KnownGap | null;
  readonly gapFrom: Moment | null;
  readonly latest: Latest;
  /** Gone from this instant on. */
  readonly gone: number;
  readonly to: Recipients;
  /** In order of preference. */
  readonly channels: readonly Channel[];
  /** The channel that was asked for: it needs no further permission. */
  readonly askedChannel: Channel | null;
  /** Thanks in writing may be sent at any hour. */
  readonly anyHourInWriting: boolean;
  /** Whether it is dropped when nobody can be reached; else that is a stop, `no-channel`. */
  readonly droppedIfUnreachable: boolean;
  /** The promise behind it: passed or not, by the time of the decision. */
  readonly promise: { readonly since: string; readonly until: string; readonly passed: number } | null;
  readonly reasons: readonly Reason[];
  readonly caveats: readonly Caveat[];
}

/** What a rule says: here are steps to take, the chase rests, or it is over. Null: the rule has nothing to say. */
export type Ruling =
  | { readonly type: 'openings'; readonly openings: readonly Opening[] }
  | { readonly type: 'rest'; readonly reasons: readonly Reason[] }
  | { readonly type: 'stop'; readonly because: StopReason; readonly reasons: readonly Reason[]; readonly forEver: boolean };

/** One rule of the order of steps: a pure question to the situation. */
export type Rule = (situation: Situation) => Ruling | null;
