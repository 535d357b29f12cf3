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

/** What a word or phrase can mean in a date. */
export type WordKind =
  | 'weekday' // 1 is Monday
  | 'weak-weekday' // one that is another word as well, "sat": taken only with a preposition, a date or a time beside it
  | 'month' // 1 is January
  | 'weak-month' // "may"
  | 'number'
  | 'vague' // from so many to one less than twice as many: 2 a couple, 3 a few, 4 several
  | 'ordinal'
  | 'unit' // see Unit
  | 'units' // in the plural
  | 'day' // so many days after today
  | 'turn' // -1 last, 0 this, 1 next, 2 after next, 3 coming
  | 'edge' // see Edge
  | 'edged' // ten times a unit and an edge: 32 is the end of the month
  | 'holiday' // see holidayIn
  | 'week-of' // the week in which a date lies
  | 'week-number'
  | 'quarter'
  | 'noon' // a minute of the day
  | 'part' // a part of the day
  | 'day-end'
  | 'meridiem' // 0 before noon, 720 after
  | 'hour-mark' // "o'clock"
  | 'at' // before a time
  | 'by'
  | 'within' // `by` before a date, counts from today before a length
  | 'in' // counts from today before a length
  | 'left' // after a length, counts from today: "left", "from now"
  | 'on'
  | 'before'
  | 'after'
  | 'from' // `after` before a date; between a length and a date both are added: "a week from Friday"
  | 'since'
  | 'every'
  | 'ago' // after a length that is none of a date: "ago", "notice"
  | 'not'
  | 'the'
  | 'of'
  | 'about' // says nothing
  | 'join' // "or", "to"
  | 'between'
  | 'and'
  | 'thing' // what is counted by an ordinal that is no date: "round"
  // In promise-words.ts alone:
  | 'promise' // what is promised: "let you know", "decision"
  | 'wait' // asks for a length of time: "allow", "takes"
  | 'other' // what else has a date: "interview"
  | 'request'; // what the candidate is to do: "please send"

/** Meanings of words: the kind, the value of the first, and the spellings, in lower case (accents are taken off): `,` between spellings of one value, `|` before the next value. */
type WordList = readonly [kind: WordKind, first: number, spellings: string];

/** The date words of one language. */
export interface PhraseGrammar {
  readonly language: string;
  readonly words: readonly WordList[];
  /** What follows the digits of an ordinal at once, `th`. */
  readonly suffixes: readonly string[];
  /** Whether `the 12` is a date as it stands, without a suffix. */
  readonly plainDays?: true;
  /** Parts of a day that join a weekday: `nachmittag` of `Freitagnachmittag`. */
  readonly dayParts?: readonly string[];
  /** Ones and tens that make one word, from one and from twenty on, and what stands between: `einundzwanzig`; and endings of ordinals made of them. */
  readonly joinedNumbers?: { readonly ones: string; readonly between: string; readonly tens: string; readonly endings: readonly string[] };
  /** Whether eight days are a week and fifteen a fortnight. */
  readonly eightDayWeeks?: true;
  /** Whether an hour before seven without am or pm is one after noon. */
  readonly halfDayClock?: true;
  /** Words after which bare figures are a date, and a short weekday is one: "expires 12/6", "deadline mon". */
  readonly ends?: RegExp;
  /** Whether "next Friday" may be the coming one as well as that of next week. */
  readonly looseNext?: true;
}

/** A word, phrase, number or sign of a text with its meaning. Signs are a kind of their own; `word` is any other word, `end` is after the last. */
export interface Mark {
  readonly kind: WordKind | 'word' | 'digits' | 'break' | 'end' | 'sign';
  readonly value: number;
  /** The sign, folded; the digits of a number; empty for words. */
  readonly sign: string;
  readonly start: number;
  readonly end: number;
  /** Whether something stands between this mark and the one before. */
  readonly spaced: boolean;
}

/** A text with its marks and what is needed to read dates in it. */
export interface Reader {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly today: number;
  readonly monthFirst: boolean;
  readonly grammar: PhraseGrammar;
}

/** Some days that were read, up to and without the mark `next`. */
export interface ReadDays {
  readonly next: number;
  readonly from: number;
  readonly to: number;
  readonly exact: boolean;
  readonly minute?: number;
  readonly workingDays?: number;
  readonly hours?: number;
  readonly bare?: true;
  /** Long enough that `before` means before all of it. */
  readonly whole?: true;
  /** Part of something, or at a time: `before` it is not the day before. */
  readonly partial?: true;
  /** A vague feast: before it is the week before. */
  readonly feast?: true;
  /** Of the past: left out. */
  readonly past?: true;
}
