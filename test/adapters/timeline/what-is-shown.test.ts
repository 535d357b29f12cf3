import type { HistoryEvent, Interview, JobApplication } from 'interview-followup';
import { timelineOf } from 'interview-followup/timeline';
import { describe, expect, test } from 'vitest';
import { northwind, now } from './northwind.ts';

/** An application of which no more is known. */
const applicationOf = (
  history: readonly HistoryEvent[],
  interviews: readonly Interview[] = [],
  timeZone = 'Europe/London',
): JobApplication => ({
  id: 'northwind',
  role: 'Data Engineer',
  employer: { timeZone },
  interviews,
  history,
});
const panel = { id: 'panel', startsAt: '2026-03-05T10:00:00Z', endsAt: '2026-03-05T11:00:00Z', status: 'held' } as const;

/** What happened as the timeline shows it without a step to come. */
const pastOf = (application: JobApplication, at: string) => {
  const { from, to, rows } = timelineOf(application, { now: at, steps: 0 });
  return { from, to, bars: rows[0]?.bars, marks: rows[0]?.marks };
};

describe('what happened last is seen however long ago it was:', () => {
  test('an interview that ended eight weeks ago to the minute', () => {
    const { bars, from } = pastOf(applicationOf([], [panel]), '2026-04-30T11:00:00Z');

    expect(bars).toEqual([
      { kind: 'interview', from: '2026-03-05T10:00:00.000+00:00', to: '2026-03-05T11:00:00.000+00:00', interview: 'panel' },
    ]);
    expect(from).toBe('2026-03-05T00:00:00.000+00:00');
  });

  test('an answer of eight weeks and a millisecond ago', () => {
    const { marks } = pastOf(applicationOf([{ type: 'heard', at: '2026-03-05T11:00:00Z', kind: 'other' }]), '2026-04-30T11:00:00.001Z');

    expect(marks).toEqual([{ kind: 'heard', at: '2026-03-05T11:00:00.000+00:00' }]);
  });

  test('with the eight weeks before its date', () => {
    const application = applicationOf(
      [
        { type: 'applied', at: '2025-03-06' },
        { type: 'heard', at: '2025-03-07', kind: 'other' }, // Friday
        { type: 'withdrew', at: '2025-05-02' }, // Friday
      ],
      [],
      'Asia/Kolkata',
    );

    const { from, marks } = pastOf(application, '2026-03-09T09:00:00Z');

    expect(from).toBe('2025-03-07T00:00:00.000+05:30');
    expect(marks).toEqual([
      { kind: 'heard', at: '2025-03-07T00:00:00.000+05:30', date: '2025-03-07' },
      { kind: 'decided', at: '2025-05-02T00:00:00.000+05:30', date: '2025-05-02' },
    ]);
  });
});

test('an interview that was over eight weeks before is left out, one that was not is there as a whole', () => {
  const interviews = [
    { ...panel, id: 'first', startsAt: '2026-01-12T08:00:00Z', endsAt: '2026-01-12T09:00:00Z' }, // eight weeks ago to the minute
    { ...panel, id: 'second', startsAt: '2026-01-12T08:01:00Z', endsAt: '2026-01-12T09:01:00Z' },
    { ...panel, id: 'third', startsAt: '2025-12-01T10:00:00Z', endsAt: '2025-12-01T11:00:00Z' },
  ];

  const { bars, from } = pastOf(applicationOf([{ type: 'heard', at: '2026-03-06T09:30:00Z', kind: 'other' }], interviews), now);

  expect(bars).toEqual([
    { kind: 'interview', from: '2026-01-12T08:01:00.000+00:00', to: '2026-01-12T09:01:00.000+00:00', interview: 'second' },
  ]);
  expect(from).toBe('2026-01-12T00:00:00.000+00:00');
});

test('an interview whose end is not known takes an hour, also where no history is on file', () => {
  const { history: _, ...application } = applicationOf(
    [],
    [
      { id: 'first', startsAt: '2026-03-05T10:00:00Z', endsAt: '2026-03-05T10:30:00Z', status: 'held' },
      { id: 'second', startsAt: '2026-03-11T14:00:00Z', status: 'scheduled' },
    ],
  );

  const { bars, marks } = pastOf(application, now);

  expect(bars?.map(({ from, to }) => [from, to])).toEqual([
    ['2026-03-05T10:00:00.000+00:00', '2026-03-05T10:30:00.000+00:00'],
    ['2026-03-11T14:00:00.000+00:00', '2026-03-11T15:00:00.000+00:00'],
  ]);
  expect(marks).toEqual([]);
});

test('of an application without interviews what happened is shown', () => {
  const { interviews: _, ...application } = applicationOf([{ type: 'applied', at: '2026-03-02' }]);

  const { bars, marks } = pastOf(application, now);

  expect(bars).toEqual([]);
  expect(marks).toEqual([{ kind: 'applied', at: '2026-03-02T00:00:00.000+00:00', date: '2026-03-02' }]);
});

