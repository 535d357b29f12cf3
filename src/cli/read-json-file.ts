import { readFile } from 'node:fs/promises';
import type { Parsed } from '../schema/index.js';
import type { Failure } from './command.js';
import { exitCodes } from './exit-codes.js';
import { listIssues } from './list-issues.js';
import { parseJson } from './parse-json.js';
import { sayFileError } from './say-file-error.js';

/** What a file that an option names holds, checked; or a failure that says what is wrong with it. */
export async function readJsonFile<T>(file: string, check: (input: unknown) => Parsed<T>): Promise<{ readonly value: T } | Failure> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const said = sayFileError(error);
    if (said === null) throw error;
    return { exit: exitCodes.noInput, messages: [`${file}: ${said}`] };
  }
  const json = parseJson(bytes);
  if (json.type === 'broken') return { exit: exitCodes.badData, messages: [`${file}: ${json.message}`] };
  const parsed = check(json.value);
  if (parsed.type === 'invalid') return { exit: exitCodes.badData, messages: listIssues(`${file}: `, parsed.issues) };
  return { value: parsed.value };
}
