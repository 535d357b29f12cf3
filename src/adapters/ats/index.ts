export type {
  Channel,
  Contact,
  Employer,
  FeedbackDate,
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
export { ashbyResources } from './ashby-resources.js';
export { fromAshby } from './from-ashby.js';
export { fromGreenhouse } from './from-greenhouse.js';
export { fromLever } from './from-lever.js';
export { fromMerge } from './from-merge.js';
export { fromOpenCats } from './from-open-cats.js';
export { fromSmartRecruiters } from './from-smart-recruiters.js';
export { fromWorkable } from './from-workable.js';
export { greenhouseResources } from './greenhouse-resources.js';
export { leverResources } from './lever-resources.js';
export { mergeResources } from './merge-resources.js';
export { openCatsResources } from './open-cats-resources.js';
export { smartRecruitersResources } from './smart-recruiters-resources.js';
export type { AtsOffer, AtsOptions, AtsPayload, AtsProblem, AtsResource, AtsResult } from './types.js';
export { workableResources } from './workable-resources.js';
