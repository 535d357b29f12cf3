import { type Duty, type FeedbackSummary, feedbackSummary, type HistoryEvent, type JobApplication } from 'interview-followup';
import { describe, expect, test } from 'vitest';
import { application, interviewed, issuesOf, panel, problemsOf, promised, told, weekdays, withFeedback } from '../builders.js';

// Interviewed in London on Thursday, 5 March 2026; without a promise an answer is decent by Thursday, the 12th.
const now = '2026-04-30T10:00:00Z';
const march = { from: '2026-03-01', to: '2026-03-31' };

let count = 0;
const candidate = (history: readonly HistoryEvent[] = [], changes: Partial<JobApplication> = {}): JobApplication =>
  interviewed(history, { id: `c-${count++}`, ...changes });
const toldOn = (date: string): HistoryEvent => told(`${date}T16:00:00Z`, 'rejected');
const summary = (applications: readonly JobApplication[], options: Partial<Parameters<typeof feedbackSummary>[1]> = {}): FeedbackSummary =>
  feedbackSummary(applications, { now, ...march, ...options });

const fast: Duty = {
  id: 'fast',
  jurisdiction: 'XX',
  days: 3,
  from: 'last-interview',
  effectiveFrom: '2020-01-01',
  asOf: '2026-01-01',
  source: 'made up',
};

test('nobody', () => {
  expect(summary([])).toEqual({ owed: 0, answered: 0, answeredInTime: 0, medianDays: null });
  expect(summary([application(), candidate([], { interviews: [] })])).toEqual({
    owed: 0,
    answered: 0,
    answeredInTime: 0,
    medianDays: null,
  });
});

test('nobody told yet', () => {
  expect(summary([candidate(), candidate()])).toEqual({ owed: 2, answered: 0, answeredInTime: 0, medianDays: null });
});

test('some told, some in time', () => {
  const list = [candidate([toldOn('2026-03-09')]), candidate([toldOn('2026-03-12')]), candidate([toldOn('2026-03-13')]), candidate()];

  expect(summary(list)).toEqual({ owed: 4, answered: 3, answeredInTime: 2, medianDays: 7 });
});

describe('`medianDays`: "days from it to being told"', () => {
  test('of an even number the middle of the two', () => {
    expect(summary(['2026-03-06', '2026-03-07', '2026-03-10', '2026-04-20'].map((date) => candidate([toldOn(date)]))).medianDays).toBe(3.5);
  });

  test('in whatever order the candidates stand', () => {
    const days = ['2026-04-20', '2026-03-06', '2026-03-30', '2026-03-07', '2026-03-10']; // 46, 1, 25, 2 and 5 days after it

    expect(summary(days.map((date) => candidate([toldOn(date)]))).medianDays).toBe(5);
  });

  test('an offer counts from when it was told, not from when it was accepted', () => {
    const accepted: HistoryEvent = { type: 'accepted', at: '2026-03-20T10:00:00Z' };

    expect(summary([candidate([told('2026-03-09T10:00:00Z', 'offer'), accepted])])).toEqual({
      owed: 1,
      answered: 1,
      answeredInTime: 1,
      medianDays: 4,
    });
  });

  test('dates count, and not hours, over a change of clocks too', () => {
    // From Thursday, 26 March, to Sunday, the 29th, on which London's clocks go forward.
    const interviews = [{ ...panel, startsAt: '2026-03-26T22:30:00Z', endsAt: '2026-03-26T23:30:00Z' }];
    const history = [told('2026-03-29T00:30:00Z', 'offer')];

    expect(summary([candidate([], { interviews, history })]).medianDays).toBe(3);
  });

  test('the first answer counts, whatever was told after it', () => {
    expect(summary([candidate([told('2026-03-09T10:00:00Z', 'offer'), told('2026-04-20T10:00:00Z', 'position-closed')])]).medianDays).toBe(
      4,
    );
  });

  test.each<[string, HistoryEvent[], number]>([
    ['on-hold is none', [told('2026-03-07T10:00:00Z', 'on-hold'), told('2026-03-10T10:00:00Z', 'rejected')], 5],
    ['one from before the interview is none', [told('2026-03-03T10:00:00Z', 'rejected'), told('2026-03-10T10:00:00Z', 'offer')], 5],
    [
      'one from before the last promise is none',
      [
        told('2026-03-06T10:00:00Z', 'rejected'),
        promised('2026-03-20', { at: '2026-03-09T10:00:00Z' }),
        told('2026-03-10T10:00:00Z', 'offer'),
      ],
      5,
    ],
    [
      'one told at the instant of the last promise stands',
      [
        promised('2026-03-20', { at: '2026-03-09T10:00:00Z' }),
        told('2026-03-09T10:00:00Z', 'rejected'),
        told('2026-03-12T10:00:00Z', 'offer'),
      ],
      4,
    ],
  ])('the first answer: %s', (_, history, days) => {
    expect(summary([candidate(history)]).medianDays).toBe(days);
  });

  test('told when, and not decided when', () => {
    const late = told('2026-03-06T10:00:00Z', 'rejected', { toldAt: '2026-03-25' });

    expect(summary([candidate([late])])).toEqual({ owed: 1, answered: 1, answeredInTime: 0, medianDays: 20 });
  });

  test('told while the interview went on', () => {
    expect(summary([candidate([told('2026-03-05T10:30:00Z', 'offer')])])).toMatchObject({ answered: 1, answeredInTime: 1, medianDays: 0 });
  });
});

