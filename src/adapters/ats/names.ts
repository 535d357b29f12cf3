import type { Contact } from '../../index.js';

// Names that mean the same wherever they stand, so that no system needs a table of its own for them.

/** When a record last changed. */
export const changed: readonly string[] = [
  'last_activity_at',
  'lastActivityOn',
  'remote_updated_at',
  'updated_at',
  'updatedAt',
  'updatedOn',
  'modified_at',
  'date_modified',
];
export const hired: readonly string[] = ['hired_at', 'hiredAt', 'hiredOn'];
export const status: readonly string[] = ['status', 'stage_kind', 'primaryAssignment.status'];

/** Of an offer. */
export const offerCreated: readonly string[] = ['latestVersion.createdAt', 'remote_created_at', 'created_at', 'createdAt', 'createdOn'];
export const offerStatus: readonly string[] = ['offerStatus', 'status', 'state', 'acceptanceStatus'];
export const offerSent: readonly string[] = ['sent_at', 'sentDocument.uploadedAt', 'sentOn'];

/** Who is named in an application, with what they are. */
export const team: readonly (readonly [role: Contact['role'], path: string])[] = [
  ['hiring-manager', 'applications.0.postingHiringManager'],
  ['hiring-manager', 'joborder.contact_id'],
  ['hiring-manager', 'contact_id'],
  ['recruiter', 'recruiter'],
  ['recruiter', 'recruiter_id'],
  ['recruiter', 'joborder.recruiter'],
  ['recruiter', 'owner'],
  ['recruiter', 'applications.0.postingOwner'],
  ['recruiter', 'credited_to'],
  ['recruiter', 'coordinator'],
  ['recruiter', 'coordinator_id'],
];
