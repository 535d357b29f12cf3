import { describe, expect, test } from 'vitest';
import { checkClaims } from '../../src/offers/check-claims.js';
import type { Claim, ClaimsOptions, CompetingProcess } from '../../src/offers/types.js';
import { entry, process } from './entry.js';

// A Monday; London is on summer time.
const monday = { now: '2026-07-20T11:00:00+01:00', timeZone: 'Europe/London' };

/** Verdict and evidence of one claim. */
function check(claim: Claim, ledger: readonly CompetingProcess[], options: Partial<ClaimsOptions> = {}): [string, ...number[]] {
  const [checked] = checkClaims([claim], { ledger, ...monday, ...options });
  return [checked?.verdict ?? 'nothing', ...(checked?.evidence ?? [])];
}

const offer: Claim = { type: 'offer', count: 1, form: 'any' };
const pounds = { amount: 60_000, currency: 'GBP', per: 'year', basis: 'base' } as const;

test('every claim comes back as it was given, in the order given, with its verdict and the entries that bear it', () => {
  const claims: Claim[] = [{ type: 'preference' }, offer, { type: 'absence', scope: 'offers' }];

  const checked = checkClaims(claims, { ledger: [process('applied'), entry()], ...monday });

  expect(checked).toStrictEqual([
    { claim: { type: 'preference' }, verdict: 'unsupported', evidence: [] },
    { claim: offer, verdict: 'supported', evidence: [1] },
    { claim: { type: 'absence', scope: 'offers' }, verdict: 'unsupported', evidence: [1] },
  ]);
});

test('no claims have no verdicts', () => {
  expect(checkClaims([], { ledger: [], ...monday })).toStrictEqual([]);
});

test('frozen input is read and stays as it is', () => {
  const ledger = Object.freeze([Object.freeze(entry({ aliases: Object.freeze(['Alder']) }))]);
  const claims = Object.freeze([Object.freeze({ ...offer, employer: 'ALDER' })]);

  expect(checkClaims(claims, Object.freeze({ ledger, ...monday }))[0]?.verdict).toBe('supported');
});

