import { describe, expect, test } from 'vitest';
import {
  cautious,
  classic,
  contactedEvent,
  type HistoryEvent,
  type JobApplication,
  nextFollowUp,
  planFollowUps,
  type Step,
} from '../../src/index.js';
import {
  application,
  applied,
  asked,
  dana,
  hugo,
  interviewed,
  panel,
  problemsOf,
  promised,
  stepOf,
  told,
  withOutcome,
} from '../builders.js';

const gist = (steps: readonly Step[]) =>
  steps.map(({ purpose, attempt, to, window }) => `${window.recommended.slice(0, 16)} ${purpose} ${attempt} ${to?.contact} ${to?.because}`);

test('a whole plan: thanks, then a request every three days, escalated after two', () => {
  const plan = planFollowUps(interviewed([], { history: [], contacts: [dana, hugo] }), { now: '2026-03-05T12:00:00Z' });

  expect(gist(plan)).toEqual([
    '2026-03-05T12:00 thank-you 1 dana interviewer',
    '2026-03-12T09:00 feedback-request 1 dana decision-maker', // Thursday, five working days on
    '2026-03-16T09:00 feedback-request 2 dana decision-maker', // Monday, as Sunday is not worked
    '2026-03-19T09:00 feedback-request 3 hugo escalated',
    '2026-03-23T09:00 feedback-request 4 hugo escalated',
    '2026-03-26T09:00 feedback-request 5 hugo escalated',
  ]);
});

test('two rounds on one day: each is thanked for, as thanks are those of one interview', () => {
  const second = { ...panel, id: 'second', startsAt: '2026-03-05T13:00:00Z', endsAt: '2026-03-05T14:00:00Z' };
  const plan = planFollowUps(application({ contacts: [dana], interviews: [panel, second] }), { now: '2026-03-05T15:00:00Z', steps: 3 });

  expect(plan.map(({ purpose, interview }) => [purpose, interview])).toEqual([
    ['thank-you', 'panel'],
    ['thank-you', 'second'],
    ['feedback-request', undefined],
  ]);
});

test('`planFollowUps(...)[0]` is the next step', () => {
  const start = interviewed([promised('2026-03-12'), asked('2026-03-13T10:00:00Z')]);
  const now = '2026-03-13T12:00:00Z';

  expect(planFollowUps(start, { now })[0]).toEqual(stepOf(nextFollowUp(start, { now })));
});

test('"takes each step as done at its `recommended`": the second is what `nextFollowUp` says once the first is recorded', () => {
  const start = interviewed([promised('2026-03-12')]);
  const [first, next] = planFollowUps(start, { now: '2026-03-14T12:00:00Z', steps: 2 }); // a Saturday
  const done = contactedEvent(first as Step, { at: (first as Step).window.recommended });

  const answer = nextFollowUp({ ...start, history: [...(start.history ?? []), done] }, { now: (first as Step).window.recommended });

  expect(stepOf(answer)).toEqual(next);
});

test('"default 6 steps"', () => {
  expect(planFollowUps(interviewed(), { now: '2026-03-06T12:00:00Z' })).toHaveLength(6);
});

test.each([0, 1, 9])('as many steps as asked for: %i', (steps) => {
  expect(planFollowUps(interviewed(), { now: '2026-03-06T12:00:00Z', steps })).toHaveLength(steps);
});

test.each([
  ['2026-03-15T23:59:59.999Z', 1],
  ['2026-03-16T08:59:59.999Z', 1],
  ['2026-03-16T09:00:00Z', 2],
])('"`until` includes a step whose `earliest` equals it": %s', (until, count) => {
  expect(planFollowUps(interviewed(), { now: '2026-03-06T12:00:00Z', until })).toHaveLength(count);
});

test('ends where the attempts do', () => {
  const plan = planFollowUps(interviewed([promised('2026-03-12')]), { now: '2026-03-06T12:00:00Z', policy: cautious, steps: 10 });

  expect(gist(plan)).toEqual([
    '2026-03-16T09:00 feedback-request 1 dana decision-maker',
    '2026-03-23T09:00 feedback-request 2 dana decision-maker',
  ]);
});

test.each<[string, JobApplication]>([
  ['a stop', interviewed([{ type: 'withdrew', at: '2026-03-06T10:00:00Z' }])],
  ['nothing to follow', application()],
])('of %s there is none', (_, start) => {
  expect(planFollowUps(start, { now: '2026-03-06T12:00:00Z' })).toEqual([]);
});

