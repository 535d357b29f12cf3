import type { FoundClaim } from './find-claims.js';
import type { Sentence, Word } from './sentences.js';

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
export function findNamesTold(words: readonly Word[], sentences: readonly Sentence[], statements: readonly FoundClaim[]): FoundClaim[] {
  const named = sentences.flatMap(({ from, to }) => {
    const last = words[to - 1]?.end ?? 0;
    return words
      .slice(from, to)
      .flatMap(({ kind, name }) =>
        name === undefined || name.employer === null ? [] : [{ kind, employer: name.employer, start: name.start, end: name.end, last }],
      );
  });
  // What is told in the next sentence is not about the name with which this one ends
  const isTold = named.map(
    ({ kind, start, end, last }) =>
      kind !== '#name' || statements.some((said) => said.start < last && isNear(said, start) && end <= said.end),
  );
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
