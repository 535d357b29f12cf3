import { nextFollowUp } from '../../index.js';
import { answerEach } from '../answer-each.js';
import type { Command } from '../command.js';
import { sayFollowUp } from '../say-follow-up.js';

export const next: Command = {
  name: 'next',
  summary: 'what to do next: wait, act or stop, with whom, how and until when',
  usage: '[options] [file ...|-]',
  about: ['What to do next for each application: wait, act or stop; with whom, on which channel, until when, and why.'],
  options: ['now', 'policy', 'ledger', 'locale', 'json', 'ndjson'],
  yes: 'something is due or overdue (of several: one at least)',
  no: 'nothing is due now: the answer is to wait or to stop',
  examples: ['next application.json --now 2026-03-13T09:30:00-04:00', 'next --policy email-first --json < applications.ndjson'],
  run: (call) =>
    answerEach(call, ({ now, rules, language }) => ({
      ask: (application) => nextFollowUp(application, { now, ...rules }),
      isYes: (followUp) => followUp.type === 'act',
      say: (followUp, application) => sayFollowUp(followUp, application, { now, language }),
    })),
};
