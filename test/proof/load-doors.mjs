// The built package, every door by its name, and the texts and payloads that calls are made from.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** `{ '.': module, './messages': module, ... }` of all doors that hold code; by `require` where the command line says `--require`. */
export async function loadDoors() {
  const require = createRequire(import.meta.url);
  const { exports } = require('interview-followup/package.json');
  const names = Object.keys(exports).filter((door) => !door.endsWith('.json'));
  const load = process.argv.includes('--require') ? require : (name) => import(name);
  const loaded = await Promise.all(names.map((door) => load(`interview-followup${door.slice(1)}`)));
  return Object.fromEntries(names.map((door, index) => [door, loaded[index]]));
}

/** What `vectorsOf` needs besides the doors. */
export function readData() {
  const folder = new URL('../adapters/ats/samples/', import.meta.url);
  const samples = Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((file) => [file.replace(/\.json$/, ''), JSON.parse(readFileSync(new URL(file, folder), 'utf8'))]),
  );
  const texts = readFileSync(new URL('../corpus/review/public.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, 40)
    .map((line) => JSON.parse(line))
    .map(({ text, ledger, now, timeZone, channel, recipient, lang }) => ({
      text,
      ledger,
      now,
      timeZone,
      channel,
      recipient,
      locale: lang,
    }));
  return { samples, texts: JSON.parse(JSON.stringify(texts)) };
}
