export type {
  Channel,
  Contact,
  Employer,
  FeedbackDate,
  HistoryEvent,
  Interview,
  JobApplication,
  OneOf,
  Purpose,
  Span,
} from '../application/types.js';
export type { IsoWeekday, TimeRange, WorkingCalendar } from '../calendar/types.js';
export type { Issue } from '../errors.js';
export type { CompetingProcess } from '../offers/types.js';
export type { FollowUpPolicy } from '../policy/types.js';
export type { IsoDate, IsoInstant, TimeZoneId } from '../time/types.js';
export { contactSchema, parseContact, safeParseContact } from './contact.js';
export { historyEventSchema, parseHistoryEvent, safeParseHistoryEvent } from './history-event.js';
export { interviewSchema, parseInterview, safeParseInterview } from './interview.js';
export { jobApplicationSchema, parseJobApplication, safeParseJobApplication } from './job-application.js';
export { ledgerSchema, parseLedger, safeParseLedger } from './ledger.js';
export type { Parsed } from './parse.js';
export { parsePolicy, policySchema, safeParsePolicy } from './policy.js';
export type { StandardResult, StandardSchema } from './standard-schema.js';
export { parseWorkingCalendar, safeParseWorkingCalendar, workingCalendarSchema } from './working-calendar.js';
