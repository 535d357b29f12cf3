import {
  type Candidate,
  type Channel,
  type Claim,
  type CompetingProcess,
  describeClaim,
  describeFollowUp,
  describeReasons,
  draftMessage,
  type HistoryEvent,
  type Interview,
  type JobApplication,
  type Purpose,
  type Step,
} from 'interview-followup/messages';
import { describe, expect, test } from 'vitest';
import { it } from '../../../src/messages/it.js';

const now = '2026-03-12T09:00:00Z';
const timeZone = 'Europe/Rome';
const candidate: Candidate = { name: 'Sam Rivera', timeZone, phone: '+39 320 000 0000', email: 'sam@rivera.example' };
const people = { 'hiring-manager': 'Dana Okafor', hr: 'Hugo Reyes', agency: 'Ada Brook', interviewer: 'Ines Prado' } as const;
const panel: Interview = {
  id: 'panel',
  startsAt: '2026-03-05T10:00:00+01:00',
  endsAt: '2026-03-05T11:00:00+01:00',
  status: 'held',
  topics: ['il passaggio al tempo reale'],
};
const offer: CompetingProcess = {
  employer: 'Contoso',
  stage: 'written-offer',
  receivedOn: '2026-03-10',
  answerBy: '2026-03-20',
  compensation: null,
  nameDisclosable: false,
};
const at = '2026-03-11T09:00:00Z';
const applied: HistoryEvent = { type: 'applied', at: '2026-03-02' };
const promised = (date: string): HistoryEvent => ({ type: 'feedback-promised', at: '2026-03-05T10:55:00Z', by: { date } });
const decided = (decision: 'offer' | 'rejected' | 'on-hold' | 'position-closed'): HistoryEvent => ({ type: 'decided', at, decision });
const asked: HistoryEvent = { type: 'heard', at, kind: 'request', what: 'due referenze e un certificato', by: { date: '2026-03-13' } };

type Story = readonly [purpose: Purpose, history: readonly HistoryEvent[], interview: Partial<Interview> | null, ...extras: string[]];

/** Every kind of message, in every state that its words tell apart. */
const stories: readonly Story[] = [
  ['application-check', [], null],
  ['application-check', [applied], null],
  ['application-check', [applied, promised('2026-03-09')], null],
  ['thank-you', [], { topics: [] }],
  ['thank-you', [], {}],
  ['feedback-request', [], {}],
  ['feedback-request', [promised('2026-03-16')], {}],
  ['feedback-request', [promised('2026-03-09')], {}, 'offer'],
  ['offer-news', [], {}, 'offer'],
  ['offer-news', [promised('2026-03-16')], {}, 'offer'],
  ['outcome-thanks', [decided('offer')], {}],
  ['outcome-thanks', [decided('rejected')], {}],
  ['outcome-thanks', [decided('rejected')], {}, 'improvement'],
  ['outcome-thanks', [decided('on-hold')], {}],
  ['outcome-thanks', [decided('position-closed')], {}],
  ['improvement-request', [decided('rejected')], {}],
  ['answer', [asked], {}],
  ['missed-interview', [], { status: 'missed-by-employer' }],
  ['missed-interview', [], { status: 'missed-by-candidate' }],
];
const several: readonly Purpose[] = ['application-check', 'thank-you', 'feedback-request'];
const ways = [
  ['email', 'message'],
  ['letter', 'message'],
  ['linkedin', 'message'],
  ['linkedin', 'note'],
  ['sms', 'message'],
  ['phone', 'message'],
] as const;
const english = /\b(the|your|you|role|and|for|with|thank|hello|monday|march)\b/i;
const guessed =
  /(?<!\p{L})(interessat[oa]|liet[oa]|grat[oa]|car[oa] \p{Lu}|egregi[oa]|dispiaciut[oa]|pront[oa]|stat[oa] (invitat|selezionat|scelt)[oa]|(sono|ero) \p{L}+(at|it|ut)[oa]|signor[ae]?)(?!\p{L})/iu;

/** The recipient is the last of them; who else was on the panel decides which thanks they get. */
const ids = ['a', 'b', 'c', 'd'];

