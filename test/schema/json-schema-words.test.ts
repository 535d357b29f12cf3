import { classic } from 'interview-followup';
import {
  type Parsed,
  safeParseJobApplication,
  safeParseLedger,
  safeParsePolicy,
  safeParseWorkingCalendar,
} from 'interview-followup/schema';
import { describe, expect, test } from 'vitest';
import { jsonSchema } from '../../src/schema/json-schema.js';
import { application, calendar, changed, ledger } from './examples.js';

// The JSON Schema by every word, bound and pattern: what other programs hold their data against.

interface Node {
  readonly type?: string;
  readonly title?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Node>>;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Node;
  readonly additionalProperties?: false | Node;
  readonly items?: false | Node;
  readonly prefixItems?: readonly Node[];
  readonly anyOf?: readonly Node[];
  readonly [bound: `min${string}` | `max${string}`]: number;
}

const root = jsonSchema() as Node;

/** Where texts of each form stand in the schema, and in an example with the function that reads it. */
const forms: readonly { name: string; node: Node; parse: (text: string) => Parsed<unknown> }[] = [
  { name: 'date', node: at(root, 'Contact', 'awayUntil'), parse: ofApplication('contacts.0.awayUntil') },
  { name: 'instant', node: at(root, 'Interview', 'startsAt'), parse: ofApplication('interviews.1.startsAt') },
  { name: 'moment', node: at(root, 'HistoryEvent', 0, 'at'), parse: ofApplication('history.0.at') },
  { name: 'zone', node: at(root, 'Contact', 'timeZone'), parse: ofApplication('contacts.0.timeZone') },
  { name: 'opening', node: at(root, 'WorkingCalendar', 'hours', 0, 0), parse: ofCalendar('dates.2026-12-19.0.0') },
  { name: 'closing', node: at(root, 'WorkingCalendar', 'hours', 0, 1), parse: ofCalendar('hours.1.1') },
  { name: 'words', node: at(root, 'Ledger', 0, 'employer'), parse: ofLedger('0.employer') },
  { name: 'answerBy', node: at(root, 'Ledger', 0, 'answerBy', 0), parse: ofLedger('0.answerBy') },
  { name: 'currency', node: at(root, 'Ledger', 0, 'compensation', 0, 'currency'), parse: ofLedger('0.compensation.currency') },
  { name: 'policyId', node: at(root, 'Policy', 'id'), parse: (id) => safeParsePolicy({ ...classic, id }) },
];

/** The schema of a part: a definition, a property, a branch of a union, an item. */
function at(whole: Node, ...[key, ...rest]: (string | number)[]): Node {
  if (key === undefined) return whole;
  const part = whole.$defs ?? whole.properties ?? whole.anyOf ?? whole.prefixItems ?? [whole.items || {}];
  return at((part as { readonly [key: string | number]: Node })[key] ?? {}, ...rest);
}

function ofApplication(path: string): (text: string) => Parsed<unknown> {
  return (text) => safeParseJobApplication(changed(application, path, text));
}

function ofCalendar(path: string): (text: string) => Parsed<unknown> {
  return (text) => safeParseWorkingCalendar(changed(calendar, path, text));
}

function ofLedger(path: string): (text: string) => Parsed<unknown> {
  return (text) => safeParseLedger(changed(ledger, path, text));
}

