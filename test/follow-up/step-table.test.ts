import { describe, expect, test } from 'vitest';
import { classic, type FollowUpPolicy, type HistoryEvent, nextFollowUp, type WorkingCalendar } from '../../src/index.js';
import {
  application,
  applied,
  asked,
  dana,
  gistOf,
  heard,
  interviewed,
  panel,
  promised,
  told,
  weekdays,
  withFeedback,
  withOutcome,
} from '../builders.js';

type Rules<Part extends 'thankYou' | 'application'> = NonNullable<FollowUpPolicy[Part]>;
const withThanks = (changes: Partial<Rules<'thankYou'>>): FollowUpPolicy => ({
  ...classic,
  id: 'changed/1',
  thankYou: { ...(classic.thankYou as Rules<'thankYou'>), ...changes },
});
const withCheck = (changes: Partial<Rules<'application'>>): FollowUpPolicy => ({
  ...classic,
  id: 'changed/1',
  application: { ...(classic.application as Rules<'application'>), ...changes },
});

/** The panel, moved to other hours and not thanked for. */
const heldFrom = (startsAt: string, endsAt: string) => application({ contacts: [dana], interviews: [{ ...panel, startsAt, endsAt }] });

describe('thank-you', () => {
  test('earliest: "the interview\'s end, any hour"', () => {
    const lateNight = heldFrom('2026-03-05T21:00:00Z', '2026-03-05T22:30:00Z');

    const next = nextFollowUp(lateNight, { now: '2026-03-05T22:30:00Z' });

    expect(gistOf(next)).toEqual(['due', 'thank-you', '2026-03-05T22:30:00.000+00:00', '2026-03-06T22:30:00.000+00:00']);
  });

  test('earliest: before the end of the interview there is only waiting for it', () => {
    const next = nextFollowUp(heldFrom('2026-03-05T10:00:00Z', '2026-03-05T11:00:00Z'), { now: '2026-03-05T10:59:59.999Z' });

    expect(gistOf(next)).toEqual(['wait', 'thank-you', '2026-03-05T11:00:00.000+00:00', '2026-03-06T11:00:00.000+00:00']);
  });

  test('latest: "end + thankYou.within", hours to the instant, over a change of clocks', () => {
    const saturday = heldFrom('2026-03-28T10:00:00Z', '2026-03-28T11:00:00Z'); // the night before the clocks go forward

    const next = nextFollowUp(saturday, { now: '2026-03-28T12:00:00Z' });

    expect(gistOf(next)).toEqual(['due', 'thank-you', '2026-03-28T11:00:00.000+00:00', '2026-03-29T12:00:00.000+01:00']);
  });

  test.each([
    [{ days: 1 }, '2026-03-07T00:00:00.000+00:00'], // the end of Friday
    [{ workingDays: 2 }, '2026-03-10T00:00:00.000+00:00'], // the end of Monday
    [{ days: 0 }, '2026-03-06T00:00:00.000+00:00'], // the end of the day itself
  ])('latest: "spans in days: that local date\'s end", within %j', (within, latest) => {
    const next = nextFollowUp(heldFrom('2026-03-05T10:00:00Z', '2026-03-05T11:00:00Z'), {
      now: '2026-03-05T12:00:00Z',
      policy: withThanks({ within, expiresAfter: { days: 9 } }),
    });

    expect(gistOf(next)).toEqual(['due', 'thank-you', '2026-03-05T11:00:00.000+00:00', latest]);
  });

  test.each([
    ['2026-03-06T10:59:59Z', 'due'],
    ['2026-03-06T11:00:00Z', 'overdue'],
    ['2026-03-07T10:59:59Z', 'overdue'],
  ])('after latest: "overdue until end + expiresAfter", at %s %s', (now, urgency) => {
    const next = nextFollowUp(heldFrom('2026-03-05T10:00:00Z', '2026-03-05T11:00:00Z'), { now });

    expect(gistOf(next).slice(0, 2)).toEqual([urgency, 'thank-you']);
  });

  test('after latest: "then gone", at that very instant', () => {
    const next = nextFollowUp(heldFrom('2026-03-05T10:00:00Z', '2026-03-05T11:00:00Z'), { now: '2026-03-07T11:00:00Z' });

    expect(gistOf(next).slice(0, 2)).toEqual(['wait', 'feedback-request']);
  });

  test('after latest: spans in days expire at the end of that local date', () => {
    const policy = withThanks({ within: { days: 1 }, expiresAfter: { days: 2 } });
    const held = heldFrom('2026-03-05T10:00:00Z', '2026-03-05T11:00:00Z');

    const answers = ['2026-03-07T23:59:59Z', '2026-03-08T00:00:00Z'].map((now) => gistOf(nextFollowUp(held, { now, policy })).slice(0, 2));

    expect(answers).toEqual([
      ['overdue', 'thank-you'],
      ['wait', 'feedback-request'],
    ]);
  });

  test('by phone it keeps to open hours', () => {
    const policy = withThanks({ channels: ['phone'] });

    const next = nextFollowUp(heldFrom('2026-03-05T17:00:00Z', '2026-03-05T18:00:00Z'), { now: '2026-03-05T18:00:00Z', policy });

    expect(gistOf(next)).toEqual(['wait', 'thank-you', '2026-03-06T09:00:00.000+00:00', '2026-03-06T18:00:00.000+00:00']);
  });
});

