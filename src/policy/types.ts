import type { Channel, Span } from '../application/types.js';
import type { WorkingCalendar } from '../calendar/types.js';

/** How one may follow up. Spread a preset to change a field; policies are never merged deeply. */
export interface FollowUpPolicy {
  /** `"name/version"`; every decision carries it. */
  readonly id: string;
  /** When people can be reached, if the employer states no calendar. */
  readonly calendar: WorkingCalendar;
  /** Thank-yous after an interview: wanted `within`, gone after `expiresAfter`; null: none. */
  readonly thankYou: { readonly within: Span; readonly expiresAfter: Span; readonly channels: readonly Channel[] } | null;
  /** Asking whether there is a decision. */
  readonly feedback: {
    /** From the promise; `{ days: 0 }`: as soon as it has passed (C3, C4), else from its local date. */
    readonly afterPromise: Span;
    /** From the local date of the last held interview, when nothing was promised. */
    readonly withoutPromise: Span;
    /** Between two contacts, in calendar dates (C1). The minimum is hard, the maximum soft (C2). */
    readonly gap: { readonly min: Span; readonly max: Span };
    /** Then stop; null: no cap. */
    readonly maxAttempts: number | null;
    /** Then advise stopping, by a caveat; null: never. */
    readonly adviseStoppingAfter: number | null;
    /** In order of preference. */
    readonly channels: readonly Channel[];
    /** Whom to ask first; `decision-maker-with-hr` copies HR into e-mails. */
    readonly route: 'decision-maker-first' | 'hr-first' | 'decision-maker-with-hr';
    /** Contacts without a real answer before the other route is tried. */
    readonly escalateAfter: number;
  };
  /** Asking after an application that led to no interview yet; null: never. */
  readonly application: {
    readonly firstAfter: Span;
    readonly gap: { readonly min: Span; readonly max: Span };
    readonly maxAttempts: number | null;
  } | null;
  /** Thanks for an outcome, whatever it is, and asking how one came across. */
  readonly outcome: {
    readonly thankWithin: Span;
    readonly askHowICameAcross: 'with-thanks' | 'separately' | 'never';
    readonly expiresAfter: Span;
  };
}
