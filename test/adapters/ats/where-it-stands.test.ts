import { fromAshby, fromGreenhouse, fromLever, fromMerge, fromOpenCats, fromSmartRecruiters, fromWorkable } from 'interview-followup/ats';
import { describe, expect, test } from 'vitest';
import { options, panelTimes, sample } from './sample.js';

const role = 'Data Engineer';
const internal = 'DE-2 (backfill)';

// Monday, 16 February 2026, 14:05 in New York; Friday, 20 March, 10:00, after the clocks went forward on 8 March.
const applied = '2026-02-16T19:05:00Z';
const later = '2026-03-20T14:00:00Z';
const millis = Date.parse;
const local = { applied: '2026-02-16 14:05:00', later: '2026-03-20 10:00:00' };
const appliedAt = '2026-02-16T14:05:00.000-05:00';
const laterAt = '2026-03-20T10:00:00.000-04:00';

describe('the title of the job', () => {
  test.each([
    ['Greenhouse', fromGreenhouse, { id: 1, applied_at: applied, jobs: [{ name: role }], job: { name: internal } }],
    ['Greenhouse v3', fromGreenhouse, { id: 1, created_at: applied, job: { name: role } }],
    [
      'Lever, expanded',
      fromLever,
      { id: 'o1', applications: [{ posting: { text: role } }], posting: { text: internal }, createdAt: millis(applied) },
    ],
    ['Lever', fromLever, { id: 'o1', posting: { text: role }, createdAt: millis(applied) }],
    ['Ashby', fromAshby, { id: 'a1', job: { title: role }, createdAt: applied }],
    ['Workable', fromWorkable, { id: 'c1', job: { title: role }, created_at: applied }],
    [
      'SmartRecruiters',
      fromSmartRecruiters,
      { id: 'c1', job: { title: role }, primaryAssignment: { job: { title: internal } }, appliedOn: applied },
    ],
    ['a candidate of SmartRecruiters', fromSmartRecruiters, { id: 'c1', primaryAssignment: { job: { title: role }, startsOn: applied } }],
    ['Merge', fromMerge, { id: 'a1', job: { name: role }, applied_at: applied }],
    ['OpenCATS', fromOpenCats, { candidate_joborder_id: 31, joborder: { title: role }, title: internal, date_submitted: local.applied }],
    ['a joined row of OpenCATS', fromOpenCats, { candidate_joborder_id: 31, title: role, date_submitted: local.applied }],
  ])('%s', (_, read, application) => {
    const result = read({ application }, options);

    expect(result.application?.role).toBe(role);
    expect(result.application?.history).toEqual([{ type: 'applied', at: appliedAt }]);
    expect(result.problems).toEqual([]);
  });

  test('an option without a text leaves the one on file', () => {
    const read = fromMerge({ application: { id: 'a1', job: { name: role }, applied_at: applied } }, { ...options, role: '' });

    expect(read.application?.role).toBe(role);
  });

  test('none at all is a problem, and the role empty', () => {
    const read = fromGreenhouse({ application: { id: 1, applied_at: applied } }, options);

    expect(read.application).toEqual({
      id: '1',
      role: '',
      employer: { timeZone: 'America/New_York' },
      history: [{ type: 'applied', at: appliedAt }],
    });
    expect(read.problems).toEqual([
      {
        code: 'missing',
        path: 'application.jobs.0.name',
        message: 'nothing is given: give the job with its title, or the option role',
      },
    ]);
  });
});

