import type { SentenceSpan } from './propose-fixes.js';
import type { Sentence, Word } from './sentences.js';

/** A sentence with the mark at its end. */
export function spanOfSentence(words: readonly Word[], sentence: Sentence, own: string): SentenceSpan {
  const first = words[sentence.from] as Word; // a sentence has a word at least
  const isSubject = first.word === 'subject' || first.word === 'betreff' || first.word === 'objet' || first.word === 'asunto';
  const isLabelled = isSubject && words[sentence.from + 1]?.word === ':' && sentence.from + 2 < sentence.to;
  const start = isLabelled ? (words[sentence.from + 2] as Word).start : first.start;
  let end = (words[sentence.to - 1] as Word).end;
  while (end < own.length && '.!?…'.includes(own.charAt(end))) end++;
  return { start, end };
}
