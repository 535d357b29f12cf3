import type { Issue } from '../errors.js';
import { limits } from '../input/limits.js';
import { readRequiredList } from './check.js';
import { readClaim } from './read-claim.js';
import type { Claim } from './types.js';

/** The claims, each checked by its type; issues stand under `path`, and a broken claim is left out. */
export function readClaims(input: unknown, path: string, issues: Issue[]): Claim[] {
  const claims: Claim[] = [];
  for (const [index, given] of readRequiredList(input, path, limits.claims, issues).entries()) {
    const claim = readClaim(given, `${path}.${index}`, issues);
    if (claim !== null) claims.push(claim);
  }
  return claims;
}
