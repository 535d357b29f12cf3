import type { KnownCalendar } from '../calendar/read-calendar.js';
import type { Zone } from '../time/zone.js';
import type { Contact, HistoryEvent, Interview, JobApplication } from './types.js';

/** A point in time, read. A date alone begins at `start` and ends at `order`, in the employer's zone; an instant is both. */
export interface Moment {
  /** From here on it can be acted upon. */
  readonly start: number;
  /** Order, deadlines and expiry count from here. */
  readonly order: number;
  /** Day number of a date alone, the same in every zone; `noDay` of an instant. */
  readonly day: number;
  /** As it was given. */
  readonly text: string;
}

/** Date by which something is to happen, read: `passed` is the instant from which it is over. */
export interface Deadline {
  readonly passed: number;
  /** Local day in the employer's zone. */
  readonly day: number;
  /** Whether a date was given, or a span in days, and no instant. */
  readonly isDate: boolean;
}

type EventOf<Type extends HistoryEvent['type']> = Extract<HistoryEvent, { type: Type }>;

/** One event of the history, read. Contacts are indices into `KnownApplication.contacts`, -1 for nobody. */
export type Fact = Moment &
  (
    | {
        readonly type: Exclude<HistoryEvent['type'], 'contacted' | 'heard' | 'feedback-promised' | 'decided' | 'snoozed' | 'retracted'>;
        readonly event: HistoryEvent;
      }
    | { readonly type: 'contacted'; readonly event: EventOf<'contacted'>; readonly to: number; readonly bounced: boolean }
    | {
        readonly type: 'heard';
        readonly event: EventOf<'heard'>;
        readonly from: number;
        readonly awayDay: number;
        readonly notBefore: Moment | null;
        readonly by: Deadline | null;
      }
    | { readonly type: 'feedback-promised'; readonly event: EventOf<'feedback-promised'>; readonly by: Deadline }
    | { readonly type: 'decided'; readonly event: EventOf<'decided'>; readonly from: number }
    | { readonly type: 'snoozed'; readonly event: EventOf<'snoozed'>; readonly untilDay: number }
  );

/** The fact of one type. */
export type FactOf<Type extends Fact['type']> = Extract<Fact, { type: Type }>;

/** A contact, read. The masks have a bit for each channel (`channelBit`). */
export interface KnownContact {
  readonly contact: Contact;
  readonly zone: Zone;
  readonly notBeforeDay: number;
  readonly awayDay: number;
  readonly refused: number;
}

/** An interview, read. */
export interface KnownInterview {
  readonly interview: Interview;
  readonly start: number;
  readonly end: number;
}

/** An application as numbers: checked once, with nothing left to parse. */
export interface KnownApplication {
  readonly application: JobApplication;
  readonly zone: Zone;
  readonly calendar: KnownCalendar;
  readonly contacts: readonly KnownContact[];
  /** By start. */
  readonly interviews: readonly KnownInterview[];
  /** By `order`, whatever the order given; each event once, without the retracted ones. Decisions stand where they were told. */
  readonly facts: readonly Fact[];
}
