import { expect, test } from 'vitest';
import type { Issue } from '../../src/errors.js';
import { isActiveAt } from '../../src/offers/is-active-at.js';
import { isLiveAt } from '../../src/offers/is-live-at.js';
import { isOwnProcess } from '../../src/offers/is-own-process.js';
import { isSameEmployer } from '../../src/offers/is-same-employer.js';
import { type KnownProcess, readLedger } from '../../src/offers/read-ledger.js';
import { parseDay } from '../../src/time/day.js';
import { entry, process } from './entry.js';

/** The only entry of a ledger that is right. */
function read(given: ReturnType<typeof entry>): KnownProcess {
  const issues: Issue[] = [];
  const [known] = readLedger([given], 'ledger', issues);
  expect(issues).toStrictEqual([]);
  if (known === undefined) throw new Error('nothing was read');
  return known;
}

test('an entry becomes day numbers, a minute, a rank and folded names, and keeps the entry as given', () => {
  const given = entry({ aliases: ['Älder'], answerBy: '1970-01-03T17:05', receivedOn: '1970-01-02' });

  expect(read(given)).toStrictEqual({
    process: given,
    index: 0,
    names: ['ALDER BUILD', 'ALDER'],
    rank: 4,
    receivedDay: 1,
    answerByDay: 2,
    answerByMinute: 17 * 60 + 5,
  });
});

test('without dates the days are NaN, and a closed stage has no rank', () => {
  expect(read(process('withdrawn'))).toMatchObject({ rank: -1, receivedDay: Number.NaN, answerByDay: Number.NaN, answerByMinute: -1 });
});

test('an employer without aliases has one name', () => {
  expect(read(entry()).names).toStrictEqual(['ALDER BUILD']);
});

test('a date to answer by has no minute', () => {
  expect(read(entry({ answerBy: '1970-01-03' }))).toMatchObject({ answerByDay: 2, answerByMinute: -1 });
});

test('issues stand under the path given, and a broken entry is left out', () => {
  const issues: Issue[] = [];

  const known = readLedger([{ ...entry(), stage: 'hired' }, entry()], 'options.ledger', issues);

  expect(known.map(({ index }) => index)).toStrictEqual([1]);
  expect(issues.map(({ path }) => path)).toStrictEqual(['options.ledger.0.stage']);
});

test('an offer is live through its date or minute; a process goes on whatever its date', () => {
  const day = parseDay('2026-07-20');
  const dated = read(entry({ answerBy: '2026-07-20' }));
  const timed = read(entry({ answerBy: '2026-07-20T17:00' }));
  const running = read(process('final-round', { answerBy: '2026-07-01' }));

  expect([isLiveAt(dated, day, 1439), isLiveAt(dated, day + 1, 0)]).toStrictEqual([true, false]);
  expect([isLiveAt(timed, day, 1020), isLiveAt(timed, day, 1021)]).toStrictEqual([true, false]);
  expect([isLiveAt(running, day, 0), isActiveAt(running, day, 0)]).toStrictEqual([false, true]);
  expect([isActiveAt(timed, day, 1020), isActiveAt(timed, day, 1021)]).toStrictEqual([true, false]);
});

test('an employer is known by name and alias', () => {
  const known = read(entry({ aliases: ['AB Ltd'] }));

  expect(['alder build', 'A-B ltd', 'ab LTD.', 'Birch'].map((name) => isSameEmployer(known, name))).toStrictEqual([
    true,
    false,
    true,
    false,
  ]);
});

test('an entry is the recipient’s own by employer or by application', () => {
  const known = read(entry({ applicationId: 'a1' }));
  const recipients = [
    {},
    { employer: 'ALDER BUILD' },
    { applicationId: 'a1' },
    { employer: 'Cedar', applicationId: 'a1' },
    { employer: 'Cedar', applicationId: 'a2' },
  ];

  expect(recipients.map((recipient) => isOwnProcess(known, recipient))).toStrictEqual([false, true, true, true, false]);
});
