import { limits as engine } from '../application/limits.js';

/** The most that is read, list by list and text by text. What the engine limits too has the engine's figure. */
export const limits = {
  ...engine,
  name: 500,
  /** Lists inside a contact, an interview, an event or a ledger's entry. */
  list: 1000,
  ledger: 1000,
  channels: 5,
  weekend: 7,
  rangesPerDay: 24,
  holidays: 10_000,
  dates: 10_000,
  /** Issues of one parse; one more says that there are more. */
  issues: 100,
} as const;
