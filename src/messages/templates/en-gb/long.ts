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
/** The later attempts, in turn: nobody reads the same last line twice. */
const helped = (): string => 'Thank you for your help.';
const inAdvance = (): string => 'Thank you in advance for a short reply.';
const nextSteps = (): string => 'I look forward to the next step.';
const thankful = ({ tone }: DraftFacts): string => thanking[tone];

const bestPerson = 'or who would be the best person to ask?';
const nextStep = 'and when I might hear about the next step?';
const whetherRead: { readonly [reader in Reader]: (facts: DraftFacts) => string } = {
  'decision-maker': () => `Could you tell me whether you have had a chance to read my application, ${nextStep}`,
  coordinator: () => `Could you tell me whether my application has reached the hiring team, ${nextStep}`,
  agency: (facts) => `Could you tell me whether my application has gone to ${theClient(facts)}, ${nextStep}`,
  colleague: () => `Do you happen to know how far the selection has come, ${bestPerson}`,
};
/** Who does not decide knows a person at best, and need not say more. */
const aName = 'If it is not for you to say, a name is all I need.';
const whetherDecided: { readonly [reader in Reader]: (facts: DraftFacts) => string } = {
  'decision-maker': () => 'Have you come to a decision?',
  coordinator: () => 'Could you tell me whether a decision has been made?',
  agency: (facts) => `Have you heard whether ${theClient(facts)} has come to a decision?`,
  colleague: () => `Do you happen to know, or could you tell me who would be the best person to ask? ${aName}`,
};
/** A new date is enough; with an offer to answer, more time is not without cost. */
const moreTime = ({ reader, claims }: DraftFacts): string =>
  reader === 'colleague'
    ? ''
    : ` If more time is needed, ${claims.length === 0 ? 'that is no problem at all: ' : ''}a new date is enough, and I will plan around it.`;
const doYouKnow = 'do you know where things stand?';

const beforeIAnswer = (facts: DraftFacts): string =>
  `I would much rather answer them once I know where I stand with ${facts.reader === 'decision-maker' ? 'you' : facts.reader === 'agency' ? theClient(facts) : 'your team'}.`;
const letMeKnow = ({ role, asksImprovement }: DraftFacts): string =>
  `${role} role: thank you for letting me know${asksImprovement ? ', and one question' : ''}`;
const talked = (facts: FactsOf<'thank-you'>): string => `about ${theRole(facts)} on ${facts.interview.date}.`;
/** Who runs the process is thanked for that too. */
const process = ({ reader }: DraftFacts): string =>
  reader === 'coordinator' || reader === 'agency' ? ' Thank you as well for looking after the process.' : '';