describe('when the candidate applied', () => {
  test.each([
    ['Greenhouse', fromGreenhouse, { id: 1, applied_at: applied, created_at: later }],
    ['Greenhouse v3', fromGreenhouse, { id: 1, created_at: applied }],
    ['Lever, expanded', fromLever, { id: 'o1', applications: [{ createdAt: millis(applied) }], createdAt: millis(later) }],
    ['Lever', fromLever, { id: 'o1', applications: ['p1'], createdAt: millis(applied) }],
    ['SmartRecruiters', fromSmartRecruiters, { id: 'c1', appliedOn: applied, startsOn: later, createdOn: later }],
    ['the assignment of SmartRecruiters', fromSmartRecruiters, { id: 'c1', startsOn: applied, createdOn: later }],
    ['a candidate of SmartRecruiters', fromSmartRecruiters, { id: 'c1', primaryAssignment: { startsOn: applied }, createdOn: later }],
    ['a new candidate of SmartRecruiters', fromSmartRecruiters, { id: 'c1', createdOn: applied }],
    ['OpenCATS', fromOpenCats, { candidate_joborder_id: 31, date_submitted: local.applied, date_created: local.later }],
    ['OpenCATS, not submitted', fromOpenCats, { candidate_joborder_id: 31, date_submitted: null, date_created: local.applied }],
  ])('%s', (_, read, application) => {
    const result = read({ application }, { ...options, role });

    expect(result.application?.history).toEqual([{ type: 'applied', at: appliedAt }]);
    expect(result.problems).toEqual([]);
  });

  // The first and the last instant that are read, leap days and the days beside them.
  test.each([
    '2000-01-01T00:00:00.000Z',
    '2000-02-29T23:59:59.999Z',
    '2000-03-01T00:00:00.001Z',
    '2023-12-31T23:59:59.000Z',
    '2024-02-29T12:30:15.500Z',
    '2025-02-28T00:00:01.000Z',
    '2026-08-31T18:45:00.000Z',
    '2096-02-29T01:02:03.004Z',
    '2099-12-31T23:59:59.999Z',
  ])('%s comes out as it went in, as text and as a number', (instant) => {
    const read = (applied_at: unknown) =>
      fromMerge({ application: { id: 'a1', applied_at } }, { timeZone: 'UTC', now: '2099-12-31T23:59:59.999Z', role });

    for (const result of [read(instant), read(millis(instant))]) {
      expect(result.application?.history).toEqual([{ type: 'applied', at: instant.replace('Z', '+00:00') }]);
      expect(result.problems).toEqual([]);
    }
  });

  test('to the millisecond', () => {
    const read = fromGreenhouse({ application: { id: 1, applied_at: '2026-02-16T19:05:30.250Z' } }, { ...options, role });

    expect(read.application?.history).toEqual([{ type: 'applied', at: '2026-02-16T14:05:30.250-05:00' }]);
  });
});

describe('when it was closed', () => {
  const rejected = { type: 'decided', decision: 'rejected', at: laterAt, toldAt: null };
  const withdrew = { type: 'withdrew', at: laterAt };
  const offer = { type: 'decided', decision: 'offer', at: laterAt, toldAt: null };

  test.each([
    ['Greenhouse', fromGreenhouse, { id: 1, status: 'rejected', rejected_at: later }, rejected],
    ['Lever', fromLever, { id: 'o1', archived: { reason: { text: 'Withdrew', type: 'non-hired' }, archivedAt: millis(later) } }, withdrew],
    ['Ashby', fromAshby, { id: 'a1', status: 'Archived', archivedAt: later }, rejected],
    ['Workable', fromWorkable, { id: 'c1', disqualified: true, disqualified_at: later, moved_to_offer_at: applied }, rejected],
    ['Workable, moved to the offer', fromWorkable, { id: 'c1', stage_kind: 'offer', moved_to_offer_at: later }, offer],
    ['SmartRecruiters, rejected', fromSmartRecruiters, { id: 'c1', status: 'REJECTED', rejectedOn: later }, rejected],
    ['SmartRecruiters, withdrawn', fromSmartRecruiters, { id: 'c1', status: 'WITHDRAWN', withdrawnOn: later }, withdrew],
    ['Merge', fromMerge, { id: 'a1', rejected_at: later }, rejected],
    ['OpenCATS', fromOpenCats, { candidate_joborder_id: 31, status: 650, date_modified: local.later }, rejected],
  ])('%s', (_, read, application, event) => {
    const result = read({ application }, { ...options, role });

    expect(result.application?.history).toEqual([event]);
    expect(result.problems).toEqual([]);
  });

  // Systems that do not say when: the last change of the record stands in.
  test.each([
    'last_activity_at',
    'lastActivityOn',
    'remote_updated_at',
    'updated_at',
    'updatedAt',
    'updatedOn',
    'modified_at',
    'date_modified',
  ])('else the date of the last change, %s', (name) => {
    const result = fromSmartRecruiters({ application: { id: 'c1', status: 'REJECTED', [name]: later } }, { ...options, role });

    expect(result.application?.history).toEqual([rejected]);
    expect(result.problems).toEqual([]);
  });

  test("the change in the system itself beats Merge's own copy of it", () => {
    const application = { id: 'a1', status: 'REJECTED', remote_updated_at: later, modified_at: '2026-03-27T00:00:00Z' };

    expect(fromMerge({ application }, { ...options, role }).application?.history).toEqual([rejected]);
  });

  test('archived, in a system that keeps no reasons, says nothing of how it ended', () => {
    const result = fromWorkable(
      { application: { id: 'c1', created_at: applied, archived: { archivedAt: millis(later) } } },
      { ...options, role },
    );

    expect(result.application?.history).toEqual([{ type: 'applied', at: appliedAt }]);
    expect(result.problems).toEqual([
      {
        code: 'missing',
        path: 'application',
        message: 'nothing is given: without a reason it cannot be told how the application ended',
      },
    ]);
  });

  test('a change that cannot be read is the only problem, and now is taken', () => {
    const result = fromGreenhouse({ application: { id: 1, status: 'rejected', last_activity_at: 'yesterday' } }, { ...options, role });

    expect(result.application?.history).toEqual([{ ...rejected, at: '2026-03-30T10:00:00.000-04:00' }]);
    expect(result.problems).toEqual([
      {
        code: 'not-an-instant',
        path: 'application.last_activity_at',
        message: '"yesterday" is not an instant: ISO 8601 with an offset, as in "2026-11-10T09:00:00+01:00", is',
      },
    ]);
  });

  test('no date at all is a problem too', () => {
    const result = fromGreenhouse({ application: { id: 1, status: 'rejected' } }, { ...options, role });

    expect(result.application?.history).toEqual([{ ...rejected, at: '2026-03-30T10:00:00.000-04:00' }]);
    expect(result.problems).toEqual([
      { code: 'missing', path: 'application.rejected_at', message: 'nothing is given: without a date now is taken' },
    ]);
  });
});

