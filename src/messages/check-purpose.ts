import type { ChosenClaim } from './choose-claims.js';
import type { Problem } from './draft.js';
import type { Target } from './target.js';

/** Problems of what a message is for: nobody is thanked for an interview by SMS, and news of an offer is written and tells of one. */
export function checkPurpose(
  { purpose, channel }: Target,
  chosen: readonly ChosenClaim[],
  claimsGiven: boolean,
  problems: Problem[],
): void {
  if ((channel === 'sms' && purpose === 'thank-you') || (channel === 'phone' && purpose === 'offer-news')) {
    problems.push({ code: 'channel-not-for-purpose', path: 'channel', message: `"${channel}" is not for "${purpose}": write an email` });
  }
  if (purpose !== 'offer-news' || chosen.some(({ claim: { type } }) => type === 'offer' || type === 'deadline' || type === 'compensation'))
    return;
  problems.push({
    code: 'nothing-to-tell',
    path: claimsGiven ? 'claims' : 'ledger',
    message: 'there is no live offer to tell of: leave the message',
  });
}
