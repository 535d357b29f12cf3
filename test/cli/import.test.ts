import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromAshby, fromGreenhouse, fromLever } from 'interview-followup/ats';
import { safeParseJobApplication } from 'interview-followup/schema';
import { describe, expect, test } from 'vitest';
import { cli } from './cli.js';
import { fileWith } from './temporary.js';

const exportFile = fileURLToPath(new URL('../../docs/recipes/greenhouse-export.json', import.meta.url));
const whole = JSON.parse(readFileSync(exportFile, 'utf8'));
const [engineer, analyst] = whole.applications;
const now = '2026-03-13T09:30:00-04:00'; // a Friday
const zone = ['--time-zone', 'America/New_York', '--now', now];
const options = { timeZone: 'America/New_York', now };
const args = ['import', '--from', 'greenhouse', ...zone];

test('a payload becomes an application, ready for the other commands', async () => {
  const payload = { application: engineer, interviews: [whole.interviews[0]] };

  const { exit, out, err } = await cli(args, { stdin: JSON.stringify(payload) });

  expect({ exit, err }).toStrictEqual({ exit: 0, err: '' });
  expect(JSON.parse(out)).toStrictEqual(fromGreenhouse(payload, options).application);
  expect(safeParseJobApplication(JSON.parse(out)).type).toBe('valid');
});

test('--json prints the whole result', async () => {
  const payload = { application: engineer, offers: [{ id: 1, status: 'unresolved', sent_at: '2026-03-10' }] };

  const { out } = await cli([...args, '--json'], { stdin: JSON.stringify(payload) });

  expect(JSON.parse(out)).toStrictEqual(JSON.parse(JSON.stringify(fromGreenhouse(payload, options))));
});

test('an array becomes an array, lines become lines', async () => {
  const payloads = [{ application: engineer }, { application: analyst }];
  const expected = payloads.map((payload) => fromGreenhouse(payload, options).application);

  const list = await cli(args, { stdin: JSON.stringify(payloads) });
  const lines = await cli(args, { stdin: payloads.map((payload) => `${JSON.stringify(payload)}\n`).join('') });

  expect(JSON.parse(list.out)).toStrictEqual(expected);
  expect(lines.out).toBe(expected.map((application) => `${JSON.stringify(application)}\n`).join(''));
});

test('an application alone is a payload', async () => {
  const { out } = await cli(args, { stdin: JSON.stringify([engineer]) });

  expect(JSON.parse(out)).toStrictEqual([fromGreenhouse({ application: engineer }, options).application]);
});

describe('lists as an API gives them', () => {
  test('are put together by ids, without a problem', async () => {
    const { exit, out, err } = await cli([...args, exportFile]);

    const applications = JSON.parse(out);
    expect({ exit, err }).toStrictEqual({ exit: 0, err: '' });
    expect(
      applications.map(({ id, interviews }: { id: string; interviews?: { id: string }[] }) => [id, interviews?.map((one) => one.id)]),
    ).toStrictEqual([
      ['4684156', ['9128481']],
      ['4684201', ['9128490']],
      ['4684310', undefined],
    ]);
  });

  test('a hiring manager decides for the job of that id alone', async () => {
    const { out } = await cli([...args, exportFile]);

    const managers = JSON.parse(out).map(({ contacts = [] }: { contacts?: { name: string; role: string }[] }) =>
      contacts.filter(({ role }) => role === 'hiring-manager').map(({ name }) => name),
    );
    expect(managers).toStrictEqual([['Dana Okafor'], [], []]);
  });

  test('a hiring team that names no job is nobody’s', async () => {
    const [{ id: _, ...team }] = whole.people;

    const { out } = await cli(args, { stdin: JSON.stringify({ ...whole, people: [team] }) });

    expect(out).not.toContain('hiring-manager');
  });

  test('an item that names no application is left to the library', async () => {
    const interviews = [{ id: 1, start: { date_time: '2026-03-05T20:00:00Z' } }];

    const { out } = await cli(args, { stdin: JSON.stringify({ applications: [engineer], interviews }) });

    expect(JSON.parse(out)[0]).toStrictEqual(fromGreenhouse({ application: engineer, interviews }, options).application);
  });

  test('a problem says of which application it is', async () => {
    const { exit, err } = await cli(args, { stdin: JSON.stringify({ applications: [engineer, { id: 9 }] }) });

    expect(exit).toBe(1);
    expect(err).toMatch(/^stdin: applications\.1: application\.jobs\.0\.name: .*\(missing\)$/m);
  });
});

