import type { Channel, CompetingProcess, Contact, Purpose, Verdict } from '../../index.js';
import { type JsonSchema, oneOf } from './json-schema.js';

// Unions of the library as lists of words: a member that is added there and forgotten here does not compile.

const purposeMeanings: { readonly [purpose in Purpose]: string } = {
  'application-check': 'asks whether an application arrived and where it stands, before any interview',
  'thank-you': 'thanks for an interview',
  'feedback-request': 'asks whether there is a decision after an interview',
  'offer-news': 'tells that another offer came',
  'outcome-thanks': 'thanks for the decision, whatever it is',
  'improvement-request': 'asks, after a no, how one came across',
  answer: 'does what the employer asked for',
  'missed-interview': 'a word after an interview that somebody missed',
};

/** What each purpose is for, in one sentence for a model. */
export const purposesInWords: string = Object.entries(purposeMeanings)
  .map(([purpose, meaning]) => `${purpose} ${meaning}`)
  .join('; ');

export const channel: JsonSchema = oneOf<Channel>({ phone: 1, email: 1, sms: 1, linkedin: 1, letter: 1 });

export const purpose: JsonSchema = oneOf<Purpose>(purposeMeanings);

export const purposeOrOther: JsonSchema = oneOf<Purpose | 'other'>({ ...purposeMeanings, other: 1 });

export const contactRole: JsonSchema = oneOf<Contact['role']>({
  'hiring-manager': 1,
  interviewer: 1,
  recruiter: 1,
  hr: 1,
  agency: 1,
  referrer: 1,
});

export const verdict: JsonSchema = oneOf<Verdict>({
  supported: 1,
  unsupported: 1,
  exaggerated: 1,
  expired: 1,
  'wrong-deadline': 1,
  'wrong-figure': 1,
  'confidential-name': 1,
});

export const payPeriod: JsonSchema = oneOf<NonNullable<CompetingProcess['compensation']>['per']>({ year: 1, month: 1, day: 1, hour: 1 });
