import { describe, expect, test } from 'vitest';
import { classic, definePolicy, type FollowUpPolicy, nextFollowUp } from '../../src/index.js';
import { pathsOf, replaced, substitutes } from '../application/substitutes.js';
import { interviewed, issuesOf, weekdays } from '../builders.js';

/** A policy with every field there is. */
const full: FollowUpPolicy = {
  ...structuredClone(classic),
  id: 'full/1',
  calendar: {
    ...weekdays,
    hoursByWeekday: { '5': [['09:00', '15:00']] },
    holidays: ['2026-04-03'],
    dates: { '2026-04-04': [['10:00', '12:00']] },
  },
};

describe('Whatever stands in its place, a field is accepted or complained about, in the same way wherever a policy is taken', () => {
  test.each(pathsOf(full))('%s', (path) => {
    const faults = substitutes.flatMap(([name, substitute]) => {
      const policy = replaced(full, path, substitute) as FollowUpPolicy;
      const defined = issuesOf(() => definePolicy(policy));
      const asked = issuesOf(() => nextFollowUp(interviewed(), { now: '2026-03-13T10:00:00Z', policy }));
      return [
        defined.length === asked.length || `${name}: ${defined.length} issues or ${asked.length}`,
        asked.every((issue) => issue.path.startsWith('policy.')) || `${name}: an issue is not under policy`,
        defined.length === 0 ||
          defined.some((issue) => path.startsWith(issue.path) || issue.path.startsWith(path)) ||
          `${name}: the path is not named`,
      ].filter((fault) => fault !== true);
    });

    expect(faults).toEqual([]);
  });
});

describe('What may be null, and what may be left out', () => {
  const accepts = (by: unknown) =>
    pathsOf(full).filter((path) => issuesOf(() => definePolicy(replaced(full, path, by) as FollowUpPolicy)).length === 0);

  test('null says "none" or "no limit"', () => {
    expect(accepts(null).sort()).toEqual([
      'application',
      'application.maxAttempts',
      'feedback.adviseStoppingAfter',
      'feedback.maxAttempts',
      'thankYou',
    ]);
  });

  test('only parts of the calendar may be left out', () => {
    expect(accepts(undefined).sort()).toEqual([
      'calendar.coverage',
      'calendar.dates',
      'calendar.holidays',
      'calendar.hoursByWeekday',
      'calendar.hoursByWeekday.5',
    ]);
  });
});
