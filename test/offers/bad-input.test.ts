import { describe, expect, test } from 'vitest';
import { type Issue, isFollowUpError } from '../../src/errors.js';
import { checkClaims } from '../../src/offers/check-claims.js';
import { honestClaims } from '../../src/offers/honest-claims.js';
import { entry } from './entry.js';

const monday = { now: '2026-07-20T11:00:00+01:00', timeZone: 'Europe/London' };

/** The issues that a call is answered with; none when it is answered at all. */
function issuesOf(call: () => unknown): readonly Issue[] {
  try {
    call();
  } catch (error) {
    if (isFollowUpError(error)) return error.issues;
    throw error;
  }
  return [];
}

/** Issues as `path code`, of a ledger with one entry that has these changes. */
function ofEntry(changes: Record<string, unknown>): string[] {
  const ledger = [{ ...entry(), ...changes }];
  return issuesOf(() => honestClaims(ledger as never, monday)).map(({ path, code }) => `${path} ${code}`); // broken on purpose
}

/** Issues as `path code`, of one claim. */
function ofClaim(claim: unknown): string[] {
  return issuesOf(() => checkClaims([claim] as never, { ledger: [], ...monday })).map(({ path, code }) => `${path} ${code}`); // broken on purpose
}

describe('a ledger', () => {
  test.each([
    [{ employer: '' }, 'ledger.0.employer empty'],
    [{ employer: ' \t' }, 'ledger.0.employer empty'],
    [{ employer: undefined }, 'ledger.0.employer missing'],
    [{ employer: 7 }, 'ledger.0.employer wrong-type'],
    [{ employer: 'A'.repeat(10_001) }, 'ledger.0.employer text-too-long'],
    [{ applicationId: '' }, 'ledger.0.applicationId empty'],
    [{ applicationId: 12 }, 'ledger.0.applicationId wrong-type'],
    [{ aliases: 'Alder' }, 'ledger.0.aliases wrong-type'],
    [{ aliases: ['Alder', ''] }, 'ledger.0.aliases.1 empty'],
    [{ aliases: [null] }, 'ledger.0.aliases.0 wrong-type'],
    [{ aliases: Array(101).fill('Alder') }, 'ledger.0.aliases too-many'],
    [{ stage: 'offer' }, 'ledger.0.stage unknown-value'],
    [{ stage: undefined }, 'ledger.0.stage missing'],
    [{ receivedOn: '2026-02-30' }, 'ledger.0.receivedOn unreal-date'],
    [{ receivedOn: '16.07.2026' }, 'ledger.0.receivedOn not-a-date'],
    [{ receivedOn: '2026-07-16T09:00' }, 'ledger.0.receivedOn not-a-date'],
    [{ receivedOn: 20_260_716 }, 'ledger.0.receivedOn wrong-type'],
    [{ receivedOn: undefined }, 'ledger.0.receivedOn missing'],
    [{ answerBy: undefined }, 'ledger.0.answerBy missing'],
    [{ answerBy: 5 }, 'ledger.0.answerBy wrong-type'],
    [{ answerBy: '2026-11-31' }, 'ledger.0.answerBy unreal-date'],
    [{ answerBy: '2026/07/31' }, 'ledger.0.answerBy not-a-date'],
    [{ answerBy: '2026-11-31T12:00' }, 'ledger.0.answerBy unreal-date'],
    [{ answerBy: '2026-07-31T24:00' }, 'ledger.0.answerBy unreal-time'],
    [{ answerBy: '2026-07-31T12:60' }, 'ledger.0.answerBy unreal-time'],
    [{ answerBy: '2026-07-31 12:00' }, 'ledger.0.answerBy not-a-local-time'],
    [{ answerBy: '2026-07-31T12:00:00' }, 'ledger.0.answerBy not-a-local-time'],
    [{ answerBy: '2026-07-31T12:00Z' }, 'ledger.0.answerBy not-a-local-time'],
    [{ answerBy: '2026-07-31T12:00+01:00' }, 'ledger.0.answerBy not-a-local-time'],
    [{ answerBy: '2026-07-31T12.00' }, 'ledger.0.answerBy not-a-local-time'],
    [{ answerBy: '2026-07-31Tnoon!' }, 'ledger.0.answerBy not-a-local-time'],
    [{ answerBy: '2026-07-31T12:xx' }, 'ledger.0.answerBy not-a-local-time'],
    [{ answerBy: 'end of July' }, 'ledger.0.answerBy not-a-local-time'],
    [{ compensation: undefined }, 'ledger.0.compensation missing'],
    [{ compensation: 60_000 }, 'ledger.0.compensation wrong-type'],
    [{ nameDisclosable: undefined }, 'ledger.0.nameDisclosable missing'],
    [{ nameDisclosable: 'no' }, 'ledger.0.nameDisclosable wrong-type'],
  ])('with %j is answered with the path and a code', (changes, expected) => {
    expect(ofEntry(changes)).toStrictEqual([expected]);
  });

  test.each([
    [{ amount: -1 }, 'amount not-an-amount'],
    [{ amount: Number.NaN }, 'amount not-an-amount'],
    [{ amount: Number.POSITIVE_INFINITY }, 'amount not-an-amount'],
    [{ amount: '60000' }, 'amount wrong-type'],
    [{ amount: undefined }, 'amount missing'],
    [{ currency: 'gbp' }, 'currency unknown-currency'],
    [{ currency: '£' }, 'currency unknown-currency'],
    [{ currency: 'GBPX' }, 'currency unknown-currency'],
    [{ currency: null }, 'currency wrong-type'],
    [{ per: 'week' }, 'per unknown-value'],
    [{ basis: 'bonus' }, 'basis unknown-value'],
    [{ basis: undefined }, 'basis missing'],
    [{ bonus: -5 }, 'bonus not-an-amount'],
    [{ bonus: null }, 'bonus wrong-type'],
  ])('whose compensation has %j is answered with the path and a code', (changes, expected) => {
    const compensation = { amount: 60_000, currency: 'GBP', per: 'year', basis: 'base', ...changes };

    expect(ofEntry({ compensation })).toStrictEqual([`ledger.0.compensation.${expected}`]);
  });

  test('may leave out what is optional, also by undefined', () => {
    expect(ofEntry({ aliases: undefined, applicationId: undefined })).toStrictEqual([]);
  });

  test('may be as long as is read', () => {
    expect(ofEntry({ employer: 'A'.repeat(1000), aliases: Array(100).fill('Alder') })).toStrictEqual([]);
  });

  test('may be answered by the first and the last minute of a day', () => {
    expect(ofEntry({ answerBy: '2026-07-31T00:00' })).toStrictEqual([]);
    expect(ofEntry({ answerBy: '2026-07-31T23:59' })).toStrictEqual([]);
  });

  test('may pay nothing', () => {
    expect(ofEntry({ compensation: { amount: 0, currency: 'GBP', per: 'year', basis: 'base', bonus: 0 } })).toStrictEqual([]);
  });

  test.each([undefined, null, {}, 'ledger'])('that is %j is no list', (ledger) => {
    const issues = issuesOf(() => honestClaims(ledger as never, monday)); // broken on purpose

    expect(issues.map(({ path, code }) => `${path} ${code}`)).toStrictEqual([`ledger ${ledger === undefined ? 'missing' : 'wrong-type'}`]);
  });

  test('with something else than entries is answered for each of them', () => {
    const issues = issuesOf(() => honestClaims([null, entry(), [], 'Alder'] as never, monday)); // broken on purpose

    expect(issues.map(({ path }) => path)).toStrictEqual(['ledger.0', 'ledger.2', 'ledger.3']);
  });

  test('of more entries than are read is refused, not cut', () => {
    const issues = issuesOf(() => honestClaims(Array(10_001).fill(entry()), monday));

    expect(issues).toStrictEqual([{ code: 'too-many', path: 'ledger', message: 'the list has 10001 items: at most 10000 are read' }]);
  });

  test('is answered with the value and the remedy', () => {
    const issues = issuesOf(() => honestClaims([entry(), entry({ answerBy: '2026-07-31T12:00Z' })], monday));

    expect(issues).toStrictEqual([
      {
        code: 'not-a-local-time',
        path: 'ledger.1.answerBy',
        message:
          '"2026-07-31T12:00Z" is neither a date nor a local time: write YYYY-MM-DD or YYYY-MM-DDTHH:mm, local time without seconds or offset, as in "2026-11-10T17:00"',
      },
    ]);
  });
});