describe('when an offer is live', () => {
  test('an offer without a date to answer by is', () => {
    expect(check(offer, [entry({ receivedOn: null })])).toStrictEqual(['supported', 0]);
  });

  test('the whole of the last date counts, to its last minute in the candidate’s zone', () => {
    const ledger = [entry({ answerBy: '2026-07-20' })];

    expect(check(offer, ledger, { now: '2026-07-20T23:59:59.999+01:00' })).toStrictEqual(['supported', 0]);
    expect(check(offer, ledger, { now: '2026-07-21T00:00:00+01:00' })).toStrictEqual(['expired', 0]);
  });

  test('the date is the candidate’s, ahead of UTC: in Tokyo it is Tuesday while UTC has Monday', () => {
    const ledger = [entry({ answerBy: '2026-07-20' })];

    expect(check(offer, ledger, { now: '2026-07-20T14:59:00Z', timeZone: 'Asia/Tokyo' })).toStrictEqual(['supported', 0]);
    expect(check(offer, ledger, { now: '2026-07-20T15:00:00Z', timeZone: 'Asia/Tokyo' })).toStrictEqual(['expired', 0]);
  });

  test('the date is the candidate’s, behind UTC: in Los Angeles it is Monday while UTC has Tuesday', () => {
    const ledger = [entry({ answerBy: '2026-07-20' })];

    expect(check(offer, ledger, { now: '2026-07-21T06:59:00Z', timeZone: 'America/Los_Angeles' })).toStrictEqual(['supported', 0]);
    expect(check(offer, ledger, { now: '2026-07-21T07:00:00Z', timeZone: 'America/Los_Angeles' })).toStrictEqual(['expired', 0]);
  });

  test('the offset of `now` does not matter, only the instant', () => {
    const ledger = [entry({ answerBy: '2026-07-20' })];

    expect(check(offer, ledger, { now: '2026-07-21T03:00:00+05:30' })).toStrictEqual(['supported', 0]); // 22:30 in London
    expect(check(offer, ledger, { now: new Date('2026-07-20T23:00:00Z') })).toStrictEqual(['expired', 0]); // midnight there
    expect(check(offer, ledger, { now: { epochMilliseconds: Date.parse('2026-07-20T22:59:59Z') } })).toStrictEqual(['supported', 0]);
  });

  test('a local time counts to its very minute', () => {
    const ledger = [entry({ answerBy: '2026-07-20T17:00' })];

    expect(check(offer, ledger, { now: '2026-07-20T17:00:59+01:00' })).toStrictEqual(['supported', 0]);
    expect(check(offer, ledger, { now: '2026-07-20T17:01:00+01:00' })).toStrictEqual(['expired', 0]);
    expect(check(offer, ledger, { now: '2026-07-21T09:00:00+01:00' })).toStrictEqual(['expired', 0]);
    expect(check(offer, ledger, { now: '2026-07-19T23:00:00+01:00' })).toStrictEqual(['supported', 0]);
  });

  test('a local time is the candidate’s: 17:00 in Kathmandu is 11:15 UTC', () => {
    const ledger = [entry({ answerBy: '2026-07-20T17:00' })];

    expect(check(offer, ledger, { now: '2026-07-20T11:15:00Z', timeZone: 'Asia/Kathmandu' })).toStrictEqual(['supported', 0]);
    expect(check(offer, ledger, { now: '2026-07-20T11:16:00Z', timeZone: 'Asia/Kathmandu' })).toStrictEqual(['expired', 0]);
  });

  test('midnight as a local time is over a minute later', () => {
    const ledger = [entry({ answerBy: '2026-07-20T00:00' })];

    expect(check(offer, ledger, { now: '2026-07-20T00:00:30+01:00' })).toStrictEqual(['supported', 0]);
    expect(check(offer, ledger, { now: '2026-07-20T00:01:00+01:00' })).toStrictEqual(['expired', 0]);
  });

  test('the wall clock decides when clocks change: New York, 02:30 does not happen on 8 March 2026', () => {
    const ledger = [entry({ answerBy: '2026-03-08T02:30' })];

    expect(check(offer, ledger, { now: '2026-03-08T01:59:00-05:00', timeZone: 'America/New_York' })).toStrictEqual(['supported', 0]);
    expect(check(offer, ledger, { now: '2026-03-08T03:00:00-04:00', timeZone: 'America/New_York' })).toStrictEqual(['expired', 0]);
  });
});

describe('offer', () => {
  test('as many as are live, of any form, are supported by all of them', () => {
    const ledger = [entry(), process('interviewing'), entry({ employer: 'Birch & Co', stage: 'verbal-offer' })];

    expect(check({ ...offer, count: 2 }, ledger)).toStrictEqual(['supported', 0, 2]);
    expect(check(offer, ledger)).toStrictEqual(['supported', 0, 2]);
  });

  test('one more than there are is exaggerated', () => {
    expect(check({ ...offer, count: 2 }, [process('final-round'), entry()])).toStrictEqual(['exaggerated', 1]);
  });

  test('a verbal offer called a written one is exaggerated', () => {
    expect(check({ type: 'offer', count: 1, form: 'written' }, [entry({ stage: 'verbal-offer' })])).toStrictEqual(['exaggerated', 0]);
  });

  test('a written offer is what supports a written claim, not the verbal one beside it', () => {
    const ledger = [entry({ stage: 'verbal-offer' }), entry({ employer: 'Birch & Co' })];

    expect(check({ type: 'offer', count: 1, form: 'written' }, ledger)).toStrictEqual(['supported', 1]);
  });

  test.each(['accepted', 'declined', 'expired'] as const)('an offer that was %s is no longer one', (stage) => {
    expect(check(offer, [process('interviewing'), entry({ stage, receivedOn: null })])).toStrictEqual(['expired', 1]);
  });

  test('withdrawn after an offer had come: expired; withdrawn before: unsupported', () => {
    expect(check(offer, [entry({ stage: 'withdrawn', receivedOn: '2026-07-01' })])).toStrictEqual(['expired', 0]);
    expect(check(offer, [entry({ stage: 'withdrawn', receivedOn: null })])).toStrictEqual(['unsupported']);
  });

  test.each(['interviewing', 'final-round'] as const)('a process at %s called an offer is exaggerated', (stage) => {
    expect(check(offer, [process('applied'), process(stage)])).toStrictEqual(['exaggerated', 1]);
  });

  test('an application sent is no offer at all', () => {
    expect(check(offer, [process('applied')])).toStrictEqual(['unsupported']);
  });

  test('of a named employer only their entries count', () => {
    const ledger = [entry(), process('interviewing', { employer: 'Birch & Co' })];

    expect(check({ ...offer, employer: 'Alder Build' }, ledger)).toStrictEqual(['supported', 0]);
    expect(check({ ...offer, employer: 'Birch & Co' }, ledger)).toStrictEqual(['exaggerated', 1]);
    expect(check({ ...offer, employer: 'Cedar' }, ledger)).toStrictEqual(['unsupported']);
  });

  test('of an employer whose name must not be told, the offer is still true: the name is another claim', () => {
    const ledger = [entry({ nameDisclosable: false })];

    expect(check({ ...offer, employer: 'Alder Build' }, ledger)).toStrictEqual(['supported', 0]);
    expect(check({ type: 'employer', employer: 'Alder Build' }, ledger)).toStrictEqual(['confidential-name', 0]);
  });
});

