import type { Issue } from '../errors.js';
import { isText, wrongType } from '../input/check.js';
import { limits } from '../input/limits.js';
import { isRecord } from '../input/plain-data.js';
import { checkList } from './check-list.js';

/** Checks what words need of an application: the engine has checked the rest when it decided, and is asked anew where it decides again. */
export function checkApplication(input: unknown, path: string, issues: Issue[]): void {
  if (!isRecord(input)) {
    issues.push(wrongType(input, path, 'the application'));
    return;
  }
  if (!isRecord(input.employer)) issues.push(wrongType(input.employer, `${path}.employer`, 'an employer with a timeZone'));
  else if (input.employer.name !== undefined && typeof input.employer.name !== 'string')
    issues.push(wrongType(input.employer.name, `${path}.employer.name`, 'a text'));
  checkList(input.contacts, `${path}.contacts`, limits.contacts, issues, (contact, at) => checkTexts(contact, ['id', 'name'], at, issues));
  checkList(input.interviews, `${path}.interviews`, limits.interviews, issues, (interview, at) =>
    checkTexts(interview, ['id', 'startsAt'], at, issues),
  );
}

function checkTexts(input: unknown, fields: readonly string[], path: string, issues: Issue[]): void {
  if (!isRecord(input)) issues.push(wrongType(input, path, 'an object'));
  else for (const field of fields) if (!isText(input[field])) issues.push(wrongType(input[field], `${path}.${field}`, 'a text'));
}
