import type { FeedbackDate } from '../../index.js';
import { dayOf, formatInstant } from './clock.js';
import { complain } from './complain.js';
import { isGiven } from './is-given.js';
import { type Place, placeAt } from './place.js';
import { readDate } from './read-date.js';
import type { Reading } from './reading.js';
import type { AtsOptions } from './types.js';

/** A date from a field that the customer defined, and the same as a promise; null when the option or the field is not filled in. */
export function customField(
  reading: Reading,
  parent: Place,
  name: keyof NonNullable<AtsOptions['customFields']>,
): { readonly date: string; readonly by: FeedbackDate } | null {
  const path = reading.options.customFields?.[name];
  if (path === undefined || path === '') return null;
  const outer = placeAt(parent, path);
  const inner = placeAt(outer, 'value');
  const field = inner.value === undefined ? outer : inner;
  if (field.value === undefined) complain(reading, field, 'missing', `check the path given as customFields.${name}`);
  if (!isGiven(field)) return null;
  const when = readDate(reading, field);
  if (when === null) return null;
  const { text, instant } = when;
  if (instant === null) return { date: text, by: { date: text } };
  // Date fields come as the midnight that begins the date: of UTC, or of the employer's zone.
  if (instant % 86_400_000 === 0) {
    const date = formatInstant(instant, 'UTC').slice(0, 10);
    return { date, by: { date } };
  }
  const date = text.slice(0, 10);
  return { date, by: dayOf(date, reading.options.timeZone)?.[0] === instant ? { date } : { instant: text } };
}
