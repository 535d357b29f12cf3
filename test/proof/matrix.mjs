// One hash of all answers, wherever they are asked: 12 zones of the machine, 6 locales, Node 20, 22 and 24 (from npm, `node@22`).
// `node test/proof/matrix.mjs [20 22 24]`: only on these, or on this one, `here`; with `few` two of the locales
// in each zone. A Node that cannot be had is named, and is a failure.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { nodeBinary } from './tools.mjs';

const zones = [
  'UTC',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Pacific/Kiritimati',
];
const locales = ['en_GB.UTF-8', 'tr_TR.UTF-8', 'ar_EG.UTF-8', 'fa_IR.UTF-8', 'th_TH.UTF-8', 'de_DE.UTF-8'];
const script = fileURLToPath(new URL('run-vectors.mjs', import.meta.url));
const own = process.versions.node.split('.')[0];
const isFew = process.argv.includes('few');
const asked = process.argv.slice(2).flatMap((name) => (name === 'few' ? [] : name === 'here' ? own : name));
const majors = asked.length > 0 ? asked : ['20', '22', '24'];

const binaries = majors.map((major) => ({ major, path: nodeBinary(major) }));
const missing = binaries.filter(({ path }) => path === null);
const machines = binaries
  .filter(({ path }) => path !== null)
  .flatMap(({ major, path }) => zones.flatMap((zone, index) => localesIn(index).map((locale) => ({ major, path, zone, locale }))));
const count = machines.length;
const byHash = new Map();

await Promise.all([next(), next()]);
for (const { major } of missing) console.log(`  Node ${major} cannot be had from npm`);
if (byHash.size > 1) {
  for (const [hash, where] of byHash) console.log(`  ${hash.slice(0, 12)}: ${where.length} machines, ${where.slice(0, 4).join('; ')}`);
}
const [hash = 'none'] = [...byHash.keys()].map((one) => one.slice(0, 12));
const answered = [...byHash.values()].reduce((sum, where) => sum + where.length, 0);
console.log(
  `matrix: ${answered} machines (${zones.length} zones, ${locales.length} locales, Node ${majors.join(', ')}), ${byHash.size} hashes: ${hash}`,
);
process.exitCode = byHash.size === 1 && missing.length === 0 && answered === count ? 0 : 1;

/** Few: the zones take turns with the locales, so that all of both are there. */
function localesIn(index) {
  return isFew ? [locales[(2 * index) % locales.length], locales[(2 * index + 1) % locales.length]] : locales;
}

async function next() {
  for (let machine = machines.pop(); machine !== undefined; machine = machines.pop()) {
    const { major, path, zone, locale } = machine;
    const hash = await hashOn(path, { TZ: zone, LANG: locale, LC_ALL: locale, LANGUAGE: locale });
    byHash.set(hash, [...(byHash.get(hash) ?? []), `Node ${major} ${zone} ${locale}`]);
  }
}

function hashOn(path, env) {
  return new Promise((resolve) => {
    const child = spawn(path, [script], { env: { PATH: process.env.PATH, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (part) => {
      said += part;
    });
    child.stderr.on('data', (part) => {
      said += part;
    });
    child.on('close', (code) => resolve(code === 0 ? JSON.parse(said).hash : `exits with ${code}: ${said.slice(0, 300)}`));
  });
}