/** A schema as a TypeScript type, with its bounds. */
function typeOf(node: Node): string {
  if (node.$ref !== undefined) return node.$ref.replace('#/$defs/', '');
  if (node.anyOf !== undefined) return node.anyOf.map(typeOf).join(' | ');
  if (node.const !== undefined) return node.const;
  if (node.enum !== undefined) return node.enum.join(' | ');
  if (node.type === 'string') return `${formOf(node.pattern)}(${boundsOf(node, 'Length')})`;
  if (node.type === 'integer' || node.type === 'number') return `${node.type}(${boundsOf(node, 'imum')})`;
  if (node.type === 'array' && node.prefixItems !== undefined)
    return `[${node.prefixItems.map(typeOf).join(', ')}](${boundsOf(node, 'Items')})`;
  if (node.type === 'array') return `list(${boundsOf(node, 'Items')}) of ${typeOf(node.items || {})}`;
  if (node.type !== 'object') return node.type ?? 'anything';
  if (node.additionalProperties) {
    return `record(${boundsOf(node, 'Properties')}) of ${typeOf(node.propertyNames ?? {})} to ${typeOf(node.additionalProperties)}`;
  }
  const fields = Object.entries(node.properties ?? {}).map(
    ([key, part]) => `${key}${node.required?.includes(key) ? '' : '?'}: ${typeOf(part)}`,
  );
  return `{ ${fields.join('; ')} }`;
}

function formOf(pattern: string | undefined): string {
  return pattern === undefined ? 'text' : (forms.find(({ node }) => node.pattern === pattern)?.name ?? pattern);
}

function boundsOf(node: Node, what: string): string {
  return `${node[`min${what}`] ?? ''}..${node[`max${what}`] ?? ''}`;
}

const id = 'text(1..256)';
const name = 'text(..500)';
const note = 'text(..10000)';
const count = 'integer(0..9007199254740991)';
const date = 'date(..10)';
const moment = 'moment(..128)';
const channel = 'phone | email | sms | linkedin | letter';
const hours = 'list(..24) of [opening(..5), closing(..5)](2..2)';
const dates = '{ days: integer(0..5000) } | { workingDays: integer(0..5000) }';
const span = `${dates} | { hours: integer(0..5000) }`;
const feedbackDate = `{ date: ${date} } | { instant: instant(..128) } | { within: ${span} }`;
const gap = `{ min: ${dates}; max: ${dates} }`;
const purpose =
  'application-check | thank-you | feedback-request | offer-news | outcome-thanks | improvement-request | answer | missed-interview | other';

const events = [
  ['applied'],
  ['feedback-promised', `by: ${feedbackDate}`, `from?: ${id}`],
  [
    'contacted',
    `purpose: ${purpose}`,
    `channel: ${channel}`,
    `to?: ${id}`,
    `copyTo?: list(..1000) of ${id}`,
    `interview?: ${id}`,
    'result?: sent | spoke | voicemail | no-answer | bounced',
    'said?: final-follow-up',
  ],
  [
    'heard',
    `from?: ${id}`,
    `channel?: ${channel}`,
    'kind: no-decision-yet | standard-answer | request | automatic | other',
    `awayUntil?: ${date}`,
    `what?: ${note}`,
    `notBefore?: ${moment}`,
    `by?: ${feedbackDate}`,
  ],
  ['answered'],
  ['decided', 'decision: offer | rejected | on-hold | position-closed', `toldAt?: ${moment} | null`, `from?: ${id}`],
  ['interview-feedback-received', `points?: list(..1000) of ${note}`],
  ['accepted'],
  ['declined'],
  ['withdrew'],
  ['asked-to-stop', `by?: ${id}`, `channels?: list(1..5) of ${channel}`],
  ['snoozed', `until: ${date}`],
  ['stopped-chasing'],
  ['resumed-chasing'],
  ['retracted', `event: ${id}`],
].map(([type, ...own]) => `{ ${[`type: ${type}`, `id?: ${id}`, `at: ${moment}`, `note?: ${note}`, ...own].join('; ')} }`);

