import { FollowUpError, type Issue } from '../errors.js';
import { checkWritten } from './check-written.js';
import type { WrittenDraft } from './draft.js';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * The body as HTML: a paragraph each, with everything escaped that could be markup and line breaks as `<br>`.
 *
 * @throws FollowUpError when it is no draft, or a paragraph has more than 100,000 characters.
 * @example
 * ```ts
 * import { toHtml } from 'interview-followup/messages';
 *
 * const draft = {
 *   type: 'draft',
 *   purpose: 'thank-you',
 *   channel: 'email',
 *   locale: 'en-GB',
 *   subject: 'Thank you',
 *   body: 'Hello R&D,\n\nSam\nRivera',
 *   paragraphs: [
 *     { role: 'greeting', text: 'Hello R&D,' },
 *     { role: 'signature', text: 'Sam\nRivera' },
 *   ],
 *   claims: [],
 *   to: null,
 *   copyTo: [],
 *   branches: [],
 * } as const;
 * toHtml(draft); // => '<p>Hello R&amp;D,</p>\n<p>Sam<br>Rivera</p>'
 * ```
 */
export function toHtml(draft: WrittenDraft): string {
  const issues: Issue[] = [];
  checkWritten(draft, issues);
  if (issues.length > 0) throw new FollowUpError(issues);
  return draft.paragraphs.map(({ text }) => `<p>${escaped(text)}</p>`).join('\n');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character).replace(/\r?\n/g, '<br>');
}
