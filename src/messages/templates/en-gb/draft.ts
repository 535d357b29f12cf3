import type { DraftWords } from '../../draft-words.js';
import { brief } from './brief.js';
import { call } from './call.js';
import { briefClaims, claims } from './claims.js';
import { long } from './long.js';
import { theRole } from './role.js';

/** Drafts in British English. */
export const draft: DraftWords = {
  greeting: {
    warm: { named: (name) => `Hi ${name},`, full: (name) => `Hello ${name},`, nobody: 'Hello,' },
    neutral: { named: (name) => `Hello ${name},`, full: (name) => `Hello ${name},`, nobody: 'Hello,' },
    formal: { named: (name) => `Dear ${name},`, full: (name) => `Dear ${name},`, nobody: 'Dear hiring team,' },
  },
  farewell: { warm: 'Best wishes,', neutral: 'Kind regards,', formal: 'Yours sincerely,' },
  long,
  brief,
  call,
  improvement: {
    long: () =>
      'May I ask you one thing for the future: what could I have done better in the interview? One or two frank sentences would help me a great deal, and I do not mean to question the decision.',
    brief: () => 'May I ask what I could have done better in the interview?',
  },
  claims,
  briefClaims,
  offerThenDeadline: ', and ',
  briefGreeting: (recipient, candidate) =>
    recipient === '' ? `Hello, this is ${candidate}.` : `Hello ${recipient}, this is ${candidate}.`,
  phone: {
    greeting: (recipient, candidate) =>
      recipient === '' ? `Hello, my name is ${candidate}.` : `Hello ${recipient}, this is ${candidate}.`,
    close: { asking: 'Thank you, that helps me a great deal.', thanking: 'Thank you again, and have a good day.' },
    assistant: (facts) =>
      `I would like to speak to ${facts.recipient?.name ?? 'whoever is handling the applications'} about ${theRole(facts)}. When is a good time to call, and is there a direct number that I may use?`,
    assistantThanks: 'Thank you for your help.',
    callBack: (phone) => `You can reach me on ${phone}.`,
    goodbye: 'Thank you, and goodbye.',
    noDecisionYet: 'Thank you for telling me. By when do you expect to decide, and may I call you then?',
    rejected: {
      interview:
        'Thank you for telling me so openly. May I ask one thing that would help me: what could I have done better in the interview?',
      application:
        'Thank you for telling me so openly. May I ask one thing that would help me: what could have made my application stronger?',
    },
    offer: 'Thank you, I am delighted. Could you send me the offer in writing, and by when would you like my answer?',
    askedToStop: 'Of course, I will not call again. Thank you for telling me, and all the best to you and the team.',
  },
};
