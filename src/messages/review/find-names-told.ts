import type { FoundClaim } from './find-claims.js';
import type { Word } from './sentences.js';

/** So many characters before a statement, a name belongs to it: "the Datamere offer I turned down". */
const near = 20;
/** A sum is but its figure: "Datamere Foods has gone up to £52,000". */
const nearSum = 60;

function isNear({ claim, start }: FoundClaim, place: number): boolean {
  return start - (claim.type === 'compensation' ? nearSum : near) <= place;
}

/**
 * Competing employers that a text names, the ledger's wherever they stand; others only where a claim is about them. `words` are those
 * before groups of nouns are joined: a group keeps one name, a text may have two there.
 */
export function findNamesTold(words: readonly Word[], statements: readonly FoundClaim[]): FoundClaim[] {
  const found: FoundClaim[] = [];
  const add = (employer: string, start: number, end: number): void => {
    found.push({ claim: { type: 'employer', employer }, start, end });
  };
  for (const word of words) {
    const { name } = word;
    if (name === undefined || name.employer === null) continue;
    if (word.kind === '#name' && !statements.some((said) => isNear(said, name.start) && name.end <= said.end)) continue;
    add(name.employer, name.start, name.end);
  }
  return found;
}
