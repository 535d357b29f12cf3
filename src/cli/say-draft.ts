import type { Channel, Contact, JobApplication } from '../index.js';
import type { CallBranch, Draft, WrittenDraft } from '../messages/index.js';
import type { Row } from './lay-out.js';

const means: { readonly [channel in Channel]: string } = {
  phone: 'Call',
  email: 'E-mail',
  sms: 'SMS',
  linkedin: 'LinkedIn',
  letter: 'Letter',
};

const turns: { readonly [when in CallBranch['when']]: string } = {
  answered: 'The person answers',
  assistant: 'Somebody else answers',
  voicemail: 'Voicemail',
  'no-decision-yet': 'There is no decision yet',
  rejected: 'It is a no',
  offer: 'It is an offer',
  'asked-to-stop': 'They ask you not to call again',
};

const questions: { readonly [ask in CallBranch['ask'][number]]: string } = {
  'decision-date': 'when the decision will be made',
  'may-i-call': 'whether you may call then',
  'direct-line': 'for the direct line',
  'answer-date': 'by when to answer',
  'interview-feedback': 'how you came across',
};

/** A draft in words: whom it goes to, then the text to copy; of a call, every way it can go. No rows when it was refused. */
export function sayDraft(draft: Draft, application: JobApplication): readonly Row[] {
  if (draft.type === 'refused') return [];
  const { channel, subject, body, branches, copyTo } = draft;
  const contact = (id: string): Contact | undefined => application.contacts?.find((other) => other.id === id);
  const to = draft.to === null ? undefined : contact(draft.to);
  const rows: Row[] = [{ label: means[channel], lines: [to === undefined ? 'nobody on file' : addressOf(to, channel)] }];
  const copies = copyTo.flatMap((id) => contact(id) ?? []);
  if (copies.length > 0) rows.push({ label: 'Copy', lines: copies.map((copy) => addressOf(copy, channel)) });
  if (subject !== null) rows.push({ label: 'Subject', lines: [subject] });
  return [...rows, ...(branches.length === 0 ? [{ text: body.split('\n') }] : sayBranches(branches))];
}

function sayBranches(branches: WrittenDraft['branches']): readonly Row[] {
  return branches.map(({ when, say, ask, record }, index) => ({
    text: [
      `${index + 1}. ${turns[when]}`,
      ...say.map(({ text }) => `   ${text}`),
      ...(ask.length === 0 ? [] : [`   (Ask ${ask.map((what) => questions[what]).join(', and ')}.)`]),
      `   (Then record: ${record.join(', ')}.)`,
    ],
  }));
}

function addressOf({ name, email, phone, linkedin }: Contact, channel: Channel): string {
  const address = { phone, sms: phone, email, linkedin, letter: undefined }[channel];
  return address === undefined ? name : `${name} <${address}>`;
}
