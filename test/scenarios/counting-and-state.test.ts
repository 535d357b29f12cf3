import { describe, expect, test } from 'vitest';
import { classic, type FollowUpPolicy, type HistoryEvent, type JobApplication, nextFollowUp, planFollowUps } from '../../src/index.js';
import {
  application,
  applied,
  asked,
  dana,
  heard,
  hugo,
  interviewed,
  issuesOf,
  panel,
  problemsOf,
  promised,
  thanked,
  told,
  withFeedback,
} from '../builders.js';

describe('Counting and state', () => {
  test('B42: an event dated "TBD" is refused and poisons no sorting', () => {
    const poisoned = interviewed([asked('2026-03-16T10:00:00Z'), asked('TBD')]);

    const issues = issuesOf(() => nextFollowUp(poisoned, { now: '2026-03-17T10:00:00Z' }));

    expect(issues).toEqual([
      {
        code: 'not-an-instant',
        path: 'history.2.at',
        message: '"TBD" is not an instant: write ISO 8601 with an offset or Z, as in "2026-11-10T09:00:00+01:00"',
      },
    ]);
  });

  test('B43: a year mistyped as 2027 is refused as an event after now', () => {
    const issues = issuesOf(() => nextFollowUp(interviewed([asked('2027-03-16T10:00:00Z')]), { now: '2026-03-17T10:00:00Z' }));

    expect(issues).toEqual([
      {
        code: 'after-now',
        path: 'history.1.at',
        message: '"2027-03-16T10:00:00Z" is after now: history holds what has happened, correct the date or leave the event out until then',
      },
    ]);
  });

  test('B44: thanks are no chase: after three thank-yous the first request is still the first', () => {
    const thankedThrice = interviewed([
      thanked({ at: '2026-03-05T13:00:00Z', to: 'dana' }),
      thanked({ at: '2026-03-05T14:00:00Z', channel: 'letter' }),
    ]);

    const next = nextFollowUp(thankedThrice, { now: '2026-03-12T10:00:00Z', policy: withFeedback({ maxAttempts: 1 }) });

    expect(next).toMatchObject({ type: 'act', step: { purpose: 'feedback-request', attempt: 1 } });
  });

  test('B44: a revived application is not born with the count of its former life', () => {
    const calls = ['13', '16', '19', '23'].map((date) => asked(`2026-03-${date}T10:00:00Z`, { result: 'no-answer' }));
    const policy = withFeedback({ maxAttempts: 4 });
    const exhausted = interviewed([promised('2026-03-12'), ...calls]);
    const revived = interviewed([promised('2026-03-12'), ...calls, promised('2026-04-10', { at: '2026-04-01T10:00:00+01:00' })]); // a Friday
    const now = '2026-04-13T10:00:00+01:00'; // a Monday

    const answers = [exhausted, revived].map((each) => nextFollowUp(each, { now, policy }));

    expect(answers).toMatchObject([
      { type: 'stop', because: 'attempts-used' },
      { type: 'act', urgency: 'due', step: { purpose: 'feedback-request', attempt: 1 } },
    ]);
  });

  test('B45: a dismissed suggestion stays away until the date it was dismissed to, and comes back then under the same key', () => {
    const snoozed: HistoryEvent = { type: 'snoozed', at: '2026-03-13T10:00:00Z', until: '2026-03-18' }; // a Wednesday
    const suggested = nextFollowUp(interviewed([promised('2026-03-12')]), { now: '2026-03-13T10:00:00Z' });

    const runs = ['13T11', '16T11', '17T16', '18T09'].map((time) =>
      nextFollowUp(interviewed([promised('2026-03-12'), snoozed]), { now: `2026-03-${time}:00:00Z` }),
    );

    expect(runs.map(({ type }) => type)).toEqual(['wait', 'wait', 'wait', 'act']);
    expect(runs.map((run) => run.type !== 'stop' && run.step.key)).toEqual(Array(4).fill(suggested.type === 'act' && suggested.step.key));
  });

  test('B45: a suggestion that nobody acted on blocks nothing: an interview that comes up is thanked for', () => {
    const second = { ...panel, id: 'second', startsAt: '2026-03-20T10:00:00Z', endsAt: '2026-03-20T11:00:00Z' };
    const ignored = interviewed([promised('2026-03-12')], { interviews: [panel, second] }); // overdue since the 16th

    const next = nextFollowUp(ignored, { now: '2026-03-20T11:00:00Z' });

    expect(next).toMatchObject({ type: 'act', urgency: 'due', step: { purpose: 'thank-you', interview: 'second' } });
  });

  describe('B46: every field of a policy changes some answer', () => {
    const unthanked = interviewed([], { history: [] });
    const calledTwice = interviewed([asked('2026-03-13T10:00:00Z'), asked('2026-03-17T10:00:00Z')], { contacts: [dana, hugo] });
    const rejected = interviewed([told('2026-03-12T10:00:00Z', 'rejected')]);
    const checkedOnce = applied([
      { type: 'contacted', at: '2026-03-16T12:00:00Z', purpose: 'application-check', channel: 'email', to: 'dana' },
    ]);
    const withoutCalendar = interviewed([], { employer: { timeZone: 'Europe/London' } });
    const e = '2026-03-05T11:30:00Z';
    const later = '2026-03-19T12:00:00Z';

    const { thankYou, feedback, application: check, outcome } = classic;
    const cases: [string, Partial<FollowUpPolicy>, JobApplication, string][] = [
      ['id', { id: 'other/2' }, unthanked, e],
      ['calendar', { calendar: { weekend: [6, 7], hours: [['10:00', '16:00']] } }, withoutCalendar, later],
      ['thankYou: null', { thankYou: null }, unthanked, e],
      ['thankYou.within', { thankYou: { ...thankYou, within: { hours: 12 } } as never }, unthanked, e],
      ['thankYou.expiresAfter', { thankYou: { ...thankYou, expiresAfter: { hours: 30 } } as never }, unthanked, e],
      ['thankYou.channels', { thankYou: { ...thankYou, channels: ['phone'] } as never }, unthanked, e],
      [
        'feedback.afterPromise',
        { feedback: { ...feedback, afterPromise: { workingDays: 2 } } },
        interviewed([promised('2026-03-12')]),
        later,
      ],
      ['feedback.withoutPromise', { feedback: { ...feedback, withoutPromise: { workingDays: 9 } } }, interviewed(), later],
      ['feedback.gap.min', { feedback: { ...feedback, gap: { min: { days: 4 }, max: { days: 4 } } } }, calledTwice, later],
      ['feedback.gap.max', { feedback: { ...feedback, gap: { min: { days: 3 }, max: { days: 9 } } } }, calledTwice, later],
      ['feedback.maxAttempts', { feedback: { ...feedback, maxAttempts: 2 } }, calledTwice, later],
      ['feedback.adviseStoppingAfter', { feedback: { ...feedback, adviseStoppingAfter: 2 } }, calledTwice, later],
      ['feedback.channels', { feedback: { ...feedback, channels: ['email'] } }, calledTwice, later],
      ['feedback.route', { feedback: { ...feedback, route: 'hr-first' } }, interviewed([], { contacts: [dana, hugo] }), later],
      ['feedback.escalateAfter', { feedback: { ...feedback, escalateAfter: 3 } }, calledTwice, later],
      ['application: null', { application: null }, checkedOnce, later],
      ['application.firstAfter', { application: { ...check, firstAfter: { days: 30 } } as never }, checkedOnce, later],
      ['application.gap.min', { application: { ...check, gap: { min: { days: 9 }, max: { days: 10 } } } as never }, checkedOnce, later],
      ['application.gap.max', { application: { ...check, gap: { min: { days: 7 }, max: { days: 20 } } } as never }, checkedOnce, later],
      ['application.maxAttempts', { application: { ...check, maxAttempts: 1 } as never }, checkedOnce, later],
      ['outcome.thankWithin', { outcome: { ...outcome, thankWithin: { hours: 2 } } }, rejected, '2026-03-12T11:00:00Z'],
      ['outcome.askHowICameAcross', { outcome: { ...outcome, askHowICameAcross: 'never' } }, rejected, '2026-03-12T11:00:00Z'],
      ['outcome.expiresAfter', { outcome: { ...outcome, expiresAfter: { days: 6 } } }, rejected, later],
    ];

    test.each(cases)('B46: %s', (_, change, facts, now) => {
      const before = nextFollowUp(facts, { now, policy: { ...classic, id: 'some/1' } });
      const after = nextFollowUp(facts, { now, policy: { ...classic, id: 'some/1', ...change } });

      expect(after).not.toEqual(before);
    });

    test('B46: the list above has every field there is', () => {
      const fields = Object.entries(classic).flatMap(([key, part]) =>
        key === 'id' || key === 'calendar'
          ? [key]
          : Object.keys(part as object).flatMap((name) => (name === 'gap' ? [`${key}.gap.min`, `${key}.gap.max`] : [`${key}.${name}`])),
      );

      expect(cases.map(([name]) => name).filter((name) => !name.endsWith(': null'))).toEqual(fields);
    });
  });

  test('B47: urgency and dates come from one decision: wait before the window, due within, overdue after', () => {
    const waiting = interviewed([promised('2026-03-12')]);
    const hours = Array.from({ length: 24 * 8 }, (_, hour) => Date.UTC(2026, 2, 11) + hour * 3_600_000); // a Wednesday, for eight days

    const contradictions = hours.filter((hour) => {
      const next = nextFollowUp(waiting, { now: { epochMilliseconds: hour } });
      if (next.type === 'stop') return true;
      const { earliest, latest, recommended } = next.step.window;
      const expected = hour < Date.parse(earliest) ? 'wait' : hour < Date.parse(latest) ? 'due' : 'overdue';
      return (next.type === 'wait' ? 'wait' : next.urgency) !== expected || Date.parse(recommended) < Math.max(hour, Date.parse(earliest));
    });

    expect(contradictions).toEqual([]);
  });

  test('B48: the order in which facts are listed changes nothing, equal dates included', () => {
    const facts: HistoryEvent[] = [
      { type: 'applied', at: '2026-02-16' },
      promised('2026-03-12'),
      asked('2026-03-13'),
      heard('2026-03-13', 'standard-answer', { from: 'hugo' }),
      { type: 'contacted', at: '2026-03-13', purpose: 'other', channel: 'email', to: 'hugo' },
      { type: 'snoozed', at: '2026-03-13', until: '2026-03-17' },
      { type: 'snoozed', at: '2026-03-13', until: '2026-03-18' },
    ];
    const rotations = facts.map((_, index) => [...facts.slice(index), ...facts.slice(0, index)]);

    const answers = [...rotations, [...facts].reverse()].map((history) =>
      nextFollowUp(interviewed(history, { contacts: [dana, hugo] }), { now: '2026-03-16T10:00:00Z' }),
    );

    expect(answers).toEqual(Array(answers.length).fill(answers[0]));
    expect(answers[0]).toMatchObject({ type: 'wait', until: '2026-03-18T09:00:00.000+00:00' });
  });

  test('B49: silence is never the end: after all attempts an invitation is taken up like any other', () => {
    const policy = withFeedback({ maxAttempts: 2 });
    const silent = [promised('2026-03-12'), asked('2026-03-13T10:00:00Z'), asked('2026-03-16T10:00:00Z')];
    const second = {
      ...panel,
      id: 'second',
      startsAt: '2026-06-11T09:00:00Z',
      endsAt: '2026-06-11T10:00:00Z',
      status: 'scheduled' as const,
    }; // three months on
    const now = '2026-06-10T10:00:00+01:00';

    const answers = [[panel], [panel, second]].map((interviews) => nextFollowUp(interviewed(silent, { interviews }), { now, policy }));

    expect(answers).toMatchObject([
      { type: 'stop', because: 'attempts-used', validUntil: null },
      { type: 'wait', until: '2026-06-11T11:00:00.000+01:00', step: { purpose: 'thank-you', interview: 'second' } },
    ]);
  });

  test('B50: no activity at all is no reason to follow up now', () => {
    const next = nextFollowUp(application({ contacts: [dana] }), { now: '2026-03-17T10:00:00Z' });

    expect(next).toMatchObject({ type: 'stop', because: 'nothing-to-follow' });
  });

  test("B50: a deadline of the employer's that has passed is overdue, and not due within 48 hours", () => {
    const request = heard('2026-03-09T10:00:00Z', 'request', {
      what: 'two references',
      by: { date: '2026-03-11' },
      channel: 'email',
      from: 'dana',
    });

    const next = nextFollowUp(interviewed([request]), { now: '2026-03-12T10:00:00Z' });

    expect(next).toMatchObject({
      type: 'act',
      urgency: 'overdue',
      step: { purpose: 'answer', window: { latest: '2026-03-11T17:00:00.000+00:00' } },
    });
  });

  test('B51: "3abc" is not three', () => {
    const policy = withFeedback({ gap: { min: { days: '3abc' as never }, max: { days: 4 } } });

    const issues = problemsOf(() => nextFollowUp(interviewed(), { now: '2026-03-17T10:00:00Z', policy }));

    expect(issues).toEqual(['policy.feedback.gap.min.days not-whole']);
  });

  test('B51: no day falls through: each day after the interview is waited on, due or overdue in turn, in working days', () => {
    const days = Array.from({ length: 13 }, (_, day) => `2026-03-${String(day + 6).padStart(2, '0')}T10:00:00Z`); // Friday, 6 March, to Wednesday, the 18th

    const labels = days.map((now) => nextFollowUp(interviewed(), { now })).map((next) => (next.type === 'act' ? next.urgency : next.type));

    expect(labels).toEqual([...Array(6).fill('wait'), 'due', 'due', 'due', 'due', 'due', 'overdue', 'overdue']); // due from the fifth working day, Thursday the 12th, to Monday the 16th
  });

  test('B45: planning proposes each step once', () => {
    const keys = planFollowUps(interviewed([promised('2026-03-12')]), { now: '2026-03-06T10:00:00Z', steps: 20 }).map(({ key }) => key);

    expect(new Set(keys).size).toBe(20);
  });
});
