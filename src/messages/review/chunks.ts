import type { ChunkedWord, ChunkLists } from './chunk.js';
import { joinPhrases } from './join-phrases.js';
import { readGroup } from './read-group.js';
import type { Sentence, Word } from './sentences.js';

/**
 * Joins groups of nouns to one word each: `#offer` ("two written offers"), `#giver` ("another firm"), `#role` ("other opportunities").
 * Sentences are given back with their new places.
 */
export function chunkWords(
  plainWords: readonly Word[],
  plainSentences: readonly Sentence[],
  lists: ChunkLists,
  isVerb: (words: readonly Word[], at: number, from: number, to: number) => boolean,
): { readonly words: readonly ChunkedWord[]; readonly sentences: readonly Sentence[] } {
  const { words, sentences } = joinPhrases(plainWords, plainSentences, lists.phrases);
  const kept: ChunkedWord[] = [];
  const moved: Sentence[] = [];
  for (const sentence of sentences) {
    const start = kept.length;
    let index = sentence.from;
    while (index < sentence.to) {
      // "with the Ostrander Group": the article is part of the name
      if (index + 1 < sentence.to && (words[index + 1] as Word).kind === '#employer' && lists.the.has((words[index] as Word).word)) index++;
      const word = words[index] as Word; // within the sentence
      const group = mayBegin(word, lists) ? readGroup(words, index, sentence, lists, isVerb) : null;
      if (group === null) {
        if (word.kind !== '#rest') kept.push(word);
        index++;
      } else {
        kept.push(group.word);
        index = group.to;
      }
    }
    const { isQuestion, opensParagraph } = sentence;
    const before = moved.at(-1);
    const place = { from: start, to: kept.length, isQuestion, opensParagraph };
    moved.push(before === undefined ? place : { ...place, before });
  }
  return { words: kept, sentences: moved };
}

function mayBegin({ word, kind }: Word, { beginnings }: ChunkLists): boolean {
  return kind === '#employer' || kind === '#own' || beginnings.has(word);
}