describe('the last date that is shown', () => {
  test('is the one before a midnight at which the last bar ends', () => {
    expect(pastOf(northwind, now).to).toBe('2026-03-13T00:00:00.000+00:00'); // promised by the 12th
  });

  test('is today when nothing is to come', () => {
    const application = applicationOf([{ type: 'applied', at: '2026-03-05' }]);

    expect(pastOf(application, '2026-03-09T23:59:59.999Z').to).toBe('2026-03-10T00:00:00.000+00:00');
    expect(pastOf(application, '2026-03-10T00:00:00Z').to).toBe('2026-03-11T00:00:00.000+00:00');
  });
});

test('of nothing known today is shown', () => {
  expect(pastOf(applicationOf([]), now)).toEqual({
    from: '2026-03-09T00:00:00.000+00:00',
    to: '2026-03-10T00:00:00.000+00:00',
    bars: [],
    marks: [],
  });
});

test('each kind of event is a mark of its kind, or none', () => {
  const history: HistoryEvent[] = [
    { type: 'applied', at: '2026-03-01T10:00:00Z' },
    { type: 'contacted', at: '2026-03-02T10:00:00Z', purpose: 'other', channel: 'phone', result: 'no-answer' },
    { type: 'heard', at: '2026-03-03T10:00:00Z', kind: 'other' },
    { type: 'answered', at: '2026-03-04T10:00:00Z' },
    { type: 'snoozed', at: '2026-03-04T11:00:00Z', until: '2026-03-05' },
    { type: 'stopped-chasing', at: '2026-03-04T12:00:00Z' },
    { type: 'resumed-chasing', at: '2026-03-04T13:00:00Z' },
    { type: 'interview-feedback-received', at: '2026-03-05T10:00:00Z' },
    { type: 'decided', at: '2026-03-06T10:00:00Z', decision: 'offer' }, // told when it was made
    { type: 'accepted', at: '2026-03-07T10:00:00Z' },
    { type: 'declined', at: '2026-03-07T11:00:00Z' },
    { type: 'withdrew', at: '2026-03-07T12:00:00Z' },
    { type: 'asked-to-stop', at: '2026-03-07T13:00:00Z' },
  ];

  expect(pastOf(applicationOf(history), now).marks?.map(({ kind, at }) => `${kind} ${at.slice(8, 13)}`)).toEqual([
    'applied 01T10',
    'contacted 02T10',
    'heard 03T10',
    'contacted 04T10',
    'heard 05T10',
    'decided 06T10',
    'decided 07T10',
    'decided 07T11',
    'decided 07T12',
  ]);
});

test('what happened at one instant has an order that is not that of the input', () => {
  const contacted = { type: 'contacted', at: '2026-03-05T16:00:00Z', purpose: 'thank-you', channel: 'email' } as const;
  const heard = { type: 'heard', at: '2026-03-05T16:00:00Z', kind: 'other' } as const;

  const marksOf = (history: readonly HistoryEvent[]) => pastOf(applicationOf(history), now).marks?.map(({ kind }) => kind);

  expect(marksOf([contacted, heard])).toEqual(['contacted', 'heard']);
  expect(marksOf([heard, contacted])).toEqual(['contacted', 'heard']);
});

