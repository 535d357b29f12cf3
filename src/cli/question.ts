import type { JobApplication } from '../index.js';
import type { Row } from './lay-out.js';

/** What a command asks the library about each application. */
export interface Question<Answer> {
  /** Throws a `FollowUpError` like the library. */
  readonly ask: (application: JobApplication) => Answer;
  /** Whether one such answer makes the exit code 0. */
  readonly isYes: (answer: Answer) => boolean;
  /** The answer in words. */
  readonly say: (answer: Answer, application: JobApplication) => readonly Row[];
}
