import { safeParseContact, safeParseHistoryEvent, safeParseJobApplication, safeParseWorkingCalendar } from 'interview-followup/schema';
import { expect, test } from 'vitest';
import { calendar, short } from './examples.js';

test.each([
  [{ id: 'c1', name: 'Dana', role: 'hr', mayCal: true }, 'mayCal', 'did you mean "mayCall"?'],
  [{ id: 'c1', name: 'Dana', role: 'hr', timezone: 'Europe/London' }, 'timezone', 'did you mean "timeZone"?'],
  [{ id: 'c1', name: 'Dana', role: 'hr', awayTill: '2026-11-09' }, 'awayTill', 'did you mean "awayUntil"?'],
  [{ id: 'c1', name: 'Dana', role: 'hr', notes: '' }, 'notes', 'did you mean "note"?'],
  [{ id: 'c1', name: 'Dana', role: 'hr', MAYCALL: true }, 'MAYCALL', 'did you mean "mayCall"?'],
  [{ id: 'c1', name: 'Dana', role: 'hr', noteOnTheCall: '' }, 'noteOnTheCall', 'did you mean "note"?'],
  [{ id: 'c1', name: 'Dana', role: 'hr', workPhone: '' }, 'workPhone', 'did you mean "phone"?'],
  [{ id: 'c1', name: 'Dana', role: 'hr', nome: '' }, 'nome', 'did you mean "name"?'], // as near to "note", which comes later
  [{ id: 'c1', name: 'Dana', role: 'hr', no: '' }, 'no', 'did you mean "note"?'], // half of it is there
  [{ id: 'c1', name: 'Dana', role: 'hr', lft: true }, 'lft', 'did you mean "left"?'],
  [{ id: 'c1', name: 'Dana', role: 'hr', idx: 1 }, 'idx', 'did you mean "id"?'],
  [{ id: 'c1', name: 'Dana', role: 'hr', ib: 1 }, 'ib', 'did you mean "id"?'],
  [{ id: 'c1', name: 'Dana', role: 'hr', myemal: '' }, 'myemal', 'did you mean "email"?'],
  [{ id: 'c1', name: 'Dana', role: 'hr', emial: '' }, 'emial', 'did you mean "email"?'],
])('a misspelt key of a contact is refused with the nearest key that is known: %j', (contact, path, remedy) => {
  const parsed = safeParseContact(contact);

  const message = `"${path}" is not a known key: ${remedy}`;
  expect(parsed).toStrictEqual({ type: 'invalid', issues: [{ code: 'unknown-key', path, message }] });
});

test('a misspelt key cannot cost a promised date', () => {
  const event = { type: 'feedback-promised', at: '2026-11-03T11:00:00Z', by: { date: '2026-11-10' }, promisedBy: 'dana' };

  const parsed = safeParseJobApplication({ ...short, history: [event] });

  const message = '"promisedBy" is not a known key: did you mean "by"?';
  expect(parsed).toStrictEqual({ type: 'invalid', issues: [{ code: 'unknown-key', path: 'history.0.promisedBy', message }] });
});

test('a key that is like none of the known ones is refused with the list of them', () => {
  const parsed = safeParseJobApplication({ ...short, salary: 70_000 });

  const message = '"salary" is not a known key: known here: id, role, employer, preferred, contacts, interviews, history';
  expect(parsed).toStrictEqual({ type: 'invalid', issues: [{ code: 'unknown-key', path: 'salary', message }] });
});

test.each([
  [`name${'x'.repeat(36)}`, 'did you mean "name"?'],
  [`name${'x'.repeat(37)}`, 'known here: id, name, addressAs, role,'],
])('a key of more than forty letters is no slip of the pen: %s', (key, remedy) => {
  const parsed = safeParseContact({ id: 'c1', name: 'Dana', role: 'hr', [key]: 1 });

  expect(parsed).toMatchObject({ issues: [{ path: key, message: expect.stringContaining(`"${key}" is not a known key: ${remedy}`) }] });
});

test('a long key is cut in the path', () => {
  const parsed = safeParseContact({ id: 'c1', name: 'Dana', role: 'hr', ['x'.repeat(61)]: 1, ['y'.repeat(60)]: 1 });

  expect(parsed).toMatchObject({ issues: [{ path: 'x'.repeat(60) }, { path: 'y'.repeat(60) }] });
});

