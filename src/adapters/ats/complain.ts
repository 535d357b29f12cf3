import { isGiven } from './is-given.js';
import type { Place } from './place.js';
import type { Reading } from './reading.js';

/** So many problems are listed; one more says that there are more. */
const most = 100;

/** Adds a problem. `remedy` goes on after the value: what is wrong with it, what is done about it; of what is `missing` or no use, what to give. */
export function complain({ problems }: Reading, place: Place, code: string, remedy: string): void {
  if (problems.length > most) return;
  if (problems.length === most)
    problems.push({ code: 'more-issues', path: '', message: `more than ${most} problems: the others are left out` });
  else problems.push({ code, path: place.path, message: `${code === 'missing' ? missed(place) : show(place.value)} ${remedy}` });
}

function missed(place: Place): string {
  return isGiven(place) ? `${show(place.value)} is no use:` : 'nothing is given:';
}

/** The value as it stands in a message; never grows with the input. */
function show(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'an object';
  return JSON.stringify(typeof value === 'string' ? value.slice(0, 60) : value);
}
