import type { Feed } from './read-feed.js';
import { escapeText } from './text.js';

/** The lines before the first entry, not yet folded. PUBLISH: this is no invitation, nobody is asked to answer. */
export function feedHead(feed: Feed): string[] {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//interview-followup//ics//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH'];
  // The name of RFC 7986, and the one that most programs look for.
  if (feed.name !== '') lines.push(`NAME:${escapeText(feed.name)}`, `X-WR-CALNAME:${escapeText(feed.name)}`);
  return lines;
}
