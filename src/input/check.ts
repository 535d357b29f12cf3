import type { Issue } from '../errors.js';
import { limits } from './limits.js';
import { show } from './show.js';

// The checks return no more than yes or no; paths and messages are only written once something is wrong.

/** Whether the value is a text that can be an id. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= limits.id;
}

/** What is wrong with a value that is no id. */
export function complainAboutId(value: unknown, path: string): Issue {
  if (typeof value !== 'string') return wrongType(value, path, 'a text');
  if (value === '') return { code: 'empty', path, message: 'the id is empty: give each a text of its own' };
  return { code: 'text-too-long', path, message: `${show(value)} has ${value.length} characters: an id may have ${limits.id}` };
}

/** Whether the value is a text that is read. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= limits.text;
}

/** What is wrong with a value that is no text, or one of more than `most` characters. */
export function complainAboutText(value: unknown, path: string, most: number = limits.text): Issue {
  if (typeof value !== 'string') return wrongType(value, path, 'a text');
  return { code: 'text-too-long', path, message: `${show(value)} has ${value.length} characters: at most ${most} are read` };
}

/** The list, empty when it is left out; an issue for anything else and for more than `most` items. */
export function readList(value: unknown, path: string, most: number, issues: Issue[]): readonly unknown[] {
  if (value === undefined) return nothing;
  if (!Array.isArray(value)) {
    issues.push(wrongType(value, path, 'a list'));
    return nothing;
  }
  if (value.length <= most) return value;
  issues.push({ code: 'too-many', path, message: `the list has ${value.length} items: at most ${most} are read` });
  return nothing;
}

const nothing: readonly unknown[] = [];

/** The issue of a value that is missing or of another type. */
export function wrongType(value: unknown, path: string, wanted: string): Issue {
  if (value === undefined) return { code: 'missing', path, message: `nothing is given: give ${wanted}` };
  return { code: 'wrong-type', path, message: `${show(value)} is not ${wanted}` };
}

/** The issue of a word that is none of those known. */
export function unknownValue(value: unknown, path: string, known: readonly string[]): Issue {
  if (value === undefined) return wrongType(value, path, `one of ${known.join(', ')}`);
  return { code: 'unknown-value', path, message: `${show(value)} is not known: write one of ${known.join(', ')}` };
}
