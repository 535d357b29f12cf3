import fc from 'fast-check';
import { type FollowUpPolicy, planFollowUps, type Step } from 'interview-followup';
import { expect } from 'vitest';
import { datePlus } from './clock/date-plus.ts';
import { isOpen } from './clock/is-open.ts';
import { localDate } from './clock/local-date.ts';
import { followUpAt } from './follow-up-at.ts';
import { type Case, cases } from './generators/cases.ts';
import { isChase } from './is-chase.ts';
import { isWrittenThanks } from './is-written-thanks.ts';
import { law } from './law.ts';

law('a plan begins with the next step, and is empty after a stop', cases(), (example) => {
  const next = followUpAt(example, Date.parse(example.now));

  const [first] = planOf(example, { steps: 1 });

  expect(first).toEqual(next.type === 'stop' ? undefined : next.step);
});

// By `recommended`, when it is done: the `earliest` of a thank-you that an answer has kept back can be days before that of the answer.
law('a plan is in the order of time, and each step in it has a key of its own', cases(), (example) => {
  const plan = planOf(example);

  const done = plan.map((step) => Date.parse(step.window.recommended));
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(new Set(plan.map(({ key }) => key)).size).toBe(plan.length);
});

law('fewer steps and an end cut a plan short, and change nothing else', fc.tuple(cases(), fc.nat(6)), ([example, steps]) => {
  const plan = planOf(example);
  const until = plan[steps]?.window.earliest ?? example.now;

  expect(planOf(example, { steps })).toEqual(plan.slice(0, steps));
  const beyond = plan.findIndex(({ window }) => Date.parse(window.earliest) > Date.parse(until));
  expect(planOf(example, { until })).toEqual(beyond < 0 ? plan : plan.slice(0, beyond));
});

law('a planned attempt keeps the minimum gap to every contact planned before it, whatever clocks do', cases(), (example) => {
  const { application, policy } = example;
  const calendar = application.employer.calendar ?? policy.calendar;
  const plan = planOf(example);

  for (const [index, step] of plan.entries()) {
    if (!isChase(step)) continue;
    for (const before of plan.slice(0, index)) {
      if (before.purpose === 'thank-you' || before.purpose === 'outcome-thanks') continue; // thanks do not restart the gap
      const date = localDate(step.window.timeZone, Date.parse(before.window.recommended));
      expect(step.window.earliestDate >= datePlus(calendar, date, gapOf(policy, step)), `${before.key} ${step.key}`).toBe(true);
    }
  }
});

law('nothing but written thanks is planned outside open hours', cases(), (example) => {
  const { application, policy } = example;
  const calendar = application.employer.calendar ?? policy.calendar;

  for (const step of planOf(example)) {
    if (isWrittenThanks(step)) continue;
    const { earliest, recommended, timeZone } = step.window;
    for (const text of [earliest, recommended]) expect(isOpen(calendar, timeZone, Date.parse(text)), `${step.key} ${text}`).toBe(true);
  }
});

function planOf({ application, ...options }: Case, { ...limits }: { readonly steps?: number; readonly until?: string } = {}): Step[] {
  return planFollowUps(application, { ...options, ...limits });
}

function gapOf({ feedback, application }: FollowUpPolicy, { purpose }: Step): FollowUpPolicy['feedback']['gap']['min'] {
  return purpose === 'application-check' && application !== null ? application.gap.min : feedback.gap.min;
}
