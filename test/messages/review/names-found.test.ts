import { expect, test } from 'vitest';
import { findNames, wantedNames } from '../../../src/messages/review/names.js';
import type { KnownProcess } from '../../../src/offers/read-ledger.js';

const process = (employer: string, aliases?: readonly string[]): Pick<KnownProcess, 'process'> => ({
  process: {
    employer,
    stage: 'applied',
    receivedOn: null,
    answerBy: null,
    compensation: null,
    nameDisclosable: true,
    ...(aliases === undefined ? {} : { aliases }),
  },
});

const wanted = (employer: string, own: readonly string[] = []) => wantedNames([process(employer)], own);

/** What is found of one employer in a text. */
const found = (employer: string, text: string): string[] =>
  findNames(text, wanted(employer)).map(({ start, end }) => text.slice(start, end));

test('names are looked for with their aliases and their first words, the longest first', () => {
  const names = wantedNames([process(' Copperfield  Capital ', ['CopCap', 'X']), process('KPN')], ['Orchard Bank', 'ORCHARD BANK']);

  expect(names).toEqual([
    { spelled: ['Copperfield Capital'], letters: 'COPPERFIELDCAPITAL', employer: ' Copperfield  Capital ', isPart: false },
    { spelled: ['Orchard Bank', 'ORCHARD BANK'], letters: 'ORCHARDBANK', employer: null, isPart: false },
    { spelled: [], letters: 'COPPERFIELD', employer: ' Copperfield  Capital ', isPart: true },
    { spelled: [], letters: 'ORCHARD', employer: null, isPart: true },
    { spelled: ['CopCap'], letters: 'COPCAP', employer: 'CopCap', isPart: false },
    { spelled: ['KPN'], letters: 'KPN', employer: 'KPN', isPart: false },
  ]);
});

test.each([
  ['Nova Foods', ['NOVAFOODS', 'NOVA']],
  ['Box Foods', ['BOXFOODS']],
  ['Novafoods', ['NOVAFOODS']],
  ['Royal Foods', ['ROYALFOODS']],
  ['Saint Foods', ['SAINTFOODS']],
  ['Green Foods', ['GREENFOODS']],
  ['Digital Foods', ['DIGITALFOODS']],
  ['Groupe Nova', ['GROUPENOVA']],
  ['GE', ['GE']],
  ['X', []],
])('of %s is looked for %j', (employer, letters) => {
  expect(wanted(employer).map((name) => name.letters)).toEqual(letters);
});

test('a first word that another name has for itself is not looked for twice', () => {
  const names = wantedNames([process('Nova'), process('Nova Foods'), process('Nova Bank')], []);

  expect(names.map(({ letters, employer, isPart }) => [letters, employer, isPart])).toEqual([
    ['NOVAFOODS', 'Nova Foods', false],
    ['NOVABANK', 'Nova Bank', false],
    ['NOVA', 'Nova', false],
  ]);
});

test("a word of the recipient's own name is nobody else's first word", () => {
  const names = wantedNames([process('Orchard Foods')], ['The Orchard Bank']);

  expect(names.map(({ letters, employer }) => [letters, employer])).toEqual([
    ['THEORCHARDBANK', null],
    ['ORCHARDFOODS', 'Orchard Foods'],
  ]);
});

test('names are found with their places, in the order of the text', () => {
  const text = 'KPN (Orchard), Copperfield Capital';
  const names = wantedNames([process('Copperfield Capital'), process('KPN')], ['Orchard Bank']);

  expect(findNames(text, names)).toEqual([
    { start: 0, end: 3, employer: 'KPN', isPart: false },
    { start: 5, end: 12, employer: null, isPart: true },
    { start: 15, end: 34, employer: 'Copperfield Capital', isPart: false },
  ]);
});

