import type { Claim, CompetingProcess } from 'interview-followup';
import { describe, expect, test } from 'vitest';
import { englishReview } from '../../../src/messages/review/languages/en.js';
import { type JudgedClaim, proposeFixes, type Reach } from '../../../src/messages/review/propose-fixes.js';
import { type Facts, readFacts } from '../../../src/offers/read-facts.js';
import { copperfield, mended, review, today, windrush } from './reading.js';

// Wednesday, 3 June 2026. Copperfield's written offer pays £71,000 and is to be answered by Friday, 12 June.

const zeta: CompetingProcess = { ...copperfield, employer: 'Zeta Holdings' };
const verbal: CompetingProcess = {
  employer: 'Datamere',
  stage: 'verbal-offer',
  receivedOn: '2026-05-29',
  answerBy: null,
  compensation: null,
  nameDisclosable: true,
};
const paying = (changes: Partial<NonNullable<CompetingProcess['compensation']>>): CompetingProcess => ({
  ...copperfield,
  compensation: { amount: 71_000, currency: 'GBP', per: 'year', basis: 'base', ...changes },
});
const offers = (count: number): CompetingProcess[] => Array.from({ length: count }, (_, at) => ({ ...verbal, employer: `Firm ${at + 1}` }));

type Row = readonly [text: string, ledger: readonly CompetingProcess[], fixed: string];

describe('as many offers as there are, and no stronger than was said', () => {
  const rows: readonly Row[] = [
    ['I have twelve other offers.', offers(10), 'I have 10 other offers.'],
    ['I have twelve other offers.', offers(9), 'I have nine other offers.'],
    ['I have five other offers.', [copperfield, zeta, verbal], 'I have three other offers.'],
    ['I have four other written offers.', [copperfield, zeta, verbal], 'I have two other written offers.'],
    ['I have four other written offers.', [copperfield, verbal], 'I have another written offer.'],
    ['I have two other written offers.', [verbal], 'I have another offer.'],
    ['I have three other written offers.', offers(2), 'I have two other offers.'],
    ['I have another written offer.', offers(2), 'I have another offer.'],
    ['I have two other offers.', [copperfield], 'I have another offer.'],
    ['My three other written offers are good.', [copperfield, zeta, verbal], 'Two other offers are good.'],
    ['My three other offers are good.', offers(2), 'Two other offers are good.'],
    ['My other written offer is good.', [verbal], 'Another offer is good.'],
    ['Do not forget my two other written offers.', [copperfield, verbal], 'Do not forget another written offer.'],
    ['Do not forget my two other offers.', [copperfield], 'Do not forget another offer.'],
  ];

  test.each(rows)('%s', (text, ledger, fixed) => {
    expect(mended(text, review(text, { ledger }))).toBe(fixed);
  });
});

describe('the date by which an offer is to be answered', () => {
  const rows: readonly Row[] = [
    ['I need to answer them by Friday.', [copperfield], 'I need to answer them by 12 June.'],
    ['They want my answer by  Friday.', [copperfield], 'They want my answer by 12 June.'],
    ['They need my answer until Friday.', [copperfield], 'They need my answer until 12 June.'],
    ['My other offer expires on Friday.', [copperfield], 'My other offer expires on 12 June.'],
    ['By Friday I must answer my other offer.', [copperfield], 'By 12 June I must answer my other offer.'],
    ['I have another offer and must decide before Friday.', [copperfield], 'I have another offer and must decide by 12 June.'],
    ['I have another offer and must decide within ten days.', [copperfield], 'I have another offer and must decide by 12 June.'],
    ['My other offer expires this Friday.', [copperfield], 'My other offer expires 12 June.'],
    ['My other offer expires before the end of this week.', [copperfield], 'My other offer expires by 12 June.'],
    ['My other offer expires on Friday.', [{ ...copperfield, answerBy: null }], 'I remain very interested in this role.'],
    ['My other offer expires on Friday.', [copperfield, { ...zeta, answerBy: '2026-07-01' }], 'My other offer expires on 12 June.'],
  ];

  test.each(rows)('%s', (text, ledger, fixed) => {
    expect(mended(text, review(text, { ledger }))).toBe(fixed);
  });

  test.each([
    [
      'de',
      'Europe/Berlin',
      'Ich muss das andere Angebot bis Freitag beantworten.',
      'Ich muss das andere Angebot bis 12. Juni beantworten.',
    ],
    ['es', 'America/New_York', 'Tengo otra oferta hasta el viernes.', 'Tengo otra oferta hasta el 12 de junio.'],
    ['en', 'America/New_York', 'My other offer expires on Friday.', 'My other offer expires on June 12.'],
  ])('as it is written in %s, in %s', (locale, timeZone, text, fixed) => {
    expect(mended(text, review(text, { ledger: [copperfield], locale, timeZone }))).toBe(fixed);
  });
});

