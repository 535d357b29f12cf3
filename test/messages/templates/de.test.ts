import {
  type DraftOptions,
  describeClaim,
  describeFollowUp,
  describeReasons,
  draftMessage,
  type WrittenDraft,
} from 'interview-followup/messages';
import { describe, expect, test } from 'vitest';
import { de } from '../../../src/messages/de.js';
import { fitsOneSms } from '../../../src/messages/measure.js';
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
const guessed = /\b(liebe[r]?|geehrte[r]?|Bewerber(in)?|Kandidat(in)?|Kolleg(e|in)|Ansprechpartner(in)?)\b/;

const possible = (story: Story) =>
  ways.filter(
    ({ channel }) => !(channel === 'sms' && story.purpose === 'thank-you') && !(channel === 'phone' && story.purpose === 'offer-news'),
  );

/** With everything that may vary, and a topic, which only a thank-you takes up. */
function draftsOf(story: Story, way: (typeof ways)[number]): WrittenDraft[] {
  const { interviews } = story.application;
  const told = interviews?.map((interview) => ({ ...interview, topics: ['der Umzug in die Cloud'] }));
  return (['hiring-manager', 'hr', 'agency', 'interviewer'] as const).flatMap((role) => {
    const { application } = withContact(story, { role });
    return [1, 2, 3, 4, 5].flatMap((attempt) =>
      (['warm', 'neutral', 'formal'] as const).flatMap((tone) =>
        [application, { ...application, ...(told === undefined ? {} : { interviews: told }) }].map((facts) => {
          const step = stepFor(story, { attempt, channel: way.channel });
          const rest = { candidate, now, ledger: story.ledger ?? [], locale: 'de-AT', locales: [de], ...way, tone };
          return written(draftMessage(facts, { step, ...rest } satisfies DraftOptions));
        }),
      ),
    );
  });
}

describe.each(stories)('de: $purpose ($name)', (story) => {
  test.each(possible(story))('$channel $form', (way) => {
    for (const draft of draftsOf(story, way)) {
      expectReadable(draft);
      const inner = draft.paragraphs.slice(1, -1).map(({ text }) => text);
      for (const text of [draft.subject ?? '', draft.body, ...draft.branches.flatMap(({ say }) => say.map((part) => part.text))]) {
        expect(text.replace(/two references/g, '')).not.toMatch(english);
        expect(text.replace('Sehr geehrte Damen und Herren', '')).not.toMatch(guessed);
        expect(text).not.toMatch(/\b(du|dir|dich|deine?[mnrs]?)\b/i);
      }
      if (draft.subject !== null) {
        expect(draft.body.split(/\s+/).length).toBeGreaterThanOrEqual(60);
        expect(inner.join(' ').split(/\s+/).length).toBeLessThanOrEqual(150);
        expect(inner[0]).toMatch(/^(\p{Ll}|Ih|Sie|Zeit|Interesse)/u); // after a comma
      } else if (way.channel === 'linkedin') expect(draft.body.length).toBeLessThanOrEqual(way.form === 'note' ? 300 : 1900);
      if (way.channel === 'sms') expect([draft.body, fitsOneSms(draft.body)]).toEqual([draft.body, true]);
      if (draft.body.includes('. ')) expect(draft.body.replace(/\d+\. /g, '')).not.toMatch(/[.?] \p{Ll}/u);
    }
  });
});

test('de: a title decides between geehrte and geehrter, and a name alone decides nothing', () => {
  const { named, full, nobody } = de.draft.greeting.formal;
  expect(named('Frau Dr. Okafor')).toBe('Sehr geehrte Frau Dr. Okafor,');
  expect(named('Herr Reyes')).toBe('Sehr geehrter Herr Reyes,');
  expect([named('Dana'), full('Dana Okafor'), nobody]).toEqual([
    'Guten Tag Dana,',
    'Guten Tag Dana Okafor,',
    'Sehr geehrte Damen und Herren,',
  ]);
});

test('de: every code has its sentence', () => {
  const application = {
    id: 'northwind',
    role: 'Data Engineer',
    employer: { timeZone: 'Europe/Berlin' },
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
  const options = { application, locale: 'de', locales: [de] };
  const codes = [...Object.keys(de.describe.reasons), 'new'];
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
  for (const because of Object.keys(de.describe.stop) as (keyof typeof de.describe.stop)[]) {
    const stop = { type: 'stop', because, policyId: 'p', reasons: [], caveats: [], validUntil: null } as const;
    expect(describeFollowUp(stop, options).headline).toMatch(/^[A-Z].+[^.]$/);
  }
});

test('de: dates, times, money and claims', () => {
  const { time } = de;
  const monday = { year: 2026, month: 3, date: 9, weekday: 1 };
  expect(time.moment(time.date(monday, false), time.time(1020), 1020)).toBe('Montag, 9. März, 17:00 Uhr');
  expect(time.moment(time.date(monday, true), time.time(1440), 1440)).toBe('Montag, 9. März 2026, 24:00 Uhr');
  expect([time.zone('Vienna'), time.zone('UTC-5')]).toEqual(['Ortszeit Wien', 'UTC-5']);
  expect(time.money(time.number(1234.5), 'EUR')).toBe('1.234,50 €');
  const say = (claim: Parameters<typeof describeClaim>[0]) => describeClaim(claim, { locale: 'de-CH', locales: [de] });
  expect(say({ type: 'offer', count: 1, form: 'written' })).toBe(
    'Ich habe ein schriftliches Angebot von einem anderen Unternehmen erhalten.',
  );
  expect(say({ type: 'offer', count: 2, form: 'any' })).toBe('Ich habe zwei andere Angebote erhalten.');
  expect(say({ type: 'deadline', from: '2026-06-12', to: '2026-06-12' })).toBe(
    'Meine Antwort auf ein anderes Angebot wird bis Freitag, den 12. Juni, erwartet.',
  );
  expect(say({ type: 'process', count: 2, stage: 'final-round' })).toBe('Ich bin auch bei zwei anderen Unternehmen in der letzten Runde.');
});
