import type { Channel, Purpose } from '../application/types.js';
import type { Step } from '../follow-up/types.js';
import type { Claim, CompetingProcess } from '../offers/types.js';
import type { FollowUpPolicy } from '../policy/types.js';
import type { InstantInput } from '../time/types.js';
import type { MessageTemplate } from './define-template.js';
import type { Candidate } from './draft.js';
import type { Tone } from './facts.js';
import type { MessageLocale } from './locale.js';

/** What a draft is asked for with. */
export type DraftOptions = {
  /** Who writes. */
  readonly candidate: Candidate;
  readonly now: InstantInput;
  readonly policy?: FollowUpPolicy;
  /** The candidate's other processes: without it nothing is said of offers. */
  readonly ledger?: readonly CompetingProcess[];
  /** What to say of other processes; each must be supported. Empty: nothing. Left out: an offer that is held, in `feedback-request` and `offer-news`. */
  readonly claims?: readonly Claim[];
  /** Else the step's, or the one the engine would choose. */
  readonly channel?: Channel;
  /** On LinkedIn: a note to somebody who is no connection yet (300 characters), or a message. */
  readonly form?: 'note' | 'message';
  /** BCP 47; else the contact's language. */
  readonly locale?: string;
  /** Locales besides English. */
  readonly locales?: readonly MessageLocale[];
  /** `neutral` when left out. */
  readonly tone?: Tone;
  /** Own words, of which the first that fits is taken. */
  readonly templates?: readonly MessageTemplate[];
} & ({ readonly step: Step; readonly purpose?: never } | { readonly purpose: Purpose; readonly step?: never });