describe('a message names the value and what would be right', () => {
  const compensation = { amount: 60_000, currency: 'GBP', per: 'year', basis: 'base' };

  test.each([
    [{ employer: ' ' }, '" " is empty: write something, or leave an optional field out'],
    [{ employer: 7 }, '7 is not a text'],
    [{ employer: 'A'.repeat(10_001) }, `"${'A'.repeat(60)}"... has 10001 characters: at most 10000 are read`],
    [{ aliases: 'Alder' }, '"Alder" is not a list'],
    [{ aliases: Array(101).fill('Alder') }, 'the list has 101 items: at most 100 are read'],
    [
      { stage: 'hired' },
      '"hired" is not known: write one of applied, interviewing, final-round, verbal-offer, written-offer, accepted, declined, expired, withdrawn',
    ],
    [{ receivedOn: 5 }, '5 is not a date, as in "2026-11-10"'],
    [{ receivedOn: undefined }, 'nothing is given: give a date, as in "2026-11-10"'],
    [{ receivedOn: '2026-02-30' }, '"2026-02-30" names a date that does not exist in the calendar: check day and month'],
    [{ answerBy: 5 }, '5 is not null, a date or a local time, as in "2026-11-10" or "2026-11-10T17:00"'],
    [{ answerBy: '2026-07-31T25:00' }, '"2026-07-31T25:00" is not a time of day: hours go to 23, minutes to 59'],
    [{ compensation: 5 }, '5 is not null or a compensation: an object with amount, currency, per and basis'],
    [{ compensation: { ...compensation, amount: '5' } }, '"5" is not an amount, as in 52000'],
    [{ compensation: { ...compensation, amount: -5 } }, '-5 is not an amount: give a finite number from 0'],
    [{ compensation: { ...compensation, currency: 5 } }, '5 is not a currency, as in "EUR"'],
    [{ compensation: { ...compensation, currency: '€' } }, '"€" is not a currency: write the three capitals of ISO 4217, as in "EUR"'],
    [{ compensation: { ...compensation, basis: undefined } }, 'nothing is given: give one of base, total'],
    [{ nameDisclosable: 'no' }, '"no" is not true or false'],
  ])('of an entry with %j', (changes, message) => {
    const issues = issuesOf(() => honestClaims([{ ...entry(), ...changes }] as never, monday)); // broken on purpose

    expect(issues.map((issue) => issue.message)).toStrictEqual([message]);
  });

  test.each([
    ['offer', '"offer" is not a claim: an object with a type'],
    [{ type: 'offer', count: '1', form: 'any' }, '"1" is not a whole number from 1'],
    [{ type: 'offer', count: 0, form: 'any' }, '0 is not a count: give a whole number from 1'],
    [{ type: 'compensation', ...compensation, amountMax: 5, cmp: 'range' }, '60000 comes after 5: put the smaller one into amount'],
  ])('of the claim %j', (claim, message) => {
    const issues = issuesOf(() => checkClaims([claim] as never, { ledger: [], ...monday })); // broken on purpose

    expect(issues.map((issue) => issue.message)).toStrictEqual([message]);
  });

  test('of a ledger that is left out', () => {
    const issues = issuesOf(() => honestClaims(undefined as never, monday)); // broken on purpose

    expect(issues.map((issue) => issue.message)).toStrictEqual(['nothing is given: give a list']);
  });

  test('of an entry, and a recipient, that are none', () => {
    const issues = issuesOf(() => honestClaims([null] as never, { ...monday, recipient: 'Alder Build' as never })); // broken on purpose

    expect(issues.map((issue) => issue.message)).toStrictEqual([
      'null is not an entry of the ledger: an object with employer and stage',
      '"Alder Build" is not a recipient: an object with employer, applicationId or person',
    ]);
  });
});

