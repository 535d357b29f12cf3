// Replays the histories in the sandbox of Temporal, without a server: `npm test`.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, makeTelemetryFilterString, ReplayError, Runtime, Worker } from '@temporalio/worker';
import { DeterminismViolationError } from '@temporalio/workflow';
import { contactedEvent, type JobApplication, nextFollowUp } from 'interview-followup';
import { activitiesWith, type Outside } from '../src/activities.js';
import { historyOf } from './history-of.js';
import { newYork, people, type Story, stories, wrongStories } from './stories.js';

const started = performance.now();
const logger = new DefaultLogger('ERROR');
const filter = makeTelemetryFilterString({ core: 'ERROR', other: 'ERROR' });
Runtime.install({ logger, telemetryOptions: { logging: { filter } } }); // a failing replay is told by its error
let passed = 0;
let failed = 0;

const workflowBundle = await bundleWorkflowCode({
  workflowsPath: fileURLToPath(new URL('../src/workflows.js', import.meta.url)),
  workflowInterceptorModules: [fileURLToPath(new URL('recording.js', import.meta.url))],
  logger,
});
const bundled = `${(Buffer.byteLength(workflowBundle.code) / 1e6).toFixed(1)} MB in ${secondsSince(started)}`;
await check(`the bundle holds the library and luxon (${bundled})`, () => {
  for (const part of ['calendar-never-open', '/luxon/']) assert.ok(workflowBundle.code.includes(part), `${part} is not in it`);
});
const told = [...stories, ...wrongStories];
const files = (await readdir(pathOf('histories'))).map((file) => file.replace('.json', ''));
const exported = files.filter((name) => told.every((story) => story.name !== name)).sort(); // from a server
await check('the histories on file are those of the stories', async () => {
  for (const story of told) assert.deepEqual(await readHistory(story.name), historyOf(story).history, story.name);
});

const replaysFrom = performance.now();
for (const story of stories) {
  await check(`replays clean: ${story.name}`, async () => {
    const { error, lines } = await replay(await readHistory(story.name));

    assert.deepEqual(lines, historyOf(story).lines);
    assert.ifError(error);
  });
}
for (const name of exported) {
  await check(`replays clean, as exported: ${name}`, async () => assert.ifError((await replay(await readHistory(name))).error));
}
for (const { name } of wrongStories) {
  await check(`is no history of these rules: ${name}`, async () => {
    const { error } = await replay(await readHistory(name));

    assert.ok(error instanceof DeterminismViolationError, `${error}`);
  });
}
await check('without its policy a workflow waits for another worker: its task fails, it does not end', async () => {
  const story: Story = { name: 'unknown', start: '2026-03-09T08:00-04:00', application: newYork, policyId: 'classic/9', scenes: [] };
  const { error, lines } = await replay(historyOf(story).history);

  assert.ok(error instanceof ReplayError, `${error}`);
  assert.match(error.message, /no policy classic\/9 in this worker/);
  assert.deepEqual(lines, []);
});

const byMail: JobApplication = { ...newYork, contacts: [{ ...people[0], mayCall: false, language: 'en-US' }] };
await check('an e-mail that is due is written and sent, with the key of its step', async () => {
  const { outcome, step, mails } = await send({});

  const [mail, ...more] = mails;
  assert.deepEqual([outcome, more], [{ type: 'sent' }, []]);
  assert.ok(mail !== undefined);
  assert.deepEqual([mail.key, mail.to], [step.key, 'dana@northwind.example']);
  assert.match(`${mail.subject}\n${mail.body}`, /Data Engineer[\s\S]*Sam Rivera/);
});
await check('an e-mail too late for today is held back until the next opening', async () => {
  const { outcome, mails } = await send({ now: '2026-03-13T17:20-04:00' });

  assert.deepEqual([outcome, mails], [{ type: 'held-back', until: '2026-03-16T09:00:00.000-04:00' }, []]);
});
await check('an e-mail is not sent when a wish to be left alone is on file', async () => {
  const onFile: JobApplication = { ...byMail, history: [{ type: 'asked-to-stop', at: '2026-03-13T08:59-04:00' }] };
  const { outcome, mails } = await send({ onFile });

  assert.deepEqual([outcome, mails], [{ type: 'held-back', until: null }, []]);
});
await check('an e-mail that is on file as sent is not sent again when the activity is tried once more', async () => {
  const { step } = await send({});
  const event = contactedEvent(step, { at: '2026-03-13T09:00-04:00', id: step.key });
  const { outcome, mails } = await send({
    onFile: { ...byMail, history: [...(byMail.history ?? []), event] },
    now: '2026-03-13T09:01-04:00',
  });

  assert.deepEqual([outcome, mails], [{ type: 'sent' }, []]);
});
await check('an e-mail that cannot be written is not tried again', async () => {
  const unnamed = { ...byMail, role: '' };

  await assert.rejects(send({ onFile: unnamed }), { type: 'DraftRefused', nonRetryable: true });
});

const replays = told.length + exported.length + 1;
console.log(`\n${replays} replays in ${secondsSince(replaysFrom)}, everything in ${secondsSince(started)}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** What the workflow did, and the error that ended the replay, if one did. */
async function replay(history: object): Promise<{ error: unknown; lines: string[] }> {
  const lines: string[] = [];
  const add = { fn: (_info: unknown, line: string) => void lines.push(line), callDuringReplay: true };
  try {
    await Worker.runReplayHistory({ workflowBundle, sinks: { recording: { add } } }, history, 'northwind');
    return { error: null, lines };
  } catch (error) {
    return { error, lines };
  }
}

/** Runs the activity at 09:00 on Friday 13 March, the first opening after the promised date, if no other time is given. */
async function send({ onFile = null, now = '2026-03-13T09:00-04:00' }: { onFile?: JobApplication | null; now?: string }) {
  const mails: Parameters<Outside['send']>[0][] = [];
  const { sendDraft } = activitiesWith({
    now: () => new Date(now),
    candidate: { name: 'Sam Rivera', timeZone: 'America/New_York', email: 'sam@rivera.example' },
    onFile: async () => onFile,
    send: async (mail) => void mails.push(mail),
    notify: async () => {},
    report: async () => {},
  });
  const next = nextFollowUp(byMail, { now: '2026-03-13T09:00-04:00' });
  assert.ok(next.type === 'act');
  const outcome = await sendDraft({ application: byMail, step: next.step, policyId: 'classic/1' });
  return { outcome, step: next.step, mails };
}

async function readHistory(name: string): Promise<object> {
  return JSON.parse(await readFile(pathOf(`histories/${name}.json`), 'utf8'));
}

async function check(name: string, assertions: () => unknown): Promise<void> {
  try {
    await assertions();
    passed += 1;
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}\n${error instanceof Error ? error.message : error}`);
  }
}

/** In the folder of the recipe: this file runs in dist/test. */
function pathOf(name: string): string {
  return fileURLToPath(new URL(`../../${name}`, import.meta.url));
}

function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
