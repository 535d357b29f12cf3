import { type Candidate, draftMessage } from '../messages/index.js';
import type { Parsed } from '../schema/index.js';
import { issuesOf } from './issues-of.js';
import { nobody } from './nobody.js';
import { unknownKeys } from './unknown-keys.js';

const keys: readonly (keyof Candidate)[] = ['name', 'timeZone', 'email', 'phone'];

/** The input as a candidate, or what is wrong with it: the library says so, as it would of a draft. */
export function checkCandidate(input: unknown): Parsed<Candidate> {
  const candidate = input as Candidate; // the library checks what it is given
  const wrong = issuesOf(() => draftMessage(nobody, { candidate, purpose: 'feedback-request', now: '2026-01-01T00:00:00Z' }));
  const issues = wrong.map((issue) => ({ ...issue, path: issue.path.replace(/^candidate\.?/, '') }));
  if (typeof input === 'object' && input !== null && !Array.isArray(input)) {
    if (!('name' in input)) issues.unshift({ code: 'missing', path: 'name', message: 'nothing is given: give the name that stands below' });
    issues.push(...unknownKeys(input, keys, ''));
  }
  return issues.length > 0 ? { type: 'invalid', issues } : { type: 'valid', value: candidate };
}
