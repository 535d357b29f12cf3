import { isFollowUpError } from 'interview-followup';
import { expect, test } from 'vitest';
import { addWorkingDays } from '../../src/calendar/add-working-days.js';
import { nextOpening } from '../../src/calendar/next-opening.js';
import { openHours } from '../../src/calendar/open-hours.js';
import { office } from './calendars.js';

function complaints(call: () => unknown): string[] {
  try {
    call();
  } catch (error) {
    if (isFollowUpError(error)) return error.issues.map(({ path }) => path);
    throw error;
  }
  return [];
}

test.each([
  ['null', null],
  ['nothing', undefined],
  ['a text', 'tomorrow'],
])('options that are %s lack each of their fields', (_, options) => {
  const none = options as never;

  expect(complaints(() => addWorkingDays(office(), none))).toEqual(['from', 'days']);
  expect(complaints(() => nextOpening(office(), none))).toEqual(['at', 'timeZone']);
  expect(complaints(() => openHours(office(), none))).toEqual(['timeZone', 'date']);
});