describe('feedback-request', () => {
  test('C3: a promised date is passed at its end; first contact at the first open instant after', () => {
    const next = nextFollowUp(interviewed([promised('2026-03-11')]), { now: '2026-03-11T16:59:00Z' }); // a Wednesday

    expect(gistOf(next)).toEqual(['wait', 'feedback-request', '2026-03-12T09:00:00.000+00:00', '2026-03-13T17:00:00.000+00:00']);
  });

  test('C4: a promised instant is passed at that instant, within open hours at once', () => {
    const next = nextFollowUp(
      interviewed([{ type: 'feedback-promised', at: '2026-03-05T10:55:00Z', by: { instant: '2026-03-11T14:30:00Z' } }]),
      { now: '2026-03-11T14:29:59Z' },
    );

    expect(gistOf(next)).toEqual(['wait', 'feedback-request', '2026-03-11T14:30:00.000+00:00', '2026-03-13T17:00:00.000+00:00']); // A + 4 is Sunday
  });

  test('C4, C5: a promised instant at closing time opens the next working date', () => {
    const next = nextFollowUp(
      interviewed([{ type: 'feedback-promised', at: '2026-03-05T10:55:00Z', by: { instant: '2026-03-13T17:00:00Z' } }]),
      { now: '2026-03-12T12:00:00Z' },
    );

    expect(gistOf(next)).toEqual(['wait', 'feedback-request', '2026-03-16T09:00:00.000+00:00', '2026-03-17T17:00:00.000+00:00']);
  });

  test('"{ days: 0 }: as soon as it is passed; else from its local date": two working days after Thursday is Monday', () => {
    const next = nextFollowUp(interviewed([promised('2026-03-12')]), {
      now: '2026-03-11T12:00:00Z',
      policy: withFeedback({ afterPromise: { workingDays: 2 } }),
    });

    expect(gistOf(next)).toEqual(['wait', 'feedback-request', '2026-03-16T09:00:00.000+00:00', '2026-03-16T17:00:00.000+00:00']);
  });

  test('"afterPromise" of an instant counts from its local date too', () => {
    const promise: HistoryEvent = { type: 'feedback-promised', at: '2026-03-05T10:55:00Z', by: { instant: '2026-03-11T14:30:00Z' } };

    const next = nextFollowUp(interviewed([promise]), { now: '2026-03-11T15:00:00Z', policy: withFeedback({ afterPromise: { days: 1 } }) });

    expect(gistOf(next)).toEqual(['wait', 'feedback-request', '2026-03-12T09:00:00.000+00:00', '2026-03-13T17:00:00.000+00:00']);
  });

  test('without a promise: "E = local date of the last held interview + withoutPromise", latest "the last working date <= E + maximum gap, closing"', () => {
    const next = nextFollowUp(interviewed(), { now: '2026-03-06T12:00:00Z' });

    expect(gistOf(next)).toEqual(['wait', 'feedback-request', '2026-03-12T09:00:00.000+00:00', '2026-03-16T17:00:00.000+00:00']);
  });

  test('without a promise: "or of `on-hold`"', () => {
    const onHold = told('2026-03-10T15:00:00Z', 'on-hold'); // a Tuesday
    const thanks: HistoryEvent = { type: 'contacted', at: '2026-03-10T16:00:00Z', purpose: 'outcome-thanks', channel: 'email' };

    const next = nextFollowUp(interviewed([onHold, thanks]), { now: '2026-03-11T12:00:00Z' });

    expect(gistOf(next)).toEqual(['wait', 'feedback-request', '2026-03-17T09:00:00.000+00:00', '2026-03-20T17:00:00.000+00:00']); // E + 4 is Saturday
  });

  test('C1: "the first permitted date is (local date of the last contact) + the minimum gap"', () => {
    const next = nextFollowUp(interviewed([promised('2026-03-06'), asked('2026-03-09T16:59:00Z')]), { now: '2026-03-09T17:00:00Z' }); // a Monday

    expect(gistOf(next)).toEqual(['wait', 'feedback-request', '2026-03-12T09:00:00.000+00:00', '2026-03-13T17:00:00.000+00:00']);
  });

  test('C2: no working date between minimum and maximum: the first one after, with the caveat', () => {
    const next = nextFollowUp(interviewed([promised('2026-03-10'), asked('2026-03-11T10:00:00Z')]), { now: '2026-03-11T12:00:00Z' }); // Wednesday: Saturday and Sunday

    expect(gistOf(next)).toEqual(['wait', 'feedback-request', '2026-03-16T09:00:00.000+00:00', '2026-03-16T17:00:00.000+00:00']);
    expect(next.caveats).toEqual([{ code: 'no-working-day-in-gap', until: '2026-03-16' }]);
  });

  test('C2: a holiday too can leave no working date', () => {
    const calendar: WorkingCalendar = { ...weekdays, holidays: ['2026-04-03', '2026-04-06'] }; // Good Friday and Easter Monday

    const next = nextFollowUp(
      interviewed([promised('2026-03-10'), asked('2026-03-31T10:00:00+01:00')], { employer: { timeZone: 'Europe/London', calendar } }),
      { now: '2026-04-01T12:00:00+01:00' },
    ); // Tuesday + 3 is Friday

    expect(gistOf(next)).toEqual(['wait', 'feedback-request', '2026-04-07T09:00:00.000+01:00', '2026-04-07T17:00:00.000+01:00']);
    expect(next.caveats).toEqual([{ code: 'no-working-day-in-gap', until: '2026-04-07' }]);
  });

  test('C6: "with a promise and contacts, `earliest` is the later of both rules": the gap is later', () => {
    const next = nextFollowUp(interviewed([promised('2026-03-12'), heard('2026-03-11T10:00:00Z', 'other')]), {
      now: '2026-03-12T12:00:00Z',
    });

    expect(gistOf(next)).toEqual(['wait', 'feedback-request', '2026-03-16T09:00:00.000+00:00', '2026-03-16T17:00:00.000+00:00']); // the 11th + 3 is Saturday
  });

  test('C6: "with a promise and contacts, `earliest` is the later of both rules": the promise is later', () => {
    const next = nextFollowUp(interviewed([promised('2026-03-12'), heard('2026-03-06T10:00:00Z', 'other')]), {
      now: '2026-03-12T12:00:00Z',
    });

    expect(gistOf(next)).toEqual(['wait', 'feedback-request', '2026-03-13T09:00:00.000+00:00', '2026-03-16T17:00:00.000+00:00']);
  });

  test('C6: "let A be the later of the promise\'s local date and the last contact\'s": the contact', () => {
    const next = nextFollowUp(interviewed([promised('2026-03-12'), asked('2026-03-16T10:00:00Z')]), { now: '2026-03-16T12:00:00Z' }); // a Monday

    expect(gistOf(next)).toEqual(['wait', 'feedback-request', '2026-03-19T09:00:00.000+00:00', '2026-03-20T17:00:00.000+00:00']);
  });

  test.each([
    ['2026-03-13T08:59:59.999Z', 'wait'],
    ['2026-03-13T09:00:00Z', 'due'],
    ['2026-03-16T16:59:59.999Z', 'due'],
    ['2026-03-16T17:00:00Z', 'overdue'],
    ['2026-05-16T17:00:00Z', 'overdue'], // no end to it
  ])('C9: at %s the answer is %s', (now, urgency) => {
    const next = nextFollowUp(interviewed([promised('2026-03-12')]), { now });

    expect(gistOf(next)).toEqual([urgency, 'feedback-request', '2026-03-13T09:00:00.000+00:00', '2026-03-16T17:00:00.000+00:00']);
  });

  test.each([
    ['2026-03-12T12:00:00Z', '2026-03-13T09:00:00.000+00:00'],
    ['2026-03-13T10:30:00Z', '2026-03-13T10:30:00.000+00:00'],
    ['2026-03-13T17:00:00Z', '2026-03-16T09:00:00.000+00:00'],
    ['2026-03-18T20:00:00Z', '2026-03-19T09:00:00.000+00:00'],
  ])('C9: "`recommended` is the first open instant >= max(now, earliest)", at %s %s', (now, recommended) => {
    const next = nextFollowUp(interviewed([promised('2026-03-12')]), { now });

    expect(next).toMatchObject({ step: { window: { recommended } } });
  });
});

