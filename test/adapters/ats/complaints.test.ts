import { classic } from 'interview-followup';
import { fromMerge, fromOpenCats, fromSmartRecruiters } from 'interview-followup/ats';
import { describe, expect, test } from 'vitest';
import { options } from './sample.js';

const given = { ...options, role: 'Data Engineer' };
const application = { id: 'a1', applied_at: '2026-02-16T19:05:00Z' };
const history = [{ type: 'applied', at: '2026-02-16T14:05:00.000-05:00' }];

describe('a message says what stands there, and no more of it than needed', () => {
  test.each([
    [true, 'wrong-type', 'true is not an instant'],
    [['1000-01-01 00:00:00'], 'wrong-type', 'a list is not an instant'],
    [{ date: '2026-02-16' }, 'wrong-type', 'an object is not an instant'],
    [1_771_268_700, 'implausible-date', '1771268700 does not lie in the years 2000 to 2099: are these milliseconds?'],
    [
      `${'y'.repeat(60)}z`,
      'not-an-instant',
      `"${'y'.repeat(60)}" is not an instant: ISO 8601 with an offset, as in "2026-11-10T09:00:00+01:00", is`,
    ],
  ])('%j', (value, code, message) => {
    const { problems } = fromMerge({ application: { id: 'a1', applied_at: value } }, given);

    expect(problems).toEqual([{ code, path: 'application.applied_at', message }]);
  });

  test.each([
    [null, 'nothing is not an offer'],
    [undefined, 'nothing is not an offer'],
    ['o1', '"o1" is not an offer'],
    [7, '7 is not an offer'],
    [false, 'false is not an offer'],
  ])('of the offer %j', (offer, message) => {
    const read = fromMerge({ application, offers: [offer] }, given);

    expect(read.offer).toBeNull();
    expect(read.application?.history).toEqual(history);
    expect(read.problems).toEqual([{ code: 'wrong-type', path: 'offers.0', message }]);
  });

  test('of what is after now', () => {
    const read = fromMerge({ application: { id: 'a1', applied_at: '2026-04-01T12:00:00Z' } }, given);

    expect(read.application).not.toHaveProperty('history');
    expect(read.problems).toEqual([
      {
        code: 'after-now',
        path: 'application.applied_at',
        message: '"2026-04-01T12:00:00Z" is after now: it has not happened yet',
      },
    ]);
  });
});

describe('lists', () => {
  test.each(['interviews', 'offers', 'people'])('%s that are no list are a problem', (name) => {
    const read = fromMerge({ application, [name]: { results: [] } }, given);

    expect(read.application?.history).toEqual(history);
    expect(read.problems).toEqual([{ code: 'wrong-type', path: name, message: 'an object is not a list' }]);
  });

  test('the first thousand are read, and only then is it a problem', () => {
    const people = Array.from({ length: 1001 }, (_, index) => ({ id: index + 1, name: `Kim ${index + 1}`, role: 'recruiter' }));

    const all = fromMerge({ application, people: people.slice(0, 1000) }, given);
    const more = fromMerge({ application, people }, given);

    expect(all.application?.contacts).toHaveLength(1000);
    expect(all.problems).toEqual([]);
    expect(more.application).toEqual(all.application);
    expect(more.problems).toEqual([{ code: 'too-many', path: 'people', message: 'a list of 1001: the first 1000 are read' }]);
  });

  test('a hundred problems are listed, and that there are more', () => {
    const problem = (_: unknown, index: number) => ({ code: 'wrong-type', path: `offers.${index}`, message: '7 is not an offer' });
    const read = (length: number) => fromMerge({ application, offers: Array.from({ length }, () => 7) }, given).problems;

    expect(read(100)).toEqual(Array.from({ length: 100 }, problem));
    for (const length of [101, 102, 200]) {
      expect(read(length)).toEqual([
        ...Array.from({ length: 100 }, problem),
        { code: 'more-issues', path: '', message: 'more than 100 problems: the others are left out' },
      ]);
    }
  });
});

