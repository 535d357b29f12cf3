import {
  type Candidate,
  type CompetingProcess,
  type DraftOptions,
  describeClaim,
  describeFollowUp,
  describeReasons,
  draftMessage,
  type HistoryEvent,
  type Interview,
  type JobApplication,
  type Purpose,
  type Step,
  type WrittenDraft,
} from 'interview-followup/messages';
import { describe, expect, test } from 'vitest';
import { es } from '../../../src/messages/es.js';

const now = '2026-03-12T09:00:00Z';
const candidate: Candidate = { name: 'Sam Rivera', timeZone: 'Europe/Madrid', phone: '+34 600 000 000', email: 'sam@rivera.example' };
const held: Interview = {
  id: 'panel',
  startsAt: '2026-03-05T10:00:00Z',
  endsAt: '2026-03-05T11:00:00Z',
  status: 'held',
  interviewers: ['a1', 'b2', 'c3', 'dana'],
  topics: ['el modelo de datos'],
};
const people = { 'hiring-manager': 'Dana Okafor', hr: 'Hugo Reyes', agency: 'Ada Brook', interviewer: 'Ines Prado' } as const;
const ledger: CompetingProcess[] = [
  {
    employer: 'Contoso',
    stage: 'written-offer',
    receivedOn: '2026-03-10',
    answerBy: '2026-03-20',
    compensation: null,
    nameDisclosable: false,
  },
];

const promised = (date: string): HistoryEvent => ({ type: 'feedback-promised', at: '2026-03-05T10:55:00Z', by: { date } });
const decided = (decision: 'offer' | 'rejected' | 'on-hold' | 'position-closed'): HistoryEvent => ({
  type: 'decided',
  at: '2026-03-11T09:00:00Z',
  decision,
});
const asked: HistoryEvent = {
  type: 'heard',
  at: '2026-03-11T09:00:00Z',
  kind: 'request',
  what: 'Dos referencias y el certificado de estudios',
  by: { date: '2026-03-13' },
};

interface Story {
  readonly name: string;
  readonly purpose: Purpose;
  readonly attempts: number;
  readonly history: readonly HistoryEvent[];
  readonly interviews?: readonly Interview[];
  readonly includes?: 'improvement-request';
  readonly ledger?: readonly CompetingProcess[];
}

const applied: HistoryEvent = { type: 'applied', at: '2026-02-26' };
const stories: readonly Story[] = [
  { name: 'no date of application', purpose: 'application-check', attempts: 3, history: [], interviews: [] },
  { name: 'applied', purpose: 'application-check', attempts: 4, history: [applied], interviews: [] },
  { name: 'thanks', purpose: 'thank-you', attempts: 1, history: [] },
  { name: 'thanks without a topic', purpose: 'thank-you', attempts: 1, history: [], interviews: [{ ...held, topics: [] }] },
  { name: 'nothing promised', purpose: 'feedback-request', attempts: 5, history: [] },
  { name: 'promise open', purpose: 'feedback-request', attempts: 4, history: [promised('2026-03-16')] },
  { name: 'promise passed', purpose: 'feedback-request', attempts: 4, history: [promised('2026-03-09')] },
  { name: 'promise passed, with an offer', purpose: 'feedback-request', attempts: 4, history: [promised('2026-03-09')], ledger },
  { name: 'news of an offer', purpose: 'offer-news', attempts: 1, history: [], ledger },
  { name: 'news of an offer, promise open', purpose: 'offer-news', attempts: 1, history: [promised('2026-03-16')], ledger },
  { name: 'offer', purpose: 'outcome-thanks', attempts: 1, history: [decided('offer')] },
  { name: 'rejection', purpose: 'outcome-thanks', attempts: 1, history: [decided('rejected')] },
  {
    name: 'rejection, asking',
    purpose: 'outcome-thanks',
    attempts: 1,
    history: [decided('rejected')],
    includes: 'improvement-request',
  },
  { name: 'on hold', purpose: 'outcome-thanks', attempts: 1, history: [decided('on-hold')] },
  { name: 'closed', purpose: 'outcome-thanks', attempts: 1, history: [decided('position-closed')] },
  { name: 'improvement', purpose: 'improvement-request', attempts: 1, history: [decided('rejected')] },
  { name: 'answer', purpose: 'answer', attempts: 1, history: [asked] },
  {
    name: 'missed by employer',
    purpose: 'missed-interview',
    attempts: 1,
    history: [],
    interviews: [{ ...held, status: 'missed-by-employer' }],
  },
  {
    name: 'missed by candidate',
    purpose: 'missed-interview',
    attempts: 1,
    history: [],
    interviews: [{ ...held, status: 'missed-by-candidate' }],
  },
];

