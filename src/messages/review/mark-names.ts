import { givenNames } from './given-names.js';
import { hasOneOf } from './has-one-of.js';
import { isOneOf } from './pattern.js';
import type { Sentence, Word } from './sentences.js';

/** Words that are written with a capital and name no employer. */
const notEmployers = new Set(
  'i monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december english french german spanish mr mrs ms dr prof hi dear hello thanks regards kind best zoom teams google-meet linkedin cv hr ceo cto cfo uk us usa eu london christmas easter frist ctc lpa ote'.split(
    ' ',
  ),
);

/** What stands before the name of a person. */
const addresses = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev father sister canon herr frau monsieur madame mme'.split(' '),
);

/** Last words of English job titles, which are written with a capital in any language. */
const titles = new Set(
  'manager scientist analyst engineer developer designer owner lead director consultant officer architect assistant specialist marketing product data senior junior sales partner'.split(
    ' ',
  ),
);

/** Last words of titles that are nobody's name: "I applied for Senior Data Analyst", "the offer for Software Engineer II". */
const roles = new Set(
  'staff principal manager scientist analyst engineer developer designer director consultant officer architect assistant specialist executive accountant administrator coordinator associate representative supervisor technician programmer intern trainee nurse teacher lecturer researcher professor paralegal secretary receptionist planner advisor adviser strategist recruiter editor writer leader handler driver clerk chef operative'.split(
    ' ',
  ),
);
const grades = new Set(['ii', 'iii', 'iv']);

/** How English names of trades end: "the interview for Signalman". */
const trades = /(?:man|woman|er|or|ist)$/;

