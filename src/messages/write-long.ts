import { type Composed, compose } from './compose.js';
import type { Paragraph } from './draft.js';
import type { DraftWords, LongWords } from './draft-words.js';
import type { DraftFacts, MessageKind } from './facts.js';
import { countWords } from './measure.js';
import type { SaidClaims } from './say-claims.js';
import { wordingOf } from './wording-of.js';

const mostWords = 150;

/** E-mail, letter or LinkedIn message; null when it cannot be kept within 150 words. */
export function writeLong(words: DraftWords, facts: DraftFacts, said: SaidClaims): Composed | null {
  const wording: LongWords<MessageKind> = wordingOf<LongWords<MessageKind>>(words.long[facts.kind], facts);
  const greeting: Paragraph = { role: 'greeting', text: greet(words, facts) };
  const paragraphs: Paragraph[] = [greeting];
  let claimsIn: Paragraph | null = null;
  const addClaims = (after: string): void => {
    if (said.text === '' || claimsIn !== null) return;
    claimsIn = { role: 'offer', text: said.tellsOffer && after !== '' ? `${said.text} ${after}` : said.text };
    paragraphs.push(claimsIn);
  };
  for (const [role, write] of wording.parts) {
    if (role === 'offer') {
      if (said.text !== '') addClaims(write(facts));
      continue;
    }
    if (role === 'closing') {
      if (facts.asksImprovement) paragraphs.push({ role: 'request', text: words.improvement.long });
      addClaims('');
    }
    const text = write(facts);
    if (text !== '') paragraphs.push({ role, text });
  }
  if (!shorten(paragraphs)) return null;
  paragraphs.push({ role: 'signature', text: signature(words, facts) });
  const subject = facts.channel === 'linkedin' ? null : wording.subject(facts);
  return compose(subject, paragraphs, '\n\n', said, claimsIn);
}

/** The greeting: `addressAs` as it is, else the full name; nobody is called Mr or Ms by guess. */
function greet({ greeting }: DraftWords, { tone, recipient }: DraftFacts): string {
  const words = greeting[tone];
  if (recipient === null) return words.nobody;
  return recipient.addressAs === null ? words.full(recipient.name) : words.named(recipient.addressAs);
}

/** Takes proposals out, the last first, until the text is within 150 words; the greeting does not count. */
function shorten(paragraphs: Paragraph[]): boolean {
  let length = 0;
  for (let index = 1; index < paragraphs.length; index++) length += (paragraphs[index] as Paragraph).text.length;
  if (length <= surelyShort) return true;
  let words = paragraphs.reduce((sum, { text }) => sum + countWords(text), -countWords((paragraphs[0] as Paragraph).text));
  for (let index = paragraphs.length - 1; index > 0 && words > mostWords; index--) {
    const { role, text } = paragraphs[index] as Paragraph; // within the list
    if (role !== 'proposal') continue;
    words -= countWords(text);
    paragraphs.splice(index, 1);
  }
  return words <= mostWords;
}

/** Characters that cannot hold 150 words: a locale's own words make up more than half of them, and the rest has one letter a word at worst. */
const surelyShort = 450;

/** Below the name stands how to reach the sender: in a letter all of it, nothing where the channel shows who writes. */
function signature({ farewell }: DraftWords, { tone, channel, candidate }: DraftFacts): string {
  const { name, phone, email } = candidate;
  let text = `${farewell[tone]}\n${name}`;
  if (channel !== 'linkedin' && phone !== null) text += `\n${phone}`;
  if (channel === 'letter' && email !== null) text += `\n${email}`;
  return text;
}
