import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { type IcsEntry, icsLines, toIcs } from 'interview-followup/ics';
import { timelineMermaid, timelineOf } from 'interview-followup/timeline';
import ts from 'typescript';
import { afterAll, describe, expect, test } from 'vitest';
import { filesIn } from '../../scripts/files-in.mjs';
import { cli } from '../cli/cli.js';
import { exampleFile, fileOf, friday, promised } from '../cli/northwind.js';

// What scripts/doc-examples.mjs cannot turn into tests: commands, and code that leans on packages of others.
const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = ['README.md', ...filesIn(`${root}docs`).flatMap((path: string) => (path.endsWith('.md') ? [path.slice(root.length)] : []))];
const folder = mkdtempSync(join(tmpdir(), 'interview-followup-'));
writeFileSync(join(folder, 'message.txt'), 'Dear Dana,\n\nIs there a decision on the role yet?\n\nKind regards\nSam Rivera\n');
afterAll(() => rmSync(folder, { recursive: true }));

const files: Readonly<Record<string, string>> = {
  'application.json': fileOf('promised'),
  'applications.json': fileOf('promised'),
  'candidate.json': exampleFile('candidate'),
  'ledger.json': exampleFile('ledger'),
  'export.json': `${root}docs/recipes/greenhouse-export.json`,
  'message.txt': join(folder, 'message.txt'),
};

/** The blocks of a page that begin with this line. */
function blocksOf(page: string, first: string): string[] {
  const [, ...parts] = readFileSync(root + page, 'utf8').split(`\n\`\`\`${first}\n`);
  return parts.map((part) => part.slice(0, part.search(/^```$/m)));
}

const commands = pages.flatMap((page) =>
  blocksOf(page, 'sh').flatMap((block) =>
    block
      .split('\n')
      .filter((line) => line.startsWith('npx interview-followup ') && !line.includes(' mcp ')) // that one serves until it is stopped
      .map((line) => [page, line] as const),
  ),
);

test('there are commands to run', () => {
  expect(commands.length).toBeGreaterThan(9);
});

test.each(commands)('%s: %s', async (_, line) => {
  const [pipeline = ''] = line.split(/ > | && /);
  let stdin = '';
  for (const command of pipeline.split(' | ')) {
    const args = command.trim().split(' ').slice(2);

    const { exit, out, err } = await cli(
      args.map((word) => files[word] ?? word),
      { stdin, now: friday },
    );

    expect({ exit: exit <= 1, err }, command).toStrictEqual({ exit: true, err: '' });
    expect(out, command).not.toBe('');
    stdin = out;
  }
});

const unrun = pages.flatMap((page) => blocksOf(page, 'ts no-run').map((block, index) => [page, index, block] as const));

describe.each(unrun)('%s, block %i that is not run', (_page, _index, block) => {
  test('is TypeScript, and what it takes from this package is there', async () => {
    const { diagnostics } = ts.transpileModule(block, { reportDiagnostics: true });
    const imports = [...block.matchAll(/^import \{([^}]*)\} from '(interview-followup[^']*)';$/gm)];

    expect(diagnostics).toStrictEqual([]);
    for (const [, names = '', door = ''] of imports) {
      const values = names.split(',').map((name) => name.trim());
      expect(await import(door)).toMatchObject(Object.fromEntries(values.map((name) => [name, expect.anything()])));
    }
  });
});

/** What a name stands for at the end of a block, which is given what stands around it on the page. */
function run(block: string | undefined, wanted: string, given: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { outputText } = ts.transpileModule(block ?? '', { compilerOptions: { target: ts.ScriptTarget.ES2022 } });
  const body = outputText.replace(/^(?:import .*|export \{\};)$/gm, '');
  return new Function(...Object.keys(given), `return (async () => { ${body}; return ${wanted}; })();`)(...Object.values(given));
}

const timeline = timelineOf(promised, { now: friday, steps: 2 });
const [mermaid, plot, fullCalendar] = blocksOf('docs/timeline.md', 'ts no-run');

test('the timeline as Mermaid in Markdown', async () => {
  expect(await run(mermaid, 'markdown', { timeline, timelineMermaid })).toBe(`\`\`\`mermaid\n${timelineMermaid(timeline)}\`\`\``);
});

test('the timeline for Observable Plot', async () => {
  const Plot = { plot: (given: object) => given, barX: (bars: object) => bars, ruleX: (instants: object) => instants };

  const bars = await run(plot, 'bars', { timeline, Plot });

  expect(bars).toHaveLength(timeline.rows.flatMap((row) => row.bars).length);
  expect(bars).toContainEqual(expect.objectContaining({ kind: 'window', row: 1, from: new Date('2026-03-13T09:00:00-04:00') }));
});

test('the timeline for FullCalendar: an event for each step of the plan', async () => {
  expect(await run(fullCalendar, 'events', { timeline })).toStrictEqual(
    timeline.rows.flatMap(({ step }) =>
      step === undefined ? [] : [{ id: step.key, title: step.purpose, start: step.window.earliest, end: step.window.latest }],
    ),
  );
});

test('a long feed is piped line by line, and a wrong entry breaks it off', async () => {
  const entry: IcsEntry = { key: 'northwind/panel', at: '2026-03-13T09:00:00-04:00', summary: 'Call Dana Okafor' };
  const [block] = blocksOf('docs/ics.md', 'ts no-run');
  const answer = (): { response: object; text: () => string; headers: string[] } => {
    const headers: string[] = [];
    let text = '';
    const sink = new Writable({
      write: (chunk, _encoding, done) => {
        text += chunk;
        done();
      },
    });
    return { response: Object.assign(sink, { setHeader: (...header: string[]) => headers.push(...header) }), text: () => text, headers };
  };
  const given = { pipeline, icsLines, stamp: friday };
  const good = answer();
  const bad = answer();

  await run(block, 'null', { ...given, entries: [entry], response: good.response });
  const broken = run(block, 'null', { ...given, entries: [entry, { ...entry, at: 'soon' }], response: bad.response });

  expect(good.headers).toStrictEqual(['content-type', 'text/calendar; charset=utf-8']);
  expect(good.text()).toBe(toIcs([entry], { host: 'jobs.example', stamp: friday }));
  await expect(broken).rejects.toThrow(/1\.at/);
  expect(bad.text()).not.toContain('END:VCALENDAR');
});
