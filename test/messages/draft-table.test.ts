import type { Channel } from 'interview-followup';
import { describe, expect, test } from 'vitest';
import { type DraftOptions, draftMessage, type MessageLocale, type Tone, type WrittenDraft } from '../../src/messages/index.js';
import { fitsOneSms } from '../../src/messages/measure.js';
import { allLocales } from './all-locales.js';
import { expectReadable } from './expect-readable.js';
import { candidate, now, type Story, stepFor, stories, withContact } from './stories.js';
import { written } from './written.js';

// Purpose x channel x tone x attempt x reader x locale: none is missing, and each keeps to its limits.

const channels: readonly (Channel | 'linkedin-note')[] = ['email', 'letter', 'linkedin', 'linkedin-note', 'sms', 'phone'];
const tones: readonly Tone[] = ['warm', 'neutral', 'formal'];
const readers = [
  { role: 'hiring-manager', addressAs: 'Dana' },
  { role: 'hr' },
  { role: 'recruiter' },
  { role: 'agency' },
  { role: 'interviewer' },
  { role: 'referrer' },
] as const;

const impossible = (purpose: string, channel: string): boolean =>
  (purpose === 'thank-you' && channel === 'sms') || (purpose === 'offer-news' && channel === 'phone');

function wordsOf(text: string): number {
  return text.split(/\s+/).length;
}

function draftOf(
  locale: MessageLocale,
  story: Story,
  channel: (typeof channels)[number],
  more: Partial<DraftOptions>,
  attempt: number,
): WrittenDraft {
  return written(
    draftMessage(story.application, {
      candidate,
      now,
      locale: locale.id,
      locales: [locale],
      ...(story.ledger === undefined ? {} : { ledger: story.ledger }),
      ...more,
      step: stepFor(story, { attempt, channel: channel === 'linkedin-note' ? 'linkedin' : channel }),
      ...(channel === 'linkedin-note' ? { form: 'note' } : {}),
    } as DraftOptions),
  );
}

function expectLimits(draft: WrittenDraft, channel: string): void {
  expect(draft.subject === null).toBe(channel !== 'email' && channel !== 'letter');
  if (channel === 'email') {
    const inner = draft.paragraphs.filter(({ role }) => role !== 'greeting' && role !== 'signature').map(({ text }) => text);
    expect(wordsOf(draft.body)).toBeGreaterThanOrEqual(60);
    expect(wordsOf(inner.join(' '))).toBeLessThanOrEqual(150);
  }
  if (channel === 'sms') expect([draft.body, fitsOneSms(draft.body)]).toEqual([draft.body, true]);
  if (channel === 'linkedin') expect(draft.body.length).toBeLessThanOrEqual(1900);
  if (channel === 'linkedin-note') expect(draft.body.length).toBeLessThanOrEqual(300);
  const voicemail = draft.branches.find(({ when }) => when === 'voicemail');
  if (voicemail !== undefined) expect(wordsOf(voicemail.say.map(({ text }) => text).join(' '))).toBeLessThanOrEqual(75);
}

describe.each(allLocales.map((locale) => [locale.id, locale] as const))('in %s', (_, locale) => {
  describe.each(stories.map((story) => [`${story.purpose} (${story.name})`, story] as const))('%s', (_name, story) => {
    test.each(channels.filter((channel) => !impossible(story.purpose, channel)))(
      'by %s there is a draft for every tone and attempt, within its limits',
      (channel) => {
        for (const tone of tones) {
          for (const attempt of [1, 2, 3, 4, 5, 6]) {
            const draft = draftOf(locale, story, channel, { tone }, attempt);

            expect(draft).toMatchObject({ type: 'draft', purpose: story.purpose, locale: locale.id, to: 'dana' });
            expectReadable(draft);
            expectLimits(draft, channel);
          }
        }
      },
    );

    test.each(channels.filter((channel) => !impossible(story.purpose, channel)))(
      'by %s there is a draft for whoever reads it',
      (channel) => {
        for (const reader of readers) {
          const draft = draftOf(locale, withContact(story, reader), channel, {}, 1);

          expectReadable(draft);
          expectLimits(draft, channel);
        }
      },
    );

    test('the shortest facts still make 60 words of an email', () => {
      const { contacts, interviews, ...rest } = story.application;
      const { name: _unnamed, ...employer } = rest.employer;
      const short = {
        ...rest,
        role: 'Nurse',
        employer,
        contacts: contacts?.map((contact) => ({ ...contact, name: 'Jo' })),
        interviews: interviews?.map((interview) => ({ ...interview, topics: ['pay'] })),
      };
      for (const tone of tones) {
        for (const attempt of [1, 2, 3, 4]) {
          for (const { role } of readers) {
            const told = withContact({ ...story, application: short as Story['application'] }, { role, name: 'Jo' });
            const draft = draftOf(locale, told, 'email', { tone, candidate: { name: 'Al', timeZone: 'Europe/London' } }, attempt);

            expect([draft.body, wordsOf(draft.body) >= 60]).toEqual([draft.body, true]);
          }
        }
      }
    });

    test('nobody on file is written to all the same', () => {
      const alone = {
        ...story,
        application: {
          ...story.application,
          contacts: [],
          interviews: story.application.interviews?.map((interview) => ({ ...interview, interviewers: [] })),
        },
      };
      const history = alone.application.history?.map((event) => ('from' in event ? { ...event, from: undefined } : event));
      for (const channel of channels) {
        if (impossible(story.purpose, channel)) continue;
        const draft = draftOf(
          locale,
          { ...alone, application: JSON.parse(JSON.stringify({ ...alone.application, history })) },
          channel,
          {},
          1,
        );

        expect(draft.to).toBeNull();
        expectReadable(draft);
      }
    });
  });

  test('no attempt repeats the one before, in no part but greeting, closing and signature', () => {
    for (const story of stories.filter(({ purpose }) => purpose === 'feedback-request' || purpose === 'application-check')) {
      for (const channel of channels) {
        for (let attempt = 1; attempt < 8; attempt++) {
          const [first, second] = [draftOf(locale, story, channel, {}, attempt), draftOf(locale, story, channel, {}, attempt + 1)];
          const own = (draft: WrittenDraft): string[] =>
            draft.paragraphs.filter(({ role }) => role === 'request' || role === 'proposal').map(({ text }) => text);

          expect(own(first).filter((text) => own(second).includes(text))).toEqual([]);
          if (first.subject !== null) expect(first.subject).not.toBe(second.subject);
        }
      }
    }
  });
});
