import { type Duty, duties, feedbackOwed } from '../index.js';
import type { Parsed } from '../schema/index.js';
import type { Failure } from './command.js';
import { exitCodes } from './exit-codes.js';
import { issuesOf } from './issues-of.js';
import { readJsonFile } from './read-json-file.js';
import { unknownKeys } from './unknown-keys.js';

const keys: readonly (keyof Duty)[] = ['id', 'jurisdiction', 'days', 'from', 'minimumHeadcount', 'effectiveFrom', 'asOf', 'source'];

/** The duties that `--duties` names: all that are shipped, some by their ids, or a file with one's own. */
export async function readDuties(named: string): Promise<{ readonly value: readonly Duty[] } | Failure> {
  if (named === 'all') return { value: duties };
  const chosen = named.split(',').map((id) => duties.find((duty) => duty.id === id.trim()));
  if (chosen.every((duty) => duty !== undefined)) return { value: [...new Set(chosen)] };
  if (/[./\\]/.test(named)) return readJsonFile(named, checkDuties);
  const ids = duties.map(({ id }) => id).join(', ');
  return {
    exit: exitCodes.usage,
    messages: [`--duties: "${named}" is neither all, nor some of ${ids} with commas between, nor a JSON file`],
  };
}

function checkDuties(input: unknown): Parsed<readonly Duty[]> {
  const own = input as readonly Duty[]; // the library checks what it is given
  const wrong = issuesOf(() => feedbackOwed([], { now: '2026-01-01T00:00:00Z', duties: own }));
  const issues = wrong.map((issue) => ({ ...issue, path: issue.path.replace(/^duties\.?/, '') }));
  for (const [index, duty] of (Array.isArray(input) ? input : []).entries()) {
    if (typeof duty === 'object' && duty !== null) issues.push(...unknownKeys(duty, keys, String(index)));
  }
  return issues.length > 0 ? { type: 'invalid', issues } : { type: 'valid', value: own };
}
