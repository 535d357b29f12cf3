import { FollowUpError, type JobApplication } from '../../index.js';
import type { FollowUpHost } from './types.js';

/**
 * The application that the model means.
 *
 * @throws FollowUpError when the host has none of that id.
 */
export function applicationOf(host: FollowUpHost, id: string): JobApplication {
  const application = host.application(id) ?? null; // what is not found in a list or a map is undefined
  if (application !== null) return application;
  const message = `${JSON.stringify(id.slice(0, 80))} is not on file: give the id of an application that is, or ask the user which one is meant`;
  throw new FollowUpError([{ code: 'unknown-application', path: 'applicationId', message }]);
}
