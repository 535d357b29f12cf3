import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { build } from 'esbuild';
import { nextFollowUp } from 'interview-followup';
import { followUpTools } from 'interview-followup/agents';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { candidate, exampleFile, fileOf, friday, ledger, promised } from './northwind.js';
import { runNode } from './run-node.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sdk = '@modelcontextprotocol/sdk';
const files = [fileOf('promised'), '--ledger', exampleFile('ledger'), '--candidate', exampleFile('candidate')];

/** Bundles the command into a folder: two below another, as it looks for package.json from there. */
async function bundle(folder: string): Promise<string> {
  await build({
    entryPoints: [join(root, 'src/cli/main.ts')],
    outdir: join(folder, 'dist/cli'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true, // as the package is built: what is loaded later stays apart
    format: 'esm',
    platform: 'node',
    external: [`${sdk}/*`],
    logLevel: 'silent',
  });
  writeFileSync(join(folder, 'package.json'), '{ "version": "1.2.3" }');
  return join(folder, 'dist/cli/main.mjs');
}

const folder = join(root, 'temp/mcp'); // below the root: the package is found there
let main = '';
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  main = await bundle(folder);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let client: Client;
beforeEach(async () => {
  client = new Client({ name: 'test', version: '1' });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [main, 'mcp', ...files, '--now', friday] }));
});
afterEach(() => client.close());

test('a client finds the four tools with their schemas, all of them read-only, and the instructions', async () => {
  const { tools } = await client.listTools();

  const host = { now: () => friday, application: () => promised, ledger: () => ledger, candidate };
  expect(tools).toStrictEqual(
    followUpTools(host).map(({ name, description, inputSchema, outputSchema }) => ({
      name,
      description,
      inputSchema,
      outputSchema,
      annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
    })),
  );
  expect(client.getInstructions()).toContain('"northwind-promised": "Data Engineer" at "Northwind"');
});

test('a client that holds answers against their schemas takes those of every tool', async () => {
  const applicationId = promised.id;
  await client.listTools(); // from here on the client checks what comes

  const next = await client.callTool({ name: 'next_follow_up', arguments: { applicationId } });
  const allowed = await client.callTool({ name: 'may_contact', arguments: { applicationId, channel: 'phone', to: 'dana', purpose: null } });
  const draft = await client.callTool({
    name: 'draft_message',
    arguments: { applicationId, purpose: 'feedback-request', channel: 'email', locale: null },
  });
  const text = 'I have two other offers.';
  const review = await client.callTool({ name: 'review_message', arguments: { applicationId, text, channel: null, locale: null } });

  expect(next.structuredContent).toMatchObject(nextFollowUp(promised, { now: friday, ledger }));
  expect(next.content).toStrictEqual([{ type: 'text', text: JSON.stringify(next.structuredContent) }]);
  expect(allowed.structuredContent).toHaveProperty('type');
  expect(draft.structuredContent).toMatchObject({ type: 'draft', locale: 'en-US' });
  expect(review.structuredContent).toMatchObject({ ok: false, findings: [{ rule: 'honesty/exaggerated' }] });
});

test('bad input comes back to the client as an error of the tool', async () => {
  const answer = await client.callTool({ name: 'next_follow_up', arguments: { applicationId: 'contoso', ledger: [] } });

  expect(answer).toMatchObject({ isError: true, content: [{ type: 'text', text: expect.stringContaining('ledger: ') }] });
});

test('without the package it says what to install, and exits with 2', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'interview-followup-')); // no node_modules above it
  try {
    const { exit, out, err } = await runNode([await bundle(elsewhere), 'mcp', ...files, '--now', friday]);

    expect({ exit, out }).toStrictEqual({ exit: 2, out: '' });
    expect(err).toBe(`interview-followup: mcp needs the package ${sdk}, which is not there: npm install ${sdk}\n`);
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
});