describe('application-check', () => {
  test('earliest: "local date of `applied` + `firstAfter`"; latest: "last working date <= that date + maximum gap, closing"', () => {
    const next = nextFollowUp(applied(), { now: '2026-03-03T12:00:00Z' }); // applied on Monday, 2 March

    expect(gistOf(next)).toEqual(['wait', 'application-check', '2026-03-16T09:00:00.000+00:00', '2026-03-26T17:00:00.000+00:00']);
  });

  test('"then the gap"', () => {
    const checked: HistoryEvent = {
      type: 'contacted',
      at: '2026-03-17T10:00:00Z',
      purpose: 'application-check',
      channel: 'email',
      to: 'dana',
    }; // a Tuesday

    const next = nextFollowUp(applied([checked]), { now: '2026-03-18T12:00:00Z' });

    expect(gistOf(next)).toEqual(['wait', 'application-check', '2026-03-24T09:00:00.000+00:00', '2026-03-27T17:00:00.000+00:00']);
  });

  test.each(['cancelled', 'missed-by-employer', 'missed-by-candidate'] as const)(
    '"or of the last %s interview\'s start, if later"',
    (status) => {
      const called: HistoryEvent = heard('2026-03-10T11:30:00Z', 'other'); // a Tuesday; settles what was missed
      const invited = applied([called], {
        interviews: [{ ...panel, startsAt: '2026-03-10T10:00:00Z', endsAt: '2026-03-10T11:00:00Z', status }],
      });

      const next = nextFollowUp(invited, { now: '2026-03-11T12:00:00Z' });

      expect(gistOf(next)).toEqual(['wait', 'application-check', '2026-03-24T09:00:00.000+00:00', '2026-04-03T17:00:00.000+01:00']);
    },
  );

  test('a cancelled interview from before the application changes nothing', () => {
    const invited = applied([], {
      interviews: [{ ...panel, startsAt: '2026-02-10T10:00:00Z', endsAt: '2026-02-10T11:00:00Z', status: 'cancelled' }],
    });

    const next = nextFollowUp(invited, { now: '2026-03-03T12:00:00Z' });

    expect(gistOf(next).slice(2)).toEqual(['2026-03-16T09:00:00.000+00:00', '2026-03-26T17:00:00.000+00:00']);
  });

  test('after latest: overdue, without an end', () => {
    const answers = ['2026-03-26T16:59:59Z', '2026-03-26T17:00:00Z', '2026-09-01T12:00:00+01:00'].map((now) =>
      gistOf(nextFollowUp(applied(), { now })).slice(0, 2),
    );

    expect(answers).toEqual([
      ['due', 'application-check'],
      ['overdue', 'application-check'],
      ['overdue', 'application-check'],
    ]);
  });

  test('`firstAfter` in days may fall on a weekend: then the next working date', () => {
    const next = nextFollowUp(applied(), {
      now: '2026-03-03T12:00:00Z',
      policy: withCheck({ firstAfter: { days: 12 }, gap: { min: { days: 7 }, max: { days: 7 } } }),
    });

    expect(gistOf(next)).toEqual(['wait', 'application-check', '2026-03-16T09:00:00.000+00:00', '2026-03-20T17:00:00.000+00:00']); // Saturday the 14th + 7
  });
});

