import { agenda, isFollowUpError, mayContact, nextFollowUp } from 'interview-followup';
import { followUpTools } from 'interview-followup/agents';
import { fromOpenCats } from 'interview-followup/ats';
import { workingCalendarFor } from 'interview-followup/holidays';
import { defineTemplate, draftMessage, fillTokens, reviewMessage } from 'interview-followup/messages';
import { timelineMermaid, timelineOf, timelineSvg } from 'interview-followup/timeline';
import { expect, test } from 'vitest';
import { interviewed, promised } from '../builders.js';
import { complaints } from '../complaints.js';

// What hostile.mjs has found, kept found: each was another error than a FollowUpError, an answer without end, or a message without end.

const now = '2026-03-09T10:00:00Z';
const application = interviewed([promised('2026-03-12')]);
const manyKeys = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key${index}`, index]));
let deep: unknown[] = [];
for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
const noText = JSON.parse('{"toString":1,"valueOf":2}');

test.each([null, undefined])('whether %s may be contacted about is no question', (none) => {
  expect(complaints(() => mayContact(none as never, { at: now, channel: 'email', to: 'dana' }))).toContain(
    none === null ? ' wrong-type' : ' missing',
  );
});

test.each([null, undefined, 'thanks'])('%s is no template', (none) => {
  expect(complaints(() => defineTemplate(none as never))).toEqual([none === undefined ? ' missing' : ' wrong-type']);
});

test('a hundred thousand facts are counted and not read', () => {
  expect(complaints(() => fillTokens('{a}', 'braces', manyKeys as never))).toEqual(['facts too-many']);
});

test('years that are no numbers are told, whatever they hold', () => {
  expect(complaints(() => workingCalendarFor('GB-SCT', { years: deep as never }))).toEqual(['years.0 unknown-year']);
  expect(complaints(() => workingCalendarFor('GB-SCT', { years: [2026, noText] }))).toEqual(['years.1 unknown-year']);
});

test('a region of ten megabytes is not looked for', () => {
  const text = 'x'.repeat(10_000_000);
  workingCalendarFor('GB-SCT', { years: [2026] }); // loads the data

  const start = process.cpuUsage();
  const said = complaints(() => workingCalendarFor(text, { years: [2026] }));
  const { user } = process.cpuUsage(start);

  expect(said).toEqual(['region unknown-region']);
  expect(user / 1000).toBeLessThan(500); // it took seconds
});

test.each(['ticks', 'rows'])('a million %s of a timeline are counted and not read', (list) => {
  const timeline = { ...timelineOf(application, { now }), [list]: new Array(1_000_000).fill({}) } as never;

  expect(complaints(() => timelineSvg(timeline))).toEqual([`${list} too-many`]);
  expect(complaints(() => timelineMermaid(timeline))).toEqual([`${list} too-many`]);
});

test('a list with holes has nothing in them', () => {
  const timeline = timelineOf(application, { now });
  const rows = timeline.rows.map((row) => ({ ...row, bars: new Array(1) })) as never;

  expect(complaints(() => timelineSvg({ ...timeline, rows }))).toContain('rows.0.bars.0.kind missing');
  expect(complaints(() => timelineMermaid({ ...timeline, rows: new Array(1) }))).toContain('rows.0.step missing');
});

test('a model that says very much is answered in few words', async () => {
  const host = { now: () => now, application: () => application, ledger: () => [], candidate: { name: 'Sam Rivera', timeZone: 'UTC' } };
  const [tool] = followUpTools(host);

  const long = await tool?.execute({ applicationId: 'northwind', ['x'.repeat(1_000_000)]: 1 }).catch((error: unknown) => error);
  const many = await tool?.execute({ applicationId: 'northwind', ...manyKeys }).catch((error: unknown) => error);

  expect([isFollowUpError(long) && long.message.length < 500, isFollowUpError(many) && many.issues.length < 200]).toEqual([true, true]);
});

test.each([
  ['lists without end', deep],
  ['an object without text', noText],
])('fields of an ATS that are %s are passed over', (_, odd) => {
  const read = (payload: object) => fromOpenCats(payload, { timeZone: 'Europe/London', now }).application?.id;
  const application = { candidate_joborder_id: 7, date_created: '2026-02-16 14:05:00' };
  const event = { calendar_event_id: 1, type: 400, date: '2026-03-05 15:00:00', duration: 60 };

  expect(read({ application, interviews: [{ ...event, all_day: odd }] })).toBe('7');
  expect(read({ application, interviews: [{ ...event, all_day: 1, date: odd }] })).toBe('7');
  expect(
    read({ application, people: [{ contact_id: 1, first_name: 'Dana', last_name: 'Okafor', left_company: odd, disabled: odd }] }),
  ).toBe('7');
});

test('a phone number of the candidate has an end', () => {
  const candidate = { name: 'Sam Rivera', timeZone: 'UTC', phone: '1 '.repeat(1_000_000) };

  const options = { candidate, now, purpose: 'feedback-request', channel: 'email', locale: 'en-GB' } as const;
  expect(complaints(() => draftMessage(application, options))).toEqual(['candidate.phone text-too-long']);
});

test('options of a review are read by name, and no more is copied', () => {
  const options = {
    ledger: [],
    now,
    timeZone: 'UTC',
    get unknown(): string {
      throw new Error('was read');
    },
  };

  expect(reviewMessage('Thank you for your time.', options).ok).toBe(true);
});

test('keys of a calendar are counted before their values are gathered', () => {
  const read: string[] = [];
  const dates = new Proxy(manyKeys, {
    get: (target, name) => {
      read.push(String(name));
      return target[String(name)];
    },
  });
  const calendar = { weekend: [6, 7], hours: [['09:00', '17:00']], dates };
  const employer = { timeZone: 'Europe/London', calendar };

  expect(complaints(() => nextFollowUp({ ...application, employer } as never, { now }))).toEqual(['employer.calendar.dates too-many']);
  expect(read).toEqual([]);
});

test('an agenda for days that cannot even be shown is refused, and nothing is counted with them', () => {
  const days = JSON.parse('{"toString":1,"valueOf":2}');

  expect(complaints(() => agenda([], { now, days }))).toEqual(['days not-whole']);
});
