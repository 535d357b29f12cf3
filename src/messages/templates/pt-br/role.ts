import type { DraftFacts } from '../../facts.js';

/** "vaga de Data Engineer", after an article of its own; an agency fills many, so it is also told where. */
export function position({ role, reader, employer }: DraftFacts): string {
  if (reader !== 'agency') return `vaga de ${role}`;
  return `vaga de ${role} ${employer === null ? 'do seu cliente' : `na empresa ${employer}`}`;
}

/** The employer, to an agency; a company's name has no gender that could be known. */
export function theClient({ employer }: DraftFacts): string {
  return employer === null ? 'o seu cliente' : `a empresa ${employer}`;
}
