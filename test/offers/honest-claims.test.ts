import { expect, test } from 'vitest';
import { honestClaims } from '../../src/offers/honest-claims.js';
import { entry, process } from './entry.js';

// A Monday; London is on summer time.
const monday = { now: '2026-07-20T11:00:00+01:00', timeZone: 'Europe/London' };
/** Keeps the list short: nothing is said twice, without and with the name. */
const secret = { nameDisclosable: false };

test('with nothing on file one may say that there is no other process', () => {
  expect(honestClaims([], monday)).toStrictEqual([{ type: 'absence', scope: 'processes' }]);
});

test('with a process that goes on, only that there is no offer', () => {
  expect(honestClaims([process('applied', secret)], monday)).toStrictEqual([
    { type: 'process', count: 1, stage: 'applied' },
    { type: 'absence', scope: 'offers' },
  ]);
});

test('written offers are counted as such, and all offers where there are more', () => {
  const ledger = [entry(secret), entry({ stage: 'verbal-offer', ...secret }), entry({ employer: 'Cedar', ...secret })];

  expect(honestClaims(ledger, monday)).toStrictEqual([
    { type: 'offer', count: 2, form: 'written' },
    { type: 'offer', count: 3, form: 'any' },
  ]);
});

test('a written offer alone is not listed a second time as some offer', () => {
  expect(honestClaims([entry(secret)], monday)).toStrictEqual([{ type: 'offer', count: 1, form: 'written' }]);
});

test('a verbal offer alone is not said to be written', () => {
  expect(honestClaims([entry({ stage: 'verbal-offer', ...secret })], monday)).toStrictEqual([{ type: 'offer', count: 1, form: 'any' }]);
});

test('each deadline is told once, by its exact date, the first one first', () => {
  const ledger = [
    entry({ answerBy: '2026-07-31', ...secret }),
    entry({ answerBy: '2026-07-24T12:00', ...secret }),
    entry({ answerBy: '2026-07-24', ...secret }),
    entry(secret),
  ];

  expect(honestClaims(ledger, monday)).toStrictEqual([
    { type: 'offer', count: 4, form: 'written' },
    { type: 'deadline', from: '2026-07-24', to: '2026-07-24' },
    { type: 'deadline', from: '2026-07-31', to: '2026-07-31' },
  ]);
});

test('figures are exact, each once, the highest of its kind first, with the total that follows from base and bonus', () => {
  const pay = { amount: 9000, currency: 'GBP', per: 'year', basis: 'base' } as const;
  const ledger = [
    entry({ compensation: pay, ...secret }),
    entry({ compensation: { ...pay, amount: 10_000, bonus: 500 }, ...secret }),
    entry({ compensation: pay, ...secret }),
    entry({ compensation: { ...pay, amount: 12_000, basis: 'total', bonus: 0 }, ...secret }),
    entry({ compensation: { ...pay, currency: 'EUR', basis: 'total', bonus: 700 }, ...secret }),
    process('final-round', { compensation: { ...pay, amount: 99 }, ...secret }),
  ];

  const figures = honestClaims(ledger, monday).filter((claim) => claim.type === 'compensation');

  expect(figures).toStrictEqual([
    { type: 'compensation', amount: 700, currency: 'EUR', per: 'year', basis: 'bonus', cmp: 'eq' },
    { type: 'compensation', amount: 9000, currency: 'EUR', per: 'year', basis: 'total', cmp: 'eq' },
    { type: 'compensation', amount: 10_000, currency: 'GBP', per: 'year', basis: 'base', cmp: 'eq' },
    { type: 'compensation', amount: 9000, currency: 'GBP', per: 'year', basis: 'base', cmp: 'eq' },
    { type: 'compensation', amount: 500, currency: 'GBP', per: 'year', basis: 'bonus', cmp: 'eq' },
    { type: 'compensation', amount: 12_000, currency: 'GBP', per: 'year', basis: 'total', cmp: 'eq' },
    { type: 'compensation', amount: 10_500, currency: 'GBP', per: 'year', basis: 'total', cmp: 'eq' },
  ]);
});

test('a total too great for a number is left out', () => {
  const compensation = { amount: Number.MAX_VALUE, currency: 'GBP', per: 'year', basis: 'base', bonus: Number.MAX_VALUE } as const;

  const bases = honestClaims([entry({ compensation, ...secret })], monday).flatMap((claim) =>
    claim.type === 'compensation' ? [claim.basis] : [],
  );

  expect(bases).toStrictEqual(['base', 'bonus']);
});

test('processes are counted at the furthest stage that as many have come to, offers among them', () => {
  const ledger = [
    process('applied', secret),
    process('final-round', secret),
    process('applied', secret),
    entry(secret),
    process('withdrawn', secret),
  ];

  expect(honestClaims(ledger, monday)).toStrictEqual([
    { type: 'offer', count: 1, form: 'written' },
    { type: 'process', count: 2, stage: 'final-round' },
    { type: 'process', count: 4, stage: 'applied' },
    { type: 'outcome', status: 'withdrawn', count: 1 },
  ]);
});

test('an offer that lapsed is counted among the processes no longer', () => {
  const ledger = [entry({ answerBy: '2026-07-19', ...secret }), process('interviewing', secret)];

  expect(honestClaims(ledger, monday)).toStrictEqual([
    { type: 'process', count: 1, stage: 'interviewing' },
    { type: 'outcome', status: 'expired', count: 1 },
    { type: 'absence', scope: 'offers' },
  ]);
});

