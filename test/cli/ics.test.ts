import ICAL from 'ical.js';
import type { JobApplication } from 'interview-followup';
import { expect, test } from 'vitest';
import { cli } from './cli.js';
import { fileOf, friday, promised } from './northwind.js';
import { fileWith } from './temporary.js';

/** The entries of a calendar, read by a library that is not ours. */
function entriesOf(text: string): { summary: string; description: string; start: string; uid: string }[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents().map((component) => ({
    summary: String(component.getFirstPropertyValue('summary')),
    description: String(component.getFirstPropertyValue('description')),
    start: String(component.getFirstPropertyValue('dtstart')),
    uid: String(component.getFirstPropertyValue('uid')),
  }));
}

const analyst: JobApplication = { ...promised, id: 'a/n', role: 'Analyst', preferred: false };
const args = ['ics', '--now', friday];

test('applications become entries with names, windows and reasons', async () => {
  const { exit, out, err } = await cli([...args, fileOf('promised')]);

  expect({ exit, err }).toStrictEqual({ exit: 0, err: '' });
  const [entry, ...others] = entriesOf(out);
  expect(others).toStrictEqual([]);
  expect(entry).toMatchObject({ summary: 'Call Dana Okafor', start: '2026-03-13T13:30:00Z' });
  expect(entry?.uid).toMatch(/^northwind-promised\/.*@interview-followup\.invalid$/);
  expect(entry?.description).toMatch(
    /^Data Engineer at Northwind\nAt Friday 13 March 2026 at 09:30 \(UTC-04:00\)\nUntil Monday 16 March 2026 at 17:00 \(UTC-04:00\)\n\n.+/,
  );
});

test('they are arbitrated as on the agenda', async () => {
  const { out } = await cli(args, { stdin: JSON.stringify([promised, analyst]) });

  expect(entriesOf(out).map(({ start }) => start)).toStrictEqual(['2026-03-13T13:30:00Z', '2026-03-16T13:00:00Z']);
});

test.each(['next', 'plan', 'agenda'])('what %s --json prints becomes entries, of one application and of several', async (command) => {
  for (const input of [promised, [promised, analyst]]) {
    const answers = await cli([command, '--json', '--now', friday], { stdin: JSON.stringify(input) });

    const { exit, out, err } = await cli([...args, '-'], { stdin: answers.out });

    const [first] = entriesOf(out);
    expect({ exit, err }).toStrictEqual({ exit: 0, err: '' });
    expect(first).toMatchObject({ summary: 'Call dana', start: '2026-03-13T13:30:00Z' });
    expect(first?.description).toMatch(/^Application northwind-promised\nAt /);
  }
});

test('lines of answers do as well', async () => {
  const stdin = `${JSON.stringify(promised)}\n${JSON.stringify(analyst)}\n`;
  const answers = await cli(['plan', '--json', '--now', friday], { stdin });

  const { exit, out } = await cli([...args, '-'], { stdin: answers.out });

  expect(exit).toBe(0);
  expect(entriesOf(out)).toHaveLength(12);
});

test('--applications gives names to answers', async () => {
  const answers = await cli(['plan', '--steps', '1', '--json', '--now', friday], { stdin: JSON.stringify([promised, analyst]) });

  const { out } = await cli([...args, '--applications', fileWith([promised, analyst])], { stdin: answers.out });

  expect(entriesOf(out).map(({ summary, description }) => [summary, description.split('\n')[0]])).toStrictEqual([
    ['Call Dana Okafor', 'Data Engineer at Northwind'],
    ['Call Dana Okafor', 'Analyst at Northwind'],
  ]);
});

test('the same step is the same entry, whatever command it came through', async () => {
  const answers = await cli(['next', '--json', '--now', friday], { stdin: JSON.stringify(promised) });

  const [through] = entriesOf((await cli(args, { stdin: answers.out })).out);
  const [direct] = entriesOf((await cli(args, { stdin: JSON.stringify(promised) })).out);

  expect(through?.uid).toBe(direct?.uid);
});

test('stops, and the nulls of bad entries, leave no entry; the empty calendar is whole, and exits with 1', async () => {
  const { exit, out, err } = await cli(args, { stdin: JSON.stringify([null, { type: 'stop', because: 'complete' }]) });

  expect({ exit, err }).toStrictEqual({ exit: 1, err: '' });
  expect(out).toMatch(/^BEGIN:VCALENDAR\r\n.*END:VCALENDAR\r\n$/s);
  expect(entriesOf(out)).toStrictEqual([]);
});

test('an overdue step says by when it was due', async () => {
  const { out } = await cli(['ics', '--now', '2026-03-18T09:30:00-04:00', fileOf('promised')]);

  expect(entriesOf(out)[0]?.description).toContain('\nWas due by Monday 16 March 2026 at 17:00 (UTC-04:00)\n');
});

test('--host, --name, --as and --alarm are those of the feed', async () => {
  const { out } = await cli([
    ...args,
    '--host',
    'jobs.example',
    '--name',
    'My search',
    '--as',
    'todo',
    '--alarm',
    '10',
    fileOf('promised'),
  ]);
  const silent = await cli([...args, '--alarm', 'none', fileOf('promised')]);

  expect(entriesOf(out)[0]?.uid).toMatch(/@jobs\.example$/);
  expect(out).toContain('NAME:My search\r\n');
  expect(out).toContain('BEGIN:VTODO\r\n');
  expect(out).toContain('TRIGGER:-PT10M\r\n');
  expect(silent.out).not.toContain('VALARM');
});

test('--locale is the language of what is to be done', async () => {
  const { out } = await cli([...args, '--locale', 'de', fileOf('promised')]);

  expect(entriesOf(out)[0]?.summary).toBe('Dana Okafor anrufen');
});

test.each([
  [{ hello: 1 }],
  ['text'],
  [7],
  [{ type: 'act', step: {} }],
  [{ applicationId: 'a', followUp: { step: { key: 'k' } }, at: 'soon' }],
  [[[[]]]],
])('what is neither an application nor an answer is told: %j', async (value) => {
  const { exit, out, err } = await cli(args, { stdin: JSON.stringify([value, promised]) });

  expect(exit).toBe(65);
  expect(err).toBe('stdin: 0: this is neither an application nor what next, plan or agenda print with --json (wrong-type)\n');
  expect(entriesOf(out)).toHaveLength(1);
});

test('an answer whose key a calendar cannot hold is told at its place', async () => {
  const answers = await cli(['next', '--json', '--now', friday], { stdin: JSON.stringify(promised) });
  const broken = JSON.parse(answers.out);
  broken.step.key = 'a\nb';

  const { exit, err } = await cli(args, { stdin: JSON.stringify([promised, broken]) });

  expect(exit).toBe(65);
  expect(err).toMatch(/^stdin: 1\.key: /);
});

test('a bad application is told, and the others are in the calendar', async () => {
  const { exit, out, err } = await cli(args, { stdin: JSON.stringify([{ employer: 1 }, promised]) });

  expect(exit).toBe(65);
  expect(err).toContain('stdin: 0.employer: ');
  expect(entriesOf(out)).toHaveLength(1);
});

test.each([
  [['--host', 'not a host'], '--host: '],
  [['--as', 'note'], '--as: '],
  [['--alarm', 'soon'], '--alarm: "soon"'],
  [['--now', 'x'], '--now: '],
  [['--days', 'x'], '--days: '],
])('%j is not used rightly', async (more, said) => {
  const { exit, out, err } = await cli(['ics', fileOf('promised'), ...more]);

  expect({ exit, out }).toStrictEqual({ exit: 2, out: '' });
  expect(err).toContain(said);
});
