import { FollowUpError, type Issue } from '../../index.js';
import type { InputName } from './input-fields.js';
import type { JsonSchema } from './json-schema.js';

const longest = 100_000; // as in a review; the library holds ids and language tags against its own limits

/** So many keys that are not asked for are told by name. */
const mostUnknown = 20;

/** The input of a tool as its schema has it. Null and what is left out are the same: not every host fills in the nulls. */
export type Input = { readonly [name in InputName]?: string } & { readonly applicationId: string; readonly text: string };

/**
 * What a model has said, checked.
 *
 * @throws FollowUpError with everything that is wrong, written for a model that is to try again.
 */
export function readInput(schema: JsonSchema, input: unknown): Input {
  const { properties = {} } = schema;
  const known = Object.keys(properties).join(', ');
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new FollowUpError([{ code: 'wrong-type', path: '', message: `${show(input)} is not an object: give one with ${known}` }]);
  }
  const issues: Issue[] = [];
  const read: [string, string][] = [];
  for (const [name, field] of Object.entries(properties)) {
    const value: unknown = Object.hasOwn(input, name) ? (input as { readonly [key: string]: unknown })[name] : undefined; // an object, by the line above
    const issue = issueOf(field, name, value);
    if (issue !== null) issues.push(issue);
    else if (typeof value === 'string') read.push([name, value]);
  }
  const unknown = Object.keys(input).filter((name) => !Object.hasOwn(properties, name));
  for (const name of unknown.slice(0, mostUnknown)) {
    const remedy = `give ${known} alone; offers, dates and people are taken from the user's records`;
    issues.push({ code: 'unknown-key', path: name.slice(0, 60), message: `${show(name)} is not asked for: ${remedy}` });
  }
  if (issues.length > 0) throw new FollowUpError(issues);
  return Object.fromEntries(read) as Input; // what the schema requires is there, or there was an issue
}

function issueOf({ type, enum: words }: JsonSchema, path: string, value: unknown): Issue | null {
  const isOptional = Array.isArray(type); // of its own type, or null
  if (value === undefined || value === null) {
    if (isOptional) return null;
    return { code: 'missing', path, message: `nothing is given: give ${words === undefined ? 'a text' : `one of ${words.join(', ')}`}` };
  }
  const orNothing = isOptional ? ' or null' : '';
  if (typeof value !== 'string') return { code: 'wrong-type', path, message: `${show(value)} is not a text: give a text${orNothing}` };
  if (words !== undefined && !words.includes(value)) {
    const choice = words.filter((word) => word !== null).join(', ');
    return { code: 'unknown-value', path, message: `${show(value)} is not known: write one of ${choice}${orNothing}` };
  }
  if (value === '') return { code: 'empty', path, message: `the text is empty: give one with something in it${orNothing}` };
  if (value.length <= longest) return null;
  return { code: 'text-too-long', path, message: `the text has ${value.length} characters: at most ${longest} are read` };
}

/** A value as a message can show it. */
function show(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  const shown = typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : String(value);
  return shown.length <= 80 ? shown : `${shown.slice(0, 79)}…`;
}
