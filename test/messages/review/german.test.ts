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

test('names told in German, of the ledger and others', () => {
  const { claims } = reviewGerman(
    'Ich habe ein Angebot von Bosch. Bei Weserland bin ich in der letzten Runde. Mit Freude denke ich an das Gespräch bei Ihnen zurück.',
  );

  const names = claims.map(({ claim, verdict }) => (claim.type === 'employer' ? `${claim.employer} ${verdict}` : ''));

  expect(names.filter((name) => name !== '')).toEqual(['Bosch unsupported', 'Weserland supported']);
});

test('German is told from other languages without a locale', () => {
  const text = 'Guten Tag Herr Timm,\n\nim Moment liegt mir ein weiteres Angebot vor, auf das ich bis zum 29. Mai antworten muss.';
  const review = reviewMessage(text, { ledger, now: '2026-05-18T09:00:00+02:00', timeZone: 'Europe/Berlin' });

  expect(review.status).toBe('ok');
  expect(review.claims.map(({ claim }) => claim.type)).toEqual(['offer', 'deadline']);
});

test.each([
  ['Ich habe drei Angebote und möchte bald entscheiden.', 'Ich habe ein weiteres Angebot'],
  ['Mein anderes Angebot muss ich bis zum 22. Mai beantworten.', '29. Mai'],
])('an honest wording for: %s', (text, wording) => {
  const { findings } = reviewGerman(text);

  expect(findings[0]?.fix?.text).toContain(wording);
});