describe('why it was closed', () => {
  test('Greenhouse may name the reason by its id alone', () => {
    const application = { id: 1, status: 'rejected', rejected_at: later, rejection_reason_id: 12, rejection_reason: null };
    const reasons = [{ id: 12, name: 'Other offer', type: { name: 'They rejected us' } }];

    const read = fromGreenhouse({ application, reasons }, { ...options, role });

    expect(read.application?.history).toEqual([{ type: 'withdrew', at: laterAt }]);
    expect(read.problems).toEqual([]);
  });
});

test('what is not known has no key at all', () => {
  const application = { id: 'a1', job: { name: role } };
  const interviews = [{ id: 'i1', start_at: '2026-03-05T20:00:00Z' }];

  expect(fromMerge({ application, interviews }, options)).toStrictEqual({
    application: {
      id: 'a1',
      role,
      employer: { timeZone: 'America/New_York' },
      interviews: [{ id: 'i1', startsAt: panelTimes.startsAt, status: 'scheduled' }],
    },
    offer: null,
    problems: [],
  });
});

describe('when the candidate was hired', () => {
  test.each([
    ['hired_at', fromWorkable],
    ['hiredAt', fromAshby],
    ['hiredOn', fromSmartRecruiters],
  ])('%s says so, whatever the status', (name, read) => {
    const result = read({ application: { id: 'c1', status: 'active', [name]: later } }, { ...options, role });

    expect(result.application?.history).toEqual([{ type: 'accepted', at: laterAt }]);
    expect(result.problems).toEqual([]);
  });
});

describe('where the status stands', () => {
  test.each([
    ['status', { status: 'hired' }],
    ['stage_kind', { stage_kind: 'hired' }],
    ['primaryAssignment.status', { primaryAssignment: { status: 'HIRED' } }],
  ])('%s', (_, application) => {
    const result = fromSmartRecruiters({ application: { id: 'c1', ...application, updatedOn: later } }, { ...options, role });

    expect(result.application?.history).toEqual([{ type: 'accepted', at: laterAt }]);
  });
});

