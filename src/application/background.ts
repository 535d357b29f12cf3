import type { KnownCalendar } from '../calendar/read-calendar.js';
import type { Zone } from '../time/zone.js';
import type { KnownContact, KnownInterview } from './known.js';

/** What an event is read against. */
export interface Background {
  readonly zone: Zone;
  readonly calendar: KnownCalendar;
  readonly contacts: readonly KnownContact[];
  readonly interviews: readonly KnownInterview[];
  readonly now: number;
  /** The last date that has begun somewhere on Earth (UTC+14). */
  readonly latestDay: number;
}
