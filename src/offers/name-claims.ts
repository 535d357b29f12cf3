import type { Claim } from './types.js';

/**
 * The names that claims tell in passing, as claims of their own: `{ type: 'employer' }` for every `employer` of another type. A text
 * that says "an offer from X" makes both claims, and may be written only when `checkClaims` supports both (schema.md 2).
 */
export function nameClaims(claims: readonly Claim[]): Claim[] {
  const names = new Set<string>();
  for (const claim of claims) {
    if (claim.type !== 'employer' && 'employer' in claim && claim.employer !== undefined) names.add(claim.employer);
  }
  return [...names].map((employer) => ({ type: 'employer', employer }));
}
