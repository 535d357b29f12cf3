import { FollowUpError, type Issue } from '../errors.js';
import { readClaim } from '../offers/read-claim.js';
import type { Claim } from '../offers/types.js';
import type { MessageLocale } from './locale.js';
import { localeToDescribe } from './locale-to-describe.js';
import { sayClaim } from './say-claim.js';
import { bundledToDraft } from './templates/bundled.js';

/**
 * A claim in words, as a candidate would say it. What is true is for `checkClaims` to say.
 *
 * @throws FollowUpError for a language whose locale was not given.
 * @example
 * ```ts
 * import { describeClaim } from 'interview-followup/messages';
 *
 * const claim = { type: 'deadline', from: '2026-06-12', to: '2026-06-12' } as const;
 * describeClaim(claim); // => 'I have been asked to answer another offer by Friday 12 June.'
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
  const locale = localeToDescribe(options, bundledToDraft);
  const issues: Issue[] = [];
  readClaim(claim, 'claim', issues);
  if (issues.length > 0) throw new FollowUpError(issues);
  return `${sayClaim(claim, locale, Number.NaN, 0)}.`;
}
