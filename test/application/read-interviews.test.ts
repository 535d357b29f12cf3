import { type Interview, type JobApplication, nextFollowUp } from 'interview-followup';
import { describe, expect, test } from 'vitest';
import { application, asked, dana, interviewed, issuesOf, panel, stepOf } from '../builders.js';

const friday = '2026-03-13T10:00:00Z';
const ask = (...interviews: unknown[]) =>
  issuesOf(() => nextFollowUp(interviewed([], { interviews } as Partial<JobApplication>), { now: friday }));

describe('What is wrong with an interview', () => {
  test.each<[string, Record<string, unknown>, string, string, string]>([
    ['a word for its round', { round: 'two' }, 'interviews.0.round', 'wrong-type', '"two" is not a number'],
    [
      'a number for its start',
      { startsAt: 1772704800000 },
      'interviews.0.startsAt',
      'wrong-type',
      '1772704800000 is not an instant, as in "2026-11-10T09:00:00+01:00"',
    ],
    [
      'no start',
      { startsAt: undefined },
      'interviews.0.startsAt',
      'missing',
      'nothing is given: give an instant, as in "2026-11-10T09:00:00+01:00"',
    ],
    [
      'a word for its end',
      { endsAt: 'noon' },
      'interviews.0.endsAt',
      'not-an-instant',
      '"noon" is not an instant: write ISO 8601 with an offset or Z, as in "2026-11-10T09:00:00+01:00"',
    ],
    ['one topic, and no list', { topics: 'pipelines' }, 'interviews.0.topics', 'wrong-type', '"pipelines" is not a list'],
    ['one interviewer, and no list', { interviewers: 'dana' }, 'interviews.0.interviewers', 'wrong-type', '"dana" is not a list'],
  ])('%s', (_, changes, path, code, message) => {
    expect(ask({ ...panel, ...changes })).toEqual([{ code, path, message }]);
  });

  test('a date alone', () => {
    expect(ask(panel, '2026-03-12')).toEqual([{ code: 'wrong-type', path: 'interviews.1', message: '"2026-03-12" is not an interview' }]);
  });

  test('nothing, of one given twice with another note', () => {
    expect(ask({ ...panel, note: 'second floor' }, { ...panel, note: 'bring a passport' })).toEqual([]);
  });

  test('each of two that cannot be read', () => {
    const codes = ask({ ...panel, startsAt: 'at ten' }, { ...panel, id: 'second', startsAt: '2026-03-06T10:00' });

    expect(codes.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'interviews.0.startsAt not-an-instant',
      'interviews.1.startsAt offset-missing',
    ]);
  });

  test('that it has not started is told also while its end cannot be read', () => {
    expect(ask({ ...panel, startsAt: '2026-03-20T10:00:00Z', endsAt: 'noon' }).map(({ path, code }) => `${path} ${code}`)).toEqual([
      'interviews.0.endsAt not-an-instant',
      'interviews.0.status not-started',
    ]);
  });

  test('two at one time whose ids cannot be written as text', () => {
    const id = JSON.parse('{"toString":null}');

    expect(ask({ ...panel, id }, { ...panel, id: { ...id } })).toEqual([
      { code: 'wrong-type', path: 'interviews.0.id', message: 'an object is not a text' },
      { code: 'wrong-type', path: 'interviews.1.id', message: 'an object is not a text' },
    ]);
  });
});

test('an interview that cannot be read is none that is missing', () => {
  const start = interviewed([asked('2026-03-12T10:00:00Z', { interview: 'panel' })], { interviews: [{ ...panel, startsAt: 'at ten' }] });

  const issues = issuesOf(() => nextFollowUp(start, { now: friday }));

  expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual(['interviews.0.startsAt not-an-instant']);
});

describe('Interviews come by start, then by end, then by id, in whatever order they are given', () => {
  const evening = '2026-03-05T16:00:00Z';
  const missed = (id: string, from: string, to: string): Interview => ({
    id,
    startsAt: `2026-03-05T${from}:00Z`,
    endsAt: `2026-03-05T${to}:00Z`,
    status: 'missed-by-employer',
  });

  // All on Thursday, 5 March 2026: the last one missed is the one to ask about.
  test.each<[string, Interview, Interview]>([
    ['started later, though it was to end sooner', missed('a', '11:00', '12:00'), missed('b', '10:00', '15:00')],
    ['was to end later', missed('a', '10:00', '12:00'), missed('b', '10:00', '11:00')],
    ['has the later id', missed('b', '10:00', '11:00'), missed('a', '10:00', '11:00')],
  ])('of two, the last %s', (_, last, other) => {
    const orders = [
      [last, other],
      [other, last],
    ];

    const steps = orders.map((interviews) => stepOf(nextFollowUp(application({ contacts: [dana], interviews }), { now: evening })));

    expect(steps).toMatchObject([
      { purpose: 'missed-interview', interview: last.id },
      { purpose: 'missed-interview', interview: last.id },
    ]);
  });

  test('of three, the second is between the others', () => {
    const [first, second, third] = [missed('c', '09:00', '10:00'), missed('b', '11:00', '12:00'), missed('a', '14:00', '15:00')];
    const orders = [
      [first, second, third],
      [first, third, second],
      [second, first, third],
      [second, third, first],
      [third, first, second],
      [third, second, first],
    ];

    const asked = orders.map(
      (interviews) => stepOf(nextFollowUp(application({ contacts: [dana], interviews }), { now: evening })).interview,
    );

    expect(asked).toEqual(['a', 'a', 'a', 'a', 'a', 'a']);
  });
});