describe('process', () => {
  const ledger = [process('applied'), process('interviewing'), entry(), entry({ stage: 'declined' })];

  test('a stronger reality supports a weaker statement', () => {
    expect(check({ type: 'process', count: 3, stage: 'applied' }, ledger)).toStrictEqual(['supported', 0, 1, 2]);
    expect(check({ type: 'process', count: 2, stage: 'interviewing' }, ledger)).toStrictEqual(['supported', 1, 2]);
    expect(check({ type: 'process', count: 1, stage: 'final-round' }, ledger)).toStrictEqual(['supported', 2]);
    expect(check({ type: 'process', count: 1, stage: 'verbal-offer' }, ledger)).toStrictEqual(['supported', 2]);
  });

  test('too many, or too far, is exaggerated', () => {
    expect(check({ type: 'process', count: 4, stage: 'applied' }, ledger)).toStrictEqual(['exaggerated', 0, 1, 2]);
    expect(check({ type: 'process', count: 2, stage: 'final-round' }, ledger)).toStrictEqual(['exaggerated', 0, 1, 2]);
  });

  test('where only closed ones are left, it is expired; where none ever was, unsupported', () => {
    const closed = [process('withdrawn'), entry({ stage: 'accepted' }), entry({ answerBy: '2026-07-19' })];

    expect(check({ type: 'process', count: 1, stage: 'applied' }, closed)).toStrictEqual(['expired', 0, 1, 2]);
    expect(check({ type: 'process', count: 1, stage: 'applied' }, [])).toStrictEqual(['unsupported']);
    expect(check({ type: 'process', count: 1, stage: 'applied', employer: 'Cedar' }, closed)).toStrictEqual(['unsupported']);
  });
});

