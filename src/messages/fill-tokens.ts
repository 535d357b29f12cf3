import { FollowUpError, type Issue } from '../errors.js';
import { unknownValue, wrongType } from '../input/check.js';
import { isRecord } from '../input/plain-data.js';
import { show } from '../input/show.js';
import type { Problem } from './draft.js';

/** Ways in which systems mark what is to be filled in. */
export type TokenDialect = 'greenhouse' | 'lever' | 'teamtailor' | 'opencats' | 'braces';

const mostFacts = 10_000;

/** How a dialect marks tokens. */
interface Marks {
  readonly open: string;
  readonly close: string;
  /** What may stand between the marks, where they could also be ordinary text. */
  readonly name: RegExp | null;
  /** Whether words after the first are what to write when there is nothing to fill in. */
  readonly fallback: boolean;
}

const dialects: { readonly [dialect in TokenDialect]: Marks } = {
  greenhouse: { open: '{{', close: '}}', name: null, fallback: false }, // {{CANDIDATE_FIRST_NAME}}
  lever: { open: '{{', close: '}}', name: null, fallback: false }, // {{Candidate first name}}
  teamtailor: { open: '{', close: '}', name: null, fallback: true }, // {first-name there}
  opencats: { open: '%', close: '%', name: /^[A-Z][A-Z0-9_]*$/, fallback: false }, // %CANDFULLNAME%
  braces: { open: '{{', close: '}}', name: null, fallback: false }, // {{candidate.firstName}}
};

/** The text, or what is wrong with it: `start` and `end` are UTF-16 offsets of the token. */
export type Filled =
  | { readonly type: 'filled'; readonly text: string }
  | { readonly type: 'refused'; readonly problems: readonly (Problem & { readonly start: number; readonly end: number })[] };

/**
 * Fills the tokens of a text written for an applicant tracking system. `facts` are keyed by the token's name as written. An unknown token,
 * one that is filled with nothing, and one that is never closed are problems: no placeholder reaches anybody. What is filled in is not
 * read again, so a fact cannot bring tokens of its own.
 *
 * @throws FollowUpError for an unknown dialect, or facts that are no texts.
 * @example
 * ```ts
 * import { fillTokens } from 'interview-followup/messages';
 *
 * fillTokens('Hello {first-name there}, thank you.', 'teamtailor', {}); // => { type: 'filled', text: 'Hello there, thank you.' }
 * const filled = fillTokens('Dear {{CANDIDATE_NAME}},', 'greenhouse', { CANDIDATE_FIRST_NAME: 'Sam' });
 * filled.type === 'refused' ? filled.problems.map(({ code, start, end }) => ({ code, start, end })) : [];
 * // => [{ code: 'unknown-token', start: 5, end: 23 }]
 * ```
 */
export function fillTokens(text: string, dialect: TokenDialect, facts: Readonly<Record<string, string>>): Filled {
  const issues: Issue[] = [];
  if (typeof text !== 'string') issues.push(wrongType(text, 'text', 'a text'));
  if (typeof dialect !== 'string' || !Object.hasOwn(dialects, dialect))
    issues.push(unknownValue(dialect, 'dialect', Object.keys(dialects)));
  const count = isRecord(facts) ? Object.keys(facts).length : -1;
  if (count < 0) issues.push(wrongType(facts, 'facts', 'an object of texts'));
  else if (count > mostFacts)
    issues.push({ code: 'too-many', path: 'facts', message: `${count} facts are given: at most ${mostFacts} are read` });
  else
    for (const [name, fact] of Object.entries(facts))
      if (typeof fact !== 'string') issues.push(wrongType(fact, `facts.${name.slice(0, 60)}`, 'a text'));
  if (issues.length > 0) throw new FollowUpError(issues);

  const { open, close, name: pattern, fallback } = dialects[dialect];
  const problems: (Problem & { start: number; end: number })[] = [];
  let filled = '';
  let done = 0;
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, done)) {
    const closing = text.indexOf(close, start + open.length);
    if (closing < 0) {
      if (pattern === null)
        problems.push({
          code: 'unclosed-token',
          path: 'text',
          message: `${show(text.slice(start))} is not closed: add ${close}`,
          start,
          end: text.length,
        });
      break;
    }
    const end = closing + close.length;
    const inside = text.slice(start + open.length, closing).trim();
    filled += text.slice(done, start);
    if (pattern !== null && !pattern.test(inside)) {
      filled += text.slice(start, closing); // ordinary text; its closing mark may open a token
      done = closing;
      continue;
    }
    const space = fallback ? inside.indexOf(' ') : -1;
    const name = space < 0 ? inside : inside.slice(0, space);
    const fact = Object.hasOwn(facts, name) ? (facts[name] as string) : undefined; // checked above
    const otherwise = space < 0 ? '' : inside.slice(space + 1).trim();
    const value = fact === undefined || fact.trim() === '' ? otherwise : fact;
    if (value === '') {
      const code = fact === undefined ? 'unknown-token' : 'empty-token';
      const message =
        fact === undefined ? `nothing is known for ${show(name)}: add it to the facts` : `${show(name)} is empty: give its text`;
      problems.push({ code, path: 'text', message, start, end });
    }
    filled += value;
    done = end;
  }
  if (problems.length > 0) return { type: 'refused', problems };
  return { type: 'filled', text: filled + text.slice(done) };
}
