import fc from 'fast-check';
import { nextFollowUp } from 'interview-followup';
import {
  type AtsOptions,
  type AtsPayload,
  type AtsResult,
  fromAshby,
  fromGreenhouse,
  fromLever,
  fromMerge,
  fromOpenCats,
  fromSmartRecruiters,
  fromWorkable,
} from 'interview-followup/ats';
import { parseJobApplication } from 'interview-followup/schema';
import { expect } from 'vitest';
import { frozen } from '../../properties/frozen.js';
import { law } from '../../properties/law.js';
import { sample } from './sample.js';

const adapters = [fromGreenhouse, fromLever, fromAshby, fromWorkable, fromSmartRecruiters, fromMerge, fromOpenCats];

const samples: readonly AtsPayload[] = [
  {
    application: sample('greenhouse.application.rejected_by_company'),
    interviews: [sample('greenhouse.scheduled_interview'), sample('greenhouse.scheduled_interview.all_day')],
    offers: [sample('greenhouse.offer')],
    people: [{ hiring_managers: [{ id: 4080, name: 'Dana Okafor' }] }],
  },
  {
    application: sample('lever.opportunity.archived'),
    interviews: [sample('lever.panel'), sample('lever.interview.canceled')],
    offers: [sample('lever.offer')],
    reasons: [sample('lever.archive_reasons')],
  },
  { application: sample('ashby.application'), interviews: [sample('ashby.interview_schedule')], offers: [sample('ashby.offer')] },
  { application: sample('workable.candidate.disqualified'), interviews: [sample('workable.event')], people: [{ id: 'm1', role: 'hr' }] },
  {
    application: { id: 'c1', status: 'OFFERED' },
    interviews: [sample('smartrecruiters.interview')],
    people: [{ id: 'user-1', name: 'A' }],
  },
  { application: sample('merge.application'), interviews: [sample('merge.scheduled_interview')], reasons: [{ id: 'ffff-1', name: 'x' }] },
  {
    application: { candidate_joborder_id: 31, candidate_id: 27, joborder_id: 12, status: 700, date_submitted: '2026-02-16 14:05:00' },
    interviews: [sample('opencats.calendar_event')],
    people: [{ contact_id: 3, first_name: 'Dana' }],
  },
];

const hostile = fc.constantFrom<unknown>(
  null,
  '',
  0,
  -1,
  1e21,
  true,
  [],
  {},
  [[]],
  '__proto__',
  'constructor',
  'Dana\r\nBcc: x@y.example',
  '<script>alert(1)</script>',
  '\u202Egnp.exe',
  '\uD800',
  '{{CANDIDATE_NAME}}',
  'x'.repeat(20_000),
  '2026-02-30',
  '2026-03-05',
  '9999-12-31T23:59:59Z',
  '2026-03-05T20:00:00Z[Europe/London]',
  '1000-01-01 00:00:00',
  '2026-03-08 02:30:00',
  1_772_740_800,
  1_772_740_800_000,
  8.64e15,
  JSON.parse('{ "__proto__": { "id": "polluted" }, "value": { "value": 1 } }'),
  'Scheduled',
  'rejected',
  'declined',
);
const anything = fc.oneof(
  hostile,
  fc.jsonValue({ maxDepth: 3 }),
  fc.string(),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
);

/** A sample with some of its values, wherever they stand, replaced, removed or doubled. */
const broken = fc
  .record({
    payload: fc.constantFrom(...samples),
    changes: fc.array(fc.record({ at: fc.nat(), value: anything, how: fc.constantFrom('replace', 'remove', 'double') }), { maxLength: 6 }),
  })
  .map(({ payload, changes }) => {
    const copy = structuredClone(payload);
    for (const { at, value, how } of changes) {
      const spots = spotsIn(copy);
      const [parent, key] = spots[at % spots.length] ?? [{}, ''];
      if (how === 'replace') parent[key] = value;
      else if (how === 'remove') delete parent[key];
      else if (Array.isArray(parent)) parent.push(structuredClone(parent[key as never]));
    }
    return copy;
  });

function spotsIn(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [[value as Record<string, unknown>, key], ...spotsIn(part)]);
}

const random = fc.record(
  { application: anything, interviews: anything, offers: anything, people: anything, reasons: anything },
  { requiredKeys: [] },
) as fc.Arbitrary<AtsPayload>;

const someOptions: fc.Arbitrary<AtsOptions> = fc.record({
  timeZone: fc.constantFrom('America/New_York', 'Europe/London', 'Asia/Kolkata', 'Pacific/Apia', 'Pacific/Kiritimati'),
  now: fc.constantFrom('2026-02-01T00:00:00Z', '2026-03-05T20:30:00Z', '2026-03-30T14:00:00Z', '2030-01-01T00:00:00Z'),
  role: fc.constantFrom('', 'Data Engineer'),
  customFields: fc.constantFrom(
    {},
    { promisedDate: 'status', offerExpiresOn: 'fields.0' },
    { promisedDate: '__proto__', offerExpiresOn: '' },
  ),
});

const cases = fc.record({
  read: fc.constantFrom(...adapters),
  payload: fc.oneof({ arbitrary: broken, weight: 4 }, random, anything as fc.Arbitrary<AtsPayload>),
  options: someOptions,
});

law('any payload gives an application that the engine takes, or none', cases, ({ read, payload, options }) => {
  const result: AtsResult = read(frozen(payload), frozen(options));

  if (result.application !== null) {
    expect(parseJobApplication(JSON.parse(JSON.stringify(result.application)))).toEqual(result.application);
    nextFollowUp(result.application, { now: options.now });
  }
});

law('every problem has a code, a path and a message that does not grow with the payload', cases, ({ read, payload, options }) => {
  const { application, problems } = read(payload, options);

  expect(problems.length).toBeLessThanOrEqual(101);
  expect(application !== null || problems.length > 0).toBe(true);
  for (const { code, path, message } of problems) {
    expect(code).toMatch(/^[a-z-]+$/);
    expect(typeof path).toBe('string');
    expect(message.length).toBeLessThan(400);
  }
});

law('the same payload gives the same answer', cases, ({ read, payload, options }) => {
  expect(read(structuredClone(payload), options)).toEqual(read(payload, options));
});

law('a decision that nobody told the candidate changes nothing for the candidate', cases, ({ read, payload, options }) => {
  const { application } = read(payload, options);
  if (application?.history === undefined) return;
  const told = application.history.filter((event) => event.type !== 'decided' || event.toldAt !== null);

  expect(nextFollowUp({ ...application, history: told }, { now: options.now })).toEqual(nextFollowUp(application, { now: options.now }));
});
