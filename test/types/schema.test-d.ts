import type {
  CompetingProcess,
  Contact,
  FollowUpPolicy,
  HistoryEvent,
  Interview,
  Issue,
  JobApplication,
  WorkingCalendar,
} from 'interview-followup/schema';
import * as door from 'interview-followup/schema';
import { expectTypeOf, test } from 'vitest';
import type { $ZodStandardSchema, $ZodType, output } from 'zod/v4/core';
import type { contact } from '../../src/schema/contact.js';
import type { historyEvent } from '../../src/schema/history-event.js';
import type { interview } from '../../src/schema/interview.js';
import type { jobApplication } from '../../src/schema/job-application.js';
import type { ledger } from '../../src/schema/ledger.js';
import type { Schema } from '../../src/schema/own-schema.js';
import type { policy } from '../../src/schema/policy.js';
import { type Plain, type SameContent, same } from '../../src/schema/same.js';
import type { workingCalendar } from '../../src/schema/working-calendar.js';
import { object, oneOf, optional } from '../../src/schema/zod.js';

// In src/schema every schema passes through `same`, which compiles only when what zod infers and the interface are equal in both
// directions; so the first thing to show is that `same` notices every difference.

const text = {} as Schema<string>;

interface Wanted {
  readonly id: string;
  readonly note?: string;
}

test('same takes a schema with the content of the interface', () => {
  expectTypeOf(same<Wanted>()(object({ id: text, note: optional(text) }, ''))).toEqualTypeOf<Schema<Wanted>>();
});

test('same refuses a field too few, too many, of another type, and one that is optional on one side alone', () => {
  // @ts-expect-error `note` is missing
  same<Wanted>()(object({ id: text }, ''));
  // @ts-expect-error `extra` is not in the interface
  same<Wanted>()(object({ id: text, note: optional(text), extra: optional(text) }, ''));
  // @ts-expect-error `id` is no text
  same<Wanted>()(object({ id: {} as Schema<number>, note: optional(text) }, ''));
  // @ts-expect-error `id` may be left out
  same<Wanted>()(object({ id: optional(text), note: optional(text) }, ''));
  // @ts-expect-error `note` may not be left out
  same<Wanted>()(object({ id: text, note: text }, ''));
  // @ts-expect-error a word too few
  same<'a' | 'b'>()(oneOf('a'));
  // @ts-expect-error a word too many
  same<'a' | 'b'>()(oneOf('a', 'b', 'c'));
});

test('same looks into lists, tuples, unions and nulls', () => {
  expectTypeOf<SameContent<{ a: [string, string][] }, { readonly a: readonly (readonly [string, string])[] }>>().toEqualTypeOf<unknown>();
  expectTypeOf<SameContent<{ a: [string, string][] }, { readonly a: readonly string[][] }>>().not.toEqualTypeOf<unknown>();
  expectTypeOf<SameContent<{ a: string | null }, { a: string }>>().not.toEqualTypeOf<unknown>();
  expectTypeOf<SameContent<{ a: 1 } | { b: 2 }, { a: 1 }>>().not.toEqualTypeOf<unknown>();
  expectTypeOf<SameContent<{ a: number } | { b: number }, { a: number; b?: never } | { b: number; a?: never }>>().toEqualTypeOf<unknown>();
});

test('every schema and its interface are equal in both directions', () => {
  expectTypeOf<Plain<output<typeof jobApplication>>>().toEqualTypeOf<Plain<JobApplication>>();
  expectTypeOf<Plain<output<typeof contact>>>().toEqualTypeOf<Plain<Contact>>();
  expectTypeOf<Plain<output<typeof interview>>>().toEqualTypeOf<Plain<Interview>>();
  expectTypeOf<Plain<output<typeof historyEvent>>>().toEqualTypeOf<Plain<HistoryEvent>>();
  expectTypeOf<Plain<output<typeof ledger>>>().toEqualTypeOf<Plain<readonly CompetingProcess[]>>();
  expectTypeOf<Plain<output<typeof policy>>>().toEqualTypeOf<Plain<FollowUpPolicy>>();
  expectTypeOf<Plain<output<typeof workingCalendar>>>().toEqualTypeOf<Plain<WorkingCalendar>>();
});

test('the parsers return the interfaces', () => {
  expectTypeOf(door.parseJobApplication).toEqualTypeOf<(input: unknown) => JobApplication>();
  expectTypeOf(door.parseContact).toEqualTypeOf<(input: unknown) => Contact>();
  expectTypeOf(door.parseInterview).toEqualTypeOf<(input: unknown) => Interview>();
  expectTypeOf(door.parseHistoryEvent).toEqualTypeOf<(input: unknown) => HistoryEvent>();
  expectTypeOf(door.parseLedger).toEqualTypeOf<(input: unknown) => readonly CompetingProcess[]>();
  expectTypeOf(door.parsePolicy).toEqualTypeOf<(input: unknown) => FollowUpPolicy>();
  expectTypeOf(door.parseWorkingCalendar).toEqualTypeOf<(input: unknown) => WorkingCalendar>();
  expectTypeOf(door.safeParseContact).returns.toEqualTypeOf<
    { readonly type: 'valid'; readonly value: Contact } | { readonly type: 'invalid'; readonly issues: readonly Issue[] }
  >();
});

test('a schema shows nothing of zod: it has one key, of types of this package', () => {
  expectTypeOf<keyof typeof door.jobApplicationSchema>().toEqualTypeOf<'~standard'>();
  expectTypeOf(door.jobApplicationSchema).toEqualTypeOf<door.StandardSchema<JobApplication>>();
  expectTypeOf(door.contactSchema).toEqualTypeOf<door.StandardSchema<Contact>>();
  expectTypeOf(door.interviewSchema).toEqualTypeOf<door.StandardSchema<Interview>>();
  expectTypeOf(door.historyEventSchema).toEqualTypeOf<door.StandardSchema<HistoryEvent>>();
  expectTypeOf(door.ledgerSchema).toEqualTypeOf<door.StandardSchema<readonly CompetingProcess[]>>();
  expectTypeOf(door.policySchema).toEqualTypeOf<door.StandardSchema<FollowUpPolicy>>();
  expectTypeOf(door.workingCalendarSchema).toEqualTypeOf<door.StandardSchema<WorkingCalendar>>();
});

test('what takes a Standard Schema v1 takes these: zod types it as others do', () => {
  expectTypeOf(door.contactSchema['~standard']).toExtend<$ZodStandardSchema<$ZodType<Contact, Contact>>>();
  expectTypeOf(door.contactSchema['~standard']).not.toExtend<$ZodStandardSchema<$ZodType<Interview, Interview>>>();
});
