// All types of the door. The doors of the languages give them too: a module without values, as declarations of `export type *` from a module
// with values would promise those as well.
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
export type { MessageTemplate } from './define-template.js';
export type { CaveatCode, DescribeWords, ReasonFacts, ReasonSentence } from './describe-words.js';
export type { CallBranch, Candidate, ClaimInText, Draft, Paragraph, Problem, WrittenDraft } from './draft.js';
export type { DraftOptions } from './draft-options.js';
export type { ClaimHelp, ClaimWords, DraftWords, GreetingWords, Line, LongWords, Part } from './draft-words.js';
export type { DraftFacts, FactsOf, FactsOfKind, InterviewFacts, MessageKind, Reader, SaidClaim, Tone } from './facts.js';
export type { Filled, TokenDialect } from './fill-tokens.js';
export type { Link } from './link.js';
export type { DescribeLocale, DraftLocale, MessageLocale } from './locale.js';
export type { Finding, Review, ToneLabel } from './review/types.js';
export type { TimeWords } from './time-words.js';
