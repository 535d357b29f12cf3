import type { DraftFacts } from '../../facts.js';

/** "Stelle als Data Engineer", after an article of its own; an agency fills many, so it is also told where. */
export function position(facts: DraftFacts): string {
  return `Stelle als ${facts.role}${facts.reader === 'agency' ? ` ${atClient(facts)}` : ''}`;
}

/** The employer, to an agency. */
export function theClient({ employer }: DraftFacts): string {
  return employer ?? 'Ihr Kunde';
}

/** Where the job is, to an agency. */
export function atClient({ employer }: DraftFacts): string {
  return `bei ${employer ?? 'Ihrem Kunden'}`;
}
