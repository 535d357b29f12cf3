import {
  type AtsResult,
  fromAshby,
  fromGreenhouse,
  fromLever,
  fromMerge,
  fromOpenCats,
  fromSmartRecruiters,
  fromWorkable,
} from 'interview-followup/ats';
import { describe, expect, test } from 'vitest';
import { options as base, panelTimes, sample, told } from './sample.js';

const options = { ...base, role: 'Data Engineer' };

describe('when something happened', () => {
  const iso = 'is not an instant: ISO 8601 with an offset, as in "2026-11-10T09:00:00+01:00", is';
  const years = 'does not lie in the years 2000 to 2099';

  test.each([
    [{ year: 2026 }, 'wrong-type: an object is not an instant'],
    [['2026-02-16'], 'wrong-type: a list is not an instant'],
    [true, 'wrong-type: true is not an instant'],
    ['2026-02-16T19:05:00', `offset-missing: "2026-02-16T19:05:00" ${iso}`],
    ['on 2026-02-16', `not-an-instant: "on 2026-02-16" ${iso}`],
    ['2026-02-16 or so', `not-an-instant: "2026-02-16 or so" ${iso}`],
    ['2026-02-30T19:05:00Z', `unreal-date: "2026-02-30T19:05:00Z" ${iso}`],
    ['2026-02-16T25:05:00Z', `unreal-time: "2026-02-16T25:05:00Z" ${iso}`],
    ['2026-02-30', 'unreal-date: "2026-02-30" is not in the calendar'],
    ['1999-12-20', `implausible-date: "1999-12-20" ${years}`],
    ['2100-01-01', `implausible-date: "2100-01-01" ${years}`],
    ['1999-12-31T23:59:59.999Z', `implausible-date: "1999-12-31T23:59:59.999Z" ${years}`],
    ['2100-01-01T00:00:00Z', `implausible-date: "2100-01-01T00:00:00Z" ${years}`],
    [1_771_268_700, `implausible-date: 1771268700 ${years}: are these milliseconds?`],
    [4_102_444_800_000, `implausible-date: 4102444800000 ${years}: are these milliseconds?`],
    [1e21, `not-an-instant: 1e+21 ${iso}`],
  ])('%j is a problem, and now is taken', (applied_at, problem) => {
    const read = fromMerge({ application: { id: 'a1', applied_at } }, options);

    expect(read.application?.history).toEqual([{ type: 'applied', at: '2026-03-30T10:00:00.000-04:00' }]);
    expect(told(read)).toEqual([`application.applied_at ${problem}`]);
  });

  test.each([
    ['2000-01-01T00:00:00Z', '1999-12-31T19:00:00.000-05:00'],
    [946_684_800_000, '1999-12-31T19:00:00.000-05:00'],
    ['2026-02-16T20:05:00+01:00', '2026-02-16T14:05:00.000-05:00'],
    ['2026-02-16', '2026-02-16'],
    ['2000-01-01', '2000-01-01'],
  ])('%j is read', (applied_at, at) => {
    const read = fromMerge({ application: { id: 'a1', applied_at } }, options);

    expect(read.application?.history).toEqual([{ type: 'applied', at }]);
    expect(read.problems).toEqual([]);
  });
});

