import { utcText } from './instant.js';
import type { Entry } from './read-entry.js';
import type { Feed } from './read-feed.js';
import { escapeText } from './text.js';

/** The lines of one entry, not yet folded. All times are in UTC, so that no reader needs the rules of a zone. */
export function entryLines(entry: Entry, feed: Feed): string[] {
  const { isTodo, alarmMinutes } = feed;
  const [component, standing, end] = isTodo ? ['VTODO', 'NEEDS-ACTION', 'DUE'] : ['VEVENT', 'CONFIRMED', 'DTEND'];
  const summary = escapeText(entry.summary);
  const lines = [
    `BEGIN:${component}`,
    `UID:${escapeText(entry.key)}@${feed.host}`,
    `DTSTAMP:${utcText(entry.stamp ?? feed.stamp)}`,
    `SEQUENCE:${entry.sequence}`,
    `STATUS:${entry.cancelled ? 'CANCELLED' : standing}`,
    `DTSTART:${utcText(entry.start)}`,
    `${end}:${utcText(entry.end)}`,
    `SUMMARY:${summary}`,
  ];
  if (entry.description !== '') lines.push(`DESCRIPTION:${escapeText(entry.description)}`);
  if (entry.url !== '') lines.push(`URL:${entry.url}`);
  if (!isTodo) lines.push('TRANSP:TRANSPARENT'); // the candidate is not busy
  if (alarmMinutes !== null && !entry.cancelled) {
    lines.push('BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${summary}`, `TRIGGER:-PT${alarmMinutes}M`, 'END:VALARM');
  }
  lines.push(`END:${component}`);
  return lines;
}
