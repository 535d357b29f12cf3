import type { DraftWords } from '../../draft-words.js';
import { about, brief } from './brief.js';
import { briefClaims, claims } from './claims.js';
import { long } from './long.js';
import { theRole } from './role.js';

const hello = (name: string): string => `Hello ${name},`;
const dear = (name: string): string => `Dear ${name},`;
const better = 'could I have done better in the interview?';
const told = 'Thank you for telling me.';

/** Drafts in British English. */
export const draft: DraftWords = {
  greeting: {
    warm: { named: (name) => `Hi ${name},`, full: hello, nobody: 'Hello,' },
    neutral: { named: hello, full: hello, nobody: 'Hello,' },
    formal: { named: dear, full: dear, nobody: 'Dear hiring team,' },
  },
  farewell: { warm: 'Best wishes,', neutral: 'Kind regards,', formal: 'Yours sincerely,' },
  long,
  brief,
  about,
  improvement: {
    long: `May I ask one thing for the future: what ${better} One or two frank sentences would help me a great deal.`,
    brief: `What ${better}`,
  },
  claims,
  briefClaims,
  offerThenDeadline: ', and ',
  briefGreeting: (recipient, candidate, role) =>
    `Hello${recipient === '' ? '' : ` ${recipient}`}, this is ${candidate}${role === '' ? '' : `, about the ${role} role`}.`,
  phone: {
    mayI: 'Do you have a minute?',
    close: { asking: 'Thank you, that helps me a great deal.', thanking: 'Thank you again, and have a good day.' },
    assistant: (facts) =>
      `I would like to speak to ${facts.recipient?.name ?? 'whoever is handling the applications'} about ${theRole(facts)}. When is a good time to call, and is there a direct number that I may use?`,
    passOn: (facts) =>
      `I am calling about ${theRole(facts)}, only to thank ${facts.recipient?.name ?? 'whoever is handling the applications'}. Would you pass that on for me?`,
    callBack: (phone) => `You can reach me on ${phone}.`,
    goodbye: 'Thank you, and goodbye.',
    noDecisionYet: `${told} By when is a decision expected, and may I call you then?`,
    rejected: {
      interview: `${told} May I ask one thing that would help me: what ${better}`,
      application: `${told} May I ask one thing that would help me: what could have made my application stronger?`,
    },
    offer: 'Thank you, I am delighted. Could you send me the offer in writing, and by when would you like my answer?',
    askedToStop: 'Of course, I will not call again. Thank you for telling me, and all the best to you and the team.',
  },
};