describe('a claim', () => {
  const pay = { type: 'compensation', amount: 1, currency: 'GBP', per: 'year', basis: 'base', cmp: 'eq' };

  test.each([
    [null, 'claims.0 wrong-type'],
    ['offer', 'claims.0 wrong-type'],
    [{}, 'claims.0.type missing'],
    [{ type: 'salary' }, 'claims.0.type unknown-value'],
    [{ type: 'toString' }, 'claims.0.type unknown-value'],
    [{ type: 'offer', count: 0, form: 'any' }, 'claims.0.count not-whole'],
    [{ type: 'offer', count: 1.5, form: 'any' }, 'claims.0.count not-whole'],
    [{ type: 'offer', count: Number.POSITIVE_INFINITY, form: 'any' }, 'claims.0.count not-whole'],
    [{ type: 'offer', count: '1', form: 'any' }, 'claims.0.count wrong-type'],
    [{ type: 'offer', form: 'any' }, 'claims.0.count missing'],
    [{ type: 'offer', count: 1, form: 'verbal' }, 'claims.0.form unknown-value'],
    [{ type: 'offer', count: 1, form: 'any', employer: '' }, 'claims.0.employer empty'],
    [{ type: 'offer', count: 1, form: 'any', employer: null }, 'claims.0.employer wrong-type'],
    [{ type: 'process', count: -1, stage: 'applied' }, 'claims.0.count not-whole'],
    [{ type: 'process', count: 1, stage: 'accepted' }, 'claims.0.stage unknown-value'],
    [{ type: 'process', count: 1, stage: 'applied', employer: 4 }, 'claims.0.employer wrong-type'],
    [{ type: 'deadline', from: '2026-02-29', to: '2026-03-01' }, 'claims.0.from unreal-date'],
    [{ type: 'deadline', from: '2026-03-01', to: 'Friday' }, 'claims.0.to not-a-date'],
    [{ type: 'deadline', from: '2026-03-01' }, 'claims.0.to missing'],
    [{ type: 'deadline', from: '2026-03-02', to: '2026-03-01' }, 'claims.0 range-reversed'],
    [{ type: 'deadline', from: '2026-03-01', to: '2026-03-01', employer: ' ' }, 'claims.0.employer empty'],
    [{ ...pay, amount: Number.NaN }, 'claims.0.amount not-an-amount'],
    [{ ...pay, amount: -1 }, 'claims.0.amount not-an-amount'],
    [{ ...pay, amountMax: Number.POSITIVE_INFINITY }, 'claims.0.amountMax not-an-amount'],
    [{ ...pay, cmp: 'range' }, 'claims.0.amountMax missing'],
    [{ ...pay, amount: 2, amountMax: 1, cmp: 'range' }, 'claims.0 range-reversed'],
    [{ ...pay, currency: 'pounds' }, 'claims.0.currency unknown-currency'],
    [{ ...pay, per: 'week' }, 'claims.0.per unknown-value'],
    [{ ...pay, basis: 'gross' }, 'claims.0.basis unknown-value'],
    [{ ...pay, cmp: '>=' }, 'claims.0.cmp unknown-value'],
    [{ ...pay, employer: [] }, 'claims.0.employer wrong-type'],
    [{ type: 'employer' }, 'claims.0.employer missing'],
    [{ type: 'employer', employer: '' }, 'claims.0.employer empty'],
    [{ type: 'absence', scope: 'all' }, 'claims.0.scope unknown-value'],
    [{ type: 'outcome', status: 'rejected', count: 1 }, 'claims.0.status unknown-value'],
    [{ type: 'outcome', status: 'declined', count: 0 }, 'claims.0.count not-whole'],
    [{ type: 'outcome', status: 'declined', count: 1, employer: '' }, 'claims.0.employer empty'],
  ])('%j is answered with the path and a code', (claim, expected) => {
    expect(ofClaim(claim)).toStrictEqual([expected]);
  });

  test('may leave its employer out, also by undefined, and a figure its maximum', () => {
    expect(ofClaim({ ...pay, employer: undefined, amountMax: undefined })).toStrictEqual([]);
    expect(ofClaim({ ...pay, amount: 2, amountMax: 1 })).toStrictEqual([]); // only a range looks at it
  });

  test('may name a range of one figure, and of one date', () => {
    expect(ofClaim({ ...pay, amount: 60_000, amountMax: 60_000, cmp: 'range' })).toStrictEqual([]);
    expect(ofClaim({ type: 'deadline', from: '2026-03-01', to: '2026-03-01' })).toStrictEqual([]);
  });

  test('that reverses its range is answered with the value and the remedy', () => {
    const claims = [{ type: 'deadline', from: '2026-03-02', to: '2026-03-01' }] as const;

    expect(issuesOf(() => checkClaims(claims, { ledger: [], ...monday }))).toStrictEqual([
      { code: 'range-reversed', path: 'claims.0', message: '"2026-03-02" comes after "2026-03-01": put the earlier date into from' },
    ]);
  });

  test('list of more than are read, or none at all, is refused', () => {
    const many = Array(1001).fill({ type: 'preference' });

    expect(issuesOf(() => checkClaims(many, { ledger: [], ...monday })).map(({ code }) => code)).toStrictEqual(['too-many']);
    expect(issuesOf(() => checkClaims({} as never, { ledger: [], ...monday })).map(({ path }) => path)).toStrictEqual(['claims']); // broken on purpose
  });
});

