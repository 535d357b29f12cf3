import { nextFollowUp } from 'interview-followup';
import { fromAshby, fromGreenhouse, fromLever, fromMerge, fromOpenCats, fromSmartRecruiters, fromWorkable } from 'interview-followup/ats';
import { describe, expect, test } from 'vitest';
import { options, panelTimes, sample } from './sample.js';

const role = 'Data Engineer';

function codes({ problems }: { problems: readonly { code: string; path: string }[] }): string[] {
  return problems.map(({ path, code }) => `${path} ${code}`);
}

const rejected = () => sample('greenhouse.application.rejected_by_company');
const active = () => ({ ...rejected(), status: 'active', rejected_at: null, rejection_reason: null });

describe('1. units', () => {
  test('seconds where Lever has milliseconds are a problem, and no interview in 1970', () => {
    const panel = sample('lever.panel');
    panel.interviews = [{ id: 'p1', date: 1_772_740_800, duration: 45 }];

    const read = fromLever({ application: sample('lever.opportunity.archived'), interviews: [panel] }, { ...options, role });

    expect(read.application?.interviews).toBeUndefined();
    expect(codes(read)).toContain('interviews.0.interviews.0.date implausible-date');
  });

  test('a length in seconds is no number of minutes: the end is left open', () => {
    const panel = { id: 'p', interviews: [{ id: 'p1', date: 1_772_740_800_000, duration: 2700 }] };

    const read = fromLever({ application: { id: 'o1', createdAt: 1_771_268_700_000 }, interviews: [panel] }, { ...options, role });

    expect(read.application?.interviews).toEqual([{ id: 'p', startsAt: panelTimes.startsAt, status: 'scheduled' }]);
    expect(codes(read)).toEqual(['interviews.0.interviews.0.duration implausible-duration']);
  });

  test('the end of the year 25 is a problem', () => {
    const read = fromMerge({ application: { id: 'a1', applied_at: '0025-12-31T00:00:00Z' } }, { ...options, role });

    expect(codes(read)).toEqual(['application.applied_at implausible-date']);
  });
});

describe('2. no zone', () => {
  test('a local time where an offset belongs is a problem, never taken as UTC', () => {
    const interview = { ...sample('greenhouse.scheduled_interview'), start: { date_time: '2026-03-05T15:00:00' } };

    const read = fromGreenhouse({ application: active(), interviews: [interview] }, options);

    expect(read.application?.interviews).toBeUndefined();
    expect(codes(read)).toEqual(['interviews.0.start.date_time offset-missing']);
  });

  test('OpenCATS is read in the zone given', () => {
    const read = (timeZone: string) =>
      fromOpenCats(
        { application: { candidate_joborder_id: 31, title: role }, interviews: [sample('opencats.calendar_event')] },
        { ...options, timeZone },
      ).application?.interviews?.[0]?.startsAt;

    expect(read('America/New_York')).toBe('2026-03-05T15:00:00.000-05:00');
    expect(read('Europe/London')).toBe('2026-03-05T15:00:00.000+00:00');
  });

  test('a repeated hour is the earlier one, a time in the gap the change itself', () => {
    const startsAt = (date: string) =>
      fromOpenCats(
        { application: { candidate_joborder_id: 31, title: role }, interviews: [{ ...sample('opencats.calendar_event'), date }] },
        options,
      ).application?.interviews?.[0]?.startsAt;

    // New York's clocks go back on Sunday, 1 November 2026, and forward on Sunday, 8 March 2026.
    expect(startsAt('2026-11-01 01:30:00')).toBe('2026-11-01T01:30:00.000-04:00');
    expect(startsAt('2026-03-08 02:30:00')).toBe('2026-03-08T03:00:00.000-04:00');
  });

  test("an empty date of MySQL is no date, and the row's creation stands in", () => {
    const application = {
      candidate_joborder_id: 31,
      title: role,
      status: 500,
      date_submitted: '1000-01-01 00:00:00',
      date_created: '2026-02-16 14:05:30',
    };

    const read = fromOpenCats({ application }, options);

    expect(read.application?.history).toEqual([{ type: 'applied', at: '2026-02-16T14:05:30.000-05:00' }]);
    expect(read.problems).toEqual([]);
  });
});

