import { describe, expect, test } from 'vitest';
import { copperfield, review } from './reading.js';

function said(text: string, type: 'deadline' | 'compensation', options: Parameters<typeof review>[1] = {}): string[] {
  return review(text, options).claims.flatMap(({ claim, verdict }) => {
    if (claim.type !== type) return [];
    if (claim.type === 'deadline') return [`${claim.from}${claim.to === claim.from ? '' : `..${claim.to}`} ${verdict}`];
    if (claim.type === 'compensation') return [`${claim.cmp} ${claim.amount} ${claim.currency} ${claim.per} ${claim.basis} ${verdict}`];
    return [];
  });
}

// Wednesday, 3 June 2026; the offer is to be answered by Friday, 12 June.
describe('a date by which another offer is to be answered', () => {
  test.each([
    ['I have another offer and must decide by 12 June.', '2026-06-12 supported'],
    ['I have another offer. My answer is due on Friday week.', '2026-06-12 supported'],
    ['My other offer expires on 12/06/2026.', '2026-06-12 supported'],
    ['The other firm wants my answer by Friday.', '2026-06-05 wrong-deadline'],
    ['The other firm needs to know before the end of the month.', '2026-06-30 wrong-deadline'],
    ['I hold another offer and have until next Tuesday to accept it.', '2026-06-09 wrong-deadline'],
    ['I have another offer. They gave me 48 hours.', '2026-06-05 wrong-deadline'],
  ])('%s', (text, claim) => {
    expect(said(text, 'deadline')).toEqual([claim]);
  });

  test.each([
    'I have another offer. Could you let me know by Friday?',
    'I have another offer. I would be grateful for an update by 12 June.',
    'I have another offer. I could start on 1 July.',
    'I have another offer. You said that you would decide by Friday.',
    'I have another offer. I will send the references by Monday.',
    'Thank you for the interview on Monday. I must renew my visa by Friday.',
    'If they made me an offer by Friday, I could decide sooner.',
    'My brother must answer his offer by Friday.',
  ])('is none: %s', (text) => {
    expect(said(text, 'deadline')).toEqual([]);
  });

  test('in America the month comes first', () => {
    const text = 'My other offer expires on 6/12/2026.';

    expect(said(text, 'deadline', { timeZone: 'America/New_York' })).toEqual(['2026-06-12 supported']);
    expect(said(text, 'deadline')).toEqual(['2026-12-06 wrong-deadline']);
  });

  test('"tomorrow" is of the candidate, wherever the text is read', () => {
    const options = { ledger: [{ ...copperfield, answerBy: '2026-06-04' }] };

    expect(said('I must answer my other offer by tomorrow.', 'deadline', options)).toEqual(['2026-06-04 supported']);
    // Eight in the evening of 2 June in Auckland's yesterday, Honolulu: tomorrow is the third.
    expect(said('I must answer my other offer by tomorrow.', 'deadline', { ...options, timeZone: 'Pacific/Honolulu' })).toEqual([
      '2026-06-03 wrong-deadline',
    ]);
  });
});

describe('what another employer pays, where no word tells of an offer', () => {
  test.each([
    ['With the other offer I would earn £61,000.', 'eq 61000 GBP year base wrong-figure'],
    ['The other school would pay me 48,000.', 'eq 48000 GBP year base wrong-figure'],
    ['Money-wise the other lot are at £71k.', 'eq 71000 GBP year base supported'],
    ['The other builder is talking £71,000.', 'eq 71000 GBP year base supported'],
    ['The other bakery does 15.50 an hour.', 'eq 15.5 GBP hour base wrong-figure'],
    ['the other job pays 71k', 'eq 71000 GBP year base supported'],
    ['The alternative pays $9,000 a month.', 'eq 9000 USD month base wrong-figure'],
    ['The other one pays £71,000.', 'eq 71000 GBP year base supported'],
    ['The other role attracts a salary of £71,000.', 'eq 71000 GBP year base supported'],
    ["Copperfield's number is £71,000.", 'eq 71000 GBP year base supported'],
    ['The other garage pays R62,000 a month.', 'eq 62000 ZAR month base wrong-figure'],
  ])('%s', (text, claim) => {
    expect(said(text, 'compensation')).toEqual([claim]);
  });

  test.each([
    'Other firms in this field pay £61,000 on average.',
    'I have another offer, but for £65,000 I would sign with you today.',
    'I have another offer. My hope was £61,000.',
    'We paid for 12,000 tests at the other lab.',
  ])('is none: %s', (text) => {
    expect(said(text, 'compensation')).toEqual([]);
  });
});

describe('what another offer pays', () => {
  test.each([
    ['I have another offer at £71,000.', 'eq 71000 GBP year base supported'],
    ['My other offer pays about 70k.', 'approx 70000 GBP year base supported'],
    ['My other offer pays £75,000 a year.', 'eq 75000 GBP year base wrong-figure'],
    ['My other offer pays €71,000.', 'eq 71000 EUR year base wrong-figure'],
    ['My other offer pays over £70k.', 'gte 70000 GBP year base supported'],
    ['Another firm has offered me a base of £71k.', 'eq 71000 GBP year base supported'],
    ['My other offer comes to £71,000 in total.', 'eq 71000 GBP year total supported'],
    ['My other offer pays £5,917 a month.', 'eq 5917 GBP month base supported'],
    ['My other offer pays seventy-one and a half thousand.', 'eq 71500 GBP year base wrong-figure'],
    ['My other offer is about fourteen and a half thousand a month.', 'approx 14500 GBP month base wrong-figure'],
    ['I have another offer at seventy-two hundred a month.', 'eq 7200 GBP month base wrong-figure'],
    ['My other offer is 71 grand once the bonus is counted.', 'eq 71000 GBP year total supported'],
    ['My other offer is £71,000 with the target bonus.', 'eq 71000 GBP year total supported'],
  ])('%s', (text, claim) => {
    expect(said(text, 'compensation')).toEqual([claim]);
  });

  test('"dollars" are those of the ledger', () => {
    const ledger = [{ ...copperfield, compensation: { amount: 96_000, currency: 'CAD', per: 'year', basis: 'base' } as const }];

    expect(said('My other offer pays 96,000 dollars.', 'compensation', { ledger })).toEqual(['eq 96000 CAD year base supported']);
    expect(said('My other offer pays 96,000 USD.', 'compensation', { ledger })).toEqual(['eq 96000 USD year base wrong-figure']);
  });

  test.each([
    'I have another offer. My salary expectation is £75,000.',
    'I am looking for £75,000.',
    'The advert names £60,000 to £70,000.',
    'I saved my team £75,000 last year.',
    'I currently earn £65,000.',
    'Could you match £75,000?',
    "I have another offer. I'd like the base salary at £75,000.",
    "I have another offer. I'd like to discuss a base of £72,000 and a bonus of £5,000.",
    "I have another offer. I'd like my base to be £75,000 rather than £70,000.",
    'I have another offer. If you can match £70,000 and £5,000 for the move, I will sign.',
  ])('is none: %s', (text) => {
    expect(said(text, 'compensation')).toEqual([]);
  });

  test('without a currency it is the one of the ledger', () => {
    const swiss = { ...copperfield, compensation: { amount: 120_000, currency: 'CHF', per: 'year', basis: 'base' } } as const;

    expect(said('My other offer pays 120k.', 'compensation', { ledger: [swiss] })).toEqual(['eq 120000 CHF year base supported']);
  });
});
