import type { Issue } from '../errors.js';
import { show } from '../input/show.js';
import { firstDay, lastDay } from './day.js';
import { complainAboutInstant, parseInstant } from './parse.js';

const first = firstDay * 86_400_000;
const last = (lastDay + 1) * 86_400_000 - 1;

/** Epoch milliseconds of an `InstantInput`; NaN, and an issue at `path`, when it is none. */
export function readInstant(input: unknown, path: string, issues: Issue[]): number {
  if (typeof input === 'string') {
    const instant = parseInstant(input);
    if (Number.isNaN(instant)) issues.push({ ...complainAboutInstant(input), path });
    return instant;
  }
  const instant = millisecondsOf(input);
  if (!(instant >= first && instant <= last)) {
    issues.push({
      code: 'not-an-instant',
      path,
      message: `${show(input)} is not an instant: give ISO 8601 text with an offset, a valid Date, or an object with epochMilliseconds`,
    });
    return Number.NaN;
  }
  return Math.floor(instant);
}

function millisecondsOf(input: unknown): number {
  if (input instanceof Date) return input.getTime();
  if (typeof input !== 'object' || input === null) return Number.NaN;
  const { epochMilliseconds } = input as { epochMilliseconds?: unknown };
  if (typeof epochMilliseconds === 'number') return epochMilliseconds;
  return Object.prototype.toString.call(input) === '[object Date]' ? Number(input) : Number.NaN; // a Date of another realm
}
