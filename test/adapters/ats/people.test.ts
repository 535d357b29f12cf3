import {
  type AtsResult,
  fromAshby,
  fromGreenhouse,
  fromLever,
  fromOpenCats,
  fromSmartRecruiters,
  fromWorkable,
} from 'interview-followup/ats';
import { describe, expect, test } from 'vitest';
import { options as base, sample, told } from './sample.js';

const options = { ...base, role: 'Data Engineer' };

/** An application of Greenhouse whose recruiter is this person. */
function recruited(recruiter: object, candidate: object = {}): AtsResult {
  return fromGreenhouse({ application: { id: 1, applied_at: '2026-02-16', recruiter: { id: 7, ...recruiter }, ...candidate } }, options);
}

describe('the name of a person', () => {
  test.each([
    [{ name: 'Lee Chen', first_name: 'L.' }, 'Lee Chen'],
    [{ first_name: 'Lee', last_name: 'Chen' }, 'Lee Chen'],
    [{ firstName: 'Lee', lastName: 'Chen' }, 'Lee Chen'],
    [{ firstname: 'Lee', lastname: 'Chen' }, 'Lee Chen'],
    [{ first_name: 'Lee' }, 'Lee'],
    [{ last_name: 'Chen' }, 'Chen'],
    [{ name: '  ', firstName: ' Lee', lastName: 'Chen ' }, 'Lee Chen'],
    [{ name: 'x'.repeat(500) }, 'x'.repeat(500)],
  ])('%j', (person, name) => {
    expect(recruited(person).application?.contacts).toEqual([{ id: '7', name, role: 'recruiter' }]);
    expect(recruited(person).problems).toEqual([]);
  });

  test.each([
    [7, 'wrong-type: 7 is not a text'],
    [['Lee'], 'wrong-type: a list is not a text'],
    [{ text: 'Lee' }, 'wrong-type: an object is not a text'],
    ['x'.repeat(501), `text-too-long: "${'x'.repeat(60)}" has 501 characters: at most 500 are read`],
  ])('that is %j is a problem', (name, problem) => {
    expect(recruited({ name }).application).not.toHaveProperty('contacts');
    expect(told(recruited({ name }))).toEqual([`application.recruiter.name ${problem}`]);
  });
});

describe('the address of a person', () => {
  const lee = { name: 'Lee Chen' };

  test.each(['email', 'primary_email_address', 'email1'])('stands in %s', (field) => {
    expect(recruited({ ...lee, [field]: 'Lee@northwind.example' }).application?.contacts?.[0]?.email).toBe('Lee@northwind.example');
  });

  test('or is the first of a list', () => {
    expect(recruited({ ...lee, emails: ['lee@northwind.example', 'l@x.example'] }).application?.contacts?.[0]?.email).toBe(
      'lee@northwind.example',
    );
  });

  test.each([
    'no-reply',
    'NoReply',
    'do_not_reply',
    'notifications',
    'mailer-daemon',
    'postmaster',
    'accommodations',
    'ethics',
    'press',
    'abuse',
    'no-reply+77',
  ])('%s@ is nobody', (mailbox) => {
    const read = recruited({ ...lee, email: `${mailbox}@northwind.example` });

    expect(read.application?.contacts).toEqual([{ id: '7', name: 'Lee Chen', role: 'recruiter' }]);
    expect(told(read)).toEqual([
      `application.recruiter.email not-a-contact: "${mailbox}@northwind.example" is the candidate's own address or nobody's: it is left out`,
    ]);
  });

  test.each([
    { email: 'Sam@Example.com' },
    { emails: ['sam@example.com'] },
    { candidate: { email: 'sam@example.com' } },
    { candidate: { primaryEmailAddress: { value: 'sam@example.com' } } },
    { candidate: { emails: [{ value: 'sam@example.com' }] } },
    { candidate: { email_addresses: [{ value: 'sam@example.com' }] } },
  ])("is not the candidate's own, %j", (candidate) => {
    const read = recruited({ ...lee, email: 'sam@example.COM' }, candidate);

    expect(read.application?.contacts?.[0]).not.toHaveProperty('email');
    expect(read.problems.map(({ path, code }) => `${path} ${code}`)).toEqual(['application.recruiter.email not-a-contact']);
  });

  test("a letter that is only spelt like the candidate's is another's", () => {
    expect(recruited({ ...lee, email: 'groß@example.com' }, { email: 'gross@example.com' }).application?.contacts?.[0]?.email).toBe(
      'groß@example.com',
    );
  });

  test('is looked for among the users when the one on the spot is not usable', () => {
    const application = { id: 1, applied_at: '2026-02-16', recruiter: { id: 7, ...lee, email: 'no-reply@northwind.example' } };
    const people = [{ id: 7, email: 'lee@northwind.example' }];

    expect(fromGreenhouse({ application, people }, options).application?.contacts?.[0]?.email).toBe('lee@northwind.example');
  });
});

