import { interpretPromise } from 'interview-followup';
import { expect, test } from 'vitest';

// Said on Wednesday, 3 June 2026: the twelfth of June, or the sixth of December.
test.each([
  ['Europe/London', undefined, '2026-12-06'],
  ['America/Chicago', undefined, '2026-06-12'],
  ['US/Eastern', undefined, '2026-06-12'],
  ['us/eastern', 'en', '2026-06-12'],
  ['Australia/Sydney', 'en', '2026-12-06'],
  ['Europe/London', 'en-US', '2026-06-12'],
  ['Europe/London', 'EN-us', '2026-06-12'],
  ['America/Chicago', 'en-GB', '2026-12-06'],
  ['America/Toronto', 'en-CA', '2026-06-12'],
  ['Europe/London', 'en-CA', '2026-12-06'],
  ['America/Chicago', 'en-001', '2026-06-12'], // no place
  ['America/Chicago', 'en-Latn', '2026-06-12'], // a script is no place
  ['America/Chicago', 'xen-gb', '2026-06-12'], // "xen" is another language: only the zone tells
])('in %s with %s', (timeZone, locale, date) => {
  const found = interpretPromise('by 6/12', {
    saidAt: '2026-06-03T12:00:00Z',
    timeZone,
    ...(locale === undefined ? {} : { locale }),
  });

  expect(found?.by).toEqual({ date });
});
