import type { Issue } from '../errors.js';
import { complainAboutText, wrongType } from '../input/check.js';
import { limits } from '../input/limits.js';
import { isRecord } from '../input/plain-data.js';
import { checkList } from './check-list.js';

const mostParagraphs = 10_000;

/** Checks a draft that is handed over, which may have come through JSON. */
export function checkWritten(input: unknown, issues: Issue[]): void {
  if (!isRecord(input)) {
    issues.push(wrongType(input, 'draft', 'a draft'));
    return;
  }
  const { to, copyTo, subject, body, paragraphs } = input;
  if (to !== null && typeof to !== 'string') issues.push(wrongType(to, 'draft.to', 'the id of a contact, or null'));
  if (copyTo === undefined) issues.push(wrongType(copyTo, 'draft.copyTo', 'a list'));
  checkList(copyTo, 'draft.copyTo', limits.contacts, issues, (id, path) => checkText(id, path, limits.id, issues));
  if (subject !== null) checkText(subject, 'draft.subject', limits.text, issues);
  checkText(body, 'draft.body', limits.message, issues);
  if (paragraphs === undefined) issues.push(wrongType(paragraphs, 'draft.paragraphs', 'a list'));
  checkList(paragraphs, 'draft.paragraphs', mostParagraphs, issues, (paragraph, path) => {
    if (!isRecord(paragraph)) issues.push(wrongType(paragraph, path, 'a paragraph: an object with a text'));
    else checkText(paragraph.text, `${path}.text`, limits.message, issues);
  });
}

function checkText(value: unknown, path: string, most: number, issues: Issue[]): void {
  if (typeof value !== 'string' || value.length > most) issues.push(complainAboutText(value, path, most));
}
