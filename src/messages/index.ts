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
export type { Caveat, FollowUp, Reason, ReasonCode, RecipientReason, Step, StopReason, Why, Window } from '../follow-up/types.js';
export type { Claim, CompetingProcess, Recipient, Verdict } from '../offers/types.js';
export type { FollowUpPolicy } from '../policy/types.js';
export type { LocalDate } from '../time/format-local.js';
export type { InstantInput, IsoDate, IsoInstant, TimeZoneId } from '../time/types.js';
export { defineTemplate, type MessageTemplate } from './define-template.js';
export { describeClaim } from './describe-claim.js';
export { describeFollowUp } from './describe-follow-up.js';
export { describeReasons } from './describe-reasons.js';
export { describeStep } from './describe-step.js';
export type { CallBranch, Candidate, ClaimInText, Draft, Paragraph, Problem, WrittenDraft } from './draft.js';
export { draftMessage } from './draft-message.js';
export type { DraftOptions } from './draft-options.js';
export { type Filled, fillTokens, type TokenDialect } from './fill-tokens.js';
export type { Link } from './link.js';
export { reviewMessage } from './review/review-message.js';
export type { Finding, Review, ToneLabel } from './review/types.js';
export { enGB } from './templates/en-gb/index.js';
export { enUS } from './templates/en-us/index.js';
export { toHtml } from './to-html.js';
export { toMailto } from './to-mailto.js';
export { toSms } from './to-sms.js';
export { toTel } from './to-tel.js';
export type * from './types.js';
