import { fromAshby, fromGreenhouse, fromLever, fromMerge, fromSmartRecruiters, fromWorkable } from 'interview-followup/ats';
import { draftMessage } from 'interview-followup/messages';
import { expect, test } from 'vitest';
import { options, panelTimes, sample } from './sample.js';

const role = 'Data Engineer';

function codes({ problems }: { problems: readonly { code: string; path: string }[] }): string[] {
  return problems.map(({ path, code }) => `${path} ${code}`);
}

const open = { id: 'a1', applied_at: '2026-02-16T19:05:00Z' };

test('an end that is not after the start is left out', () => {
  const interview = { id: 'i1', start_at: '2026-03-05T20:00:00Z', end_at: '2026-03-05T20:00:00Z', status: 'COMPLETE' };

  const read = fromMerge({ application: open, interviews: [interview] }, { ...options, role });

  expect(read.application?.interviews).toEqual([{ id: 'i1', startsAt: panelTimes.startsAt, status: 'held' }]);
  expect(codes(read)).toEqual(['interviews.0.end_at ends-before-start']);
});

test('a loop whose last part has no end lasts an hour from there, and says so', () => {
  const interview = sample('smartrecruiters.interview');
  interview.timeslots[1].endsOn = null;
  const people = [
    { id: 'user-1', name: 'Dana Okafor' },
    { id: 'user-2', name: 'Kim Alvarez' },
  ];

  const read = fromSmartRecruiters({ application: { id: 'c1' }, interviews: [interview], people }, { ...options, role });

  expect(read.application?.interviews?.[0]?.endsAt).toBe('2026-03-05T16:45:00.000-05:00');
  expect(codes(read)).toEqual(['interviews.0.timeslots.1.endsOn missing']);
});

test('an interview without a start or without an id is left out, the others are read', () => {
  const interviews = [
    { id: 'i1', start_at: null },
    { start_at: '2026-03-05T20:00:00Z' },
    'i3',
    { id: 'i4', start_at: 'tomorrow' },
    sample('merge.scheduled_interview'),
  ];

  const read = fromMerge({ application: { ...open, id: 'aaaa-1' }, interviews }, { ...options, role });

  expect(read.application?.interviews).toHaveLength(1);
  expect(codes(read)).toEqual([
    'interviews.1.id missing',
    'interviews.2.id missing',
    'interviews.0.start_at missing',
    'interviews.3.start_at not-an-instant',
    'interviews.4.interviewers.0 unknown-person',
    'interviews.4.interviewers.1 unknown-person',
  ]);
});

test('a schedule without its events cannot say when it is', () => {
  const schedule = { id: 's1', status: 'Scheduled', interviewEvents: [] };

  const read = fromAshby({ application: { id: 'a1', createdAt: open.applied_at }, interviews: [schedule] }, { ...options, role });

  expect(codes(read)).toEqual(['interviews.0.interviewEvents missing']);
});

test('without expand it cannot be told which event is a debrief', () => {
  const schedule = sample('ashby.interview_schedule');
  for (const event of schedule.interviewEvents) delete event.interview;

  const read = fromAshby({ application: sample('ashby.application'), interviews: [schedule] }, options);

  expect(codes(read)).toEqual([
    'interviews.0.interviewEvents.0.interview.isDebrief missing',
    'interviews.0.interviewEvents.1.interview.isDebrief missing',
  ]);
});

test('a panel with a cancelled part and one that cannot be read is not called cancelled', () => {
  const panel = sample('lever.panel');
  panel.interviews = [{ id: 'p1', date: 'Thursday', duration: 45 }];
  const interviews = [panel, sample('lever.interview.canceled')];

  const read = fromLever(
    { application: { id: sample('lever.opportunity.archived').id, createdAt: 1_771_268_700_000 }, interviews },
    { ...options, role },
  );

  expect(read.application?.interviews).toBeUndefined();
  expect(codes(read)[0]).toBe('interviews.0.interviews.0.date not-an-instant');
});

test('a type of event that is new is a problem, and still an interview', () => {
  const read = fromWorkable(
    { application: sample('workable.candidate.disqualified'), interviews: [{ ...sample('workable.event'), type: 'MeetingEvent' }] },
    options,
  );

  expect(codes(read)).toEqual(['interviews.0.type unknown-value']);
  expect(read.application?.interviews).toHaveLength(1);
});

test('texts that are too long or no texts are left out', () => {
  const application = { ...sample('greenhouse.application.rejected_by_company'), jobs: [{ name: 'x'.repeat(501) }] };
  application.recruiter.name = 7;

  const read = fromGreenhouse({ application }, options);

  expect(read.application?.role).toBe('');
  expect(read.application?.contacts).toBeUndefined();
  expect(codes(read)).toEqual([
    'application.recruiter.name wrong-type',
    'application.jobs.0.name text-too-long',
    'application.jobs.0.name missing',
  ]);
});

test('lists that are none, and lists without end', () => {
  const interviews = Array.from({ length: 1001 }, (_, index) => ({ id: index + 1, start_at: '2026-03-05T20:00:00Z' }));

  const read = fromMerge({ application: open, interviews, people: {} as never, offers: 'none' as never }, { ...options, role });

  expect(read.application?.interviews).toHaveLength(1000);
  expect(codes(read)).toEqual(['offers wrong-type', 'interviews too-many', 'people wrong-type']);
});

test('after a hundred problems one more says that there are more', () => {
  const interviews = Array.from({ length: 500 }, () => ({}));

  const { problems } = fromMerge({ application: open, interviews }, { ...options, role });

  expect(problems).toHaveLength(101);
  expect(problems.at(-1)?.code).toBe('more-issues');
});

test.each([null, undefined, 7, 'application', []])('a payload that is %s has no application, and a problem', (payload) => {
  const read = fromLever(payload as never, options);

  expect(read).toMatchObject({ application: null, offer: null });
  expect(codes(read)).toEqual(['application missing']);
});

test('a message names the value and what would be right', () => {
  const interview = { id: 'i1', start_at: '2026-03-05T15:00:00' };

  const { problems } = fromMerge({ application: open, interviews: [interview] }, { ...options, role });

  expect(problems[0]?.message).toBe(
    '"2026-03-05T15:00:00" is not an instant: ISO 8601 with an offset, as in "2026-11-10T09:00:00+01:00", is',
  );
});

test('a name with a line break is passed on as it is, and no draft is written to it', () => {
  const interviews = [sample('greenhouse.scheduled_interview')];
  interviews[0].interviewers[0].name = 'Dana\r\nBcc: everybody@example.com';

  const read = fromGreenhouse({ interviews }, { ...options, role, employerName: 'Northwind', now: '2026-03-05T22:00:00Z' });

  if (read.application === null) throw new Error('no application');
  const draft = draftMessage(read.application, {
    purpose: 'thank-you',
    channel: 'email',
    locale: 'en-GB',
    candidate: { name: 'Sam Rivera', timeZone: 'America/New_York' },
    now: '2026-03-05T22:00:00Z',
  });
  expect(draft.type).toBe('refused');
});