describe('3. whole days', () => {
  test('an all-day interview ends with its local day, and only then can be thanked for', () => {
    const interviews = [sample('greenhouse.scheduled_interview.all_day')];

    const read = fromGreenhouse({ application: active(), interviews }, { ...options, now: '2026-03-06T15:00:00Z' });

    expect(read.application?.interviews?.[0]).toMatchObject({
      startsAt: '2026-03-05T00:00:00.000-05:00',
      endsAt: '2026-03-06T00:00:00.000-05:00',
    });
    if (read.application === null) throw new Error('no application');
    expect(nextFollowUp(read.application, { now: '2026-03-06T15:00:00Z' })).toMatchObject({
      step: { purpose: 'thank-you', window: { earliest: '2026-03-06T00:00:00.000-05:00' } },
    });
  });

  test('an end that is the same date is that date', () => {
    const interview = sample('greenhouse.scheduled_interview.all_day');
    interview.end = { date: '2026-03-05' };

    const read = fromGreenhouse({ application: active(), interviews: [interview] }, options);

    expect(read.application?.interviews?.[0]?.endsAt).toBe('2026-03-06T00:00:00.000-05:00');
  });

  test('OpenCATS flags them', () => {
    const interviews = [{ ...sample('opencats.calendar_event'), date: '2026-03-05 00:00:00', all_day: 1, duration: 0 }];

    const read = fromOpenCats({ application: { candidate_joborder_id: 31, title: role }, interviews }, options);

    expect(read.application?.interviews?.[0]).toMatchObject({
      startsAt: '2026-03-05T00:00:00.000-05:00',
      endsAt: '2026-03-06T00:00:00.000-05:00',
    });
    expect(read.problems).toEqual([]);
  });
});

describe('4. cancelled', () => {
  test('deleted in Greenhouse: it is simply not there', () => {
    expect(fromGreenhouse({ application: active(), interviews: [] }, options).application?.interviews).toBeUndefined();
  });

  test('canceledAt of a Lever panel', () => {
    const panel = { ...sample('lever.panel'), canceledAt: 1_772_647_200_000 };

    const [loop] = fromLever({ application: { id: 'o1' }, interviews: [panel] }, { ...options, role }).application?.interviews ?? [];

    expect(loop).toEqual({ id: panel.id, ...panelTimes, status: 'cancelled' });
  });

  test('all parts of a Lever panel cancelled', () => {
    const interviews = [sample('lever.interview.canceled')];

    const read = fromLever({ application: { id: sample('lever.opportunity.archived').id }, interviews }, { ...options, role });

    expect(read.application?.interviews).toMatchObject([{ id: '027d1217-0000-4000-8000-000000000001', status: 'cancelled' }]);
  });

  test('a status of Ashby', () => {
    const schedule = { ...sample('ashby.interview_schedule'), status: 'Cancelled' };

    const read = fromAshby({ application: sample('ashby.application'), interviews: [schedule] }, options);

    expect(read.application?.interviews).toEqual([{ id: schedule.id, ...panelTimes, status: 'cancelled' }]);
  });

  test('a flag of Workable, a deletion in Merge', () => {
    const event = { ...sample('workable.event'), cancelled: true };
    const interview = { ...sample('merge.scheduled_interview'), remote_was_deleted: true };

    const workable = fromWorkable({ application: sample('workable.candidate.disqualified'), interviews: [event] }, options);
    const merge = fromMerge({ application: { id: 'aaaa-1' }, interviews: [interview] }, { ...options, role });

    expect(workable.application?.interviews?.[0]?.status).toBe('cancelled');
    expect(merge.application?.interviews?.[0]?.status).toBe('cancelled');
  });
});