const types: readonly [name: string, fields: readonly string[]][] = [
  [
    'JobApplication',
    [
      `id: ${id}`,
      `role: ${name}`,
      `employer: { name?: ${name}; timeZone: zone(..64); calendar?: WorkingCalendar; jurisdiction?: ${name}; headcount?: ${count} }`,
      'preferred?: boolean',
      'contacts?: list(..1000) of Contact',
      'interviews?: list(..1000) of Interview',
      'history?: list(..100000) of HistoryEvent',
    ],
  ],
  [
    'Contact',
    [
      `id: ${id}`,
      `name: ${name}`,
      `addressAs?: ${name}`,
      'role: hiring-manager | interviewer | recruiter | hr | agency | referrer',
      `email?: ${name}`,
      `phone?: ${name}`,
      `linkedin?: ${name}`,
      'timeZone?: zone(..64)',
      `language?: ${name}`,
      'mayCall?: boolean',
      `prefers?: ${channel}`,
      `refuses?: list(..5) of ${channel}`,
      `notBefore?: ${date}`,
      `awayUntil?: ${date}`,
      'left?: boolean',
      `note?: ${note}`,
    ],
  ],
  [
    'Interview',
    [
      `id: ${id}`,
      `round?: ${count}`,
      'startsAt: instant(..128)',
      'endsAt?: instant(..128)',
      'status: scheduled | held | cancelled | missed-by-employer | missed-by-candidate',
      `interviewers?: list(..1000) of ${id}`,
      'format?: onsite | video | phone',
      `topics?: list(..1000) of ${note}`,
      `note?: ${note}`,
    ],
  ],
  [
    'WorkingCalendar',
    [
      'weekend: list(..7) of integer(1..7)',
      `hours: ${hours}`,
      `hoursByWeekday?: { ${[1, 2, 3, 4, 5, 6, 7].map((weekday) => `${weekday}?: ${hours}`).join('; ')} }`,
      `holidays?: list(..10000) of ${date}`,
      `dates?: record(..10000) of ${date} to ${hours}`,
      `coverage?: { from: ${date}; to: ${date} }`,
    ],
  ],
  [
    'Policy',
    [
      'id: policyId(..256)',
      'calendar: WorkingCalendar',
      `thankYou: { within: ${span}; expiresAfter: ${span}; channels: list(..5) of ${channel} } | null`,
      `feedback: { ${[
        `afterPromise: ${dates}`,
        `withoutPromise: ${dates}`,
        `gap: ${gap}`,
        `maxAttempts: ${count} | null`,
        `adviseStoppingAfter: ${count} | null`,
        `channels: list(..5) of ${channel}`,
        'route: decision-maker-first | hr-first | decision-maker-with-hr',
        `escalateAfter: ${count}`,
      ].join('; ')} }`,
      `application: { firstAfter: ${dates}; gap: ${gap}; maxAttempts: ${count} | null } | null`,
      `outcome: { thankWithin: ${span}; askHowICameAcross: with-thanks | separately | never; expiresAfter: ${span} }`,
    ],
  ],
];

const entry = [
  'applicationId?: words(1..10000)',
  'employer: words(1..10000)',
  'aliases?: list(..100) of words(1..10000)',
  'stage: applied | interviewing | final-round | verbal-offer | written-offer | accepted | declined | expired | withdrawn',
  `receivedOn: ${date} | null`,
  'answerBy: answerBy(..16) | null',
  `compensation: { ${[
    'amount: number(0..)',
    'currency: currency(3..3)',
    'per: year | month | day | hour',
    'basis: base | total',
    'bonus?: number(0..)',
  ].join('; ')} } | null`,
  'nameDisclosable: boolean',
];

const whole: readonly (readonly [name: string, type: string])[] = [
  ...types.map(([name, fields]) => [name, `{ ${fields.join('; ')} }`] as const),
  ['HistoryEvent', events.join(' | ')],
  ['Ledger', `list(..10000) of { ${entry.join('; ')} }`],
];

test.each(whole)('%s has these fields, words and bounds', (name, type) => {
  const node = name === root.title ? root : at(root, name);

  expect(typeOf(node)).toBe(type);
  expect(node.title).toBe(name);
});