describe('the circumstances', () => {
  test.each([
    [{ now: '2026-07-20T11:00:00' }, 'now offset-missing'],
    [{ now: undefined }, 'now not-an-instant'],
    [{ timeZone: 'Europe/Atlantis' }, 'timeZone unknown-time-zone'],
    [{ timeZone: undefined }, 'timeZone missing'],
    [{ recipient: 'Alder Build' }, 'recipient wrong-type'],
    [{ recipient: null }, 'recipient wrong-type'],
    [{ recipient: { employer: '' } }, 'recipient.employer empty'],
    [{ recipient: { applicationId: 3 } }, 'recipient.applicationId wrong-type'],
    [{ recipient: { person: [] } }, 'recipient.person wrong-type'],
    [{ preferred: 'yes' }, 'preferred wrong-type'],
  ])('%j are answered with the path and a code', (changes, expected) => {
    const issues = issuesOf(() => honestClaims([], { ...monday, ...changes } as never)); // broken on purpose

    expect(issues.map(({ path, code }) => `${path} ${code}`)).toStrictEqual([expected]);
  });

  test('that are missing altogether are answered, too', () => {
    const paths = (call: () => unknown) => issuesOf(call).map(({ path }) => path);

    expect(paths(() => checkClaims([], undefined as never))).toStrictEqual(['ledger', 'now', 'timeZone']); // broken on purpose
    expect(paths(() => honestClaims([], undefined as never))).toStrictEqual(['now', 'timeZone']);
  });
});

