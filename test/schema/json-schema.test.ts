import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { classic } from 'interview-followup';
import {
  type Parsed,
  safeParseContact,
  safeParseHistoryEvent,
  safeParseInterview,
  safeParseJobApplication,
  safeParseLedger,
  safeParsePolicy,
  safeParseWorkingCalendar,
} from 'interview-followup/schema';
import { describe, expect, test } from 'vitest';
import { jsonSchema } from '../../src/schema/json-schema.js';
import { application, calendar, changed, ledger, short } from './examples.js';

const schema = jsonSchema();
const ajv = new Ajv2020({ strict: true, allErrors: false });
ajv.addSchema(schema, 'schema.json');

/** What JSON Schema cannot say: it is about more than one value, or about the world. */
const beyondJsonSchema = [
  'coverage-reversed',
  'empty-hours',
  'ends-before-start',
  'hours-overlap',
  'hours-past-midnight',
  'min-above-max',
  'unknown-time-zone',
];

interface Kind {
  readonly name: string;
  readonly reference: string;
  readonly safeParse: (input: unknown) => Parsed<unknown>;
  readonly good: unknown;
}

const kinds: readonly Kind[] = [
  { name: 'JobApplication', reference: 'schema.json', safeParse: safeParseJobApplication, good: application },
  { name: 'Contact', reference: 'schema.json#/$defs/Contact', safeParse: safeParseContact, good: application.contacts[0] },
  { name: 'Interview', reference: 'schema.json#/$defs/Interview', safeParse: safeParseInterview, good: application.interviews[0] },
  { name: 'HistoryEvent', reference: 'schema.json#/$defs/HistoryEvent', safeParse: safeParseHistoryEvent, good: application.history[7] },
  { name: 'Ledger', reference: 'schema.json#/$defs/Ledger', safeParse: safeParseLedger, good: ledger },
  { name: 'Policy', reference: 'schema.json#/$defs/Policy', safeParse: safeParsePolicy, good: classic },
  { name: 'WorkingCalendar', reference: 'schema.json#/$defs/WorkingCalendar', safeParse: safeParseWorkingCalendar, good: calendar },
];

function compiled(reference: string): (input: unknown) => boolean {
  const validate = ajv.getSchema(reference);
  if (validate === undefined) throw new Error(`no schema at ${reference}`);
  return (input) => validate(input) === true;
}

test('the JSON Schema is 2020-12 with JobApplication at its root and the others in $defs', () => {
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'JobApplication', type: 'object' });
  expect(Object.keys(schema.$defs as object).sort()).toStrictEqual([
    'Contact',
    'HistoryEvent',
    'Interview',
    'Ledger',
    'Policy',
    'WorkingCalendar',
  ]);
});

test('every object refuses other keys, every list and every text has a maximum', () => {
  const loose: string[] = [];
  const walk = (part: unknown, path: string): void => {
    if (typeof part !== 'object' || part === null) return;
    const node = part as Record<string, unknown>;
    if (node.type === 'object' && node.additionalProperties !== false && node.maxProperties === undefined) loose.push(path);
    if (node.type === 'array' && node.maxItems === undefined) loose.push(path);
    if (node.type === 'string' && node.maxLength === undefined && node.const === undefined && node.enum === undefined) loose.push(path);
    for (const [key, value] of Object.entries(node)) walk(value, `${path}/${key}`);
  };

  walk(schema, '');

  expect(loose).toStrictEqual([]);
});

test('the JSON Schema survives JSON, so that the file is what is tested here', () => {
  expect(JSON.parse(JSON.stringify(schema))).toStrictEqual(schema);
});

describe.each(kinds)('$name', ({ reference, safeParse, good }) => {
  test('is accepted by Ajv and by the parser', () => {
    expect(compiled(reference)(good)).toBe(true);
    expect(safeParse(good).type).toBe('valid');
  });

  test('with one value changed, left out or added is judged alike by Ajv and the parser', () => {
    const accepts = compiled(reference);
    const paths = pathsOf(good);
    const oddValues = fc.constantFrom<unknown>(
      undefined,
      '',
      ' ',
      'x',
      'phone',
      'x'.repeat(257),
      'x'.repeat(501),
      'x'.repeat(10_001),
      '2026-11-10',
      '2026-02-29',
      '2024-02-29',
      '2026-11-10T09:00',
      '2026-11-10T09:00Z',
      '2026-11-10T09:00:59.123456789-12:30',
      '2026-11-10T09:00:60Z',
      '2026-11-10T24:00Z',
      '2026-11-10T09:00Z[Europe/London]',
      '2026-11-10T09:00Z[]',
      '2026-11-10T09:00+0100',
      '2026-11-10 09:00Z',
      '24:00',
      '9:00',
      'Europe/London',
      'EUR',
      'eur',
      'a/1',
      null,
      true,
      0,
      1,
      -1,
      7,
      8,
      1.5,
      5000,
      5001,
      1e300,
      [],
      {},
      { days: 1 },
      { hours: 1 },
      { days: 1, hours: 1 },
      { date: '2026-11-10' },
      { within: { days: 1 } },
      ['09:00', '17:00'],
      [['09:00', '17:00']],
      Array(1001).fill('x'),
    );
    const property = fc.property(
      fc.constantFrom(...paths),
      fc.oneof(oddValues, fc.jsonValue({ maxDepth: 2 })),
      fc.boolean(),
      (path, value, extra) => {
        const { good: input } = JSON.parse(JSON.stringify(changed({ good }, `good${path}${extra ? '.extra' : ''}`, value)));
        const parsed = safeParse(input);
        const codes = parsed.type === 'valid' ? [] : parsed.issues.map(({ code }) => code);

        if (codes.length === 0) expect(accepts(input)).toBe(true);
        if (codes.some((code) => !beyondJsonSchema.includes(code))) expect(accepts(input), codes.join()).toBe(false);
      },
    );

    fc.assert(property, { numRuns: Number(process.env.FC_RUNS ?? 300) });
  });
});

test('a list that is too long is refused by both', () => {
  const accepts = compiled('schema.json');
  const history = Array(100_001).fill({ type: 'applied', at: '2026-10-01' });

  expect(accepts({ ...short, history })).toBe(false);
  expect(accepts({ ...short, history: history.slice(1) })).toBe(true);
  expect(safeParseJobApplication({ ...short, history }).type).toBe('invalid');
  expect(safeParseJobApplication({ ...short, history: history.slice(1) }).type).toBe('valid');
});

test('a text is measured in characters by a JSON Schema, in UTF-16 units by the parser', () => {
  const accepts = compiled('schema.json');
  const ofEmoji = { ...short, role: '🙂'.repeat(300) };

  expect(accepts(ofEmoji)).toBe(true);
  expect(safeParseJobApplication(ofEmoji)).toMatchObject({ type: 'invalid', issues: [{ path: 'role', code: 'text-too-long' }] });
});

/** The path of every value in a document, `""` for the document itself. */
function pathsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [''];
  return ['', ...Object.entries(value).flatMap(([key, part]) => pathsOf(part).map((path) => `.${key}${path}`))];
}