test('the known keys of an event are those of its type', () => {
  const parsed = safeParseHistoryEvent({ type: 'snoozed', at: '2026-11-03', until: '2026-11-10', channel: 'email' });

  const message = '"channel" is not a known key: known here: type, id, at, note, until';
  expect(parsed).toStrictEqual({ type: 'invalid', issues: [{ code: 'unknown-key', path: 'channel', message }] });
});

test('a misspelt unit of a span is one issue, not also a missing unit', () => {
  const parsed = safeParseHistoryEvent({ type: 'feedback-promised', at: '2026-11-03', by: { within: { day: 3 } } });

  const message = '"day" is not a known key: did you mean "days"?';
  expect(parsed).toStrictEqual({ type: 'invalid', issues: [{ code: 'unknown-key', path: 'by.within.day', message }] });
});

test.each([
  [{ date: undefined }, { code: 'feedback-date', path: 'by', message: 'nothing given: give exactly one of date, instant, within' }],
  [
    { date: undefined, dates: '2026-11-10' },
    { code: 'unknown-key', path: 'by.dates', message: '"dates" is not a known key: did you mean "date"?' },
  ],
])('a key with undefined counts as left out: %s', (by, issue) => {
  const parsed = safeParseHistoryEvent({ type: 'feedback-promised', at: '2026-11-03', by });

  expect(parsed).toStrictEqual({ type: 'invalid', issues: [issue] });
});

test('an unknown key beside the unit of a span is refused', () => {
  const parsed = safeParseHistoryEvent({ type: 'feedback-promised', at: '2026-11-03', by: { within: { days: 3, hour: 2 } } });

  expect(parsed).toMatchObject({ type: 'invalid', issues: [{ code: 'unknown-key', path: 'by.within.hour' }] });
});

test('a key without letters is an unknown key', () => {
  const parsed = safeParseHistoryEvent({ type: 'feedback-promised', at: '2026-11-03', by: { date: '2026-11-10', '': 1 } });

  expect(parsed).toMatchObject({ type: 'invalid', issues: [{ code: 'unknown-key', path: 'by.' }] });
});

test('an eighth weekday is an unknown key', () => {
  const parsed = safeParseWorkingCalendar({ ...calendar, hoursByWeekday: { '8': [] } });

  expect(parsed).toMatchObject({ type: 'invalid', issues: [{ code: 'unknown-key', path: 'hoursByWeekday.8' }] });
});

test('`__proto__` is refused wherever it stands, and nothing gets a prototype from it', () => {
  const input: unknown = JSON.parse(`{ "id": "a1", "role": "Data Engineer", "__proto__": { "preferred": true },
    "employer": { "timeZone": "Europe/London", "__proto__": { "headcount": 5 } },
    "history": [{ "type": "feedback-promised", "at": "2026-11-03", "by": { "__proto__": { "date": "2026-11-10" } } }] }`);

  const parsed = safeParseJobApplication(input);

  expect(parsed).toMatchObject({
    type: 'invalid',
    issues: [
      { code: 'unknown-key', path: 'employer.__proto__' },
      { code: 'unknown-key', path: 'history.0.by.__proto__' },
      { code: 'unknown-key', path: '__proto__' },
    ],
  });
  expect(({} as { preferred?: unknown }).preferred).toBeUndefined();
});

test('`__proto__` is no date of a calendar', () => {
  const parsed = safeParseWorkingCalendar({ ...calendar, dates: JSON.parse('{ "__proto__": [["09:00", "17:00"]] }') });

  expect(parsed).toMatchObject({ type: 'invalid', issues: [{ code: 'not-a-date', path: 'dates.__proto__' }] });
});

test('names of Object.prototype are unknown keys like any other', () => {
  const parsed = safeParseJobApplication({ ...short, constructor: 1, toString: 2 });

  expect(parsed).toMatchObject({
    issues: [
      { code: 'unknown-key', path: 'constructor' },
      { code: 'unknown-key', path: 'toString' },
    ],
  });
});

test('a type that is a name of Object.prototype is an unknown value', () => {
  for (const type of ['constructor', '__proto__', 'hasOwnProperty']) {
    expect(safeParseHistoryEvent({ type, at: '2026-11-03' })).toMatchObject({ issues: [{ code: 'unknown-value', path: 'type' }] });
  }
});
