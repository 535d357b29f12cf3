import { type Claim, reviewMessage } from 'interview-followup/messages';
import { describe, expect, test } from 'vitest';
import { germanCases } from './german-cases.js';

const ledger = [
  {
    employer: 'Weserland',
    stage: 'written-offer',
    receivedOn: '2026-05-12',
    answerBy: '2026-05-29',
    compensation: { amount: 59_000, currency: 'EUR', per: 'year', basis: 'base' },
    nameDisclosable: true,
  },
] as const;

function reviewGerman(text: string): ReturnType<typeof reviewMessage> {
  return reviewMessage(text, {
    ledger,
    now: '2026-05-18T09:00:00+02:00', // a Monday
    timeZone: 'Europe/Berlin',
    recipient: { employer: 'Falkenbach AG', person: 'Herr Timm' },
    locale: 'de-DE',
  });
}

function inShort(claim: Claim): string {
  switch (claim.type) {
    case 'offer':
      return `offer ${claim.count} ${claim.form}`;
    case 'process':
      return `process ${claim.count} ${claim.stage}`;
    case 'absence':
      return `absence ${claim.scope}`;
    case 'outcome':
      return `outcome ${claim.status} ${claim.count}`;
    case 'deadline':
      return `deadline ${claim.from === claim.to ? claim.from : `${claim.from}/${claim.to}`}`;
    case 'compensation': {
      const amount = claim.amountMax === undefined ? claim.amount : `${claim.amount}-${claim.amountMax}`;
      return `compensation ${amount} ${claim.currency} ${claim.per} ${claim.cmp}`;
    }
    default:
      return '';
  }
}

function claimsOf(text: string): string {
  const claims = reviewGerman(text).claims.map(({ claim }) => inShort(claim));
  return claims
    .filter((claim) => claim !== '')
    .sort()
    .join('; ');
}

describe.each(Object.entries(germanCases))('%s in German', (expected, lines) => {
  test.each(lines.trim().split('\n'))('%s', (line) => {
    const claims = claimsOf(line);

    expect(claims).toBe(expected.split('; ').sort().join('; '));
  });
});
