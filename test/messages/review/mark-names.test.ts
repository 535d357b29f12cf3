import { expect, test } from 'vitest';
import { markNames } from '../../../src/messages/review/mark-names.js';
import { joinWords, splitSentences } from '../../../src/messages/review/sentences.js';
import { tokensOf } from '../../../src/messages/review/tokens.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').filter((word) => word !== ''));

/** Short lists of no language, with one or two words for each purpose. */
const lists = {
  before: set('at'),
  after: set('offered me'),
  people: set('helen drury orchard bank'),
  nouns: set('angebot'),
  known: set('while'),
  plain: set('meanwhile'),
  pronouns: set('me'),
  of: set('de'),
  offers: set('offre'),
  aux: set("has just also finally 's"),
  namesAct: set('invited offers'),
  offersWhat: set('a'),
  namesProve: set('interview offer'),
  in: set('in'),
  with: set('with'),
  withBefore: set('talks'),
  orgs: set('firm'),
  and: set('and'),
  for: set('for'),
  forBefore: set('final'),
};

function marksOf(text: string, own: Partial<typeof lists> = {}) {
  const name = { start: text.indexOf('Known'), end: text.indexOf('Known') + 5, employer: 'Known', isPart: false };
  const { words, sentences } = splitSentences(joinWords(tokensOf(text), [], [], name.start < 0 ? [] : [name]));
  return markNames(words, sentences, text, { ...lists, ...own });
}

const namesIn = (text: string, own: Partial<typeof lists> = {}): (string | null | undefined)[] =>
  marksOf(text, own).flatMap(({ kind, name }) => (kind === '#name' ? [name?.employer] : []));