function draftOf(
  [purpose, history, interview, extra]: Story,
  role: keyof typeof people | null,
  [channel, form]: readonly [channel: Channel, form: 'note' | 'message'],
  attempt: number,
  tone: 'warm' | 'neutral' | 'formal',
) {
  const application: JobApplication = {
    id: 'northwind',
    role: 'Data Engineer',
    employer: { timeZone },
    contacts: role === null ? [] : ids.map((id) => ({ id, name: people[role], role })),
    interviews: interview === null ? [] : [{ ...panel, interviewers: role === null ? [] : ids.slice(-attempt), ...interview }],
    history,
  };
  const window = { earliest: now, latest: now, recommended: now, timeZone, earliestDate: '2026-03-12', latestDate: '2026-03-12' };
  const to = role === null ? null : { contact: 'd', role, because: 'only-contact' as const };
  const step: Step = { key: 'step', purpose, attempt, window, to, channel };
  return draftMessage(application, {
    step: extra === 'improvement' ? { ...step, includes: 'improvement-request' } : step,
    candidate,
    now,
    ledger: extra === 'offer' ? [offer] : [],
    locale: 'it-CH',
    locales: [it],
    form,
    tone,
  });
}

const words = (text: string): number => text.split(/[ \n]+/).length;

describe.each(stories.map((story) => ({ name: JSON.stringify(story), story })))('it: $name', ({ story }) => {
  test.each(ways)('%s, %s', (...way) => {
    const [purpose, , , extra] = story;
    for (const role of ['hiring-manager', 'hr', 'agency', 'interviewer', null] as const) {
      for (const attempt of several.includes(purpose) ? [1, 2, 3, 4, 5] : [1]) {
        for (const tone of ['warm', 'neutral', 'formal'] as const) {
          const draft = draftOf(story, role, way, attempt, tone);
          if ((way[0] === 'sms' && purpose === 'thank-you') || (way[0] === 'phone' && purpose === 'offer-news')) {
            expect(draft.type).toBe('refused');
            continue;
          }
          if (draft.type !== 'draft') throw new Error(JSON.stringify(draft));
          const { body, subject, paragraphs, branches } = draft;
          for (const text of [subject ?? '', body, ...branches.flatMap(({ say }) => say.map((part) => part.text))]) {
            expect(text).not.toMatch(/ {2}|undefined|\bnull\b|NaN|[{}[\]!]| [.,:;?]|\.\.|\b(di|a|da|su|in) (il|l')|\b(il|del) (8|11) /);
            expect(text).not.toMatch(english);
            expect(text).not.toMatch(guessed);
          }
          if (way[0] === 'email' || way[0] === 'letter') {
            expect(words(body)).toBeGreaterThanOrEqual(60);
            expect(words(paragraphs.slice(0, -1).reduce((sum, { text }) => `${sum} ${text}`, ''))).toBeLessThanOrEqual(150);
          }
          if (way[0] === 'linkedin') expect(body.length).toBeLessThanOrEqual(way[1] === 'note' ? 300 : 1900);
          if (way[0] === 'sms' && purpose !== 'answer') {
            expect(body).toMatch(/^[\n\r -_a-zèéùìòÇÉÄÖÑÜäöñüà]+$/);
            expect(body.length).toBeLessThanOrEqual(extra === undefined ? 160 : 240);
          }
        }
      }
    }
  });
});

test('it: as many wordings as there are turns, each of its own', () => {
  const { long, brief } = it.draft;
  expect([long['feedback-request'].length, long['thank-you'].length, long['application-check'].length]).toEqual([4, 4, 3]);
  expect([brief['feedback-request'].length, brief['thank-you'].length, brief['application-check'].length]).toEqual([4, 4, 3]);
  const story = stories[7] as Story;
  const bodies = [1, 2, 3, 4].map((attempt) => JSON.stringify(draftOf(story, 'hr', ['email', 'message'], attempt, 'neutral')));
  expect(new Set(bodies).size).toBe(4);
});

test.each([
  ['2026-03-05T10:00:00+01:00', 'del 5 marzo'],
  ['2026-03-08T10:00:00+01:00', "dell'8 marzo"],
  ['2026-03-11T10:00:00+01:00', "dell'11 marzo"],
])('it: the interview at %s is that %s', (startsAt, date) => {
  const interviews = [{ id: 'panel', startsAt, status: 'held' }] as const;
  const application: JobApplication = { id: 'northwind', role: 'Data Engineer', employer: { timeZone }, interviews };
  const options = { purpose: 'feedback-request', channel: 'email', locale: 'it', locales: [it] } as const;
  const draft = draftMessage(application, { ...options, candidate, now: '2026-03-20T09:00:00Z' });
  expect(draft.type === 'draft' ? draft.subject : '').toBe(`Candidatura Data Engineer: c'è una decisione dopo il colloquio ${date}?`);
});

test('it: every code has its sentence', () => {
  const contacts = [{ id: 'dana', name: 'Dana Okafor', role: 'hiring-manager' }] as const;
  const application: JobApplication = { id: 'northwind', role: 'Data Engineer', employer: { timeZone }, contacts, interviews: [panel] };
  const options = { application, locale: 'it', locales: [it] };
  const facts = { since: '2026-03-05', until: '2026-03-09T23:00:00Z', attempts: 2, contact: 'dana', interview: 'panel' };
  const more = { channel: 'phone', employer: 'Contoso', answerBy: '2026-03-20', tooLate: true } as const;
  const codes = [...Object.keys(it.describe.reasons), 'a-new-code'];
  for (const sentence of describeReasons(
    codes.map((code) => ({ code, ...facts, ...more })),
    options,
  )) {
    expect(sentence).toMatch(/^[A-ZÈ].+\.$/u);
    expect(sentence).not.toMatch(english);
    expect(sentence).not.toMatch(/undefined| {2}| [.,:;?]|\b(di|a|da) (il|l')/);
  }
  for (const because of Object.keys(it.describe.stop) as (keyof typeof it.describe.stop)[]) {
    const stop = { type: 'stop', because, policyId: 'p', reasons: [], caveats: [], validUntil: null } as const;
    expect(describeFollowUp(stop, options).headline).toMatch(/^[A-Z].+[a-zù]$/);
  }
});

test('it: dates, times, places and money', () => {
  const { time } = it;
  const sunday = { year: 2026, month: 3, date: 1, weekday: 7 };
  expect(time.date(sunday, true)).toBe('domenica 1º marzo 2026');
  expect(time.moment(time.date(sunday, false), time.time(570), 570)).toBe('domenica 1º marzo alle ore 9:30');
  expect(time.moment(time.date(sunday, false), time.time(1440), 1440)).toBe('domenica 1º marzo compreso');
  expect(['New York', 'London', 'UTC+2'].map(time.zone)).toEqual(['ora di New York', 'ora di Londra', 'UTC+2']);
  expect(time.money(time.number(71_234.5), 'EUR')).toBe('71.234,50 euro');
});

test.each<[Claim, string]>([
  [{ type: 'offer', count: 1, form: 'written' }, "Ho ricevuto un'offerta scritta da un'altra azienda."],
  [{ type: 'offer', count: 2, form: 'any', employer: 'Contoso' }, 'Ho ricevuto due offerte da Contoso.'],
  [{ type: 'process', count: 2, stage: 'final-round' }, 'Sono in fase finale anche con altre due aziende.'],
  [
    { type: 'deadline', from: '2026-06-12', to: '2026-06-12' },
    "Mi è stato chiesto di rispondere a un'altra offerta entro venerdì 12 giugno.",
  ],
  [
    { type: 'compensation', amount: 55_000, currency: 'EUR', per: 'year', basis: 'base', cmp: 'approx' },
    "Un'altra offerta prevede una retribuzione base di circa 55.000 euro all'anno.",
  ],
  [{ type: 'outcome', status: 'withdrawn', count: 1 }, "Ho ritirato la mia candidatura presso un'altra azienda."],
])('it: says %j', (claim, sentence) => {
  expect(describeClaim(claim, { locale: 'it', locales: [it] })).toBe(sentence);
});
