import type { Issue } from '../errors.js';
import { wrongType } from '../input/check.js';
import { complainAboutZone } from './parse.js';
import { type Zone, zoneOf } from './zone.js';

/** The zone of that name; null, and an issue at `path`, when IANA has none. */
export function readZone(input: unknown, path: string, issues: Issue[]): Zone | null {
  const zone = typeof input === 'string' ? zoneOf(input) : null;
  if (zone !== null) return zone;
  if (typeof input === 'string') issues.push({ ...complainAboutZone(input), path });
  else issues.push(wrongType(input, path, 'a time zone: a name of the IANA database, as in "Europe/London"'));
  return null;
}
