import { classic } from 'interview-followup';
import {
  type AtsOptions,
  ashbyResources,
  fromAshby,
  fromGreenhouse,
  fromMerge,
  fromOpenCats,
  fromWorkable,
  greenhouseResources,
  openCatsResources,
} from 'interview-followup/ats';
import { parseJobApplication } from 'interview-followup/schema';
import { expect, test } from 'vitest';
import { problemsOf } from '../../builders.js';
import { options, sample } from './sample.js';

const payload = { application: sample('greenhouse.application.rejected_by_company') };

test('broken options are an error that names all of them', () => {
  const broken = {
    timeZone: 'Europe/Atlantis',
    now: '2026-03-30T14:00',
    employerName: 7,
    role: 'x'.repeat(501),
    headcount: 1.5,
    calendar: { weekend: [8] },
    customFields: { promisedDate: 3 },
  } as unknown as AtsOptions;

  expect(problemsOf(() => fromGreenhouse(payload, broken))).toEqual([
    'calendar.hours missing',
    'calendar.weekend.0 unknown-weekday',
    'now offset-missing',
    'timeZone unknown-time-zone',
    'employerName wrong-type',
    'role text-too-long',
    'customFields.promisedDate wrong-type',
    'headcount not-whole',
  ]);
});

test.each([undefined, null, 7])('options that are %s are an error too', (broken) => {
  expect(problemsOf(() => fromGreenhouse(payload, broken as never))).toEqual([' missing']);
});

test('a calendar that never opens is an error at once and not in the first follow-up', () => {
  const calendar = { weekend: [1, 2, 3, 4, 5, 6, 7], hours: [] } as const;

  expect(problemsOf(() => fromGreenhouse(payload, { ...options, calendar }))).toEqual(['calendar calendar-never-open']);
});

test('what no system has a field for comes from the options', () => {
  const source = { name: 'somewhere', version: '1', region: 'US' };
  const calendar = { ...classic.calendar, source };
  const now = { epochMilliseconds: Date.UTC(2026, 2, 30) };

  const { application } = fromGreenhouse(payload, {
    timeZone: 'America/New_York',
    now,
    calendar,
    employerName: 'Northwind',
    jurisdiction: 'CA-ON',
    headcount: 30,
  });

  expect(application?.employer).toEqual({
    name: 'Northwind',
    timeZone: 'America/New_York',
    calendar: classic.calendar,
    jurisdiction: 'CA-ON',
    headcount: 30,
  });
  expect(parseJobApplication(application)).toEqual(application);
});

test('a calendar of its own keys alone is passed on as it is, so that it is compiled once for all records', () => {
  const calendar = classic.calendar;

  expect(fromGreenhouse(payload, { ...options, calendar }).application?.employer.calendar).toBe(calendar);
});

test('what lies after now has not happened yet', () => {
  const interviews = [{ ...sample('greenhouse.scheduled_interview'), status: 'complete' }];

  const { application, problems } = fromGreenhouse({ ...payload, interviews }, { ...options, now: '2026-03-04T12:00:00Z' });

  expect(application?.history?.map(({ type }) => type)).toEqual(['applied']);
  expect(application?.interviews?.[0]?.status).toBe('scheduled');
  expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
    'interviews.0.status not-started',
    'application.rejected_at after-now',
  ]);
});

test('a decision without a date is a problem at the field where its system keeps it, and dated now', () => {
  const read = [
    fromAshby({ application: { ...sample('ashby.application'), archivedAt: null, updatedAt: null } }, options),
    fromWorkable({ application: { ...sample('workable.candidate.disqualified'), disqualified_at: null, updated_at: null } }, options),
    fromOpenCats({ application: { candidate_joborder_id: 31, title: 'Data Engineer', status: 700 } }, options),
  ];

  expect(read.map(({ problems }) => problems.map(({ path, code }) => `${path} ${code}`))).toEqual([
    ['application.archivedAt missing'],
    ['application.disqualified_at missing'],
    ['application.date_modified missing'],
  ]);
  expect(read.map(({ application }) => application?.history?.at(-1)?.at)).toEqual(Array(3).fill('2026-03-30T10:00:00.000-04:00'));
});

test('without an interview or a decision the date of the application is needed', () => {
  const { problems } = fromMerge({ application: { id: 'a1', applied_at: null } }, { ...options, role: 'Data Engineer' });

  expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual(['application.applied_at missing']);
});

