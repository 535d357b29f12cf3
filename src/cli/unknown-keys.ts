import type { Issue } from '../index.js';

/** An issue for every key of an object that nobody reads: a slip of the pen would be a fact lost. */
export function unknownKeys(value: object, known: readonly string[], path: string): Issue[] {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => ({
      code: 'unknown-key',
      path: path === '' ? key : `${path}.${key}`,
      message: `${JSON.stringify(key)} is not a known key: write one of ${known.join(', ')}`,
    }));
}
