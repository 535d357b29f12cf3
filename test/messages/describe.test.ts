import { describe, expect, test } from 'vitest';
import { type FollowUp, isFollowUpError, nextFollowUp, type Reason } from '../../src/index.js';
import { describeClaim, describeFollowUp, describeReasons, describeStep } from '../../src/messages/index.js';
import { application, applied, asked, dana, hugo, interviewed, promised, told } from '../builders.js';
import { allLocales } from './all-locales.js';
import { stepFor, stories } from './stories.js';

function wordsOf(followUp: FollowUp, of = interviewed()): string {
  return describeFollowUp(followUp, { application: of }).headline;
}

describe('The headline', () => {
  const chased = interviewed([promised('2026-03-06'), asked('2026-03-05T15:00:00Z')]); // a Friday; called on the Thursday

  test('names the window of one date', () => {
    const oneDay = interviewed([promised('2026-03-06')], { employer: { timeZone: 'America/New_York' } });
    const followUp = nextFollowUp(oneDay, { now: '2026-03-06T12:00:00-05:00' });
    if (followUp.type === 'stop') throw new Error('a step was expected');
    const { window } = followUp.step;
    const sameDay = {
      ...followUp,
      step: { ...followUp.step, window: { ...window, earliest: '2026-03-09T09:00:00.000-04:00', latest: '2026-03-09T17:00:00.000-04:00' } },
    };

    const headline = wordsOf(sameDay, oneDay);

    expect(headline).toBe('Call Dana Okafor on Monday 9 March between 09:00 and 17:00, New York time');
  });

  test('names both ends of a window to wait for', () => {
    const waiting = nextFollowUp(chased, { now: '2026-03-05T16:00:00Z' });

    expect(waiting.type).toBe('wait');
    expect(wordsOf(waiting)).toBe('Call Dana Okafor between Monday 9 March at 09:00 and Tuesday 10 March at 17:00, London time');
  });

  test('names the end of a window that has begun', () => {
    expect(wordsOf(nextFollowUp(chased, { now: '2026-03-09T10:00:00Z' }))).toBe(
      'Call Dana Okafor by Tuesday 10 March at 17:00, London time',
    );
  });

  test('says from when on something overdue can be done', () => {
    const evening = nextFollowUp(chased, { now: '2026-03-10T20:00:00Z' });

    expect(wordsOf(evening)).toBe('Call Dana Okafor on Wednesday 11 March from 09:00, London time: this is overdue');
  });

  test('is the same for the whole life of a decision', () => {
    const headlines = ['2026-03-09T09:00:00Z', '2026-03-09T13:37:00Z', '2026-03-10T16:59:59Z'].map((now) =>
      wordsOf(nextFollowUp(chased, { now })),
    );

    expect(new Set(headlines).size).toBe(1);
  });

  test('counts midnight as the end of the day before', () => {
    const thanks = nextFollowUp(interviewed([], { history: [] }), { now: '2026-03-05T12:00:00Z' });
    if (thanks.type === 'stop') throw new Error('a step was expected');
    const untilMidnight = {
      ...thanks,
      step: { ...thanks.step, window: { ...thanks.step.window, latest: '2026-03-07T00:00:00.000+00:00' } },
    };

    expect(wordsOf(untilMidnight)).toBe('Email Dana Okafor to say thank you by the end of Friday 6 March, London time');
  });

  test('tells times by another clock when asked to', () => {
    const followUp = nextFollowUp(chased, { now: '2026-03-09T10:00:00Z' });

    const { headline } = describeFollowUp(followUp, { application: chased, timeZone: 'Asia/Tokyo' });

    expect(headline).toBe('Call Dana Okafor by Wednesday 11 March at 02:00, Tokyo time');
  });

  test('tells a year only when it is another one than the step has', () => {
    const overNewYear = applied([], { history: [{ type: 'applied', at: '2026-12-18T12:00:00Z' }] }); // a Friday

    const { headline, reasons } = describeFollowUp(nextFollowUp(overNewYear, { now: '2026-12-21T09:00:00Z' }), {
      application: overNewYear,
    });

    expect(headline).toBe(
      'Call Dana Okafor about your application between Friday 1 January at 09:00 and Monday 11 January at 17:00, London time',
    );
    expect(reasons[0]).toBe(
      'Nobody named a date, so it is kind to give them until Friday 1 January, counted from Friday 18 December 2026.',
    );
  });

  test.each([
    ['nothing-to-follow', 'There is nothing to follow up at the moment'],
    ['no-channel', 'Nobody can be reached: every way to your contacts is closed'],
  ] as const)('of a stop says why: %s', (because, headline) => {
    const stop: FollowUp = { type: 'stop', because, policyId: 'classic/1', reasons: [], caveats: [], validUntil: null };

    expect(wordsOf(stop)).toBe(headline);
  });

  test('in American English has American dates and times', () => {
    const followUp = nextFollowUp(chased, { now: '2026-03-05T16:00:00Z' });

    const { headline } = describeFollowUp(followUp, { application: chased, locale: 'en-US' });

    expect(headline).toBe('Call Dana Okafor between Monday, March 9 at 9:00 AM and Tuesday, March 10 at 5:00 PM, London time');
  });
});

