import type { ChunkLists } from './chunk.js';
import { type CompiledTone, compileTone } from './compile-tone.js';
import type { PatternMeaning, ReviewGrammar } from './grammar.js';
import { indexPatterns } from './index-patterns.js';
import { indexPhrases } from './join-phrases.js';
import { type PatternIndex, readLists } from './pattern.js';

/** A grammar with its lists as sets and its patterns read. */
export interface CompiledGrammar {
  readonly grammar: ReviewGrammar;
  readonly lists: ReadonlyMap<string, ReadonlySet<string>>;
  readonly groups: ChunkLists;
  readonly friends: ReadonlySet<string>;
  /** With "he" and "she", who are somebody else in a text of the first person. */
  readonly friendsAndThey: ReadonlySet<string>;
  readonly onBehalf: ReadonlySet<string>;
  /** What short and mistyped spellings stand for. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Where nouns are written with a capital: those that are no names. */
  readonly commonNouns: ReadonlySet<string>;
  /** Small words, with which no name begins: articles, pronouns, auxiliaries. */
  readonly small: ReadonlySet<string>;
  /** Those and other everyday words: none of them alone is a name, also with a capital. */
  readonly plain: ReadonlySet<string>;
  readonly claims: PatternIndex<PatternMeaning>;
  readonly deadlines: PatternIndex<'sure' | 'answer' | 'open' | 'ask'>;
  readonly pay: PatternIndex<'pay' | 'theirs' | 'own'>;
  readonly timing: PatternIndex<'often' | 'contact' | 'final'>;
  readonly preference: PatternIndex<true>;
  readonly tone: CompiledTone;
}

const smallLists = ['aux', 'you', 'i', 'pronouns', 'det', 'conjunction', 'question'];
const listedLists = ['not', 'if', 'there', 'in', 'from', 'thanks', 'hold', 'talks', 'job', 'said'];

const compiled = new Map<ReviewGrammar, CompiledGrammar>();

/** Reads a grammar, once. */
export function compile(grammar: ReviewGrammar): CompiledGrammar {
  const known = compiled.get(grammar);
  if (known !== undefined) return known;
  const lists = readLists(grammar.lists);
  const set = (text = ''): ReadonlySet<string> => new Set(text.split(' ').filter((word) => word !== ''));
  const frequent = set(grammar.frequent);
  const { groups } = grammar;
  const small = new Set(smallLists.flatMap((name) => [...(lists.get(name) ?? [])]));
  const beginnings = [
    grammar.orgs,
    Object.keys(grammar.numbers).join(' '),
    ...[groups.my, groups.your, groups.the, groups.a, groups.any, groups.no, groups.other, groups.many, groups.offer],
    ...[groups.role, groups.process, groups.written, groups.adjective],
  ];
  const result: CompiledGrammar = {
    grammar,
    lists,
    groups: {
      my: set(groups.my),
      your: set(groups.your),
      the: set(groups.the),
      a: set(groups.a),
      any: set(groups.any),
      no: set(groups.no),
      other: set(groups.other),
      many: set(groups.many),
      offer: set(groups.offer),
      plural: set(groups.plural),
      role: set(groups.role),
      process: set(groups.process),
      thing: set(groups.thing),
      written: set(groups.written),
      adjective: set(groups.adjective),
      stop: set(groups.stop),
      of: set(groups.of),
      letter: set(groups.letter),
      single: set(groups.single),
      hasCapitalNouns: groups.nouns === 'capital',
      more: set(groups.more),
      ordinal: set(groups.ordinal),
      whereabouts: set(groups.whereabouts),
      placed: set(groups.placed),
      vague: set(groups.vague),
      where: set(groups.where),
      weakOther: set(groups.weakOther),
      relative: set(groups.relative),
      fraction: set(groups.fraction),
      weakOffer: set(groups.weakOffer),
      after: set(groups.after),
      afterOf: set(groups.afterOf),
      phrases: indexPhrases(groups.phrases ?? {}),
      org: set(grammar.orgs),
      numbers: new Map(Object.entries(grammar.numbers)),
      beginnings: set(beginnings.join(' ')),
    },
    friends: set(grammar.friends),
    friendsAndThey: set(`${grammar.friends} ${grammar.heAndShe}`),
    onBehalf: set(grammar.onBehalf),
    aliases: new Map(Object.entries(grammar.aliases)),
    commonNouns: groups.nouns === 'capital' ? nounsOf(grammar, lists) : new Set(),
    small,
    plain: new Set([
      ...small,
      ...listedLists.flatMap((name) => [...(lists.get(name) ?? [])]),
      ...[
        groups.a,
        groups.the,
        groups.no,
        groups.any,
        groups.other,
        groups.many,
        groups.adjective,
        groups.my,
        grammar.orgs,
        grammar.friends,
      ].flatMap((text) => [...set(text)]),
      ...Object.keys(grammar.numbers),
    ]),
    claims: indexPatterns(grammar.claims, lists, frequent),
    deadlines: indexPatterns(grammar.deadlines, lists, frequent),
    pay: indexPatterns(grammar.pay, lists, frequent),
    timing: indexPatterns(grammar.timing, lists, frequent),
    preference: indexPatterns([[grammar.preference, true]], lists, frequent),
    tone: compileTone(grammar.tone, frequent),
  };
  compiled.set(grammar, result);
  return result;
}

function nounsOf({ groups, orgs, friends }: ReviewGrammar, lists: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const nouns = [orgs, groups.role, groups.process, groups.thing, groups.offer, groups.weakOffer, friends].join(' ').split(' ');
  return new Set([...nouns, ...(lists.get('nouns') ?? [])]);
}
