import type { Issue } from '../../index.js';
import { complain, sourceOf } from '../source.js';
import { checkRange, readInstant } from './instant.js';
import { readLine, readText, readWhole } from './read-fields.js';
import { plainText } from './text.js';

/** An entry, read: texts are clean and not yet escaped, instants are whole seconds. */
export interface Entry {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly summary: string;
  /** Null: the feed's. */
  readonly stamp: number | null;
  readonly description: string;
  readonly url: string;
  readonly sequence: number;
  readonly cancelled: boolean;
}

const usualMinutes = 15;
const mostMinutes = 525_600; // a year
const mostSequence = 2_147_483_647; // an INTEGER of RFC 5545
/** Calendars are asked to open it: nothing that could run. Only what may stand in an address unescaped (RFC 3986). */
const link = /^(?:https?:\/\/[a-z0-9[]|mailto:|tel:|sms:)[a-z0-9\-._~:/?#[\]@!$&'()*+,;=%]*$/i;

/** Reads the entry at `index`, whose key must not be among `keys` and is added to them; with issues it is not to be used. */
export function readEntry(input: unknown, index: number, keys: Set<string>, issues: Issue[]): Entry {
  const source = sourceOf(input, `${index}.`, issues);
  const { key, stamp, description, url, cancelled } = source.fields;
  const id = readLine(source, 'key');
  if (id !== '') {
    if (id !== key) complain(source, 'key', 'one line of visible characters', 'not-a-key'); // a mended one might be another's
    if (keys.has(id)) complain(source, 'key', 'new: of two entries with one key calendars keep one', 'duplicate-id');
    keys.add(id);
  }
  const start = Math.ceil(readInstant(source, 'at') / 1000) * 1000;
  const end = start + 60_000 * readWhole(source, 'minutes', usualMinutes, 1, mostMinutes);
  if (issues.length === 0) checkRange(source, 'at', end);
  const address = url === undefined ? '' : readText(source, 'url');
  if (url === address && !link.test(address)) complain(source, 'url', 'http, https, mailto, tel or sms, percent-encoded', 'not-a-link');
  if (cancelled !== undefined && typeof cancelled !== 'boolean') complain(source, 'cancelled', 'true or false', 'wrong-type');
  return {
    key: id,
    start,
    end,
    summary: readLine(source, 'summary'),
    stamp: stamp === undefined ? null : readInstant(source, 'stamp'),
    description: description === undefined ? '' : plainText(readText(source, 'description')),
    url: address,
    sequence: readWhole(source, 'sequence', cancelled === true ? 1 : 0, 0, mostSequence),
    cancelled: cancelled === true,
  };
}
