import type { Sentence, Word } from './sentences.js';
import type { FoundTone } from './types.js';

/** Sentences that may lie between two apologies that are heard together. */
const near = 2;
const longest = 160;

/** Apologies that pile up: two or more in one sentence or in sentences close together. One is fine, and so is another at the end of a long text. */
export function findApologies(words: readonly Word[], sentences: readonly Sentence[], apologies: readonly Word[]): FoundTone[] {
  const found: FoundTone[] = [];
  let pile: { from: number; to: number; count: number; first: Word; last: Word } | null = null;
  const close = (): void => {
    if (pile !== null && pile.count > 1)
      found.push({ ...spanOf(words, sentences.slice(pile.from, pile.to + 1), pile.first, pile.last), label: 'over-apologetic' });
  };
  let at = 0;
  for (const apology of apologies) {
    while (apology.start >= (words[(sentences[at] as Sentence).to - 1] as Word).end) at++; // each stands in a sentence
    if (pile !== null && pile.last.start === apology.start) continue; // two patterns, one apology
    if (pile !== null && at - pile.to <= near) pile = { from: pile.from, to: at, count: pile.count + 1, first: pile.first, last: apology };
    else {
      close();
      pile = { from: at, to: at, count: 1, first: apology, last: apology };
    }
  }
  close();
  return found;
}

/** As many whole sentences from the first on as a finding may hold; of a long sentence the words from the first apology on. */
function spanOf(words: readonly Word[], sentences: readonly Sentence[], first: Word, last: Word): { start: number; end: number } {
  const [sentence, ...others] = sentences as [Sentence, ...Sentence[]]; // an apology stands in one
  const sentenceStart = (words[sentence.from] as Word).start;
  let end = (words[sentence.to - 1] as Word).end;
  const start = end - sentenceStart > longest ? first.start : sentenceStart;
  if (end - start > longest) return { start, end: Math.min(end, Math.max(first.end, Math.min(last.end, start + longest))) };
  for (const other of others) {
    const next = (words[other.to - 1] as Word).end;
    if (next - start > longest) break;
    end = next;
  }
  return { start, end };
}
