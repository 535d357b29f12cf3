export type {
  Channel,
  CompetingProcess,
  Contact,
  Employer,
  FeedbackDate,
  FollowUpPolicy,
  HistoryEvent,
  InstantInput,
  Interview,
  IsoDate,
  IsoInstant,
  IsoWeekday,
  JobApplication,
  OneOf,
  Purpose,
  Span,
  TimeRange,
  TimeZoneId,
  WorkingCalendar,
} from '../../index.js';
export type { Candidate } from '../../messages/index.js';
export { followUpTools } from './follow-up-tools.js';
export type { AgentTool, FollowUpHost } from './types.js';
