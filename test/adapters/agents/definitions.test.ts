import { followUpTools } from 'interview-followup/agents';
import { expect, test } from 'vitest';
import { hostOf } from './northwind.js';

// What a host shows to a model, whole: a word more or less is another contract, so it is written down here as well.

interface Node {
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly (string | null)[];
  readonly properties?: Record<string, Node>;
  readonly items?: Node;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly Node[];
}

/** A schema as a TypeScript type, the words of a union without quotes. */
function typeOf(schema: Node): string {
  if (schema.anyOf !== undefined) return schema.anyOf.map(typeOf).join(' | ');
  const types = [schema.type ?? 'anything'].flat();
  return types.map((type) => partOf(type, schema)).join(' | ');
}

function partOf(type: string, { properties = {}, items = {}, ...schema }: Node): string {
  if (type === 'object')
    return `{ ${Object.entries(properties)
      .map(([key, part]) => `${key}: ${typeOf(part)}`)
      .join('; ')} }`;
  if (type === 'array' && schema.minItems === undefined && schema.maxItems === undefined) return `(${typeOf(items)})[]`;
  if (type === 'array') return `(${typeOf(items)})[${schema.minItems} to ${schema.maxItems}]`;
  if (type === 'null' && schema.enum?.includes(null) === false) return 'null, but not among the words';
  if (type !== 'string') return type;
  return schema.const ?? schema.enum?.filter((word) => word !== null).join(' | ') ?? 'string';
}

const purpose =
  'application-check | thank-you | feedback-request | offer-news | outcome-thanks | improvement-request | answer | missed-interview';
const channel = 'phone | email | sms | linkedin | letter';
const verdict = 'supported | unsupported | exaggerated | expired | wrong-deadline | wrong-figure | confidential-name';

const window = '{ earliest: string; latest: string; recommended: string; timeZone: string; earliestDate: string; latestDate: string }';
const role = 'hiring-manager | interviewer | recruiter | hr | agency | referrer';
const whyThem = 'decision-maker | escalated | hr-fallback | agency | interviewer | asked | told-you | only-contact';
const step = `{ key: string; purpose: ${purpose}; attempt: integer; includes: improvement-request | null; window: ${window}; to: { contact: string; role: ${role}; because: ${whyThem} } | null; copyTo: (string)[] | null; channel: ${channel}; interview: string | null }`;

const ofTime = 'since: string | null; until: string | null; days: integer | null; attempts: integer | null';
const ofPeople = `contact: string | null; interview: string | null; applicationId: string | null; channel: ${channel} | null`;
const ofOffers = 'employer: string | null; answerBy: string | null; tooLate: boolean | null';
const reason = `{ code: string; ${ofTime}; ${ofPeople}; ${ofOffers} }`;

const employer = 'employer: string | null';
const claim = [
  `{ type: offer; count: integer; form: any | written; ${employer} }`,
  `{ type: process; count: integer; stage: applied | interviewing | final-round | verbal-offer | written-offer; ${employer} }`,
  `{ type: deadline; from: string; to: string; ${employer} }`,
  `{ type: compensation; amount: number; amountMax: number | null; currency: string; per: year | month | day | hour; basis: base | total | bonus; cmp: eq | approx | gte | lte | range; ${employer} }`,
  '{ type: employer; employer: string }',
  '{ type: absence; scope: offers | processes }',
  `{ type: outcome; status: accepted | declined | expired | withdrawn; count: integer; ${employer} }`,
  '{ type: preference }',
].join(' | ');
const claimInText = `{ claim: ${claim}; verdict: ${verdict}; evidence: (integer)[]; start: integer; end: integer; quote: string }`;

const stopReason =
  'nothing-to-follow | complete | ended-by-candidate | asked-to-stop | stopped-chasing | attempts-used | final-follow-up-sent | no-channel';
const paragraph = '{ role: string; text: string }';
const turn = 'answered | assistant | voicemail | no-decision-yet | rejected | offer | asked-to-stop';
const question = 'decision-date | may-i-call | direct-line | answer-date | interview-feedback';
const branch = `{ when: ${turn}; say: (${paragraph})[]; ask: (${question})[]; record: (string)[] }`;
const label =
  'rude | threatening | ultimatum | guilt-tripping | begging | sarcastic | over-apologetic | discriminatory | all-caps | repeated-exclamation';
const fix = '{ range: (integer)[2 to 2]; text: string }';

