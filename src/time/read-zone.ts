import type { Issue } from '../errors.js';
import { show } from '../input/show.js';
import { complainAboutZone } from './parse.js';
import { type Zone, zoneOf } from './zone.js';

/** The zone of that name; null, and an issue at `path`, when IANA has none. */
export function readZone(input: unknown, path: string, issues: Issue[]): Zone | null {
  const zone = typeof input === 'string' ? zoneOf(input) : null;
  if (zone !== null) return zone;
  if (typeof input === 'string') issues.push({ ...complainAboutZone(input), path });
  else {
    const code = input === undefined ? 'missing' : 'wrong-type';
    issues.push({ code, path, message: `${show(input)} is not a time zone: write a name of the IANA database, as in "Europe/London"` });
  }
  return null;
}
