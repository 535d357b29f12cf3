import type { FoundClaim } from './find-claims.js';
import type { Word } from './sentences.js';

/** So many characters before a statement, a name belongs to it: "the Datamere offer I turned down". */
const near = 20;
/** A sum is but its figure: "Datamere Foods has gone up to £52,000". */
const nearSum = 26;

function isNear({ claim, start }: FoundClaim, place: number): boolean {
  return start - (claim.type === 'compensation' ? nearSum : near) <= place;
}

/**
 * Competing employers that a text names, the ledger's wherever they stand; others only where a claim is about them. `words` are those
 * before groups of nouns are joined: a group keeps one name, a text may have two there.
 */
export function findNamesTold(words: readonly Word[], statements: readonly FoundClaim[]): FoundClaim[] {
  const named = words.flatMap(({ kind, name }) =>
    name === undefined || name.employer === null ? [] : [{ kind, employer: name.employer, start: name.start, end: name.end }],
  );
  const isTold = named.map(({ kind, start, end }) => kind !== '#name' || statements.some((said) => isNear(said, start) && end <= said.end));
  // "Acme and Siemens": who stands beside one that is told is told as well
  for (let at = 1; at < named.length; at++) {
    const isBeside = (named[at]?.start ?? 0) - (named[at - 1]?.end ?? 0) <= between;
    if (isBeside && isTold[at - 1] === true) isTold[at] = true;
    else if (isBeside && isTold[at] === true) isTold[at - 1] = true;
  }
  return named.filter((_, at) => isTold[at]).map(({ employer, start, end }) => ({ claim: { type: 'employer', employer }, start, end }));
}

/** " and ". */
const between = 5;
