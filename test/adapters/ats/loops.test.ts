import { fromAshby, fromGreenhouse, fromLever, fromMerge, fromOpenCats, fromSmartRecruiters, fromWorkable } from 'interview-followup/ats';
import { describe, expect, test } from 'vitest';
import { options as base, panelTimes, sample, told } from './sample.js';

// The panel is on Thursday, 5 March 2026, 15:00 to 16:30 in New York; now is Monday, 30 March, 10:00.
const options = { ...base, role: 'Data Engineer' };
const greenhouse = { id: 1, applied_at: '2026-02-16' };
const lever = { id: 'o1', createdAt: Date.parse('2026-02-16T19:05:00Z') };
const smart = { id: 'c1', createdOn: '2026-02-16' };
/** That Thursday, New York. */
const clock = (time: string) => Date.parse(`2026-03-05T${time}:00-05:00`);
const shown = (time: string) => `2026-03-05T${time}:00.000-05:00`;

describe('the word for the state of an interview', () => {
  test.each([
    ...['scheduled', 'Accepted', 'pending'].map((word) => [word, 'scheduled'] as const),
    ...['awaiting_feedback', 'WaitingOnFeedback', 'complete', 'Completed'].map((word) => [word, 'held'] as const),
    ...['Cancelled', 'canceled', 'declined'].map((word) => [word, 'cancelled'] as const),
    ...['NeedsScheduling', 'WaitingOnCandidateBooking', 'WaitingOnCandidateAvailability', 'CandidateAvailabilitySubmitted'].map(
      (word) => [word, undefined] as const,
    ),
  ])('%s', (status, means) => {
    const interviews = [{ id: 9, status, start: { date_time: '2026-03-05T20:00:00Z' }, end: { date_time: '2026-03-05T21:30:00Z' } }];

    const read = fromGreenhouse({ application: greenhouse, interviews }, options);

    expect(read.application?.interviews).toEqual(means === undefined ? undefined : [{ id: '9', ...panelTimes, status: means }]);
    expect(read.problems).toEqual([]);
  });

  test('a candidate of SmartRecruiters who declined has a cancelled interview', () => {
    const interview = { ...sample('smartrecruiters.interview'), candidate: { id: 'cand-1', status: 'declined' } };

    const read = fromSmartRecruiters({ application: smart, interviews: [interview] }, options);

    expect(read.application?.interviews).toEqual([{ id: interview.id, ...panelTimes, status: 'cancelled' }]);
  });
});

describe('the type of an event', () => {
  test.each(['InterviewEvent', 'CallEvent', 'interview', 'Call', 400])('%s is an interview', (type) => {
    const read = fromWorkable(
      { application: sample('workable.candidate.disqualified'), interviews: [{ ...sample('workable.event'), type }] },
      options,
    );

    expect(read.application?.interviews).toHaveLength(1);
    expect(read.problems).toEqual([]);
  });

  test.each([100, 200, '300', 500, 600])('%s of OpenCATS is none, and no problem', (type) => {
    const interviews = [{ ...sample('opencats.calendar_event'), type }];

    const read = fromOpenCats({ application: { candidate_joborder_id: 31, date_submitted: '2026-02-16' }, interviews }, options);

    expect(read.application).not.toHaveProperty('interviews');
    expect(read.problems).toEqual([]);
  });
});

describe('what lies ahead', () => {
  const read = (status: string, now: string) =>
    fromMerge(
      { application: { id: 'a1', applied_at: '2026-02-16' }, interviews: [{ id: 'i1', status, start_at: '2026-03-05T20:00:00Z' }] },
      { ...options, now },
    );
  const before = '2026-03-05T19:59:59.999Z';

  test.each(['scheduled', 'cancelled'])('stays %s', (status) => {
    expect(read(status, before).application?.interviews).toEqual([{ id: 'i1', startsAt: panelTimes.startsAt, status }]);
    expect(read(status, before).problems).toEqual([]);
  });

  test('is not over, whatever its status says', () => {
    expect(read('COMPLETE', before).application?.interviews).toEqual([{ id: 'i1', startsAt: panelTimes.startsAt, status: 'scheduled' }]);
    expect(told(read('COMPLETE', before))).toEqual([
      'interviews.0.status not-started: "COMPLETE" but the interview starts after now: it counts as scheduled',
    ]);
  });

  test('until it starts', () => {
    expect(read('COMPLETE', '2026-03-05T20:00:00Z').application?.interviews?.[0]?.status).toBe('held');
    expect(read('COMPLETE', '2026-03-05T20:00:00Z').problems).toEqual([]);
  });

  test('is told of the panel and not of a part beside it', () => {
    const part = { id: 'p1', panel: 'p', date: clock('15:00'), duration: 45 };

    const { problems } = fromLever(
      { application: lever, interviews: [part, { id: 'p', status: 'complete', interviews: [part] }] },
      { ...options, now: before },
    );

    expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual(['interviews.1.status not-started']);
  });
});

