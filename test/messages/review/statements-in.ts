import { reviewMessage } from '../../../src/messages/review/review-message.js';
import type { Review } from '../../../src/messages/review/types.js';
import type { Claim } from '../../../src/offers/types.js';

/** The statements of a text, each in short: `offer 2 written`, `deadline 2026-03-31`. Read on Tuesday, 24 March 2026. */
export function statementsIn(text: string, locale: string, employer = 'Altéa Conseil'): string[] {
  return reviewed(text, locale, employer).claims.map(({ claim }) => inShort(claim));
}

/** The text with every fix that is proposed for it. */
export function fixedText(text: string, locale: string, employer = 'Altéa Conseil'): string {
  let fixed = text;
  for (const { fix } of [...reviewed(text, locale, employer).findings].reverse())
    if (fix !== undefined) fixed = fixed.slice(0, fix.range[0]) + fix.text + fixed.slice(fix.range[1]);
  return fixed;
}

function reviewed(text: string, locale: string, employer: string): Review {
  return reviewMessage(text, {
    now: '2026-03-24T11:10:00+01:00',
    timeZone: 'Europe/Paris',
    locale,
    recipient: { employer: 'Groupe Vasseur', person: 'Mme Delmas' },
    ledger: [
      {
        employer,
        stage: 'written-offer',
        receivedOn: '2026-03-20',
        answerBy: '2026-03-31',
        compensation: { amount: 52_000, currency: 'EUR', per: 'year', basis: 'base' },
        nameDisclosable: true,
      },
    ],
  });
}

/** A claim in short: `offer 2 written`. */
export function inShort(claim: Claim): string {
  const by = 'employer' in claim && claim.type !== 'employer' && claim.employer !== undefined ? ` ${claim.employer}` : '';
  switch (claim.type) {
    case 'offer':
      return `offer ${claim.count} ${claim.form}${by}`;
    case 'process':
      return `process ${claim.count} ${claim.stage}${by}`;
    case 'deadline':
      return `deadline ${claim.from}${claim.to === claim.from ? '' : `..${claim.to}`}${by}`;
    case 'compensation':
      return `compensation ${claim.amount}${claim.amountMax === undefined ? '' : `-${claim.amountMax}`} ${claim.currency} ${claim.per} ${claim.basis} ${claim.cmp}${by}`;
    case 'employer':
      return `employer ${claim.employer}`;
    case 'absence':
      return `absence ${claim.scope}`;
    case 'outcome':
      return `outcome ${claim.status} ${claim.count}${by}`;
    case 'preference':
      return 'preference';
  }
}
