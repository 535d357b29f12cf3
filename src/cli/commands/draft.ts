import { type Channel, type FollowUp, type Issue, nextFollowUp, type Purpose } from '../../index.js';
import { type Draft, type DraftOptions, draftMessage } from '../../messages/index.js';
import { answerEach } from '../answer-each.js';
import { checkCandidate } from '../check-candidate.js';
import type { Command } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { allLocales, knownLocales } from '../locales.js';
import { onCommandLine } from '../option-names.js';
import { readJsonFile } from '../read-json-file.js';
import { sayDraft } from '../say-draft.js';
import { sayFollowUp } from '../say-follow-up.js';

/** A draft, or the decision by which nothing is to be written now. */
type Answer = Draft | Exclude<FollowUp, { type: 'act' }>;

export const draft: Command = {
  name: 'draft',
  summary: 'what to write or say: the message of the next step, or for a purpose',
  usage: '--candidate <file> [options] [file ...|-]',
  about: [
    'What to write or say, for the step that is due or for a purpose: an e-mail, a call script, an SMS, a LinkedIn message',
    'or a letter. It says only what the application and the ledger support; what stands in its way is told instead.',
  ],
  options: ['candidate', 'purpose', 'channel', 'form', 'locale', 'tone', 'ledger', 'policy', 'now', 'json', 'ndjson'],
  optionHelp: {
    candidate: 'JSON file about the candidate: name, timeZone, and if you like email and phone; must be given',
    purpose: 'what for, "feedback-request" or "thank-you" say (default: that of the step that is due)',
    channel: "phone, email, sms, linkedin or letter (default: the step's)",
    locale: "en-GB, en-US, de, fr, es, nl, it or pt-BR (default: the contact's language)",
    ledger: "JSON file with the candidate's other processes: what may be said of them",
  },
  yes: 'drafted (of several: one at least)',
  no: 'nothing is due now, or the draft was refused: why is on standard error',
  examples: [
    'draft application.json --candidate candidate.json --now 2026-03-13T09:30:00-04:00',
    'draft application.json --candidate candidate.json --purpose thank-you --locale de --tone formal',
  ],
  run: (call) =>
    answerEach<Answer>(call, async ({ now, rules, language }) => {
      const { candidate: file, purpose, channel, form, tone, locale } = call.texts;
      if (file === undefined) return { exit: exitCodes.usage, messages: ['--candidate must be given: a JSON file with name and timeZone'] };
      const candidate = await readJsonFile(file, checkCandidate);
      if ('exit' in candidate) return candidate;
      const options: Omit<DraftOptions, 'step' | 'purpose'> = {
        candidate: candidate.value,
        now,
        ...rules,
        locales: locale === undefined ? await allLocales() : language.locales,
        ...(locale === undefined ? {} : { locale }),
        ...(channel === undefined ? {} : { channel: channel as Channel }), // the library checks the words
        ...(form === undefined ? {} : { form: form as 'note' | 'message' }),
        ...(tone === undefined ? {} : { tone: tone as 'warm' | 'neutral' | 'formal' }),
      };
      const wanted = purpose as Purpose | undefined;
      return {
        ask: (application) => {
          if (wanted !== undefined) return draftMessage(application, { ...options, purpose: wanted });
          const next = nextFollowUp(application, { now, ...rules });
          return next.type === 'act' ? draftMessage(application, { ...options, step: next.step }) : next;
        },
        rehearse: (application) => draftMessage(application, { ...options, purpose: wanted ?? 'feedback-request' }),
        isYes: ({ type }) => type === 'draft',
        problemsIn: (answer) => (answer.type === 'refused' ? answer.problems.map(forCommandLine) : []),
        say: (answer, application) => {
          if (answer.type === 'draft' || answer.type === 'refused') return sayDraft(answer, application);
          const nothing = 'None: nothing is due now; --purpose drafts ahead of time';
          return [{ label: 'Draft', lines: [nothing] }, ...sayFollowUp(answer, application, { now, language })];
        },
      };
    }),
};

function forCommandLine({ code, path, message }: Issue): Issue {
  const said = code === 'unknown-locale' ? `there are no words in this language: give --locale, ${knownLocales}` : message;
  return { code, path: onCommandLine(path), message: said };
}
