// npm run bench:messages [-- --milliseconds 2000]: drafts per CPU second, and what ./messages and each further locale weigh.
// Bundles src, so that no build can be stale. Nothing is gated on these figures.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

const { values } = parseArgs({ options: { milliseconds: { type: 'string', default: '2000' } } });
const require = createRequire(import.meta.url);
const { build } = createRequire(require.resolve('tsup'))('esbuild');
const root = fileURLToPath(new URL('../', import.meta.url));
const doors = readdirSync(`${root}src/messages`).filter((file) => /^[a-z]{2}(-[a-z]{2})?\.ts$/.test(file));

const common = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  minify: true,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
};
const gzipped = ({ contents }) => gzipSync(contents, { level: 9 }).length;
const kB = (bytes) => (bytes / 1000).toFixed(2);

/** Of a module alone, with all it needs but luxon. */
async function whole(contents) {
  const { outputFiles } = await build({ ...common, stdin: { contents, resolveDir: root }, external: ['luxon'] });
  return gzipped(outputFiles[0]);
}

/** Of an entry beside others: what they share is in files of its own and does not count. */
async function own(entry, ...beside) {
  const { outputFiles } = await build({ ...common, entryPoints: [...beside, entry], outdir: 'out', splitting: true, external: ['luxon'] });
  const name = entry.replace(/^src\//, '').replace(/\.ts$/, '.js');
  return gzipped(outputFiles.find(({ path }) => path.replaceAll('\\', '/').endsWith(`out/${name}`)));
}

const engine = 'src/index.ts';
const messages = 'src/messages/index.ts';
const sizes = [
  ['./messages, all of it, with en-GB and en-US', await whole(`export * from './${messages}';`), await own(messages, engine)],
  ...(await Promise.all(
    ['draft-message', 'describe-follow-up'].map(async (name) => {
      const file = `src/messages/${name}.ts`;
      return [`${name} alone, with en-GB and en-US`, await whole(`export * from './${file}';`), await own(file, engine)];
    }),
  )),
];
for (const file of doors) {
  const door = `src/messages/${file}`;
  sizes.push([`./messages/${file.slice(0, -3)}`, await whole(`export * from './${door}';`), await own(door, engine, messages)]);
}

const { outputFiles } = await build({ ...common, entryPoints: [messages], outdir: 'out' });
const { draftMessage } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);

const now = '2026-03-16T10:00:00Z'; // Monday
const candidate = { name: 'Sam Rivera', timeZone: 'Europe/London', phone: '+44 7700 900123' };
const ledger = [
  {
    employer: 'Globex',
    stage: 'written-offer',
    receivedOn: '2026-03-10',
    answerBy: '2026-03-20',
    compensation: null,
    nameDisclosable: false,
  },
];
const application = (index) => ({
  id: `application-${index}`,
  role: 'Data Engineer',
  employer: { name: 'Northwind', timeZone: 'Europe/London' },
  contacts: [{ id: 'dana', name: `Dana Okafor ${index}`, role: 'hiring-manager', email: `dana${index}@northwind.example` }],
  interviews: [{ id: 'panel', startsAt: '2026-03-05T10:00:00Z', endsAt: '2026-03-05T11:00:00Z', status: 'held', interviewers: ['dana'] }],
  history: [{ type: 'feedback-promised', at: '2026-03-05T10:55:00Z', by: { date: '2026-03-12' } }],
});
const cases = Array.from({ length: 1000 }, (_, index) => application(index));
const window = {
  earliest: '2026-03-16T09:00:00.000+00:00',
  latest: '2026-03-17T17:00:00.000+00:00',
  recommended: '2026-03-16T10:00:00.000+00:00',
  timeZone: 'Europe/London',
  earliestDate: '2026-03-16',
  latestDate: '2026-03-17',
};
const to = { contact: 'dana', role: 'hiring-manager', because: 'decision-maker' };
const stepFor = (purpose, channel) => ({ key: 'key', purpose, attempt: 1, window, to, channel, interview: 'panel' });
const options = { candidate, now, locale: 'en-GB' };
const tasks = [
  ['e-mail for a step: feedback-request', { ...options, step: stepFor('feedback-request', 'email') }],
  ['e-mail for a step: thank-you', { ...options, step: stepFor('thank-you', 'email') }],
  ['e-mail for a step, with an offer', { ...options, ledger, step: stepFor('feedback-request', 'email') }],
  ['e-mail for a purpose (plans first)', { ...options, purpose: 'feedback-request', channel: 'email' }],
  ['SMS for a step', { ...options, step: stepFor('feedback-request', 'sms') }],
  ['call for a step', { ...options, step: stepFor('feedback-request', 'phone') }],
];

console.log(`node ${process.version}, ${os.cpus()[0].model} x${os.cpus().length}; bundled from src, en-GB\n`);
console.log('| task | drafts per CPU second, median of 3 | min..max |');
console.log('|---|--:|--:|');
for (const [name, task] of tasks) {
  const speeds = [measure(task), measure(task), measure(task)].sort((a, b) => a - b);
  const [min, median, max] = speeds.map((speed) => speed.toLocaleString('en'));
  console.log(`| ${name} | ${median} | ${min}..${max} |`);
}

console.log('\n| size, kB min+gzip, without luxon | with the shared engine | without |');
console.log('|---|--:|--:|');
for (const [name, together, without] of sizes) console.log(`| ${name} | ${kB(together)} | ${kB(without)} |`);

function measure(task) {
  for (const one of cases) written(draftMessage(one, task));
  const started = process.cpuUsage();
  let done = 0;
  let spent = 0;
  do {
    for (const one of cases) draftMessage(one, task);
    done += cases.length;
    const { user, system } = process.cpuUsage(started);
    spent = (user + system) / 1000;
  } while (spent < Number(values.milliseconds) / 3);
  return Math.round((done / spent) * 1000);
}

/** A refusal would be quick, and measure nothing. */
function written(draft) {
  if (draft.type === 'refused') throw new Error(JSON.stringify(draft.problems));
}
