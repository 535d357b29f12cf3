import { type CompetingProcess, isFollowUpError } from 'interview-followup';
import { reviewMessage } from 'interview-followup/messages';
import { describe, expect, test } from 'vitest';
import { application, dana, panel } from '../../builders.js';
import { copperfield, findings, mended, review, today, windrush } from './reading.js';

// Wednesday, 3 June 2026. Copperfield's written offer is to be answered by Friday, 12 June.

describe('B59: every statement about other offers is held against the ledger', () => {
  const text = 'I have another offer that expires on Friday, so I need your answer.';

  test('with no offer on record it is unsupported', () => {
    expect(review(text, { ledger: [] })).toMatchObject({
      status: 'problems',
      ok: false,
      findings: [
        { rule: 'honesty/unsupported', kind: 'honesty', severity: 'error', verdict: 'unsupported' },
        { rule: 'honesty/unsupported', quote: expect.stringContaining('expires on Friday') },
      ],
    });
  });

  test('with one on record the date is wrong', () => {
    expect(review(text).findings.map(({ verdict }) => verdict)).toEqual(['wrong-deadline']);
  });

  test('with that date it is true', () => {
    expect(review(text, { ledger: [{ ...copperfield, answerBy: '2026-06-05' }] })).toMatchObject({ ok: true, findings: [] });
  });

  test('two competing offers, both higher, are one too many', () => {
    expect(findings('I have two competing offers, both higher than yours.')).toEqual([
      ['honesty/exaggerated', expect.stringContaining('two competing offers')],
    ]);
  });

  test('a true offer of an employer who may be named passes', () => {
    const ledger = [{ ...copperfield, nameDisclosable: true }];

    const result = review('Copperfield Capital has made me a written offer, to be answered by 12 June.', { ledger });

    expect(result.findings).toEqual([]);
    expect(result.claims.map(({ verdict, evidence }) => [verdict, evidence])).toEqual(result.claims.map(() => ['supported', [0]]));
  });

  test('a name that is in no ledger is unsupported', () => {
    expect(findings('I have an offer from Polderwerk.')).toContainEqual(['honesty/unsupported', 'Polderwerk']);
  });
});

test('B60: a rude demand is found', () => {
  const { ok, findings: found } = review('I am surprised you have not had the courtesy to reply. Answer me today.', { ledger: [] });

  expect(ok).toBe(false);
  expect(found.map(({ rule, kind, severity }) => [rule, kind, severity === 'info'])).toContainEqual(['tone/rude', 'tone', false]);
});

describe('B61: what is over, or not yet so, is not told as an offer that is held', () => {
  const stages: readonly (readonly [stage: CompetingProcess['stage'], text: string, verdict: string | null])[] = [
    ['verbal-offer', 'I have a written offer from another bank.', 'exaggerated'],
    ['verbal-offer', 'I have an offer from another bank.', null],
    ['expired', 'I have an offer from another bank.', 'expired'],
    ['declined', 'I have an offer from another bank.', 'expired'],
    ['accepted', 'I have an offer from another bank.', 'expired'],
    ['final-round', 'I have an offer from another bank.', 'exaggerated'],
    ['applied', 'I have an offer from another bank.', 'unsupported'],
    ['written-offer', 'I have accepted another offer.', 'unsupported'],
    ['accepted', 'I have accepted another offer.', null],
  ];

  test.each(stages)('%s: "%s" is %s', (stage, text, verdict) => {
    const { findings: found } = review(text, { ledger: [{ ...copperfield, stage }] });

    expect(found.map((finding) => finding.verdict ?? null)).toEqual(verdict === null ? [] : [verdict]);
  });

  test('an offer is live through the whole of its last day', () => {
    const ledger = [{ ...copperfield, answerBy: '2026-06-03' }];
    const text = 'I have a written offer from another bank.';

    expect(review(text, { ledger, now: '2026-06-03T23:59:59+01:00' }).ok).toBe(true);
    expect(review(text, { ledger, now: '2026-06-04T00:00:00+01:00' }).findings.map(({ verdict }) => verdict)).toEqual(['expired']);
  });
});

describe('Statements that are none', () => {
  test.each([
    'Thank you for your offer.',
    'If I receive another offer, I will tell you.',
    'Do you mind if I hold other offers?',
    'My sister has two offers.',
    'May I offer my thanks for the interview on Monday?',
    'In 2019 I had three offers.',
    'I wish I had another offer.',
    'Other candidates may have other offers.',
    'I hope to receive an offer from you.',
    'Please let me know by Friday.',
    '> I hear you have two other offers?\nI look forward to hearing from you.',
  ])('%s', (text) => {
    expect(review(text)).toMatchObject({ ok: true, claims: [] });
  });

  test.each([
    ['As I hold two other offers, may I ask when you will decide?', 'exaggerated'],
    ['Subject: Two other offers\n\nDear Helen, I hope that you are well.', 'exaggerated'],
    ['- two other offers to weigh', 'exaggerated'],
    ['The candidate holds two other written offers.', 'exaggerated'],
    ['I have no other offers.', 'unsupported'],
    ['> Do you have other offers?\nI have two other offers.\n> Until when?', 'exaggerated'],
  ])('but this one is: %s', (text, verdict) => {
    expect(review(text).findings.map((finding) => finding.verdict)).toEqual([verdict]);
  });
});

