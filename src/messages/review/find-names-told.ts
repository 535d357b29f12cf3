import type { ChunkedWord } from './chunks.js';
import type { FoundClaim } from './find-claims.js';

/** Competing employers that a text names, the ledger's wherever they stand; others only where a claim is about them. */
export function findNamesTold(words: readonly ChunkedWord[], statements: readonly FoundClaim[]): FoundClaim[] {
  const found: FoundClaim[] = [];
  const add = (employer: string, start: number, end: number): void => {
    found.push({ claim: { type: 'employer', employer }, start, end });
  };
  for (const word of words) {
    const name = word.name ?? word.chunk?.owner?.name;
    if (name === undefined || name.employer === null) continue;
    if (word.kind === '#name' && !statements.some((said) => said.start <= name.start && name.end <= said.end)) continue;
    add(name.employer, name.start, name.end);
  }
  return found;
}