describe('A step in words', () => {
  const story = stories[0] as (typeof stories)[number];

  test('names the employer when nobody is on file, and nobody by name when that is not known', () => {
    const step = stepFor(story, { to: null, channel: 'phone' });

    expect(describeStep(step, { application: application({ employer: { name: 'Northwind', timeZone: 'UTC' } }) })).toBe(
      'Call Northwind about your application',
    );
    expect(describeStep(step, { application: application() })).toBe('Call the employer about your application');
    expect(describeStep(stepFor(story), { application: application() })).toBe('Email your contact about your application');
  });

  test('says who gets a copy and what else is asked', () => {
    const step = stepFor(story, { purpose: 'outcome-thanks', copyTo: ['hugo'], includes: 'improvement-request' });

    const text = describeStep(step, { application: application({ contacts: [dana, hugo] }) });

    expect(text).toBe(
      'Email Dana Okafor, with Hugo Reyes in copy, to thank them for telling you the decision and to ask how you came across',
    );
  });

  test('writes a name into one line, without marks that turn the direction of writing', () => {
    const contacts = [{ ...dana, name: 'Dana\r\n\u202eOkafor\u0007' }];

    expect(describeStep(stepFor(story, { channel: 'phone' }), { application: application({ contacts }) })).toBe(
      'Call Dana Okafor about your application',
    );
  });
});

const everyFact = {
  since: '2026-03-05T10:55:00Z',
  until: '2026-03-12',
  days: 3,
  attempts: 2,
  contact: 'dana',
  interview: 'panel',
  applicationId: 'other',
  channel: 'phone',
  employer: 'Globex',
  answerBy: '2026-03-20T12:00',
  tooLate: true,
} as const;