describe('offers', () => {
  test.each([
    ['Greenhouse, accepted', fromGreenhouse, { id: 1 }, { status: 'accepted', resolved_at: later }, 'accepted'],
    ['Greenhouse, declined', fromGreenhouse, { id: 1 }, { status: 'rejected', resolved_at: later }, 'declined'],
    ['Lever', fromLever, { id: 'o1' }, { status: 'signed', signedDocument: { uploadedAt: millis(later) } }, 'accepted'],
    ['Ashby, accepted', fromAshby, { id: 'a1' }, { offerStatus: 'CandidateAccepted', decidedAt: later }, 'accepted'],
    ['Ashby, declined', fromAshby, { id: 'a1' }, { offerStatus: 'CandidateRejected', decidedAt: later }, 'declined'],
    ['Workable, accepted', fromWorkable, { id: 'c1' }, { state: 'accepted', accepted_at: later }, 'accepted'],
    ['Workable, declined', fromWorkable, { id: 'c1' }, { state: 'rejected', rejected_at: later }, 'declined'],
    ['SmartRecruiters, accepted', fromSmartRecruiters, { id: 'c1' }, { status: 'ACCEPTED', acceptedOn: later }, 'accepted'],
    ['SmartRecruiters, declined', fromSmartRecruiters, { id: 'c1' }, { status: 'DECLINED', declinedOn: later }, 'declined'],
    ['Merge', fromMerge, { id: 'a1' }, { status: 'SIGNED', closed_at: later }, 'accepted'],
    [
      'OpenCATS, of a table of its own',
      fromOpenCats,
      { candidate_joborder_id: 31 },
      { status: 'accepted', date_modified: local.later },
      'accepted',
    ],
  ] as const)('%s: the date of the answer', (_, read, application, offer, type) => {
    const result = read({ application: { ...application, status: 'offer' }, offers: [offer] }, { ...options, role });

    expect(result.offer).toEqual({ status: type, sentOn: null, expiresOn: null });
    expect(result.application?.history?.filter((event) => event.type === type)).toEqual([{ type, at: laterAt }]);
  });

  test.each([
    ['offerStatus', { offerStatus: 'CandidateAccepted', status: 'draft' }],
    ['status', { status: 'accepted', state: 'draft' }],
    ['state', { state: 'accepted', acceptanceStatus: 'Pending' }],
    ['acceptanceStatus', { acceptanceStatus: 'Accepted' }],
  ])('the status is %s', (_, offer) => {
    const read = fromAshby(
      { application: { id: 'a1', createdAt: applied }, offers: [{ ...offer, decidedAt: later }] },
      { ...options, role },
    );

    expect(read.offer).toEqual({ status: 'accepted', sentOn: null, expiresOn: null });
    expect(read.problems).toEqual([]);
  });

  test.each([
    ['sent_at', { sent_at: later }],
    ['sentDocument.uploadedAt', { sentDocument: { uploadedAt: later } }],
    ['sentOn', { sentOn: later }],
  ])('it was sent at %s, which is when the candidate was told', (_, offer) => {
    const offers = [{ status: 'sent', created_at: applied, ...offer }];

    const read = fromMerge({ application: { id: 'a1', applied_at: applied }, offers }, { ...options, role });

    expect(read.offer).toEqual({ status: 'awaiting-candidate', sentOn: '2026-03-20', expiresOn: null });
    expect(read.application?.history).toEqual([
      { type: 'applied', at: appliedAt },
      { type: 'decided', decision: 'offer', at: laterAt },
    ]);
    expect(read.problems).toEqual([]);
  });

  const created = [
    ['latestVersion.createdAt', (at: string) => ({ latestVersion: { createdAt: at } })],
    ['remote_created_at', (at: string) => ({ remote_created_at: at })],
    ['created_at', (at: string) => ({ created_at: at })],
    ['createdAt', (at: string) => ({ createdAt: at })],
    ['createdOn', (at: string) => ({ createdOn: at })],
  ] as const;

  test.each(created)('of one that waits without a date of sending %s is the date', (_, offer) => {
    const offers = [{ status: 'sent', ...offer(later) }];

    const read = fromMerge({ application: { id: 'a1', applied_at: applied }, offers }, { ...options, role });

    expect(read.application?.history?.[1]).toEqual({ type: 'decided', decision: 'offer', at: laterAt });
    expect(read.problems).toEqual([]);
  });

  test.each(created)('of two versions without numbers the later by %s counts', (_, offer) => {
    const old = { status: 'accepted', closed_at: applied, ...offer('2026-03-19T14:00:00Z') };
    const newest = { status: 'deprecated', ...offer('2026-03-20T14:00:00Z') };

    for (const offers of [
      [old, newest],
      [newest, old],
    ]) {
      expect(fromMerge({ application: { id: 'a1', applied_at: applied }, offers }, { ...options, role }).offer?.status).toBe('withdrawn');
    }
  });
});

test("of two versions the one that the system itself made later counts, whatever Merge's copy of it says", () => {
  const old = { status: 'SENT', remote_created_at: '2026-03-18T15:00:00Z', created_at: '2026-03-21T00:00:00Z' };
  const newest = { status: 'DEPRECATED', remote_created_at: '2026-03-19T15:00:00Z', created_at: '2026-03-20T00:00:00Z' };

  const read = fromMerge({ application: { id: 'a1', applied_at: applied }, offers: [newest, old] }, { ...options, role });

  expect(read.offer?.status).toBe('withdrawn');
});

