import type { Contact, HistoryEvent, Step } from 'interview-followup';
import { type DraftFacts, type DraftOptions, defineTemplate, draftMessage } from 'interview-followup/messages';
import { ptBR } from 'interview-followup/messages/pt-BR';
import { describe, expect, test } from 'vitest';
import { dana, interviewed, panel, promised, thanked } from '../builders.js';
import { candidate, globex, now, stepFor, stories } from './stories.js';
import { written } from './written.js';

// What own words are given: the facts of the application, in the words of the locale and by the clock of who reads them.

function factsFor(options: object, history: readonly HistoryEvent[] = [], changes: Parameters<typeof interviewed>[1] = {}): DraftFacts {
  const seen: DraftFacts[] = [];
  const purposes = [
    'feedback-request',
    'thank-you',
    'answer',
    'missed-interview',
    'application-check',
    'offer-news',
    'outcome-thanks',
  ] as const;
  const templates = purposes.map((purpose) =>
    defineTemplate({
      purpose,
      write: (facts) => {
        seen.push(facts);
        return { paragraphs: [{ role: 'request', text: 'Hello' }] };
      },
    }),
  );
  const given = { purpose: 'feedback-request', candidate, now, channel: 'email', locale: 'en-GB', templates, ...options } as DraftOptions;
  written(draftMessage(interviewed(history, changes), given));
  const [facts] = seen;
  if (facts === undefined) throw new Error('the own words were not asked for');
  return facts;
}

const request = (changes: object = {}): HistoryEvent => ({
  type: 'heard',
  at: '2026-03-13T09:00:00Z',
  kind: 'request',
  what: 'two references',
  from: 'dana',
  ...changes,
});

