import type { DraftWords } from '../../draft-words.js';
import type { DraftFacts, FactsOf, Reader, Tone } from '../../facts.js';
import { theClient, theRole } from './role.js';

const asking: { readonly [tone in Tone]: string } = {
  warm: 'Thank you, and I look forward to hearing from you.',
  neutral: 'I look forward to hearing from you.',
  formal: 'I look forward to your reply.',
};
const thanking: { readonly [tone in Tone]: string } = {
  warm: 'Thank you again, and my best wishes to you and the team.',
  neutral: 'Thank you again for your time.',
  formal: 'Thank you once more for your time and consideration.',
};
const thanks: { readonly [tone in Tone]: string } = {
  warm: 'Thank you so much',
  neutral: 'Thank you',
  formal: 'I would like to thank you',
};
const hoping = ({ tone }: DraftFacts): string => asking[tone];
const thankful = ({ tone }: DraftFacts): string => thanking[tone];

const bestPerson = 'or who would be the best person to ask?';
const nextStep = 'and when I might hear about the next step?';
const whetherRead: { readonly [reader in Reader]: (facts: DraftFacts) => string } = {
  'decision-maker': () => `Could you tell me whether you have had a chance to read it, ${nextStep}`,
  coordinator: () => `Could you tell me whether it has reached the hiring team, ${nextStep}`,
  agency: (facts) => `Could you tell me whether it has gone to ${theClient(facts)}, ${nextStep}`,
  colleague: () => `Do you happen to know how far the selection has come, ${bestPerson}`,
};
const whetherDecided: { readonly [reader in Reader]: (facts: DraftFacts) => string } = {
  'decision-maker': () => 'Have you come to a decision?',
  coordinator: () => 'Could you tell me whether a decision has been made?',
  agency: (facts) => `Have you heard whether ${theClient(facts)} has come to a decision?`,
  colleague: () => `Do you know whether a decision has been made, ${bestPerson}`,
};

const beforeIAnswer = (facts: DraftFacts): string =>
  `I would much rather answer them once I know where I stand with ${facts.reader === 'decision-maker' ? 'you' : facts.reader === 'agency' ? theClient(facts) : 'your team'}.`;
const letMeKnow = ({ role, asksImprovement }: DraftFacts): string =>
  `${role} role: thank you for letting me know${asksImprovement ? ', and one question' : ''}`;
const talked = (facts: FactsOf<'thank-you'>): string => `about ${theRole(facts)} on ${facts.interview.date}.`;

