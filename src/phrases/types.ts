/** How a date is tied to its sentence: `by Friday`, `before Friday`, `after Friday` (or not before it); `on` for everything else. */
export type DateRelation = 'on' | 'by' | 'before' | 'after';

/** A date, or a window of dates, that a text names. */
export interface FoundDate {
  /** Where the date words begin, without preposition and article: `end of next week` (UTF-16). */
  readonly start: number;
  /** Where they end, exclusive; a time of day that belongs to the date is within. */
  readonly end: number;
  /** Where the preposition or article before them begins, `by the end of next week`; the same as `start` without one. */
  readonly lead: number;
  readonly relation: DateRelation;
  /** First and last day number that is meant, both inclusive. Of `before Friday` the day before it: the words are already taken into account. */
  readonly from: number;
  readonly to: number;
  /** Whether one certain date is named; else the phrase is a window or vague. */
  readonly exact: boolean;
  /** Minute of the local day when a time on the clock is stated. */
  readonly minute?: number;
  /** So many working days from today; `from` and `to` count Monday to Friday. */
  readonly workingDays?: number;
  /** So many hours from now; `from` and `to` are the dates that may end on. */
  readonly hours?: number;
  /** A length of time that nothing ties to today, `48 hours` of "they gave me 48 hours": a date only where the sentence makes it one. */
  readonly bare?: true;
}

/** The date words of one language. Each text holds the spellings of one meaning, folded (lower case, no accents), separated by commas. */
export interface PhraseGrammar {
  readonly language: string;
}
