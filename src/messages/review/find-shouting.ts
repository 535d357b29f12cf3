import type { CompiledTone } from './compile-tone.js';
import type { Sentence, Word } from './sentences.js';
import type { FoundTone } from './types.js';

const fewest = 4;
const fewestPlain = 2;
const smallPerPlain = 2;

/**
 * Shouting: four words in capitals or more, in a row or within a sentence, at least two of them everyday words (a row of acronyms, a
 * reference, a name or a heading has none); two small words such as "for" stand for one, but headings have those too, so one everyday word
 * there must be. A row may run over several sentences.
 */
export function findShouting(
  words: readonly Word[],
  sentences: readonly Sentence[],
  readable: string,
  tone: Pick<CompiledTone, 'plain' | 'small'>,
): FoundTone[] {
  const found: FoundTone[] = [];
  let row: Word[] = [];
  const close = (): void => {
    while (row.length > 0 && isLetter(row.at(-1) as Word)) row.pop(); // the "I" of the next sentence
    if (isShouted(row, tone)) found.push(spanOf(row));
    row = [];
  };
  for (const sentence of sentences) {
    const scattered: Word[] = [];
    const foundBefore = found.length;
    for (let index = sentence.from; index < sentence.to; index++) {
      const word = words[index] as Word; // within the sentence
      const volume = volumeOf(word, readable);
      if (volume === 'loud') {
        row.push(word);
        if (!isLetter(word)) scattered.push(word);
      } else if (volume === 'quiet') {
        close();
      }
    }
    if (found.length === foundBefore && !isShouted(row, tone) && isShouted(scattered, tone)) {
      found.push(spanOf(scattered));
      row = [];
    }
  }
  close();
  return found;
}

/** Names, numbers, marks and the ends of "DON'T" neither shout nor end a row of shouted words. */
function volumeOf(word: Word, readable: string): 'loud' | 'quiet' | 'neutral' {
  const first = readable.charCodeAt(word.start);
  if (first >= 97 && first <= 122) return 'quiet'; // a to z, as most words begin
  const written = readable.slice(word.start, word.end);
  const upper = written.toUpperCase();
  if (upper === written.toLowerCase()) return 'neutral';
  if (upper !== written) return 'quiet';
  return word.kind === '#own' || word.kind === '#employer' || word.word.includes("'") ? 'neutral' : 'loud';
}

function isLetter(word: Word): boolean {
  return word.end - word.start === 1;
}

function isShouted(words: readonly Word[], { plain, small }: Pick<CompiledTone, 'plain' | 'small'>): boolean {
  if (words.length < fewest) return false;
  const count = words.filter(({ word }) => plain.has(word)).length;
  return count > 0 && count + words.filter(({ word }) => small.has(word)).length / smallPerPlain >= fewestPlain;
}

function spanOf(words: readonly Word[]): FoundTone {
  const first = words[0] as Word; // four at least
  const last = words.at(-1) as Word;
  return { start: first.start, end: last.end, label: 'all-caps' };
}
