// What the words of a locale are made of, for those who write one.
export type { CaveatCode, DescribeWords, ReasonFacts, ReasonSentence } from './describe-words.js';
export type { ClaimHelp, ClaimWords, DraftWords, GreetingWords, Line, LongWords, Part } from './draft-words.js';
export type { DraftFacts, FactsOf, FactsOfKind, InterviewFacts, MessageKind, Reader, SaidClaim, Tone } from './facts.js';
export type { DescribeLocale, DraftLocale, MessageLocale } from './locale.js';
export type { TimeWords } from './time-words.js';
