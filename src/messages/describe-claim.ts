import type { Claim } from '../offers/types.js';
import { parseDay } from '../time/day.js';
import { localeToDescribe } from './find-locale.js';
import { sayDay } from './say-time.js';
import type { MessageLocale } from './types.js';

/**
 * A claim in words for the candidate: what a text says of other processes.
 *
 * @throws FollowUpError for a language whose locale was not given.
 * @example
 * ```ts
 * import { describeClaim } from 'interview-followup/messages';
 *
 * describeClaim({ type: 'deadline', from: '2026-06-12', to: '2026-06-12' }); // => 'You must answer another offer by Friday 12 June 2026.'
 * ```
 */
export function describeClaim(
  claim: Claim,
  options: {
    /** BCP 47; en-GB when left out. */
    readonly locale?: string;
    /** Locales besides English. */
    readonly locales?: readonly MessageLocale[];
  } = {},
): string {
  const { describe, time } = localeToDescribe(options);
  return describe.claim(claim, time, (date) => sayDay(time, parseDay(date), 0));
}