const types = [
  {
    name: 'next_follow_up',
    input: ['applicationId: string'],
    output: [
      'type: wait | act | stop',
      'words: { headline: string; reasons: (string)[]; caveats: (string)[] }',
      'urgency: due | overdue | null',
      'until: string | null',
      `because: ${stopReason} | null`,
      `step: ${step} | null`,
      `reasons: (${reason})[]`,
      `caveats: (${reason})[]`,
      'policyId: string',
      'validUntil: string | null',
    ],
  },
  {
    name: 'may_contact',
    input: ['applicationId: string', `channel: ${channel}`, 'to: string | null', `purpose: ${purpose} | other | null`],
    output: [
      'type: allowed | refused',
      'words: (string)[]',
      'urgency: due | overdue | null',
      `step: ${step} | null`,
      `reasons: (${reason})[] | null`,
      'allowedFrom: string | null',
    ],
  },
  {
    name: 'draft_message',
    input: ['applicationId: string', `purpose: ${purpose} | null`, `channel: ${channel} | null`, 'locale: string | null'],
    output: [
      'type: draft | refused',
      'problems: ({ code: string; path: string; message: string })[] | null',
      `purpose: ${purpose} | null`,
      `channel: ${channel} | null`,
      'locale: string | null',
      'subject: string | null',
      'body: string | null',
      `paragraphs: (${paragraph})[] | null`,
      `claims: (${claimInText})[] | null`,
      'to: string | null',
      'copyTo: (string)[] | null',
      `branches: (${branch})[] | null`,
    ],
  },
  {
    name: 'review_message',
    input: ['applicationId: string', 'text: string', `channel: ${channel} | null`, 'locale: string | null'],
    output: [
      'status: ok | problems | unsupported-language',
      'ok: boolean',
      `claims: (${claimInText})[]`,
      `findings: ({ ${[
        'rule: string',
        'kind: honesty | tone | timing | privacy',
        'severity: error | warning | info',
        'start: integer',
        'end: integer',
        'quote: string',
        `verdict: ${verdict} | null`,
        `label: ${label} | null`,
        'evidence: (integer)[] | null',
        `fix: ${fix} | null`,
      ].join('; ')} })[]`,
    ],
  },
];

test('the tools take and give these types, by every word', () => {
  const tools = followUpTools(hostOf());

  const shown = tools.map(({ name, inputSchema, outputSchema }) => ({ name, input: typeOf(inputSchema), output: typeOf(outputSchema) }));

  expect(shown).toStrictEqual(
    types.map(({ name, input, output }) => ({ name, input: `{ ${input.join('; ')} }`, output: `{ ${output.join('; ')} }` })),
  );
});

const purposes = [
  'application-check asks whether an application arrived and where it stands, before any interview',
  'thank-you thanks for an interview',
  'feedback-request asks whether there is a decision after an interview',
  'offer-news tells that another offer came',
  'outcome-thanks thanks for the decision, whatever it is',
  'improvement-request asks, after a no, how one came across',
  'answer does what the employer asked for',
  'missed-interview a word after an interview that somebody missed',
].join('; ');
const applicationId = 'Id of the application, as the user or the instructions give it.';

test.each([
  ['next_follow_up', { applicationId }],
  [
    'may_contact',
    {
      applicationId,
      channel: 'The channel that is to be used.',
      to: 'Id of the contact, as `step.to.contact` gives it; null: whom the next step goes to. It is no name and no address.',
      purpose: `What the contact is for; null: the purpose of the next step. ${purposes}; other is anything else.`,
    },
  ],
  [
    'draft_message',
    {
      applicationId,
      purpose: `What to write; null: the message of the step that is due. ${purposes}.`,
      channel: 'The channel to write for; null: that of the step.',
      locale: "Language tag: en-GB, en-US, de, fr, es, nl, it or pt-BR; null: the contact's language.",
    },
  ],
  [
    'review_message',
    {
      applicationId,
      text: 'The text, whole and exactly as it would be sent; the subject of an e-mail is its first line. At most 100,000 characters.',
      channel: 'The channel that the text is meant for; null when it is not known.',
      locale: 'Language tag of the text, such as en-GB; null: it is noticed.',
    },
  ],
])('what %s asks for is explained in these words', (name, words) => {
  const { inputSchema } = followUpTools(hostOf()).find((tool) => tool.name === name) ?? {};

  const { properties = {} } = inputSchema as { properties?: Record<string, { description: string }> };

  expect(Object.fromEntries(Object.entries(properties).map(([key, { description }]) => [key, description]))).toStrictEqual(words);
});