describe('5. panels', () => {
  test('the thank-you clock of timeslots starts with the last, one note for each who attended', () => {
    const read = fromSmartRecruiters(
      {
        interviews: [sample('smartrecruiters.interview')],
        people: [
          { id: 'user-1', firstName: 'Dana', lastName: 'Okafor', email: 'dana@northwind.example' },
          { id: 'user-2', firstName: 'Kim', lastName: 'Alvarez', email: 'kim@northwind.example' },
        ],
      },
      { ...options, role, now: '2026-03-05T22:00:00Z' },
    );
    if (read.application === null) throw new Error('no application');

    const next = nextFollowUp(read.application, { now: '2026-03-05T22:00:00Z' });

    expect(read.application.id).toBe('cand-1');
    expect(next).toMatchObject({
      step: { purpose: 'thank-you', to: { contact: 'user-1' }, window: { earliest: '2026-03-05T16:30:00.000-05:00' } },
    });
    expect(read.application.interviews?.[0]?.interviewers).toEqual(['user-1', 'user-2']);
  });

  test('a part listed in its panel and by itself is one part, the cancelled one left out', () => {
    const cancelled = { ...sample('lever.interview.canceled'), id: '32b7bf78-0000-4000-8000-000000000002', date: 1_772_743_500_000 };
    const application = sample('lever.opportunity.archived');

    const orders = [
      [sample('lever.panel'), cancelled],
      [cancelled, sample('lever.panel')],
    ].map((interviews) => fromLever({ application, interviews }, { ...options, role }).application?.interviews);

    expect(orders[0]).toEqual([
      {
        id: '027d1217-0000-4000-8000-000000000001',
        startsAt: panelTimes.startsAt,
        endsAt: '2026-03-05T15:45:00.000-05:00',
        status: 'scheduled',
        interviewers: ['u1'],
      },
    ]);
    expect(orders[1]).toEqual(orders[0]);
  });

  test('an interview listed twice is the newest, in either order', () => {
    const old = sample('greenhouse.scheduled_interview');
    const moved = { ...old, updated_at: '2026-03-05T23:00:00Z', end: { date_time: '2026-03-05T22:00:00Z' } };

    for (const interviews of [
      [old, moved],
      [moved, old],
    ]) {
      const read = fromGreenhouse({ application: active(), interviews }, options);

      expect(read.application?.interviews).toHaveLength(1);
      expect(read.application?.interviews?.[0]?.endsAt).toBe('2026-03-05T17:00:00.000-05:00');
    }
  });
});

describe('6. who was in the room', () => {
  test('a debrief is no part of the loop', () => {
    const schedule = sample('ashby.interview_schedule');
    schedule.interviewEvents.shift();

    const read = fromAshby({ application: sample('ashby.application'), interviews: [schedule] }, options);

    expect(read.application?.interviews).toBeUndefined();
  });

  test('a reverse shadow is thanked, a shadow is not, and a new word is a problem', () => {
    const attendees = (trainingRole: string) => {
      const schedule = sample('ashby.interview_schedule');
      schedule.interviewEvents[0].interviewers[1].trainingRole = trainingRole;
      return fromAshby({ application: sample('ashby.application'), interviews: [schedule] }, options);
    };

    expect(attendees('Reverse-Shadow').application?.interviews?.[0]?.interviewers).toEqual(['u1', 'u2']);
    expect(attendees('Shadow').application?.interviews?.[0]?.interviewers).toEqual(['u1']);
    expect(codes(attendees('Observer'))).toEqual(['interviews.0.interviewEvents.0.interviewers.1.trainingRole unknown-value']);
  });

  test('who declined is nobody to follow up with', () => {
    const interviews = [sample('greenhouse.scheduled_interview')];

    const { application } = fromGreenhouse({ application: active(), interviews }, options);

    expect(application?.contacts?.map((contact) => contact.name)).toEqual(['Lee Chen', 'Dana Okafor']);
  });
});