describe('outcome-thanks', () => {
  test('earliest: "when it was told"; latest: "told + `thankWithin`"', () => {
    const next = nextFollowUp(interviewed([told('2026-03-14T20:00:00Z', 'rejected')]), { now: '2026-03-14T20:00:00Z' }); // a Saturday evening

    expect(gistOf(next)).toEqual(['due', 'outcome-thanks', '2026-03-14T20:00:00.000+00:00', '2026-03-15T20:00:00.000+00:00']);
  });

  test('`thankWithin` in working days: the end of that date', () => {
    const next = nextFollowUp(interviewed([told('2026-03-13T12:00:00Z', 'rejected')]), {
      now: '2026-03-13T12:00:00Z',
      policy: withOutcome({ thankWithin: { workingDays: 1 } }),
    }); // a Friday

    expect(gistOf(next)).toEqual(['due', 'outcome-thanks', '2026-03-13T12:00:00.000+00:00', '2026-03-17T00:00:00.000+00:00']);
  });

  test.each([
    ['2026-03-13T11:59:59Z', 'due'],
    ['2026-03-13T12:00:00Z', 'overdue'],
    ['2026-03-26T23:59:59Z', 'overdue'],
  ])('after latest: "overdue until told + `outcome.expiresAfter`", at %s %s', (now, urgency) => {
    const next = nextFollowUp(interviewed([told('2026-03-12T12:00:00Z', 'offer')]), { now });

    expect(gistOf(next).slice(0, 2)).toEqual([urgency, 'outcome-thanks']);
  });

  test('after latest: "then gone": fourteen days after the 12th end with the 26th', () => {
    const next = nextFollowUp(interviewed([told('2026-03-12T12:00:00Z', 'offer')]), { now: '2026-03-27T00:00:00Z' });

    expect(gistOf(next)).toEqual(['complete']);
  });
});