describe('who no longer works there', () => {
  const noText = JSON.parse('{"toString":1,"valueOf":2}');

  test.each([
    { disabled: true },
    { disabled: 'true' },
    { isEnabled: false },
    { left_company: 1 },
    { left_company: '1' },
    { deactivatedAt: 1_772_647_200_000 },
  ])('%j', (says) => {
    expect(recruited({ name: 'Lee Chen', ...says }).application?.contacts).toEqual([
      { id: '7', name: 'Lee Chen', role: 'recruiter', left: true },
    ]);
  });

  test.each([
    { disabled: false },
    { isEnabled: true },
    { left_company: 0 },
    { left_company: [1] },
    { disabled: ['true'] },
    { isEnabled: noText },
    { deactivatedAt: null },
  ])('not %j', (says) => {
    expect(recruited({ name: 'Lee Chen', ...says }).application?.contacts).toEqual([{ id: '7', name: 'Lee Chen', role: 'recruiter' }]);
  });
});

describe('the hiring team', () => {
  test.each([
    ['Hiring Manager', 'hiring-manager'],
    ['Recruiter', 'recruiter'],
    ['recruiting_coordinator', 'recruiter'],
    ['COORDINATOR', 'recruiter'],
    ['Sourcer', 'recruiter'],
    ['HR', 'hr'],
    ['agency', 'agency'],
    ['Referrer', 'referrer'],
  ])('%s', (word, role) => {
    const application = { id: 'a1', createdAt: '2026-02-16', hiringTeam: [{ userId: 'u1', firstName: 'Dana', role: word }] };

    const read = fromAshby({ application }, options);

    expect(read.application?.contacts).toEqual([{ id: 'u1', name: 'Dana', role }]);
    expect(read.problems).toEqual([]);
  });

  test('has no place for who only interviews, and a word that is not known is a problem', () => {
    const read = (role: string) =>
      fromAshby({ application: { id: 'a1', createdAt: '2026-02-16', hiringTeam: [{ userId: 'u1', firstName: 'Dana', role }] } }, options);

    expect(read('Interviewer').application).not.toHaveProperty('contacts');
    expect(read('Interviewer').problems).toEqual([]);
    expect(read('Mascot').application).not.toHaveProperty('contacts');
    expect(told(read('Mascot'))).toEqual([
      'application.hiringTeam.0.role unknown-value: "Mascot" is not a known word: it is left out of account',
    ]);
  });
});

test('contacts of OpenCATS go by their own numbers, each', () => {
  const application = { candidate_joborder_id: 31, date_submitted: '2026-02-16', contact_id: 3, recruiter: 4 };
  const people = [
    { first_name: 'Nobody' },
    { contact_id: 3, first_name: 'Dana' },
    { contact_id: 4, first_name: 'Kim' },
    { user_id: 4, first_name: 'Lee' },
  ];

  expect(fromOpenCats({ application, people }, options).application?.contacts).toEqual([
    { id: '3', name: 'Dana', role: 'hiring-manager' },
    { id: '4', name: 'Lee', role: 'recruiter' },
  ]);
});

test('users of SmartRecruiters, Lever and Workable, by the ids that others call them by', () => {
  const lever = { id: 'o1', createdAt: Date.parse('2026-02-16T19:05:00Z'), owner: 'u9' };
  const smart = { id: 'c1', createdOn: '2026-02-16' };
  const read = [
    fromLever({ application: lever, people: [{ id: 'u9', name: 'Lee Chen', email: 'lee@northwind.example' }] }, options),
    fromSmartRecruiters(
      { application: smart, people: [{ id: 'u9', firstName: 'Lee', lastName: 'Chen', email: 'lee@northwind.example', role: 'RECRUITER' }] },
      options,
    ),
    fromWorkable(
      {
        application: sample('workable.candidate.disqualified'),
        people: [{ id: 'u9', name: 'Lee Chen', email: 'lee@northwind.example', role: 'recruiter' }],
      },
      options,
    ),
  ];

  expect(read.map(({ application }) => application?.contacts)).toEqual(
    Array(3).fill([{ id: 'u9', name: 'Lee Chen', role: 'recruiter', email: 'lee@northwind.example' }]),
  );
});
