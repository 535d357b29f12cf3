import type { Claim } from '../../offers/types.js';
import type { PhraseGrammar } from '../../phrases/types.js';
import type { ToneWords } from './compile-tone.js';
import type { MoneyWords } from './money.js';
import type { Meanings, WordLists } from './pattern.js';

/** What a pattern claims, before counts, names and dates are filled in. */
export type PatternMeaning =
  | { readonly type: 'offer'; readonly form?: 'written' }
  | { readonly type: 'process'; readonly stage: Extract<Claim, { type: 'process' }>['stage']; readonly isHope?: true }
  /** `hasNot`: what is not done is what is said, "I did not take it". */
  | { readonly type: 'outcome'; readonly status: 'accepted' | 'declined' | 'expired' | 'withdrawn'; readonly hasNot?: true }
  /** `needsNo`: only of a group that says so, "no other interviews", "any other firm". */
  | { readonly type: 'absence'; readonly scope: 'offers' | 'processes'; readonly needsNo?: true }
  /** Not a claim, whatever else is found in these words, or in their sentence. */
  | { readonly type: 'nothing'; readonly isSentence?: true };

/** The words that groups of nouns are made of, each list separated by spaces. */
interface GroupWords {
  readonly my: string;
  readonly your: string;
  readonly the: string;
  readonly a: string;
  readonly any: string;
  readonly no: string;
  readonly other: string;
  readonly many: string;
  readonly offer: string;
  readonly plural: string;
  readonly role: string;
  readonly process: string;
  readonly thing: string;
  readonly written: string;
  readonly adjective: string;
  readonly stop: string;
  readonly of: string;
  readonly letter: string;
  /** Words that make a group one, whatever its noun ends in: `das`, `einem`, `organisation`. */
  readonly single?: string;
  /** Nouns are told by their capitals, so that a word in lower case after one is not part of its group. */
  readonly nouns?: 'capital';
  readonly more: string;
  readonly ordinal: string;
  /** Words that tell where an employer is, after its noun: `nearby`; with one, "the firm" is another. */
  readonly whereabouts?: string;
  /** Prepositions between an employer's noun and the name of a place: "a bank in Leeds". */
  readonly placed?: string;
  /** Nouns for employers that mean people as well; counted, they are employers only after one of `where`: "at two places". */
  readonly vague?: string;
  readonly where?: string;
  /** Words before "a third" of something. */
  readonly fraction?: string;
  /** Of `other`: those that tell of another employer only where the noun is one. */
  readonly weakOther?: string;
  /** After "the firm": which one it is. */
  readonly relative?: string;
  readonly weakOffer: string;
  /** Where adjectives follow their noun: the words that may stand after it; `other` and `written` say what they mean. */
  readonly after?: string;
  /** Where adjectives follow: nouns that may stand after it with an `of`, "offre d'emploi". */
  readonly afterOf?: string;
  /** Fixed expressions, tokens separated by spaces, and the one word that is read instead. */
  readonly phrases?: Readonly<Record<string, string>>;
}

/** One language, as data. Adding one touches no other. */
export interface ReviewGrammar {
  readonly language: string;
  readonly dates: PhraseGrammar;
  readonly money: MoneyWords;
  /** Word lists that patterns name; `i`, `me`, `you`, `not`, `if`, `conjunction`, `hold`, `weigh`, `give`, `arrive`, `modal` are also read by the code. */
  readonly lists: WordLists;
  /** Nouns for employers. */
  readonly orgs: string;
  readonly groups: GroupWords;
  /** People whose offers are not the candidate's. */
  readonly friends: string;
  /** "he she" */
  readonly heAndShe: string;
  /** Number words up to twelve. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Short and mistyped spellings and what they stand for. */
  readonly aliases: Readonly<Record<string, string>>;
  /** Words of a text that somebody writes for the candidate: "on behalf of". */
  readonly onBehalf: string;
  /** Frequent small words by which the language is told from others. */
  readonly frequent: string;
  readonly claims: Meanings<PatternMeaning>;
  /** Patterns of what a sentence with a date says: `sure` another employer is to be answered by it, whatever else it says; `answer` by it something must be answered; `open` something is open until then; `ask` it is asked for, promised or about something else. */
  readonly deadlines: Meanings<'sure' | 'answer' | 'open' | 'ask'>;
  /** Of a sentence with a sum: `pay` another offer pays it, where one is spoken of; `theirs` the words speak of one; `own` it is an expectation, the present pay, the advert, or nobody's pay. */
  readonly pay: Meanings<'pay' | 'theirs' | 'own'>;
  /** Patterns of "you are my first choice", which may be said of one application at a time. */
  readonly preference: string;
  /** Contacts that are announced: `often` every day, `contact` on the date within the pattern, `final` none any more. */
  readonly timing: Meanings<'often' | 'contact' | 'final'>;
  readonly tone: ToneWords;
  readonly fixes: FixWords;
}

/** Honest words to put in the place of others. What they say is what `honestClaims` allows; each must be found again as that claim. */
export interface FixWords {
  /** For statements with nothing behind them; says nothing of other processes. */
  readonly interested: string;
  readonly offer: string;
  readonly writtenOffer: string;
  /** With `{n}`, a number word. */
  readonly offers: string;
  readonly writtenOffers: string;
  /** The same as parts of a sentence: "another offer". */
  readonly anOffer: string;
  readonly aWrittenOffer: string;
  readonly twoOffers: string;
  readonly interviewing: string;
  readonly finalRound: string;
  readonly applied: string;
  readonly anotherEmployer: string;
  /** Number words from two to nine. */
  readonly numbers: string;
  /** Months from January, and how date and month are joined: `{d} {m}`. */
  readonly months: string;
  readonly date: string;
  /** Prepositions that stay before a date; others become the first. */
  readonly prepositions: string;
  /** Periods of pay: `a year`, `a month`, `a day`, `an hour`. */
  readonly per: Readonly<Record<'year' | 'month' | 'day' | 'hour', string>>;
  /** A sum with the sign of its currency, `{s}{n}`, and what groups its thousands. */
  readonly sum: string;
  readonly thousands: string;
}
