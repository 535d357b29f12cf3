import type { Purpose } from '../application/types.js';
import type { Composed } from './compose.js';
import type { MessageTemplate } from './define-template.js';
import type { CallBranch, Problem } from './draft.js';
import type { DraftFacts } from './facts.js';
import type { DraftLocale } from './locale.js';
import { fitsLine } from './measure.js';
import type { SaidClaims } from './say-claims.js';
import { mostInNote, writeNote, writeSms } from './write-brief.js';
import { writeCall } from './write-call.js';
import { writeLong } from './write-long.js';
import { writeOwn } from './write-own.js';

/** A message as text; with branches, if it is a call. */
export type Written = Composed & { readonly branches?: readonly CallBranch[] };

const mostInMessage = 1900;

/** Writes a message in the locale's words, or the caller's own; null, and a problem, when it does not fit the channel. */
export function writeDraft(
  locale: DraftLocale,
  purpose: Purpose,
  facts: DraftFacts,
  said: SaidClaims,
  isNote: boolean,
  templates: readonly MessageTemplate[],
  problems: Problem[],
): Written | null {
  const index = templates.findIndex((template) => isFor(template, purpose, facts, locale));
  const template = templates[index];
  let written: Written | null = template === undefined || facts.channel === 'phone' ? inWordsOf(locale, facts, said, isNote) : none;
  if (template !== undefined && written !== null) {
    const own = writeOwn(template, `templates.${index}`, facts, said, problems);
    const branches = written.branches?.map((branch) =>
      branch.when === 'answered' && own !== null ? { ...branch, say: own.paragraphs } : branch,
    );
    written = own === null ? null : { ...own, branches: branches ?? [] };
  }
  if (problems.length > 0) return null;
  if (written !== null && fits(written, facts, isNote)) return written;
  const path = template !== undefined ? `templates.${index}` : said.text === '' ? 'role' : 'claims';
  problems.push({ code: 'message-too-long', path, message: 'the message does not fit the channel: shorten this, or take another channel' });
  return null;
}

const none: Composed = { subject: null, body: '', paragraphs: [], claims: [] };

function isFor({ purpose, channel, locale }: MessageTemplate, wanted: Purpose, facts: DraftFacts, { id }: DraftLocale): boolean {
  if (purpose !== wanted || (channel !== undefined && channel !== facts.channel)) return false;
  return locale === undefined || locale.toLowerCase() === id.toLowerCase();
}

function inWordsOf({ draft }: DraftLocale, facts: DraftFacts, said: SaidClaims, isNote: boolean): Written | null {
  if (facts.channel === 'phone') return writeCall(draft, facts, said);
  if (facts.channel === 'sms') return writeSms(draft, facts, said);
  return isNote ? writeNote(draft, facts, said) : writeLong(draft, facts, said);
}

function fits({ subject, body, paragraphs }: Written, { channel }: DraftFacts, isNote: boolean): boolean {
  if (channel === 'linkedin' && body.length > (isNote ? mostInNote : mostInMessage)) return false;
  return fitsLine(subject ?? '') && paragraphs.every(({ text }) => fitsLine(text));
}
