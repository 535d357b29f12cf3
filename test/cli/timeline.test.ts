import { timelineMermaid, timelineOf, timelineSvg } from 'interview-followup/timeline';
import { expect, test } from 'vitest';
import { cli } from './cli.js';
import { exampleFile, fileOf, friday, ledger, promised, tuesday } from './northwind.js';

test('it prints an SVG picture and nothing else', async () => {
  const { exit, out, err } = await cli(['timeline', '--now', friday, fileOf('promised')]);

  expect({ exit, err }).toStrictEqual({ exit: 0, err: '' });
  expect(out).toBe(`${timelineSvg(timelineOf(promised, { now: friday }), { idPrefix: 'plan-1', locale: 'en-GB' })}\n`);
});

test('--mermaid prints Mermaid text', async () => {
  const { out } = await cli(['timeline', '--mermaid', '--steps', '2', '--locale', 'de', '--now', friday, fileOf('promised')]);

  expect(out).toBe(`${timelineMermaid(timelineOf(promised, { now: friday, steps: 2 }), { locale: 'de' }).trimEnd()}\n`);
});

test('--json prints the rows as data', async () => {
  const { out } = await cli(['timeline', '--json', '--steps', '1', '--now', friday, fileOf('promised')]);

  expect(JSON.parse(out)).toStrictEqual(timelineOf(promised, { now: friday, steps: 1 }));
});

test('--ledger: news of another offer is a row of its own', async () => {
  const { out, err } = await cli(['timeline', '--json', '--ledger', exampleFile('ledger'), '--now', tuesday, fileOf('promised')]);

  expect(err).toBe('');
  expect(JSON.parse(out)).toStrictEqual(timelineOf(promised, { now: tuesday, ledger }));
  expect(JSON.parse(out)).not.toStrictEqual(timelineOf(promised, { now: tuesday }));
});

test('--title and --width are those of the picture', async () => {
  const { out } = await cli(['timeline', '--title', 'A <plan>', '--width', '400', '--now', friday, fileOf('promised')]);

  expect(out).toContain('width="400"');
  expect(out).toContain('A &#60;plan&#62;');
});

test('several pictures follow one another, each with ids of its own', async () => {
  const { out } = await cli(['timeline', '--now', friday, fileOf('promised'), fileOf('no-promise')]);

  const ids = [...out.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(out.match(/<svg /g)).toHaveLength(2);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(0);
});

test('when no step is left the picture shows what happened, and it exits with 1', async () => {
  const { exit, out } = await cli(['timeline', '--now', '2026-06-01T12:00:00Z', fileOf('rejected')]);

  expect(exit).toBe(1);
  expect(out).toMatch(/^<svg .*<\/svg>\n$/s);
});

test.each([
  [['--width', '10'], '--width: '],
  [['--width', 'wide'], '--width: "wide" is not a whole number'],
  [['--steps', 'x'], '--steps: "x" is not a whole number'],
  [['--steps', '5000'], '--steps: '],
  [['--now', 'x'], '--now: '],
])('%j is not used rightly', async (args, said) => {
  const { exit, out, err } = await cli(['timeline', fileOf('promised'), ...args]);

  expect({ exit, out }).toStrictEqual({ exit: 2, out: '' });
  expect(err).toContain(said);
});
