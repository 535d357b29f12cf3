import type { FoundTone } from './find-tone.js';
import type { Sentence, Word } from './sentences.js';

/** Sentences that may lie between two apologies that are heard together. */
const near = 2;
const longest = 160;

/** Apologies that pile up: two or more in one sentence or in sentences close together. One is fine, and so is another at the end of a long text. */
export function findApologies(words: readonly Word[], sentences: readonly Sentence[], apologies: readonly Word[]): FoundTone[] {
  const found: FoundTone[] = [];
  let pile: { from: number; to: number; count: number; last: Word } | null = null;
  const close = (): void => {
    if (pile !== null && pile.count > 1) found.push({ ...spanOf(words, sentences, pile.from, pile.to), label: 'over-apologetic' });
  };
  let at = 0;
  for (const apology of apologies) {
    while (apology.start >= (words[(sentences[at] as Sentence).to - 1] as Word).end) at++; // each stands in a sentence
    if (pile !== null && pile.last.start === apology.start) continue; // two patterns, one apology
    if (pile !== null && at - pile.to <= near) pile = { from: pile.from, to: at, count: pile.count + 1, last: apology };
    else {
      close();
      pile = { from: at, to: at, count: 1, last: apology };
    }
  }
  close();
  return found;
}

/** As many whole sentences from the first on as a finding may hold. */
function spanOf(words: readonly Word[], sentences: readonly Sentence[], from: number, to: number): { start: number; end: number } {
  const start = (words[(sentences[from] as Sentence).from] as Word).start;
  let end = start;
  for (let index = from; index <= to; index++) {
    const sentenceEnd = (words[(sentences[index] as Sentence).to - 1] as Word).end;
    if (index > from && sentenceEnd - start > longest) break;
    end = sentenceEnd;
  }
  return { start, end: Math.min(end, start + longest) };
}
