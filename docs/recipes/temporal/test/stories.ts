// What happens to a workflow, told by hand: the instants are worked out from the calendar, not by the library. `make-histories.ts` writes
// them down as Temporal does, and `run.ts` replays them. A sleep may be cut short by a fact: `hears`, at its own
// instant if no other (`at`) is given.
import type { HistoryEvent, JobApplication } from 'interview-followup';

export interface Story {
  readonly name: string;
  readonly start: string;
  readonly application: JobApplication;
  readonly policyId: string;
  readonly scenes: readonly Scene[];
}

/** An activity answers at once if no instant (`at`) is given. */
export type Scene =
  | { readonly sleepsUntil: string | null; readonly hears?: HistoryEvent; readonly at?: string }
  | { readonly does: string; readonly what: string; readonly answers?: unknown; readonly at?: string }
  | { readonly ends: string }
  | { readonly failsWith: string };

export const people = [
  { id: 'dana', name: 'Dana Okafor', role: 'hiring-manager', email: 'dana@northwind.example', phone: '+1 212 555 0143', mayCall: true },
  { id: 'lee', name: 'Lee Chen', role: 'hr', email: 'lee@northwind.example' },
] as const;

/** An interview on Thursday 5 March, an answer promised by Thursday 12 March; New York's clocks went forward on Sunday 8 March. */
export const newYork: JobApplication = {
  id: 'northwind',
  role: 'Data Engineer',
  employer: { name: 'Northwind', timeZone: 'America/New_York' },
  contacts: people,
  interviews: [
    { id: 'panel', startsAt: '2026-03-05T15:00-05:00', endsAt: '2026-03-05T16:30-05:00', status: 'held', interviewers: ['dana'] },
  ],
  history: [
    { type: 'feedback-promised', at: '2026-03-05T16:25-05:00', by: { date: '2026-03-12' }, from: 'dana' },
    { type: 'contacted', at: '2026-03-05T18:10-05:00', purpose: 'thank-you', channel: 'email', to: 'dana' },
  ],
};

/** An answer promised by Friday 27 March; London's clocks go forward on Sunday 29 March. */
const london: JobApplication = {
  ...newYork,
  employer: { name: 'Northwind', timeZone: 'Europe/London' },
  interviews: [{ id: 'panel', startsAt: '2026-03-19T10:00Z', endsAt: '2026-03-19T11:00Z', status: 'held', interviewers: ['dana'] }],
  history: [
    { type: 'contacted', at: '2026-03-19T15:00Z', purpose: 'thank-you', channel: 'email', to: 'dana' },
    { type: 'feedback-promised', at: '2026-03-20T09:00Z', by: { date: '2026-03-27' }, from: 'dana' },
  ],
};

/** An answer promised by Thursday 2 April; then Easter, Friday to Monday, and Sydney's clocks go back on Sunday 5 April. */
const sydney: JobApplication = {
  ...newYork,
  employer: {
    name: 'Northwind',
    timeZone: 'Australia/Sydney',
    calendar: { weekend: [6, 7], hours: [['09:00', '17:00']], holidays: ['2026-04-03', '2026-04-06'] },
  },
  contacts: [{ id: 'dana', name: 'Dana Okafor', role: 'hiring-manager', email: 'dana@northwind.example' }],
  interviews: [
    { id: 'panel', startsAt: '2026-03-26T10:00+11:00', endsAt: '2026-03-26T11:00+11:00', status: 'held', interviewers: ['dana'] },
  ],
  history: [
    { type: 'contacted', at: '2026-03-26T15:00+11:00', purpose: 'thank-you', channel: 'email', to: 'dana' },
    { type: 'feedback-promised', at: '2026-03-26T10:55+11:00', by: { date: '2026-04-02' }, from: 'dana' },
  ],
};

