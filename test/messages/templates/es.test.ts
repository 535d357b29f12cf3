import {
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
  type StopReason,
} from 'interview-followup/messages';
import { describe, expect, test } from 'vitest';
import { es } from '../../../src/messages/es.js';

const timeZone = 'Europe/Madrid';
const now = '2026-03-12T12:00:00Z';
const candidate = { name: 'Sam Rivera', timeZone };
const held: Interview = {
  id: 'panel',
  startsAt: '2026-03-05T14:00:00Z',
  endsAt: '2026-03-05T15:00:00Z',
  status: 'held',
  interviewers: ['dana'],
  topics: ['el modelo de datos'],
};
const offer: CompetingProcess = {
  employer: 'Contoso',
  stage: 'written-offer',
  receivedOn: '2026-03-10',
  answerBy: '2026-03-20',
  compensation: null,
  nameDisclosable: false,
};
const promised = (date: string): HistoryEvent => ({ type: 'feedback-promised', at: '2026-03-05T14:55:00Z', by: { date } });
const decided = (decision: 'offer' | 'rejected' | 'on-hold' | 'position-closed'): HistoryEvent => ({
  type: 'decided',
  at: '2026-03-11T12:00:00Z',
  decision,
});
const asked: HistoryEvent = {
  type: 'heard',
  at: '2026-03-11T12:00:00Z',
  kind: 'request',
  what: 'Dos referencias',
  by: { date: '2026-03-13' },
};
const missed = (status: Interview['status']): JobApplication['interviews'] => [{ ...held, status }];

interface Story {
  readonly purpose: Purpose;
  readonly history?: readonly HistoryEvent[];
  readonly interviews?: JobApplication['interviews'];
  readonly ledger?: readonly CompetingProcess[];
  readonly includes?: 'improvement-request';
}

const stories: { readonly [name: string]: Story } = {
  'no date of application': { purpose: 'application-check', interviews: [] },
  applied: { purpose: 'application-check', interviews: [], history: [{ type: 'applied', at: '2026-02-26' }] },
  thanks: { purpose: 'thank-you' },
  'thanks without a topic': { purpose: 'thank-you', interviews: [{ ...held, topics: [] }] },
  'nothing promised': { purpose: 'feedback-request' },
  'promise open': { purpose: 'feedback-request', history: [promised('2026-03-16')] },
  'promise passed': { purpose: 'feedback-request', history: [promised('2026-03-09')] },
  'promise passed, with offers': {
    purpose: 'feedback-request',
    history: [promised('2026-03-09')],
    ledger: [offer, { ...offer, employer: 'Fabrikam' }],
  },
  'news of an offer': { purpose: 'offer-news', ledger: [offer] },
  'news of an offer without a date': { purpose: 'offer-news', history: [promised('2026-03-16')], ledger: [{ ...offer, answerBy: null }] },
  offer: { purpose: 'outcome-thanks', history: [decided('offer')] },
  rejection: { purpose: 'outcome-thanks', history: [decided('rejected')] },
  'rejection, asking': { purpose: 'outcome-thanks', history: [decided('rejected')], includes: 'improvement-request' },
  'on hold': { purpose: 'outcome-thanks', history: [decided('on-hold')] },
  closed: { purpose: 'outcome-thanks', history: [decided('position-closed')] },
  improvement: { purpose: 'improvement-request', history: [decided('rejected')] },
  answer: { purpose: 'answer', history: [asked] },
  'missed by employer': { purpose: 'missed-interview', interviews: missed('missed-by-employer') },
  'missed by candidate': { purpose: 'missed-interview', interviews: missed('missed-by-candidate') },
};

const roles = ['hiring-manager', 'hr', 'agency', 'interviewer', null] as const;
const tones = ['warm', 'neutral', 'formal'] as const;
const attempts = [1, 2, 3, 4, 5];

function applicationOf({ history, interviews }: Partial<Story>, role: (typeof roles)[number]): JobApplication {
  const contacts = role === null ? [] : [{ id: 'dana', name: 'Dana Okafor', role }];
  const rounds = (interviews ?? [held]).map((interview) => ({ ...interview, interviewers: contacts.map(({ id }) => id) }));
  return { id: 'northwind', role: 'Data Engineer', employer: { timeZone }, contacts, interviews: rounds, history: history ?? [] };
}

