import {
  type AtsPayload,
  fromAshby,
  fromGreenhouse,
  fromLever,
  fromMerge,
  fromOpenCats,
  fromSmartRecruiters,
  fromWorkable,
} from 'interview-followup/ats';
import { describe, expect, test } from 'vitest';
import { options, sample } from './sample.js';

const role = 'Data Engineer';
const given = { ...options, role };
const applied = '2026-02-16T19:05:00Z';

/** An application of Greenhouse of which nothing is known but its date. */
const bare = { id: 4684156, applied_at: applied };

function contactsOf(payload: AtsPayload): unknown {
  return fromGreenhouse(payload, given).application?.contacts;
}

describe('who is named in the application', () => {
  const dana = [{ id: 'u1', name: 'Dana Okafor' }];

  test.each([
    ['hiring-manager', 'applications.0.postingHiringManager', { applications: [{ postingHiringManager: 'u1' }] }],
    ['recruiter', 'recruiter', { recruiter: { id: 'u1', name: 'Dana Okafor' } }],
    ['recruiter', 'recruiter_id', { recruiter_id: 'u1' }],
    ['recruiter', 'joborder.recruiter', { joborder: { recruiter: 'u1' } }],
    ['recruiter', 'owner', { owner: 'u1' }],
    ['recruiter', 'applications.0.postingOwner', { applications: [{ postingOwner: 'u1' }] }],
    ['recruiter', 'credited_to', { credited_to: 'u1' }],
    ['recruiter', 'coordinator', { coordinator: { id: 'u1' } }],
    ['recruiter', 'coordinator_id', { coordinator_id: 'u1' }],
  ])('a %s, as %s', (what, _, application) => {
    expect(contactsOf({ application: { ...bare, ...application }, people: dana })).toEqual([{ id: 'u1', name: 'Dana Okafor', role: what }]);
  });

  test.each([
    ['joborder.contact_id', { joborder: { contact_id: 3 } }],
    ['contact_id', { contact_id: 3 }],
  ])('a hiring manager, as %s of OpenCATS', (_, row) => {
    const application = { candidate_joborder_id: 31, title: role, date_submitted: '2026-02-16 14:05:00', ...row };

    const read = fromOpenCats({ application, people: [{ contact_id: 3, first_name: 'Dana', last_name: 'Okafor' }] }, options);

    expect(read.application?.contacts).toEqual([{ id: '3', name: 'Dana Okafor', role: 'hiring-manager' }]);
    expect(read.problems).toEqual([]);
  });

  test('who recruits stands before who coordinates', () => {
    const application = { ...bare, coordinator: { id: 3, name: 'Ana Silva' }, recruiter: { id: 2000, name: 'Lee Chen' } };

    expect(contactsOf({ application })).toEqual([
      { id: '2000', name: 'Lee Chen', role: 'recruiter' },
      { id: '3', name: 'Ana Silva', role: 'recruiter' },
    ]);
  });

  const team = { hiring_managers: [{ id: 'u1', name: 'Dana Okafor' }] };

  test.each([
    ['the application', team],
    ['job', { job: team }],
    ['jobs.0', { jobs: [team] }],
    ['joborder', { joborder: team }],
    ['hiring_team', { hiring_team: team }],
    ['job.hiring_team', { job: { hiring_team: team } }],
    ['jobs.0.hiring_team', { jobs: [{ hiring_team: team }] }],
  ])('a hiring team in %s', (_, application) => {
    expect(contactsOf({ application: { ...bare, ...application } })).toEqual([{ id: 'u1', name: 'Dana Okafor', role: 'hiring-manager' }]);
  });

  test.each([
    ['as it is', (parts: object) => parts],
    ['in its job', (parts: object) => ({ id: 123, name: role, hiring_team: parts })],
  ])('a hiring team given among the people, %s: who decides, then who recruits', (_, wrap) => {
    const people = [
      wrap({
        recruiters: [{ id: 'u2', name: 'Lee Chen' }],
        coordinators: [{ id: 'u3', name: 'Ana Silva' }],
        hiring_managers: [{ id: 'u1', name: 'Dana Okafor' }],
      }),
    ];

    expect(contactsOf({ application: bare, people })).toEqual([
      { id: 'u1', name: 'Dana Okafor', role: 'hiring-manager' },
      { id: 'u2', name: 'Lee Chen', role: 'recruiter' },
      { id: 'u3', name: 'Ana Silva', role: 'recruiter' },
    ]);
  });

  test('the hiring team of Ashby, by its words: who only interviews is none of it, and a new word is a problem', () => {
    const person = (userId: string, word: unknown) => ({ userId, firstName: 'Kim', lastName: userId, role: word });
    const hiringTeam = [
      ...sample('ashby.application').hiringTeam.toReversed(),
      person('u2', 'Interviewer'),
      person('u3', 'Executive Sponsor'),
      person('u4', null),
      person('u5', 'Sourcer'),
    ];

    const { application, problems } = fromAshby({ application: { ...sample('ashby.application'), hiringTeam } }, options);

    expect(application?.contacts).toEqual([
      { id: 'u1', name: 'Dana Okafor', role: 'hiring-manager', email: 'dana.okafor@northwind.example' },
      { id: 'u9', name: 'Lee Chen', role: 'recruiter', email: 'lee.chen@northwind.example' },
      { id: 'u5', name: 'Kim u5', role: 'recruiter' },
    ]);
    expect(problems).toEqual([
      {
        code: 'unknown-value',
        path: 'application.hiringTeam.3.role',
        message: '"Executive Sponsor" is not a known word: it is left out of account',
      },
    ]);
  });

  test('members say by themselves what they are; who only interviews, and a word of access, say nothing', () => {
    const people = ['recruiter', 'hiring_manager', 'interviewer', 'admin', undefined, 'hr', 'constructor'].map((word, index) => ({
      id: `m${index}`,
      name: `Kim ${index}`,
      role: word,
    }));

    const { application, problems } = fromWorkable({ application: { id: 'c1', created_at: applied }, people }, given);

    expect(application?.contacts).toEqual([
      { id: 'm1', name: 'Kim 1', role: 'hiring-manager' },
      { id: 'm0', name: 'Kim 0', role: 'recruiter' },
      { id: 'm5', name: 'Kim 5', role: 'hr' },
    ]);
    expect(problems).toEqual([]);
  });

  test('a recruiter without a name or without an id is nobody, and no problem', () => {
    const read = fromGreenhouse({ application: { ...bare, recruiter: { id: 2000 }, coordinator: { name: 'Ana Silva' } } }, given);

    expect(read.application).not.toHaveProperty('contacts');
    expect(read.problems).toEqual([]);
  });

  test('a name that cannot be read is one problem', () => {
    const people = [{ hiring_managers: [{ id: 'u1', name: 7 }] }];

    const read = fromGreenhouse({ application: bare, people }, given);

    expect(read.application).not.toHaveProperty('contacts');
    expect(read.problems).toEqual([{ code: 'wrong-type', path: 'people.0.hiring_managers.0.name', message: '7 is not a text' }]);
  });
});