describe('deadline', () => {
  const ledger = [
    entry({ answerBy: '2026-07-31' }),
    entry({ employer: 'Birch & Co', answerBy: '2026-07-24T12:00' }),
    entry({ employer: 'Cedar' }),
  ];

  test('a date on which an offer must be answered is supported by that offer, whatever the hour', () => {
    expect(check({ type: 'deadline', from: '2026-07-31', to: '2026-07-31' }, ledger)).toStrictEqual(['supported', 0]);
    expect(check({ type: 'deadline', from: '2026-07-24', to: '2026-07-24' }, ledger)).toStrictEqual(['supported', 1]);
  });

  test('a vague date is supported when the range holds the date, its ends included', () => {
    expect(check({ type: 'deadline', from: '2026-07-24', to: '2026-07-26' }, ledger)).toStrictEqual(['supported', 1]);
    expect(check({ type: 'deadline', from: '2026-07-22', to: '2026-07-24' }, ledger)).toStrictEqual(['supported', 1]);
    expect(check({ type: 'deadline', from: '2026-07-20', to: '2026-08-31' }, ledger)).toStrictEqual(['supported', 0, 1]);
  });

  test('an earlier and a later date are wrong', () => {
    expect(check({ type: 'deadline', from: '2026-07-23', to: '2026-07-23' }, ledger)).toStrictEqual(['wrong-deadline', 0, 1, 2]);
    expect(check({ type: 'deadline', from: '2026-08-01', to: '2026-08-09' }, ledger)).toStrictEqual(['wrong-deadline', 0, 1, 2]);
  });

  test('an offer without a date to answer by has any deadline wrong', () => {
    expect(check({ type: 'deadline', from: '2026-07-31', to: '2026-07-31', employer: 'Cedar' }, ledger)).toStrictEqual([
      'wrong-deadline',
      2,
    ]);
  });

  test('the deadline of a past offer is expired, that of a process without an offer is unsupported', () => {
    expect(check({ type: 'deadline', from: '2026-07-19', to: '2026-07-19' }, [entry({ answerBy: '2026-07-19' })])).toStrictEqual([
      'expired',
      0,
    ]);
    expect(
      check({ type: 'deadline', from: '2026-07-31', to: '2026-07-31' }, [process('final-round', { answerBy: '2026-07-31' })]),
    ).toStrictEqual(['unsupported']);
  });
});