test('what has ended is told as it ended; an offer that lapsed is expired, not held', () => {
  const ledger = [
    entry({ stage: 'declined', ...secret }),
    entry({ stage: 'expired', ...secret }),
    entry({ answerBy: '2026-07-20T10:59', ...secret }),
    entry({ stage: 'accepted', ...secret }),
    process('withdrawn', secret),
  ];

  expect(honestClaims(ledger, monday)).toStrictEqual([
    { type: 'outcome', status: 'accepted', count: 1 },
    { type: 'outcome', status: 'declined', count: 1 },
    { type: 'outcome', status: 'expired', count: 2 },
    { type: 'outcome', status: 'withdrawn', count: 1 },
    { type: 'absence', scope: 'processes' },
  ]);
});

test('an offer may be told until its date is over where the candidate is', () => {
  const ledger = [entry({ answerBy: '2026-07-20', ...secret })];
  const at = (now: string) => honestClaims(ledger, { now, timeZone: 'Asia/Tokyo' }).map(({ type }) => type);

  expect(at('2026-07-20T14:59:00Z')).toStrictEqual(['offer', 'deadline']); // 23:59 in Tokyo
  expect(at('2026-07-20T15:00:00Z')).toStrictEqual(['outcome', 'absence']);
});

test('an employer whose name may be told is named, with all that may be said of it', () => {
  const compensation = { amount: 60_000, currency: 'GBP', per: 'year', basis: 'base' } as const;
  const ledger = [
    process('final-round', { employer: 'Zelkova' }),
    entry({ employer: 'Birch & Co', ...secret }),
    entry({ answerBy: '2026-07-31', compensation }),
  ];

  expect(honestClaims(ledger, monday)).toStrictEqual([
    { type: 'offer', count: 2, form: 'written' },
    { type: 'deadline', from: '2026-07-31', to: '2026-07-31' },
    { type: 'compensation', ...compensation, cmp: 'eq' },
    { type: 'process', count: 3, stage: 'final-round' },
    { type: 'employer', employer: 'Alder Build' },
    { type: 'offer', count: 1, form: 'written', employer: 'Alder Build' },
    { type: 'deadline', from: '2026-07-31', to: '2026-07-31', employer: 'Alder Build' },
    { type: 'compensation', ...compensation, cmp: 'eq', employer: 'Alder Build' },
    { type: 'employer', employer: 'Zelkova' },
    { type: 'process', count: 1, stage: 'final-round', employer: 'Zelkova' },
  ]);
});

test('employers are named in the order of their names, whatever that of the ledger', () => {
  const ledger = ['Birch & Co', 'Zelkova', 'alder Build', 'Cedar'].map((employer) => process('applied', { employer }));
  const named = (given: typeof ledger) => honestClaims(given, monday).flatMap((claim) => (claim.type === 'employer' ? claim.employer : []));

  expect(named(ledger)).toStrictEqual(['alder Build', 'Birch & Co', 'Cedar', 'Zelkova']);
  expect(named([...ledger].reverse())).toStrictEqual(['alder Build', 'Birch & Co', 'Cedar', 'Zelkova']);
});

test('an employer where nothing goes on is not named as a competitor, only with what came of it', () => {
  expect(honestClaims([entry({ stage: 'declined' })], monday)).toStrictEqual([
    { type: 'outcome', status: 'declined', count: 1 },
    { type: 'absence', scope: 'processes' },
    { type: 'outcome', status: 'declined', count: 1, employer: 'Alder Build' },
  ]);
});

test('an employer that one process ended with and another goes on with is a competitor', () => {
  const named = honestClaims([entry({ stage: 'declined' }), process('interviewing')], monday).filter((claim) => 'employer' in claim);

  expect(named).toStrictEqual([
    { type: 'employer', employer: 'Alder Build' },
    { type: 'process', count: 1, stage: 'interviewing', employer: 'Alder Build' },
    { type: 'outcome', status: 'declined', count: 1, employer: 'Alder Build' },
  ]);
});

test('a name that any entry keeps back, also as an alias, is not told', () => {
  const ledger = [entry(), process('applied', { employer: 'Secret Holding', aliases: ['ALDER BUILD'], ...secret })];

  expect(honestClaims(ledger, monday).filter((claim) => 'employer' in claim)).toStrictEqual([]);
});

test('two processes at one employer, spelled in two ways, are told under one name whatever their order', () => {
  const ledger = [entry({ employer: 'Alder Build' }), process('applied', { employer: 'ALDER BUILD' })];
  const expected = [
    { type: 'employer', employer: 'ALDER BUILD' },
    { type: 'offer', count: 1, form: 'written', employer: 'ALDER BUILD' },
    { type: 'process', count: 2, stage: 'applied', employer: 'ALDER BUILD' },
  ];

  expect(honestClaims(ledger, monday).filter((claim) => 'employer' in claim)).toStrictEqual(expected);
  expect(honestClaims([...ledger].reverse(), monday).filter((claim) => 'employer' in claim)).toStrictEqual(expected);
});

test('the recipient is not told of their own offer, nor that nothing else is there but it', () => {
  const ledger = [entry({ applicationId: 'a1', ...secret }), process('interviewing', { employer: 'Cedar', ...secret })];

  expect(honestClaims(ledger, { ...monday, recipient: { applicationId: 'a1' } })).toStrictEqual([
    { type: 'process', count: 1, stage: 'interviewing' },
    { type: 'absence', scope: 'offers' },
  ]);
});

test('the favourite may be told so, and only the favourite', () => {
  expect(honestClaims([entry(secret)], { ...monday, preferred: true })).toStrictEqual([
    { type: 'offer', count: 1, form: 'written' },
    { type: 'preference' },
  ]);
});
