import { firstOf } from './first-of.js';
import type { Place } from './place.js';

/** The id as text, of an id or of an object with one, null when there is none. */
export function idOf(place: Place): string | null {
  const { value } = place;
  if (typeof value === 'object') {
    const inner = firstOf(place, ['id', 'userId']); // a member of Ashby's hiring team has the latter
    return typeof inner.value === 'object' ? null : idOf(inner);
  }
  if (typeof value === 'string') return value !== '' && value.length <= 256 ? value : null;
  return Number.isSafeInteger(value) && (value as number) > 0 ? String(value) : null;
}
