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
} from './application/types.js';
export { addWorkingDays } from './calendar/add-working-days.js';
export { nextOpening } from './calendar/next-opening.js';
export { openHours } from './calendar/open-hours.js';
export type { IsoWeekday, TimeRange, WorkingCalendar } from './calendar/types.js';
export { FollowUpError, type Issue, isFollowUpError } from './errors.js';
export { type AgendaItem, agenda } from './follow-up/agenda.js';
export { contactedEvent } from './follow-up/contacted-event.js';
export { duties } from './follow-up/duties.js';
export { feedbackOwed } from './follow-up/feedback-owed.js';
export { type FeedbackSummary, feedbackSummary } from './follow-up/feedback-summary.js';
export { mayContact } from './follow-up/may-contact.js';
export { nextFollowUp } from './follow-up/next-follow-up.js';
export type { Duty, OwedBecause, OwedFeedback } from './follow-up/owed-types.js';
export { planFollowUps } from './follow-up/plan-follow-ups.js';
export type {
  Caveat,
  ContactVerdict,
  FollowUp,
  Reason,
  ReasonCode,
  RecipientReason,
  Step,
  StopReason,
  Why,
  Window,
} from './follow-up/types.js';
export { checkClaims } from './offers/check-claims.js';
export { honestClaims } from './offers/honest-claims.js';
export type { CheckedClaim, Claim, ClaimsOptions, CompetingProcess, Recipient, Verdict } from './offers/types.js';
export { type InterpretedPromise, interpretPromise, type PromiseOptions } from './phrases/interpret-promise.js';
export { definePolicy } from './policy/define-policy.js';
export { cautious } from './policy/presets/cautious.js';
export { classic } from './policy/presets/classic.js';
export { emailFirst } from './policy/presets/email-first.js';
export { publicSector } from './policy/presets/public-sector.js';
export { recruiterLed } from './policy/presets/recruiter-led.js';
export type { FollowUpPolicy } from './policy/types.js';
export type { InstantInput, IsoDate, IsoInstant, TimeZoneId } from './time/types.js';