test('options are those of the library', async () => {
  const calendar = { weekend: [6, 7], hours: [['08:00', '16:00']], source: { name: 'date-holidays', version: '1.0.0', region: 'US' } };
  const more = ['--employer', 'Northwind', '--role', 'Engineer', '--jurisdiction', 'US-NY', '--headcount', '420'];
  const fields = ['--promised-date', 'custom_fields.decision_by', '--calendar', fileWith(calendar)];

  const { out } = await cli([...args, ...more, ...fields], { stdin: JSON.stringify({ application: engineer }) });

  const { application } = fromGreenhouse(
    { application: engineer },
    {
      ...options,
      employerName: 'Northwind',
      role: 'Engineer',
      jurisdiction: 'US-NY',
      headcount: 420,
      calendar: { weekend: [6, 7], hours: [['08:00', '16:00']] },
      customFields: { promisedDate: 'custom_fields.decision_by' },
    },
  );
  expect(JSON.parse(out)).toStrictEqual(application);
});

test.each([
  ['lever', fromLever, { id: '6408', createdAt: 1771268700000, applications: ['a'] }],
  ['ashby', fromAshby, { id: 'x', createdAt: '2026-02-16T19:05:00Z', job: { title: 'Engineer' } }],
] as const)('--from %s', async (system, read, application) => {
  const { out } = await cli(['import', '--from', system, ...zone, '--role', 'Engineer'], { stdin: JSON.stringify({ application }) });

  expect(JSON.parse(out)).toStrictEqual(read({ application }, { ...options, role: 'Engineer' }).application);
});

test('an application of Lever alone is not taken for lists, though it has `applications`', async () => {
  const application = { id: '6408', createdAt: 1771268700000, applications: ['a'] };

  const { out } = await cli(['import', '--from', 'lever', ...zone, '--role', 'Engineer'], { stdin: JSON.stringify(application) });

  expect(JSON.parse(out).id).toBe('6408');
});

test('an application that cannot be identified is left out, told, and exits with 65', async () => {
  const { exit, out, err } = await cli(args, { stdin: JSON.stringify([{ application: {} }, { application: engineer }]) });

  expect(exit).toBe(65);
  expect(JSON.parse(out)).toHaveLength(1);
  expect(err).toMatch(/^stdin: 0\.application\.id: .*\(missing\)/);
});

test('a key of a payload that nobody reads is bad data', async () => {
  const { exit, out, err } = await cli(args, { stdin: JSON.stringify({ application: engineer, interview: [] }) });

  expect({ exit, out }).toStrictEqual({ exit: 65, out: '' });
  expect(err).toContain('stdin: interview: "interview" is not a known key: write one of application, interviews, offers, people, reasons');
});

test('what is no JSON is told with its line', async () => {
  const { exit, err } = await cli(args, { stdin: '{"application": \n oops' });

  expect(exit).toBe(65);
  expect(err).toContain('this is not JSON');
});

test.each([
  [['import', ...zone], '--from must be given: write one of greenhouse, lever'],
  [['import', '--from', 'taleo', ...zone], '--from: "taleo" is not known: write one of greenhouse'],
  [['import', '--from', 'constructor', ...zone], '--from: "constructor" is not known'],
  [['import', '--from', 'lever'], "--time-zone must be given: the employer's"],
  [['import', '--from', 'lever', '--time-zone', 'Mars/Base'], '--time-zone: '],
  [['import', '--from', 'lever', '--time-zone', 'UTC', '--now', 'x'], '--now: '],
  [[...args, '--headcount', 'many'], '--headcount: "many" is not a whole number'],
])('%j is not used rightly', async (given, said) => {
  const { exit, out, err } = await cli(given, { stdin: '{}' });

  expect({ exit, out }).toStrictEqual({ exit: 2, out: '' });
  expect(err).toContain(said);
});

test('no input exits with 66', async () => {
  expect((await cli(args)).exit).toBe(66);
  expect((await cli(args, { stdinIsTerminal: true })).exit).toBe(66);
});
