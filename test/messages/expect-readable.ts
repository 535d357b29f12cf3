import type { WrittenDraft } from 'interview-followup/messages';
import { expect } from 'vitest';

const encoder = new TextEncoder();

/** What must never be in a message, whatever the facts: left-over code, gaps, lines that are too long, manners that harm. */
export function expectReadable(draft: WrittenDraft): void {
  const texts = [draft.subject ?? 'none', draft.body, ...draft.branches.flatMap(({ say }) => say.map(({ text }) => text))];
  for (const text of texts) {
    expect(text).not.toMatch(/\b(undefined|null|NaN)\b|\[object|\$\{|function|=>/);
    expect(text).not.toMatch(/ {2}|^\s|\s$| \n|\n /);
    expect(text).not.toMatch(hasPlainSpaces(draft) && text !== draft.subject ? / [,.]/ : / [,.;:?!]/);
    expect(text).not.toMatch(/[,;:]\.|\.\.|,,|\?\./);
    for (const line of text.split('\n')) expect(encoder.encode(line).length).toBeLessThanOrEqual(998);
  }
  for (const text of texts) {
    expect(text).not.toMatch(
      /just checking in|touch(ing)? base|circl(e|ing) back|know you are busy|sorry (to|for) (bother|ask)|beg you|please, please|last chance|or else/i,
    );
    expect(text).not.toMatch(/!/);
    expect(text.match(/sorry|apolog/gi)?.length ?? 0).toBeLessThanOrEqual(draft.purpose === 'missed-interview' ? 1 : 0);
  }
  expect(draft.subject ?? 'none').not.toContain('\n');
  expect(draft.paragraphs.every(({ text }) => text.trim() !== '')).toBe(true);
  const between = draft.channel === 'sms' || isNote(draft) ? ' ' : '\n\n';
  expect(draft.paragraphs.map(({ text }) => text).join(between)).toBe(draft.body);
  for (const { start, end, quote, verdict } of draft.claims) {
    expect(draft.body.slice(start, end)).toBe(quote);
    expect(verdict).toBe('supported');
  }
}

/** French has a space before "?", ":" and ";": one that does not break, but for short texts, since the GSM alphabet has none. */
function hasPlainSpaces(draft: WrittenDraft): boolean {
  return draft.locale === 'fr' && (draft.channel === 'sms' || draft.channel === 'phone' || isNote(draft));
}

function isNote(draft: WrittenDraft): boolean {
  return draft.channel === 'linkedin' && !draft.body.includes('\n');
}
