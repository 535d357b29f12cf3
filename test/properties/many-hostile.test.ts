import fc from 'fast-check';
import { agenda, feedbackOwed, feedbackSummary, isFollowUpError } from 'interview-followup';
import { expect } from 'vitest';
import { searches } from './generators/searches.ts';
import { law } from './law.ts';

const keys = [
  'now',
  'policy',
  'days',
  'ledger',
  'duties',
  'from',
  'to',
  'id',
  'jurisdiction',
  'employer',
  'history',
  'contacts',
  'interviews',
];
const values = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    '',
    '2026-03-05',
    '2026-02-30',
    '9999-12-31',
    '9999-12-31T23:59:59Z',
    -1,
    1e308,
    5000,
    'Europe/London',
    [null],
    [[]],
    [{}],
  ),
);
const json = fc.oneof(
  values,
  fc.array(fc.dictionary(fc.constantFrom(...keys), values), { maxLength: 3 }),
  fc.dictionary(fc.constantFrom(...keys), values),
);

/** Every call answers, or throws a `FollowUpError`. */
function expectAnswers(applications: unknown, options: unknown): void {
  for (const ask of [agenda, feedbackOwed, feedbackSummary]) {
    try {
      ask(applications as never, options as never);
    } catch (error) {
      if (!isFollowUpError(error)) throw error;
      expect(error.issues.length).toBeGreaterThan(0);
    }
  }
}

law('any JSON is answered or is a `FollowUpError`', fc.tuple(json, json), ([applications, options]) => {
  expectAnswers(applications, options);
});

/** A copy with one value somewhere in it replaced. */
function spoilt(data: unknown, path: readonly number[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (typeof data !== 'object' || data === null || step === undefined) return value;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(data) ? [...data] : { ...data };
  const names = Object.keys(copy);
  const name = names[step % Math.max(1, names.length)];
  if (name === undefined) return value;
  (copy as Record<string, unknown>)[name] = spoilt((copy as Record<string, unknown>)[name], rest, value);
  return copy;
}

law(
  'whatever one value is replaced by',
  fc.tuple(searches(), fc.array(fc.nat(30), { minLength: 1, maxLength: 7 }), values),
  ([{ applications, ...options }, path, value]) => {
    expectAnswers(spoilt(applications, path, value), { ...options, from: '2026-01-01', to: '2026-12-31' });
    expectAnswers(applications, spoilt({ ...options, from: '2026-01-01', to: '2026-12-31' }, path, value));
  },
);