describe('local times', () => {
  const row = { candidate_joborder_id: 31 };
  const applied = (date_submitted: unknown, timeZone = options.timeZone) =>
    fromOpenCats({ application: { ...row, date_submitted } }, { ...options, timeZone });

  test.each([
    ['2026-02-16 14:05:30', '2026-02-16T14:05:30.000-05:00'],
    ['2026-02-16T14:05', '2026-02-16T14:05:00.000-05:00'],
    ['2026-02-16 14:05:30.5', '2026-02-16T14:05:30.000-05:00'],
    ['2026-02-16 14:05:30.123456789', '2026-02-16T14:05:30.000-05:00'],
    ['2026-02-16T19:05:00Z', '2026-02-16T14:05:00.000-05:00'],
    ['2026-02-16', '2026-02-16'],
  ])('%s is read', (text, at) => {
    expect(applied(text).application?.history).toEqual([{ type: 'applied', at }]);
    expect(applied(text).problems).toEqual([]);
  });

  test.each([
    ['on 2026-02-16 14:05:00', 'not-an-instant'],
    ['2026-02-16 14:05:00 or so', 'not-an-instant'],
    ['2026-02-16 14:05:60', 'offset-missing'],
    ['2026-02-16 14:05:00.', 'not-an-instant'],
    ['2026-02-16 14:05:00.1234567890', 'not-an-instant'],
    ['2026-02-16 24:05:00', 'unreal-time'],
    ['2026-02-30 14:05:00', 'unreal-date'],
    ['1999-12-31 18:59:59', 'implausible-date'],
  ])('%s is a problem', (text, code) => {
    expect(applied(text).problems.map((problem) => `${problem.path} ${problem.code}`)).toEqual([`application.date_submitted ${code}`]);
  });

  test.each(['2011-12-30', '2011-12-30 14:05:00'])('Samoa had no %s', (text) => {
    expect(told(applied(text, 'Pacific/Apia'))).toEqual([`application.date_submitted unreal-date: "${text}" is not in the calendar`]);
  });
});

describe('days without times', () => {
  const read = (start: unknown, end?: unknown) =>
    fromGreenhouse(
      { application: { id: 1, applied_at: '2026-02-16' }, interviews: [{ id: 9, start: { date: start }, end: { date: end } }] },
      options,
    );
  const times = ({ application }: AtsResult) => application?.interviews?.map(({ startsAt, endsAt }) => [startsAt, endsAt]);

  test.each([
    ['2026-03-05', '2026-03-07', '2026-03-07T00:00:00.000-05:00'], // Thursday and Friday: the end is the date after
    ['2026-03-05', '2026-03-05', '2026-03-06T00:00:00.000-05:00'],
    ['2026-03-05', '2026-03-04', '2026-03-06T00:00:00.000-05:00'],
    ['2026-03-05', null, '2026-03-06T00:00:00.000-05:00'],
    ['2026-03-05T00:00:00.000Z', '2026-03-06T00:00:00.000Z', '2026-03-06T00:00:00.000-05:00'],
    [1_772_740_800_000, null, '2026-03-06T00:00:00.000-05:00'],
  ])('%s to %s', (start, end, endsAt) => {
    expect(times(read(start, end))).toEqual([['2026-03-05T00:00:00.000-05:00', endsAt]]);
    expect(read(start, end).problems).toEqual([]);
  });

  test('with a clock change last as long as the day', () => {
    expect(times(read('2026-03-08'))).toEqual([['2026-03-08T00:00:00.000-05:00', '2026-03-09T00:00:00.000-04:00']]);
  });

  test('a first day that there is not leaves the interview out, a last one is not read', () => {
    const noStart = read('2026-02-30', '2026-03-06');
    const noEnd = read('2026-03-05', '2026-02-30');

    expect(noStart.application).not.toHaveProperty('interviews');
    expect(told(noStart)).toEqual(['interviews.0.start.date unreal-date: "2026-02-30" is not in the calendar']);
    expect(times(noEnd)).toEqual([['2026-03-05T00:00:00.000-05:00', '2026-03-06T00:00:00.000-05:00']]);
    expect(told(noEnd)).toEqual(['interviews.0.end.date unreal-date: "2026-02-30" is not in the calendar']);
  });

  test('without a day or a time the time is missing', () => {
    expect(told(read(null))).toEqual(['interviews.0.start.date_time missing: nothing is given: without a start the interview is left out']);
  });

  test.each([1, '1', true, 'true', 'TRUE', 'untrue', 0, '0', false, 10, 21, null, [1]])('the flag %j of OpenCATS', (all_day) => {
    const isWhole = [1, '1', true, 'true'].includes(all_day as never);
    const interviews = [{ ...sample('opencats.calendar_event'), all_day }];

    const [loop] = fromOpenCats({ application: { candidate_joborder_id: 31 }, interviews }, options).application?.interviews ?? [];

    expect(loop).toMatchObject(
      isWhole ? { startsAt: '2026-03-05T00:00:00.000-05:00', endsAt: '2026-03-06T00:00:00.000-05:00' } : panelTimes,
    );
  });

  test('what is no date is named as it stands', () => {
    const interviews = [{ ...sample('opencats.calendar_event'), date: { day: 5 }, all_day: 1 }];

    const read = fromOpenCats({ application: { candidate_joborder_id: 31, date_submitted: '2026-02-16' }, interviews }, options);

    expect(told(read)).toEqual(['interviews.0.date wrong-type: an object is not an instant']);
  });
});