describe('compensation', () => {
  const claim = { type: 'compensation', ...pounds, cmp: 'eq' } as const;

  test('eq allows half a percent of what the offer pays, on both sides', () => {
    const ledger = [entry({ compensation: pounds })];

    expect(check({ ...claim, amount: 59_700 }, ledger)).toStrictEqual(['supported', 0]);
    expect(check({ ...claim, amount: 60_300 }, ledger)).toStrictEqual(['supported', 0]);
    expect(check({ ...claim, amount: 59_699 }, ledger)).toStrictEqual(['wrong-figure', 0]);
    expect(check({ ...claim, amount: 60_301 }, ledger)).toStrictEqual(['wrong-figure', 0]);
  });

  test('approx allows three percent', () => {
    const ledger = [entry({ compensation: pounds })];

    expect(check({ ...claim, amount: 58_200, cmp: 'approx' }, ledger)).toStrictEqual(['supported', 0]);
    expect(check({ ...claim, amount: 61_800, cmp: 'approx' }, ledger)).toStrictEqual(['supported', 0]);
    expect(check({ ...claim, amount: 58_199, cmp: 'approx' }, ledger)).toStrictEqual(['wrong-figure', 0]);
    expect(check({ ...claim, amount: 61_801, cmp: 'approx' }, ledger)).toStrictEqual(['wrong-figure', 0]);
  });

  test('gte and lte are taken to the letter', () => {
    const ledger = [entry({ compensation: pounds })];

    expect(check({ ...claim, cmp: 'gte' }, ledger)).toStrictEqual(['supported', 0]);
    expect(check({ ...claim, amount: 60_001, cmp: 'gte' }, ledger)).toStrictEqual(['wrong-figure', 0]);
    expect(check({ ...claim, cmp: 'lte' }, ledger)).toStrictEqual(['supported', 0]);
    expect(check({ ...claim, amount: 59_999, cmp: 'lte' }, ledger)).toStrictEqual(['wrong-figure', 0]);
  });

  test('a range holds its ends', () => {
    const ledger = [entry({ compensation: pounds })];

    expect(check({ ...claim, amount: 55_000, amountMax: 60_000, cmp: 'range' }, ledger)).toStrictEqual(['supported', 0]);
    expect(check({ ...claim, amount: 60_000, amountMax: 65_000, cmp: 'range' }, ledger)).toStrictEqual(['supported', 0]);
    expect(check({ ...claim, amount: 60_001, amountMax: 65_000, cmp: 'range' }, ledger)).toStrictEqual(['wrong-figure', 0]);
    expect(check({ ...claim, amount: 50_000, amountMax: 59_999, cmp: 'range' }, ledger)).toStrictEqual(['wrong-figure', 0]);
  });

  test('months are converted to years and years to months, ranges too', () => {
    const yearly = [entry({ compensation: pounds })];
    const monthly = [entry({ compensation: { ...pounds, amount: 5000, per: 'month' } })];

    expect(check({ ...claim, amount: 5000, per: 'month' }, yearly)).toStrictEqual(['supported', 0]);
    expect(check(claim, monthly)).toStrictEqual(['supported', 0]);
    expect(check({ ...claim, amount: 4900, amountMax: 5100, per: 'month', cmp: 'range' }, yearly)).toStrictEqual(['supported', 0]);
    expect(check({ ...claim, amount: 54_000, amountMax: 59_000, cmp: 'range' }, monthly)).toStrictEqual(['wrong-figure', 0]);
  });

  test.each([
    ['day', 'year'],
    ['day', 'month'],
    ['hour', 'day'],
    ['year', 'hour'],
    ['month', 'day'],
    ['hour', 'year'],
    ['year', 'day'],
    ['month', 'hour'],
  ] as const)('a figure per %s is never one per %s: nobody knows how much is worked', (claimed, paid) => {
    const ledger = [entry({ compensation: { ...pounds, amount: 1200, per: paid } })];

    for (const amount of [100, 1200, 14_400]) {
      expect(check({ ...claim, amount, per: claimed }, ledger)).toStrictEqual(['wrong-figure', 0]);
    }
  });

  test('not even "at least" holds between a day and a year', () => {
    const yearly = [entry({ compensation: pounds })];

    expect(check({ ...claim, amount: 100, per: 'day', cmp: 'gte' }, yearly)).toStrictEqual(['wrong-figure', 0]);
    expect(check({ ...claim, amount: 100, per: 'day', cmp: 'lte' }, yearly)).toStrictEqual(['wrong-figure', 0]);
  });

  test('days are compared with days and hours with hours', () => {
    expect(check({ ...claim, amount: 450, per: 'day' }, [entry({ compensation: { ...pounds, amount: 450, per: 'day' } })])).toStrictEqual([
      'supported',
      0,
    ]);
    expect(check({ ...claim, amount: 56, per: 'hour' }, [entry({ compensation: { ...pounds, amount: 56, per: 'hour' } })])).toStrictEqual([
      'supported',
      0,
    ]);
  });

  test('another currency is another figure', () => {
    expect(check({ ...claim, currency: 'EUR' }, [entry({ compensation: pounds })])).toStrictEqual(['wrong-figure', 0]);
  });

  test('the total is base and bonus, or what the ledger calls the total', () => {
    const both = [entry({ compensation: { ...pounds, bonus: 6000 } })];
    const total = [entry({ compensation: { ...pounds, amount: 66_000, basis: 'total', bonus: 6000 } })];

    expect(check({ ...claim, amount: 66_000, basis: 'total' }, both)).toStrictEqual(['supported', 0]);
    expect(check({ ...claim, amount: 66_000, basis: 'total' }, total)).toStrictEqual(['supported', 0]);
    expect(check({ ...claim, basis: 'total' }, [entry({ compensation: pounds })])).toStrictEqual(['supported', 0]);
    expect(check({ ...claim, amount: 66_000 }, both)).toStrictEqual(['wrong-figure', 0]);
  });

  test('the bonus is a figure of its own, where there is one', () => {
    expect(check({ ...claim, amount: 6000, basis: 'bonus' }, [entry({ compensation: { ...pounds, bonus: 6000 } })])).toStrictEqual([
      'supported',
      0,
    ]);
    expect(check({ ...claim, amount: 0, basis: 'bonus', cmp: 'gte' }, [entry({ compensation: pounds })])).toStrictEqual([
      'wrong-figure',
      0,
    ]);
  });

  test('only live offers are looked at, and of them those that pay it', () => {
    const ledger = [
      entry({ stage: 'declined', compensation: pounds }),
      entry({ compensation: null }),
      entry({ compensation: pounds }),
      process('final-round', { compensation: pounds }),
    ];

    expect(check(claim, ledger)).toStrictEqual(['supported', 2]);
    expect(check({ ...claim, amount: 70_000 }, ledger)).toStrictEqual(['wrong-figure', 1, 2]);
  });

  test('the pay of a past offer is expired, that of a process without an offer is unsupported', () => {
    expect(check(claim, [entry({ stage: 'declined', compensation: pounds })])).toStrictEqual(['expired', 0]);
    expect(check(claim, [process('final-round', { compensation: pounds })])).toStrictEqual(['unsupported']);
  });
});