test.each([
  // as it stands and otherwise
  ['Orbit', 'Orbit, orbit and ORBIT; Orbits, ORBITS', ['Orbit', 'orbit', 'ORBIT', 'Orbit', 'ORBIT']],
  ['Orbit', 'Orbital, inOrbit, Orbitsa, 1Orbit, éOrbit, Orbité', []],
  ['Orbit', 'Orbit', ['Orbit']],
  ['Orbit', '', []],
  [
    'Nova Foods',
    'NovaFoods, nova-foods, Nova\nFoods, NOVA FOODS, Nova  Foods',
    ['NovaFoods', 'nova-foods', 'Nova\nFoods', 'NOVA FOODS', 'Nova  Foods'],
  ],
  ['Nova Foods', 'nova foods, Nova and NOVA, but nova', ['nova foods', 'Nova', 'NOVA']],
  ['Nova Foods', 'Foods of Nova', ['Nova']],
  ['Nova Nova', 'Nova Nova Nova', ['Nova Nova', 'Nova']],
  ['Anana', 'Ananana Anana', ['Anana']],
  // accents, other letters
  ['Søn & Æsir', 'Son Aesir, SØN ÆSIR', ['Son Aesir', 'SØN ÆSIR']],
  ['Weiß', 'Weiss, WEISS, Weiß', ['Weiss', 'WEISS', 'Weiß']],
  ['Zaz09 Az', 'Zaz09 Az, zAZ09az', ['Zaz09 Az', 'zAZ09az']],
  ['to go', 'to\ngo, to  go, TO GO, to-go', ['to\ngo', 'to  go', 'TO GO']],
  ['Яндекс', 'в Яндекс.', ['Яндекс']],
  // short ones
  ['KPN', 'KPN, Kpn, kpn, kPN', ['KPN', 'Kpn']],
  ['3M', '3M, 3m, 3 m, 3-M', ['3M', '3-M']],
  ['Hays', 'hays', ['hays']],
  ['eBay', 'eBay, ebay, EBAY', ['eBay', 'ebay', 'EBAY']],
  ['iX', 'iX, ix, IX', ['iX', 'IX']],
  // spelled apart
  ['Orbit', 'O r b i t, o r b i t, or bit', ['O r b i t']],
  ['Orbit', 'or Bit, Or→bit', ['Or→bit']],
  ['Nova Foods', 'nOVA', []],
  ['7Bits', '7 bits', ['7 bits']],
  ['Notabene', 'not a bene', []],
  ['Notabenes', 'not a benes', ['not a benes']],
  ['Orbit', 'or-bit.com, www.or-bit.example', ['or-bit', 'or-bit']],
  // one sentence and the next
  ['Nova Foods', 'It is Nova. Foods are good. Nova!\nFoods? Nova? Foods', ['Nova', 'Nova', 'Nova']],
  ['Nova Foods', 'It is Nova\n\nFoods, Nova\n \nFoods, Nova.Foods, Nova!Foods', ['Nova', 'Nova', 'Nova.Foods', 'Nova!Foods']],
  ['St. Ives Foods', 'St. Ives Foods', ['St. Ives Foods']],
  // streets
  ['Nova Foods', 'Nova Street, Nova House and Nova Airport, Nova Parking, Nova  Park', ['Nova', 'Nova']],
  ['Nova Foods', 'Nova Road, Nova Avenue, Nova Lane, Nova Square, Nova Park, Nova Hall, Nova Court, Nova Station', []],
  // addresses
  ['Orbit', 'jobs@myorbit.example, www.myorbit.example, https://myorbit.example/x', ['orbit', 'orbit', 'orbit']],
  ['Orbit', 'jobs@orbital.example, www.orbital.example, https://a.example/orbital', ['orbit', 'orbit', 'orbit']],
  ['Orbit', 'myorbit.com, (orbital.co.uk), "myorbital-jobs.de" <orbital.io>', ['orbit', 'orbit', 'orbit', 'orbit']],
  ['Orbit', 'myorbit.comic, myorbit com, +myorbit.com, orbital.x', []],
  ['KPN', 'jobs@kpn.example, kpn.com, kpn/com', ['kpn', 'kpn']],
  ['Orbit', `@${'a'.repeat(59)}orbit, @${'a'.repeat(60)}orbit`, ['orbit']],
  ['Orbit', `orbit${'a'.repeat(56)}.org orbit${'a'.repeat(57)}.org`, ['orbit']],
])('%s: %j', (employer, text, quotes) => {
  expect(found(employer, text)).toEqual(quotes);
});

test('of two names that share letters the longer is meant', () => {
  const names = wantedNames([process('Nova Foods'), process('Foods Hall Group')], []);
  const text = 'Nova Foods Hall Group';

  expect(findNames(text, names).map(({ start, end }) => text.slice(start, end))).toEqual(['Nova', 'Foods Hall Group']);
});

test('without names nothing is found', () => {
  expect(findNames('Nova Foods', [])).toEqual([]);
});
