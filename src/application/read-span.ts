import type { Issue } from '../errors.js';
import { wrongType } from '../input/check.js';
import { limits } from '../input/limits.js';
import { isRecord } from '../input/plain-data.js';
import { show } from '../input/show.js';

/** A span, read. */
export interface KnownSpan {
  readonly unit: 'days' | 'workingDays' | 'hours';
  readonly count: number;
}

const units = ['days', 'workingDays', 'hours'] as const;
const none: KnownSpan = { unit: 'days', count: 0 };

/** The span, or issues: exactly one unit, a whole number from 0, hours only where `hours` allows them. */
export function readSpan(input: unknown, path: string, hours: 'with-hours' | 'without-hours', issues: Issue[]): KnownSpan {
  if (!isRecord(input)) {
    issues.push(wrongType(input, path, 'a span, as in { days: 3 }'));
    return none;
  }
  const given = units.filter((unit) => input[unit] !== undefined);
  const unit = given[0];
  if (unit === undefined || given.length > 1 || (unit === 'hours' && hours === 'without-hours')) {
    const permitted = hours === 'with-hours' ? 'days, workingDays or hours' : 'days or workingDays';
    issues.push({
      code: 'span-unit',
      path,
      message: `${given.length === 0 ? 'no unit' : given.join(' and ')} given: give exactly one of ${permitted}`,
    });
    return none;
  }
  const count = input[unit];
  if (Number.isInteger(count) && (count as number) >= 0 && (count as number) <= limits.span) return { unit, count: count as number }; // a number, by isInteger
  issues.push({ code: 'not-whole', path: `${path}.${unit}`, message: `${show(count)} is not a whole number from 0 to ${limits.span}` });
  return none;
}
