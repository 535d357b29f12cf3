import { type Composed, compose } from './compose.js';
import type { MessageTemplate } from './define-template.js';
import type { ClaimInText, Paragraph, Problem } from './draft.js';
import type { DraftFacts } from './facts.js';
import { missing, unfit } from './problems.js';
import type { SaidClaims } from './say-claims.js';
import { troubleIn } from './trouble-in.js';

const noClaims: SaidClaims = { text: '', said: [], spans: [], deadline: null, tellsOffer: false };

/** A message in the caller's own words; null, and problems, when a part is empty or unfit. Claims are found where their words stand. */
export function writeOwn(
  template: MessageTemplate,
  path: string,
  facts: DraftFacts,
  said: SaidClaims,
  problems: Problem[],
): Composed | null {
  const { subject = null, paragraphs } = template.write(facts as Parameters<typeof template.write>[0]); // the purpose's facts are there, or this is not reached
  const count = problems.length;
  if (subject !== null) check(subject, `${path}.subject`, problems);
  if (paragraphs.length === 0) problems.push(missing(`${path}.paragraphs`, 'one paragraph at least'));
  for (const [index, { text }] of paragraphs.entries()) check(text, `${path}.paragraphs.${index}.text`, problems);
  if (problems.length > count) return null;
  const isLine = facts.channel === 'sms';
  const composed = compose(subject, paragraphs as readonly Paragraph[], isLine ? ' ' : '\n\n', noClaims, null);
  const claims: ClaimInText[] = [];
  for (const span of said.spans) {
    const start = composed.body.indexOf(span.quote);
    if (start >= 0) claims.push({ ...span, start, end: start + span.quote.length });
  }
  return { ...composed, claims };
}

function check(text: unknown, path: string, problems: Problem[]): void {
  if (typeof text !== 'string' || text.trim() === '') {
    problems.push(missing(path, 'a text in every part that a template writes'));
    return;
  }
  for (const line of text.split('\n')) {
    const trouble = troubleIn(line);
    if (trouble !== null && trouble !== 'spaces') problems.push(unfit(line, trouble, path));
  }
}
