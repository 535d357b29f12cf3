import { ashbyResources, greenhouseResources, leverResources, mergeResources } from 'interview-followup/ats';
import { expect, test } from 'vitest';

// Each request by the part of the payload that its answer becomes.

test('of Ashby', () => {
  expect(ashbyResources('a1')).toEqual([
    { into: 'application', method: 'POST', path: '/application.info', body: { applicationId: 'a1' } },
    { into: 'interviews', method: 'POST', path: '/interviewSchedule.list', body: { applicationId: 'a1', expand: ['interview'] } },
    { into: 'offers', method: 'POST', path: '/offer.list', body: { applicationId: 'a1' } },
  ]);
});

test('of Greenhouse', () => {
  expect(greenhouseResources('4684156')).toEqual([
    { into: 'application', method: 'GET', path: '/v1/applications/4684156' },
    { into: 'interviews', method: 'GET', path: '/v1/applications/4684156/scheduled_interviews' },
    { into: 'offers', method: 'GET', path: '/v1/applications/4684156/offers' },
    { into: 'people', method: 'GET', path: '/v1/jobs/{jobs.0.id}/hiring_team' },
    { into: 'people', method: 'GET', path: '/v1/users/{recruiter.id}' },
  ]);
});

test('of Lever', () => {
  expect(leverResources('6408dc54')).toEqual([
    { into: 'application', method: 'GET', path: '/v1/opportunities/6408dc54?expand=applications,owner' },
    { into: 'interviews', method: 'GET', path: '/v1/opportunities/6408dc54/panels' },
    { into: 'interviews', method: 'GET', path: '/v1/opportunities/6408dc54/interviews' },
    { into: 'offers', method: 'GET', path: '/v1/opportunities/6408dc54/offers' },
    { into: 'people', method: 'GET', path: '/v1/users/{applications.0.postingHiringManager}' },
    { into: 'reasons', method: 'GET', path: '/v1/archive_reasons' },
  ]);
});

test('of Merge', () => {
  expect(mergeResources('a1')).toEqual([
    { into: 'application', method: 'GET', path: '/api/ats/v1/applications/a1?expand=job,reject_reason,credited_to' },
    { into: 'interviews', method: 'GET', path: '/api/ats/v1/interviews?application_id=a1' },
    { into: 'offers', method: 'GET', path: '/api/ats/v1/offers?application_id=a1' },
    { into: 'people', method: 'GET', path: '/api/ats/v1/users' },
    { into: 'reasons', method: 'GET', path: '/api/ats/v1/reject-reasons' },
  ]);
});