const ways = [
  { channel: 'email' },
  { channel: 'letter' },
  { channel: 'linkedin', form: 'message' },
  { channel: 'linkedin', form: 'note' },
  { channel: 'sms' },
  { channel: 'phone' },
] as const;

function draftOf(story: Story, role: keyof typeof people | null, attempt: number, rest: Pick<DraftOptions, 'channel' | 'form' | 'tone'>) {
  const application: JobApplication = {
    id: 'northwind',
    role: 'Data Engineer',
    employer: { timeZone: 'Europe/Madrid' },
    contacts: role === null ? [] : [{ id: 'dana', name: people[role], role }],
    interviews: (story.interviews ?? [held]).map((interview) => ({ ...interview, interviewers: role === null ? [] : ['dana'] })),
    history: story.history,
  };
  const step: Step = {
    key: 'step',
    purpose: story.purpose,
    attempt,
    ...(story.includes === undefined ? {} : { includes: story.includes }),
    window: {
      earliest: now,
      latest: now,
      recommended: now,
      timeZone: 'Europe/Madrid',
      earliestDate: '2026-03-12',
      latestDate: '2026-03-12',
    },
    to: role === null ? null : { contact: 'dana', role, because: 'only-contact' },
    channel: 'email',
  };
  return draftMessage(application, { step, candidate, now, ledger: story.ledger ?? [], locale: 'es', locales: [es], ...rest });
}

const english = /\b(the|your|you|role|and|for|with|thank|offer|hello|monday|march)\b/i;
const guessed = /\b(estimad[oa] (?!equipo)|interesad[oa]|encantad[oa]|agradecid[oa]|entrevistad[oa]|señora?)\b/i;
const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

function expectSound(draft: WrittenDraft): void {
  const texts = [draft.subject ?? '', draft.body, ...draft.branches.flatMap(({ say }) => say.map(({ text }) => text))];
  for (const text of texts) {
    expect(text).not.toMatch(/ {2}|undefined|\bnull\b|NaN|[{}[\]]| [.,;:?!]|,\.|\.\.|\b(a|de) el\b/);
    expect(text).not.toMatch(english);
    expect(text).not.toMatch(guessed);
    expect((text.match(/\?/g) ?? []).length).toBe((text.match(/¿/g) ?? []).length);
  }
  for (const { text } of draft.paragraphs) expect(text.trim()).not.toBe('');
}

describe.each(stories)('es: $name', (story) => {
  test.each(ways)('$channel $form', (way) => {
    for (const role of ['hiring-manager', 'hr', 'agency', 'interviewer', null] as const) {
      for (let attempt = 1; attempt <= story.attempts; attempt++) {
        for (const tone of ['warm', 'neutral', 'formal'] as const) {
          const draft = draftOf(story, role, attempt, { ...way, tone });
          if ((way.channel === 'sms' && story.purpose === 'thank-you') || (way.channel === 'phone' && story.purpose === 'offer-news')) {
            expect(draft.type).toBe('refused');
            continue;
          }
          if (draft.type !== 'draft') throw new Error(JSON.stringify(draft));
          expectSound(draft);
          const { body, paragraphs } = draft;
          const answered = paragraphs.slice(1, -1).map(({ text }) => text);
          if (way.channel === 'email' || way.channel === 'letter') {
            expect(countWords(body)).toBeGreaterThanOrEqual(60);
            expect(countWords(answered.join(' '))).toBeLessThanOrEqual(150);
          }
          if (way.channel === 'linkedin') expect(body.length).toBeLessThanOrEqual(way.form === 'note' ? 300 : 1900);
          if (way.channel === 'sms' && story.purpose !== 'answer') {
            expect(body).not.toMatch(/[^\n\r -_a-~¿¡èéùìòÇÉÄÖÑÜ§äöñüà]/);
            expect(body.length).toBeLessThanOrEqual(story.ledger === undefined && story.includes === undefined ? 160 : 230);
          }
          const machine = draft.branches.find(({ when }) => when === 'voicemail')?.say.map(({ text }) => text) ?? [];
          expect(countWords(machine.join(' '))).toBeLessThanOrEqual(75);
        }
      }
    }
  });
});