describe('improvement-request (`separately`)', () => {
  const thanks: HistoryEvent = { type: 'contacted', at: '2026-03-12T13:00:00Z', purpose: 'outcome-thanks', channel: 'email' };
  const rejected = interviewed([told('2026-03-12T12:00:00Z', 'rejected'), thanks]); // a Thursday

  test('earliest: "opening of the first working date after the thanks"; latest: "hours: from the opening", "closing of the last working date by then"', () => {
    const next = nextFollowUp(rejected, {
      now: '2026-03-12T14:00:00Z',
      policy: withOutcome({ askHowICameAcross: 'separately', thankWithin: { hours: 24 } }),
    });

    expect(gistOf(next)).toEqual(['wait', 'improvement-request', '2026-03-13T09:00:00.000+00:00', '2026-03-13T17:00:00.000+00:00']); // 24 hours end on Saturday
  });

  test.each([
    [{ days: 3 }, '2026-03-16T17:00:00.000+00:00'], // Friday + 3 is Monday
    [{ days: 2 }, '2026-03-13T17:00:00.000+00:00'], // Friday + 2 is Sunday
    [{ workingDays: 2 }, '2026-03-17T17:00:00.000+00:00'],
  ])('latest: "that date + `thankWithin`", %j', (thankWithin, latest) => {
    const next = nextFollowUp(rejected, {
      now: '2026-03-12T14:00:00Z',
      policy: withOutcome({ askHowICameAcross: 'separately', thankWithin }),
    });

    expect(gistOf(next)).toEqual(['wait', 'improvement-request', '2026-03-13T09:00:00.000+00:00', latest]);
  });

  test('after latest: overdue, then "gone at told + `outcome.expiresAfter`": at the last closing before', () => {
    const policy = withOutcome({ askHowICameAcross: 'separately' });

    const answers = ['2026-03-13T17:00:00Z', '2026-03-26T16:59:59Z', '2026-03-26T17:00:00Z'].map((now) =>
      gistOf(nextFollowUp(rejected, { now, policy })).slice(0, 2),
    );

    expect(answers).toEqual([['overdue', 'improvement-request'], ['overdue', 'improvement-request'], ['complete']]); // the 26th is a Thursday
  });
});

