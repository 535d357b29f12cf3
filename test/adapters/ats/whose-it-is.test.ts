import { fromAshby, fromGreenhouse, fromLever, fromMerge, fromOpenCats, fromSmartRecruiters, fromWorkable } from 'interview-followup/ats';
import { describe, expect, test } from 'vitest';
import { options, sample } from './sample.js';

const given = { ...options, role: 'Data Engineer' };
const longest = 'x'.repeat(256);

describe('the id of an application', () => {
  test.each([
    [4684156, '4684156'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
    ['a1', 'a1'],
    [longest, longest],
    [{ id: 5 }, '5'],
    [{ userId: 'u1' }, 'u1'],
  ])('%j is one', (id, text) => {
    const read = fromMerge({ application: { id, applied_at: '2026-02-16T19:05:00Z' } }, given);

    expect(read.application?.id).toBe(text);
    expect(read.problems).toEqual([]);
  });

  test.each([
    [0, '0 is no use'],
    [-1, '-1 is no use'],
    [1.5, '1.5 is no use'],
    [2 ** 53, '9007199254740992 is no use'],
    [true, 'true is no use'],
    [`${longest}x`, `"${longest.slice(0, 60)}" is no use`],
    [[5], 'a list is no use'],
    [{}, 'an object is no use'],
    [{ id: null }, 'an object is no use'],
    [{ id: { id: 5 } }, 'an object is no use'],
    ['', 'nothing is given'],
    [null, 'nothing is given'],
    [undefined, 'nothing is given'],
  ])('%j is none', (id, shown) => {
    const read = fromMerge({ application: { id, applied_at: '2026-02-16T19:05:00Z' } }, given);

    expect(read).toEqual({
      application: null,
      offer: null,
      problems: [{ code: 'missing', path: 'application.id', message: `${shown}: give the application with its id` }],
    });
  });

  test.each([
    [undefined, 'application', 'nothing is given'],
    [null, 'application', 'nothing is given'],
    ['a1', 'application', '"a1" is no use'],
    [[{ id: 'a1' }], 'application.id', 'nothing is given'],
    [{}, 'application.id', 'nothing is given'],
  ])('of the application %j is missing at %s', (application, path, shown) => {
    expect(fromMerge({ application }, given)).toEqual({
      application: null,
      offer: null,
      problems: [{ code: 'missing', path, message: `${shown}: give the application with its id` }],
    });
  });

  test('is then the first that an interview names, else the first that an offer names', () => {
    const interviews = [
      { id: 1, status: 'to_be_scheduled' },
      { id: 2, application_id: 7 },
      { id: 3, application_id: 8 },
    ];
    const offers = [{ id: 4 }, { id: 5, application_id: 9 }];

    expect(fromGreenhouse({ interviews, offers }, given).application?.id).toBe('7');
    expect(fromGreenhouse({ offers }, given).application?.id).toBe('9');
  });

  test('names no other application where it cannot be read itself', () => {
    const read = fromGreenhouse({ application: { id: 1.5 }, offers: [{ application_id: 7, status: 'draft' }] }, given);

    expect(read.application?.id).toBe('7');
    expect(read.offer).toEqual({ status: 'unknown', sentOn: null, expiresOn: null });
    expect(read.problems.map(({ path, code }) => `${path} ${code}`)).toEqual(['application.id missing', 'application.applied_at missing']);
  });

  test('stands in events of OpenCATS only where rows were joined', () => {
    const event = sample('opencats.calendar_event');

    expect(fromOpenCats({ interviews: [event, { ...event, candidate_joborder_id: 31 }] }, given).application?.id).toBe('31');
  });

  test('is looked for in the first thousand of them', () => {
    const nameless = Array.from({ length: 999 }, () => ({ status: 'draft' }));

    expect(fromGreenhouse({ offers: [...nameless, { application_id: 7 }] }, given).application?.id).toBe('7');
    expect(fromGreenhouse({ offers: [...nameless, {}, { application_id: 7 }] }, given).application).toBeNull();
  });
});

describe('an interview of another application is left out, with a problem where it says so', () => {
  const candidate = { id: 'c1', candidate: { id: 'c1' } };

  test.each([
    ['Greenhouse', fromGreenhouse, { id: 31 }, { application_id: 32 }, 'application_id', '32 is not this application\'s "31"'],
    ['Lever', fromLever, { id: 'o1' }, { opportunityId: 'o2' }, 'opportunityId', '"o2" is not this application\'s "o1"'],
    ['Ashby', fromAshby, { id: 'a1' }, { applicationId: 'a2' }, 'applicationId', '"a2" is not this application\'s "a1"'],
    ['Workable', fromWorkable, { id: 'c1' }, { candidate: { id: 'c2' } }, 'candidate.id', '"c2" is not this application\'s "c1"'],
    [
      'SmartRecruiters',
      fromSmartRecruiters,
      candidate,
      { candidate: { id: 'c2' } },
      'candidate.id',
      '"c2" is not this application\'s "c1"',
    ],
    ['Merge', fromMerge, { id: 'a1' }, { application: 'a2' }, 'application', '"a2" is not this application\'s "a1"'],
    ['Merge, expanded', fromMerge, { id: 'a1' }, { application: { id: 'a2' } }, 'application', 'an object is not this application\'s "a1"'],
    [
      'OpenCATS, of another job',
      fromOpenCats,
      { candidate_joborder_id: 31, candidate_id: 27, joborder_id: 12 },
      { joborder_id: 13, data_item_id: 27, data_item_type: 100 },
      'joborder_id',
      '13 is not this application\'s "12"',
    ],
    [
      'OpenCATS, of another candidate',
      fromOpenCats,
      { candidate_joborder_id: 31, candidate_id: 27, joborder_id: 12 },
      { joborder_id: 12, data_item_id: 28, data_item_type: 100 },
      'data_item_id',
      '28 is not this application\'s "27"',
    ],
  ])('%s', (_, read, application, record, path, message) => {
    const interviews = [{ id: 'i1', calendar_event_id: 77, type: undefined, ...record }];

    const result = read({ application: { ...application, status: 'offer', updated_at: '2026-03-20T14:00:00Z' }, interviews }, given);

    expect(result.application).not.toHaveProperty('interviews');
    expect(result.problems.filter(({ code }) => code === 'other-application')).toEqual([
      { code: 'other-application', path: `interviews.0.${path}`, message: `${message}: it is left out` },
    ]);
  });

  test('that of another candidate of SmartRecruiters too, where the candidate is given with the assignment', () => {
    const application = { id: 'cand-1', primaryAssignment: { job: { title: 'Data Engineer' }, startsOn: '2026-02-16T19:05:00Z' } };
    const mine = { ...sample('smartrecruiters.interview'), timeslots: [{ startsOn: '2026-03-05T20:00:00Z' }] };
    const other = { ...mine, id: 'i2', candidate: { id: 'cand-2' } };

    const read = fromSmartRecruiters({ application, interviews: [other, mine] }, options);

    expect(read.application?.interviews?.map(({ id }) => id)).toEqual([mine.id]);
    expect(read.problems).toEqual([
      {
        code: 'other-application',
        path: 'interviews.0.candidate.id',
        message: '"cand-2" is not this application\'s "cand-1": it is left out',
      },
    ]);
  });

  test('SmartRecruiters names the candidate, whose id is not that of the application', () => {
    const application = { id: 'app-1', candidate: { id: 'cand-1' }, status: 'IN_PROGRESS', appliedOn: '2026-02-16T19:05:00Z' };
    const people = [
      { id: 'user-1', name: 'Dana Okafor' },
      { id: 'user-2', name: 'Kim Alvarez' },
    ];

    const read = fromSmartRecruiters({ application, interviews: [sample('smartrecruiters.interview')], people }, given);

    expect(read.application?.interviews).toHaveLength(1);
    expect(read.problems).toEqual([]);
  });

  test('an event of OpenCATS about something other than a candidate has a number of another table, and is of its job', () => {
    const application = { candidate_joborder_id: 31, candidate_id: 27, joborder_id: 12, date_submitted: '2026-02-16 14:05:00' };
    const interviews = [{ ...sample('opencats.calendar_event'), data_item_id: 12, data_item_type: 400 }];

    const read = fromOpenCats({ application, interviews }, given);

    expect(read.application?.interviews?.map(({ id }) => id)).toEqual(['77']);
    expect(read.problems).toEqual([]);
  });

  test('an event of OpenCATS of another type is no interview, and no problem', () => {
    const application = { candidate_joborder_id: 31, candidate_id: 27, joborder_id: 12, date_submitted: '2026-02-16 14:05:00' };
    const interviews = [{ ...sample('opencats.calendar_event'), type: 300 }];

    const read = fromOpenCats({ application, interviews }, given);

    expect(read.application).not.toHaveProperty('interviews');
    expect(read.problems).toEqual([]);
  });
});