test('everything that is wrong is told at once, in the order of the input', () => {
  const call = () =>
    checkClaims([{ type: 'offer', count: 0, form: 'all' }] as never, {
      ledger: [
        { ...entry(), employer: '', stage: 'hired', compensation: { amount: -1, currency: 'EURO', per: 'year', basis: 'base' } },
      ] as never,
      now: 'yesterday',
      timeZone: 'Mars/Olympus',
      preferred: 1 as never,
    }); // broken on purpose

  expect(issuesOf(call).map(({ path }) => path)).toStrictEqual([
    'claims.0.count',
    'claims.0.form',
    'ledger.0.employer',
    'ledger.0.stage',
    'ledger.0.compensation.amount',
    'ledger.0.compensation.currency',
    'now',
    'timeZone',
    'preferred',
  ]);
});

describe('options', () => {
  /** Options with a key that nobody knows, and that must not be read. */
  const options = {
    ledger: [],
    ...monday,
    get unknown(): string {
      throw new Error('was read');
    },
  };

  test('are read by name: keys that nobody knows are not even looked at', () => {
    expect(checkClaims([{ type: 'absence', scope: 'offers' }], options)).toMatchObject([{ verdict: 'supported' }]);
    expect(honestClaims([], options)).toStrictEqual([{ type: 'absence', scope: 'processes' }]);
  });
});