/** Emails, letters and LinkedIn messages. A topic is one of the interview: nobody is said to have raised it. */
export const long: DraftWords['long'] = {
  'application-check': [
    {
      subject: ({ role, reader }) => `${role} application: ${reader === 'colleague' ? doYouKnow : 'is it still being considered?'}`,
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
        [
          'request',
          (facts) =>
            `${whetherRead[facts.reader](facts)} ${facts.reader === 'colleague' ? aName : 'A rough date is enough, and I will plan around it.'}`,
        ],
        ['proposal', () => 'I am happy to send references, or anything else that helps.'],
        ['closing', hoping],
      ],
    },
    {
      subject: ({ role }) => `${role} application: may I add anything that would help?`,
      parts: [
        ['reason', (facts) => `I would like to make it easy to see whether I am a good match for ${theRole(facts)}.`],
        [
          'request',
          () =>
            'Is there anything in my application that could be clearer, or that you would like to see in addition? It would also help me to know whether a next step is planned, and roughly when.',
        ],
        ['closing', helped],
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
          ({ reader }) =>
            `${
              reader === 'colleague'
                ? `Do you know where my application stands, ${bestPerson}`
                : 'Could you tell me where my application stands: still in the running, no longer, or not looked at yet?'
            } Every answer helps me to plan, and I will respect a no.`,
        ],
        ['closing', inAdvance],
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
                : `What I heard about ${facts.topic} interested me in particular.`
            }${process(facts)}`,
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
                ? 'Our conversation made me think, and I have come back to it since.'
                : `What was said about ${facts.topic} has stayed with me.`
            }${process(facts)}`,
        ],
        [
          'reason',
          () =>
            'It is just the kind of work that I would like to take on. If you would like to speak to somebody I have worked with, or to see anything further from me, I can arrange that quickly.',
        ],
        ['closing', nextSteps],
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
                : `Of all that was discussed, ${facts.topic} interested me most.`
            }${process(facts)}`,
        ],
        [
          'reason',
          () =>
            'I left with the feeling that I could be of use from the very first weeks. Please let me know if there is anything more I can send you, or a point that I should come back to.',
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
                ? 'It showed me where I could be of help.'
                : `Hearing about ${facts.topic} showed me where I could be of help.`
            }${process(facts)}`,
        ],
        [
          'reason',
          () =>
            'My interest in the role has only grown since. I am available for a further conversation whenever it suits you, and happy to supply references or anything else that makes the choice easier.',
        ],
        ['closing', nextSteps],
      ],
    },
  ],
  'feedback-request': [
    {
      subject: ({ role, interview, promise, reader }) =>
        `${role} role: ${
          reader === 'colleague'
            ? doYouKnow
            : promise.state === 'open'
              ? 'does the date for an answer still hold?'
              : `is there a decision after my interview on ${interview.shortDate}?`
        }`,
      parts: [
        [
          'reason',
          (facts) => {
            const { state, by } = facts.promise;
            const start = `Thank you again for the interview for ${theRole(facts)} on ${facts.interview.date}.`;
            if (state === 'open')
              return `${start} I know that an answer is planned for ${by}, and I would like to ask whether that date still holds.`;
            return `${start} ${state === 'none' ? 'It made me want to do this work even more' : `I was told that I could expect an answer by ${by}`}, so I would like to ask where things stand.`;
          },
        ],
        ['offer', beforeIAnswer],
        [
          'request',
          (facts) =>
            `${facts.promise.state === 'open' && facts.reader !== 'colleague' ? 'If it does, a short yes is all I need.' : whetherDecided[facts.reader](facts)}${moreTime(facts)}`,
        ],
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
        ['offer', beforeIAnswer],
        [
          'request',
          ({ reader }) =>
            `Is there an open question about my experience, my references or my availability? I will gladly answer it, in writing or in a short call. And ${
              reader === 'colleague' ? 'who could tell me when I may expect to hear?' : 'is there a date by which I may expect to hear?'
            }`,
        ],
        ['closing', helped],
      ],
    },
    {
      subject: ({ role }) => `${role} role: which date should I plan for?`,
      parts: [
        [
          'reason',
          (facts) => `I am planning the next few weeks, and I would like to keep them free for ${theRole(facts)} as far as I can.`,
        ],
        ['offer', beforeIAnswer],
        [
          'request',
          ({ interview, reader }) =>
            `Could you tell me which date I should plan for${reader === 'decision-maker' ? '?' : `, ${bestPerson}`} If the timeline has changed since my interview on ${interview.date}, I understand; I would simply like to know.`,
        ],
        ['closing', inAdvance],
      ],
    },
    {
      subject: ({ role, reader }) =>
        `${role} role: ${reader === 'colleague' ? 'do you know whether it is still open?' : 'yes, no or not yet?'}`,
      parts: [
        [
          'request',
          ({ reader }) =>
            `One line is enough this time${reader === 'colleague' ? `: do you know whether there is a decision, ${bestPerson}` : ', and every answer helps me: yes, no or not yet.'}`,
        ],
        [
          'reason',
          (facts) =>
            `If ${theRole(facts)} has gone to somebody else, I would be glad to know, so that I can plan accordingly. If it is still open, I am as interested as I was at my interview on ${facts.interview.date}.`,
        ],
        ['offer', beforeIAnswer],
        ['closing', helped],
      ],
    },
  ],
  'offer-news': [
    {
      subject: ({ role, deadline, promise }) =>
        `${role} role: ${
          promise.state === 'open'
            ? 'some news, and does the date for an answer still hold?'
            : deadline === null
              ? 'some news, and where do things stand?'
              : `may I hear by ${deadline} where things stand?`
        }`,
      parts: [
        [
          'reason',
          (facts) =>
            facts.promise.state === 'open'
              ? `I know that an answer on ${theRole(facts)} is planned for ${facts.promise.by}. Before then, I would like you to know where I stand.`
              : `I am seriously interested in ${theRole(facts)}, so I would like you to know where I stand.`,
        ],
        ['offer', beforeIAnswer],
        [
          'request',
          ({ deadline, promise, reader }) => {
            const when = deadline === null ? 'in the coming days' : `by ${deadline}`;
            if (reader === 'colleague')
              return `Do you know ${promise.state === 'open' ? 'whether that date still holds' : 'where things stand'}, ${bestPerson} ${aName}`;
            if (promise.state === 'open') return 'Does that date still hold? If it does, a short yes is all I need.';
            return `Could you tell me ${when} where things stand? A line is enough, and if nothing can be said by then, I will understand.`;
          },
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
            } If your company does not allow feedback of this kind, that is perfectly fine, and I will not ask again.`,
        ],
        ['closing', thankful],
      ],
    },
  ],
  answer: [
    {
      subject: ({ role, request }) => `${role} role: your request of ${request.on}`,
      parts: [
        [
          'reason',
          ({ request }) =>
            `Thank you for your request of ${request.on}: "${request.what}"${request.by === null ? '' : `, by ${request.by}`}. ${
              request.by === null || request.isLate
                ? 'I am on it, and you will have it without delay.'
                : 'I am on it, and you will have it by then.'
            }`,
        ],
        [
          'request',
          () =>
            'Is there a particular form that would be most useful to you, or anything else that you need besides? Please let me know, and I will take care of it.',
        ],
        ['proposal', (facts) => `I am available for questions about ${theRole(facts)} in writing or by phone.`],
        ['closing', nextSteps],
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
            'Could you suggest a new time? I am looking forward to it as much as before, and I can fit in with your calendar. If something came up at your end, that is perfectly fine.',
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
