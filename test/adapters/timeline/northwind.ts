import type { JobApplication } from 'interview-followup';

/** Applied, interviewed, thanked, and promised an answer by Thursday 12 March 2026. */
export const northwind: JobApplication = {
  id: 'northwind',
  role: 'Data Engineer',
  employer: { name: 'Northwind', timeZone: 'Europe/London' },
  contacts: [
    { id: 'dana', name: 'Dana Okafor', role: 'hiring-manager', email: 'dana@northwind.example', phone: '+44 20 7946 0000', mayCall: true },
    { id: 'hugo', name: 'Hugo Reyes', role: 'hr', email: 'hugo@northwind.example' },
  ],
  interviews: [{ id: 'panel', startsAt: '2026-03-05T10:00:00Z', endsAt: '2026-03-05T11:00:00Z', status: 'held', interviewers: ['dana'] }],
  history: [
    { type: 'applied', at: '2026-02-23' }, // Monday
    { type: 'feedback-promised', at: '2026-03-05T10:55:00Z', by: { date: '2026-03-12' } },
    { type: 'contacted', at: '2026-03-05T16:00:00Z', purpose: 'thank-you', channel: 'email', to: 'dana' },
    { type: 'heard', at: '2026-03-06T09:30:00Z', from: 'dana', kind: 'other' },
  ],
};
/** A Monday, the first after the interview. */
export const now = '2026-03-09T09:00:00Z';
