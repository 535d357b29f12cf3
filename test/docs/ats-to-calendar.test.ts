import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import { afterAll, expect, test } from 'vitest';
import { cli } from '../cli/cli.js';

const recipes = fileURLToPath(new URL('../../docs/recipes/', import.meta.url));
const page = readFileSync(`${recipes}ats-to-calendar.md`, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'interview-followup-'));
afterAll(() => rmSync(folder, { recursive: true }));

const blocks = [...page.matchAll(/^```(sh|text)\n([\s\S]*?)^```$/gm)].map(([, language, text]) => ({ language, text: text ?? '' }));
const lines = blocks.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.trimEnd().split('\n'));

/** Runs a line of the page in this process, with its pipes and its output file. `jq` is played for the one filter that is used. */
async function run(line: string): Promise<{ exits: number[]; out: string; err: string; file: string | undefined }> {
  const [pipeline = '', file] = line.split(' > ');
  const exits: number[] = [];
  let [stdin, err] = ['', ''];
  for (const command of pipeline.split(' | ')) {
    if (command === "jq '.[0].application'") {
      stdin = JSON.stringify(JSON.parse(stdin)[0].application);
      continue;
    }
    const [program, ...words] = command.trim().split(' ');
    expect(program).toBe('interview-followup');
    const args = words.map((word) => {
      if (!word.endsWith('.json')) return word;
      return word === 'greenhouse-export.json' ? recipes + word : join(folder, word);
    });
    const answer = await cli(args, { stdin, now: '2026-03-13T09:30:00-04:00' }); // a Friday
    exits.push(answer.exit);
    stdin = answer.out;
    err += answer.err;
  }
  if (file !== undefined) writeFileSync(join(folder, file), stdin);
  return { exits, out: stdin, err, file };
}

test('every line of the page runs, one after the other, without a problem', async () => {
  const shown = blocks.filter(({ language }) => language === 'text').map(({ text }) => text);
  const printed: string[] = [];

  for (const line of lines) {
    const { exits, out, err, file } = await run(line);

    expect({ line, exits: exits.filter((exit) => exit !== 0), err }).toStrictEqual({ line, exits: [], err: '' });
    if (file?.endsWith('.ics')) expect(new ICAL.Component(ICAL.parse(out)).getAllSubcomponents().length, line).toBeGreaterThan(0);
    if (file?.endsWith('.svg')) expect(out).toMatch(/^<svg .*<\/svg>\n$/s);
    if (file === undefined) printed.push(out);
  }

  expect(printed).toStrictEqual(shown);
});

test('the first line names people, not ids', async () => {
  const { out } = await run(lines[0] ?? '');

  expect(out).toContain('SUMMARY:Email Hugo Reyes to say thank you\r\n');
});