test.each([
  // where a sentence puts an employer
  ['a role at Kestrel', ['Kestrel']],
  ['a role at Kestrel Foods', ['Kestrel Foods']],
  ['a role at kestrel', []],
  ['a role near Kestrel', []],
  ['a role at One Two Three Four', ['One Two Three Four']],
  ['a role at One Two Three Four Five', []],
  ['so at. Kestrel', []],
  ['a role at Kestrel. Merlin is far', ['Kestrel']],
  // what is no name
  ['a role at X', []],
  ['a role at XY', ['XY']],
  ['a role at 21st', []],
  ['a role at Known', []],
  ['a role at Teams', []],
  ['a role at Orchard', []],
  ['mit Kestrel Angebot at Angebot', []],
  ['a role at Priya', []],
  ['a role at Priya Mills', []],
  // "at" comes before a title, a person or a trade
  ['at Dr. Kestrel', []],
  ['at Dr Kestrel', []],
  ['Dr Kestrel offered it', []],
  ['so Dr. Kestrel offered it', []],
  ['so dr Kestrel offered it', ['Kestrel']],
  ['at Sr. Kestrel', ['Sr']],
  ['at Kestrel Analyst', []],
  ['at Kestrel Analyst II', []],
  ['at Kestrel Analyst III', []],
  ['at Kestrel Analyst IV', []],
  ['at Kestrel Analyst I', []],
  ['at Kestrel Analyst V', []],
  ['at Analyst', []],
  ['at Analyst at Merlin', ['Merlin']],
  ['at Dr Kestrel at Merlin', ['Merlin']],
  ['at Kestrel II', ['Kestrel II']],
  ['at Analyst II Kestrel', ['Analyst II Kestrel']],
  ['at Kestrel Analyst for Merlin, at Merlin', ['Merlin']],
  // an offer of somebody
  ['une offre de Kestrel', ['Kestrel']],
  ['une offre de Priya', ['Priya']],
  ['une offre de Kestrel Data', []],
  ['un poste de Kestrel', []],
  ['une offre chez Kestrel', []],
  // the end of a name
  ['I like Kestrel Labs', ['Kestrel Labs']],
  ['I like Labs', []],
  ['I like Priya Labs', ['Priya Labs']],
  // who acts
  ['Kestrel invited me to an interview', ['Kestrel']],
  ['Kestrel invited me to lunch', []],
  ['Kestrel has just invited me to an interview', ['Kestrel']],
  ['Kestrel has just also invited me to an interview', ['Kestrel']],
  ['Kestrel has just also finally invited me to an interview', []],
  ['Kestrel once invited me to an interview', []],
  ["Kestrel's interview", []],
  ['an interview Kestrel has. Invited I am', []],
  ['an interview Kestrel. Invited I am', []],
  ['Kestrel Foods has invited me to an interview', ['Kestrel Foods']],
  ['the firm in Kestrel has invited me to an interview', []],
  ['In interview terms. Kestrel invited me', []],
  ['While Kestrel invited me to an interview', ['While Kestrel'].slice(1)],
  ['so While invited me to an interview', ['While']],
  ['Priya invited me to an interview', []],
  ['Priya Mills invited me to an interview', []],
  ['Meanwhile invited me to an interview', []],
  ['Meanwhile Mills invited me to an interview', ['Meanwhile Mills']],
  ['Lately invited me to an interview', []],
  ['so Meanwhile invited me to an interview', []],
  ['so Lately invited me to an interview', ['Lately']],
  ['Lately Foods invited me to an interview', ['Lately Foods']],
  ['Lyla invited me to an interview', ['Lyla']],
  ['Pély invited me to an interview', ['Pély']],
  ['Kestrel offers a place after the interview', ['Kestrel']],
  ['the Kestrel offers and interview', []],
  ['the Kestrel offers. A interview', ['Kestrel'].slice(1)],
  // beside certain words
  ['in talks with Kestrel', ['Kestrel']],
  ['in talks with Priya', []],
  ['I sat with Kestrel', []],
  ['talks go on well with Kestrel', []],
  ['talks go on with Kestrel', ['Kestrel']],
  ['in talks by Kestrel', []],
  ['No talks. I with Kestrel', []],
  ['I with Kestrel', []],
  ['I sat with Talks', []],
  ['final round for Kestrel', ['Kestrel']],
  ['final round for Priya', []],
  ['first round for Kestrel', []],
  ['a final day of work for Kestrel', []],
  ['a final day or so for Kestrel', []],
  ['final. I for Kestrel', []],
  ['final round for Signalman', []],
  ['final round for Merlin', ['Merlin']],
  ['first round for Final', []],
  ['final round for Head Signalman', ['Head Signalman']],
  ['final round by Kestrel', []],
  ['another firm, Kestrel, has an offer', ['Kestrel']],
  ['another firm, Kestrel and others, with an offer', ['Kestrel']],
  ['another firm (Kestrel) with an offer', ['Kestrel']],
  ['another firm, Kestrel, with lunch', []],
  ['an offer of another firm, Kestrel', []],
  ['another town, Kestrel, with an offer', []],
  ['another firm, Kestrel or with an offer', []],
  ['another firm (Kestrel and an offer', []],
  ['another firm, Kestrel) an offer', []],
  ['another firm - Kestrel, an offer', []],
  ['another firm, Priya, has an offer', []],
  ['at Kestrel and Merlin', ['Kestrel', 'Merlin']],
  ['at Kestrel Foods and Merlin', ['Kestrel Foods', 'Merlin']],
  ['Known and Merlin', ['Merlin']],
  ['near Kestrel and Merlin', []],
  ['at Kestrel or Merlin', ['Kestrel']],
  ['at Kestrel and Priya', ['Kestrel']],
  // before what an employer does
  ['Kestrel offered it', ['Kestrel']],
  ['Kestrel found it', []],
  ['Kestrel. Offered it', []],
  ['Priya offered it', []],
  ['Priya Mills offered it', ['Priya Mills']],
  ['While offered it', []],
  ['so While offered it', ['While']],
  ['Kestrel me offered', []],
  ['and Kestrel me offered', ['Kestrel']],
  ['Kestrel Foods me offered', ['Kestrel Foods']],
  ['une firme de Kestrel me offered', []],
  ['une firme de Kestrel offered it', ['Kestrel']],
])('names in "%s"', (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test('where no list says what is offered, "offers" needs nothing', () => {
  expect(namesIn('the Kestrel offers and interview', { offersWhat: set('') })).toEqual(['Kestrel']);
});

test('the first word carries the name, and the others are passed over', () => {
  const marks = marksOf('a role at Kestrel Foods now');

  expect(marks.slice(2)).toEqual([
    { word: 'at', kind: null, start: 7, end: 9, isCapital: false, isApart: true },
    {
      word: 'kestrel',
      kind: '#name',
      start: 10,
      end: 23,
      isCapital: true,
      isApart: true,
      name: { start: 10, end: 23, employer: 'Kestrel Foods', isPart: false },
    },
    { word: '', kind: '#rest', start: 18, end: 23, isCapital: true, isApart: true },
    { word: 'now', kind: null, start: 24, end: 27, isCapital: false, isApart: true },
  ]);
});
