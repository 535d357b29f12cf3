import { type AgendaItem, agenda } from '../../index.js';
import { answerTogether } from '../answer-together.js';
import type { Command } from '../command.js';
import { sayAgendaItem } from '../say-agenda-item.js';
import { wholeNumber } from '../whole-number.js';

export const agendaCommand: Command = {
  name: 'agenda',
  summary: 'what to do in the next days, of all applications together',
  usage: '[options] [file ...|-]',
  about: [
    'What to do in the next days, of all applications together and in one order. One person is not asked for two roles within',
    'the gap, and with --ledger the deadline of another offer makes the rest urgent.',
  ],
  options: ['now', 'days', 'policy', 'ledger', 'locale', 'json', 'ndjson'],
  yes: 'there is something to do, now or in these days',
  no: 'there is nothing to do in these days',
  examples: ['agenda applications.json --ledger ledger.json --days 7', 'agenda applications.json --json | interview-followup ics -'],
  run: (call) =>
    answerTogether<AgendaItem>(call, ({ now, rules, language }) => {
      const days = wholeNumber('--days', call.texts.days);
      if ('exit' in days) return days;
      return {
        ask: (applications) => agenda(applications, { now, ...rules, ...(days.value === undefined ? {} : { days: days.value }) }),
        say: (item, application) => sayAgendaItem(item, application, language),
        nothing: 'Nothing is to be done in these days',
      };
    }),
};
