import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { type Claim, mayContact, nextFollowUp, type Purpose } from 'interview-followup';
import { type FollowUpHost, followUpTools } from 'interview-followup/agents';
import { draftMessage, reviewMessage } from 'interview-followup/messages';
import { expect, test } from 'vitest';
import { claimInText } from '../../../src/adapters/agents/claim-schema.js';
import { withNulls } from '../../../src/adapters/agents/with-nulls.js';
import { stories } from '../../messages/stories.js';
import { frozen } from '../../properties/frozen.js';
import { type Case, cases } from '../../properties/generators/cases.js';
import { guardQuestions } from '../../properties/generators/guard-questions.js';
import { ask, candidate, globex, hostOf, now } from './northwind.js';
import { withoutNulls } from './without-nulls.js';

const runs = Number(process.env.FC_RUNS ?? 150);
const ajv = new Ajv2020({ strict: true, allErrors: true });
const validators = new Map(followUpTools(hostOf()).map(({ name, outputSchema }) => [name, ajv.compile(outputSchema)]));

/** Asks a tool: the answer must fit its schema and be JSON, and says what the library says. */
async function check(name: Parameters<typeof ask>[0], input: unknown, host: FollowUpHost, expected: unknown): Promise<void> {
  const answer = await ask(name, input, host);

  const validate = validators.get(name) as ValidateFunction;
  expect(validate(answer) ? [] : validate.errors).toStrictEqual([]);
  expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
  const { words, ...same } = answer;
  expect(withoutNulls(same)).toStrictEqual(withoutNulls(expected));
  if (name === 'next_follow_up' || name === 'may_contact') expect(JSON.stringify(words)).not.toMatch(/null|undefined|""/);
}

function hostFor({ application, now, ledger, policy }: Case): FollowUpHost {
  return hostOf({ now: () => now, application: (id) => (id === application.id ? application : null), ledger: () => ledger, policy });
}

test('the answers about any application fit their schemas and are those of the library', { timeout: 300_000 }, async () => {
  const property = fc.asyncProperty(cases(), guardQuestions(), async (example, questions) => {
    const { application, now, ledger, policy } = frozen(example);
    const host = hostFor(frozen(example));
    const applicationId = application.id;
    const facts = { ledger, policy };

    await check('next_follow_up', { applicationId }, host, nextFollowUp(application, { now, ...facts }));
    for (const { channel, who, purpose } of questions) {
      const to = who === null ? undefined : application.contacts?.[who]?.id;
      const asked = { channel, ...(to === undefined ? {} : { to }), ...(purpose === undefined ? {} : { purpose }) };
      const input = { applicationId, channel, to: to ?? null, purpose: purpose ?? null };
      await check('may_contact', input, host, mayContact(application, { at: now, ...asked, ...facts }));
    }
  });

  await fc.assert(property, { numRuns: runs });
});

test('drafts of any application, and reviews of them, fit their schemas and are those of the library', { timeout: 300_000 }, async () => {
  const purposes: readonly Purpose[] = ['feedback-request', 'thank-you', 'offer-news', 'outcome-thanks', 'answer', 'application-check'];
  const property = fc.asyncProperty(cases(), fc.constantFrom(...purposes), guardQuestions(), async (example, purpose, [question]) => {
    const { application, now, ledger, policy } = example;
    const channel = question?.channel ?? 'email';
    const host = hostFor(example);
    const applicationId = application.id;
    const draft = draftMessage(application, { purpose, channel, locale: 'en-GB', candidate, now, ledger, policy });

    await check('draft_message', { applicationId, purpose, channel, locale: 'en-GB' }, host, draft);
    if (draft.type === 'refused') return;
    const text = draft.body;
    const options = { application, channel, locale: 'en-GB', now, timeZone: candidate.timeZone, ledger, policy };
    await check('review_message', { applicationId, text, channel, locale: 'en-GB' }, host, reviewMessage(text, options));
  });

  await fc.assert(property, { numRuns: runs });
});

test.each(stories)('a draft of every kind and channel fits its schema: $name', async ({ application, purpose, ledger = [] }) => {
  for (const channel of ['phone', 'email', 'sms', 'linkedin', 'letter'] as const) {
    const host = hostOf({ application: () => application, ledger: () => ledger });
    const draft = draftMessage(application, { purpose, channel, locale: 'en-GB', candidate, now, ledger });

    await check('draft_message', { applicationId: application.id, purpose, channel, locale: 'en-GB' }, host, draft);
  }
});

test.each([
  'I have two other offers, one of them from Globex for 90,000 pounds a year, and must answer by Friday.',
  'I have no other offers. I have declined one offer. I am in the final round elsewhere. You are my first choice.',
  'ANSWER ME NOW!!! You idiots have until tomorrow, or else.',
  'Dear [Name], I will call you every day until you answer.',
  'Hyvä Dana, kiitos haastattelusta.',
  'x',
])('a review of any text fits its schema: %s', async (text) => {
  const options = { application: hostOf().application('northwind') as never, now, timeZone: candidate.timeZone, ledger: [globex] };

  await check('review_message', { applicationId: 'northwind', text, channel: null, locale: null }, hostOf(), reviewMessage(text, options));
});

test('texts of any letters fit too', async () => {
  const property = fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (text) => {
    const options = { application: hostOf().application('northwind') as never, now, timeZone: candidate.timeZone, ledger: [globex] };
    const input = { applicationId: 'northwind', text, channel: null, locale: 'en' };
    await check('review_message', input, hostOf(), reviewMessage(text, { ...options, locale: 'en' }));
  });

  await fc.assert(property, { numRuns: runs });
});

const claims: readonly Claim[] = [
  { type: 'offer', count: 1, form: 'written' },
  { type: 'offer', count: 2, form: 'any', employer: 'Globex' },
  { type: 'process', count: 1, stage: 'final-round' },
  { type: 'deadline', from: '2026-03-20', to: '2026-03-20', employer: 'Globex' },
  { type: 'compensation', amount: 90_000, currency: 'GBP', per: 'year', basis: 'base', cmp: 'eq' },
  {
    type: 'compensation',
    amount: 90_000.5,
    amountMax: 95_000,
    currency: 'GBP',
    per: 'hour',
    basis: 'bonus',
    cmp: 'range',
    employer: 'Globex',
  },
  { type: 'employer', employer: 'Globex' },
  { type: 'absence', scope: 'offers' },
  { type: 'outcome', status: 'declined', count: 1 },
  { type: 'preference' },
];

test.each(claims)('a claim of every type fits its schema and comes through whole: $type', (claim) => {
  const validate = ajv.compile(claimInText);

  const given = withNulls(claimInText, { claim, verdict: 'supported', evidence: [0], start: 0, end: 1, quote: 'I' });

  expect(validate(given) ? [] : validate.errors).toStrictEqual([]);
  expect(withoutNulls(given)).toMatchObject({ claim });
});

test('a schema that lets everything through would not do: a member of another union is refused', async () => {
  const validate = validators.get('next_follow_up') as ValidateFunction;
  const answer = await ask('next_follow_up', { applicationId: 'northwind' });

  expect(validate(answer)).toBe(true);
  expect(validate({ ...answer, type: 'allowed' })).toBe(false);
  expect(validate({ ...answer, words: undefined })).toBe(false);
  expect(validate({ ...answer, more: 1 })).toBe(false);
});
