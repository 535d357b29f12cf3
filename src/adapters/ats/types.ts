import type { InstantInput, IsoDate, JobApplication, TimeZoneId, WorkingCalendar } from '../../index.js';

/** One application as an applicant tracking system (ATS) tells it: resources as its API returns them, without their envelope. */
export interface AtsPayload {
  readonly application?: unknown;
  readonly interviews?: readonly unknown[];
  readonly offers?: readonly unknown[];
  /** Users, members of the hiring team, contacts: they give names and addresses to ids, and say who is the hiring manager. */
  readonly people?: readonly unknown[];
  /** Lists that give names to the ids of reasons, also in `{ data }`. */
  readonly reasons?: readonly unknown[];
}

/** What no ATS has a field for. */
export interface AtsOptions {
  /** The employer's zone: local times and dates without a zone are read in it. */
  readonly timeZone: TimeZoneId;
  /** What is dated after it has not happened yet. */
  readonly now: InstantInput;
  readonly employerName?: string;
  /** The job's title as the candidate knows it; beats the one on file, which can be an internal one. */
  readonly role?: string;
  readonly jurisdiction?: string;
  readonly headcount?: number;
  readonly calendar?: WorkingCalendar;
  /** Dotted paths of fields that a customer defined: `promisedDate` from the application, `offerExpiresOn` from the offer; a whole number is a list index. */
  readonly customFields?: { readonly promisedDate?: string; readonly offerExpiresOn?: string };
}

/** The newest version of the offer; local dates in the employer's zone. An offer that has not been sent is never `awaiting-candidate`. */
export interface AtsOffer {
  readonly status: 'awaiting-candidate' | 'accepted' | 'declined' | 'withdrawn' | 'unknown';
  readonly sentOn: IsoDate | null;
  readonly expiresOn: IsoDate | null;
}

/** Something in the payload that could not be used: a stable code, its path from the payload's root, and what would be right. */
export interface AtsProblem {
  readonly code: string;
  readonly path: string;
  readonly message: string;
}

/** What a payload comes to. `application` is null only when it cannot be told which application it is. */
export interface AtsResult {
  application: JobApplication | null;
  offer: AtsOffer | null;
  problems: AtsProblem[];
}

/** A request that brings a part of the payload. */
export interface AtsResource {
  /** The part of the payload that its answer becomes, without the envelope. */
  readonly into: keyof AtsPayload;
  /** `SELECT`, for OpenCATS, which has no API: the rows of the table `path` with the values of `body`. */
  readonly method: 'GET' | 'POST' | 'SELECT';
  /** Below the API's address. A name in braces stands in the application: `{jobs.0.id}`. */
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
}
