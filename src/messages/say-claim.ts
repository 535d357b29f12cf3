import type { Claim } from '../offers/types.js';
import { parseDay } from '../time/day.js';
import type { ClaimHelp } from './draft-words.js';
import type { DraftLocale } from './locale.js';
import { sayDay } from './say-time.js';

/** A claim as a clause of the locale, without its full stop; `offersBefore` as in `ClaimHelp`. */
export function sayClaim(claim: Claim, { draft, time }: DraftLocale, usualYear: number, offersBefore: ClaimHelp['offersBefore']): string {
  const say = draft.claims[claim.type] as (claim: Claim, help: ClaimHelp) => string; // the words of its own type
  return say(claim, { time, date: (isoDate) => sayDay(time, parseDay(isoDate), usualYear), offersBefore });
}