describe('Where a finding stands', () => {
  test('offsets are those of the text as given, with its markup', () => {
    const text = '<p>Dear&nbsp;Helen,</p><p>I have <b>two</b> other off\u00aders.</p>';

    const [found] = review(text).findings;

    expect(found?.quote).toBe('I have <b>two</b> other off\u00aders');
    expect(text.slice(found?.start, found?.end)).toBe(found?.quote);
  });

  test('findings of every kind come in the order of the text', () => {
    const text = 'Hi [Name], I have two other offers. Copperfield Capital wants me. Reply now, you fool!!';

    const starts = review(text).findings.map(({ start }) => start);

    expect(starts.length).toBeGreaterThan(3);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

describe('Fixes', () => {
  const cases: readonly (readonly [text: string, fixed: string])[] = [
    ['I have two other offers.', 'I have another offer.'],
    ['I have two other offers and must decide by Friday.', 'I have another offer and must decide by 12 June.'],
    ['My other offer pays £75,000.', 'My other offer pays £71,000 a year.'],
    ['Thank you. I have an offer from Copperfield Capital.', 'Thank you. I have an offer from another employer.'],
    ['Copperfield Capital has made me an offer.', 'Another employer has made me an offer.'],
  ];

  test.each(cases)('%s', (text, fixed) => {
    const result = review(text);

    expect(mended(text, result)).toBe(fixed);
    expect(review(fixed).ok).toBe(true);
  });

  test('with nothing behind it a sentence becomes a word of interest', () => {
    const text = 'Thank you for Monday. I have another offer. I look forward to your reply.';

    const after = mended(text, review(text, { ledger: [] }));

    expect(after).toBe('Thank you for Monday. I remain very interested in this role. I look forward to your reply.');
  });

  test.each([
    "I declined Copperfield Capital's offer, and windrush-advisory.com offers £71,000, to be answered by Friday. It comes with a base of £71,000.",
    'They need my answer by Friday, and I am also speaking to Copperfield Capital. Copperfield capital offers £71,000, to be answered by Friday.',
  ])('what a shorter text would state too has its fix already: %s', (statements) => {
    const text =
      'Dear Helen,\n\nAs I must decide by Friday, may I ask when you will decide? Thank you for your time on Monday. ' +
      `${statements} Just to let you know that it comes with a base of £71,000. I look forward to hearing from you soon.`;

    const after = mended(text, review(text, { ledger: [] }));

    expect(review(after, { ledger: [] }).claims).toEqual([]);
  });

  test('with a process only, it is said instead', () => {
    const text = 'I have another offer.';

    expect(mended(text, review(text, { ledger: [windrush] }))).toBe('I am also interviewing with another employer.');
  });

  test('what is supported is left alone', () => {
    expect(review('I have another offer and must decide by 12 June.').findings).toEqual([]);
  });

  test('in America the month comes first', () => {
    const text = 'I have another offer and must decide by Friday.';

    expect(mended(text, review(text, { timeZone: 'America/New_York' }))).toBe('I have another offer and must decide by June 12.');
  });
});

describe('What comes from the application', () => {
  const of = application({
    id: 'orchard',
    employer: { name: 'Orchard Bank', timeZone: 'Europe/London' },
    contacts: [dana],
    interviews: [{ ...panel, startsAt: '2026-05-28T09:00:00Z', endsAt: '2026-05-28T10:00:00Z' }],
  });

  test("its employer's own offer is no other offer", () => {
    const ledger = [{ ...copperfield, applicationId: 'orchard' }];
    const { recipient: _, ...options } = { ...today, ledger, locale: 'en', application: of };

    expect(reviewMessage('I have another offer.', options).findings.map(({ verdict }) => verdict)).toEqual(['unsupported']);
  });

  test('a recipient that is given counts instead', () => {
    const ledger = [{ ...copperfield, applicationId: 'orchard' }];

    expect(review('I have another offer.', { ledger, application: of, recipient: { employer: 'Elsewhere' } }).ok).toBe(true);
  });
});

describe('What is refused', () => {
  function issuesOf(text: unknown, options: unknown): string[] {
    try {
      reviewMessage(text as never, options as never); // broken on purpose
    } catch (error) {
      if (isFollowUpError(error)) return error.issues.map(({ code, path }) => `${code} at ${path}`);
      throw error;
    }
    return [];
  }
  const valid = { ...today, ledger: [] };

  test.each([
    ['a text that is none', 7, valid, ['wrong-type at text']],
    ['a text of more than 100,000 characters', 'a'.repeat(100_001), valid, ['text-too-long at text']],
    ['a channel that is not known', '', { ...valid, channel: 'pigeon' }, ['unknown-value at channel']],
    ['a locale that is no text', '', { ...valid, locale: 7 }, ['wrong-type at locale']],
    ['no options', '', null, ['wrong-type at ']],
  ])('%s', (_, text, options, issues) => {
    expect(issuesOf(text, options)).toEqual(issues);
  });

  test('all that is wrong is told at once, each at its path', () => {
    const issues = issuesOf('', { ledger: 'none', now: 'yesterday', timeZone: 'Mars', channel: 'pigeon', application: { id: '' } });

    const paths = issues.map((issue) => issue.split(' at ')[1]?.split('.')[0]);
    expect(new Set(paths)).toEqual(new Set(['ledger', 'now', 'timeZone', 'channel', 'application', 'recipient']));
  });

  test('the longest text that is read is read', () => {
    expect(issuesOf('a'.repeat(100_000), valid)).toEqual([]);
  });

  test('an empty text says nothing wrong', () => {
    expect(review('')).toEqual({ status: 'ok', ok: true, claims: [], findings: [] });
  });
});
