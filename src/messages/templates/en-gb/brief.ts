import type { DraftWords } from '../../draft-words.js';
import { theRole } from './role.js';

/** SMS and LinkedIn notes, each from its fullest form to its shortest. */
export const brief: DraftWords['brief'] = {
  'application-check': [
    [
      (facts) =>
        `I applied for ${theRole(facts)}${facts.appliedOn === null ? '' : ` on ${facts.appliedOn}`} and am still very interested. Is a next step planned, and roughly when may I expect to hear?`,
      ({ role }) => `Is my application for the ${role} role still being considered, and when may I expect to hear?`,
      ({ role }) => `Is my ${role} application still being considered?`,
    ],
    [
      (facts) =>
        `May I add anything to my application for ${theRole(facts)}, such as references, further documents or a ten-minute call? I am glad to send whatever helps.`,
      ({ role }) => `May I add anything to my ${role} application, such as references or further documents?`,
      ({ role }) => `May I add anything to my ${role} application?`,
    ],
    [
      (facts) =>
        `Where does my application for ${theRole(facts)} stand: in the running, no longer, or not looked at yet? One word is enough, and every answer helps me.`,
      ({ role }) => `My ${role} application: yes, no or not yet? One word is enough, and every answer helps.`,
      ({ role }) => `My ${role} application: yes, no or not yet?`,
    ],
  ],
  'thank-you': [
    [
      (facts) =>
        `Thank you for taking the time to speak with me about ${theRole(facts)}${facts.topic === null ? '' : `. I particularly enjoyed talking about ${facts.topic}`}. I look forward to hearing from you.`,
      ({ role }) => `Thank you for taking the time to speak with me about the ${role} role. I enjoyed it.`,
    ],
    [
      (facts) =>
        `I would like to thank you for our conversation on ${facts.interview.date}. ${facts.topic === null ? 'Your questions made me think' : `Our exchange about ${facts.topic} has stayed with me`}, and I would enjoy the work.`,
      ({ interview }) => `I would like to thank you for our conversation on ${interview.shortDate}. I would enjoy the work.`,
    ],
    [
      (facts) =>
        `It was a pleasure to speak with you about ${theRole(facts)}. ${facts.topic === null ? 'I now know much better what the work asks for' : `What we discussed about ${facts.topic} interested me most`}. Many thanks for your time.`,
      ({ role }) => `It was a pleasure to speak with you about the ${role} role. Many thanks for your time.`,
    ],
    [
      (facts) =>
        `Thank you for such a thoughtful interview on ${facts.interview.date}. ${facts.topic === null ? 'I valued the room there was for my questions' : `Talking about ${facts.topic} showed me where I could be of help`}.`,
      ({ interview }) => `Thank you for such a thoughtful interview on ${interview.shortDate}.`,
    ],
  ],
  'feedback-request': [
    [
      (facts) =>
        facts.promise.state === 'passed'
          ? `I was told that I could expect an answer on ${theRole(facts)} by ${facts.promise.by}. Is there a decision, or a new date that I can plan for?`
          : `Thank you again for the interview for ${theRole(facts)} on ${facts.interview.date}. Is there a decision, or a date that I can plan for?`,
      ({ role }) => `Is there a decision on the ${role} role, or a date that I can plan for?`,
      ({ role }) => `Is there a decision on the ${role} role?`,
    ],
    [
      (facts) =>
        `I am still very interested in ${theRole(facts)}. Can I add anything that helps the decision: references, further documents, a short call?`,
      ({ role }) => `Can I add anything that helps the decision on the ${role} role, such as references?`,
      ({ role }) => `Is anything still missing for the decision on the ${role} role?`,
    ],
    [
      (facts) =>
        `I am planning the next few weeks and would like to keep them free for ${theRole(facts)}. Which date should I plan for, or who could tell me?`,
      ({ role }) => `Which date should I plan for with the ${role} role, or who could tell me?`,
      ({ role }) => `Which date should I plan for with the ${role} role?`,
    ],
    [
      (facts) => `One word is enough, and every answer helps me to plan: is it yes, no or not yet for ${theRole(facts)}?`,
      ({ role }) => `The ${role} role: yes, no or not yet? One word is enough, and every answer helps.`,
      ({ role }) => `The ${role} role: yes, no or not yet?`,
    ],
  ],
  'offer-news': [
    [
      (facts) =>
        `Before I answer, I would like to know where I stand with ${theRole(facts)}. Could you tell me whether a decision is possible in time?`,
      ({ role }) => `Could you tell me where the ${role} role stands before I answer?`,
    ],
  ],
  'thanks-for-offer': [
    [
      (facts) =>
        `Thank you very much for the offer of ${theRole(facts)}. I am delighted. Could you send it to me in writing, and tell me by when you would like my answer?`,
      () => 'Thank you for the offer; I am delighted. Could I have it in writing, and by when should I answer?',
    ],
  ],
  'thanks-for-rejection': [
    [
      (facts) =>
        `Thank you for letting me know the decision on ${theRole(facts)}. I respect it, and I wish you and your new colleague every success.`,
      ({ role }) => `Thank you for letting me know about the ${role} role. I wish you every success.`,
      () => 'Thank you for letting me know. I wish you every success.',
    ],
  ],
  'thanks-for-on-hold': [
    [
      (facts) =>
        `Thank you for telling me that ${theRole(facts)} is on hold. My interest has not changed. Is there a date before which I should not ask again?`,
      ({ role }) => `Thank you for the update on the ${role} role. When may I ask again?`,
    ],
  ],
  'thanks-for-closing': [
    [
      (facts) =>
        `Thank you for telling me that ${theRole(facts)} will not be filled. If it is opened again, I would be happy to hear from you.`,
      ({ role }) => `Thank you for letting me know about the ${role} role. I wish you all the best.`,
      () => 'Thank you for letting me know. I wish you all the best.',
    ],
  ],
  'improvement-request': [
    [
      (facts) =>
        `Thank you again for telling me the decision on ${theRole(facts)}. What could I have done better in the interview? One frank sentence would help me a great deal.`,
      () => 'Thank you again for your answer. What could I have done better in the interview?',
    ],
  ],
  answer: [
    [
      ({ request }) =>
        `This is my answer to your request of ${request.on}: "${request.what}"${request.by === null ? '' : `, due by ${request.by}`}. Please tell me if you need anything else.`,
      ({ request }) => `This is my answer to your request: "${request.what}"${request.by === null ? '' : `, due by ${request.by}`}.`,
    ],
  ],
  'missed-by-employer': [
    [
      (facts) =>
        `I was ready for the interview for ${theRole(facts)} on ${facts.interview.moment}, but we did not manage to meet. Could you tell me when it is to be held instead?`,
      ({ interview }) => `We did not manage to meet for the interview on ${interview.shortDate}. Can we find a new time?`,
    ],
  ],
  'missed-by-candidate': [
    [
      (facts) =>
        `I missed the interview for ${theRole(facts)} on ${facts.interview.moment}, and I am sorry. Are you willing to give me another time? I can fit in with whatever suits you.`,
      ({ interview }) => `I am sorry that I missed the interview on ${interview.shortDate}. May I ask for another time?`,
    ],
  ],
};
