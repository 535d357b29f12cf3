import { type Composed, compose } from './compose.js';
import type { Paragraph } from './draft.js';
import type { DraftWords, Line, LongWords } from './draft-words.js';
import type { DraftFacts, MessageKind } from './facts.js';
import { fitsOneSms } from './measure.js';
import type { SaidClaims } from './say-claims.js';
import { wordingOf } from './wording-of.js';

/** Characters of a note to somebody on LinkedIn who is no connection yet. */
export const mostInNote = 300;

/** An SMS: without the recipient's name where it then fits one part. Whether it does at all depends on the facts. */
export function writeSms(words: DraftWords, facts: DraftFacts, said: SaidClaims): Composed {
  const full = shortly(words, facts, said);
  if (fitsOneSms(full.body)) return full;
  const unnamed = shortly(words, { ...facts, recipient: null }, said);
  return fitsOneSms(unnamed.body) ? unnamed : full;
}

/** A LinkedIn note, which says why it is written where that fits. */
export function writeNote(words: DraftWords, facts: DraftFacts, said: SaidClaims): Composed {
  const [role = 'closing', write] = wordingOf<LongWords<MessageKind>>(words.long[facts.kind], facts).parts[0] ?? [];
  const isThanks = facts.kind === 'thank-you';
  if (write !== undefined && (isThanks || chases.includes(facts.kind)) && (isThanks || role === 'reason')) {
    const full = briefly(words, facts, said, { role, text: capital(write(facts)) }, isThanks ? 'without-ask' : 'with-ask');
    if (full.body.length <= mostInNote) return full;
  }
  return shortly(words, facts, said);
}

function shortly(words: DraftWords, facts: DraftFacts, said: SaidClaims): Composed {
  return briefly(words, facts, said, null, 'with-ask');
}

/** What follows a comma in a letter follows a full stop in a note. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const chases: readonly MessageKind[] = ['application-check', 'feedback-request', 'offer-news'];

function briefly(
  words: DraftWords,
  facts: DraftFacts,
  said: SaidClaims,
  first: Paragraph | null,
  ask: 'with-ask' | 'without-ask',
): Composed {
  const { recipient, candidate, role, kind } = facts;
  const greeting = words.briefGreeting(recipient?.addressAs ?? recipient?.name ?? '', candidate.name, first === null ? role : '');
  const claimsIn: Paragraph | null = said.text === '' ? null : { role: 'offer', text: said.text };
  const paragraphs: Paragraph[] = [{ role: 'greeting', text: greeting }];
  if (first !== null) paragraphs.push(first);
  if (claimsIn !== null) paragraphs.push(claimsIn);
  if (ask === 'with-ask')
    paragraphs.push({ role: kind === 'thank-you' ? 'thanks' : 'request', text: wordingOf<Line>(words.brief[kind], facts)(facts) });
  if (facts.asksImprovement) paragraphs.push({ role: 'request', text: words.improvement.brief });
  return compose(null, paragraphs, ' ', said, claimsIn);
}
