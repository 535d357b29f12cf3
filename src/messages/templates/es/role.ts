import type { DraftFacts } from '../../facts.js';

/** "puesto de Data Engineer", after an article of its own; an agency fills many, so it is also told where. */
export function position({ role, reader, employer }: DraftFacts): string {
  if (reader !== 'agency') return `puesto de ${role}`;
  return `puesto de ${role} ${employer === null ? 'de su cliente' : `en ${employer}`}`;
}

/** The employer, to an agency. */
export function theClient({ employer }: DraftFacts): string {
  return employer ?? 'su cliente';
}
