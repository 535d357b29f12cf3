import type { IsoDate, IsoInstant, Step, TimeZoneId } from '../../index.js';

/** A stretch of time: what one waits for or may do then. */
export interface TimelineBar {
  /**
   * `interview`; `promise`: until the answer that was promised; `blocked`: too early to get in touch; `window`: the time for it;
   * `overdue`: the time for it is over, and it still is to be done.
   */
  readonly kind: 'interview' | 'promise' | 'blocked' | 'window' | 'overdue';
  /** Inclusive. */
  readonly from: IsoInstant;
  /** Exclusive. */
  readonly to: IsoInstant;
  /** Of an interview: its id. */
  readonly interview?: string;
  /** Yours, in your language; drawn as it is. Left out: a word of the drawing's locale. */
  readonly label?: string;
}

/** A moment. */
export interface TimelineMark {
  /** What happened; `recommended` is the best moment for a step to come. */
  readonly kind: 'applied' | 'contacted' | 'heard' | 'decided' | 'recommended';
  /** Of a date alone: its beginning. */
  readonly at: IsoInstant;
  /** When no more than the date is known. */
  readonly date?: IsoDate;
  /** Yours, in your language; drawn as it is. Left out: a word of the drawing's locale. */
  readonly label?: string;
}

/** What happened so far (the first row), or one step to come. */
export interface TimelineRow {
  readonly kind: 'history' | 'step';
  /** Of a step to come: the step, for `describeStep`. */
  readonly step?: Step;
  readonly bars: readonly TimelineBar[];
  readonly marks: readonly TimelineMark[];
  /** Yours, in your language; drawn as it is. Left out: words of the drawing's locale. */
  readonly label?: string;
}

/** A plan as data, for any library of charts: plain JSON, instants with the offset of the employer's zone. */
export interface Timeline {
  readonly applicationId: string;
  readonly role: string;
  /** Null when no name is on file. */
  readonly employer: string | null;
  /** The employer's. */
  readonly timeZone: TimeZoneId;
  readonly now: IsoInstant;
  /** Yours for now, in your language. */
  readonly label?: string;
  /** The beginning of the first date that is shown; bars may have begun before. */
  readonly from: IsoInstant;
  /** The end of the last date that is shown, exclusive. */
  readonly to: IsoInstant;
  /** Local dates and their beginnings, evenly apart, for the axis: each day, every other, or Mondays. */
  readonly ticks: readonly { readonly date: IsoDate; readonly at: IsoInstant }[];
  readonly rows: readonly TimelineRow[];
}
