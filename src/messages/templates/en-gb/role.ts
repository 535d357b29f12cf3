import type { DraftFacts } from '../../facts.js';

/** "the Data Engineer role"; an agency fills many, so it is also told where. */
export function theRole({ role, reader, employer }: DraftFacts): string {
  if (reader !== 'agency') return `the ${role} role`;
  return `the ${role} role ${employer === null ? 'with your client' : `at ${employer}`}`;
}

/** The employer, to an agency. */
export function theClient({ employer }: DraftFacts): string {
  return employer ?? 'your client';
}
