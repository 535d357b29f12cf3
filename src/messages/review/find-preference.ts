import type { ChunkedWord } from './chunk.js';
import { contextOf } from './clause-context.js';
import type { CompiledGrammar } from './compile.js';
import type { FoundClaim } from './find-claims.js';
import { matchesIn } from './pattern.js';
import type { Sentence } from './sentences.js';

/** "You are my first choice": true of one application at a time. */
export function findPreference(words: readonly ChunkedWord[], sentences: readonly Sentence[], compiled: CompiledGrammar): FoundClaim[] {
  const found: FoundClaim[] = [];
  for (const sentence of sentences) {
    const match = matchesIn(compiled.preference, words, sentence.from, sentence.to).find(({ from }) => {
      const { isNegated, isHypothetical, isQuestion, isOthers } = contextOf(words, sentence, from, compiled);
      return !(isNegated || isHypothetical || isQuestion || isOthers);
    });
    if (match === undefined) continue;
    found.push({
      claim: { type: 'preference' },
      start: (words[match.from] as ChunkedWord).start,
      end: (words[match.to - 1] as ChunkedWord).end,
    });
  }
  return found;
}
