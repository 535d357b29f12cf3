import { type Issue, isFollowUpError, type JobApplication } from '../index.js';
import { safeParseJobApplication } from '../schema/index.js';
import { issuesOf } from './issues-of.js';
import type { Question } from './question.js';
import type { Entry } from './read-entries.js';

/** The library's answer to one entry, or everything that is wrong with it. */
export type Answered<Answer> =
  | { readonly type: 'answer'; readonly answer: Answer; readonly application: JobApplication }
  | { readonly type: 'problems'; readonly issues: readonly Issue[] };

/** Checks an entry strictly, then asks. */
export function answerEntry<Answer>({ json }: Entry, { ask }: Question<Answer>): Answered<Answer> {
  if (json.type === 'broken') return { type: 'problems', issues: [{ code: 'not-json', path: '', message: json.message }] };
  const parsed = safeParseJobApplication(json.value);
  if (parsed.type === 'invalid') return { type: 'problems', issues: withEngine(parsed.issues, json.value, ask) };
  try {
    return { type: 'answer', answer: ask(parsed.value), application: parsed.value };
  } catch (error) {
    if (isFollowUpError(error)) return { type: 'problems', issues: error.issues };
    throw error;
  }
}

/**
 * What the engine alone sees, ids that lead nowhere and facts after now, is told in one go with the rest; not after an unknown key, as
 * what was meant by it would only seem to be missing.
 */
function withEngine(issues: readonly Issue[], input: unknown, ask: (application: JobApplication) => unknown): readonly Issue[] {
  if (issues.some(({ code }) => code === 'unknown-key')) return issues;
  const paths = new Set(issues.map(({ path }) => path));
  const others = issuesOf(() => ask(input as JobApplication)); // the engine checks what it is given
  return [...issues, ...others.filter(({ path }) => !paths.has(path))];
}