test('es: no wording repeats the last, and a panel gets four', () => {
  const bodies = (story: Story | undefined, attempts: number) =>
    Array.from({ length: attempts }, (_, index) => {
      const draft = story === undefined ? null : draftOf(story, 'hiring-manager', index + 1, { channel: 'email' });
      return draft?.type === 'draft' ? draft.body : '';
    });
  const requests = bodies(
    stories.find(({ name }) => name === 'promise passed'),
    4,
  );
  expect(new Set(requests).size).toBe(4);
  expect(es.draft.long['thank-you']).toHaveLength(4);
  expect(es.draft.brief['thank-you']).toHaveLength(4);
  expect(es.draft.brief['feedback-request']).toHaveLength(4);
  expect(es.draft.brief['application-check']).toHaveLength(3);
});

test('es: every code has its sentence', () => {
  const application: JobApplication = {
    id: 'northwind',
    role: 'Data Engineer',
    employer: { timeZone: 'Europe/Madrid' },
    contacts: [{ id: 'dana', name: 'Dana Okafor', role: 'hiring-manager' }],
    interviews: [held].map((interview) => ({ ...interview, interviewers: ['dana'] })),
  };
  const facts = {
    since: '2026-03-05',
    until: '2026-03-09T16:00:00Z',
    attempts: 2,
    contact: 'dana',
    interview: 'panel',
    channel: 'phone',
    employer: 'Contoso',
    answerBy: '2026-03-20',
    tooLate: true,
  } as const;
  const reasons = Object.keys(es.describe.reasons).flatMap((code) => [{ code, ...facts }, { code: `${code}` }]);
  const options = { application, locale: 'es', locales: [es] };
  for (const sentence of describeReasons([...reasons.filter(({ code }) => code in es.describe.reasons), { code: 'new' }], options)) {
    expect(sentence).toMatch(/^[A-ZÁÉÍÓÚ].+\.$/u);
    expect(sentence).not.toMatch(english);
    expect(sentence).not.toMatch(/undefined|\b(a|de) el\b/);
  }
  for (const because of Object.keys(es.describe.stop) as (keyof typeof es.describe.stop)[]) {
    const stop = { type: 'stop', because, policyId: 'p', reasons: [], caveats: [], validUntil: null } as const;
    expect(describeFollowUp(stop, options).headline).not.toBe('');
  }
});

test('es: dates, times, money and claims', () => {
  const { time } = es;
  const monday = { year: 2026, month: 3, date: 9, weekday: 1 };
  expect(time.moment(time.date(monday, false), time.time(1020), 1020)).toBe('lunes 9 de marzo a las 17:00');
  expect(time.date(monday, true)).toBe('lunes 9 de marzo de 2026');
  expect(time.moment(time.date(monday, false), time.time(1440), 1440)).toBe('lunes 9 de marzo a las 24:00');
  expect(time.zone('New York')).toBe('hora de Nueva York');
  expect(time.money(time.number(1234.5), 'EUR')).toBe('1.234,50 €');
  const say = (claim: Parameters<typeof describeClaim>[0]) => describeClaim(claim, { locale: 'es-MX', locales: [es] });
  expect(say({ type: 'offer', count: 2, form: 'written' })).toBe('He recibido otras dos ofertas por escrito.');
  expect(say({ type: 'deadline', from: '2026-06-12', to: '2026-06-12' })).toBe(
    'El plazo para responder a otra oferta termina el viernes 12 de junio.',
  );
  expect(say({ type: 'process', count: 2, stage: 'final-round' })).toBe(
    'También estoy en la fase final del proceso con otras dos empresas.',
  );
});
