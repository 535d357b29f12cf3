import { complain } from './complain.js';
import { isGiven } from './is-given.js';
import type { Place } from './place.js';
import type { Reading } from './reading.js';

/** Names, titles and addresses are no longer than this. */
const most = 500;

/** The text as it is, null when there is none; what is no text or too long is a problem. */
export function readText(reading: Reading, place: Place): string | null {
  const { value } = place;
  if (!isGiven(place)) return null;
  if (typeof value === 'string' && value.length <= most) return value;
  if (typeof value === 'string') complain(reading, place, 'text-too-long', `has ${value.length} characters: at most ${most} are read`);
  else complain(reading, place, 'wrong-type', 'is not a text');
  return null;
}
