import type { CallWords, DraftWords } from '../../draft-words.js';
import type { FactsOf, MessageKind } from '../../facts.js';
import { theRole } from './role.js';

/** The same call, whichever side missed the interview, but for what it asks. */
function aboutMissed(facts: FactsOf<'missed-interview'>): string {
  return `I am calling about the interview for ${theRole(facts)} on ${facts.interview.moment}.`;
}

/** What a call about a decision opens with. */
function aboutDecision<K extends MessageKind>(ask: CallWords<K>['ask'], voicemail: CallWords<K>['voicemail']): CallWords<K> {
  return { about: (facts) => `I am calling about the decision on ${theRole(facts)}. Do you have a minute?`, ask, voicemail };
}

/** What is said on the phone, by what the call is for. */
export const call: DraftWords['call'] = {
  'application-check': [
    {
      about: (facts) => `I am calling about my application for ${theRole(facts)}. Do you have a minute?`,
      ask: () => 'I would like to ask how far the selection has come, and when I might hear about the next step.',
      voicemail: (facts) =>
        `I am calling about my application for ${theRole(facts)}, and would like to ask how far the selection has come.`,
    },
    {
      about: (facts) => `I have applied for ${theRole(facts)}, and I am calling with one question. Is this a good moment?`,
      ask: () => 'Is there anything I can add to my application that would make it easier for you to judge?',
      voicemail: (facts) => `I have applied for ${theRole(facts)}, and would like to ask whether I can add anything that helps.`,
    },
    {
      about: (facts) => `I am planning my next weeks, and I am calling about ${theRole(facts)}. Is this a good moment?`,
      ask: () => 'Is my application still in the running, and if you cannot say yet, who could?',
      voicemail: (facts) =>
        `I am planning my next weeks, and would like to ask whether my application for ${theRole(facts)} is still in the running.`,
    },
  ],
  'thank-you': [
    {
      about: (facts) => `I am calling about our conversation on ${facts.interview.date}, and I will be brief.`,
      ask: ({ topic }) =>
        `I only wanted to thank you for the time you took. ${topic === null ? 'I learned a good deal, and I would like to do this work.' : `I particularly enjoyed talking about ${topic}.`}`,
      voicemail: (facts) =>
        `I only wanted to thank you for our conversation about ${theRole(facts)} on ${facts.interview.date}. I enjoyed it, and I would like to do this work.`,
    },
    {
      about: (facts) => `We spoke about ${theRole(facts)} on ${facts.interview.date}; this will only take a moment.`,
      ask: ({ topic }) =>
        `Thank you for a conversation that I enjoyed. ${topic === null ? 'It told me much about the work.' : `What we said about ${topic} has stayed with me.`}`,
      voicemail: (facts) =>
        `Thank you for the conversation about ${theRole(facts)} on ${facts.interview.date}. It told me much about the work.`,
    },
  ],
  'feedback-request': [
    {
      about: (facts) =>
        `I am calling about ${theRole(facts)}, for which I was interviewed on ${facts.interview.date}. Do you have a minute?`,
      ask: ({ promise }) =>
        promise.state === 'passed'
          ? `I was told that I could expect an answer by ${promise.by}. May I ask whether there is a decision?`
          : 'May I ask whether there is a decision, or when there will be one?',
      voicemail: (facts) =>
        `I was interviewed for ${theRole(facts)} on ${facts.interview.date}, and I am calling to ask whether there is a decision.`,
    },
    {
      about: (facts) =>
        `I was interviewed for ${theRole(facts)} on ${facts.interview.date}, and I have one question. Is this a good moment?`,
      ask: () => 'Is there anything that I could add to help with the decision, and has a date been set for it?',
      voicemail: (facts) =>
        `I am calling about ${theRole(facts)}, and would like to ask whether I can add anything that helps with the decision.`,
    },
    {
      about: (facts) => `I am planning my next weeks, and I am calling about ${theRole(facts)}. Is this a good moment?`,
      ask: () => 'Which date should I plan for, and is there somebody who could tell me more?',
      voicemail: (facts) => `I am planning my next weeks, and would like to ask which date I should plan for with ${theRole(facts)}.`,
    },
    {
      about: (facts) => `I am calling about ${theRole(facts)}, and half a minute is enough. Is this a good moment?`,
      ask: () => 'Is it a yes, a no or a not yet? Each of these helps me to plan.',
      voicemail: (facts) => `I would like to ask where ${theRole(facts)} stands: yes, no or not yet. Each of these helps me to plan.`,
    },
  ],
  'thanks-for-offer': [
    aboutDecision(
      () => 'Thank you very much for the offer; I am delighted. Could you send it to me in writing, and by when would you like my answer?',
      (facts) =>
        `Thank you very much for the offer of ${theRole(facts)}; I am delighted. I would like to ask for it in writing, and by when you would like my answer.`,
    ),
  ],
  'thanks-for-rejection': [
    aboutDecision(
      () => 'I wanted to thank you for letting me know. I respect the decision, and I wish you and your new colleague every success.',
      (facts) => `I wanted to thank you for letting me know the decision on ${theRole(facts)}. I respect it, and I wish you every success.`,
    ),
  ],
  'thanks-for-on-hold': [
    aboutDecision(
      () => 'Thank you for telling me that it is on hold. My interest has not changed: when would be a good time for me to ask again?',
      (facts) => `Thank you for telling me that ${theRole(facts)} is on hold. My interest has not changed.`,
    ),
  ],
  'thanks-for-closing': [
    aboutDecision(
      () => 'Thank you for telling me that it will not be filled. If it is opened again, I would be happy to hear from you.',
      (facts) =>
        `Thank you for telling me that ${theRole(facts)} will not be filled. If it is opened again, I would be happy to hear from you.`,
    ),
  ],
  'improvement-request': [
    aboutDecision(
      () => 'I respect it, and I am not calling to question it. But may I ask what I could have done better in the interview?',
      (facts) => `I respect the decision on ${theRole(facts)}. I would only like to ask what I could have done better in the interview.`,
    ),
  ],
  answer: [
    {
      about: ({ request }) => `I am calling because of your request of ${request.on}: "${request.what}". Is this a good moment?`,
      ask: ({ request }) =>
        `${request.by === null ? '' : `You asked for it by ${request.by}. `}I can answer it right now, and please tell me if there is anything else you need.`,
      voicemail: ({ request }) => `I am calling because of your request: "${request.what}". I will gladly answer it as soon as we speak.`,
    },
  ],
  'missed-by-employer': [
    {
      about: aboutMissed,
      ask: () => 'We did not manage to meet, and there may have been a mix-up. When shall it be held instead?',
      voicemail: (facts) => `${aboutMissed(facts)} We did not manage to meet, and I would be glad of a new time.`,
    },
  ],
  'missed-by-candidate': [
    {
      about: aboutMissed,
      ask: () => 'I missed it, and I am sorry. Are you willing to give me another time?',
      voicemail: (facts) => `${aboutMissed(facts)} I missed it, and I am sorry. I would be grateful for another time.`,
    },
  ],
};