describe('What counts as an answer', () => {
  test('on-hold does not', () => {
    expect(summary([candidate([told('2026-03-09T10:00:00Z', 'on-hold')])])).toMatchObject({ owed: 1, answered: 0 });
  });

  test('decided and not told does not', () => {
    expect(summary([candidate([told('2026-03-09T10:00:00Z', 'rejected', { toldAt: null })])])).toMatchObject({ owed: 1, answered: 0 });
  });

  test('an offer that was accepted or declined had been told', () => {
    const ends = (['accepted', 'declined'] as const).map((type) => candidate([{ type, at: '2026-03-10T10:00:00Z' }]));

    expect(summary(ends)).toEqual({ owed: 2, answered: 2, answeredInTime: 2, medianDays: 5 });
  });

  test('a decision that a later interview reopened does not', () => {
    const again = { id: 'again', startsAt: '2026-03-20T10:00:00Z', endsAt: '2026-03-20T11:00:00Z', status: 'held' } as const;

    expect(summary([candidate([toldOn('2026-03-09')], { interviews: [panel, again] })])).toMatchObject({ owed: 1, answered: 0 });
  });

  test('"withdrawn candidates are left out", told or not', () => {
    const withdrew: HistoryEvent = { type: 'withdrew', at: '2026-03-20T10:00:00Z' };

    expect(summary([candidate([withdrew]), candidate([toldOn('2026-03-09'), withdrew])])).toMatchObject({ owed: 0, answered: 0 });
  });

  test('a round to come is an answer to the one before, which is not counted yet', () => {
    const next = { id: 'next', startsAt: '2026-05-20T10:00:00Z', endsAt: '2026-05-20T11:00:00Z', status: 'scheduled' } as const;
    const interviews = [panel, next];

    expect(summary([candidate([], { interviews })]).owed).toBe(0);
    expect(summary([candidate([promised('2026-03-12')], { interviews })]).owed).toBe(1);
    expect(summary([candidate([toldOn('2026-03-09')], { interviews })])).toMatchObject({ owed: 1, answered: 1 });
  });
});

describe('"by the last held interview\'s date in the employer\'s zone, from..to inclusive"', () => {
  test.each([
    ['2026-03-05', '2026-03-05', 1],
    ['2026-03-06', '2026-03-31', 0],
    ['2026-03-01', '2026-03-04', 0],
  ])('from %s to %s', (from, to, owed) => {
    expect(summary([candidate()], { from, to }).owed).toBe(owed);
  });

  test('the last one counts', () => {
    const april = { id: 'april', startsAt: '2026-04-02T10:00:00Z', endsAt: '2026-04-02T11:00:00Z', status: 'held' } as const;

    expect(summary([candidate([], { interviews: [april, panel] })]).owed).toBe(0);
  });

  test("by the employer's clock", () => {
    const interviews = [{ ...panel, startsAt: '2026-03-31T22:00:00Z', endsAt: '2026-03-31T22:30:00Z' }]; // 1 April in Tokyo
    const tokyo = candidate([], { interviews, history: [], employer: { timeZone: 'Asia/Tokyo', calendar: weekdays } });
    const london = candidate([], { interviews, history: [] });

    expect([summary([tokyo]).owed, summary([london]).owed]).toEqual([0, 1]);
  });
});

describe('"with a promise and a duty the nearer date counts"', () => {
  const employer = { timeZone: 'Europe/London', calendar: weekdays, jurisdiction: 'XX' };
  const inTime = (date: string, by: string, duties: readonly Duty[]) =>
    summary([candidate([promised(by), toldOn(date)], { employer })], { duties }).answeredInTime;

  test('the duty is nearer: three days after Thursday is Sunday, the 8th', () => {
    expect([inTime('2026-03-08', '2026-03-20', [fast]), inTime('2026-03-09', '2026-03-20', [fast])]).toEqual([1, 0]);
  });

  test('the promise is nearer', () => {
    const slow = { ...fast, days: 45 };

    expect([inTime('2026-03-20', '2026-03-20', [slow]), inTime('2026-03-21', '2026-03-20', [slow])]).toEqual([1, 0]);
  });

  test('a promise alone, and without either courtesy', () => {
    expect([inTime('2026-03-20', '2026-03-20', []), inTime('2026-03-21', '2026-03-20', [])]).toEqual([1, 0]);
    const policy = withFeedback({ withoutPromise: { workingDays: 1 } });

    expect(['2026-03-06', '2026-03-07'].map((date) => summary([candidate([toldOn(date)])], { policy }).answeredInTime)).toEqual([1, 0]);
  });
});

describe('Bad input', () => {
  test('all problems at once', () => {
    const broken = { ...candidate(), role: 7 } as never;

    expect(
      problemsOf(() =>
        summary([candidate(), broken], { now: 'now', from: '2026-02-30', to: 5 as never, duties: [{ ...fast, days: '3' as never }] }),
      ),
    ).toEqual(['now not-an-instant', 'from unreal-date', 'to wrong-type', 'duties.0.days wrong-type', '1.role wrong-type']);
  });

  test('a time that ends before it begins', () => {
    expect(issuesOf(() => summary([], { from: '2026-03-02', to: '2026-03-01' }))).toEqual([
      {
        code: 'range-reversed',
        path: 'to',
        message: '"2026-03-01" is before "2026-03-02": give the last date of the time, not before the first',
      },
    ]);
  });

  test('dates are required', () => {
    expect(problemsOf(() => feedbackSummary([], { now } as never))).toEqual(['from missing', 'to missing']);
    expect(issuesOf(() => feedbackSummary([], null as never))).toEqual([{ code: 'wrong-type', path: '', message: 'null is not options' }]);
  });
});
