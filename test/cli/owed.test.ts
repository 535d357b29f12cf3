import { type Duty, duties, feedbackOwed, type JobApplication } from 'interview-followup';
import { expect, test } from 'vitest';
import { cli } from './cli.js';
import { fileWith } from './temporary.js';

const now = '2026-03-16T10:00:00-04:00'; // a Monday
const employer = { name: 'Northwind', timeZone: 'America/Toronto', jurisdiction: 'CA-ON', headcount: 180 };
const interviews = [{ id: 'final', startsAt: '2026-03-05T15:00:00Z', endsAt: '2026-03-05T16:00:00Z', status: 'held' }] as const;
const contacts = [{ id: 'dana', name: 'Dana Okafor', role: 'hiring-manager' }] as const;
const waiting: JobApplication = {
  id: 'c-17',
  role: 'Data Engineer',
  employer,
  contacts,
  interviews,
  history: [{ type: 'feedback-promised', at: '2026-03-05T16:00:00Z', by: { date: '2026-03-12' } }],
};
const decided: JobApplication = {
  id: 'c-18',
  role: 'Data Engineer',
  employer,
  interviews,
  history: [{ type: 'decided', decision: 'rejected', at: '2026-03-10', toldAt: null }],
};
const answered: JobApplication = { ...decided, id: 'c-19', history: [{ type: 'decided', decision: 'rejected', at: '2026-03-10' }] };
const all = JSON.stringify([waiting, decided, answered]);

test('it says who is owed an answer, since when, by when, and when a call may come', async () => {
  const { exit, out, err } = await cli(['owed', '--now', now], { stdin: all });

  expect({ exit, err }).toStrictEqual({ exit: 0, err: '' });
  expect(out).toBe(`Data Engineer at Northwind (c-17)
  Over      An answer was promised for Thursday 12 March 2026: 4 days ago
  Since     Thursday 5 March 2026 at 11:00 (UTC-05:00)
  Contact   Dana Okafor
  Call      May be expected from Friday 13 March 2026 at 09:00 (UTC-04:00)

Data Engineer at Northwind (c-18)
  Over      No date was promised: by courtesy an answer is due on Thursday 12 March 2026: 4 days ago
  Since     Thursday 5 March 2026 at 11:00 (UTC-05:00)
  Decided   a no, not told
  Call      May be expected from Thursday 12 March 2026 at 09:00 (UTC-04:00)
`);
});

test('--json prints what feedbackOwed answers; no duty applies unless it is asked for', async () => {
  const { out } = await cli(['owed', '--json', '--now', now], { stdin: all });

  expect(JSON.parse(out)).toStrictEqual(feedbackOwed([waiting, decided, answered], { now }));
  expect(out).not.toContain('"duty"');
});

test('for NDJSON it is a line an item', async () => {
  const { out } = await cli(['owed', '--json', '--now', now], { stdin: `${JSON.stringify(waiting)}\n${JSON.stringify(decided)}\n` });

  expect(out.trimEnd().split('\n')).toHaveLength(2);
});

test.each(['all', 'ca-on-interviewed-applicants', 'eu-gdpr-access, ca-on-interviewed-applicants'])('--duties %s', async (named) => {
  const { out } = await cli(['owed', '--duties', named, '--json', '--now', now], { stdin: all });

  expect(JSON.parse(out)).toStrictEqual(feedbackOwed([waiting, decided, answered], { now, duties }));
});

test('a duty is told with the days that are left, and without a word of breach', async () => {
  const { out } = await cli(['owed', '--duties', 'all', '--now', now], { stdin: JSON.stringify(decided) });

  expect(out).toContain('  Open      By the duty ca-on-interviewed-applicants an answer is due on Sunday 19 April 2026: 34 days left\n');
  expect(out).not.toMatch(/violat|breach|illegal|broke/i);
});

test('--duties takes a file with a rule of the house', async () => {
  const house: Duty = {
    id: 'house',
    jurisdiction: 'CA',
    days: 11,
    from: 'last-interview',
    effectiveFrom: '2026-01-01',
    asOf: '2026-01-01',
    source: 'Our handbook',
  };

  const { out } = await cli(['owed', '--duties', fileWith([house]), '--now', now], { stdin: JSON.stringify(decided) });

  expect(out).toContain('  Today     By the duty house an answer is due on Monday 16 March 2026: today\n');
});

test('a file with broken duties is bad data, with paths; a typo is told', async () => {
  const { exit, err } = await cli(['owed', '--duties', fileWith([{ id: 'house', dayss: 3 }]), '--now', now], { stdin: all });

  expect(exit).toBe(65);
  expect(err).toMatch(/given\.json: 0\.days: .*\(missing\)/);
  expect(err).toMatch(/given\.json: 0\.dayss: .*\(unknown-key\)/);
});

test('duties that nobody knows are a usage error that names those there are', async () => {
  const { exit, err } = await cli(['owed', '--duties', 'ontario'], { stdin: all });

  expect(exit).toBe(2);
  expect(err).toContain('--duties: "ontario" is neither all, nor some of ca-on-interviewed-applicants, eu-gdpr-access');
});

test('one day is one day', async () => {
  const { out } = await cli(['owed', '--now', '2026-03-13T10:00:00-04:00'], { stdin: JSON.stringify(waiting) });

  expect(out).toContain(': 1 day ago\n');
});

test('nobody owed exits with 1', async () => {
  expect(await cli(['owed', '--now', now], { stdin: JSON.stringify(answered) })).toStrictEqual({
    exit: 1,
    out: 'Nobody is owed an answer\n',
    err: '',
  });
});

test('a bad entry exits with 65, and the others are answered', async () => {
  const { exit, out, err } = await cli(['owed', '--now', now], { stdin: JSON.stringify([7, waiting]) });

  expect(exit).toBe(65);
  expect(out).toContain('(c-17)');
  expect(err).toContain('stdin: 0');
});
