import type { Issue } from '../errors.js';
import { wrongType } from '../input/check.js';
import { isRecord } from '../input/plain-data.js';
import { checkList } from './check-list.js';

const most = 1000;

/** Checks the option `locales`: each is one of ours or made like them. What its words do is its own matter. */
export function checkLocales(input: unknown, issues: Issue[]): void {
  checkList(input, 'locales', most, issues, (locale, path) => {
    if (isRecord(locale) && typeof locale.id === 'string' && (locale.standsFor === undefined || Array.isArray(locale.standsFor))) return;
    issues.push(wrongType(locale, path, 'a locale, as in locales: [de], with de from "interview-followup/messages/de"'));
  });
}