describe('a promise', () => {
  const promised = (at: string, by: object) => ({ type: 'feedback-promised', at, by }) as HistoryEvent;
  const applied = { type: 'applied', at: '2026-02-23' } as const;
  const promiseIn = (application: JobApplication, at = now) => pastOf(application, at).bars?.filter(({ kind }) => kind === 'promise');

  test('that was said before the interview stands before it', () => {
    const application = applicationOf([promised('2026-03-03T10:00:00Z', { date: '2026-03-12' })], [panel]);

    expect(pastOf(application, now).bars?.map(({ kind }) => kind)).toEqual(['promise', 'interview']);
  });

  test('is the newest also in the hour that clocks have twice', () => {
    // In London on Sunday 25 October 2026 it is half past one at 00:30 and again at 01:30 UTC.
    const application = applicationOf([
      promised('2026-10-25T01:10:00+00:00', { date: '2026-11-02' }),
      promised('2026-10-25T01:30:00+01:00', { date: '2026-12-01' }),
    ]);

    expect(promiseIn(application, '2026-10-26T09:00:00Z')).toEqual([
      { kind: 'promise', from: '2026-10-25T01:10:00.000+00:00', to: '2026-11-03T00:00:00.000+00:00' },
    ]);
  });

  test('for a date that was over is no bar, though it is in the time that is shown', () => {
    expect(promiseIn(applicationOf([applied, promised('2026-03-05T10:55:00Z', { date: '2026-03-03' })]))).toEqual([]);
  });

  test('for the instant at which it was said is none either', () => {
    expect(promiseIn(applicationOf([applied, promised('2026-03-05T10:55:00Z', { instant: '2026-03-05T10:55:00Z' })]))).toEqual([]);
  });

  test.each([
    [{ within: { days: 7 } }, '2026-03-13T00:00:00.000+00:00'],
    [{ within: { workingDays: 3 } }, '2026-03-11T00:00:00.000+00:00'], // a Thursday: Friday, Monday, Tuesday
    [{ within: { workingDays: 0 } }, '2026-03-06T00:00:00.000+00:00'],
    [{ within: { hours: 12 } }, '2026-03-06T12:00:00.000+00:00'],
  ])('that was said on a Thursday no more is known of, for %j, ends at %s', (by, to) => {
    expect(promiseIn(applicationOf([promised('2026-03-05', by)]))).toEqual([
      { kind: 'promise', from: '2026-03-05T00:00:00.000+00:00', to },
    ]);
  });

  test('in working days goes by the calendar of the employer', () => {
    const application = applicationOf([promised('2026-03-05', { within: { workingDays: 3 } })]);
    const calendar = { weekend: [5, 6], hours: [['09:00', '17:00']], holidays: ['2026-03-08'] } as const;

    // Thursday 5 March; then Monday, Tuesday and Wednesday, for the 8th is a holiday
    expect(promiseIn({ ...application, employer: { timeZone: 'Europe/London', calendar } })?.[0]?.to).toBe('2026-03-12T00:00:00.000+00:00');
  });
});

describe('a step', () => {
  const barsAt = (at: string) => timelineOf(northwind, { now: at, steps: 1 }).rows[1]?.bars.map(({ kind }) => kind);

  test('is not blocked at the instant its window opens', () => {
    expect(barsAt('2026-03-13T08:59:59.999Z')).toEqual(['blocked', 'window']);
    expect(barsAt('2026-03-13T09:00:00Z')).toEqual(['window']);
  });

  test('is not overdue at the instant its window ends', () => {
    expect(barsAt('2026-03-16T17:00:00Z')).toEqual(['window']);
    expect(barsAt('2026-03-16T17:00:00.001Z')).toEqual(['window', 'overdue']);
  });
});

describe('the axis', () => {
  /** Its dates when the first fact is of that date, and an interview to come ends on that one. */
  const datesOf = (first: string, last: string, at: string) =>
    timelineOf(
      applicationOf(
        [{ type: 'applied', at: first }],
        [{ ...panel, startsAt: `${last}T10:00:00Z`, endsAt: `${last}T11:00:00Z`, status: 'scheduled' }],
      ),
      {
        now: at,
        steps: 0,
      },
    ).ticks.map(({ date }) => date.slice(5));

  test('has every one of sixteen days', () => {
    const dates = datesOf('2026-03-09', '2026-03-24', now);

    expect(dates).toHaveLength(16);
    expect(dates.slice(0, 3)).toEqual(['03-09', '03-10', '03-11']);
  });

  test('has every other of seventeen days, and of 32', () => {
    expect(datesOf('2026-03-09', '2026-03-25', now)).toEqual([
      '03-09',
      '03-11',
      '03-13',
      '03-15',
      '03-17',
      '03-19',
      '03-21',
      '03-23',
      '03-25',
    ]);
    expect(datesOf('2026-03-09', '2026-04-09', now)).toHaveLength(16);
  });

  test('has the Mondays of 33 days, beginning with a Monday that is the first', () => {
    expect(datesOf('2026-03-09', '2026-04-10', now)).toEqual(['03-09', '03-16', '03-23', '03-30', '04-06']);
    expect(datesOf('2026-03-10', '2026-04-11', '2026-03-10T09:00:00Z')).toEqual(['03-16', '03-23', '03-30', '04-06']);
    expect(datesOf('2026-03-08', '2026-04-09', now)).toEqual(['03-09', '03-16', '03-23', '03-30', '04-06']);
  });

  test('has every Monday of sixteen weeks, and every other one of more', () => {
    expect(datesOf('2026-03-09', '2026-06-28', now)).toHaveLength(16);
    expect(datesOf('2026-03-09', '2026-06-29', now)).toEqual([
      '03-09',
      '03-23',
      '04-06',
      '04-20',
      '05-04',
      '05-18',
      '06-01',
      '06-15',
      '06-29',
    ]);
  });

  test('has Mondays before 1970 too', () => {
    expect(datesOf('1969-11-05', '1969-12-29', '1969-12-22T09:00:00Z').slice(0, 2)).toEqual(['11-10', '11-17']); // the 5th was a Wednesday
    expect(datesOf('1969-11-03', '1969-12-29', '1969-12-22T09:00:00Z').slice(0, 2)).toEqual(['11-03', '11-10']);
  });
});
