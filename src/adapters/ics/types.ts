import type { InstantInput } from '../../index.js';

/** One thing to put into a calendar: a follow-up to make, or one that is withdrawn. */
export interface IcsEntry {
  /** Makes the UID, with `host`: the same key is the same entry, however often the feed is written. A step's `key` fits. */
  readonly key: string;
  /** When it begins; a begun second counts as a whole one, so that nothing rings too early. */
  readonly at: InstantInput;
  /** How long it takes, a whole number from 1; 15 when left out. */
  readonly minutes?: number;
  /** One line; line breaks become spaces. */
  readonly summary: string;
  /** When this entry was last changed; the feed's `stamp` when left out. */
  readonly stamp?: InstantInput;
  /** May have several lines. Calendars show `at` by their own clock, so say here by which it was meant. */
  readonly description?: string;
  /** A link of `http`, `https`, `mailto`, `tel` or `sms`. */
  readonly url?: string;
  /** Goes up by one with every change that a calendar must take over; 0 when left out, 1 when `cancelled`. */
  readonly sequence?: number;
  /** Withdrawn: calendars strike it out, and nothing rings. */
  readonly cancelled?: boolean;
}

/** What holds for a whole feed. */
export interface IcsOptions {
  /** Your domain, `"jobs.example"`: two services with the same keys do not overwrite each other's entries. */
  readonly host: string;
  /** When the feed was made; no clock is read. */
  readonly stamp: InstantInput;
  /** The calendar's name. */
  readonly name?: string;
  /** Events by default: Google, Outlook and the iOS calendar do not show to-dos. */
  readonly as?: 'event' | 'todo';
  /** Rings so many minutes before, a whole number from 0; 0 when left out, null for no alarm. Not every calendar rings for a feed. */
  readonly alarmMinutes?: number | null;
}
