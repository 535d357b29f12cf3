import type { DraftWords } from '../../draft-words.js';
import type { DraftFacts, FactsOf } from '../../facts.js';
import { theRole } from './role.js';

/** One or two short sentences, as they are texted, noted and spoken. */
export const brief: DraftWords['brief'] = {
  'application-check': [
    ({ role }) => `Is my application for the ${role} role still being considered?`,
    ({ role }) => `May I add anything that helps to my application for the ${role} role?`,
    ({ role }) => `My application for the ${role} role: yes, no or not yet? One word is enough.`,
  ],
  'thank-you': [
    ({ role }) => `Thank you for taking the time to speak with me about the ${role} role. I enjoyed it.`,
    ({ role }) => `Thank you for our conversation about the ${role} role. It has stayed with me.`,
    ({ role }) => `It was a pleasure to speak with you about the ${role} role. Many thanks for your time.`,
    ({ role }) => `Thank you for such a thoughtful conversation about the ${role} role.`,
  ],
  'feedback-request': [
    ({ role }) => `Is there a decision on the ${role} role, or a date to plan for?`,
    ({ role }) => `Is anything still missing for the decision on the ${role} role?`,
    ({ role }) => `Which date should I plan for with the ${role} role?`,
    ({ role }) => `The ${role} role: yes, no or not yet? One word is enough.`,
  ],
  'offer-news': [({ role }) => `Could you tell me where the ${role} role stands before I answer?`],
  'thanks-for-offer': [() => 'Thank you for the offer; I am delighted. Could I have it in writing, and by when should I answer?'],
  'thanks-for-rejection': [({ role }) => `Thank you for letting me know about the ${role} role. I wish you every success.`],
  'thanks-for-on-hold': [({ role }) => `Thank you for the update on the ${role} role. When may I ask again?`],
  'thanks-for-closing': [({ role }) => `Thank you for letting me know about the ${role} role. I wish you all the best.`],
  'improvement-request': [() => 'Thank you again for your answer. What could I have done better in the interview?'],
  answer: [({ request }) => `This is my answer to your request: "${request.what}"${request.by === null ? '' : `, due by ${request.by}`}.`],
  'missed-by-employer': [
    ({ interview }) => `We did not manage to meet for the interview on ${interview.shortDate}. Can we find a new time?`,
  ],
  'missed-by-candidate': [
    ({ interview }) => `I am sorry that I missed the interview on ${interview.shortDate}. May I ask for another time?`,
  ],
};

const aboutDecision = (facts: DraftFacts): string => `I am calling about the decision on ${theRole(facts)}.`;
const aboutInterview = (facts: FactsOf<'missed-interview'>): string =>
  `I am calling about the interview for ${theRole(facts)} on ${facts.interview.moment}.`;

/** What a call is about, before it is asked for. */
export const about: DraftWords['about'] = {
  'application-check': (facts) => `I am calling about my application for ${theRole(facts)}.`,
  'thank-you': ({ interview }) => `I am calling about our conversation on ${interview.date}.`,
  'feedback-request': (facts) => `I am calling about ${theRole(facts)}, for which I was interviewed on ${facts.interview.date}.`,
  'thanks-for-offer': aboutDecision,
  'thanks-for-rejection': aboutDecision,
  'thanks-for-on-hold': aboutDecision,
  'thanks-for-closing': aboutDecision,
  'improvement-request': aboutDecision,
  answer: ({ request }) => `I am calling because of your request of ${request.on}.`,
  'missed-by-employer': aboutInterview,
  'missed-by-candidate': aboutInterview,
};
