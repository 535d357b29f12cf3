import type { Place } from './place.js';

/** Whether there is a value. MySQL's empty dates, of the years 0000 and 1000, are none. */
export function isGiven({ value }: Place): boolean {
  return value !== undefined && value !== null && value !== '' && !(typeof value === 'string' && /^(0000-00|1000-01)-/.test(value));
}