describe.each(allLocales.map((locale) => [locale.id, locale] as const))('Reasons and caveats in %s', (_, locale) => {
  const codes = Object.keys(locale.describe.reasons);
  const say = (reason: Reason): string =>
    describeReasons([reason], { application: interviewed(), locale: locale.id, locales: [locale] })[0] ?? '';

  test.each(codes)('%s has its sentence, also when people and interviews are not on file', (code) => {
    for (const facts of [
      everyFact,
      { ...everyFact, employer: null, attempts: 1 },
      { ...everyFact, contact: 'nobody', interview: 'none', employer: null },
    ]) {
      const sentence = say({ ...facts, code });

      expect(sentence).toMatch(/^\p{Lu}.*[.!]$/u);
      expect(sentence).not.toMatch(/\b(undefined|null|NaN)\b|\$\{| {2}/);
    }
    expect(say({ ...everyFact, code })).not.toBe(locale.describe.unknownReason);
  });

  test('no two codes have the same sentence', () => {
    const sentences = codes.map((code) => say({ ...everyFact, code }));

    expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([]);
  });

  test.each(['a-code-of-next-year', 'constructor', '__proto__', ''])('an unknown code (%j) gets a neutral sentence', (code) => {
    expect(say({ code })).toBe(locale.describe.unknownReason);
  });

  test.each(['bounced', 'offer-received'])('%s can do without a date', (code) => {
    expect(say({ ...everyFact, code, since: '' })).not.toMatch(/ {2}| \.| ,/);
  });

  test('every stop has its headline', () => {
    for (const headline of Object.values(locale.describe.stop)) expect(headline).toMatch(/^\p{Lu}.*[^.\s]$/u);
  });
});

describe('Reasons', () => {
  test('are told in the order given, by the clock of the employer', () => {
    const reasons = [
      { code: 'promise-passed', since: '2026-03-05', until: '2026-03-12T21:00:00Z' },
      { code: 'offer-deadline', employer: null, answerBy: '2026-03-20T12:00', tooLate: true },
    ] as const;

    const sentences = describeReasons(reasons, { application: application({ employer: { timeZone: 'America/New_York' } }) });

    expect(sentences).toEqual([
      'You were told to expect an answer by Thursday 12 March at 17:00, and that has passed, so it is fair to ask.',
      'Your offer from another employer must be answered by Friday 20 March at 12:00, which is before this step.',
    ]);
  });

  test('of a decision are all told', () => {
    const rejected = interviewed([told('2026-03-13T09:00:00Z', 'rejected', { from: 'dana' })]);

    const { headline, reasons, caveats } = describeFollowUp(nextFollowUp(rejected, { now: '2026-03-13T09:30:00Z' }), {
      application: rejected,
    });

    expect(headline).toBe(
      'Email Dana Okafor to thank them for telling you the decision and to ask how you came across by Saturday 14 March at 09:00, London time',
    );
    expect(reasons).toEqual(['You were told the decision on Friday 13 March at 09:00.', 'Dana Okafor told you the decision.']);
    expect(caveats).toEqual([]);
  });
});

describe('A locale', () => {
  const describeIn = (locale: string): string => describeClaim({ type: 'deadline', from: '2026-03-20', to: '2026-03-20' }, { locale });

  test.each(['en', 'en-GB', 'EN-gb', 'en-AU', 'en-Latn-ZA'])('%s is British English', (locale) => {
    expect(describeIn(locale)).toBe('I have been asked to answer another offer by Friday 20 March.');
  });

  test.each(['en-US', 'en-us', 'en-US-x-corp'])('%s is American English', (locale) => {
    expect(describeIn(locale)).toBe('I have been asked to answer another offer by Friday, March 20.');
  });

  test.each(['xx', 'eng', 'english', '', '-', 'de'])('%j is an error that says what to do, never English by surprise', (locale) => {
    let issues: readonly unknown[] = [];
    try {
      describeIn(locale);
    } catch (error) {
      if (isFollowUpError(error)) issues = error.issues;
    }

    expect(issues).toEqual([{ code: 'unknown-locale', path: 'locale', message: expect.stringContaining('locales: [de]') }]);
  });

  test('that is given comes before those of the package, and is found by its language', () => {
    const welsh = { ...(allLocales[0] as (typeof allLocales)[number]), id: 'cy', standsFor: ['en'] };
    const options = { application: application(), locales: [welsh] };

    expect(() => describeReasons([], { ...options, locale: 'cy-GB' })).not.toThrow();
    expect(() => describeReasons([], { ...options, locale: 'en' })).not.toThrow();
  });

  test('an unknown zone is an error at its path', () => {
    expect(() => describeReasons([], { application: application(), timeZone: 'Mars/Olympus' })).toThrow(/timeZone/);
  });
});

describe('A zone in words', () => {
  test.each([
    ['America/Argentina/Buenos_Aires', 'Buenos Aires time'],
    ['UTC', 'UTC'],
    ['Etc/GMT+5', 'UTC-5'],
    ['Etc/GMT-14', 'UTC+14'],
    ['Etc/GMT', 'UTC'],
    ['asia/ho_chi_minh', 'Ho Chi Minh time'],
  ])('%s is %s', (timeZone, words) => {
    const followUp = nextFollowUp(interviewed([promised('2026-03-06')]), { now: '2026-03-09T10:00:00Z' });

    expect(describeFollowUp(followUp, { application: interviewed(), timeZone }).headline).toContain(`, ${words}`);
  });
});