test('interviews and offers of another application are left out', () => {
  const interviews = [{ ...sample('greenhouse.scheduled_interview'), application_id: 1 }];
  const offers = [{ ...sample('greenhouse.offer'), application_id: 1 }];

  const read = fromGreenhouse({ ...payload, interviews, offers }, options);

  expect(read.application?.interviews).toBeUndefined();
  expect(read.offer).toBeNull();
  expect(read.problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
    'offers.0.application_id other-application',
    'interviews.0.application_id other-application',
  ]);
});

test('without an application the one that an interview names is meant; without any there is none', () => {
  const named = fromGreenhouse({ interviews: [sample('greenhouse.scheduled_interview')] }, { ...options, role: 'Data Engineer' });
  const none = fromOpenCats({ interviews: [sample('opencats.calendar_event')] }, options);

  expect(named.application?.id).toBe('4684156');
  expect(named.problems.map(({ path, code }) => `${path} ${code}`)).toEqual(['application missing']);
  expect(none.application).toBeNull();
  expect(none.problems.map(({ path, code }) => `${path} ${code}`)).toEqual(['application missing']);
});

test('the hiring team says who decides, users who they are', () => {
  const interviews = [sample('greenhouse.scheduled_interview')];
  const people = [
    { hiring_managers: [{ id: 4080, name: 'Dana Okafor' }], recruiters: [{ id: 2000, name: 'Lee Chen' }], coordinators: [] },
    { id: 2000, name: 'Lee Chen', primary_email_address: 'lee.chen@northwind.example', disabled: true },
  ];

  const { application, problems } = fromGreenhouse({ ...payload, interviews, people }, options);

  expect(application?.contacts).toEqual([
    { id: '4080', name: 'Dana Okafor', role: 'hiring-manager' },
    { id: '2000', name: 'Lee Chen', role: 'recruiter', email: 'lee.chen@northwind.example', left: true },
  ]);
  expect(problems).toEqual([]);
});

test('a contact and a user of OpenCATS with one number are two people', () => {
  const application = {
    candidate_joborder_id: 31,
    title: 'Data Engineer',
    status: 500,
    contact_id: 3,
    recruiter: 3,
    date_created: '2026-02-16 14:05:00',
  };
  const people = [
    {
      contact_id: 3,
      first_name: 'Dana',
      last_name: 'Okafor',
      email1: 'dana@northwind.example',
      phone_work: '+1 212 555 0100',
      left_company: 0,
    },
    { user_id: 3, first_name: 'Lee', last_name: 'Chen', email: 'lee@northwind.example' },
  ];

  const read = fromOpenCats({ application, people }, options);

  expect(read.application?.contacts).toEqual([
    { id: '3', name: 'Dana Okafor', role: 'hiring-manager', email: 'dana@northwind.example', phone: '+1 212 555 0100' },
    { id: 'user-3', name: 'Lee Chen', role: 'recruiter', email: 'lee@northwind.example' },
  ]);
});

test('three people whose names for each other clash still have an id each', () => {
  const application = {
    candidate_joborder_id: 31,
    title: 'Data Engineer',
    contact_id: 3,
    recruiter: 'user-3',
    owner: 3,
    date_created: '2026-02-16 14:05:00',
  };
  const people = [
    { contact_id: 3, first_name: 'Dana' },
    { user_id: 3, first_name: 'Lee' },
    { user_id: 'user-3', first_name: 'Kim' },
  ];

  const read = fromOpenCats({ application, people }, options);

  expect(new Set(read.application?.contacts?.map(({ id }) => id)).size).toBe(3);
});

test('what to fetch is said for one application, and an id cannot lead anywhere else', () => {
  expect(greenhouseResources('4684156').map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /v1/applications/4684156',
    'GET /v1/applications/4684156/scheduled_interviews',
    'GET /v1/applications/4684156/offers',
    'GET /v1/jobs/{jobs.0.id}/hiring_team',
    'GET /v1/users/{recruiter.id}',
  ]);
  expect(ashbyResources('a1')[1]?.body).toEqual({ applicationId: 'a1', expand: ['interview'] });
  for (const id of ['', '..', '../users', 'a?b', 'a b', '1; DROP TABLE user', 'x'.repeat(257)]) {
    expect(problemsOf(() => greenhouseResources(id))).toEqual(['id not-an-id']);
    expect(problemsOf(() => openCatsResources(id))).toEqual(['id not-an-id']);
  }
});
