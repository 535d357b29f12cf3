import { FollowUpError, type Issue, isFollowUpError, nextOpening } from '../../index.js';
import { allDay, parseInstant } from './clock.js';
import type { Reading } from './reading.js';
import type { AtsOptions } from './types.js';

const texts = ['employerName', 'role', 'jurisdiction'] as const;
const paths = ['promisedDate', 'offerExpiresOn'] as const;

/** The options, checked. @throws FollowUpError with everything that is wrong with them. */
export function readOptions(options: AtsOptions, isLocal: boolean): Reading {
  const issues: Issue[] = [];
  if (typeof options !== 'object' || options === null) {
    throw new FollowUpError([{ code: 'missing', path: '', message: 'no options are given: give timeZone and now' }]);
  }
  try {
    nextOpening(options.calendar === undefined ? allDay : options.calendar, { at: options.now, timeZone: options.timeZone });
  } catch (error) {
    if (!isFollowUpError(error)) throw error;
    for (const issue of error.issues) issues.push(issue.path === 'at' ? { ...issue, path: 'now' } : issue);
  }
  for (const name of texts) checkText(options[name], name, issues);
  const { headcount, customFields } = options;
  if (headcount !== undefined && !(Number.isSafeInteger(headcount) && headcount >= 0)) {
    issues.push({ code: 'not-whole', path: 'headcount', message: 'the headcount is not a whole number from 0' });
  }
  if (customFields !== undefined) {
    if (typeof customFields !== 'object' || customFields === null) {
      issues.push({ code: 'wrong-type', path: 'customFields', message: 'the custom fields are not an object of dotted paths' });
    } else for (const name of paths) checkText(customFields[name], `customFields.${name}`, issues);
  }
  if (issues.length > 0) throw new FollowUpError(issues);
  return { options, now: parseInstant(options.now), isLocal, problems: [] };
}

function checkText(value: unknown, path: string, issues: Issue[]): void {
  if (value === undefined) return;
  if (typeof value !== 'string') issues.push({ code: 'wrong-type', path, message: `${path} is not a text` });
  else if (value.length > 500)
    issues.push({ code: 'text-too-long', path, message: `${path} has ${value.length} characters: at most 500 are read` });
}
