import { cautious, classic, definePolicy, emailFirst, type FollowUpPolicy, publicSector, recruiterLed } from '../index.js';
import { safeParsePolicy } from '../schema/index.js';
import type { Failure } from './command.js';
import { exitCodes } from './exit-codes.js';
import { readJsonFile } from './read-json-file.js';

const presets: readonly FollowUpPolicy[] = [classic, emailFirst, cautious, recruiterLed, publicSector];

/** The policy that `--policy` names: a preset, with or without its version, or a file. */
export async function readPolicy(named: string): Promise<{ readonly value: FollowUpPolicy } | Failure> {
  const preset = presets.find(({ id }) => id === named || nameOf(id) === named);
  if (preset !== undefined) return { value: preset };
  const read = await readJsonFile(named, safeParsePolicy);
  if ('value' in read) return { value: definePolicy(read.value) };
  if (read.exit !== exitCodes.noInput || /[./\\]/.test(named)) return read;
  const names = presets.map(({ id }) => nameOf(id)).join(', ');
  return { exit: exitCodes.usage, messages: [`--policy: "${named}" is neither ${names} nor a file`] };
}

function nameOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}
