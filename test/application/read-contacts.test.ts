import { type JobApplication, nextFollowUp } from 'interview-followup';
import { describe, expect, test } from 'vitest';
import { dana, interviewed, issuesOf } from '../builders.js';

const friday = '2026-03-13T10:00:00Z';
const ask = (...contacts: unknown[]) =>
  issuesOf(() => nextFollowUp(interviewed([], { contacts } as Partial<JobApplication>), { now: friday }));

describe('What is wrong with a contact', () => {
  test.each<[string, Record<string, unknown>, string, string, string]>([
    ['a number to be addressed as', { addressAs: 7 }, 'contacts.0.addressAs', 'wrong-type', '7 is not a text'],
    ['a number for an address', { email: 7 }, 'contacts.0.email', 'wrong-type', '7 is not a text'],
    ['a telephone number that is no text', { phone: 4420794601 }, 'contacts.0.phone', 'wrong-type', '4420794601 is not a text'],
    ['a flag for a profile', { linkedin: true }, 'contacts.0.linkedin', 'wrong-type', 'true is not a text'],
    ['a list of languages', { language: ['en', 'de'] }, 'contacts.0.language', 'wrong-type', 'a list of 2 is not a text'],
    ['a date for having left', { left: '2026-03-01' }, 'contacts.0.left', 'wrong-type', '"2026-03-01" is not true or false'],
    [
      'back on a day that does not exist',
      { awayUntil: '2026-02-29' },
      'contacts.0.awayUntil',
      'unreal-date',
      '"2026-02-29" names a date that does not exist in the calendar: check day and month',
    ],
    [
      'back on a weekday',
      { awayUntil: 'Monday' },
      'contacts.0.awayUntil',
      'not-a-date',
      '"Monday" is not a date: write YYYY-MM-DD, as in "2026-11-10"',
    ],
    [
      'a list of zones',
      { timeZone: ['Europe/London'] },
      'contacts.0.timeZone',
      'wrong-type',
      'a list of 1 is not a time zone: a name of the IANA database, as in "Europe/London"',
    ],
    ['one channel refused, and no list', { refuses: 'phone' }, 'contacts.0.refuses', 'wrong-type', '"phone" is not a list'],
  ])('%s', (_, changes, path, code, message) => {
    expect(ask({ ...dana, ...changes })).toEqual([{ code, path, message }]);
  });

  test('a name alone', () => {
    expect(ask(dana, 'Hugo Reyes')).toEqual([{ code: 'wrong-type', path: 'contacts.1', message: '"Hugo Reyes" is not a contact' }]);
  });

  test('nothing, of one given twice with another note', () => {
    expect(ask({ ...dana, note: 'met at a fair' }, { ...dana, note: 'likes trains' })).toEqual([]);
  });
});
