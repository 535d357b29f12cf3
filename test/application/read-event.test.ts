import { type HistoryEvent, nextFollowUp } from 'interview-followup';
import { describe, expect, test } from 'vitest';
import { asked, heard, interviewed, issuesOf } from '../builders.js';

const friday = '2026-03-13T10:00:00Z';
const thursday = '2026-03-12T10:00:00Z';
const ask = (...events: object[]) => issuesOf(() => nextFollowUp(interviewed(events as HistoryEvent[]), { now: friday }));

describe('What is wrong with an event', () => {
  const noted = (points: unknown) => ({ type: 'interview-feedback-received', at: thursday, points });
  const stop = (channels: unknown) => ({ type: 'asked-to-stop', at: thursday, channels });
  const longId = `round-${'x'.repeat(64)}`; // seventy characters

  test.each<[string, object, string, string, string]>([
    ['a point that is no text', noted(['clear', 7]), 'history.1.points.1', 'wrong-type', '7 is not a text'],
    ['one point, and no list', noted('clear'), 'history.1.points', 'wrong-type', '"clear" is not a list'],
    ['one channel to stop on, and no list', stop('phone'), 'history.1.channels', 'wrong-type', '"phone" is not a list'],
    [
      'an unknown channel to stop on',
      stop(['phone', 'fax']),
      'history.1.channels.1',
      'unknown-value',
      '"fax" is not known: write one of phone, email, sms, linkedin, letter',
    ],
    [
      'a number for an interview',
      { ...asked(thursday), interview: 2 },
      'history.1.interview',
      'wrong-type',
      '2 is not the id of an interview',
    ],
    [
      'the long id of no interview, which is cut',
      { ...asked(thursday), interview: longId },
      'history.1.interview',
      'unknown-interview',
      `no interview has the id "${longId.slice(0, 60)}": add the interview, or correct the id`,
    ],
    ['one name in copy, and no list', { ...asked(thursday), copyTo: 'dana' }, 'history.1.copyTo', 'wrong-type', '"dana" is not a list'],
    [
      'back on a day that does not exist',
      { ...heard(thursday, 'automatic'), awayUntil: '2026-02-30' },
      'history.1.awayUntil',
      'unreal-date',
      '"2026-02-30" names a date that does not exist in the calendar: check day and month',
    ],
    [
      'not before some word',
      { ...heard(thursday, 'request'), notBefore: 'soon' },
      'history.1.notBefore',
      'not-an-instant',
      '"soon" is not an instant: write ISO 8601 with an offset or Z, as in "2026-11-10T09:00:00+01:00"',
    ],
  ])('%s', (_, event, path, code, message) => {
    expect(ask(event)).toEqual([{ code, path, message }]);
  });
});

describe('What an event may say', () => {
  test.each(['sent', 'spoke', 'voicemail', 'no-answer', 'bounced'] as const)('that a call went: %s', (result) => {
    expect(ask(asked(thursday, { result }))).toEqual([]);
  });

  test.each(['no-decision-yet', 'standard-answer', 'request', 'automatic', 'other'] as const)('that what was heard is: %s', (kind) => {
    expect(ask(heard(thursday, kind))).toEqual([]);
  });
});

test('what only events of another type have is not read', () => {
  expect(
    ask(
      { type: 'applied', at: thursday, points: 'clear' },
      { type: 'interview-feedback-received', at: thursday, by: 'nobody', channels: [] },
      { type: 'asked-to-stop', at: thursday, by: 'dana', until: 'Easter' },
      { type: 'resumed-chasing', at: thursday, event: 'nothing' },
    ),
  ).toEqual([]);
});

describe('What cannot be read is never compared', () => {
  // Events of one instant are ordered by what they say, which a big number cannot be written down for.
  test.each<[string, object, string]>([
    ['at', { ...asked(thursday), at: 10n }, 'at'],
    ['to', { ...asked(thursday), to: 10n }, 'to'],
  ])('two events with a big number in `%s`', (_, event, field) => {
    expect(ask(event, { ...event }).map(({ path, code }) => `${path} ${code}`)).toEqual([
      `history.1.${field} wrong-type`,
      `history.2.${field} wrong-type`,
    ]);
  });
});
