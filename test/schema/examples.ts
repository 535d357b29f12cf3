import type { CompetingProcess, JobApplication, WorkingCalendar } from 'interview-followup/schema';

/** A full calendar: a make-up Saturday, a half day, Fridays until noon. */
export const calendar = {
  weekend: [6, 7],
  hours: [
    ['09:00', '12:30'],
    ['13:30', '17:00'],
  ],
  hoursByWeekday: { '5': [['09:00', '12:00']] },
  holidays: ['2026-12-25', '2026-12-28'],
  dates: { '2026-12-24': [['09:00', '12:00']], '2026-12-19': [['10:00', '24:00']], '2026-12-31': [] },
  coverage: { from: '2026-01-01', to: '2026-12-31' },
} as const satisfies WorkingCalendar;

/** Every field of an application and every type of event. */
export const application = {
  id: 'northwind/data-engineer',
  role: 'Data Engineer',
  preferred: true,
  employer: { name: 'Northwind', timeZone: 'Europe/London', calendar, jurisdiction: 'CA-ON', headcount: 250 },
  contacts: [
    {
      id: 'dana',
      name: 'Dana Okafor',
      addressAs: 'Dana',
      role: 'hiring-manager',
      email: 'dana@northwind.example',
      phone: '+44 20 7946 0000',
      linkedin: 'https://www.linkedin.com/in/dana-okafor',
      timeZone: 'America/New_York',
      language: 'en-GB',
      mayCall: true,
      prefers: 'phone',
      refuses: ['sms', 'letter'],
      notBefore: '2026-11-05',
      awayUntil: '2026-11-09',
      left: false,
      note: 'met at the fair',
    },
    { id: 'hr', name: 'People team', role: 'hr' },
  ],
  interviews: [
    {
      id: 'i1',
      round: 1,
      startsAt: '2026-11-03T10:00:00Z',
      endsAt: '2026-11-03T11:30:00.250+00:00[Europe/London]',
      status: 'held',
      interviewers: ['dana'],
      format: 'onsite',
      topics: ['the move to streaming'],
      note: 'third floor',
    },
    { id: 'i2', startsAt: '2026-12-01T10:00+01:00', status: 'scheduled' },
  ],
  history: [
    { type: 'applied', at: '2026-10-01', id: 'e1', note: 'by the form' },
    { type: 'feedback-promised', at: '2026-11-03T11:30:00Z', by: { date: '2026-11-10' }, from: 'dana' },
    { type: 'feedback-promised', at: '2026-11-03', by: { instant: '2026-11-10T17:00:00Z' } },
    { type: 'feedback-promised', at: '2026-11-03', by: { within: { workingDays: 5 } } },
    { type: 'feedback-promised', at: '2026-11-03', by: { within: { hours: 48 } } },
    {
      type: 'contacted',
      at: '2026-11-04T09:00:00Z',
      purpose: 'thank-you',
      channel: 'email',
      to: 'dana',
      copyTo: ['hr'],
      interview: 'i1',
      result: 'sent',
      said: 'final-follow-up',
    },
    { type: 'heard', at: '2026-11-05T09:00:00Z', from: 'hr', channel: 'email', kind: 'automatic', awayUntil: '2026-11-09' },
    { type: 'heard', at: '2026-11-06', kind: 'request', what: 'two references', notBefore: '2026-11-07', by: { within: { days: 3 } } },
    { type: 'answered', at: '2026-11-07' },
    { type: 'decided', at: '2026-11-08', decision: 'on-hold', toldAt: null, from: 'hr' },
    { type: 'decided', at: '2026-11-08', decision: 'rejected', toldAt: '2026-11-09T10:00:00Z' },
    { type: 'interview-feedback-received', at: '2026-11-10', points: ['speak more slowly'] },
    { type: 'accepted', at: '2026-11-11' },
    { type: 'declined', at: '2026-11-11' },
    { type: 'withdrew', at: '2026-11-11' },
    { type: 'asked-to-stop', at: '2026-11-11', by: 'hr', channels: ['phone'] },
    { type: 'snoozed', at: '2026-11-11', until: '2026-11-20' },
    { type: 'stopped-chasing', at: '2026-11-12' },
    { type: 'resumed-chasing', at: '2026-11-13' },
    { type: 'retracted', at: '2026-11-14', event: 'e1' },
  ],
} as const satisfies JobApplication;

/** The shortest application there is. */
export const short = { id: 'a1', role: 'Data Engineer', employer: { timeZone: 'Europe/London' } } as const satisfies JobApplication;

/** An offer with a figure, and a process of which little is known. */
export const ledger = [
  {
    applicationId: 'contoso/analyst',
    employer: 'Contoso',
    aliases: ['Contoso Ltd'],
    stage: 'written-offer',
    receivedOn: '2026-11-09',
    answerBy: '2026-11-20T17:00',
    compensation: { amount: 70_000, currency: 'GBP', per: 'year', basis: 'base', bonus: 5000.5 },
    nameDisclosable: false,
  },
  { employer: 'Fabrikam', stage: 'interviewing', receivedOn: null, answerBy: '2026-12-01', compensation: null, nameDisclosable: true },
] as const satisfies readonly CompetingProcess[];

/** The document with another value (none at all: `undefined`) at a dotted path; at the path `''` it is that value. */
export function changed(document: unknown, path: string, value: unknown): unknown {
  if (path === '') return value;
  if (typeof document !== 'object' || document === null) return document;
  const [key, ...rest] = path.split('.') as [string, ...string[]];
  const copy = structuredClone(document) as Record<string, unknown>;
  if (rest.length > 0) copy[key] = changed(copy[key], rest.join('.'), value);
  else if (value === undefined) delete copy[key];
  else copy[key] = value;
  return copy;
}