describe('employer', () => {
  test('a name in the ledger may be told, unless it must not', () => {
    const ledger = [entry(), process('applied', { employer: 'Birch & Co', nameDisclosable: false })];

    expect(check({ type: 'employer', employer: 'Alder Build' }, ledger)).toStrictEqual(['supported', 0]);
    expect(check({ type: 'employer', employer: 'Birch & Co' }, ledger)).toStrictEqual(['confidential-name', 1]);
    expect(check({ type: 'employer', employer: 'Cedar' }, ledger)).toStrictEqual(['unsupported']);
  });

  test('a name that one of two entries keeps back is confidential', () => {
    const ledger = [entry(), entry({ nameDisclosable: false })];

    expect(check({ type: 'employer', employer: 'Alder Build' }, ledger)).toStrictEqual(['confidential-name', 0, 1]);
  });

  test('aliases are names, and case, diacritics and punctuation do not matter', () => {
    const ledger = [entry({ employer: 'Société Générale S.A.', aliases: ['SocGen'] })];

    for (const employer of ['SOCIÉTÉ GÉNÉRALE, S. A.', 'Societe-Generale (S/A)', 'socgen']) {
      expect(check({ type: 'employer', employer }, ledger)).toStrictEqual(['supported', 0]);
    }
  });

  test('where words are parted matters: "SA" is one word, "S.A." two', () => {
    expect(check({ type: 'employer', employer: 'Générale SA' }, [entry({ employer: 'Générale S.A.' })])).toStrictEqual(['unsupported']);
  });
});

describe('absence', () => {
  test('"no other offers" is contradicted by a live offer only', () => {
    const claim: Claim = { type: 'absence', scope: 'offers' };

    expect(check(claim, [process('final-round'), entry({ answerBy: '2026-07-19' }), entry({ stage: 'accepted' })])).toStrictEqual([
      'supported',
    ]);
    expect(check(claim, [process('applied'), entry({ stage: 'verbal-offer' })])).toStrictEqual(['unsupported', 1]);
  });

  test('"no other process" is contradicted by anything that goes on', () => {
    const claim: Claim = { type: 'absence', scope: 'processes' };

    expect(check(claim, [process('withdrawn'), entry({ answerBy: '2026-07-19' }), entry({ stage: 'accepted' })])).toStrictEqual([
      'supported',
    ]);
    expect(check(claim, [process('withdrawn'), process('applied'), entry()])).toStrictEqual(['unsupported', 1, 2]);
  });
});

describe('outcome', () => {
  test.each(['accepted', 'declined', 'expired', 'withdrawn'] as const)(
    'as many as were %s are supported, more are exaggerated',
    (status) => {
      const ledger = [process('interviewing'), entry({ stage: status }), process(status, { employer: 'Birch & Co' })];

      expect(check({ type: 'outcome', status, count: 2 }, ledger)).toStrictEqual(['supported', 1, 2]);
      expect(check({ type: 'outcome', status, count: 3 }, ledger)).toStrictEqual(['exaggerated', 1, 2]);
      expect(check({ type: 'outcome', status, count: 1, employer: 'Birch & Co' }, ledger)).toStrictEqual(['supported', 2]);
      expect(check({ type: 'outcome', status, count: 1 }, [process('interviewing')])).toStrictEqual(['unsupported']);
    },
  );

  test('an offer whose date has passed was let lapse, though its stage was never brought up to date', () => {
    const ledger = [
      entry({ answerBy: '2026-07-19' }),
      process('final-round', { answerBy: '2026-07-19' }),
      entry({ stage: 'verbal-offer', answerBy: '2026-07-20T10:59' }),
    ];

    expect(check({ type: 'outcome', status: 'expired', count: 2 }, ledger)).toStrictEqual(['supported', 0, 2]);
    expect(check({ type: 'outcome', status: 'declined', count: 1 }, ledger)).toStrictEqual(['unsupported']);
  });
});