test('goes through an interview to come: thanks for it, then requests', () => {
  const invited = application({ contacts: [dana], interviews: [{ ...panel, status: 'scheduled' }] });

  const plan = planFollowUps(invited, { now: '2026-03-02T12:00:00Z', steps: 3 });

  expect(gist(plan)).toEqual([
    '2026-03-05T11:00 thank-you 1 dana interviewer',
    '2026-03-12T09:00 feedback-request 1 dana decision-maker',
    '2026-03-16T09:00 feedback-request 2 dana decision-maker',
  ]);
});

test('a panel is thanked one after the other', () => {
  const panelOfTwo = application({ contacts: [dana, hugo], interviews: [{ ...panel, interviewers: ['hugo', 'dana'] }] });

  const plan = planFollowUps(panelOfTwo, { now: '2026-03-05T12:00:00Z', steps: 3 });

  expect(gist(plan).slice(0, 2)).toEqual([
    '2026-03-05T12:00 thank-you 1 hugo interviewer',
    '2026-03-05T12:00 thank-you 1 dana interviewer',
  ]);
});

test('after a no: the thanks, how one came across, and no more', () => {
  const plan = planFollowUps(interviewed([told('2026-03-12T12:00:00Z', 'rejected')]), {
    now: '2026-03-12T13:00:00Z',
    policy: withOutcome({ askHowICameAcross: 'separately' }),
  });

  expect(gist(plan)).toEqual([
    '2026-03-12T13:00 outcome-thanks 1 dana decision-maker',
    '2026-03-13T09:00 improvement-request 1 dana decision-maker',
  ]);
});

test('after an application: as many checks as the policy has', () => {
  expect(gist(planFollowUps(applied(), { now: '2026-03-03T12:00:00Z' }))).toEqual([
    '2026-03-16T09:00 application-check 1 dana decision-maker',
    '2026-03-23T09:00 application-check 2 dana decision-maker',
  ]);
});

test('an answer first, then the chase', () => {
  const request: HistoryEvent = { type: 'heard', at: '2026-03-13T10:00:00Z', kind: 'request', from: 'dana', channel: 'email' };

  const plan = planFollowUps(interviewed([promised('2026-03-12'), request]), { now: '2026-03-13T12:00:00Z', steps: 2 });

  expect(gist(plan)).toEqual(['2026-03-13T12:00 answer 1 dana asked', '2026-03-16T09:00 feedback-request 1 dana decision-maker']);
});

test('"two planned attempts are never closer than the minimum gap, whatever clocks do": over the change in Berlin', () => {
  const start = interviewed([promised('2026-03-24')], { employer: { ...interviewed().employer, timeZone: 'Europe/Berlin' } });

  const plan = planFollowUps(start, { now: '2026-03-24T12:00:00+01:00', steps: 4 });

  expect(plan.map(({ window }) => window.earliest)).toEqual([
    '2026-03-25T09:00:00.000+01:00',
    '2026-03-30T09:00:00.000+02:00', // the 28th is a Saturday; the clocks went forward on Sunday
    '2026-04-02T09:00:00.000+02:00',
    '2026-04-06T09:00:00.000+02:00',
  ]);
});

test('the application is not changed', () => {
  const start = interviewed([promised('2026-03-12')]);
  const before = structuredClone(start);

  planFollowUps(start, { now: '2026-03-13T12:00:00Z', policy: classic });

  expect(start).toEqual(before);
});

describe('Bad questions', () => {
  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1001, '3'])('`steps`: %s', (steps) => {
    expect(problemsOf(() => planFollowUps(interviewed(), { now: '2026-03-06T12:00:00Z', steps: steps as never }))).toEqual([
      'steps not-whole',
    ]);
  });

  test('`until`', () => {
    expect(problemsOf(() => planFollowUps(interviewed(), { now: '2026-03-06T12:00:00Z', until: '2026-03-20' }))).toEqual([
      'until not-an-instant',
    ]);
  });

  test('all of them at once', () => {
    const problems = problemsOf(() => planFollowUps({ ...interviewed(), id: '' }, { now: 'now', steps: -1, until: 'then' }));

    expect(problems).toEqual(expect.arrayContaining(['steps not-whole', 'until not-an-instant', 'now not-an-instant', 'id empty']));
  });
});