describe('what is no value', () => {
  test('an empty text is none', () => {
    const empty = { id: 'c1', status: '', appliedOn: '', rejectedOn: '', job: { title: '' }, createdOn: '2026-02-16T19:05:00Z' };

    const read = fromSmartRecruiters(
      { application: empty, offers: [{ status: 'sent', sent_at: '', createdOn: '2026-03-20T14:00:00Z' }] },
      given,
    );

    expect(read.offer).toEqual({ status: 'awaiting-candidate', sentOn: null, expiresOn: null });
    expect(read.application?.history).toEqual([...history, { type: 'decided', decision: 'offer', at: '2026-03-20T10:00:00.000-04:00' }]);
    expect(read.problems).toEqual([]);
  });

  test.each(['0000-00-00 00:00:00', '1000-01-01 00:00:00', '0000-00-00'])('the empty date %s of MySQL is none', (date) => {
    const row = { candidate_joborder_id: 31, date_submitted: date, date_created: '2026-02-16 14:05:00' };

    const read = fromOpenCats({ application: row }, given);

    expect(read.application?.history).toEqual(history);
    expect(read.problems).toEqual([]);
  });

  test('a title with such digits in it is one', () => {
    const read = fromMerge({ application: { ...application, job: { name: 'Fitter 1000-01-B' } } }, options);

    expect(read.application?.role).toBe('Fitter 1000-01-B');
    expect(read.problems).toEqual([]);
  });

  test('a word in a list is no word', () => {
    const read = fromMerge({ application: { ...application, status: ['rejected'] } }, given);

    expect(read.application?.history).toEqual(history);
    expect(read.problems).toEqual([
      { code: 'unknown-value', path: 'application.status', message: 'a list is not a known word: it is left out of account' },
    ]);
  });

  test('a field without a name is none, wherever no field is read', () => {
    const row = { candidate_joborder_id: 31, status: 700, '': 'reason', date_modified: '2026-03-26 10:00:00' };
    const interviews = [{ calendar_event_id: 77, type: 400, date: '2026-03-05 15:00:00', duration: 90, '': '2026-03-05 15:30:00' }];

    const read = fromOpenCats({ application: row, interviews }, given);

    expect(read.application?.interviews?.[0]?.endsAt).toBe('2026-03-05T16:30:00.000-05:00');
    expect(read.problems).toEqual([]);
  });
});

describe('fields that a customer defined', () => {
  test('an option without a path is none', () => {
    const read = fromMerge(
      { application, offers: [{ status: 'draft' }] },
      { ...given, customFields: { promisedDate: '', offerExpiresOn: '' } },
    );

    expect(read.application?.history).toEqual(history);
    expect(read.problems).toEqual([]);
  });

  test.each([
    ['promisedDate', 'application.decision_by'],
    ['offerExpiresOn', 'offers.0.decision_by'],
  ])('a path of %s at which nothing stands is a problem', (name, path) => {
    const read = fromMerge({ application, offers: [{ status: 'draft' }] }, { ...given, customFields: { [name]: 'decision_by' } });

    expect(read.problems).toEqual([{ code: 'missing', path, message: `nothing is given: check the path given as customFields.${name}` }]);
  });

  test('a date that its zone left out is a problem, and no promise', () => {
    // Samoa went from Thursday, 29 December 2011, to Saturday, 31 December.
    const timeZone = 'Pacific/Apia';
    const row = { candidate_joborder_id: 31, date_submitted: '2011-12-30 09:00:00', decision_by: '2011-12-30' };

    const read = fromOpenCats({ application: row }, { ...given, timeZone, customFields: { promisedDate: 'decision_by' } });

    expect(read.application?.history).toEqual([{ type: 'applied', at: '2026-03-31T03:00:00.000+13:00' }]);
    expect(read.problems.map(({ path }) => path)).toEqual(['application.date_submitted', 'application.decision_by']);
  });
});

test("a calendar keeps all that is a calendar's, and nothing else", () => {
  const hours = { hoursByWeekday: { '5': [['09:00', '13:00']] }, dates: { '2026-12-24': [['09:00', '12:00']] } } as const;
  const known = { ...classic.calendar, ...hours, holidays: ['2026-12-25'], coverage: { from: '2026-01-01', to: '2026-12-31' } } as const;
  const calendar = { ...known, source: { name: 'somewhere' } };
  const { dates: _, ...others } = calendar;

  const read = fromMerge({ application }, { ...given, calendar });
  const without = fromMerge({ application }, { ...given, calendar: { ...others, dates: undefined } as never });

  expect(read.application?.employer.calendar).toStrictEqual(known);
  expect(Object.keys(without.application?.employer.calendar ?? {})).toEqual(
    ['weekend', 'hours', 'hoursByWeekday', 'holidays', 'coverage'].filter((key) => key in known),
  );
});