/** Texts of each form, and texts that only look like it. */
const texts: readonly [form: string, good: readonly string[], bad: readonly string[]][] = [
  [
    'date',
    ['2026-11-10', '2024-02-29', '2000-02-29', '9999-12-31'],
    [
      '2026-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-11-00',
      '26-11-10',
      '2026-11-1',
      ' 2026-11-10',
      '2026-11-10Z',
    ],
  ],
  [
    'instant',
    [
      '2026-11-10T09:00Z',
      '2026-11-10T23:59:59Z',
      '2026-11-10T09:00:59.1Z',
      '2026-11-10T09:00:59.123456789+01:00',
      '2026-11-10T09:00-12:30',
      '2026-11-10T09:00Z[Europe/London]',
      '2026-11-10T09:00Z[!Europe/London]',
    ],
    [
      '2026-11-10',
      '2026-11-10T09:00',
      '2026-11-10T9:00Z',
      '2026-11-10 09:00Z',
      '2026-11-10T24:00Z',
      '2026-11-10T09:60Z',
      '2026-11-10T09:00:60Z',
      '2026-11-10T09:00:59.Z',
      '2026-11-10T09:00:59.1234567890Z',
      '2026-11-10T09:00+24:00',
      '2026-11-10T09:00+0100',
      '2026-11-10T09:00Z[]',
      '2026-11-10T09:00Z ',
      '2026-11-31T09:00Z',
      ' 2026-11-10T09:00Z',
    ],
  ],
  [
    'moment',
    ['2026-11-10', '2026-11-10T09:00Z', '2026-11-10T09:00:59.123+01:00[Europe/London]'],
    ['2026-11-31', '2026-11-10T09:00', '2026-11-31T09:00Z', '2026-11-10Z', 'x2026-11-10', '2026-11-10x', 'T09:00Z', 'yesterday'],
  ],
  ['zone', ['Europe/London', 'America/Port-au-Prince', 'Etc/GMT+1', 'UTC'], ['', '+01:00', 'Europe/London ', '/London', 'Europe London']],
  ['opening', ['00:00', '09:30', '23:59'], ['24:00', '9:00', '09:60', '09:0', '09:00:00', ' 9:00', '']],
  ['closing', ['13:31', '23:59', '24:00'], ['24:01', '25:00', '9:00', '17:60', '17:00 ', '24:000', '']],
  ['words', ['C', ' C ', 'Contoso Ltd'], ['', ' ', '\n\t']],
  [
    'answerBy',
    ['2026-11-20', '2026-11-20T17:00', '2026-11-20T23:59'],
    ['2026-11-31', '2026-11-20T24:00', '2026-11-20T17:00:00', '2026-11-20T17:00Z', '2026-11-20T', '20 November'],
  ],
  ['currency', ['GBP', 'EUR'], ['gbp', 'GB', 'GBPX', '£', 'G3P']],
  [
    'policyId',
    ['a/1', 'classic/1.2-beta', `${'a'.repeat(254)}/1`],
    ['a', '/1', 'a/', 'a/b/1', 'a b/1', 'a/1 ', ' a/1', 'a/1\n', `${'a'.repeat(255)}/1`],
  ],
];

describe.each(texts)('%s', (form, good, bad) => {
  const { node, parse } = forms.find(({ name }) => name === form) ?? { node: {} as Node, parse: ofApplication('id') };
  const fits = (text: string): boolean =>
    text.length >= (node.minLength ?? 0) && text.length <= (node.maxLength ?? 0) && new RegExp(node.pattern ?? '^$', 'u').test(text);

  test.each(good)('%j is one, by the JSON Schema and by the parser', (text) => {
    expect(fits(text)).toBe(true);
    expect(parse(text).type).toBe('valid');
  });

  test.each(bad)('%j is none, by the JSON Schema and by the parser', (text) => {
    expect(fits(text)).toBe(false);
    expect(parse(text).type).toBe('invalid');
  });
});