function draftOf(story: Story, role: (typeof roles)[number], attempt: number, rest: Pick<DraftOptions, 'channel' | 'form' | 'tone'>) {
  const { purpose, includes } = story;
  const window = { earliest: now, latest: now, recommended: now, timeZone, earliestDate: '2026-03-12', latestDate: '2026-03-12' };
  const to = role === null ? null : ({ contact: 'dana', role, because: 'only-contact' } as const);
  const step: Step = { key: 'step', purpose, attempt, window, to, channel: 'email', ...(includes === undefined ? {} : { includes }) };
  const options = { step, candidate, now, ledger: story.ledger ?? [], locale: 'es', locales: [es], ...rest };
  const draft = draftMessage(applicationOf(story, role), options);
  if (draft.type !== 'draft') throw new Error(JSON.stringify(draft));
  return draft;
}

const broken = / {2}|undefined|\bnull\b|NaN|[{}[\]]| [.,;:?!]|,\.|\.\.|\b(a|de) el\b/;
const english = /\b(the|your|you|role|and|for|with|offer|hello|monday|march)\b/i;
/** Words that would guess somebody's gender, and pronouns that are not polite. */
const guessed = /\b(estimad[oa] (?!equipo)|interesad[oa]|encantad[oa]|agradecid[oa]|entrevistad[oa]|señora?|tú|vosotros)\b/i;
const gsm = /^[\n\r -_a-~¿¡èéùìòÇÉÄÖÑÜ§äöñüà]*$/;
const wordsOf = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

describe.each(Object.entries(stories))('es: %s', (_, story) => {
  test.each(['email', 'letter', 'linkedin', 'note', 'sms', 'phone'] as const)('%s', (way) => {
    if ((way === 'sms' && story.purpose === 'thank-you') || (way === 'phone' && story.purpose === 'offer-news')) return;
    for (const role of roles) {
      for (const tone of tones) {
        for (const attempt of attempts) {
          const how = way === 'note' ? ({ channel: 'linkedin', form: 'note' } as const) : { channel: way };
          const { subject, body, paragraphs, branches } = draftOf(story, role, attempt, { ...how, tone });
          const said = branches.map(({ say }) => say.map(({ text }) => text).join(' '));
          for (const text of [subject ?? '', body, ...said]) {
            expect(text).not.toMatch(broken);
            expect(text).not.toMatch(english);
            expect(text).not.toMatch(guessed);
          }
          if (way === 'email' || way === 'letter' || way === 'linkedin') {
            expect(wordsOf(body)).toBeGreaterThanOrEqual(60);
            const inside = paragraphs.slice(1, -1).map(({ text }) => text);
            expect(wordsOf(inside.join(' '))).toBeLessThanOrEqual(150);
          }
          if (way === 'linkedin' || way === 'note') expect(body.length).toBeLessThanOrEqual(way === 'note' ? 300 : 1900);
          const isFree = story === stories.answer; // what was asked for is not ours
          if (way === 'sms' && !isFree) expect(body).toMatch(gsm);
          if (way === 'sms' && !isFree && story.ledger === undefined && story.includes === undefined)
            expect(body.length).toBeLessThanOrEqual(160);
          expect(wordsOf(said[2] ?? '')).toBeLessThanOrEqual(75);
        }
      }
    }
  });
});

test('es: every attempt takes a new angle, and a panel gets four letters', () => {
  const bodies = attempts.slice(0, 4).map((attempt) => draftOf({ purpose: 'feedback-request' }, 'hr', attempt, { channel: 'email' }).body);
  expect(new Set(bodies).size).toBe(4);
  for (const words of [es.draft.long, es.draft.brief]) {
    expect(words['thank-you']).toHaveLength(4);
    expect(words['feedback-request']).toHaveLength(4);
    expect(words['application-check']).toHaveLength(3);
  }
});

test('es: every code has its sentence', () => {
  const facts = {
    since: '2026-03-05',
    until: '2026-03-09T16:00:00Z',
    attempts: 2,
    contact: 'dana',
    interview: 'panel',
    channel: 'phone',
  } as const;
  const codes = [...Object.keys(es.describe.reasons), 'of a newer version'];
  const reasons = codes.map((code) => ({ code, ...facts, employer: 'Contoso', answerBy: '2026-03-20', tooLate: true as const }));
  const nameless = codes.map((code) => ({ code, ...facts, contact: 'gone', answerBy: '2026-03-20' }));
  const options = { application: applicationOf({}, 'hiring-manager'), locale: 'es', locales: [es] };
  for (const sentence of describeReasons([...reasons, ...nameless], options)) {
    expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
    expect(sentence).not.toMatch(broken);
    expect(sentence).not.toMatch(english);
  }
  for (const because of Object.keys(es.describe.stop) as StopReason[]) {
    const stop = { type: 'stop', because, policyId: 'classic/1', reasons: [], caveats: [], validUntil: null } as const;
    expect(describeFollowUp(stop, options).headline).not.toMatch(/^$|\.$/);
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
