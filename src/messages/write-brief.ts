import { type Composed, compose } from './compose.js';
import type { Paragraph } from './draft.js';
import type { DraftWords, Line } from './draft-words.js';
import type { DraftFacts } from './facts.js';
import { fitsOneSms } from './measure.js';
import type { SaidClaims } from './say-claims.js';
import { wordingOf } from './wording-of.js';

const mostInNote = 300;

/** SMS or LinkedIn note, in the fullest form that fits. Null when not even the shortest fits a note; an SMS may then take several parts. */
export function writeBrief(words: DraftWords, facts: DraftFacts, said: SaidClaims): Composed | null {
  const forms: readonly Line[] = wordingOf<readonly Line[]>(words.brief[facts.kind], facts);
  const isSms = facts.channel === 'sms';
  const { recipient, candidate } = facts;
  const greeting = words.briefGreeting(recipient?.addressAs ?? recipient?.name ?? '', candidate.name);
  const claimsIn: Paragraph | null = said.text === '' ? null : { role: 'offer', text: said.text };
  let composed: Composed | null = null;
  for (const form of forms) {
    const paragraphs: Paragraph[] = [{ role: 'greeting', text: greeting }];
    if (claimsIn !== null) paragraphs.push(claimsIn);
    paragraphs.push({ role: facts.kind === 'thank-you' ? 'thanks' : 'request', text: form(facts) });
    if (facts.asksImprovement) paragraphs.push({ role: 'request', text: words.improvement.brief(facts) });
    composed = compose(null, paragraphs, ' ', said, claimsIn);
    if (isSms ? fitsOneSms(composed.body) : composed.body.length <= mostInNote) return composed;
  }
  return isSms ? composed : null;
}