test('what stands where a person is named beats what is known elsewhere, which fills the rest in', () => {
  const recruiter = { id: 2000, name: 'Lee Chen', phone: '' };
  const people = [{ id: 2000, name: 'L. Chen', primary_email_address: 'lee.chen@northwind.example', phone: '+1 212 555 0100' }];

  expect(contactsOf({ application: { ...bare, recruiter }, people })).toEqual([
    { id: '2000', name: 'Lee Chen', role: 'recruiter', email: 'lee.chen@northwind.example', phone: '+1 212 555 0100' },
  ]);
});

describe('who arranged the interview', () => {
  const interview = { ...sample('greenhouse.scheduled_interview'), interviewers: [] };
  const lee = { id: '2000', name: 'Lee Chen', role: 'recruiter' };

  test('stands in where nobody else is known', () => {
    expect(contactsOf({ application: bare, interviews: [interview] })).toEqual([lee]);
  });

  test('and is left out where somebody is', () => {
    const people = [{ hiring_managers: [{ id: 4080, name: 'Dana Okafor' }] }];

    expect(contactsOf({ application: bare, interviews: [interview], people })).toEqual([
      { id: '4080', name: 'Dana Okafor', role: 'hiring-manager' },
    ]);
  });

  test('stands before who attended', () => {
    const interviews = [sample('greenhouse.scheduled_interview')];

    expect(contactsOf({ application: bare, interviews })).toEqual([
      lee,
      { id: '4080', name: 'Dana Okafor', role: 'interviewer', email: 'dana.okafor@northwind.example' },
    ]);
  });
});