describe('answer', () => {
  const request = (changes: Partial<Extract<HistoryEvent, { type: 'heard' }>>) =>
    interviewed([heard('2026-03-10T10:00:00Z', 'request', { from: 'dana', channel: 'email', ...changes })]); // a Tuesday

  test('earliest: "the request"; latest: "else closing of the next working date after `earliest`"', () => {
    const next = nextFollowUp(request({}), { now: '2026-03-10T10:00:00Z' });

    expect(gistOf(next)).toEqual(['due', 'answer', '2026-03-10T10:00:00.000+00:00', '2026-03-11T17:00:00.000+00:00']);
  });

  test('earliest: "or its `notBefore` if later", an instant', () => {
    const next = nextFollowUp(request({ notBefore: '2026-03-11T15:00:00Z', what: 'ring me tomorrow at three', channel: 'phone' }), {
      now: '2026-03-10T11:00:00Z',
    });

    expect(gistOf(next)).toEqual(['wait', 'answer', '2026-03-11T15:00:00.000+00:00', '2026-03-12T17:00:00.000+00:00']);
  });

  test('earliest: "or its `notBefore` if later", a date', () => {
    const next = nextFollowUp(request({ notBefore: '2026-03-13' }), { now: '2026-03-10T11:00:00Z' });

    expect(gistOf(next)).toEqual(['wait', 'answer', '2026-03-13T09:00:00.000+00:00', '2026-03-16T17:00:00.000+00:00']);
  });

  test('earliest: a `notBefore` before the request does not count', () => {
    const next = nextFollowUp(request({ notBefore: '2026-03-09T15:00:00Z' }), { now: '2026-03-10T11:00:00Z' });

    expect(gistOf(next)).toEqual(['due', 'answer', '2026-03-10T10:00:00.000+00:00', '2026-03-11T17:00:00.000+00:00']);
  });

  test.each([
    ["a date: that date's closing", { date: '2026-03-13' }, '2026-03-13T17:00:00.000+00:00'],
    ['a date that is not worked: the closing before it', { date: '2026-03-15' }, '2026-03-13T17:00:00.000+00:00'],
    ['an instant', { instant: '2026-03-12T12:00:00Z' }, '2026-03-12T12:00:00.000+00:00'],
    ['within working days', { within: { workingDays: 5 } }, '2026-03-17T17:00:00.000+00:00'],
    ['within hours', { within: { hours: 26 } }, '2026-03-11T12:00:00.000+00:00'],
  ] as const)('latest: "its `by`", %s', (_, by, latest) => {
    const next = nextFollowUp(request({ by }), { now: '2026-03-10T11:00:00Z' });

    expect(gistOf(next)).toEqual(['due', 'answer', '2026-03-10T10:00:00.000+00:00', latest]);
  });

  test('after latest: overdue, without an end', () => {
    const next = nextFollowUp(request({}), { now: '2026-06-10T10:00:00+01:00' });

    expect(gistOf(next).slice(0, 2)).toEqual(['overdue', 'answer']);
  });
});

describe('missed-interview', () => {
  const missed = (startsAt: string, endsAt: string) =>
    application({ contacts: [dana], interviews: [{ ...panel, startsAt, endsAt, status: 'missed-by-employer' }] });

  test('earliest: "its start + 15 minutes"; latest: "closing of that date"', () => {
    const next = nextFollowUp(missed('2026-03-05T10:00:00Z', '2026-03-05T11:00:00Z'), { now: '2026-03-05T10:05:00Z' });

    expect(gistOf(next)).toEqual(['wait', 'missed-interview', '2026-03-05T10:15:00.000+00:00', '2026-03-05T17:00:00.000+00:00']);
  });

  test('after latest: overdue, then "gone when the next working date closes"', () => {
    const answers = ['2026-03-05T16:59:59Z', '2026-03-05T17:00:00Z', '2026-03-06T16:59:59Z', '2026-03-06T17:00:00Z'].map((now) =>
      gistOf(nextFollowUp(missed('2026-03-05T10:00:00Z', '2026-03-05T11:00:00Z'), { now })).slice(0, 2),
    );

    expect(answers).toEqual([
      ['due', 'missed-interview'],
      ['overdue', 'missed-interview'],
      ['overdue', 'missed-interview'],
      ['wait', 'application-check'],
    ]);
  });

  test('latest: "of the next working date, if none is left": an interview on Friday at 17:00 is asked about on Monday', () => {
    const answers = ['2026-03-06T18:00:00Z', '2026-03-09T16:59:59Z', '2026-03-09T17:00:00Z'].map((now) =>
      gistOf(nextFollowUp(missed('2026-03-06T17:00:00Z', '2026-03-06T18:00:00Z'), { now })),
    );

    expect(answers).toEqual([
      ['wait', 'missed-interview', '2026-03-09T09:00:00.000+00:00', '2026-03-09T17:00:00.000+00:00'],
      ['due', 'missed-interview', '2026-03-09T09:00:00.000+00:00', '2026-03-09T17:00:00.000+00:00'],
      ['wait', 'application-check', '2026-03-20T09:00:00.000+00:00', '2026-03-30T17:00:00.000+01:00'],
    ]);
  });
});
