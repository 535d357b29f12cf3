import { FollowUpError, type Issue, isFollowUpError, nextOpening } from '../../index.js';
import { allDay, parseInstant } from './clock.js';
import type { Reading } from './reading.js';
import type { AtsOptions } from './types.js';

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
  const { employerName, role, jurisdiction, headcount, customFields } = options;
  const { promisedDate, offerExpiresOn } = customFields ?? {};
  const texts = {
    employerName,
    role,
    jurisdiction,
    'customFields.promisedDate': promisedDate,
    'customFields.offerExpiresOn': offerExpiresOn,
  };
  for (const [path, value] of Object.entries<unknown>(texts)) {
    if (value === undefined || (typeof value === 'string' && value.length <= 500)) continue;
    const code = typeof value === 'string' ? 'text-too-long' : 'wrong-type';
    issues.push({ code, path, message: `${path} is not a text of at most 500 characters` });
  }
  if (customFields !== undefined && (typeof customFields !== 'object' || customFields === null)) {
    issues.push({ code: 'wrong-type', path: 'customFields', message: 'customFields is not an object of dotted paths' });
  }
  if (headcount !== undefined && !(Number.isSafeInteger(headcount) && headcount >= 0)) {
    issues.push({ code: 'not-whole', path: 'headcount', message: 'headcount is not a whole number from 0' });
  }
  if (issues.length > 0) throw new FollowUpError(issues);
  return { options, now: parseInstant(options.now), isLocal, problems: [] };
}
