import { FollowUpError, type Issue } from '../../index.js';
import { complain, sourceOf } from '../source.js';
import { readInstant } from './instant.js';
import { readLine, readWhole } from './read-fields.js';

/** The options of a feed, read. */
export interface Feed {
  readonly host: string;
  readonly stamp: number;
  readonly name: string;
  readonly isTodo: boolean;
  /** Null: no alarm. */
  readonly alarmMinutes: number | null;
}

/** Labels of letters, digits and hyphens; as many as a domain may have. */
const domain = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,9}$/i;
const mostAlarm = 40_320; // four weeks

/** Reads the options, and whether there are entries to ask for; throws when something is wrong. */
export function readFeed(entries: unknown, input: unknown): Feed {
  const issues: Issue[] = [];
  if (typeof (Object(entries) as Iterable<unknown>)[Symbol.iterator] !== 'function' || typeof entries === 'string') {
    complain(sourceOf({ '': entries }, '', issues), '', 'a list of entries');
  }
  const source = sourceOf(input, '', issues);
  const { host, name, as, alarmMinutes } = source.fields;
  if (typeof host !== 'string' || !domain.test(host)) {
    complain(source, 'host', 'a domain, as in "jobs.example"', 'not-a-host');
  }
  if (as !== undefined && as !== 'event' && as !== 'todo') complain(source, 'as', '"event" or "todo"', 'unknown-value');
  const feed = {
    host: host as string, // checked above
    stamp: readInstant(source, 'stamp'),
    name: name === undefined ? '' : readLine(source, 'name'),
    isTodo: as === 'todo',
    alarmMinutes: alarmMinutes === null ? null : readWhole(source, 'alarmMinutes', 0, 0, mostAlarm),
  };
  if (issues.length > 0) throw new FollowUpError(issues);
  return feed;
}