describe('7. rejected by whom', () => {
  const last = (read: { application: { history?: readonly unknown[] } | null }) => read.application?.history?.at(-1);

  test('"They rejected us", in either spelling and with any id, is a withdrawal', () => {
    const application = sample('greenhouse.application.withdrawn_by_candidate');
    application.rejection_reason.type = { id: 77, name: 'They Rejected Us' };

    expect(last(fromGreenhouse({ application }, options))).toEqual({ type: 'withdrew', at: '2026-03-10T11:00:00.000-04:00' });
  });

  test('"None Specified" is a decision of the company', () => {
    const application = rejected();
    application.rejection_reason.type.name = 'None Specified';

    expect(last(fromGreenhouse({ application }, options))).toMatchObject({ type: 'decided', toldAt: null });
  });

  test('Ashby, Workable, SmartRecruiters, Lever and Merge have words of their own for it', () => {
    const ashby = sample('ashby.application');
    ashby.archiveReason.reasonType = 'RejectedByCandidate';
    const lever = sample('lever.opportunity.archived');
    lever.archived.reason = '63dd55b2-0000-4000-8000-000000000002';
    const merge = sample('merge.application');
    const smart = {
      id: 'c1',
      primaryAssignment: { job: { title: role }, status: 'REJECTED', reasonOfWithdrawal: { label: 'Other offer' } },
      updatedOn: '2026-03-26T14:00:00Z',
    };

    const read = [
      fromAshby({ application: ashby }, options),
      fromWorkable({ application: { ...sample('workable.candidate.disqualified'), withdrew: true } }, options),
      fromSmartRecruiters({ application: smart }, options),
      fromLever({ application: lever, reasons: [sample('lever.archive_reasons')] }, { ...options, role }),
      fromMerge({ application: merge, reasons: [{ id: 'ffff-1', name: 'Candidate withdrew' }] }, { ...options, role }),
    ];

    expect(read.map(last)).toEqual(Array(5).fill({ type: 'withdrew', at: '2026-03-26T10:00:00.000-04:00' }));
  });

  test('archived in Lever may mean hired', () => {
    const application = sample('lever.opportunity.archived');
    application.archived.reason = '63dd55b2-0000-4000-8000-000000000003';

    const read = fromLever({ application, reasons: sample('lever.archive_reasons').data }, { ...options, role });

    expect(last(read)).toEqual({ type: 'accepted', at: '2026-03-26T10:00:00.000-04:00' });
  });

  test('a reason that cannot be resolved is a problem, and Lever is then believed nothing', () => {
    const lever = fromLever({ application: sample('lever.opportunity.archived') }, { ...options, role });
    const merge = fromMerge({ application: sample('merge.application') }, { ...options, role });

    expect(codes(lever)).toEqual(['application.archived.reason unknown-reason']);
    expect(last(lever)).toMatchObject({ type: 'applied' });
    expect(codes(merge)).toEqual(['application.reject_reason unknown-reason']);
    expect(last(merge)).toMatchObject({ type: 'decided', decision: 'rejected', toldAt: null });
  });

  test('archived in Lever without a reason is believed nothing either; in Ashby archived is not hired', () => {
    const application = { ...sample('lever.opportunity.archived'), archived: { reason: null, archivedAt: 1_774_533_600_000 } };

    const lever = fromLever({ application }, { ...options, role });
    const ashby = fromAshby({ application: { ...sample('ashby.application'), archiveReason: null } }, options);

    expect(codes(lever)).toEqual(['application.archived.reason missing']);
    expect(last(lever)).toMatchObject({ type: 'applied' });
    expect(last(ashby)).toMatchObject({ type: 'decided', decision: 'rejected', toldAt: null });
  });

  test('a company that withdrew its offer is not a candidate who withdrew', () => {
    const application = sample('merge.application');

    const read = fromMerge({ application, reasons: [{ id: 'ffff-1', name: 'We withdrew the offer' }] }, { ...options, role });

    expect(last(read)).toMatchObject({ type: 'decided', decision: 'rejected', toldAt: null });
  });
});

test('8. rejected and not yet told: the next step is that of an open application', () => {
  const interviews = [sample('greenhouse.scheduled_interview')];
  const now = '2026-03-30T14:00:00Z';

  const [closed, open] = [rejected(), active()].map((application) => fromGreenhouse({ application, interviews }, { ...options, now }));

  if (!closed?.application || !open?.application) throw new Error('no application');
  expect(nextFollowUp(closed.application, { now })).toEqual(nextFollowUp(open.application, { now }));
});

