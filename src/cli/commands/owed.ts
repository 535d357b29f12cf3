import { feedbackOwed, type OwedFeedback } from '../../index.js';
import { answerTogether } from '../answer-together.js';
import type { Command } from '../command.js';
import { readDuties } from '../read-duties.js';
import { sayOwed } from '../say-owed.js';

export const owed: Command = {
  name: 'owed',
  summary: 'for employers: who is owed an answer, since when and by when',
  usage: '[options] [file ...|-]',
  about: [
    'The side of the employer: which candidates wait for an answer, since when, by when, and from when they may be expected',
    'to call; the longest over first. It states time elapsed against a date, and never that a rule was broken.',
  ],
  options: ['now', 'duties', 'policy', 'locale', 'json', 'ndjson'],
  optionHelp: { locale: 'of times: en-GB (the default), en-US, de, fr, es, nl, it or pt-BR' },
  yes: 'somebody is owed an answer, be it in days to come',
  no: 'nobody is owed an answer',
  examples: ['owed applications.json --duties all', 'owed applications.json --json --duties ca-on-interviewed-applicants'],
  run: (call) =>
    answerTogether<OwedFeedback>(call, async ({ now, rules: { policy }, language }) => {
      const named = call.texts.duties;
      const duties = named === undefined ? { value: [] } : await readDuties(named);
      if ('exit' in duties) return duties;
      const rules = { duties: duties.value, ...(policy === undefined ? {} : { policy }) };
      return {
        ask: (applications) => feedbackOwed(applications, { now, ...rules }),
        say: (item, application) => sayOwed(item, application, language),
        nothing: 'Nobody is owed an answer',
      };
    }),
};
