import type { DraftWords } from '../../draft-words.js';
import type { DraftFacts } from '../../facts.js';
import { theRole } from './role.js';

/** Who does not decide is asked who does; the two take turns. */
const orWhom = 'Do you know where things stand, or whom to ask?';
const holds = 'Does the date for an answer still hold?';
const whom = 'Whom may I ask about the date of the decision?';

/** One or two short sentences, as they are texted, noted and spoken; which role it is about has been said before. */
export const brief: DraftWords['brief'] = {
  'application-check': [
    ({ reader }) => (reader === 'colleague' ? orWhom : 'Is my application still being considered, and when may I expect to hear?'),
    () => 'May I add anything to my application that would help?',
    ({ reader }) => (reader === 'colleague' ? orWhom : 'Is it yes, no or not yet? One word is enough.'),
  ],
  'thank-you': [
    () => 'Thank you for taking the time to speak with me. I enjoyed it.',
    () => 'Thank you for our conversation. It has stayed with me.',
    () => 'It was a pleasure to speak with you. Many thanks for your time.',
    () => 'Thank you for such a thoughtful conversation.',
  ],
  'feedback-request': [
    ({ reader, promise }) =>
      reader === 'colleague' ? orWhom : promise.state === 'open' ? holds : 'Is there a decision, or a date to plan for?',
    () => 'Can I add anything that helps the decision?',
    ({ reader }) => (reader === 'colleague' ? whom : 'Which date should I plan for?'),
    ({ reader }) => (reader === 'colleague' ? orWhom : 'Is it yes, no or not yet? One word is enough.'),
  ],
  'offer-news': [
    ({ reader, promise }) => {
      if (reader === 'colleague') return orWhom;
      return promise.state === 'open' ? holds : 'May I ask how things stand before I answer?';
    },
  ],
  'thanks-for-offer': [() => 'Thank you for the offer; I am delighted. Could I have it in writing, and by when should I answer?'],
  'thanks-for-rejection': [() => 'Thank you for letting me know. I wish you success.'],
  'thanks-for-on-hold': [() => 'Thank you for the update. When may I ask again?'],
  'thanks-for-closing': [() => 'Thank you for letting me know. All the best to you.'],
  'improvement-request': [() => 'Thank you again for your answer. What could I have done better in the interview?'],
  answer: [
    ({ request }) =>
      `Your request "${request.what}"${request.by === null ? '' : `, by ${request.by}`}: I am on it, and you will have it ${request.by === null || request.isLate ? 'without delay' : 'by then'}.`,
  ],
  'missed-by-employer': [({ interview }) => `We did not manage to meet on ${interview.shortDate}. Can we find a new time?`],
  'missed-by-candidate': [
    ({ interview }) => `I am sorry that I missed the interview on ${interview.shortDate}. May I ask for another time?`,
  ],
};

const aboutDecision = (facts: DraftFacts): string => `I am calling about the decision on ${theRole(facts)}.`;
const aboutInterview = (facts: DraftFacts): string => `I am calling about the interview for ${theRole(facts)}.`;

/** What a call is about, before it is asked for. */
export const about: DraftWords['about'] = {
  'application-check': (facts) => `I am calling about my application for ${theRole(facts)}.`,
  'thank-you': ({ interview }) => `I am calling about our conversation on ${interview.date}.`,
  'feedback-request': (facts) =>
    `I am calling about ${theRole(facts)}, for which I was interviewed on ${facts.interview.date}${facts.promise.state === 'none' ? '' : `; I was told to expect an answer by ${facts.promise.by}`}.`,
  'thanks-for-offer': aboutDecision,
  'thanks-for-rejection': aboutDecision,
  'thanks-for-on-hold': aboutDecision,
  'thanks-for-closing': aboutDecision,
  'improvement-request': aboutDecision,
  answer: ({ request }) => `I am calling about your request of ${request.on}.`,
  'missed-by-employer': aboutInterview,
  'missed-by-candidate': aboutInterview,
};