/** These replay clean. */
export const stories: readonly Story[] = [
  {
    name: 'promised-date-passes',
    start: '2026-03-09T08:00-04:00', // a Monday
    application: newYork,
    policyId: 'classic/1',
    scenes: [
      { sleepsUntil: '2026-03-13T09:00-04:00' }, // the first opening after the promise has passed, a Friday
      { does: 'notifyCandidate', what: 'feedback-request phone dana due' },
      {
        sleepsUntil: '2026-03-16T17:00-04:00', // from then on it is overdue
        hears: {
          id: 'call',
          type: 'contacted',
          at: '2026-03-13T14:20-04:00',
          purpose: 'feedback-request',
          channel: 'phone',
          to: 'dana',
          result: 'spoke',
        },
      },
      {
        sleepsUntil: '2026-03-16T09:00-04:00', // three days later, a Monday
        hears: { type: 'feedback-promised', at: '2026-03-13T14:25-04:00', by: { date: '2026-03-18' }, from: 'dana' },
      },
      {
        sleepsUntil: '2026-03-19T09:00-04:00', // after the new promise
        hears: { type: 'decided', at: '2026-03-18T16:40-04:00', decision: 'rejected', from: 'dana' },
      },
      { does: 'sendDraft', what: 'outcome-thanks email dana', answers: { type: 'sent' } },
      { ends: 'complete' },
    ],
  },
  {
    name: 'asked-to-stop',
    start: '2026-03-09T08:00-04:00',
    application: newYork,
    policyId: 'classic/1',
    scenes: [
      { sleepsUntil: '2026-03-13T09:00-04:00', hears: { type: 'asked-to-stop', at: '2026-03-10T11:00-04:00' } },
      { ends: 'asked-to-stop' },
    ],
  },
  {
    name: 'clocks-go-forward',
    start: '2026-03-23T10:00Z', // a Monday
    application: london,
    policyId: 'email-first/1',
    scenes: [
      { sleepsUntil: '2026-03-30T09:00+01:00' }, // a working day after the promised date: Monday, in summer time
      {
        does: 'sendDraft',
        what: 'feedback-request email dana',
        at: '2026-03-30T17:20+01:00', // the workers were down until the evening
        answers: { type: 'held-back', until: '2026-03-31T09:00+01:00' },
      },
      { sleepsUntil: '2026-03-31T09:00+01:00' },
      { does: 'sendDraft', what: 'feedback-request email dana', answers: { type: 'sent' } },
      { sleepsUntil: '2026-04-07T09:00+01:00' }, // five working days later
      { does: 'sendDraft', what: 'feedback-request email dana', at: '2026-04-07T10:00+01:00', answers: 'fails' }, // no mail for an hour
      { does: 'notifyCandidate', what: 'feedback-request email dana due' },
      {
        sleepsUntil: '2026-04-09T17:00+01:00', // seven working days after the last one
        hears: { type: 'contacted', at: '2026-04-07T12:00+01:00', purpose: 'feedback-request', channel: 'email', to: 'dana' },
      },
      { ends: 'attempts-used' },
    ],
  },
  {
    name: 'clocks-go-back',
    start: '2026-03-30T09:00+11:00', // a Monday
    application: sydney,
    policyId: 'classic/1',
    scenes: [
      {
        sleepsUntil: '2026-04-07T09:00+10:00',
        at: '2026-03-31T12:00+11:00',
        hears: { type: 'snoozed', at: '2026-12-01', until: '2026-12-24' }, // from the future: it must be a mistake
      },
      { does: 'reportBadFact', what: 'after-now' },
      { sleepsUntil: '2026-04-07T09:00+10:00' }, // the Tuesday after Easter, in winter time
      { does: 'sendDraft', what: 'feedback-request email dana', answers: { type: 'held-back', until: null } }, // on file: a wish to be left alone
      {
        sleepsUntil: '2026-04-07T17:00+10:00',
        at: '2026-04-07T09:20+10:00', // told late
        hears: { type: 'asked-to-stop', at: '2026-04-07T08:59+10:00' },
      },
      { ends: 'asked-to-stop' },
    ],
  },
  {
    name: 'overdue-on-a-saturday',
    start: '2026-03-21T23:00-04:00',
    application: newYork,
    policyId: 'classic/1',
    scenes: [
      { sleepsUntil: '2026-03-23T09:00-04:00' }, // nobody is called on a Saturday night
      { does: 'notifyCandidate', what: 'feedback-request phone dana overdue' },
      { sleepsUntil: null, hears: { type: 'withdrew', at: '2026-03-24T10:00-04:00' } },
      { ends: 'ended-by-candidate' },
    ],
  },
  {
    name: 'bad-facts',
    start: '2026-03-09T08:00-04:00',
    application: { ...newYork, employer: { timeZone: 'Europe/Atlantis' } },
    policyId: 'classic/1',
    scenes: [{ failsWith: 'FollowUpError' }],
  },
];

/** What other rules would have done: replaying these must fail. */
export const wrongStories: readonly Story[] = [
  {
    name: 'before-the-promise',
    start: '2026-03-09T08:00-04:00',
    application: newYork,
    policyId: 'classic/1',
    scenes: [{ does: 'notifyCandidate', what: 'feedback-request phone dana due' }],
  },
  {
    name: 'clocks-not-put-back', // an hour before the opening
    start: '2026-03-30T09:00+11:00',
    application: sydney,
    policyId: 'classic/1',
    scenes: [
      { sleepsUntil: '2026-04-07T09:00+11:00' },
      { does: 'sendDraft', what: 'feedback-request email dana', answers: { type: 'sent' } },
    ],
  },
  {
    name: 'after-a-stop',
    start: '2026-03-09T08:00-04:00',
    application: newYork,
    policyId: 'classic/1',
    scenes: [
      { sleepsUntil: '2026-03-13T09:00-04:00', hears: { type: 'asked-to-stop', at: '2026-03-10T11:00-04:00' } },
      { sleepsUntil: '2026-03-13T09:00-04:00' },
      { does: 'notifyCandidate', what: 'feedback-request phone dana due' },
    ],
  },
  {
    name: 'another-channel', // it is a call: not for the mail
    start: '2026-03-13T09:00-04:00',
    application: newYork,
    policyId: 'classic/1',
    scenes: [{ does: 'sendDraft', what: 'feedback-request phone dana', answers: { type: 'sent' } }],
  },
];
