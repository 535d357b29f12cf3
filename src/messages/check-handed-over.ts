import { FollowUpError, type Issue } from '../errors.js';
import { wrongType } from '../input/check.js';
import { isRecord } from '../input/plain-data.js';
import { checkApplication } from './check-application.js';
import { checkWritten } from './check-written.js';

/** Throws all that is wrong with a draft and its options, when a link is made of it. */
export function checkHandedOver(draft: unknown, options: unknown): void {
  const issues: Issue[] = [];
  checkWritten(draft, issues);
  if (isRecord(options)) checkApplication(options.application, 'application', issues);
  else issues.push(wrongType(options, '', 'options with the application'));
  if (issues.length > 0) throw new FollowUpError(issues);
}
