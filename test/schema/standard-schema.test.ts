import { classic } from 'interview-followup';
import {
  contactSchema,
  historyEventSchema,
  interviewSchema,
  jobApplicationSchema,
  ledgerSchema,
  policySchema,
  type StandardSchema,
  workingCalendarSchema,
} from 'interview-followup/schema';
import { expect, test } from 'vitest';
import { application, calendar, ledger, short } from './examples.js';

const schemas: readonly [name: string, schema: StandardSchema<unknown>, good: unknown][] = [
  ['jobApplicationSchema', jobApplicationSchema, application],
  ['contactSchema', contactSchema, application.contacts[0]],
  ['interviewSchema', interviewSchema, application.interviews[0]],
  ['historyEventSchema', historyEventSchema, application.history[1]],
  ['ledgerSchema', ledgerSchema, ledger],
  ['policySchema', policySchema, classic],
  ['workingCalendarSchema', workingCalendarSchema, calendar],
];

test.each(schemas)('%s is a Standard Schema v1 and nothing else', (_name, schema, good) => {
  expect(Object.keys(schema)).toStrictEqual(['~standard']);
  expect(schema['~standard']).toMatchObject({ version: 1, vendor: 'interview-followup' });
  expect(schema['~standard'].validate(good)).toStrictEqual({ value: good });
});

test('a Standard Schema tells the keys and indices that lead to an issue, unjoined', () => {
  const dates = { '2026-12-24': [['09:00', '24:30']] };
  const input = { ...short, employer: { ...short.employer, calendar: { ...calendar, dates } }, history: [{ type: 'applied' }] };

  const result = jobApplicationSchema['~standard'].validate(input);

  expect(result).toStrictEqual({
    issues: [
      {
        message: '"24:30" is not a time: write 00:00 to 23:59, or 24:00 to close at the end of the date',
        path: ['employer', 'calendar', 'dates', '2026-12-24', 0, 1],
      },
      {
        message: 'nothing is given: give an instant or a date, as in "2026-11-10T09:00:00+01:00" or "2026-11-10"',
        path: ['history', 0, 'at'],
      },
    ],
  });
});
