import { type AtsOptions, fromMerge } from 'interview-followup/ats';
import { expect, test } from 'vitest';
import { issuesOf } from '../../builders.js';
import { options } from './sample.js';

const payload = { application: { id: 'a1', applied_at: '2026-02-16T19:05:00Z' } };
const issues = (broken: object) => issuesOf(() => fromMerge(payload, { ...options, role: 'Data Engineer', ...broken } as AtsOptions));

test.each([undefined, null, 7, 'America/New_York'])('%j are no options', (broken) => {
  expect(issuesOf(() => fromMerge(payload, broken as never))).toEqual([
    { code: 'missing', path: '', message: 'no options are given: give timeZone and now' },
  ]);
});

test.each([
  ['employerName', { employerName: 7 }, 'wrong-type'],
  ['employerName', { employerName: null }, 'wrong-type'],
  ['role', { role: ['Data Engineer'] }, 'wrong-type'],
  ['role', { role: 'x'.repeat(501) }, 'text-too-long'],
  ['jurisdiction', { jurisdiction: {} }, 'wrong-type'],
  ['customFields.promisedDate', { customFields: { promisedDate: ['a'] } }, 'wrong-type'],
  ['customFields.offerExpiresOn', { customFields: { offerExpiresOn: 3 } }, 'wrong-type'],
])('%s of %j', (path, broken, code) => {
  expect(issues(broken)).toEqual([{ code, path, message: `${path} is not a text of at most 500 characters` }]);
});

test.each([null, 7, 'fields.0', true])('customFields of %j', (customFields) => {
  expect(issues({ customFields })).toEqual([
    { code: 'wrong-type', path: 'customFields', message: 'customFields is not an object of dotted paths' },
  ]);
});

test.each([-1, 1.5, Number.NaN, 2 ** 53, '30', null])('a headcount of %s', (headcount) => {
  expect(issues({ headcount })).toEqual([{ code: 'not-whole', path: 'headcount', message: 'headcount is not a whole number from 0' }]);
});

test('a moment and a zone that are none are told by the names of the options', () => {
  expect(issues({ timeZone: 'Europe/Atlantis', now: '2026-03-30' }).map(({ path, code }) => `${path} ${code}`)).toEqual([
    'now not-an-instant',
    'timeZone unknown-time-zone',
  ]);
});

test.each([
  [{ headcount: 0 }, { headcount: 0 }],
  [{ employerName: 'x'.repeat(500) }, { name: 'x'.repeat(500) }],
  [{ customFields: {}, jurisdiction: '' }, { jurisdiction: '' }],
  [{ calendar: undefined, employerName: undefined, customFields: undefined, headcount: undefined }, {}],
])('%j are fine', (some, employer) => {
  const { application } = fromMerge(payload, { ...options, role: 'Data Engineer', ...some } as AtsOptions);

  expect(application?.employer).toEqual({ timeZone: 'America/New_York', ...employer });
});