describe('interviews', () => {
  test('a panel of Lever without parts has a start and an end of its own', () => {
    const panel = { id: 'p', interviews: [], start: millis('2026-03-05T20:00:00Z'), end: millis('2026-03-05T21:30:00Z') };

    const read = fromLever({ application: { id: 'o1', createdAt: millis(applied) }, interviews: [panel] }, { ...options, role });

    expect(read.application?.interviews).toEqual([{ id: 'p', ...panelTimes, status: 'scheduled' }]);
    expect(read.problems).toEqual([]);
  });

  test('an event of Greenhouse of three whole days ends with its last', () => {
    const interview = { ...sample('greenhouse.scheduled_interview.all_day'), end: { date: '2026-03-08' } };

    const read = fromGreenhouse({ application: sample('greenhouse.application.rejected_by_company'), interviews: [interview] }, options);

    expect(read.application?.interviews?.[0]).toMatchObject({
      startsAt: '2026-03-05T00:00:00.000-05:00',
      endsAt: '2026-03-08T00:00:00.000-05:00',
    });
  });

  test.each(['canceled', 'cancelled', 'remote_was_deleted'])('%s is a flag', (flag) => {
    const event = { ...sample('workable.event'), cancelled: undefined, [flag]: true };

    const read = fromWorkable({ application: sample('workable.candidate.disqualified'), interviews: [event] }, options);

    expect(read.application?.interviews).toEqual([{ id: '10e0d9a', ...panelTimes, status: 'cancelled' }]);
  });

  test('of two records the one whose change can be read counts, and the other is a problem', () => {
    const unknown = { ...sample('merge.scheduled_interview'), remote_updated_at: 'today', end_at: '2026-03-05T23:00:00Z' };
    const known = sample('merge.scheduled_interview');

    for (const interviews of [
      [unknown, known],
      [known, unknown],
    ]) {
      const read = fromMerge({ application: { id: 'aaaa-1', applied_at: applied }, interviews }, { ...options, role });

      expect(read.application?.interviews).toMatchObject([panelTimes]);
      expect(read.problems.map(({ code, path }) => `${path} ${code}`)).toContain(
        `interviews.${interviews.indexOf(unknown)}.remote_updated_at not-an-instant`,
      );
    }
  });

  test('of two records without a date of change the second counts, which is no problem', () => {
    const first = { id: 'i1', start_at: '2026-03-05T20:00:00Z', end_at: '2026-03-05T22:30:00Z' };
    const second = { ...first, end_at: '2026-03-05T21:30:00Z' };

    const read = fromMerge({ application: { id: 'a1' }, interviews: [first, second] }, { ...options, role });

    expect(read.application?.interviews).toEqual([{ id: 'i1', ...panelTimes, status: 'scheduled' }]);
    expect(read.problems).toEqual([]);
  });

  test('the start of a part of Lever is its own, not that of its panel', () => {
    const part = { id: 'p1', date: millis('2026-03-05T20:00:00Z'), start: millis('2026-03-05T19:00:00Z'), duration: 90 };

    const read = fromLever({ application: { id: 'o1' }, interviews: [{ id: 'p', interviews: [part] }] }, { ...options, role });

    expect(read.application?.interviews).toEqual([{ id: 'p', ...panelTimes, status: 'scheduled' }]);
  });

  test('of two records that changed at one instant the second counts', () => {
    const first = sample('greenhouse.scheduled_interview');
    const second = { ...first, end: { date_time: '2026-03-05T22:00:00Z' } };

    const read = fromGreenhouse(
      { application: sample('greenhouse.application.rejected_by_company'), interviews: [first, second] },
      options,
    );

    expect(read.application?.interviews?.[0]?.endsAt).toBe('2026-03-05T17:00:00.000-05:00');
  });

  // Which of two came last, by the name that each system has for it.
  test.each(['last_activity_at', 'lastActivityOn', 'remote_updated_at', 'updated_at', 'updatedAt', 'updatedOn', 'modified_at'])(
    'of two records the one with the later %s counts',
    (name) => {
      const old = { id: 'i1', start_at: '2026-03-05T20:00:00Z', end_at: '2026-03-05T21:00:00Z', [name]: '2026-03-04T10:00:00Z' };
      const moved = { ...old, end_at: '2026-03-05T21:30:00Z', [name]: '2026-03-04T10:00:01Z' };

      const read = fromMerge({ application: { id: 'a1' }, interviews: [moved, old] }, { ...options, role });

      expect(read.application?.interviews).toEqual([{ id: 'i1', ...panelTimes, status: 'scheduled' }]);
    },
  );
});
