import type { ToneCue, ToneMark } from './compile-tone.js';
import type { Match } from './pattern.js';
import type { ToneLabel } from './types.js';

/** Two cues that make a label when they stand near each other, in either order; praise must come first, as in "thanks for six weeks of silence". */
const together: readonly (readonly [label: ToneLabel, one: ToneCue, other: ToneCue, farthest?: number])[] = [
  ['rude', 'insult', 'reader', 8],
  ['rude', 'jibe', 'you', 5],
  ['sarcastic', 'praise', 'neglect', 9],
  ['guilt-tripping', 'sacrifice', 'slight'],
  ['guilt-tripping', 'suffering', 'you', 9],
  ['threatening', 'exposure', 'intent', 6],
  ['ultimatum', 'pressure', 'leaving', 8],
  ['discriminatory', 'group', 'choice'],
  ['threatening', 'authority', 'denial'],
  ['threatening', 'authority', 'menace', 9],
  ['sarcastic', 'mock', 'absurd', 8],
];

/** So many words may stand between the two, unless the pair says fewer. */
const farthest = 11;

/** No pattern is longer. */
const longestMatch = 40;

/** The labels that cues make together; the marks come in the order of the text. */
export function joinCues(marks: readonly Match<ToneMark>[]): Match<ToneMark>[] {
  const joined: Match<ToneMark>[] = [];
  if (marks.length < 2) return joined;
  const isApology = marks.some(({ meaning }) => meaning === 'over-apologetic');
  for (const [label, one, other, most = farthest] of together) {
    // "It was great to meet you, sorry for not writing sooner" is meant as it stands.
    if (one === 'praise' && isApology) continue;
    const ones = marks.filter(({ meaning }) => meaning === one);
    if (ones.length === 0) continue;
    const others = marks.filter(({ meaning }) => meaning === other);
    const turns = one === 'praise' ? marks.filter(({ meaning }) => meaning === 'turn') : [];
    let first = 0;
    let turn = 0;
    for (const mark of ones) {
      while (first < others.length && (others[first] as Match<ToneMark>).from < mark.from - most - longestMatch) first++;
      while (turn < turns.length && (turns[turn] as Match<ToneMark>).from < mark.to) turn++;
      for (let index = first; index < others.length; index++) {
        const { from, to } = others[index] as Match<ToneMark>; // the index is within
        if (from - mark.to > most) break;
        if (mark.from - to > most || (one === 'praise' && from < mark.to)) continue;
        // "It was lovely to meet you, but I have heard nothing" praises in earnest.
        if (turn < turns.length && (turns[turn] as Match<ToneMark>).from < from) break;
        joined.push({ from: Math.min(mark.from, from), to: Math.max(mark.to, to), meaning: label });
        break;
      }
    }
  }
  return joined;
}
