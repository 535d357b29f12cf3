import type { Channel, CompetingProcess, FollowUp, FollowUpPolicy, JobApplication, Purpose } from 'interview-followup';
import { type Candidate, draftMessage, type WrittenDraft } from 'interview-followup/messages';
import { byId, make } from './elements.js';
import { languages, locales } from './facts.js';

interface Given {
  readonly application: JobApplication;
  readonly followUp: FollowUp;
  readonly candidate: Candidate;
  readonly now: { readonly epochMilliseconds: number };
  readonly policy: FollowUpPolicy;
  readonly ledger: readonly CompetingProcess[];
  readonly locale: string;
  readonly purpose: string;
  readonly channel: string;
}

/** The message for the step, or for what the reader chose. Answers with its text, if there is one. */
export function showDraft(given: Given): string | null {
  const place = byId('draft');
  const { application, followUp, candidate, now, policy, ledger } = given;
  if (given.purpose === '' && followUp.type === 'stop') {
    place.replaceChildren(make('p', { class: 'quiet' }, 'Nothing is to be written now. Choose a purpose to see its message all the same.'));
    return null;
  }
  const contact = followUp.type === 'stop' ? undefined : application.contacts?.find(({ id }) => id === followUp.step.to?.contact);
  const locale = given.locale === '' ? (contact?.language ?? 'en-GB') : given.locale;
  const asked = given.purpose === '' && followUp.type !== 'stop' ? { step: followUp.step } : { purpose: given.purpose as Purpose }; // the page offers no other
  const channel = given.channel === '' ? {} : { channel: given.channel as Channel };
  const draft = draftMessage(application, { ...asked, ...channel, candidate, now, policy, ledger, locale, locales });
  if (draft.type === 'refused') {
    const problems = draft.problems.map(({ code, path, message }) =>
      make('li', { class: 'problem' }, make('code', {}, code), ` at ${path}: ${message}`),
    );
    place.replaceChildren(make('p', {}, 'Refused, before a word was written:'), make('ul', {}, ...problems));
    return null;
  }
  place.replaceChildren(...written(draft, application));
  return draft.branches.length > 0 ? null : [draft.subject, draft.body].filter((part) => part !== null).join('\n\n');
}

function written(draft: WrittenDraft, application: JobApplication): HTMLElement[] {
  const lang = draft.locale;
  const to = application.contacts?.find(({ id }) => id === draft.to)?.name ?? 'whoever answers';
  const claims = draft.claims.map(({ quote }) => `“${quote}”`).join(', ');
  const about = `${draft.channel} to ${to}, in ${languages[lang] ?? lang}${claims === '' ? '' : `. The ledger bears out ${claims}`}`;
  const head = make('p', { class: 'hint' }, `${about.slice(0, 1).toUpperCase()}${about.slice(1)}.`);
  if (draft.branches.length > 0) return [head, branches(draft, lang)];
  const subject = draft.subject === null ? [] : [make('p', { class: 'subject', lang }, draft.subject)];
  return [head, ...subject, make('div', { class: 'paper', lang }, draft.body)];
}

const moments = {
  answered: 'They answer',
  assistant: 'An assistant answers',
  voicemail: 'A machine answers',
  'no-decision-yet': 'No decision yet',
  rejected: 'It is a no',
  offer: 'It is an offer',
  'asked-to-stop': 'They ask you to stop',
} as const;

function branches(draft: WrittenDraft, lang: string): HTMLElement {
  const parts = draft.branches.flatMap(({ when, say, record }) => [
    make('dt', {}, moments[when]),
    make('dd', { lang }, say.map(({ text }) => text).join('\n')),
    make('dd', { class: 'hint' }, `Then record: ${record.join(', ')}`),
  ]);
  return make('dl', { class: 'branches paper' }, ...parts);
}