describe('The facts of a message', () => {
  test('are all there', () => {
    const applied: HistoryEvent = { type: 'applied', at: '2026-03-02T12:00:00Z' }; // a Monday

    const facts = factsFor({ ledger: [globex], tone: 'warm' }, [applied, promised('2026-03-12')], {
      employer: { name: 'Northwind', timeZone: 'Europe/London' },
      contacts: [{ ...dana, addressAs: 'Dana' }],
    });

    expect(facts).toEqual({
      kind: 'feedback-request',
      channel: 'email',
      tone: 'warm',
      reader: 'decision-maker',
      role: 'Data Engineer',
      employer: 'Northwind',
      candidate: { name: 'Sam Rivera', phone: '+44 7700 900123', email: 'sam@rivera.example' },
      recipient: { name: 'Dana Okafor', addressAs: 'Dana' },
      attempt: 1,
      variant: 0,
      interview: expect.objectContaining({ date: 'Thursday 5 March', shortDate: '5 March', moment: 'Thursday 5 March at 10:00' }),
      topic: null,
      appliedOn: 'Monday 2 March',
      promise: { state: 'passed', by: 'Thursday 12 March' },
      request: null,
      asksImprovement: false,
      claims: [
        { claim: { type: 'offer', count: 1, form: 'written' }, text: 'I have received a written offer from another employer' },
        { claim: { type: 'deadline', from: '2026-03-20', to: '2026-03-20' }, text: 'I have been asked to answer it by Friday 20 March' },
      ],
      deadline: '20 March',
    });
  });

  test('are nothing where nothing is known', () => {
    const facts = factsFor({ purpose: 'application-check', candidate: { name: 'Sam Rivera', timeZone: 'UTC' } }, [], {
      contacts: [],
      interviews: [],
      history: [],
    });

    expect(facts).toMatchObject({
      kind: 'application-check',
      tone: 'neutral',
      reader: 'coordinator',
      employer: null,
      candidate: { phone: null, email: null },
      recipient: null,
      interview: null,
      appliedOn: null,
      promise: { state: 'none', by: '' },
      request: null,
      claims: [],
      deadline: null,
    });
  });

  test('hold the attempt and what else is asked, as the step has them', () => {
    const step: Step = { ...stepFor(stories[2] as (typeof stories)[number]), attempt: 3, includes: 'improvement-request' };

    expect(factsFor({ step, purpose: undefined })).toMatchObject({ attempt: 3, asksImprovement: true });
    expect(factsFor({ step: stepFor(stories[2] as (typeof stories)[number]), purpose: undefined })).toMatchObject({
      attempt: 1,
      asksImprovement: false,
    });
  });

  test.each<[string, object, string, { state: string; by: string }]>([
    ['a date, on its last minute', { date: '2026-03-16' }, '2026-03-16T23:59:59Z', { state: 'open', by: 'Monday 16 March' }],
    ['a date, at its end', { date: '2026-03-16' }, '2026-03-17T00:00:00Z', { state: 'passed', by: 'Monday 16 March' }],
    [
      'an instant, before it',
      { instant: '2026-03-16T15:00:00Z' },
      '2026-03-16T14:59:59Z',
      { state: 'open', by: 'Monday 16 March at 15:00' },
    ],
    ['an instant, at it', { instant: '2026-03-16T15:00:00Z' }, '2026-03-16T15:00:00Z', { state: 'passed', by: 'Monday 16 March at 15:00' }],
    ['midnight', { instant: '2026-03-17T00:00:00Z' }, '2026-03-16T14:00:00Z', { state: 'open', by: 'the end of Monday 16 March' }],
    ['a date of another year', { date: '2027-01-04' }, '2026-03-16T14:00:00Z', { state: 'open', by: 'Monday 4 January 2027' }],
  ])('a promise of %s', (_, by, at, promise) => {
    expect(factsFor({ now: at }, [promised('2026-03-16', { by } as object)]).promise).toEqual(promise);
  });

  test.each<[string, object, string, object]>([
    ['without a date', {}, now, { by: null, isLate: false }],
    [
      'to answer by a date, on its last minute',
      { by: { date: '2026-03-16' } },
      '2026-03-16T23:59:59Z',
      { by: 'Monday 16 March', isLate: false },
    ],
    ['to answer by a date, at its end', { by: { date: '2026-03-16' } }, '2026-03-17T00:00:00Z', { by: 'Monday 16 March', isLate: true }],
    ['to answer by an instant', { by: { instant: '2026-03-16T15:00:00Z' } }, now, { by: 'Monday 16 March at 15:00', isLate: false }],
  ])('a request %s', (_, changes, at, facts) => {
    expect(factsFor({ purpose: 'answer', now: at }, [request(changes)]).request).toEqual({
      what: 'two references',
      on: 'Friday 13 March',
      ...facts,
    });
  });

  test('a request is no fact of another message', () => {
    expect(factsFor({}, [request()]).request).toBeNull();
  });

  test.each(['missed-by-employer', 'missed-by-candidate'] as const)('an interview that was %s has its time of day', (status) => {
    const missed = { ...panel, startsAt: '2026-03-16T09:00:00Z', endsAt: '2026-03-16T09:30:00Z', status };

    expect(factsFor({ purpose: 'missed-interview' }, [], { interviews: [missed], history: [] })).toMatchObject({
      kind: status,
      interview: { date: 'Monday 16 March', shortDate: '16 March', moment: 'Monday 16 March at 09:00' },
    });
  });

  test('dates are those of who reads them', () => {
    const late = { ...panel, startsAt: '2026-03-05T22:00:00Z', endsAt: '2026-03-05T23:00:00Z' };
    const tokyo: Contact = { ...dana, timeZone: 'Asia/Tokyo' };

    const evening = promised('2026-03-12', { at: '2026-03-05T23:00:00Z', by: { instant: '2026-03-12T22:00:00Z' } });

    const { interview, promise } = factsFor({}, [], {
      contacts: [tokyo],
      interviews: [late],
      history: [thanked({ at: '2026-03-06T00:00:00Z' }), evening],
    });

    expect(interview).toMatchObject({ date: 'Friday 6 March', shortDate: '6 March' });
    expect(promise).toEqual({ state: 'passed', by: 'Friday 13 March at 07:00' });
  });

  test.each([
    ['email', '2027-01-11T10:00:00Z', 'Thursday 5 March 2026'],
    ['email', '2026-12-31T10:00:00Z', 'Thursday 5 March'],
    ['sms', '2026-12-31T10:00:00Z', 'Thursday 5 March'],
  ])('the year is told when it is not that of the message (%s, %s)', (channel, at, date) => {
    expect(factsFor({ channel, now: at }).interview).toMatchObject({ date, shortDate: '5 March' });
  });

  test.each([
    ['email', now, 'quinta-feira, 5 de março', '5 de março'],
    ['linkedin', now, 'quinta-feira, 5 de março', '5 de março'],
    ['sms', now, '05/03', '05/03'],
    ['sms', '2027-01-11T10:00:00Z', 'quinta-feira, 5 de março de 2026', '05/03'],
  ])('only an SMS has its dates in the letters it can write (%s, %s)', (channel, at, date, shortDate) => {
    expect(factsFor({ channel, now: at, locale: 'pt-BR', locales: [ptBR] }).interview).toMatchObject({ date, shortDate });
  });
});
