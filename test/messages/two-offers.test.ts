import { draftMessage } from 'interview-followup/messages';
import { describe, expect, test } from 'vitest';
import { allLocales } from './all-locales.js';
import { candidate, globex, now, stories } from './stories.js';

// Globex waits until Friday, 20 March, Initech until Tuesday, 24 March: "two offers to answer by 20 March" would be false.
const ledger = [globex, { ...globex, employer: 'Initech', answerBy: '2026-03-24' }];
const application = stories.find(({ name }) => name === 'another offer')?.application;

describe.each(allLocales.map((locale) => [locale.id, locale] as const))('Of two offers with different dates, in %s', (id, locale) => {
  test.each([
    ['sms', undefined],
    ['linkedin', 'note'],
  ] as const)('%s says of one of them by when it must be answered, and not of both', (channel, form) => {
    const draft = draftMessage(application as NonNullable<typeof application>, {
      purpose: 'feedback-request',
      candidate,
      now,
      ledger,
      channel,
      ...(form === undefined ? {} : { form }),
      locale: id,
      locales: [locale],
    });

    const deadline = draft.type === 'draft' ? draft.claims.find(({ claim }) => claim.type === 'deadline')?.quote : undefined;
    const joined = locale.draft.briefClaims.deadline('20').split(' ')[0] as string;
    expect(draft.type).toBe('draft');
    expect(deadline === undefined || !deadline.startsWith(`${joined} `)).toBe(true);
  });
});
