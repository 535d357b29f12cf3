import type { CompetingProcess, Contact, HistoryEvent, Interview, JobApplication, Purpose, Step } from 'interview-followup';
import { application, dana, panel, promised, thanked, told } from '../builders.js';

// One story in every turn it can take: Northwind in London interviewed on Thursday, 5 March 2026; it is Monday, 16 March, ten o'clock.

export const now = '2026-03-16T10:00:00Z';
export const candidate = { name: 'Sam Rivera', timeZone: 'Europe/London', phone: '+44 7700 900123', email: 'sam@rivera.example' } as const;

/** A written offer from elsewhere, to be answered by Friday, 20 March. Its name must not be told. */
export const globex: CompetingProcess = {
  employer: 'Globex',
  stage: 'written-offer',
  receivedOn: '2026-03-10',
  answerBy: '2026-03-20',
  compensation: null,
  nameDisclosable: false,
};

const missed = (status: Interview['status']): Interview => ({
  ...panel,
  startsAt: '2026-03-16T09:00:00Z',
  endsAt: '2026-03-16T09:30:00Z',
  status,
});
const northwind = (history: readonly HistoryEvent[], changes: Partial<JobApplication> = {}): JobApplication =>
  application({
    employer: { name: 'Northwind', timeZone: 'Europe/London' },
    contacts: [dana],
    interviews: [panel],
    history: [thanked(), ...history],
    ...changes,
  });

/** One way the story can go, and what is then written. */
export interface Story {
  readonly name: string;
  readonly purpose: Purpose;
  readonly application: JobApplication;
  readonly ledger?: readonly CompetingProcess[];
}

const decisions = ['offer', 'rejected', 'on-hold', 'position-closed'] as const;

/** Every kind of message, with and without an offer where it is told of one. */
export const stories: readonly Story[] = [
  {
    name: 'applied',
    purpose: 'application-check',
    application: northwind([{ type: 'applied', at: '2026-03-02T12:00:00Z' }], { interviews: [] }),
  },
  { name: 'interviewed', purpose: 'thank-you', application: northwind([]) },
  { name: 'no promise', purpose: 'feedback-request', application: northwind([]) },
  { name: 'a promise that has passed', purpose: 'feedback-request', application: northwind([promised('2026-03-12')]) },
  { name: 'a promise to come', purpose: 'feedback-request', application: northwind([promised('2026-03-19')]) },
  { name: 'another offer', purpose: 'feedback-request', application: northwind([promised('2026-03-12')]), ledger: [globex] },
  { name: 'news of an offer', purpose: 'offer-news', application: northwind([]), ledger: [globex] },
  {
    name: 'news of an offer before the promised date',
    purpose: 'offer-news',
    application: northwind([promised('2026-03-19')]),
    ledger: [globex],
  },
  ...decisions.map(
    (decision): Story => ({
      name: `told: ${decision}`,
      purpose: 'outcome-thanks',
      application: northwind([told('2026-03-13T09:00:00Z', decision)]),
    }),
  ),
  { name: 'thanked for a no', purpose: 'improvement-request', application: northwind([told('2026-03-13T09:00:00Z', 'rejected')]) },
  {
    name: 'asked for references',
    purpose: 'answer',
    application: northwind([
      { type: 'heard', at: '2026-03-13T09:00:00Z', kind: 'request', what: 'two references', by: { date: '2026-03-18' }, from: 'dana' },
    ]),
  },
  { name: 'they missed it', purpose: 'missed-interview', application: northwind([], { interviews: [missed('missed-by-employer')] }) },
  {
    name: 'the candidate missed it',
    purpose: 'missed-interview',
    application: northwind([], { interviews: [missed('missed-by-candidate')] }),
  },
];

/** A story with other people in it. */
export function withContact(story: Story, contact: Partial<Contact>): Story {
  return { ...story, application: { ...story.application, contacts: [{ ...dana, ...contact }] } };
}

/** A step for a story, as the engine would give it. */
export function stepFor({ purpose, application: { contacts, interviews } }: Story, changes: Partial<Step> = {}): Step {
  const contact = contacts?.[0];
  const interview = purpose === 'application-check' ? undefined : interviews?.[0]?.id;
  return {
    key: 'northwind',
    purpose,
    attempt: 1,
    window: {
      earliest: now,
      latest: now,
      recommended: now,
      timeZone: 'Europe/London',
      earliestDate: '2026-03-16',
      latestDate: '2026-03-16',
    },
    to: contact === undefined ? null : { contact: contact.id, role: contact.role, because: 'decision-maker' },
    channel: 'email',
    ...(interview === undefined ? {} : { interview }),
    ...changes,
  };
}