describe('preference', () => {
  test('only of an application that is marked', () => {
    expect(check({ type: 'preference' }, [entry()])).toStrictEqual(['unsupported']);
    expect(check({ type: 'preference' }, [entry()], { preferred: false })).toStrictEqual(['unsupported']);
    expect(check({ type: 'preference' }, [], { preferred: true })).toStrictEqual(['supported']);
  });
});

describe('the recipient’s own entries are no evidence', () => {
  const ledger = [
    entry({ applicationId: 'a1', employer: 'Alder Build', aliases: ['Alder & Sons'] }),
    process('interviewing', { employer: 'Birch & Co' }),
  ];

  test('by name, regardless of case, diacritics and punctuation', () => {
    expect(check(offer, ledger, { recipient: { employer: 'ÁLDER  build!' } })).toStrictEqual(['exaggerated', 1]);
  });

  test('by alias', () => {
    expect(check(offer, ledger, { recipient: { employer: 'alder + sons', person: 'Dana Okafor' } })).toStrictEqual(['exaggerated', 1]);
  });

  test('by application, under whatever name', () => {
    expect(check(offer, ledger, { recipient: { applicationId: 'a1' } })).toStrictEqual(['exaggerated', 1]);
    expect(check(offer, ledger, { recipient: { employer: 'Alder Group', applicationId: 'a1' } })).toStrictEqual(['exaggerated', 1]);
    expect(check(offer, ledger, { recipient: { employer: 'Cedar', applicationId: 'a2' } })).toStrictEqual(['supported', 0]);
  });

  test('a recipient without an application is not that of an entry without one', () => {
    expect(check(offer, [entry()], { recipient: {} })).toStrictEqual(['supported', 0]);
    expect(check(offer, [entry()], { recipient: { person: 'Dana Okafor' } })).toStrictEqual(['supported', 0]);
    expect(check(offer, [entry()], { recipient: { applicationId: 'a1' } })).toStrictEqual(['supported', 0]);
  });

  test('in every kind of claim', () => {
    const own = [entry({ answerBy: '2026-07-31', compensation: pounds }), entry({ employer: 'alder build', stage: 'declined' })];
    const recipient = { employer: 'Alder Build' };
    const claims: Claim[] = [
      offer,
      { type: 'process', count: 1, stage: 'applied' },
      { type: 'deadline', from: '2026-07-31', to: '2026-07-31' },
      { type: 'compensation', ...pounds, cmp: 'eq' },
      { type: 'employer', employer: 'Alder Build' },
      { type: 'outcome', status: 'declined', count: 1 },
      { type: 'absence', scope: 'processes' },
    ];

    const verdicts = checkClaims(claims, { ledger: own, ...monday, recipient }).map(({ verdict }) => verdict);

    expect(verdicts).toStrictEqual([...Array(6).fill('unsupported'), 'supported']);
  });

  test('evidence counts the ledger as given, own entries included', () => {
    const given = [entry({ employer: 'Cedar' }), process('applied'), entry()];

    expect(check(offer, given, { recipient: { employer: 'Cedar' } })).toStrictEqual(['supported', 2]);
  });

  test('an employer in another script is not mistaken for all others in that script', () => {
    const cyrillic = [entry({ employer: 'Сбербанк' })];

    expect(check(offer, cyrillic, { recipient: { employer: 'Яндекс' } })).toStrictEqual(['supported', 0]);
    expect(check(offer, cyrillic, { recipient: { employer: 'СБЕРБАНК' } })).toStrictEqual(['unsupported']);
  });
});
