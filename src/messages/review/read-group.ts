import type { ChunkLists } from './chunk.js';
import { countsPeople } from './counts-people.js';
import { giverOrRole } from './giver-or-role.js';
import { type Gathered, type Group, isOthers, isPossessive } from './group.js';
import { hasOneOf } from './has-one-of.js';
import { offerOfGroup } from './offer-of-group.js';
import type { Sentence, Word } from './sentences.js';
import { takeWord } from './take-word.js';

const longestGroup = 7;

/** The group of nouns that begins at a word, or null. */
export function readGroup(
  words: readonly Word[],
  at: number,
  sentence: Sentence,
  lists: ChunkLists,
  isVerb: (words: readonly Word[], at: number, from: number, to: number) => boolean,
): Group | null {
  const group: Gathered = {
    det: '',
    count: 0,
    isOther: false,
    isOwned: false,
    isWritten: false,
    isSingle: lists.single.has(words[at - 1]?.word ?? ''),
    owner: null,
    hasAdjective: false,
    unknown: 0,
    lastUnknown: null,
    orgAt: -1,
    isOrgPlural: false,
    roleAt: -1,
    isRolePlural: false,
  };
  const limit = Math.min(sentence.to, at + longestGroup);
  let index = at;
  for (; index < limit; index++) {
    const word = words[index] as Word; // within the sentence
    group.isSingle ||= lists.single.has(word.word);
    if (word.kind === '#employer' || word.kind === '#own') {
      if (index + 1 >= limit || !isPossessive(words[index + 1] as Word)) break;
      group.owner = word;
      if (word.kind === '#own') group.det = 'your';
      index++; // and the 's
      continue;
    }
    if (word.kind === '#date' || word.kind === '#money') break;
    if (
      isOfferHere(word.word, group, lists, words, Math.max(sentence.from, at - 2), at) &&
      !isVerb(words, index, sentence.from, sentence.to)
    ) {
      return offerOfGroup(words, at, index, sentence.to, group, lists);
    }
    const step = takeWord(words, index, at, group, lists);
    if (step === 'none') return null;
    if (step === 'end') break;
  }
  const before = at > sentence.from ? words[at - 1] : undefined;
  if (before !== undefined && lists.your.has(before.word)) return null; // "your other finalist"
  if (countsPeople(words, at, group, before, lists)) return null;
  return giverOrRole(words, at, index, sentence.to, group, lists);
}

/** Whether a noun is an offer: some nouns are one only when they are another's, or written. */
function isOfferHere(noun: string, group: Gathered, lists: ChunkLists, words: readonly Word[], from: number, at: number): boolean {
  if (lists.offer.has(noun)) return true;
  if (!lists.weakOffer.has(noun)) return false;
  const before = at > from ? words[at - 1] : undefined;
  // "another firm's terms", not "my present company's package"
  const isMine = group.det === 'my' || hasOneOf(words, from, at, lists.my);
  if (group.isOther || (group.isOwned && !isMine) || isOthers(group)) return true;
  // "the signed contract", "your signed contract" is the one at hand
  const isKnown = before !== undefined && (lists.the.has(before.word) || lists.my.has(before.word) || lists.your.has(before.word));
  return group.isWritten && group.det !== 'my' && group.det !== 'the' && !isKnown;
}
