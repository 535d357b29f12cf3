import type { Issue, JobApplication } from '../index.js';
import type { Row } from './lay-out.js';

/** What a command asks the library about each application. */
export interface Question<Answer> {
  /** Throws a `FollowUpError` like the library. */
  readonly ask: (application: JobApplication) => Answer;
  /** Asks only so that options which are wrong show before any input is read; `ask` itself, if it is left out. */
  readonly rehearse?: (application: JobApplication) => unknown;
  /** Problems that an answer consists of: they are told like those of the input, but are no bad data. */
  readonly problemsIn?: (answer: Answer) => readonly Issue[];
  /** Whether 0 takes all answers and not just one. */
  readonly takesAll?: true;
  /** Whether such an answer makes the exit code 0. */
  readonly isYes: (answer: Answer) => boolean;
  /** The answer in words; nothing is printed for no rows. */
  readonly say: (answer: Answer, application: JobApplication) => readonly Row[];
  /** A text that is the answer, a picture say: it is printed as it is, instead of words. */
  readonly print?: (answer: Answer, application: JobApplication) => string;
}
