import { describe, expect, test } from 'vitest';
import { mayContact, nextFollowUp, planFollowUps } from '../../src/index.js';
import { applied, asked, issuesOf, problemsOf } from '../builders.js';

const friday = '2026-03-13T10:00:00Z';
type Untyped = (application: unknown, options?: unknown) => unknown;

describe.each<[string, Untyped, string]>([
  ['nextFollowUp', nextFollowUp as Untyped, 'now'], // called as from JavaScript
  ['planFollowUps', planFollowUps as Untyped, 'now'],
  ['mayContact', mayContact as Untyped, 'at'],
])('%s', (_, ask, clock) => {
  test('without options is told what to give', () => {
    expect(issuesOf(() => ask(applied()))).toEqual([{ code: 'missing', path: '', message: 'nothing is given: give options' }]);
    expect(issuesOf(() => ask(applied(), 'now'))).toEqual([{ code: 'wrong-type', path: '', message: '"now" is not options' }]);
  });

  test('names its clock when that is no instant', () => {
    expect(problemsOf(() => ask(applied(), { [clock]: '2026-03-13T10:00', channel: 'email' }))).toMatchObject([
      expect.stringMatching(new RegExp(`^${clock} `)),
    ]);
  });
});

describe('planFollowUps: `steps` is "a whole number from 0 to 1,000"', () => {
  test('a thousand are planned, as far as there are steps', () => {
    const twice = applied([asked('2026-03-16T10:00:00Z', { purpose: 'application-check' })]); // the last but one that is allowed

    expect(planFollowUps(twice, { now: '2026-03-17T10:00:00Z', steps: 1000 }).map(({ attempt }) => attempt)).toEqual([2]);
  });

  test('one more is an issue that says so', () => {
    expect(issuesOf(() => planFollowUps(applied(), { now: friday, steps: 1001 }))).toEqual([
      { code: 'not-whole', path: 'steps', message: '1001 is not a whole number from 0 to 1000' },
    ]);
  });
});
