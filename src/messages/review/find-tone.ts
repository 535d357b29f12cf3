import { clauseAround } from './clause-around.js';
import type { CompiledTone, ToneMark } from './compile-tone.js';
import { findApologies } from './find-apologies.js';
import { findExclamations } from './find-exclamations.js';
import { findMaskedWords } from './find-masked-words.js';
import { findShouting } from './find-shouting.js';
import { givenNames } from './given-names.js';
import { joinCues } from './join-cues.js';
import { type Match, matchesIn } from './pattern.js';
import type { Sentence, Word } from './sentences.js';
import type { FoundTone, ToneLabel } from './types.js';

/** The graver first: a sentence that is two of these is reported as the first. */
const gravest: readonly ToneLabel[] = ['discriminatory', 'threatening', 'ultimatum', 'begging', 'guilt-tripping', 'sarcastic', 'rude'];

const longestQuote = 300;

/** Marks within a sentence that say nothing about its tone. */
const silent = new Set(['¡', '¿', ',', '-', '"', "'", '(', ')', ':', ';', '*', '_', '/', '.']);

/**
 * What in a text sounds wrong, in the order of the text. Words and sentences are those of `splitSentences`, groups of nouns not joined;
 * `readable` is the text that their offsets belong to.
 */
export function findTone(words: readonly Word[], sentences: readonly Sentence[], readable: string, tone: CompiledTone): FoundTone[] {
  const shouting = findShouting(words, sentences, readable, tone);
  const found: FoundTone[] = [...findExclamations(readable), ...findMaskedWords(readable), ...shouting];
  const apologies: Word[] = [];
  const hasLongLetters = /([a-z])\1\1/i.test(readable);
  for (const sentence of sentences) {
    const spoken: Word[] = [];
    for (let index = sentence.from; index < sentence.to; index++) {
      const word = words[index] as Word; // within the sentence
      if (!silent.has(word.word)) spoken.push(hasLongLetters ? withoutLongLetters(word) : word);
    }
    const marks = marksIn(spoken, afterAddress(words, sentence), spoken.length - addressedLast(words, sentence), tone).filter(
      ({ from, to }) => !isQuoted(readable, spoken[from] as Word, spoken[to - 1] as Word),
    );
    for (const { meaning, from } of marks) if (meaning === 'over-apologetic') apologies.push(spoken[from] as Word);
    const label = gravest.find((grave) => marks.some(({ meaning }) => meaning === grave));
    const match = marks.find(({ meaning }) => meaning === label);
    if (match === undefined || label === undefined) continue;
    const first = spoken[match.from] as Word;
    const last = spoken[match.to - 1] as Word;
    // What makes "PICK UP THE PHONE" rude is the shouting, unless there is an insult besides.
    const isShouted = label === 'rude' && shouting.some(({ start, end }) => start < last.end && first.start < end);
    if (isShouted && !marks.some(({ meaning }) => meaning === 'insult' || meaning === 'jibe')) continue;
    found.push({ ...clauseAround(words, sentence, first, last), label });
  }
  found.push(...findApologies(words, sentences, apologies));
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What stands between quotation marks within one line is somebody else's: `the villain's "I'll destroy you"`. */
function isQuoted(readable: string, first: Word, last: Word): boolean {
  const before = readable.slice(Math.max(0, first.start - longestQuote), first.start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const isOpen = line.split('"').length % 2 === 0;
  const after = readable.slice(last.end, last.end + longestQuote);
  return isOpen && !readable.slice(first.start, last.end).includes('"') && /^[^"\n]{0,300}"/.test(after);
}

/** All that is said in a sentence, but what words that are fine take back. */
function marksIn(spoken: readonly Word[], start: number, end: number, tone: CompiledTone): readonly Match<ToneMark>[] {
  const marks = matchesIn(tone.patterns, spoken, 0, spoken.length);
  // Before ", Colin" the sentence has ended.
  if (end < spoken.length) marks.push(...matchesIn(tone.patterns, spoken, 0, end));
  // After "Colin," the sentence begins anew.
  if (start > 0) marks.push(...matchesIn(tone.patterns, spoken, start, spoken.length));
  const fine = marks.filter(({ meaning }) => meaning === 'fine');
  const kept = marks.filter(({ from, to }) => !fine.some((mark) => mark.from < to && from < mark.to));
  return kept.concat(joinCues(kept.sort((a, b) => a.from - b.from)));
}

/** How many spoken words address somebody before the sentence proper: 2 of "Hi Colin, how kind"; 0 when none do. */
function afterAddress(words: readonly Word[], sentence: Sentence): number {
  for (let count = 1; count <= 3 && sentence.from + count < sentence.to; count++) {
    const word = words[sentence.from + count] as Word; // within the sentence
    if (word.word === ',') return count;
    if (!word.isCapital) return 0;
  }
  return 0;
}

/** How many words address somebody after the sentence proper: 2 of "or else, Mr Orr", 1 of "or else colin"; 0 when none do. */
function addressedLast(words: readonly Word[], sentence: Sentence): number {
  for (let count = 1; count <= 2 && sentence.to - count > sentence.from; count++) {
    const word = words[sentence.to - count] as Word; // within the sentence
    const isName = word.kind === '#own' || givenNames.has(word.word);
    if (!word.isCapital && !isName) return 0;
    if ((words[sentence.to - count - 1] as Word).word === ',' || (isName && !word.isCapital)) return count;
  }
  return 0;
}

/** "pleeease" is "please". */
function withoutLongLetters(word: Word): Word {
  return { ...word, word: word.word.replace(/([a-z])\1\1+/g, '$1') };
}
