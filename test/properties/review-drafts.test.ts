import fc from 'fast-check';
import { type Channel, honestClaims, type Purpose } from 'interview-followup';
import { draftMessage, reviewMessage, type Tone, type WrittenDraft } from 'interview-followup/messages';
import { describe, expect } from 'vitest';
import { allLocales } from '../messages/all-locales.ts';
import { type Case, cases } from './generators/cases.ts';
import { law } from './law.ts';

const purposes: readonly Purpose[] = [
  'application-check',
  'thank-you',
  'feedback-request',
  'feedback-request',
  'offer-news',
  'outcome-thanks',
  'improvement-request',
  'answer',
  'missed-interview',
];
const channels: readonly Channel[] = ['phone', 'email', 'email', 'sms', 'linkedin', 'letter'];
const manner = fc.record({
  purpose: fc.constantFrom(...purposes),
  channel: fc.constantFrom(...channels),
  tone: fc.constantFrom<Tone[]>('warm', 'neutral', 'formal'),
  form: fc.constantFrom<('note' | 'message')[]>('note', 'message'),
  timeZone: fc.constantFrom('Europe/London', 'Pacific/Kiritimati', 'America/New_York', 'Asia/Kathmandu'),
  /** How many of the honest claims are stated; null for what the draft chooses. */
  stated: fc.option(fc.nat(6)),
});
type Manner = typeof manner extends fc.Arbitrary<infer Value> ? Value : never;

function draftOf({ application, now, policy, ledger }: Case, { timeZone, stated, ...how }: Manner, locale: string): WrittenDraft | null {
  const recipient = {
    applicationId: application.id,
    ...(application.employer.name === undefined ? {} : { employer: application.employer.name }),
  };
  const honest = honestClaims(ledger, { now, timeZone, recipient }).filter(({ type }) => type !== 'employer');
  const options = {
    candidate: { name: 'Sam Rivera', timeZone, phone: '+44 7700 900123', email: 'sam@rivera.example' },
    now,
    policy,
    ledger,
    ...how,
    locale,
    locales: allLocales,
    ...(stated === null ? {} : { claims: honest.slice(0, stated) }),
  };
  const draft = draftMessage(application, options as Parameters<typeof draftMessage>[1]);
  return draft.type === 'draft' ? draft : null;
}

/** Everything that may be said aloud or sent: the message, and what a caller says as the call goes. */
function textsOf({ body, branches }: WrittenDraft): readonly string[] {
  return [body, ...branches.map(({ say }) => say.map(({ text }) => text).join('\n\n'))];
}

const read = ['en-GB', 'en-US', 'de', 'fr', 'es'];

describe.each(read)('in %s', (locale) => {
  law('every draft passes the review', fc.tuple(cases(), manner), ([question, how]) => {
    const draft = draftOf(question, how, locale);
    if (draft === null) return;
    const { application, now, policy, ledger } = question;

    for (const text of textsOf(draft)) {
      const { status, findings } = reviewMessage(text, {
        ledger,
        now,
        timeZone: how.timeZone,
        channel: draft.channel,
        locale,
        application,
        policy,
      });

      // That one will not call again is said where it is meant.
      const wrong = findings.filter(({ rule }) => rule !== 'timing/final-follow-up');
      expect({ text, status, wrong }).toEqual({ text, status: 'ok', wrong: [] });
    }
  });

  law(
    'the review finds what a draft states, and that it is no longer so once the ledger has lost it',
    fc.tuple(cases(), manner),
    ([question, how]) => {
      const draft = draftOf(question, how, locale);
      if (draft === null) return;
      const { application, now, policy, ledger } = question;
      const options = { now, timeZone: how.timeZone, channel: draft.channel, locale, application, policy };
      const stated = draft.claims.filter(({ claim }) => claim.type !== 'preference' && claim.type !== 'absence');

      const { claims } = reviewMessage(draft.body, { ...options, ledger });
      const without = reviewMessage(draft.body, { ...options, ledger: [] });

      const missed = draft.claims.filter(
        ({ claim, start, end }) => !claims.some((found) => found.claim.type === claim.type && found.start < end && start < found.end),
      );
      expect({ body: draft.body, missed }).toEqual({ body: draft.body, missed: [] });
      expect(without.ok).toBe(stated.length === 0);
    },
  );
});

describe.each(allLocales.map(({ id }) => id).filter((id) => !read.includes(id)))('in %s, which is not read', (locale) => {
  law('no draft is called ok', fc.tuple(cases(), manner), ([question, how]) => {
    const draft = draftOf(question, how, locale);
    if (draft === null) return;
    const { now, ledger } = question;

    expect(reviewMessage(draft.body, { ledger, now, timeZone: how.timeZone, locale }).status).toBe('unsupported-language');
  });
});
