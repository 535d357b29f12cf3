import { type Composed, compose } from './compose.js';
import type { Paragraph } from './draft.js';
import type { DraftWords, Line, LongWords } from './draft-words.js';
import type { DraftFacts, MessageKind } from './facts.js';
import type { SaidClaims } from './say-claims.js';
import { wordingOf } from './wording-of.js';

/** Characters of a note to somebody on LinkedIn who is no connection yet. */
export const mostInNote = 300;

/** An SMS: as short as can be, since the facts decide whether one part is enough. */
export function writeSms(words: DraftWords, facts: DraftFacts, said: SaidClaims): Composed {
  return briefly(words, facts, said, [shortly(words, facts)]);
}

/** A LinkedIn note: with the reason it is written for where that fits. */
export function writeNote(words: DraftWords, facts: DraftFacts, said: SaidClaims): Composed {
  const short = shortly(words, facts);
  const { parts } = wordingOf<LongWords<MessageKind>>(words.long[facts.kind], facts);
  const [role = 'closing', write] = parts[0] ?? [];
  if (write === undefined || !withReason.includes(facts.kind)) return briefly(words, facts, said, [short]);
  const first: Paragraph = { role, text: write(facts) };
  const full = briefly(words, facts, said, role === 'reason' ? [first, short] : [first]);
  return full.body.length <= mostInNote ? full : briefly(words, facts, said, [short]);
}

const withReason: readonly MessageKind[] = ['application-check', 'feedback-request', 'offer-news', 'thank-you'];

function shortly(words: DraftWords, facts: DraftFacts): Paragraph {
  return { role: facts.kind === 'thank-you' ? 'thanks' : 'request', text: wordingOf<Line>(words.brief[facts.kind], facts)(facts) };
}

function briefly(words: DraftWords, facts: DraftFacts, said: SaidClaims, parts: readonly Paragraph[]): Composed {
  const { recipient, candidate } = facts;
  const paragraphs: Paragraph[] = [
    { role: 'greeting', text: words.briefGreeting(recipient?.addressAs ?? recipient?.name ?? '', candidate.name) },
  ];
  const claimsIn: Paragraph | null = said.text === '' ? null : { role: 'offer', text: said.text };
  if (claimsIn !== null) paragraphs.push(claimsIn);
  paragraphs.push(...parts);
  if (facts.asksImprovement) paragraphs.push({ role: 'request', text: words.improvement.brief });
  return compose(null, paragraphs, ' ', said, claimsIn);
}
