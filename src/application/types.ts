import type { WorkingCalendar } from '../calendar/types.js';
import type { IsoDate, IsoInstant, TimeZoneId } from '../time/types.js';

/** Exactly one of the keys. */
export type OneOf<Units> = {
  [Unit in keyof Units]: { readonly [Own in Unit]: Units[Own] } & { readonly [Other in Exclude<keyof Units, Unit>]?: never };
}[keyof Units];

/** A length of time: exactly one of calendar days, working days or hours, a whole number from 0. Hours only in `thankYou`, `outcome` and `within`. */
export type Span = OneOf<{ days: number; workingDays: number; hours: number }>;

/** How somebody is contacted. */
export type Channel = 'phone' | 'email' | 'sms' | 'linkedin' | 'letter';

/** What a contact is for: `feedback-request` asks whether there is a decision, `improvement-request`, after a no, how one came across. */
export type Purpose =
  | 'application-check'
  | 'thank-you'
  | 'feedback-request'
  | 'offer-news'
  | 'outcome-thanks'
  | 'improvement-request'
  | 'answer'
  | 'missed-interview';

/** One candidate's application for one job, with everything that is known of it. Plain JSON. */
export interface JobApplication {
  readonly id: string;
  /** The job's title. */
  readonly role: string;
  readonly employer: Employer;
  /** The candidate's favourite; may be said of one application at a time. */
  readonly preferred?: boolean;
  readonly contacts?: readonly Contact[];
  readonly interviews?: readonly Interview[];
  /** In any order; late arrivals are normal. */
  readonly history?: readonly HistoryEvent[];
}

/** The company that hires. Its zone decides on which local date an interview was held and when a promised date is over. */
export interface Employer {
  readonly name?: string;
  readonly timeZone: TimeZoneId;
  /** When its people can be reached; else the policy's calendar. */
  readonly calendar?: WorkingCalendar;
  /** Region, `"CA-ON"`. */
  readonly jurisdiction?: string;
  readonly headcount?: number;
}

/** Somebody on the employer's side. */
export interface Contact {
  readonly id: string;
  readonly name: string;
  /** Used as it is after the greeting: `"Dana"`, `"Frau Dr. Okafor"`; else the full name with a neutral greeting. */
  readonly addressAs?: string;
  readonly role: 'hiring-manager' | 'interviewer' | 'recruiter' | 'hr' | 'agency' | 'referrer';
  readonly email?: string;
  readonly phone?: string;
  readonly linkedin?: string;
  /** Else the employer's. */
  readonly timeZone?: TimeZoneId;
  /** BCP 47, `"de"`. */
  readonly language?: string;
  /** Asked and answered: may the candidate call for feedback? */
  readonly mayCall?: boolean;
  readonly prefers?: Channel;
  /** "No calls, please." */
  readonly refuses?: readonly Channel[];
  /** Not to be contacted before this date. */
  readonly notBefore?: IsoDate;
  /** Back at work on this date. */
  readonly awayUntil?: IsoDate;
  /** No longer with the employer. */
  readonly left?: boolean;
  /** Never read, never quoted. */
  readonly note?: string;
}

/** One round of interviews. */
export interface Interview {
  readonly id: string;
  readonly round?: number;
  readonly startsAt: IsoInstant;
  /** Without it one hour is assumed, with the caveat `end-assumed`. */
  readonly endsAt?: IsoInstant;
  readonly status: 'scheduled' | 'held' | 'cancelled' | 'missed-by-employer' | 'missed-by-candidate';
  /** Contact ids of those who attended. */
  readonly interviewers?: readonly string[];
  readonly format?: 'onsite' | 'video' | 'phone';
  /** What was talked about: makes thank-yous personal. */
  readonly topics?: readonly string[];
  /** Never read, never quoted. */
  readonly note?: string;
}

/** When an answer was promised: a date (the whole of it counts), an instant, or a span from the event that carries it. */
export type FeedbackDate = OneOf<{ date: IsoDate; instant: IsoInstant; within: Span }>;

/** One thing that happened. `at` is an instant, or a date when the time is not known. The same `id` twice counts once. */
export type HistoryEvent = {
  readonly id?: string;
  readonly at: IsoInstant | IsoDate;
  /** Never read, never quoted. */
  readonly note?: string;
} & (
  | { readonly type: 'applied' }
  | { readonly type: 'feedback-promised'; readonly by: FeedbackDate; readonly from?: string }
  | {
      readonly type: 'contacted';
      readonly purpose: Purpose | 'other';
      readonly channel: Channel;
      readonly to?: string;
      readonly copyTo?: readonly string[];
      readonly interview?: string;
      /** Absent: `sent`. A `bounced` contact was not made. */
      readonly result?: 'sent' | 'spoke' | 'voicemail' | 'no-answer' | 'bounced';
      readonly said?: 'final-follow-up';
    }
  | {
      readonly type: 'heard';
      /** Absent: whoever was contacted last. */
      readonly from?: string;
      readonly channel?: Channel;
      readonly kind: 'no-decision-yet' | 'standard-answer' | 'request' | 'automatic' | 'other';
      /** Of an out-of-office: back at work on this date. */
      readonly awayUntil?: IsoDate;
      /** Of a request: what was asked for. */
      readonly what?: string;
      /** Of a request: not sooner than this. */
      readonly notBefore?: IsoDate | IsoInstant;
      /** Of a request: until when. */
      readonly by?: FeedbackDate;
    }
  | { readonly type: 'answered' }
  | {
      readonly type: 'decided';
      readonly decision: 'offer' | 'rejected' | 'on-hold' | 'position-closed';
      /** When the candidate was told; null: not yet. Absent: at `at`. */
      readonly toldAt?: IsoInstant | IsoDate | null;
      readonly from?: string;
    }
  | { readonly type: 'interview-feedback-received'; readonly points?: readonly string[] }
  | { readonly type: 'accepted' }
  | { readonly type: 'declined' }
  | { readonly type: 'withdrew' }
  | { readonly type: 'asked-to-stop'; readonly by?: string; readonly channels?: readonly Channel[] }
  | { readonly type: 'snoozed'; readonly until: IsoDate }
  | { readonly type: 'stopped-chasing' }
  | { readonly type: 'resumed-chasing' }
  | { readonly type: 'retracted'; readonly event: string }
);
