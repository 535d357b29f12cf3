import { type HistoryEvent, nextFollowUp } from 'interview-followup';
import { describe, expect, test } from 'vitest';
import { application, dana, interviewed, issuesOf } from '../builders.js';

describe('What is wrong with a promised date', () => {
  const ask = (by: unknown) => {
    const promise = { type: 'feedback-promised', at: '2026-03-12', by } as HistoryEvent;
    return issuesOf(() => nextFollowUp(interviewed([promise]), { now: '2026-03-13T10:00:00Z' }));
  };

  test.each<[string, unknown, string, string, string]>([
    ['a date alone', '2026-03-20', 'history.1.by', 'wrong-type', '"2026-03-20" is not a date of feedback, as in { date: "2026-11-10" }'],
    ['nothing', undefined, 'history.1.by', 'missing', 'nothing is given: give a date of feedback, as in { date: "2026-11-10" }'],
    [
      'a date and an instant',
      { date: '2026-03-20', instant: '2026-03-20T17:00:00Z' },
      'history.1.by',
      'feedback-date',
      'date and instant given: give exactly one of date, instant or within',
    ],
    ['a number for an instant', { instant: 7 }, 'history.1.by.instant', 'wrong-type', '7 is not an instant'],
    [
      'a word for an instant',
      { instant: 'Friday' },
      'history.1.by.instant',
      'not-an-instant',
      '"Friday" is not an instant: write ISO 8601 with an offset or Z, as in "2026-11-10T09:00:00+01:00"',
    ],
  ])('%s', (_, by, path, code, message) => {
    expect(ask(by)).toEqual([{ code, path, message }]);
  });
});

// Samoa left out Friday, 30 December 2011: after Thursday came Saturday, the 31st.
test('days are counted from the date given, also where that date was left out', () => {
  const start = application({
    employer: { timeZone: 'Pacific/Apia' },
    contacts: [dana],
    history: [
      { type: 'applied', at: '2011-12-20' },
      { type: 'feedback-promised', at: '2011-12-30', by: { within: { days: 4 } } },
    ],
  });

  const next = nextFollowUp(start, { now: '2012-01-10T00:00:00Z' });

  expect(next).toMatchObject({ reasons: [{ code: 'promise-passed', since: '2011-12-30', until: '2012-01-03' }, {}] });
});
