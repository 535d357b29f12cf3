import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { getDefaultEnvironment, StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { generateText, jsonSchema, stepCountIs, type ToolSet } from 'ai';
import type { JobApplication } from 'interview-followup';
import { scriptedModel } from './scripted-model.js';
import { candidate } from './stories.js';

const here = fileURLToPath(new URL('..', import.meta.url));
const day = 86_400_000;
const dateIn = (days: number): string => new Date(Date.now() + days * day).toISOString().slice(0, 10);

/** The command reads the clock, so the facts are of today: interviewed three days ago, an answer promised in ten days. */
const northwind: JobApplication = {
  id: 'northwind',
  role: 'Data Engineer',
  employer: { name: 'Northwind', timeZone: 'Europe/London' },
  contacts: [{ id: 'dana', name: 'Dana Okafor', role: 'hiring-manager', email: 'dana@northwind.example', language: 'en-GB' }],
  interviews: [
    { id: 'panel', startsAt: `${dateIn(-3)}T10:00:00Z`, endsAt: `${dateIn(-3)}T11:00:00Z`, status: 'held', interviewers: ['dana'] },
  ],
  history: [
    { type: 'feedback-promised', at: `${dateIn(-3)}T11:00:00Z`, by: { date: dateIn(10) } },
    { type: 'contacted', at: `${dateIn(-3)}T12:00:00Z`, purpose: 'thank-you', channel: 'email', to: 'dana', interview: 'panel' },
  ],
};

/** A client of the server that the file configures: this command, these arguments; only the folder of the user's files is ours. */
async function connected(context: TestContext, file: string, servers: string, userFolder: RegExp) {
  const folder = mkdtempSync(join(tmpdir(), 'follow-up-'));
  const put = (name: string, json: unknown): void => writeFileSync(join(folder, name), JSON.stringify(json));
  put('applications.json', [northwind]);
  put('ledger.json', []);
  put('candidate.json', candidate);
  const config = JSON.parse(readFileSync(new URL(`../mcp/${file}`, import.meta.url), 'utf8'));
  const { command, args } = config[servers]['follow-up'];
  const client = new Client({ name: 'test', version: '1' });
  context.after(async () => {
    await client.close();
    rmSync(folder, { recursive: true });
  });
  const env = { ...getDefaultEnvironment(), npm_config_offline: 'true' }; // npx takes the package of this folder, and fetches nothing
  await client.connect(
    new StdioClientTransport({ command, args: args.map((arg: string) => arg.replace(userFolder, folder)), cwd: here, env }),
  );
  return { client, put };
}

/** What a host does: it lists the server's tools and hands them to its model. */
async function toolsOf(client: Client): Promise<ToolSet> {
  const { tools } = await client.listTools();
  return Object.fromEntries(
    tools.map(({ name, description = '', inputSchema }) => [
      name,
      {
        description,
        inputSchema: jsonSchema(inputSchema),
        execute: (input: Record<string, unknown>) => client.callTool({ name, arguments: input }),
      },
    ]),
  );
}

for (const [file, servers, userFolder] of [
  ['claude-desktop.json', 'mcpServers', /^\/home\/sam\/jobs/],
  ['vs-code.json', 'servers', /^\$\{workspaceFolder\}/],
] as const) {
  test(`${file}: the command starts, and a model that uses the tools is answered`, async (context) => {
    const { client, put } = await connected(context, file, servers, userFolder);
    const applicationId = northwind.id;
    const text = 'Dear Dana, I have two other offers. Is there a decision yet? Kind regards, Sam Rivera';
    const { model, answers } = scriptedModel([
      () => ({ call: 'next_follow_up', input: { applicationId: 'contoso' } }), // it is not on file
      ([lost]) => ({
        call: 'next_follow_up',
        input: { applicationId: lost?.value.content[0].text.includes('"northwind"') ? 'northwind' : '' },
      }),
      () => ({ call: 'may_contact', input: { applicationId, channel: 'email', to: 'dana', purpose: 'feedback-request' } }),
      () => ({ call: 'review_message', input: { applicationId, text, channel: 'email', locale: null } }),
      () => {
        put('applications.json', [{ ...northwind, history: [...(northwind.history ?? []), { type: 'withdrew', at: dateIn(-1) }] }]); // meanwhile
        return { call: 'next_follow_up', input: { applicationId } };
      },
      () => ({ say: 'You withdrew: there is nothing to do.' }),
    ]);

    const tools = await toolsOf(client);
    const result = await generateText({ model, tools, stopWhen: stepCountIs(9), prompt: 'Should I write to Northwind?' });

    assert.deepEqual(Object.keys(tools), ['next_follow_up', 'may_contact', 'draft_message', 'review_message']);
    assert.match(client.getInstructions() ?? '', /"northwind": "Data Engineer" at "Northwind"/);
    const [lost, next, guard, review, later] = answers.map(({ value }) => value);
    assert.equal(lost.isError, true);
    assert.match(lost.content[0].text, /contoso/);
    assert.equal(next.structuredContent.type, 'wait');
    assert.equal(next.structuredContent.reasons[0].code, 'promise-not-passed');
    assert.ok(next.structuredContent.until > dateIn(10));
    assert.equal(guard.structuredContent.type, 'refused');
    assert.equal(guard.structuredContent.allowedFrom, next.structuredContent.until);
    assert.equal(review.structuredContent.ok, false);
    assert.equal(review.structuredContent.findings[0].quote, 'I have two other offers');
    assert.deepEqual([later.structuredContent.type, later.structuredContent.because], ['stop', 'ended-by-candidate']);
    assert.equal(result.steps.length, 6);
  });
}

test('the page about agents shows this very configuration', () => {
  const page = readFileSync(new URL('../../../agents.md', import.meta.url), 'utf8');
  const [, shown = ''] = /```json\n(\{\n {2}"mcpServers"[\s\S]*?)```/.exec(page) ?? [];

  assert.deepEqual(JSON.parse(shown), JSON.parse(readFileSync(new URL('../mcp/claude-desktop.json', import.meta.url), 'utf8')));
});
