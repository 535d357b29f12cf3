/** All that a reader can change: texts as they were typed, so that a mistake survives a shared link too. */
export interface State {
  readonly application: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly policy: string;
  readonly ledger: string;
  readonly candidate: string;
  /** Empty: the contact's language. */
  readonly locale: string;
  /** Empty: that of the next step. */
  readonly purpose: string;
  /** Empty: that of the next step. */
  readonly channel: string;
  /** The text to be reviewed. */
  readonly text: string;
}

const years = [Date.UTC(1900, 0, 1), Date.UTC(2200, 0, 1)] as const;

/** A state from a link: what is missing, of another type or in no year that makes sense is taken from the state at hand. */
export function readState(given: unknown, fallback: State): State {
  if (typeof given !== 'object' || given === null) return fallback;
  const read: Record<string, unknown> = { ...fallback };
  for (const [key, value] of Object.entries(given)) {
    if (key in fallback && typeof value === typeof read[key] && (typeof value !== 'number' || (years[0] <= value && value < years[1])))
      read[key] = value;
  }
  return read as unknown as State; // every key has the type of the fallback's
}
