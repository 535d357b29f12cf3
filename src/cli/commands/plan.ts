import { nextFollowUp, planFollowUps } from '../../index.js';
import { answerEach } from '../answer-each.js';
import type { Command } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { sayPlan } from '../say-plan.js';

export const plan: Command = {
  name: 'plan',
  summary: 'the steps to come if nobody answers',
  usage: '[options] [file ...|-]',
  about: ['The steps to come for each application if nobody ever answers; each new fact makes another plan.'],
  options: ['now', 'steps', 'until', 'policy', 'ledger', 'locale', 'json', 'ndjson'],
  yes: 'a step is planned (of several: for one at least)',
  no: 'no step is left, or none within --steps and --until',
  examples: ['plan application.json --now 2026-03-09T09:00:00-04:00 --steps 3'],
  run: (call) =>
    answerEach(call, ({ now, rules, language }) => {
      const { steps, until } = call.texts;
      if (steps !== undefined && !/^\d{1,9}$/.test(steps)) {
        return { exit: exitCodes.usage, messages: [`--steps: "${steps}" is not a whole number from 0 to 1000`] };
      }
      const bounds = { ...(steps === undefined ? {} : { steps: Number(steps) }), ...(until === undefined ? {} : { until }) };
      return {
        ask: (application) => planFollowUps(application, { now, ...rules, ...bounds }),
        isYes: (planned) => planned.length > 0,
        say: (planned, application) => sayPlan(planned, application, { now, language }, () => nextFollowUp(application, { now, ...rules })),
      };
    }),
};
