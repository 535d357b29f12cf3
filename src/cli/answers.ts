import type { JobApplication } from '../index.js';
import type { Batch } from './read-entries.js';

/** The text of the answers, one after the other. */
export interface Answers<Answer> {
  /** Says how the entries to come stood in the input; the first word counts, as one output has one form. */
  readonly begin: (shape: Batch['shape']) => void;
  readonly answer: (answer: Answer, application: JobApplication) => string;
  /** For an entry without an answer: it keeps its place among several. */
  readonly nothing: () => string;
  readonly end: () => string;
}
