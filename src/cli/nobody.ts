import type { JobApplication } from '../index.js';

/** An application of which nothing is known: options can be tried on it before any input is read. */
export const nobody: JobApplication = { id: 'nobody', role: 'none', employer: { timeZone: 'UTC' } };