describe('9. offers', () => {
  test('only the newest version counts, and a deprecated one was not declined', () => {
    const newest = sample('greenhouse.offer');
    const old = { ...newest, id: 1, version: 1, status: 'deprecated' };

    const both = fromGreenhouse({ application: active(), offers: [newest, old] }, options);
    const alone = fromGreenhouse({ application: active(), offers: [old] }, options);

    expect(both.offer?.status).toBe('awaiting-candidate');
    expect(alone.offer?.status).toBe('withdrawn');
    expect(alone.application?.history?.map(({ type }) => type)).not.toContain('declined');
  });

  test('an offer not yet sent waits for nobody, and the candidate has been told nothing', () => {
    const unsent = [
      fromGreenhouse({ application: active(), offers: [{ ...sample('greenhouse.offer'), sent_at: null }] }, options),
      fromLever({ application: { id: 'o1' }, offers: [{ id: '1', status: 'approval-sent' }] }, { ...options, role }),
      fromAshby({ application: { id: 'a1' }, offers: [{ id: '1', offerStatus: 'WaitingOnOfferApproval' }] }, { ...options, role }),
      fromSmartRecruiters({ application: { id: 'c1' }, offers: [{ id: '1', status: 'CREATED' }] }, { ...options, role }),
      fromMerge({ application: { id: 'a1' }, offers: [{ id: '1', status: 'APPROVED' }] }, { ...options, role }),
    ];

    expect(unsent.map(({ offer }) => offer)).toEqual(Array(5).fill({ status: 'unknown', sentOn: null, expiresOn: null }));
    expect(unsent.flatMap(({ application }) => application?.history?.filter(({ type }) => type === 'decided') ?? [])).toEqual([]);
  });

  test('an offer that was sent has been told, one that was accepted ends the chase', () => {
    const accepted = { ...sample('greenhouse.offer'), status: 'accepted', resolved_at: '2026-03-20' };

    const read = fromGreenhouse({ application: { ...active(), status: 'hired' }, offers: [accepted] }, options);

    expect(read.application?.history?.slice(1)).toEqual([
      { type: 'decided', decision: 'offer', at: '2026-03-19' },
      { type: 'accepted', at: '2026-03-20' },
    ]);
  });

  test('a stage called offer is a decision in the system only', () => {
    const application = { candidate_joborder_id: 31, title: role, status: 600, date_modified: '2026-03-18 10:00:00' };

    expect(fromOpenCats({ application }, options).application?.history).toEqual([
      { type: 'decided', decision: 'offer', at: '2026-03-18T10:00:00.000-04:00', toldAt: null },
    ]);
  });
});

describe('10. fields that a customer defined', () => {
  const promised = (value: unknown, timeZone = options.timeZone) =>
    fromGreenhouse(
      { application: { ...active(), keyed_custom_fields: { decision_by: { name: 'Decision by', value } } } },
      { ...options, timeZone, customFields: { promisedDate: 'keyed_custom_fields.decision_by' } },
    );

  test('a promised date counts from the application', () => {
    expect(promised('2026-03-27').application?.history?.[1]).toEqual({
      type: 'feedback-promised',
      at: '2026-02-16T14:05:00.000-05:00',
      by: { date: '2026-03-27' },
    });
  });

  test('midnight, here or in UTC, is a date; any other time an instant', () => {
    const by = (value: unknown) => promised(value).application?.history?.find(({ type }) => type === 'feedback-promised');

    expect(by('2026-03-27T00:00:00.000Z')).toMatchObject({ by: { date: '2026-03-27' } });
    expect(by(1_774_584_000_000)).toMatchObject({ by: { date: '2026-03-27' } });
    expect(by('2026-03-27T17:00:00-04:00')).toMatchObject({ by: { instant: '2026-03-27T17:00:00.000-04:00' } });
  });

  test('nothing filled in is no promise; a wrong path and a date in words are problems', () => {
    expect(promised(null).problems).toEqual([]);
    expect(codes(promised('27 March'))).toEqual(['application.keyed_custom_fields.decision_by.value not-an-instant']);
    const read = fromGreenhouse({ application: active() }, { ...options, customFields: { promisedDate: 'custom_fields.decison_by' } });
    expect(codes(read)).toEqual(['application.custom_fields.decison_by missing']);
  });

  test('a path finds what the JSON holds and nothing of its prototype', () => {
    for (const promisedDate of ['constructor.name', '__proto__.x', 'jobs.length', 'status.length']) {
      const read = fromGreenhouse({ application: active() }, { ...options, customFields: { promisedDate } });

      expect(codes(read)).toEqual([`application.${promisedDate} missing`]);
    }
  });
});