describe('who attended', () => {
  const application = { id: 'c1', appliedOn: applied };
  const attendedBy = (...interviewers: unknown[]) => [
    { id: 'i1', startsOn: '2026-03-05T20:00:00Z', endsOn: '2026-03-05T21:30:00Z', timeslots: [], interviewers },
  ];

  test('is kept without a name, which is a problem at the interviewer', () => {
    const { application: read, problems } = fromSmartRecruiters(
      { application, interviews: attendedBy('user-1', { id: 'user-2', status: 'accepted' }) },
      given,
    );

    expect(read?.contacts).toEqual([
      { id: 'user-1', name: '', role: 'interviewer' },
      { id: 'user-2', name: '', role: 'interviewer' },
    ]);
    expect(read?.interviews?.[0]?.interviewers).toEqual(['user-1', 'user-2']);
    expect(problems).toEqual([
      {
        code: 'unknown-person',
        path: 'interviews.0.interviewers.0',
        message: '"user-1" has no name: give the person in people',
      },
      {
        code: 'unknown-person',
        path: 'interviews.0.interviewers.1',
        message: 'an object has no name: give the person in people',
      },
    ]);
  });

  test('but not without an id, and an empty place is nobody', () => {
    const { application: read, problems } = fromSmartRecruiters(
      { application, interviews: attendedBy({ firstName: 'Dana', lastName: 'Okafor' }, null) },
      given,
    );

    expect(read?.contacts).toBeUndefined();
    expect(read?.interviews?.[0]).not.toHaveProperty('interviewers');
    expect(problems).toEqual([
      {
        code: 'missing',
        path: 'interviews.0.interviewers.0',
        message: 'an object is no use: an interviewer without an id is left out',
      },
    ]);
  });

  test('is named once, in two interviews and by what is said of the person elsewhere', () => {
    const people = [{ id: 'user-1', name: 'Dana Okafor', role: 'Hiring Manager', phone: '+1 212 555 0100' }];
    const [first] = attendedBy('user-1', 'user-1');

    const { application: read } = fromSmartRecruiters({ application, interviews: [first, { ...first, id: 'i2' }], people }, given);

    expect(read?.contacts).toEqual([{ id: 'user-1', name: 'Dana Okafor', role: 'hiring-manager', phone: '+1 212 555 0100' }]);
    expect(read?.interviews?.map(({ interviewers }) => interviewers)).toEqual([['user-1'], ['user-1']]);
  });

  test('is one of a thousand contacts at most, and no interview names one beyond them', () => {
    const interviews = [0, 600].map((first) => ({
      id: `i${first}`,
      start_at: '2026-03-05T20:00:00Z',
      interviewers: Array.from({ length: 600 }, (_, index) => ({ id: first + index + 1, name: `Kim ${first + index + 1}` })),
    }));

    const { application: read, problems } = fromMerge({ application: { id: 'a1' }, interviews }, given);

    expect(read?.contacts).toHaveLength(1000);
    expect(read?.contacts?.at(-1)).toEqual({ id: '1000', name: 'Kim 1000', role: 'interviewer' });
    expect(read?.interviews?.map(({ interviewers }) => interviewers?.length)).toEqual([600, 400]);
    expect(problems).toEqual([]);
  });
});

describe('how a person can be reached', () => {
  test.each([
    ['phone_work', { phone_work: '+1 212 555 0100', phone: '+1 212 555 0199' }],
    ['phone', { phone: '+1 212 555 0100' }],
  ])('by %s, where the person is named or among the people', (_, numbers) => {
    const contact = [{ id: '2000', name: 'Lee Chen', role: 'recruiter', phone: '+1 212 555 0100' }];
    const recruiter = { id: 2000, name: 'Lee Chen' };

    expect(contactsOf({ application: { ...bare, recruiter: { ...recruiter, ...numbers } } })).toEqual(contact);
    expect(contactsOf({ application: { ...bare, recruiter }, people: [{ id: 2000, ...numbers }] })).toEqual(contact);
  });

  test('a number that is no text is a problem', () => {
    const read = fromGreenhouse({ application: { ...bare, recruiter: { id: 2000, name: 'Lee Chen', phone: 2125550100 } } }, given);

    expect(read.application?.contacts).toEqual([{ id: '2000', name: 'Lee Chen', role: 'recruiter' }]);
    expect(read.problems).toEqual([{ code: 'wrong-type', path: 'application.recruiter.phone', message: '2125550100 is not a text' }]);
  });
});

describe('contacts and users of OpenCATS whose ids clash', () => {
  test('have an id each, and each the id of its own where it is free', () => {
    const application = {
      candidate_joborder_id: 31,
      title: role,
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

    expect(fromOpenCats({ application, people }, options).application?.contacts).toEqual([
      { id: '3', name: 'Dana', role: 'hiring-manager' },
      { id: 'user-3', name: 'Kim', role: 'recruiter' },
      { id: 'user-user-3', name: 'Lee', role: 'recruiter' },
    ]);
  });

  test.each([
    [251, [`user-${'x'.repeat(251)}`]],
    [252, []],
    [256, []],
  ])('the second, of %i characters, is there when an id of at most 256 is free', (length, second) => {
    const id = 'x'.repeat(length);
    const application = { candidate_joborder_id: 31, title: role, contact_id: id, recruiter: id, date_created: '2026-02-16 14:05:00' };
    const people = [
      { contact_id: id, first_name: 'Dana' },
      { user_id: id, first_name: 'Lee' },
    ];

    const { application: read } = fromOpenCats({ application, people }, options);

    expect(read?.contacts?.map((contact) => contact.id)).toEqual([id, ...second]);
  });
});

test('the owner and the hiring manager of a posting of Lever, as ids or expanded', () => {
  const application = {
    id: 'o1',
    createdAt: Date.parse(applied),
    owner: { id: 'u9', name: 'Lee Chen', email: 'lee.chen@northwind.example', deactivatedAt: Date.parse('2026-03-01T00:00:00Z') },
    applications: [{ postingHiringManager: 'u1', postingOwner: 'u9' }],
  };

  const read = fromLever({ application, people: [{ id: 'u1', name: 'Dana Okafor' }] }, given);

  expect(read.application?.contacts).toEqual([
    { id: 'u1', name: 'Dana Okafor', role: 'hiring-manager' },
    { id: 'u9', name: 'Lee Chen', role: 'recruiter', email: 'lee.chen@northwind.example', left: true },
  ]);
});
