import type { DraftFacts } from '../../facts.js';

/** "poste de Data Engineer"; an agency fills many, so it is also told where. */
export function post(facts: DraftFacts): string {
  return facts.reader === 'agency' ? `${postAlone(facts)} chez ${client(facts)}` : postAlone(facts);
}

/** The same without the employer. Before h, u or a digit nobody can tell whether "de" is elided: the title stands in guillemets. */
export function postAlone({ role }: DraftFacts): string {
  if (/^[aeioàâäæéèêëîïôöœ]/i.test(role)) return `poste d'${role}`;
  return /^[hu\d]/i.test(role) ? `poste « ${role} »` : `poste de ${role}`;
}

/** The employer, to an agency. */
export function client({ employer }: DraftFacts): string {
  return employer ?? 'votre client';
}
