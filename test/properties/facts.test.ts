import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { contactedEvent, type HistoryEvent, mayContact, nextFollowUp, planFollowUps } from 'interview-followup';
import { expect } from 'vitest';
import { frozen } from './frozen.ts';
import { type Case, cases } from './generators/cases.ts';
import { inOrderOf } from './in-order-of.ts';
import { law } from './law.ts';

const numbers = fc.array(fc.nat(99), { minLength: 16, maxLength: 16 });

law('the order of facts changes nothing', fc.tuple(cases(), numbers, numbers), ([{ application, ...options }, first, second]) => {
  const { interviews = [], history = [] } = application;
  const mixed = { ...application, interviews: inOrderOf(first, interviews), history: inOrderOf(second, history) };

  expect(answersTo({ application: mixed, ...options })).toEqual(answersTo({ application, ...options }));
});

law('the same event twice counts once', fc.tuple(cases(), fc.nat(15), fc.nat(15)), ([{ application, ...options }, which, where]) => {
  const { history = [] } = application;
  fc.pre(history.length > 0);
  const index = which % history.length;
  const once = history.map((event, at) => (at === index && event.id === undefined ? { id: 'again', ...event } : event));
  const again = Object.fromEntries(Object.entries(once[index] ?? {}).reverse()) as HistoryEvent; // the same content, its keys in another order
  const twice = [...once.slice(0, where % (once.length + 1)), again, ...once.slice(where % (once.length + 1))];

  expect(answersTo({ application: { ...application, history: twice }, ...options })).toEqual(answersTo({ application, ...options }));
});

law('inputs are never mutated, and frozen ones work', cases(), (example) => {
  const open = structuredClone(example);

  const answers = answersTo(open);

  expect(open).toEqual(example);
  expect(answersTo(frozen(example))).toEqual(answers);
});

law('what comes out survives JSON', cases(), (example) => {
  for (const answer of answersTo(example)) {
    if (!isDeepStrictEqual(JSON.parse(JSON.stringify(answer)), answer)) expect(answer).toBe('plain JSON without keys that have no value');
  }
});

/** What the three functions say, and the event to append. */
function answersTo({ application, ...options }: Case): unknown[] {
  const next = nextFollowUp(application, options);
  const plan = planFollowUps(application, { ...options, steps: 3 });
  const verdicts = (['email', 'phone'] as const).map((channel) =>
    mayContact(application, { ...options, at: options.now, channel, purpose: 'feedback-request' }),
  );
  if (next.type === 'stop') return [next, plan, ...verdicts];
  return [next, plan, ...verdicts, contactedEvent(next.step, { at: options.now })];
}
