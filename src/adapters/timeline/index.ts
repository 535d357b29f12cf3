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
  Issue,
  JobApplication,
  OneOf,
  Purpose,
  RecipientReason,
  Span,
  Step,
  TimeRange,
  TimeZoneId,
  Window,
  WorkingCalendar,
} from '../../index.js';
export { timelineMermaid } from './timeline-mermaid.js';
export { timelineOf } from './timeline-of.js';
export { timelineSvg } from './timeline-svg.js';
export type { Timeline, TimelineBar, TimelineMark, TimelineRow } from './types.js';
