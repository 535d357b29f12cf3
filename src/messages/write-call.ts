import { type Composed, compose } from './compose.js';
import type { CallBranch, Paragraph } from './draft.js';
import type { DraftWords, Line } from './draft-words.js';
import type { DraftFacts, MessageKind } from './facts.js';
import { countWords } from './measure.js';
import type { SaidClaims } from './say-claims.js';
import { wordingOf } from './wording-of.js';

const mostWordsForMachine = 75;
const onlyThanks: readonly MessageKind[] = ['thank-you', 'thanks-for-rejection', 'thanks-for-closing'];

/** What to say on the phone: the body when the person answers, a branch for every way it can go. Null when it takes a machine too long. */
export function writeCall(words: DraftWords, facts: DraftFacts, said: SaidClaims): (Composed & { branches: readonly CallBranch[] }) | null {
  const { phone, briefGreeting, improvement } = words;
  const { kind, recipient, candidate, asksImprovement } = facts;
  const about = (words.about[kind as keyof DraftWords['about']] as Line)(facts); // news of an offer is refused before
  const ask: Paragraph = { role: 'request', text: wordingOf<Line>(words.brief[kind], facts)(facts) };
  const greeting: Paragraph = { role: 'greeting', text: briefGreeting(recipient?.addressAs ?? recipient?.name ?? '', candidate.name, '') };
  const goodbye: Paragraph = { role: 'closing', text: phone.goodbye };
  const claimsIn: Paragraph | null = said.text === '' ? null : { role: 'offer', text: said.text };
  // What is asked is heard in the light of the offer, so that comes first.
  const answered: Paragraph[] = [greeting, { role: 'reason', text: `${about} ${phone.mayI}` }];
  if (claimsIn !== null) answered.push(claimsIn);
  answered.push(ask);
  if (asksImprovement) answered.push({ role: 'request', text: improvement.brief });
  const isOnlyThanks = onlyThanks.includes(kind) && !asksImprovement;
  answered.push({ role: 'closing', text: phone.close[isOnlyThanks || kind === 'answer' ? 'thanking' : 'asking'] });
  // Neither a machine nor an assistant is told of other offers.
  const voicemail: Paragraph[] = [greeting, { role: 'reason', text: about }, ask];
  if (asksImprovement) voicemail.push({ role: 'request', text: improvement.brief });
  if (candidate.phone !== null && !isOnlyThanks) voicemail.push({ role: 'proposal', text: phone.callBack(candidate.phone) });
  voicemail.push(goodbye);
  if (voicemail.reduce((sum, { text }) => sum + countWords(text), 0) > mostWordsForMachine) return null;
  const branches: CallBranch[] = [
    { when: 'answered', say: answered, ask: asks(facts), record: ['contacted'] },
    {
      when: 'assistant',
      say: [
        { role: 'greeting', text: briefGreeting('', candidate.name, '') },
        { role: 'request', text: isOnlyThanks ? phone.passOn(facts) : phone.assistant(facts) },
        goodbye,
      ],
      ask: isOnlyThanks ? [] : ['direct-line'],
      record: ['contacted'],
    },
    { when: 'voicemail', say: voicemail, ask: [], record: ['contacted'] },
  ];
  if (kind === 'feedback-request' || kind === 'application-check') {
    branches.push(
      branch('no-decision-yet', phone.noDecisionYet, ['decision-date', 'may-i-call'], 'feedback-promised'),
      branch('rejected', phone.rejected[facts.interview === null ? 'application' : 'interview'], ['interview-feedback'], 'decided'),
      branch('offer', phone.offer, ['answer-date'], 'decided'),
    );
  }
  branches.push(branch('asked-to-stop', phone.askedToStop, [], 'asked-to-stop'));
  return { ...compose(null, answered, '\n\n', said, claimsIn), branches };
}

function branch(when: CallBranch['when'], text: string, ask: CallBranch['ask'], record: CallBranch['record'][number]): CallBranch {
  return { when, say: [{ role: ask.length === 0 ? 'closing' : 'request', text }], ask, record: [record] };
}

function asks({ kind, asksImprovement }: DraftFacts): CallBranch['ask'] {
  if (asksImprovement || kind === 'improvement-request') return ['interview-feedback'];
  if (kind === 'thanks-for-offer') return ['answer-date'];
  return kind === 'thanks-for-on-hold' ? ['decision-date'] : [];
}