test('an interview without an id is left out', () => {
  const read = fromOpenCats(
    {
      application: { candidate_joborder_id: 31, date_submitted: '2026-02-16' },
      interviews: [{ id: 7, type: 400, date: '2026-03-05 15:00:00' }],
    },
    options,
  );

  expect(read.application).not.toHaveProperty('interviews');
  expect(told(read)).toEqual(['interviews.0.calendar_event_id missing: nothing is given: each interview needs its id, it is left out']);
});

describe('parts without an end', () => {
  const read = (...times: readonly (readonly [start: string, end: string | null])[]) => {
    const timeslots = times.map(([start, end]) => ({ startsOn: clock(start), endsOn: end === null ? null : clock(end) }));
    return fromSmartRecruiters({ application: smart, interviews: [{ id: 'i1', timeslots }] }, options);
  };
  const assumed = (path: string) => [`${path} missing: nothing is given: the last part ends after an hour, it is assumed`];

  test.each([
    ['the only one: it stays open', [['15:00', null]], '15:00', undefined, []],
    [
      'all end: nothing is assumed',
      [
        ['15:00', '15:45'],
        ['15:45', '16:30'],
      ],
      '15:00',
      '16:30',
      [],
    ],
    [
      'listed backwards',
      [
        ['15:45', '16:30'],
        ['15:00', '15:45'],
      ],
      '15:00',
      '16:30',
      [],
    ],
    [
      'the last one',
      [
        ['15:00', '15:45'],
        ['15:45', null],
      ],
      '15:00',
      '16:45',
      assumed('interviews.0.timeslots.1.endsOn'),
    ],
    [
      'the last one, listed first',
      [
        ['16:00', null],
        ['15:00', '15:45'],
      ],
      '15:00',
      '17:00',
      assumed('interviews.0.timeslots.0.endsOn'),
    ],
    [
      'an earlier one',
      [
        ['15:00', null],
        ['15:45', '16:30'],
      ],
      '15:00',
      '16:30',
      [],
    ],
    [
      'one beside a longer one',
      [
        ['15:00', '16:30'],
        ['15:30', null],
      ],
      '15:00',
      '16:30',
      [],
    ],
    [
      'one beside another that starts with it',
      [
        ['15:00', null],
        ['15:00', '16:30'],
      ],
      '15:00',
      '16:30',
      [],
    ],
    [
      'both, at one time: told of the one listed last',
      [
        ['15:00', null],
        ['15:00', null],
      ],
      '15:00',
      '16:00',
      assumed('interviews.0.timeslots.1.endsOn'),
    ],
    [
      'both, one after the other',
      [
        ['15:00', null],
        ['16:00', null],
      ],
      '15:00',
      '17:00',
      assumed('interviews.0.timeslots.1.endsOn'),
    ],
  ] as const)('%s', (_, times, start, end, problems) => {
    const { application, ...rest } = read(...times);

    const ends = end === undefined ? {} : { endsAt: shown(end) };
    expect(application?.interviews).toEqual([{ id: 'i1', startsAt: shown(start), ...ends, status: 'scheduled' }]);
    expect(told({ application, ...rest })).toEqual(problems);
  });

  test.each([
    [{}, 'interviews.0.interviews.1.end missing'],
    [{ duration: null }, 'interviews.0.interviews.1.end missing'],
    [{ duration: 2700 }, 'interviews.0.interviews.1.duration missing'],
    [{ end: 'late' }, 'interviews.0.interviews.1.end missing'],
  ])('of Lever with %j are told where the end would be', (length, last) => {
    const parts = [
      { id: 'p1', date: clock('15:00'), duration: 45 },
      { id: 'p2', date: clock('15:45'), ...length },
    ];

    const { application, problems } = fromLever({ application: lever, interviews: [{ id: 'p', interviews: parts }] }, options);

    expect(application?.interviews?.[0]?.endsAt).toBe(shown('16:45'));
    expect(problems.map(({ path, code }) => `${path} ${code}`).at(-1)).toBe(last);
  });
});

describe('a part that is listed in its panel and by itself', () => {
  const part = (changes: object) => ({ id: 'p1', panel: 'p', date: clock('15:00'), duration: 45, ...changes });
  const read = (first: object, second: object) =>
    fromLever({ application: lever, interviews: [{ id: 'p', interviews: [first] }, second] }, options);
  const old = part({ updatedAt: Date.parse('2026-03-01T12:00:00Z') });
  const moved = part({ updatedAt: Date.parse('2026-03-02T12:00:00Z'), date: clock('16:00') });

  test.each([
    ['the newest last', old, moved],
    ['the newest first', moved, old],
  ])('is the one that changed last: %s', (_, first, second) => {
    expect(read(first, second).application?.interviews).toEqual([
      { id: 'p', startsAt: shown('16:00'), endsAt: shown('16:45'), status: 'scheduled' },
    ]);
  });

  test('is the one listed last where that cannot be told', () => {
    expect(read(part({}), part({ date: clock('16:00') })).application?.interviews?.[0]?.startsAt).toBe(shown('16:00'));
  });

  test('is cancelled when one of the two says so, the newest or not', () => {
    const off = { ...old, canceledAt: Date.parse('2026-03-03T12:00:00Z') };

    for (const [first, second] of [
      [off, moved],
      [moved, off],
    ] as const) {
      expect(read(first, second).application?.interviews).toEqual([
        { id: 'p', startsAt: shown('16:00'), endsAt: shown('16:45'), status: 'cancelled' },
      ]);
    }
  });
});

