import { firstOf } from './first-of.js';
import type { Place } from './place.js';
import { readText } from './read-text.js';
import type { Reading } from './reading.js';

const forms = [['name'], ['first_name', 'last_name'], ['firstName', 'lastName'], ['firstname', 'lastname']];

/** A person's name as it is written, null when none of the sources has one. */
export function readName(reading: Reading, sources: readonly Place[]): string | null {
  for (const source of sources) {
    for (const form of forms) {
      const name = form
        .map((path) => readText(reading, firstOf(source, [path])) ?? '')
        .join(' ')
        .trim();
      if (name !== '') return name;
    }
  }
  return null;
}
