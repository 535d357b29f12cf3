import type { Channel, Purpose } from '../../../application/types.js';
import type { DescribeWords } from '../../describe-words.js';

const verbs: { readonly [channel in Channel]: (person: string) => string } = {
  phone: (person) => `Call ${person}`,
  email: (person) => `Email ${person}`,
  sms: (person) => `Text ${person}`,
  linkedin: (person) => `Message ${person} on LinkedIn`,
  letter: (person) => `Write ${person} a letter`,
};

const aims: { readonly [purpose in Purpose]: string } = {
  'feedback-request': '',
  'application-check': ' about your application',
  'thank-you': ' to say thank you',
  'offer-news': ' to let them know about your other offer',
  'outcome-thanks': ' to thank them for telling you the decision',
  'improvement-request': ' to ask how you came across',
  answer: ' with what they asked you for',
  'missed-interview': ' about the interview that did not happen',
};

/** Decisions in words, said to the candidate. */
export const describe: DescribeWords = {
  step: ({ channel, purpose, includes, person, copy }) =>
    `${verbs[channel](person)}${copy === '' ? '' : `, with ${copy} in copy,`}${aims[purpose]}${includes ? ' and to ask how you came across' : ''}`.replace(
      /,$/,
      '',
    ),
  employer: 'the employer',
  someone: 'your contact',
  channels: { phone: 'by phone', email: 'by email', sms: 'by text message', linkedin: 'on LinkedIn', letter: 'by letter' },
  on: (step, date, from, to, zone) => `${step} on ${date} between ${from} and ${to}, ${zone}`,
  between: (step, from, to, zone) => `${step} between ${from} and ${to}, ${zone}`,
  by: (step, to, zone) => `${step} by ${to}, ${zone}`,
  overdue: (step, date, from, zone) => `${step} on ${date} from ${from}, ${zone}: this is overdue`,
  stop: {
    'nothing-to-follow': 'There is nothing to follow up at the moment',
    complete: 'All done: there is nothing more to follow up',
    'ended-by-candidate': 'Nothing more to do: you have closed this application yourself',
    'asked-to-stop': 'Please do not get in touch again: you were asked not to',
    'stopped-chasing': 'No more follow-ups: you decided to stop asking',
    'attempts-used': 'No more follow-ups: you have asked as often as your policy allows',
    'final-follow-up-sent': 'No more follow-ups: you said that your last message was the final one',
    'no-channel': 'Nobody can be reached: every way to your contacts is closed',
  },
  reasons: {
    'promise-not-passed': ({ until }) => `You were told to expect an answer by ${until}, so the next move is theirs until then.`,
    'promise-passed': ({ until }) => `You were told to expect an answer by ${until}, and that has passed, so it is fair to ask.`,
    'no-promise-waited': ({ since, until }) => `Nobody named a date, so it is kind to give them until ${until}, counted from ${since}.`,
    'minimum-gap': ({ since, until }) => `You were last in touch on ${since}; leave them some room until ${until}.`,
    'maximum-gap-passed': ({ until }) => `The best time to ask was before ${until}; asking now is still fine.`,
    'window-passed': ({ until }) => `The time for this ended on ${until}.`,
    'outside-open-hours': ({ until }) => `They are outside working hours until ${until}.`,
    'not-a-working-day': ({ since, until }) => `They do not work on ${since}; their next working day is ${until}.`,
    'interview-not-over': ({ until }) => `Your interview has not ended yet; it lasts until ${until}.`,
    'next-round-scheduled': ({ until }) => `Another interview is arranged, so there is no need to ask before it: see ${until}.`,
    'thank-you-open': ({ until }) => `A thank-you for the interview is welcome until ${until}.`,
    'outcome-known': ({ since }) => `You were told the decision on ${since}.`,
    'outcome-thanked': ({ since }) => `You said thank you for the decision on ${since}.`,
    'decision-maker': ({ contact }) => `${contact} makes the decision, so that is the best person to turn to.`,
    escalated: ({ contact }) => `Your earlier messages brought no real answer, so it is time to try ${contact}.`,
    'hr-fallback': ({ contact }) => `${contact} looks after the process and is the best person you can reach.`,
    agency: ({ contact }) => `${contact} acts for the employer, so everything goes through the agency.`,
    interviewer: ({ contact }) => `${contact} took the time to interview you.`,
    asked: ({ contact }) => `${contact} asked you for something.`,
    'told-you': ({ contact }) => `${contact} told you the decision.`,
    'only-contact': ({ contact }) => `${contact} is the only person you can turn to.`,
    'permission-refused': ({ contact, channel }) => `${contact} has not agreed to be contacted ${channel}.`,
    'written-only': () => 'This is better said in writing, so that they can read it when it suits them.',
    'contact-left': ({ contact }) => `${contact} no longer works there.`,
    'contact-away': ({ contact, until }) => `${contact} is away and back on ${until}.`,
    'contact-not-before': ({ contact, until }) => `${contact} asked not to be contacted before ${until}.`,
    bounced: ({ channel, since }) => `What you sent ${channel} did not arrive${since === '' ? '' : ` (on ${since})`}.`,
    snoozed: ({ until }) => `You decided to let this rest until ${until}.`,
    'asked-to-stop': ({ since }) => `On ${since}, you were asked not to get in touch again.`,
    'attempts-used': ({ attempts }) => `You have asked ${times(attempts)}, which is as often as your policy allows.`,
    'your-turn': ({ since }) => `On ${since}, they asked you for something, so the next move is yours.`,
    'interview-missed': ({ since }) => `An interview was arranged for ${since}, and it did not take place.`,
    'offer-received': ({ employer, since, answerBy }) =>
      `${employer === '' ? 'Another employer' : employer} made you an offer${since === '' ? '' : ` on ${since}`}${answerBy === '' ? '' : `, to be answered by ${answerBy}`}; let them know.`,
    'offer-news-told': () => 'You have already told them about your other offer.',
    'stopped-chasing': ({ since }) => `On ${since}, you decided to stop asking.`,
    'final-follow-up-sent': ({ since }) => `On ${since}, you said that it was your final message, and you keep your word.`,
    'ended-by-candidate': ({ since }) => `On ${since}, you closed this application yourself.`,
    'no-channel': () => 'No way to reach anybody is left open.',
    'nothing-to-follow': () => 'Nothing is waiting for an answer at the moment.',
    'same-person': ({ contact, since, until }) =>
      `${contact} hears from you on ${since} about another application; leave them some room until ${until}.`,
    'offer-deadline': ({ employer, answerBy, tooLate }) =>
      `Your offer from ${employer === '' ? 'another employer' : employer} must be answered by ${answerBy}${tooLate ? ', which is before this step' : ''}.`,
    'no-working-day-in-gap': ({ until }) => `There is no working day in the usual time, so the first one after it was taken: ${until}.`,
    'holidays-unknown': () => 'Public holidays are not known for these dates, so please check that somebody will be there.',
    'permission-to-call-not-recorded': ({ contact }) => `Nothing says whether ${contact} is happy to be called: ask when you can.`,
    'no-direct-line': ({ contact }) => `There is no phone number for ${contact} on file: ask for the direct line.`,
    'no-address': ({ contact, channel }) => `There is no address on file to reach ${contact} ${channel}.`,
    'no-promise-recorded': () => 'No date for an answer is on file: ask when you may expect one.',
    'no-contact-recorded': () => 'Nobody is on file to get in touch with: find out who decides.',
    'interview-assumed-held': ({ interview }) =>
      `The interview${interview === '' ? '' : ` on ${interview}`} is taken to have happened, as its time has passed.`,
    'consider-stopping': ({ attempts }) => `You have asked ${times(attempts)} without a decision: it may be time to look ahead.`,
    'end-assumed': ({ interview }) =>
      `No end of the interview${interview === '' ? '' : ` on ${interview}`} is on file, so one hour is assumed.`,
  },
  unknownReason: 'There is one more reason, which this version cannot put into words.',
};

function times(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${count} times`;
}
