import {
  type DraftOptions,
  describeClaim,
  describeFollowUp,
  describeReasons,
  draftMessage,
  type WrittenDraft,
} from 'interview-followup/messages';
import { describe, expect, test } from 'vitest';
import { fitsOneSms } from '../../../src/messages/measure.js';
import { nl } from '../../../src/messages/nl.js';
import { expectReadable } from '../expect-readable.js';
import { candidate, now, type Story, stepFor, stories, withContact } from '../stories.js';
import { written } from '../written.js';

const ways = [
  { channel: 'email' },
  { channel: 'letter' },
  { channel: 'linkedin', form: 'message' },
  { channel: 'linkedin', form: 'note' },
  { channel: 'sms' },
  { channel: 'phone' },
] as const;
const english = /\b(the|your|you|role|and|for|with|thank|offer|hello|monday|march)\b/i;
const guessed = /\b(meneer|mevrouw|heer|kandidate|sollicitante|hij|haar)\b/i;

const possible = (story: Story) =>
  ways.filter(
    ({ channel }) => !(channel === 'sms' && story.purpose === 'thank-you') && !(channel === 'phone' && story.purpose === 'offer-news'),
  );

/** With everything that may vary, and a topic, which only a thank-you takes up. */
function draftsOf(story: Story, way: (typeof ways)[number]): WrittenDraft[] {
  const { interviews } = story.application;
  const told = interviews?.map((interview) => ({ ...interview, topics: ['de overstap naar de cloud'] }));
  return (['hiring-manager', 'hr', 'agency', 'interviewer'] as const).flatMap((role) => {
    const { application } = withContact(story, { role });
    return [1, 2, 3, 4, 5].flatMap((attempt) =>
      (['warm', 'neutral', 'formal'] as const).flatMap((tone) =>
        [application, { ...application, ...(told === undefined ? {} : { interviews: told }) }].map((facts) => {
          const step = stepFor(story, { attempt, channel: way.channel });
          const rest = { candidate, now, ledger: story.ledger ?? [], locale: 'nl-BE', locales: [nl], ...way, tone };
          return written(draftMessage(facts, { step, ...rest } satisfies DraftOptions));
        }),
      ),
    );
  });
}

describe.each(stories)('nl: $purpose ($name)', (story) => {
  test.each(possible(story))('$channel $form', (way) => {
    for (const draft of draftsOf(story, way)) {
      expectReadable(draft);
      const inner = draft.paragraphs.slice(1, -1).map(({ text }) => text);
      for (const text of [draft.subject ?? '', draft.body, ...draft.branches.flatMap(({ say }) => say.map((part) => part.text))]) {
        expect(text.replace(/two references/g, '')).not.toMatch(english);
        expect(text).not.toMatch(guessed);
        expect(text).not.toMatch(/\b(je|jij|jou|jouw|jullie)\b/i);
      }
      if (draft.subject !== null) {
        expect(draft.body.split(/\s+/).length).toBeGreaterThanOrEqual(60);
        expect(inner.join(' ').split(/\s+/).length).toBeLessThanOrEqual(150);
      } else if (way.channel === 'linkedin') expect(draft.body.length).toBeLessThanOrEqual(way.form === 'note' ? 300 : 1900);
      if (way.channel === 'sms') expect([draft.body, fitsOneSms(draft.body)]).toEqual([draft.body, true]);
      if (draft.body.includes('. ')) expect(draft.body.replace(/\d+\. /g, '')).not.toMatch(/[.?] \p{Ll}/u);
    }
  });
});

test('nl: a first name alone is not honoured', () => {
  const { named, full, nobody } = nl.draft.greeting.formal;
  expect([named('mevrouw Okafor'), named('Dana'), full('Dana Okafor'), nobody]).toEqual([
    'Geachte mevrouw Okafor,',
    'Beste Dana,',
    'Geachte Dana Okafor,',
    'Geachte heer, mevrouw,',
  ]);
});

test('nl: every code has its sentence', () => {
  const application = {
    id: 'northwind',
    role: 'Data Engineer',
    employer: { timeZone: 'Europe/Amsterdam' },
    contacts: [{ id: 'dana', name: 'Dana Okafor', role: 'hiring-manager' }],
    interviews: [{ id: 'panel', startsAt: '2026-03-05T09:00:00Z', status: 'held' }],
  } as const;
  const facts = {
    since: '2026-03-05',
    until: '2026-03-09T16:00:00Z',
    attempts: 2,
    interview: 'panel',
    channel: 'phone',
    employer: 'Contoso',
    answerBy: '2026-03-20',
    tooLate: true,
  } as const;
  const options = { application, locale: 'nl', locales: [nl] };
  const codes = [...Object.keys(nl.describe.reasons), 'new'];
  for (const contact of ['dana', 'somebody']) {
    for (const sentence of describeReasons(
      codes.map((code) => ({ code, contact, ...facts })),
      options,
    )) {
      expect(sentence).toMatch(/^[A-ZÄÖÜ].+\.$/u);
      expect(sentence).not.toMatch(english);
      expect(sentence).not.toMatch(/ {2}|undefined/);
    }
  }
  for (const because of Object.keys(nl.describe.stop) as (keyof typeof nl.describe.stop)[]) {
    const stop = { type: 'stop', because, policyId: 'p', reasons: [], caveats: [], validUntil: null } as const;
    expect(describeFollowUp(stop, options).headline).toMatch(/^[A-Z].+[^.]$/);
  }
});

test('nl: dates, times, money and claims', () => {
  const { time } = nl;
  const monday = { year: 2026, month: 3, date: 9, weekday: 1 };
  expect(time.moment(time.date(monday, false), time.time(1020), 1020)).toBe('maandag 9 maart om 17.00 uur');
  expect(time.moment(time.date(monday, true), time.time(1440), 1440)).toBe('maandag 9 maart 2026 om 24.00 uur');
  expect([time.zone('Vienna'), time.zone('UTC-5')]).toEqual(['tijd in Wenen', 'UTC-5']);
  expect(time.money(time.number(1234.5), 'EUR')).toBe('€ 1.234,50');
  const say = (claim: Parameters<typeof describeClaim>[0]) => describeClaim(claim, { locale: 'nl-NL', locales: [nl] });
  expect(say({ type: 'offer', count: 1, form: 'written' })).toBe('Ik heb een schriftelijk aanbod van een andere werkgever ontvangen.');
  expect(say({ type: 'offer', count: 2, form: 'any' })).toBe('Ik heb twee andere aanbiedingen ontvangen.');
  expect(say({ type: 'deadline', from: '2026-06-12', to: '2026-06-12' })).toBe(
    'Mijn antwoord op een ander aanbod wordt uiterlijk vrijdag 12 juni verwacht.',
  );
  expect(say({ type: 'process', count: 2, stage: 'final-round' })).toBe('Ik zit ook in de laatste ronde bij twee andere werkgevers.');
});