describe('the pay, of the same kind, in the same currency if there is such', () => {
  const rows: readonly Row[] = [
    ['My other offer pays £75,000.', [paying({ currency: 'EUR' })], 'My other offer pays €71,000 a year.'],
    ['My other offer pays £75,000.', [paying({ currency: 'USD', per: 'month', amount: 5_500 })], 'My other offer pays $5,500 a month.'],
    ['My other offer pays £75,000.', [paying({ currency: 'CHF', amount: 1_071_000 })], 'My other offer pays CHF 1,071,000 a year.'],
    ['My other offer pays £75,000.', [paying({ per: 'hour', amount: 80 })], 'My other offer pays £80 an hour.'],
    [
      'My other offer pays £75,000.',
      [paying({ currency: 'EUR' }), { ...zeta, ...paying({ amount: 60_000 }), employer: 'Zeta' }],
      'My other offer pays £60,000 a year.',
    ],
    ['My other offer pays £75,000.', [paying({ basis: 'total' })], 'I remain very interested in this role.'],
    ['My other offer pays £75,000.', [{ ...copperfield, compensation: null }], 'I remain very interested in this role.'],
    ['My other offer pays a base of £75,000.', [paying({ bonus: 5_000 })], 'My other offer pays a base of £71,000 a year.'],
    ['My other offer pays £90,000 in total.', [paying({ bonus: 5_000 })], 'My other offer pays £76,000 a year in total.'],
  ];

  test.each(rows)('%s', (text, ledger, fixed) => {
    expect(mended(text, review(text, { ledger }))).toBe(fixed);
  });
});

describe('the strongest true sentence instead', () => {
  const final: CompetingProcess = { ...windrush, stage: 'final-round' };
  const applied: CompetingProcess = { ...windrush, stage: 'applied' };
  const declined: CompetingProcess = { ...copperfield, stage: 'declined' };
  const rows: readonly Row[] = [
    ['I have no other offers.', [copperfield], 'I have another offer.'],
    ['I have no other offers.', [copperfield, zeta], 'I have another offer.'],
    ['I have no other interviews.', [windrush], 'I am also interviewing with another employer.'],
    ['I have no other interviews.', [copperfield, windrush], 'I have another offer.'],
    ['I am in the final round with two other firms.', [copperfield], 'I remain very interested in this role.'],
    ['I am in the final round with two other firms.', [windrush], 'I am also interviewing with another employer.'],
    ['I am in the final round with two other firms.', [final], 'I am also in the final round with another employer.'],
    ['I am in the final round with two other firms.', [applied], 'I have also applied elsewhere.'],
    ['I am in the final round with two other firms.', [declined], 'I remain very interested in this role.'],
    ['I have an offer from another bank.', [final], 'I am also in the final round with another employer.'],
    ['I have accepted another offer.', [copperfield], 'I remain very interested in this role.'],
    ['I have accepted another offer.', [windrush], 'I remain very interested in this role.'],
    ['They need my answer by Friday, the other bank.', [windrush], 'I remain very interested in this role.'],
    ['As you know, I have another offer, and I am well.', [], 'I remain very interested in this role.'],
    ['Thank you. As you know, I have another offer! Best, Sam', [], 'Thank you. I remain very interested in this role. Best, Sam'],
    ['I have another offer. I hold one more offer from a bank.', [], 'I remain very interested in this role. '],
  ];

  test.each(rows)('%s', (text, ledger, fixed) => {
    expect(mended(text, review(text, { ledger }))).toBe(fixed);
  });
});

