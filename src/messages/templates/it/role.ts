import type { DraftFacts } from '../../facts.js';

/** "posizione di Data Engineer"; an agency fills many, so it is also told where. */
export function position(facts: DraftFacts): string {
  const { role, reader } = facts;
  return `posizione di ${role}${reader === 'agency' ? ` presso ${client(facts)}` : ''}`;
}

/** The employer, to an agency; to stand where no preposition merges with the article. */
export function client({ employer }: DraftFacts): string {
  return employer ?? 'il vostro cliente';
}
