import { describe, expect, test } from 'vitest';
import {
  classic,
  type HistoryEvent,
  mayContact,
  nextFollowUp,
  nextOpening,
  openHours,
  planFollowUps,
  type WorkingCalendar,
} from '../../src/index.js';
import {
  application,
  applied,
  asked,
  dana,
  interviewed,
  panel,
  problemsOf,
  promised,
  thanked,
  weekdays,
  withFeedback,
} from '../builders.js';

/** The panel and what followed, at an employer elsewhere. */
function at(timeZone: string, history: readonly HistoryEvent[], calendar: WorkingCalendar = weekdays) {
  return interviewed(history, { employer: { timeZone, calendar } });
}

describe('Calendars, zones, clocks', () => {
  describe('B25: a week after an application on Friday, 18 December 2026', () => {
    const weekLater = {
      ...classic,
      id: 'weekly/1',
      application: { firstAfter: { days: 7 }, gap: { min: { days: 7 }, max: { days: 10 } }, maxAttempts: 2 },
    };
    const history: HistoryEvent[] = [{ type: 'applied', at: '2026-12-18T12:00:00Z' }];
    const options = { now: '2026-12-19T10:00:00Z', policy: weekLater };

    test('B25: comes the first working date after Christmas, when the holidays are known', () => {
      const calendar: WorkingCalendar = { ...weekdays, holidays: ['2026-12-25', '2026-12-28'] }; // a Friday; Boxing Day is kept on Monday

      const next = nextFollowUp(application({ employer: { timeZone: 'Europe/London', calendar }, contacts: [dana], history }), options);

      expect(next).toMatchObject({ type: 'wait', until: '2026-12-29T09:00:00.000+00:00', caveats: [] });
    });

    test('B25: comes Christmas Day with the caveat that nobody knows the holidays', () => {
      const next = nextFollowUp(application({ employer: { timeZone: 'Europe/London' }, contacts: [dana], history }), options);

      expect(next).toMatchObject({ type: 'wait', until: '2026-12-25T09:00:00.000+00:00', caveats: [{ code: 'holidays-unknown' }] });
    });

    test('B25: says so too when the date lies beyond the days for which holidays are known', () => {
      const calendar: WorkingCalendar = { ...weekdays, coverage: { from: '2026-01-01', to: '2026-12-24' } };

      const next = nextFollowUp(application({ employer: { timeZone: 'Europe/London', calendar }, contacts: [dana], history }), options);

      expect(next).toMatchObject({ type: 'wait', until: '2026-12-25T09:00:00.000+00:00', caveats: [{ code: 'holidays-unknown' }] });
    });
  });

  test('B26: an evening call west of Greenwich counts on its local date, not on that of UTC', () => {
    const called = at('America/Toronto', [promised('2026-11-12'), asked('2026-11-17T20:00:00-05:00')]); // Tuesday; in UTC already Wednesday

    const next = nextFollowUp(called, { now: '2026-11-18T10:00:00-05:00' });

    expect(next).toMatchObject({
      type: 'wait',
      until: '2026-11-20T09:00:00.000-05:00', // a Friday
      reasons: [
        { code: 'promise-passed' },
        { code: 'minimum-gap', since: '2026-11-17', days: 3, until: '2026-11-20' },
        { code: 'decision-maker' },
      ],
    });
  });

  test('B26: "today" at 20:00 on 21 November in Toronto is the 21st, though UTC has the 22nd', () => {
    const promisedFor21 = at('America/Toronto', [promised('2026-11-21')], { ...weekdays, weekend: [] });

    const next = nextFollowUp(promisedFor21, { now: '2026-11-22T01:00:00Z' });

    expect(next).toMatchObject({
      type: 'wait',
      until: '2026-11-22T09:00:00.000-05:00',
      reasons: [{ code: 'promise-not-passed', until: '2026-11-21' }, { code: 'decision-maker' }],
    });
  });

  test('B27: a date is not due on the evening before it, west of Greenwich', () => {
    const snoozed = at('America/Los_Angeles', [
      promised('2026-06-01'),
      { type: 'snoozed', at: '2026-06-02T09:00:00-07:00', until: '2026-06-08' },
    ]);

    const next = nextFollowUp(snoozed, { now: '2026-06-07T17:30:00-07:00' }); // Sunday; the 8th has begun in UTC

    expect(next).toMatchObject({ type: 'wait', until: '2026-06-08T09:00:00.000-07:00' });
  });

  test.each([
    ['spring', '2026-03-28T12:00:00+01:00', '2026-03-31T09:00:00.000+02:00'], // Saturday to Tuesday, 71 hours of midnights between
    ['autumn', '2026-10-24T12:00:00+02:00', '2026-10-27T09:00:00.000+01:00'], // Saturday to Tuesday, 73 hours
  ])('B28: three days over the change of clocks in %s are three dates', (_, contacted, opens) => {
    const called = at('Europe/Berlin', [promised('2026-03-12'), asked(contacted)]);

    const next = nextFollowUp(called, { now: contacted });

    expect(next).toMatchObject({ type: 'wait', until: opens });
  });

  test('B29: nine in the morning stays nine in the morning when the clocks change', () => {
    const plan = planFollowUps(at('America/New_York', []), { now: '2026-03-05T12:00:00Z', steps: 3 });

    expect(plan.map(({ window }) => window.earliest)).toEqual([
      '2026-03-12T09:00:00.000-04:00', // Thursday, five working days after the interview; the clocks went forward on Sunday, 8 March
      '2026-03-16T09:00:00.000-04:00',
      '2026-03-19T09:00:00.000-04:00',
    ]);
  });

  test('B29: three days after a call at 09:00 in winter time come at 09:00 in summer time', () => {
    const called = at('America/New_York', [promised('2026-03-05'), asked('2026-03-06T09:00:00-05:00')]); // Friday before the change

    const next = nextFollowUp(called, { now: '2026-03-06T10:00:00-05:00' });

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-09T09:00:00.000-04:00' });
  });

  test('B30: asking for one channel does not move the window of the next', () => {
    const waiting = interviewed([promised('2026-03-12')]);
    const now = new Date('2026-03-13T07:30:00Z');
    const ask = (channel: 'email' | 'phone') => mayContact(waiting, { at: now, channel, to: 'dana', purpose: 'feedback-request' });

    const verdicts = [ask('email'), ask('phone'), ask('email')];

    expect(verdicts.map((verdict) => verdict.type === 'refused' && verdict.allowedFrom)).toEqual(
      Array(3).fill('2026-03-13T09:00:00.000+00:00'),
    );
    expect(now).toEqual(new Date('2026-03-13T07:30:00Z'));
  });

  test('B31: hours past midnight are never turned round: they are refused, with the two ranges to write instead', () => {
    const calendar: WorkingCalendar = { ...weekdays, hours: [['22:00', '06:00']] };

    const issues = problemsOf(() =>
      nextFollowUp(applied([], { employer: { timeZone: 'Europe/London', calendar } }), { now: '2026-03-03T10:00:00Z' }),
    );

    expect(issues).toEqual(['employer.calendar.hours.0 hours-past-midnight']);
  });

  test('B31: written as two ranges, a night shift is reached at night and not by day', () => {
    const nights: WorkingCalendar = {
      ...weekdays,
      weekend: [],
      hours: [
        ['00:00', '06:00'],
        ['22:00', '24:00'],
      ],
    };

    const opening = nextOpening(nights, { at: '2026-03-05T12:00:00Z', timeZone: 'Europe/London' });
    const night = nextOpening(nights, { at: '2026-03-06T03:00:00Z', timeZone: 'Europe/London' });

    expect([opening, night]).toEqual(['2026-03-05T22:00:00.000+00:00', '2026-03-06T03:00:00.000+00:00']);
  });

  test('B32: from a Saturday at 16:40 the next contact is on Monday at nine, not at 16:40', () => {
    const next = nextFollowUp(interviewed([promised('2026-03-13')]), { now: '2026-03-14T16:40:00Z' });

    expect(next).toMatchObject({
      type: 'wait',
      until: '2026-03-16T09:00:00.000+00:00',
      step: { window: { recommended: '2026-03-16T09:00:00.000+00:00' } },
    });
  });

  test('B33: open hours are local to the recipient', () => {
    const inTokyo = interviewed([promised('2026-03-12')], { contacts: [{ ...dana, timeZone: 'Asia/Tokyo' }] });

    const next = nextFollowUp(inTokyo, { now: '2026-03-12T12:00:00Z' });

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-13T09:00:00.000+09:00', step: { window: { timeZone: 'Asia/Tokyo' } } });
  });

  test('B33: hours from nine to nine mean neither always nor never: they are refused', () => {
    const calendar: WorkingCalendar = { ...weekdays, hours: [['09:00', '09:00']] };

    const issues = problemsOf(() => nextOpening(calendar, { at: '2026-03-05T12:00:00Z', timeZone: 'Europe/London' }));

    expect(issues).toEqual(['calendar.hours.0 empty-hours']);
  });

  test.each([
    '2026-03-12T23:59:00Z',
    '2026-03-13T00:00:00Z',
    '2026-03-13T16:59:59Z',
    '2026-03-13T17:00:00Z',
    '2026-03-14T12:00:00Z',
    '2026-03-16T08:59:00Z',
  ])('B34: the reminder itself keeps to open hours, asked at %s', (now) => {
    const next = nextFollowUp(interviewed([promised('2026-03-12')]), { now });
    const recommended = next.type === 'stop' ? '' : next.step.window.recommended;

    const opens = nextOpening(weekdays, { at: recommended, timeZone: 'Europe/London' });

    expect(recommended).toBe(opens);
  });

  test("B35: St. Martin's Day, 11 November, is worked: only the dates that are given as holidays are not", () => {
    const calendar: WorkingCalendar = { ...weekdays, holidays: ['2026-12-25', '2026-12-26'] };
    const waiting = at('Europe/Berlin', [promised('2026-11-10')], calendar);

    const next = nextFollowUp(waiting, { now: '2026-11-10T12:00:00+01:00' });

    expect(next).toMatchObject({ type: 'wait', until: '2026-11-11T09:00:00.000+01:00' }); // a Wednesday
  });

  test("B36: a deadline without an offset is nobody's local time: it is refused", () => {
    const promise: HistoryEvent = { type: 'feedback-promised', at: '2026-03-05T10:55:00Z', by: { instant: '2026-03-12T17:00:00' } };

    const issues = problemsOf(() => nextFollowUp(interviewed([promise]), { now: '2026-03-09T10:00:00Z' }));

    expect(issues).toEqual(['history.1.by.instant offset-missing']);
  });

  test('B36: on-hold starts the waiting anew, so that being taken off the clock for weeks is not overdue at once', () => {
    const onHold: HistoryEvent = { type: 'decided', at: '2026-04-14T10:00:00+01:00', decision: 'on-hold' }; // a Tuesday, 40 days after the interview
    const thanks: HistoryEvent = {
      type: 'contacted',
      at: '2026-04-14T11:00:00+01:00',
      purpose: 'outcome-thanks',
      channel: 'email',
      to: 'dana',
    };

    const next = nextFollowUp(interviewed([promised('2026-03-12'), onHold, thanks]), { now: '2026-04-14T12:00:00+01:00' });

    expect(next).toMatchObject({ type: 'wait', until: '2026-04-21T09:00:00.000+01:00', step: { purpose: 'feedback-request', attempt: 1 } });
  });

  test('B37: a lunch break is a gap between two ranges of one date, and no holiday', () => {
    const split: WorkingCalendar = {
      ...weekdays,
      hours: [
        ['09:00', '12:30'],
        ['13:30', '17:00'],
      ],
    };
    const waiting = at('Europe/London', [promised('2026-03-12')], split);

    const next = nextFollowUp(waiting, { now: '2026-03-13T12:30:00Z' });

    expect(next).toMatchObject({
      type: 'act',
      urgency: 'due',
      step: {
        window: {
          earliest: '2026-03-13T09:00:00.000+00:00',
          latest: '2026-03-16T17:00:00.000+00:00',
          recommended: '2026-03-13T13:30:00.000+00:00',
        },
      },
    });
  });

  test('B38: hours from 02:30 on the night of the change open when the clocks jump to 03:00', () => {
    const nights: WorkingCalendar = { ...weekdays, weekend: [], hours: [['02:30', '05:00']] };

    const hours = openHours(nights, { date: '2026-03-08', timeZone: 'America/New_York' });

    expect(hours).toEqual([{ start: '2026-03-08T03:00:00.000-04:00', end: '2026-03-08T05:00:00.000-04:00' }]);
  });

  test('B38: hours from 01:30 on the night that has it twice open at the earlier one', () => {
    const nights: WorkingCalendar = { ...weekdays, weekend: [], hours: [['01:30', '05:00']] };

    const hours = openHours(nights, { date: '2026-11-01', timeZone: 'America/New_York' });

    expect(hours).toEqual([{ start: '2026-11-01T01:30:00.000-04:00', end: '2026-11-01T05:00:00.000-05:00' }]);
  });

  test('B38: an interview in winter time and a promise in summer time both show the local time that was meant', () => {
    const untilSix: WorkingCalendar = { ...weekdays, hours: [['09:00', '18:00']] };
    const newYork = { timeZone: 'America/New_York', calendar: untilSix };
    const interviews = [{ ...panel, startsAt: '2026-03-05T19:00:00Z', endsAt: '2026-03-05T20:00:00Z' }]; // until 15:00 EST
    const promise: HistoryEvent = { type: 'feedback-promised', at: '2026-03-05T19:55:00Z', by: { instant: '2026-03-12T21:00:00Z' } }; // 17:00 EDT
    const thanks = thanked({ at: '2026-03-05T20:30:00Z' });

    const thanking = nextFollowUp(interviewed([], { employer: newYork, interviews, history: [promise] }), { now: '2026-03-05T20:00:00Z' });
    const asking = nextFollowUp(interviewed([], { employer: newYork, interviews, history: [promise, thanks] }), {
      now: '2026-03-09T12:00:00Z',
    });

    expect(thanking).toMatchObject({ type: 'act', step: { window: { earliest: '2026-03-05T15:00:00.000-05:00' } } });
    expect(asking).toMatchObject({ type: 'wait', until: '2026-03-12T17:00:00.000-04:00' });
  });

  test("B39: a candidate in Berlin reaches an employer in Tel Aviv on Sunday, by the employer's week", () => {
    const israel: WorkingCalendar = { ...weekdays, weekend: [5, 6] };
    const waiting = at('Asia/Jerusalem', [promised('2026-03-12')], israel); // a Thursday, the last working day there

    const next = nextFollowUp(waiting, { now: '2026-03-13T10:00:00+01:00' }); // Friday in Berlin

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-15T09:00:00.000+02:00' });
  });

  test.each([
    ['"in a couple of days"', { within: { days: 2 } }, '2026-03-09T09:00:00.000+00:00'], // Saturday counts whole; then Monday
    ['"within two working days"', { within: { workingDays: 2 } }, '2026-03-10T09:00:00.000+00:00'], // up to Monday's end
    ['"next week"', { date: '2026-03-13' }, '2026-03-16T09:00:00.000+00:00'], // its last working date
    ['"at the end of the month"', { date: '2026-03-31' }, '2026-04-01T09:00:00.000+01:00'],
  ] as const)('B40: of a promise without a day, %s, the late edge counts', (_, by, opens) => {
    const next = nextFollowUp(interviewed([{ type: 'feedback-promised', at: '2026-03-05T10:55:00Z', by }]), {
      now: '2026-03-06T08:00:00Z',
    });

    expect(next).toMatchObject({ type: 'wait', until: opens });
  });

  test("B41: a promised date is over at its end in the employer's zone, wherever the recipient is", () => {
    const everyHour: WorkingCalendar = { ...weekdays, weekend: [], hours: [['00:00', '24:00']] };
    const recipientInTokyo = interviewed([promised('2026-03-12')], {
      employer: { timeZone: 'America/New_York', calendar: everyHour },
      contacts: [{ ...dana, timeZone: 'Asia/Tokyo' }],
    });

    const next = nextFollowUp(recipientInTokyo, { now: '2026-03-12T12:00:00Z' });

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-13T13:00:00.000+09:00' }); // midnight in New York, on summer time since the 8th
  });

  test('B41: a promise with a time is over at that instant, on the same day', () => {
    const next = nextFollowUp(
      interviewed([{ type: 'feedback-promised', at: '2026-03-05T10:55:00Z', by: { instant: '2026-03-12T14:00:00Z' } }]),
      { now: '2026-03-12T10:00:00Z' },
    );

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-12T14:00:00.000+00:00' });
  });

  test('B29: a gap of a month of days from 31 January overflows into no other month', () => {
    const policy = withFeedback({ gap: { min: { days: 28 }, max: { days: 31 } } });
    const called = interviewed([asked('2026-01-31T12:00:00Z')], {
      interviews: [{ ...panel, startsAt: '2026-01-15T10:00:00Z', endsAt: '2026-01-15T11:00:00Z' }],
      history: [asked('2026-01-31T12:00:00Z')],
    });

    const next = nextFollowUp(called, { now: '2026-02-02T10:00:00Z', policy });

    expect(next).toMatchObject({ type: 'wait', step: { window: { earliestDate: '2026-03-02', latestDate: '2026-03-03' } } }); // Saturday, 28 February is no working date
  });
});
