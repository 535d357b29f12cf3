import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateText, stepCountIs } from 'ai';
import { nextFollowUp } from 'interview-followup';
import { followUpToolSet } from '../ai-sdk/follow-up-tool-set.js';
import { scriptedModel } from './scripted-model.js';
import { candidate, friday, ledger, promised } from './stories.js';

const tools = followUpToolSet({
  now: () => friday,
  application: (id) => (id === promised.id ? promised : null),
  ledger: () => ledger,
  candidate,
});
const applicationId = promised.id;

test('a model asks, drafts, invents an offer, is told so, and corrects itself', async () => {
  const invented = 'I have two other offers, so please hurry. ';
  const { model, answers } = scriptedModel([
    () => ({ call: 'next_follow_up', input: { applicationId } }),
    () => ({ call: 'draft_message', input: { applicationId, purpose: null, channel: null, locale: 'en-GB' } }),
    ([, draft]) => ({
      call: 'review_message',
      input: { applicationId, text: draft?.value.body.replace('\n\n', `\n\n${invented}`), channel: 'email', locale: 'en-GB' },
    }),
    ([, draft]) => ({ call: 'review_message', input: { applicationId, text: draft?.value.body, channel: 'email', locale: 'en-GB' } }),
    ([, draft, , second]) => ({ say: second?.value.ok === true ? draft?.value.body : 'not fit to be sent' }),
  ]);

  const { text, steps } = await generateText({ model, tools, stopWhen: stepCountIs(8), prompt: 'What should I write to Northwind?' });

  assert.equal(steps.length, 5);
  assert.deepEqual(
    answers.map(({ name, type }) => [name, type]),
    [
      ['next_follow_up', 'json'],
      ['draft_message', 'json'],
      ['review_message', 'json'],
      ['review_message', 'json'],
    ],
  );
  const [next, draft, first, second] = answers.map(({ value }) => value);
  const decision = nextFollowUp(promised, { now: friday, ledger });
  assert.deepEqual([next.type, next.step.key], [decision.type, decision.type === 'act' ? decision.step.key : '']);
  assert.match(next.words.headline, /^Email Dana Okafor to let them know about your other offer/);
  assert.deepEqual([draft.type, draft.purpose, draft.channel], ['draft', 'offer-news', 'email']);
  assert.equal(first.ok, false);
  assert.deepEqual(first.findings.map(({ rule, quote }: { rule: string; quote: string }) => [rule, quote])[0], [
    'honesty/exaggerated',
    'I have two other offers',
  ]);
  assert.deepEqual([second.ok, second.findings], [true, []]);
  assert.equal(text, draft.body);
  assert.match(text, /written offer/); // the one that is in the ledger
});

test('an input that does not fit comes back to the model with everything that is wrong', async () => {
  const { model, answers } = scriptedModel([
    () => ({ call: 'may_contact', input: { applicationId, channel: 'fax', to: null, purpose: null, ledger: [] } }),
    () => ({ call: 'may_contact', input: { applicationId, channel: 'email', to: 'dana', purpose: 'offer-news' } }),
    () => ({ say: 'No fax, but you may send Dana an e-mail.' }),
  ]);

  await generateText({ model, tools, stopWhen: stepCountIs(8), prompt: 'May I fax them?' });

  const [wrong, right] = answers;
  assert.equal(wrong?.type, 'error-text');
  assert.match(wrong?.value, /^channel: "fax" is not known: write one of phone, email, sms, linkedin, letter\nledger: /);
  assert.equal(right?.value.type, 'allowed');
});
