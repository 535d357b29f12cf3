import type { DraftFacts } from '../../facts.js';

/** "functie van Data Engineer", after an article of its own; an agency fills many, so it is also told where. */
export function position(facts: DraftFacts): string {
  return `functie van ${facts.role}${facts.reader === 'agency' ? ` bij ${theClient(facts)}` : ''}`;
}

/** The employer, to an agency. */
export function theClient({ employer }: DraftFacts): string {
  return employer ?? 'uw opdrachtgever';
}
