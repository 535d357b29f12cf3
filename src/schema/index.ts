export { contactSchema, parseContact, safeParseContact } from './contact.js';
export { historyEventSchema, parseHistoryEvent, safeParseHistoryEvent } from './history-event.js';
export { interviewSchema, parseInterview, safeParseInterview } from './interview.js';
export { jobApplicationSchema, parseJobApplication, safeParseJobApplication } from './job-application.js';
export { ledgerSchema, parseLedger, safeParseLedger } from './ledger.js';
export type { Parsed } from './parse.js';
export { parsePolicy, policySchema, safeParsePolicy } from './policy.js';
export type { StandardResult, StandardSchema } from './standard-schema.js';
export { parseWorkingCalendar, safeParseWorkingCalendar, workingCalendarSchema } from './working-calendar.js';
