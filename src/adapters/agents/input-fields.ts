import { described, type JsonSchema, orNull, text } from './json-schema.js';
import { channel, purpose, purposeOrOther, purposesInWords } from './words.js';

/** Everything that a model may say. Who is written to, what was offered and what time it is are the host's to say. */
export type InputName = 'applicationId' | 'purpose' | 'channel' | 'to' | 'text' | 'locale';

export const applicationId: JsonSchema = described('Id of the application, as the user or the instructions give it.', text);

export const channelToUse: JsonSchema = described('The channel that is to be used.', channel);

export const channelOrSteps: JsonSchema = described('The channel to write for; null: that of the step.', orNull(channel));

export const channelOrAny: JsonSchema = described('The channel that the text is meant for; null when it is not known.', orNull(channel));

export const contactOrSteps: JsonSchema = described(
  'Id of the contact, as `step.to.contact` gives it; null: whom the next step goes to. It is no name and no address.',
  orNull(text),
);

export const purposeToJudge: JsonSchema = described(
  `What the contact is for; null: the purpose of the next step. ${purposesInWords}; other is anything else.`,
  orNull(purposeOrOther),
);

export const purposeToWrite: JsonSchema = described(
  `What to write; null: the message of the step that is due. ${purposesInWords}.`,
  orNull(purpose),
);

export const textToReview: JsonSchema = described(
  'The text, whole and exactly as it would be sent; the subject of an e-mail is its first line. At most 100,000 characters.',
  text,
);

export const localeToWrite: JsonSchema = described(
  "Language tag: en-GB, en-US, de, fr, es, nl, it or pt-BR; null: the contact's language.",
  orNull(text),
);

export const localeToReview: JsonSchema = described('Language tag of the text, such as en-GB; null: it is noticed.', orNull(text));
