import { type Composed, compose } from './compose.js';
import type { CallBranch, Paragraph } from './draft.js';
import type { CallWords, DraftWords } from './draft-words.js';
import type { DraftFacts, MessageKind } from './facts.js';
import { countWords } from './measure.js';
import type { SaidClaims } from './say-claims.js';
import { wordingOf } from './wording-of.js';

const mostWordsForMachine = 75;
const onlyThanks: readonly MessageKind[] = ['thank-you', 'thanks-for-rejection', 'thanks-for-closing'];

/** What to say on the phone: the body when the person answers, a branch for every way it can go. Null when it takes a machine too long. */
export function writeCall(words: DraftWords, facts: DraftFacts, said: SaidClaims): (Composed & { branches: readonly CallBranch[] }) | null {
  const wording: CallWords<MessageKind> = wordingOf(
    words.call[facts.kind as keyof DraftWords['call']] as readonly CallWords<MessageKind>[],
    facts,
  ); // news of an offer is refused before
  const { phone } = words;
  const called = facts.recipient?.addressAs ?? facts.recipient?.name ?? '';
  const greeting: Paragraph = { role: 'greeting', text: phone.greeting(called, facts.candidate.name) };
  const claimsIn: Paragraph | null = said.text === '' ? null : { role: 'offer', text: said.text };
  const answered: Paragraph[] = [greeting, { role: 'reason', text: wording.about(facts) }];
  answered.push({ role: 'request', text: wording.ask(facts) });
  if (claimsIn !== null) answered.push(claimsIn);
  if (facts.asksImprovement) answered.push({ role: 'request', text: words.improvement.brief(facts) });
  answered.push({
    role: 'closing',
    text: onlyThanks.includes(facts.kind) && !facts.asksImprovement ? phone.close.thanking : phone.close.asking,
  });
  // Neither a machine nor an assistant is told of other offers.
  const voicemail: Paragraph[] = [greeting, { role: 'request', text: wording.voicemail(facts) }];
  if (facts.candidate.phone !== null) voicemail.push({ role: 'proposal', text: phone.callBack(facts.candidate.phone) });
  voicemail.push({ role: 'closing', text: phone.goodbye });
  if (voicemail.reduce((sum, { text }) => sum + countWords(text), 0) > mostWordsForMachine) return null;
  const assistant: Paragraph[] = [
    { role: 'greeting', text: phone.greeting('', facts.candidate.name) },
    { role: 'request', text: phone.assistant(facts) },
    { role: 'closing', text: phone.assistantThanks },
  ];
  const branches: CallBranch[] = [
    { when: 'answered', say: answered, ask: asks(facts), record: ['contacted'] },
    { when: 'assistant', say: assistant, ask: ['direct-line'], record: ['contacted'] },
    { when: 'voicemail', say: voicemail, ask: [], record: ['contacted'] },
  ];
  if (facts.kind === 'feedback-request' || facts.kind === 'application-check') {
    const rejected = facts.interview === null ? phone.rejected.application : phone.rejected.interview;
    branches.push(
      {
        when: 'no-decision-yet',
        say: [{ role: 'request', text: phone.noDecisionYet }],
        ask: ['decision-date', 'may-i-call'],
        record: ['feedback-promised'],
      },
      { when: 'rejected', say: [{ role: 'request', text: rejected }], ask: ['interview-feedback'], record: ['decided'] },
      { when: 'offer', say: [{ role: 'request', text: phone.offer }], ask: ['answer-date'], record: ['decided'] },
    );
  }
  branches.push({ when: 'asked-to-stop', say: [{ role: 'closing', text: phone.askedToStop }], ask: [], record: ['asked-to-stop'] });
  return { ...compose(null, answered, '\n\n', said, claimsIn), branches };
}

function asks({ kind, asksImprovement }: DraftFacts): CallBranch['ask'] {
  if (asksImprovement || kind === 'improvement-request') return ['interview-feedback'];
  if (kind === 'thanks-for-offer') return ['answer-date'];
  return kind === 'thanks-for-on-hold' ? ['decision-date'] : [];
}
