import type { Sentence, Word } from './sentences.js';

/** Words that are written with a capital and name no employer. */
const notEmployers = new Set(
  'i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december english french german spanish mr mrs ms dr prof hi dear hello thanks regards kind best zoom teams google-meet linkedin cv hr ceo cto cfo uk us usa eu london christmas easter frist'.split(
    ' ',
  ),
);

/** Last words of English job titles, which are written with a capital in any language. */
const titles = new Set(
  'manager scientist analyst engineer developer designer owner lead director consultant officer architect assistant specialist marketing product data senior junior sales partner'.split(
    ' ',
  ),
);

/**
 * Marks names that are in no ledger where a sentence puts an employer: "a role at Polderwerk", "Polderwerk offered me". Whether they are
 * told as employers is decided by what the sentence says.
 */
export function markNames(
  words: readonly Word[],
  sentences: readonly Sentence[],
  readable: string,
  lists: {
    readonly before: ReadonlySet<string>;
    readonly after: ReadonlySet<string>;
    readonly people: ReadonlySet<string>;
    /** Where nouns are written with a capital: those that are no names. */
    readonly nouns: ReadonlySet<string>;
    readonly known: ReadonlySet<string>;
    /** Pronouns among `after`: "Dupont m'a proposé". The first word of a sentence that stands before one is more often an adverb. */
    readonly pronouns: ReadonlySet<string>;
    /** "Une société de Lyon m'a proposé": that is where it is. */
    readonly of: ReadonlySet<string>;
    /** "Une offre de Dupont"; nouns after which `of` names the giver. */
    readonly offers: ReadonlySet<string>;
  },
): readonly Word[] {
  const marked = [...words];
  for (const sentence of sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      if (!isNamelike(words[at], lists)) continue;
      let end = at + 1;
      while (end < sentence.to && isNamelike(words[end], lists)) end++;
      const before = at > sentence.from ? words[at - 1] : undefined;
      const after = words[end];
      const isFirst = at === sentence.from;
      const isOf = before !== undefined && before.kind === null && lists.of.has(before.word);
      const isOffers = isOf && lists.offers.has(words[at - 2]?.word ?? '') && !titles.has((words[end - 1] as Word).word);
      const isPlaced =
        isOffers ||
        (before !== undefined && before.kind === null && lists.before.has(before.word)) ||
        (end < sentence.to &&
          after?.kind === null &&
          lists.after.has(after.word) &&
          !(isOf && lists.pronouns.has(after.word)) &&
          !(isFirst && (lists.known.has((words[at] as Word).word) || (end - at === 1 && lists.pronouns.has(after.word)))));
      if (isPlaced && end - at <= 4) {
        const first = words[at] as Word;
        const last = words[end - 1] as Word;
        const employer = readable.slice(first.start, last.end);
        const name = { start: first.start, end: last.end, employer, isPart: false };
        // The first word carries the name; the others stay as they are and are passed over.
        marked[at] = { ...first, kind: '#name', end: last.end, name };
        for (let index = at + 1; index < end; index++) marked[index] = { ...(words[index] as Word), word: '', kind: '#rest' };
      }
      at = end - 1;
    }
  }
  return marked;
}

function isNamelike(
  word: Word | undefined,
  { people, nouns }: { readonly people: ReadonlySet<string>; readonly nouns: ReadonlySet<string> },
): boolean {
  return (
    word !== undefined &&
    word.kind === null &&
    word.isCapital &&
    word.word.length > 1 &&
    /^\p{L}/u.test(word.word) &&
    !notEmployers.has(word.word) &&
    !people.has(word.word) &&
    !nouns.has(word.word)
  );
}
