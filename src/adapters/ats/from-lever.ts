import { normalise } from './normalise.js';
import type { System } from './system.js';
import type { AtsOptions, AtsPayload, AtsResult } from './types.js';

const lever: System = {
  id: 'id',
  role: ['applications.0.posting.text', 'posting.text'],
  applied: ['applications.0.createdAt', 'createdAt'],
  closed: ['archived.archivedAt'],
  reason: ['archived.reason'],
  resolved: ['signedDocument.uploadedAt'],
  namedBy: 'opportunityId',
  loop: 'panel',
  parts: 'interviews',
  start: ['date', 'start'],
  end: ['end'],
  minutes: 'duration',
};

/**
 * An opportunity of Lever as a `JobApplication`: panels and interviews, offers, users, archive reasons. Times are epoch milliseconds, lengths minutes.
 *
 * @throws FollowUpError for broken options; whatever is wrong with the payload is a problem.
 * @example
 * ```ts
 * import { fromLever } from 'interview-followup/ats';
 *
 * const application = { id: '6408', createdAt: 1771268700000, archived: { reason: 'r3', archivedAt: 1774533600000 } };
 * const reasons = [{ data: [{ id: 'r3', text: 'Hired', type: 'hired' }] }];
 * const options = { timeZone: 'America/New_York', now: '2026-03-27T12:00:00Z', role: 'Data Engineer' };
 * fromLever({ application, reasons }, options).application?.history?.at(-1); // => { type: 'accepted', at: '2026-03-26T10:00:00.000-04:00' }
 * ```
 */
export function fromLever(payload: AtsPayload, options: AtsOptions): AtsResult {
  return normalise(payload, options, lever);
}