/** Emails, letters and LinkedIn messages. */
export const long: DraftWords['long'] = {
  'application-check': [
    {
      subject: ({ role }) => `${role} application: is it still being considered?`,
      parts: [
        [
          'reason',
          (facts) =>
            `I ${facts.appliedOn === null ? 'have ' : ''}applied for ${theRole(facts)}${facts.appliedOn === null ? '' : ` on ${facts.appliedOn}`}, and ${
              facts.promise.state === 'passed'
                ? `I was told that I could expect to hear by ${facts.promise.by}`
                : 'I am still very interested in it'
            }.`,
        ],
        ['request', (facts) => `${whetherRead[facts.reader](facts)} A rough date is enough, and I will plan around it.`],
        ['proposal', () => 'I am happy to send references, or anything else that helps.'],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `${role} application: may I add anything that would help?`,
      parts: [
        ['reason', (facts) => `I would like to make it easy to see whether ${theRole(facts)} and I are a good match.`],
        [
          'request',
          () =>
            'Is there anything in my application that could be clearer, or that you would like to see in addition? It would also help me to know whether a next step is planned, and roughly when.',
        ],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `${role} application: yes, no or not yet?`,
      parts: [
        [
          'reason',
          (facts) => `I am planning the coming weeks, and I would like to keep time free for ${theRole(facts)} if it is still open.`,
        ],
        [
          'request',
          () =>
            'Could you tell me where my application stands: in the running, no longer, or not looked at yet? Each of these answers helps me, and I will take a no in good spirit.',
        ],
        ['closing', hoping],
      ],
    },
  ],
  'thank-you': [
    {
      subject: ({ role }) => `Thank you for the conversation about the ${role} role`,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanks[facts.tone]} for taking the time to speak with me ${talked(facts)} ${
              facts.topic === null
                ? 'I came away with a clear picture of the work.'
                : `I particularly enjoyed talking about ${facts.topic}.`
            }`,
        ],
        [
          'reason',
          () =>
            'The conversation confirmed that this is something I would like to do, and could do well. If any question is still open that I can help to settle, I will be glad to answer it.',
        ],
        ['closing', thankful],
      ],
    },
    {
      subject: ({ role }) => `${role} interview: thank you for your time`,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanks[facts.tone]} for the time you gave me to talk ${talked(facts)} ${
              facts.topic === null
                ? 'Your questions made me think, and I have come back to them since.'
                : `Our exchange about ${facts.topic} has stayed with me.`
            }`,
        ],
        [
          'reason',
          () =>
            'It is just the kind of work that I would like to take on. Should you wish to hear from somebody I have worked with, or to see anything further from me, I can arrange that quickly.',
        ],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ interview }) => `Following our conversation on ${interview.shortDate}: thank you`,
      parts: [
        [
          'thanks',
          (facts) =>
            `It was a pleasure to speak with you ${talked(facts)} ${
              facts.topic === null
                ? 'I now know much better what the work asks for.'
                : `What we discussed about ${facts.topic} interested me most.`
            }`,
        ],
        [
          'reason',
          () =>
            'I left with the feeling that I could be of use from the first weeks on. Please let me know if there is anything more I can send you, or a point that I should come back to.',
        ],
        ['closing', thankful],
      ],
    },
    {
      subject: ({ role }) => `A thank-you after our talk about the ${role} role`,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanks[facts.tone]} for such a thoughtful conversation ${talked(facts)} ${
              facts.topic === null
                ? 'I valued that my questions were given as much room as yours.'
                : `Talking about ${facts.topic} showed me where I could be of help.`
            }`,
        ],
        [
          'reason',
          () =>
            'My interest in the role has only grown since. I am available for a further conversation whenever it suits you, and happy to supply references or anything else that makes the choice easier.',
        ],
        ['closing', hoping],
      ],
    },
  ],
  'feedback-request': [
    {
      subject: ({ role, interview, promise }) =>
        `${role} role: ${promise.state === 'open' ? 'does the date for an answer still hold?' : `is there a decision after my interview on ${interview.shortDate}?`}`,
      parts: [
        [
          'reason',
          (facts) => {
            const { state, by } = facts.promise;
            const start = `Thank you again for the interview for ${theRole(facts)} on ${facts.interview.date}.`;
            if (state === 'open')
              return `${start} I know that an answer is planned for ${by}, and I would like to ask whether that date still holds.`;
            return `${start} ${state === 'none' ? 'It left me even keener on the work' : `I was told that I could expect an answer by ${by}`}, so I would like to ask where things stand.`;
          },
        ],
        [
          'request',
          (facts) =>
            `${facts.promise.state === 'open' ? 'If it does, a short yes is all I need.' : whetherDecided[facts.reader](facts)} If more time is needed, that is no problem at all: a new date is enough, and I will plan around it.`,
        ],
        ['offer', beforeIAnswer],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `${role} role: can I add anything that helps the decision?`,
      parts: [
        [
          'reason',
          (facts) => `I am still very interested in ${theRole(facts)}, and I would like to be of help while the decision is being made.`,
        ],
        [
          'request',
          () =>
            'Is there an open question about my experience, my references or my availability? I will gladly answer it, in writing or in a short call. And is there a date by which I may expect to hear?',
        ],
        ['offer', beforeIAnswer],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `${role} role: which date should I plan for?`,
      parts: [
        [
          'reason',
          (facts) => `I am planning the next few weeks, and I would like to keep them free for ${theRole(facts)} as far as I can.`,
        ],
        [
          'request',
          ({ interview }) =>
            `Could you tell me which date I should plan for, ${bestPerson} If the timeline has changed since my interview on ${interview.date}, I quite understand.`,
        ],
        ['offer', beforeIAnswer],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `${role} role: yes, no or not yet?`,
      parts: [
        ['request', () => 'One line is enough this time, and every answer helps me: yes, no or not yet.'],
        [
          'reason',
          (facts) =>
            `If ${theRole(facts)} has gone to somebody else, I would be glad to know, so that I can plan accordingly. If it is still open, I am as interested as I was at my interview on ${facts.interview.date}.`,
        ],
        ['offer', beforeIAnswer],
        ['closing', hoping],
      ],
    },
  ],
  'offer-news': [
    {
      subject: ({ role, deadline }) =>
        `${role} role: ${deadline === null ? 'an update from my side, and a question' : `is a decision possible before ${deadline}?`}`,
      parts: [
        [
          'reason',
          (facts) =>
            facts.promise.state === 'open'
              ? `I know that the decision on ${theRole(facts)} is planned for ${facts.promise.by}. Until then, I would like to keep you informed of where I stand.`
              : `I am seriously interested in ${theRole(facts)}, so I would like to keep you informed of where I stand.`,
        ],
        ['offer', beforeIAnswer],
        [
          'request',
          ({ deadline }) =>
            `Could you tell me whether a decision is possible ${deadline === null ? 'in the coming days' : `before ${deadline}`}? If it is not, I will understand.`,
        ],
        ['closing', hoping],
      ],
    },
  ],
  'thanks-for-offer': [
    {
      subject: ({ role }) => `${role} role: thank you for the offer, and two questions`,
      parts: [
        [
          'thanks',
          (facts) =>
            `Thank you very much for ${
              facts.reader === 'agency'
                ? `the news that ${theClient(facts)} would like to offer me the ${facts.role} role`
                : `offering me ${theRole(facts)}`
            }. I am delighted, and I appreciate the time that you and your colleagues have given me.`,
        ],
        [
          'request',
          () =>
            'Could you send me the offer in writing, if it is not on its way already? And by when would you like my answer? I will read everything with care and come back to you in good time.',
        ],
        ['closing', hoping],
      ],
    },
  ],
  'thanks-for-rejection': [
    {
      subject: letMeKnow,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanks[facts.tone]} for letting me know the decision on ${theRole(facts)}. I had hoped for another answer, but I respect this one.`,
        ],
        [
          'reason',
          () =>
            'I think highly of what I have learned about the work, and I wish you and your new colleague every success. If a role comes up that suits my experience better, I would be happy to hear from you.',
        ],
        ['closing', thankful],
      ],
    },
  ],
  'thanks-for-on-hold': [
    {
      subject: ({ role }) => `${role} role: thank you for the update; when may I ask again?`,
      parts: [
        ['thanks', (facts) => `${thanks[facts.tone]} for telling me that ${theRole(facts)} is on hold.`],
        [
          'request',
          () =>
            'My interest has not changed, and I would be glad to pick things up again when the time comes. If there is a date by which you expect to know more, I will make a note of it and not ask before then.',
        ],
        ['closing', thankful],
      ],
    },
  ],
  'thanks-for-closing': [
    {
      subject: letMeKnow,
      parts: [
        [
          'thanks',
          (facts) =>
            `${thanks[facts.tone]} for telling me that ${theRole(facts)} will not be filled. Such decisions are seldom easy, and I appreciate that you let me know.`,
        ],
        [
          'reason',
          () =>
            'I think highly of what I have learned about the work. If the role is opened again, or a similar one comes up, I would be happy to hear from you.',
        ],
        ['closing', thankful],
      ],
    },
  ],
  'improvement-request': [
    {
      subject: ({ role }) => `${role} role: one question about my interview`,
      parts: [
        [
          'thanks',
          (facts) =>
            `Thank you again for telling me the decision on ${theRole(facts)}. I respect it, and I am not asking you to look at it again.`,
        ],
        [
          'request',
          ({ reader }) =>
            `What could I have done better in my interview? One or two frank sentences would help me a great deal.${
              reader === 'decision-maker' ? '' : ' If others can answer that better, I would be grateful if you passed it on.'
            } If your company does not allow feedback of this kind, that is quite all right, and I will not ask again.`,
        ],
        ['closing', thankful],
      ],
    },
  ],
  answer: [
    {
      subject: ({ role }) => `${role} role: my answer to your request`,
      parts: [
        [
          'reason',
          ({ request }) =>
            `This is my answer to your request of ${request.on}: "${request.what}"${request.by === null ? '' : `, due by ${request.by}`}.`,
        ],
        [
          'request',
          () =>
            'You will find everything with this message. Should anything be missing, or be more useful to you in another form, please tell me, and I will send it at once.',
        ],
        ['proposal', (facts) => `I am available for further questions about ${theRole(facts)} in writing or by phone.`],
        ['closing', hoping],
      ],
    },
  ],
  'missed-by-employer': [
    {
      subject: ({ role, interview }) => `${role} interview on ${interview.shortDate}: can we find a new time?`,
      parts: [
        [
          'reason',
          (facts) => `I was ready for the interview for ${theRole(facts)} on ${facts.interview.moment}, but we did not manage to meet.`,
        ],
        [
          'request',
          () =>
            'Could you tell me when it is to be held instead? I am looking forward to it as much as before, and I can fit in with your calendar. If something else came up, that is quite all right.',
        ],
        ['closing', hoping],
      ],
    },
  ],
  'missed-by-candidate': [
    {
      subject: ({ role, interview }) => `${role} interview on ${interview.shortDate}: may I ask for another time?`,
      parts: [
        [
          'reason',
          (facts) =>
            `I missed the interview for ${theRole(facts)} on ${facts.interview.moment}, and I am sorry. You had set time aside for me, and I should have been there.`,
        ],
        [
          'request',
          () =>
            'I am still very interested in the role. If you are willing to give me another time, I will be there, and I can fit in with whatever suits you.',
        ],
        ['closing', hoping],
      ],
    },
  ],
};