describe('a panel whose parts are cancelled', () => {
  const off = { canceledAt: Date.parse('2026-03-03T12:00:00Z') };
  const part = { id: 'p1', date: clock('15:00'), duration: 45, ...off };
  const read = (...parts: object[]) =>
    fromLever({ application: lever, interviews: [{ id: 'p', interviews: parts }] }, options).application?.interviews;
  const cancelled = [{ id: 'p', startsAt: shown('15:00'), endsAt: shown('15:45'), status: 'cancelled' }];

  test('is cancelled', () => {
    expect(read(part)).toEqual(cancelled);
  });

  test('also when one of them cannot be read', () => {
    expect(read(part, { id: 'p2', date: 'Thursday', ...off })).toEqual(cancelled);
    expect(read({ id: 'p2', date: 'Thursday', ...off }, part)).toEqual(cancelled);
  });

  test('but not when one cannot be read that is not cancelled', () => {
    expect(read(part, { id: 'p2', date: 'Thursday' })).toBeUndefined();
    expect(read({ id: 'p2', date: 'Thursday' }, part, { id: 'p3', date: 'Friday', ...off })).toBeUndefined();
  });
});

describe('who was there', () => {
  const read = (person: object) =>
    fromGreenhouse(
      {
        application: greenhouse,
        interviews: [{ id: 9, start: { date_time: '2026-03-05T20:00:00Z' }, interviewers: [{ id: 2, name: 'Kim Alvarez', ...person }] }],
      },
      options,
    );

  test.each(['accepted', 'needs_action', 'tentative', 'Pending', 'no-response', 'Reverse-Shadow', null])(
    '%s: was there',
    (response_status) => {
      expect(read({ response_status }).application?.interviews?.[0]?.interviewers).toEqual(['2']);
      expect(read({ response_status }).problems).toEqual([]);
    },
  );

  test.each([{ response_status: 'declined' }, { status: 'Declined' }, { trainingRole: 'Shadow' }])('%j: was not', (says) => {
    expect(read(says).application?.interviews?.[0]).not.toHaveProperty('interviewers');
    expect(read(says).application).not.toHaveProperty('contacts');
    expect(read(says).problems).toEqual([]);
  });

  test('ids alone are enough where the users are given', () => {
    const event = { id: 'e1', interviewerUserIds: ['u1'], startTime: '2026-03-05T20:00:00Z', interview: { isDebrief: false } };
    const people = [{ id: 'u1', firstName: 'Dana', lastName: 'Okafor' }];

    const read = fromAshby({ application: { id: 'a1' }, interviews: [{ id: 's1', interviewEvents: [event] }], people }, options);

    expect(read.application?.interviews?.[0]?.interviewers).toEqual(['u1']);
    expect(read.problems).toEqual([]);
  });

  test('nobody, when it was cancelled', () => {
    const interview = { ...sample('greenhouse.scheduled_interview'), application_id: 1, status: 'cancelled', organizer: null };

    const { application } = fromGreenhouse({ application: greenhouse, interviews: [interview] }, options);

    expect(application?.interviews).toEqual([{ id: String(interview.id), ...panelTimes, status: 'cancelled' }]);
    expect(application).not.toHaveProperty('contacts');
  });
});

test('who arranged the interview stands in where nobody else is known', () => {
  const lee = { id: 'u9', name: 'Lee Chen' };
  const contacts = [
    fromGreenhouse(
      { application: greenhouse, interviews: [{ id: 9, start: { date_time: '2026-03-05T20:00:00Z' }, organizer: lee, user: 'u1' }] },
      options,
    ),
    fromAshby(
      {
        application: { id: 'a1' },
        interviews: [{ id: 's1', scheduledBy: lee, startTime: '2026-03-05T20:00:00Z', interview: { isDebrief: false } }],
      },
      options,
    ),
    fromSmartRecruiters(
      { application: smart, interviews: [{ id: 'i1', startsOn: '2026-03-05T20:00:00Z', organizerId: 'u9' }], people: [lee] },
      options,
    ),
    fromLever({ application: lever, interviews: [{ id: 'i1', date: clock('15:00'), user: 'u9' }], people: [lee] }, options),
    fromLever({ application: lever, interviews: [{ id: 'i1', panel: 'p', date: clock('15:00'), user: 'u9' }], people: [lee] }, options),
  ].map(({ application }) => application?.contacts);

  expect(contacts).toEqual(Array(5).fill([{ id: 'u9', name: 'Lee Chen', role: 'recruiter' }]));
});
