import type { ToneCue, ToneMark } from './compile-tone.js';
import type { Match } from './pattern.js';
import type { ToneLabel } from './types.js';

/** Two cues that make a label when they stand near each other, in either order; praise must come first, as in "thanks for six weeks of silence". */
const together: readonly (readonly [ToneLabel, ToneCue, ToneCue])[] = [
  ['rude', 'insult', 'reader'],
  ['sarcastic', 'praise', 'neglect'],
  ['guilt-tripping', 'sacrifice', 'slight'],
  ['guilt-tripping', 'suffering', 'reader'],
  ['threatening', 'exposure', 'intent'],
  ['ultimatum', 'pressure', 'leaving'],
  ['discriminatory', 'group', 'choice'],
];

/** So many words may stand between the two. */
const farthest = 9;

/** The labels that cues make together. */
export function joinCues(marks: readonly Match<ToneMark>[]): Match<ToneMark>[] {
  const joined: Match<ToneMark>[] = [];
  const isApology = marks.some(({ meaning }) => meaning === 'over-apologetic');
  for (const [label, one, other] of together) {
    const others = marks.filter(({ meaning }) => meaning === other);
    // "It was great to meet you, sorry for not writing sooner" is meant as it stands.
    if (others.length === 0 || (one === 'praise' && isApology)) continue;
    for (const mark of marks) {
      if (mark.meaning !== one) continue;
      const near = others.find(
        ({ from, to }) =>
          (from >= mark.to && from - mark.to <= farthest) || (one !== 'praise' && mark.from >= to && mark.from - to <= farthest),
      );
      if (near !== undefined) joined.push({ from: Math.min(mark.from, near.from), to: Math.max(mark.to, near.to), meaning: label });
    }
  }
  return joined;
}