/** Last words of names that are an employer's wherever they stand: "Kestrel Labs". */
const endsOfNames = new Set(
  'labs lab capital group holdings partners associates systems technologies technology solutions consulting consultants studios studio analytics robotics software pharma biotech therapeutics diagnostics foods logistics freight shipping motors aerospace rail railways energy power industries manufacturing engineering architects construction homes properties insurance assurance advisory ventures bank bancorp financial finance securities chambers solicitors legal law media press publishing publishers broadcasting pictures films records trust foundation university college academy hospital clinic surgery hospice healthcare museum gallery theatre theater orchestra hotel hotels resort airlines airways retail stores bakery brewery vineyards farms nurseries ltd limited plc inc corp corporation llc llp gmbh ag bv sa'.split(
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
    /** Words that begin a sentence with a capital and are no name. */
    readonly plain: ReadonlySet<string>;
    /** Pronouns among `after`: "Dupont m'a proposé". The first word of a sentence that stands before one is more often an adverb. */
    readonly pronouns: ReadonlySet<string>;
    /** "Une société de Lyon m'a proposé": that is where it is. */
    readonly of: ReadonlySet<string>;
    /** "Une offre de Dupont"; nouns after which `of` names the giver. */
    readonly offers: ReadonlySet<string>;
    /** Auxiliaries, what an employer does to a candidate, and the words without which it is not sure that an employer does it. */
    readonly aux: ReadonlySet<string>;
    readonly namesAct: ReadonlySet<string>;
    /** What comes after the verb "offers". */
    readonly offersWhat: ReadonlySet<string>;
    readonly namesProve: ReadonlySet<string>;
    /** "A firm in Utah has …": that is where it is. */
    readonly in: ReadonlySet<string>;
    /** "Interviewing with": what comes after "with" is an employer. */
    readonly with: ReadonlySet<string>;
    readonly withBefore: ReadonlySet<string>;
    /** "Another firm, Acme, has …"; nouns before a name that is put in beside them. */
    readonly orgs: ReadonlySet<string>;
    /** "Acme and Siemens": one name leads to the next. */
    readonly and: ReadonlySet<string>;
    /** "In the final round for Stripe", but "an application for Head of Sales". */
    readonly for: ReadonlySet<string>;
    readonly forBefore: ReadonlySet<string>;
  },
): readonly Word[] {
  const marked = [...words];
  for (const sentence of sentences) {
    const isProved = hasOneOf(words, sentence.from, sentence.to, lists.namesProve);
    for (let at = sentence.from; at < sentence.to; at++) {
      if (!isNamelike(words[at], lists)) continue;
      let end = at + 1;
      while (end < sentence.to && isNamelike(words[end], lists)) end++;
      const before = at > sentence.from ? words[at - 1] : undefined;
      // "Dr. Whitcombe asked"
      if (isAddressed(words, at)) {
        at = end - 1;
        continue;
      }
      const first = words[at] as Word; // both are namelike, within the sentence
      const last = words[end - 1] as Word;
      const title = grades.has(last.word) ? words[end - 2] : last;
      if (isOneOf(title, roles)) {
        at = end - 1;
        continue;
      }
      const after = end < sentence.to ? words[end] : undefined;
      const isFirst = at === sentence.from;
      const isOneWord = end - at === 1;
      const isGiven = givenNames.has(first.word);
      const isSmall = isFirst && lists.known.has(first.word);
      const isOf = isOneOf(before, lists.of);
      const shortly = Math.max(sentence.from, at - 4);
      const isPlaced =
        (isOf && isOneOf(words[at - 2], lists.offers) && !titles.has(last.word)) ||
        (!isOneWord && endsOfNames.has(last.word)) ||
        (isProved &&
          !isSmall &&
          !isPerson(words, at, end, sentence, lists.plain) &&
          !isOneOf(before, lists.in) &&
          actsOnMe(words, end, sentence, lists)) ||
        (!isGiven &&
          (isOneOf(before, lists.before) ||
            (isOneOf(before, lists.with) && hasOneOf(words, shortly, at - 1, lists.withBefore)) ||
            (isOneOf(before, lists.for) && !(isOneWord && trades.test(first.word)) && hasOneOf(words, shortly, at - 1, lists.forBefore)) ||
            (isProved && isPutIn(words, at, end, lists.orgs)) ||
            (isOneOf(before, lists.and) && isName(marked[at - 2])))) ||
        (isOneOf(after, lists.after) &&
          !isSmall &&
          !(isOneWord && isGiven) &&
          !(isOneOf(after, lists.pronouns) && (isOf || (isFirst && isOneWord))));
      if (isPlaced && end - at <= 4) {
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

/** A title stands before it, with or without a full stop. */
function isAddressed(words: readonly Word[], at: number): boolean {
  const before = words[words[at - 1]?.word === '.' ? at - 2 : at - 1];
  return before?.kind === null && before.isCapital && addresses.has(before.word);
}

/** A first name, or a word that has its capital only because it begins the sentence. */
function isPerson(words: readonly Word[], at: number, end: number, sentence: Sentence, plain: ReadonlySet<string>): boolean {
  const { word } = words[at] as Word; // namelike
  return givenNames.has(word) || (end - at === 1 && (plain.has(word) || (at === sentence.from && word.endsWith('ly') && word.length > 4)));
}

/** "Another firm, Acme, has …", "another firm (Acme) has …". */
function isPutIn(words: readonly Word[], at: number, end: number, orgs: ReadonlySet<string>): boolean {
  const [opens, closes] = [words[at - 1]?.word, words[end]?.word];
  return isOneOf(words[at - 2], orgs) && ((opens === ',' && (closes === ',' || closes === 'and')) || (opens === '(' && closes === ')'));
}

function isName(word: Word | undefined): boolean {
  return word?.kind === '#name' || word?.kind === '#rest' || word?.kind === '#employer';
}

/** "Zalando has just offered me", "Zalando's offer". */
function actsOnMe(
  words: readonly Word[],
  end: number,
  sentence: Sentence,
  lists: { readonly aux: ReadonlySet<string>; readonly namesAct: ReadonlySet<string>; readonly offersWhat: ReadonlySet<string> },
): boolean {
  for (let at = end; at < Math.min(sentence.to, end + 4); at++) {
    // "I have three SA offers from Acme": a noun, not what somebody does
    if (words[at]?.word === 'offers' && lists.offersWhat.size > 0 && !isOneOf(words[at + 1], lists.offersWhat)) return false;
    if (isOneOf(words[at], lists.namesAct)) return true;
    if (!isOneOf(words[at], lists.aux)) return false;
  }
  return false;
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
    !notEmployers.has(word.word) &&
    !people.has(word.word) &&
    !nouns.has(word.word)
  );
}
