import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { followUpTools } from 'interview-followup/agents';
import { expect, test } from 'vitest';
import { assertReview } from '../../../docs/recipes/promptfoo-review.js';
import { commands } from '../../../src/cli/commands.js';
import { globex, hostOf, northwind, now } from './northwind.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const page = readFileSync(`${root}docs/agents.md`, 'utf8');
const vars = { application: northwind, ledger: [globex], now, timeZone: 'Europe/London' };

test('the page shows the assertion as it is tested', () => {
  expect(page).toContain(`\`\`\`ts no-run\n${readFileSync(`${root}docs/recipes/promptfoo-review.ts`, 'utf8')}\`\`\``);
});

test('a text that may be sent passes', () => {
  const output = 'Dear Dana,\n\nIs there a decision on the role yet? I have another offer.\n\nKind regards,\nSam Rivera';

  expect(assertReview(output, { vars })).toStrictEqual({ pass: true, score: 1, reason: 'it may be sent' });
});

test('a text that claims too much fails, and the reason names the rule and the passage', () => {
  const output = 'Dear Dana,\n\nI have two other offers, one of them from Globex.\n\nKind regards,\nSam Rivera';

  expect(assertReview(output, { vars })).toStrictEqual({
    pass: false,
    score: 0,
    reason: expect.stringMatching(/^honesty\/exaggerated: "I have two other offers.*; privacy\/confidential-name: "Globex"$/),
  });
});

test('a text in a language that is not read fails', () => {
  const output = 'Hyvä Dana, kiitos haastattelusta. Onko päätös jo tehty?';

  expect(assertReview(output, { vars })).toStrictEqual({ pass: false, score: 0, reason: 'unsupported-language' });
});

test('facts from files come as their text', () => {
  const texts = { ...vars, application: JSON.stringify(northwind), ledger: JSON.stringify([]) };

  expect(assertReview('Dear Dana, I have another offer. Kind regards, Sam Rivera', { vars: texts })).toMatchObject({ pass: false });
});

test('facts with a slip of the pen are an error and no pass', () => {
  const slipped = { ...vars, ledger: [{ ...globex, answerby: '2026-03-20' }] };

  expect(() => assertReview('Hello', { vars: slipped })).toThrow(/answerby/);
});

test('the page names every tool and every option of the command', () => {
  for (const { name } of followUpTools(hostOf())) expect(page).toContain(`\`${name}\``);
  for (const option of commands.find(({ name }) => name === 'mcp')?.options ?? []) expect(page).toContain(`--${option}`);
});

test('the configuration for a host is JSON and starts the command as it is', () => {
  const [, block = ''] = /```json\n(\{\s*"mcpServers"[\s\S]*?)```/.exec(page) ?? [];
  const { mcpServers } = JSON.parse(block) as { mcpServers: Record<string, { command: string; args: string[] }> };
  const [server] = Object.values(mcpServers);

  expect(server?.command).toBe('npx');
  expect(server?.args.slice(0, 5)).toStrictEqual([
    '--yes',
    '--package=interview-followup',
    '--package=@modelcontextprotocol/sdk',
    'interview-followup',
    'mcp',
  ]);
  expect(server?.args.slice(5).filter((arg) => arg.startsWith('--'))).toStrictEqual(['--ledger', '--candidate']);
});
