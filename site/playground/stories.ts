import type { JobApplication } from 'interview-followup';
import candidate from '../../docs/examples/candidate.json';
import ledger from '../../docs/examples/ledger.json';
import noPromise from '../../docs/examples/northwind-no-promise.json';
import promised from '../../docs/examples/northwind-promised.json';
import rejected from '../../docs/examples/northwind-rejected.json';
import { pretty } from './pretty.js';
import type { State } from './state.js';

/** Something to start from. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly state: State;
}

const holiday: JobApplication = {
  id: 'albrecht-werke',
  role: 'Konstrukteurin',
  employer: { name: 'Albrecht Werke', timeZone: 'Europe/Berlin' },
  contacts: [
    { id: 'weber', name: 'Jana Weber', addressAs: 'Frau Weber', role: 'hr', email: 'jana.weber@albrecht.example', language: 'de' },
    { id: 'yilmaz', name: 'Deniz Yılmaz', role: 'interviewer', email: 'deniz.yilmaz@albrecht.example', language: 'de' },
  ],
  interviews: [
    {
      id: 'first',
      startsAt: '2026-04-09T14:00:00+02:00',
      endsAt: '2026-04-09T15:00:00+02:00',
      status: 'held',
      interviewers: ['weber', 'yilmaz'],
      format: 'onsite',
    },
  ],
  history: [
    { type: 'contacted', at: '2026-04-09T17:30:00+02:00', purpose: 'thank-you', channel: 'email', interview: 'first' },
    { type: 'feedback-promised', at: '2026-04-09T14:55:00+02:00', by: { date: '2026-04-17' }, from: 'weber' },
    { type: 'contacted', at: '2026-04-20T09:10:00+02:00', purpose: 'feedback-request', channel: 'email', to: 'weber' },
    { type: 'heard', at: '2026-04-20T09:11:00+02:00', kind: 'automatic', from: 'weber', channel: 'email', awayUntil: '2026-04-27' },
  ],
};

const references: JobApplication = {
  id: 'ipe-energia',
  role: 'Analista de dados',
  employer: { name: 'Ipê Energia', timeZone: 'America/Sao_Paulo' },
  contacts: [
    {
      id: 'lucia',
      name: 'Lúcia Prado',
      addressAs: 'Lúcia',
      role: 'recruiter',
      email: 'lucia.prado@ipe.example',
      phone: '+55 11 5555 0134',
      mayCall: true,
      language: 'pt-BR',
    },
  ],
  interviews: [
    { id: 'video', startsAt: '2026-05-12T10:00:00-03:00', endsAt: '2026-05-12T11:00:00-03:00', status: 'held', interviewers: ['lucia'] },
  ],
  history: [
    { type: 'applied', at: '2026-05-02' },
    { type: 'contacted', at: '2026-05-12T12:15:00-03:00', purpose: 'thank-you', channel: 'email', to: 'lucia' },
    {
      type: 'heard',
      at: '2026-05-14T16:40:00-03:00',
      from: 'lucia',
      channel: 'email',
      kind: 'request',
      what: 'duas referências',
      by: { date: '2026-05-19' },
    },
  ],
};

const bluff =
  'Dear Dana,\n\nI have two other offers and must decide by Friday. Answer me today, or I will walk away.\n\nKind regards\nSam Rivera';
const fair =
  'Dear Dana,\n\nI have received a written offer from another employer and have been asked to answer it by Friday 20 March. Northwind is still the place where I would like to work. Could you tell me whether a decision has been made?\n\nKind regards\nSam Rivera';

/** Six applications, each at a moment at which the answer is worth a look. */
export const stories: readonly Story[] = [
  story('promised', 'An answer was promised by Thursday', promised, '2026-03-09T09:30:00-04:00', { text: bluff }),
  story('no-promise', 'Nobody named a date', noPromise, '2026-03-13T09:30:00-04:00', {
    text: 'Hi Dana,\n\nsorry to bother you again!!! I am just a bit desperate to hear from you. [Your Name]',
  }),
  story('offer', 'Another offer came', promised, '2026-03-10T14:00:00-04:00', {
    ledger,
    text: fair,
  }),
  story('rejected', 'They said no an hour ago', rejected, '2026-03-26T11:00:00-04:00', {
    text: 'Dear Dana,\n\nthank you for telling me. You wasted my time, and other companies are queuing up for me.\n\nSam Rivera',
  }),
  story('away', 'Out of office until Monday (Germany)', holiday, '2026-04-22T10:00:00+02:00', {
    candidate: { name: 'Mila Brandt', timeZone: 'Europe/Berlin', email: 'mila.brandt@mail.example' },
    text: 'Guten Tag Frau Weber,\n\nich habe zwei andere Angebote und erwarte heute Ihre Antwort.\n\nMila Brandt',
  }),
  story('references', 'They asked for references (Brazil)', references, '2026-05-15T09:00:00-03:00', {
    candidate: { name: 'Rafael Souza', timeZone: 'America/Sao_Paulo', phone: '+55 11 5555 0177' },
    text: 'Olá Lúcia, tenho outra proposta.',
  }),
];

function story(
  id: string,
  title: string,
  application: object,
  now: string,
  more: { readonly candidate?: object; readonly ledger?: readonly object[]; readonly text: string },
): Story {
  const state: State = {
    application: pretty(application),
    now: Date.parse(now),
    policy: 'classic',
    ledger: pretty(more.ledger ?? []),
    candidate: pretty(more.candidate ?? candidate),
    locale: '',
    purpose: '',
    channel: '',
    text: more.text,
  };
  return { id, title, state };
}