describe('a name that must not be told', () => {
  const rows: readonly Row[] = [
    ['Thank you. Copperfield Capital has made me an offer.', [copperfield], 'Thank you. Another employer has made me an offer.'],
    ['copperfield capital has made me an offer.', [copperfield], 'another employer has made me an offer.'],
    ['Today Copperfield Capital has made me two offers.', [copperfield], 'Today I have another offer.'],
    ['Now Copperfield Capital wants me.', [copperfield], 'Now another employer wants me.'],
    // in a statement that has a fix of its own, and once more
    [
      'My offer Copperfield Capital expires on Friday. I have an offer from Copperfield Capital.',
      [copperfield],
      'My offer another employer expires on 12 June. I have an offer from another employer.',
    ],
  ];

  test.each(rows)('%s', (text, ledger, fixed) => {
    expect(mended(text, review(text, { ledger }))).toBe(fixed);
  });
});

describe('disjoint, whatever overlaps', () => {
  const readable = 'One two three. Four five six. Seven.';
  const sentences = [
    { start: 0, end: 14 },
    { start: 15, end: 29 },
    { start: 30, end: 36 },
  ];
  const interest = 'I remain very interested in this role.';
  const name: Claim = { type: 'employer', employer: 'Copperfield Capital' };
  const process: Claim = { type: 'process', count: 1, stage: 'interviewing' };
  const offer: Claim = { type: 'offer', count: 2, form: 'any' };

  function fixesOf(ledger: readonly CompetingProcess[], reach: Reach, ...claims: readonly JudgedClaim[]): unknown[] {
    const facts = readFacts({ ledger, now: today.now, timeZone: today.timeZone }, []) as Facts; // none of them is broken
    return proposeFixes(readable, claims, sentences, facts, englishReview.fixes, false, reach).map(({ start, end, text }) => [
      start,
      end,
      text,
    ]);
  }
  const wrong = (claim: Claim, start: number, end: number): JudgedClaim => ({
    claim,
    start,
    end,
    verdict: claim.type === 'employer' ? 'confidential-name' : 'unsupported',
  });

  test('what is supported is left alone', () => {
    expect(fixesOf([], 'sentence', { ...wrong(process, 0, 3), verdict: 'supported' })).toEqual([]);
  });

  test('a word within a sentence that goes as a whole', () => {
    expect(fixesOf([], 'words', wrong(name, 4, 7), wrong(process, 8, 13))).toEqual([[0, 14, interest]]);
  });

  test('a word at the beginning of such a sentence', () => {
    expect(fixesOf([], 'words', wrong(name, 0, 3), wrong(process, 8, 13))).toEqual([[0, 14, interest]]);
  });

  test('words that reach beyond the ones before', () => {
    expect(fixesOf([copperfield], 'words', wrong(name, 4, 13), wrong(offer, 8, 19))).toEqual([[4, 19, 'another employer']]);
  });

  test('words that end with the ones before, and words right after them', () => {
    expect(fixesOf([copperfield], 'words', wrong(name, 4, 13), wrong(offer, 8, 13), wrong(name, 13, 19))).toEqual([
      [4, 13, 'another employer'],
      [13, 19, 'another employer'],
    ]);
  });

  test('a statement over two sentences takes both, and not the third', () => {
    expect(fixesOf([], 'words', wrong(offer, 8, 19))).toEqual([[0, 29, interest]]);
  });

  test('a statement outside of every sentence goes alone', () => {
    expect(fixesOf([], 'words', wrong(offer, 14, 15))).toEqual([[14, 15, interest]]);
  });

  test('sentences by the strongest one, told once', () => {
    expect(fixesOf([copperfield], 'sentence', wrong(offer, 4, 7), wrong(offer, 20, 24))).toEqual([
      [0, 14, 'I have another offer.'],
      [15, 29, ''],
    ]);
  });

  test('a removal puts nothing in the place', () => {
    expect(fixesOf([copperfield], 'removal', wrong(offer, 4, 7), wrong(name, 20, 24))).toEqual([
      [0, 14, ''],
      [15, 29, ''],
    ]);
  });
});
