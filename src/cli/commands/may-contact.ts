import { type Channel, mayContact, type Purpose } from '../../index.js';
import { answerEach } from '../answer-each.js';
import type { Command } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { sayVerdict } from '../say-verdict.js';

export const mayContactCommand: Command = {
  name: 'may-contact',
  summary: 'may this person be contacted now, on this channel, for this purpose?',
  usage: '--channel <channel> [options] [file ...|-]',
  about: ['Whether somebody may be contacted now, on this channel and for this purpose: the guard in front of anything that sends.'],
  options: ['channel', 'to', 'purpose', 'now', 'policy', 'ledger', 'locale', 'json', 'ndjson'],
  yes: 'allowed (of several: one at least)',
  no: 'refused',
  examples: ['may-contact application.json --channel phone --to dana && echo "go ahead"'],
  run: (call) =>
    answerEach(call, ({ now, rules, language }) => {
      const { channel, to, purpose } = call.texts;
      if (channel === undefined)
        return { exit: exitCodes.usage, messages: ['--channel must be given: phone, email, sms, linkedin or letter'] };
      const contact = {
        channel: channel as Channel, // the library checks both words
        ...(purpose === undefined ? {} : { purpose: purpose as Purpose | 'other' }),
        ...(to === undefined ? {} : { to }),
      };
      return {
        ask: (application) => mayContact(application, { at: now, ...contact, ...rules }),
        isYes: ({ type }) => type === 'allowed',
        say: (verdict, application) => sayVerdict(verdict, application, language),
      };
    }),
};