describe('how long it lasts', () => {
  const read = (duration: unknown) =>
    fromLever({ application: { id: 'o1' }, interviews: [{ id: 'i1', date: Date.parse('2026-03-05T20:00:00Z'), duration }] }, options);

  test.each([
    [90, '2026-03-05T16:30:00.000-05:00'],
    ['90', '2026-03-05T16:30:00.000-05:00'],
    [0.5, '2026-03-05T15:00:30.000-05:00'],
    [1440, '2026-03-06T15:00:00.000-05:00'],
  ])('%j minutes', (duration, endsAt) => {
    expect(read(duration).application?.interviews).toEqual([{ id: 'i1', startsAt: panelTimes.startsAt, endsAt, status: 'scheduled' }]);
    expect(read(duration).problems).toEqual([]);
  });

  test.each([
    [0, '0'],
    [-45, '-45'],
    [0.000_001, '0.000001'],
    [1440.01, '1440.01'],
    [2700, '2700'],
    ['an hour', '"an hour"'],
    [true, 'true'],
    [[45], 'a list'],
    [{ minutes: 45 }, 'an object'],
  ])('%j is no number of minutes', (duration, shown) => {
    expect(read(duration).application?.interviews).toEqual([{ id: 'i1', startsAt: panelTimes.startsAt, status: 'scheduled' }]);
    expect(told(read(duration))).toEqual([
      `interviews.0.duration implausible-duration: ${shown} is not a number of minutes up to 1440: the end is left out`,
    ]);
  });

  test('nothing said leaves the end open, without a problem', () => {
    expect(read(null).application?.interviews).toEqual([{ id: 'i1', startsAt: panelTimes.startsAt, status: 'scheduled' }]);
    expect(read(null).problems).toEqual([]);
  });

  test('an end beats a length', () => {
    const interviews = [{ id: 'i1', start: Date.parse('2026-03-05T20:00:00Z'), end: Date.parse('2026-03-05T21:30:00Z'), duration: 15 }];

    expect(fromLever({ application: { id: 'o1' }, interviews }, options).application?.interviews?.[0]).toMatchObject(panelTimes);
  });

  test.each([
    ['2026-03-05T20:00:00Z', 'ends-before-start: "2026-03-05T20:00:00Z" is not after the start: the end is left out'],
    ['2026-03-05T19:00:00Z', 'ends-before-start: "2026-03-05T19:00:00Z" is not after the start: the end is left out'],
    [7, 'implausible-date: 7 does not lie in the years 2000 to 2099: are these milliseconds?'],
  ])('an end of %j is one problem', (ends_at, problem) => {
    const interviews = [{ ...sample('workable.event'), ends_at }];

    const read = fromWorkable({ application: sample('workable.candidate.disqualified'), interviews }, options);

    expect(read.application?.interviews?.[0]).not.toHaveProperty('endsAt');
    expect(told(read)).toEqual([`interviews.0.ends_at ${problem}`]);
  });
});

test('a debrief that is not called one is named', () => {
  const schedule = { id: 's1', interviewEvents: [{ id: 'e1', startTime: '2026-03-05T20:00:00Z', endTime: '2026-03-05T21:30:00Z' }] };

  const read = fromAshby({ application: { id: 'a1' }, interviews: [schedule] }, options);

  expect(told(read)).toEqual([
    'interviews.0.interviewEvents.0.interview.isDebrief missing: nothing is given: it is taken as an interview and not as a debrief, expand interview',
  ]);
});

test('a schedule without times is named', () => {
  const read = fromSmartRecruiters({ application: { id: 'c1', createdOn: '2026-02-16' }, interviews: [{ id: 'i1' }] }, options);

  expect(read.application).not.toHaveProperty('interviews');
  expect(told(read)).toEqual(['interviews.0.timeslots missing: nothing is given: without times the interview is left out']);
});
