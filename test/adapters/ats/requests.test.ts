import { openCatsResources, smartRecruitersResources, workableResources } from 'interview-followup/ats';
import { expect, test } from 'vitest';
import { issuesOf } from '../../builders.js';

test('the rows of OpenCATS', () => {
  expect(openCatsResources('31')).toStrictEqual([
    { into: 'application', method: 'SELECT', path: 'candidate_joborder', body: { candidate_joborder_id: '31' } },
    { into: 'application', method: 'SELECT', path: 'joborder', body: { joborder_id: '{joborder_id}' } },
    {
      into: 'interviews',
      method: 'SELECT',
      path: 'calendar_event',
      body: { joborder_id: '{joborder_id}', data_item_id: '{candidate_id}' },
    },
    { into: 'people', method: 'SELECT', path: 'user', body: { user_id: '{joborder.recruiter}' } },
    { into: 'people', method: 'SELECT', path: 'contact', body: { contact_id: '{joborder.contact_id}' } },
  ]);
});

test('the requests of SmartRecruiters, which have no body', () => {
  expect(smartRecruitersResources('c1')).toStrictEqual([
    { into: 'application', method: 'GET', path: '/candidates/c1' },
    { into: 'interviews', method: 'GET', path: '/interviews?candidateId=c1' },
    { into: 'offers', method: 'GET', path: '/candidates/c1/jobs/{primaryAssignment.job.id}/offers' },
    { into: 'people', method: 'GET', path: '/jobs/{primaryAssignment.job.id}/hiring-team' },
    { into: 'people', method: 'GET', path: '/users' },
  ]);
});

test('the requests of Workable', () => {
  expect(workableResources('27270275')).toStrictEqual([
    { into: 'application', method: 'GET', path: '/spi/v3/candidates/27270275' },
    { into: 'interviews', method: 'GET', path: '/spi/v3/events?candidate_id=27270275&include_cancelled=true' },
    { into: 'offers', method: 'GET', path: '/spi/v3/candidates/27270275/offer' },
    { into: 'people', method: 'GET', path: '/spi/v3/members' },
  ]);
});

test.each([31, null, undefined, ['a1'], '-1', '_1', 'a\n'])('%j is no id', (id) => {
  expect(issuesOf(() => workableResources(id as never))).toEqual([
    { code: 'not-an-id', path: 'id', message: 'the id has characters that no ATS uses: give letters, digits, - and _' },
  ]);
});

test.each(['7', 'A-1_b', 'x'.repeat(256)])('%s is one', (id) => {
  expect(workableResources(id)[0]?.path).toBe(`/spi/v3/candidates/${id}`);
});