describe('11. words that are new', () => {
  test.each(['OnHold', 'Unknown', 'Paused', 'constructor'])('an interview schedule that is %s is a problem and still read', (status) => {
    const schedule = { ...sample('ashby.interview_schedule'), status };

    const read = fromAshby({ application: sample('ashby.application'), interviews: [schedule] }, options);

    expect(codes(read)).toEqual(['interviews.0.status unknown-value']);
    expect(read.application?.interviews?.[0]).toMatchObject({ ...panelTimes, status: 'scheduled' });
  });

  test('of an application and of an offer too', () => {
    const application = { ...active(), status: 'parked' };
    const offers = [{ ...sample('greenhouse.offer'), status: 'countersigned' }];

    const read = fromGreenhouse({ application, offers }, options);

    expect(codes(read)).toEqual(['offers.0.status unknown-value', 'application.status unknown-value']);
    expect(read.offer).toEqual({ status: 'unknown', sentOn: '2026-03-19', expiresOn: null });
  });

  test('no appointment yet is no interview and no problem', () => {
    const schedule = { ...sample('ashby.interview_schedule'), status: 'WaitingOnCandidateBooking', interviewEvents: [] };

    const read = fromAshby({ application: sample('ashby.application'), interviews: [schedule] }, options);

    expect(read.application?.interviews).toBeUndefined();
    expect(read.problems).toEqual([]);
  });
});

test("12. addresses are kept verbatim; the candidate's own and mailboxes of nobody are left out", () => {
  const application = { ...sample('workable.candidate.disqualified'), outbound_mailbox: 'sam+9CD658E13E@outbound.example' };
  const read = (email: string) =>
    fromWorkable({ application, interviews: [sample('workable.event')], people: [{ id: 'm1', name: 'Dana Okafor', email }] }, options);

  const relay = read('Dana+Thread-77@reply.northwind.example');

  expect(relay.application?.contacts?.[0]?.email).toBe('Dana+Thread-77@reply.northwind.example');
  expect(JSON.stringify(relay)).not.toContain('outbound');
  for (const email of ['SAM@example.com', 'no-reply@northwind.example', 'accommodations+77@northwind.example']) {
    expect(read(email).application?.contacts?.[0]).not.toHaveProperty('email');
    expect(codes(read(email))).toEqual(['people.0.email not-a-contact']);
  }
});

test('13. internal text goes nowhere', () => {
  const schedule = sample('ashby.interview_schedule');
  schedule.interviewEvents[0].interview.instructionsPlain = 'SECRET';
  schedule.interviewEvents[0].location = 'SECRET';
  const greenhouse = { ...sample('greenhouse.scheduled_interview'), note: 'SECRET', scorecard: { overall: 'SECRET' }, location: 'SECRET' };
  const application = { ...rejected(), rejection_details: { note: 'SECRET' }, prospect_detail: 'SECRET' };
  application.rejection_reason.name = 'SECRET';
  const panel = { ...sample('lever.panel'), note: 'SECRET' };

  const read = [
    fromAshby({ application: sample('ashby.application'), interviews: [schedule] }, options),
    fromGreenhouse({ application, interviews: [greenhouse] }, options),
    fromLever(
      { application: sample('lever.opportunity.archived'), interviews: [panel], reasons: [sample('lever.archive_reasons')] },
      options,
    ),
  ];

  expect(JSON.stringify(read)).not.toContain('SECRET');
});

test('14. the flat application of Harvest v3', () => {
  const application = { id: 4684156, status: 'in_process', recruiter_id: 2000, created_at: '2026-02-16T19:05:00Z' };
  const people = [{ id: 2000, first_name: 'Lee', last_name: 'Chen', primary_email_address: 'lee.chen@northwind.example' }];

  const read = fromGreenhouse({ application, people }, { ...options, role });

  expect(read.problems).toEqual([]);
  expect(read.application).toEqual({
    id: '4684156',
    role,
    employer: { timeZone: 'America/New_York' },
    contacts: [{ id: '2000', name: 'Lee Chen', role: 'recruiter', email: 'lee.chen@northwind.example' }],
    history: [{ type: 'applied', at: '2026-02-16T14:05:00.000-05:00' }],
  });
});

test('15. titles of interviews are internal and are not read; the title of the job can be given', () => {
  const interviews = [sample('ashby.interview_schedule')];

  const read = fromAshby({ application: sample('ashby.application'), interviews }, { ...options, role: 'Data Engineer (m/f/d)' });

  expect(read.application?.role).toBe('Data Engineer (m/f/d)');
  expect(JSON.stringify(read.application)).not.toContain('Panel');
});
