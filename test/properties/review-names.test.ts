import fc from 'fast-check';
import type { CompetingProcess } from 'interview-followup';
import { reviewMessage } from 'interview-followup/messages';
import { expect } from 'vitest';
import { copperfield, mended, today } from '../messages/review/reading.ts';
import { law } from './law.ts';
import { letters } from './review-texts.ts';

const names = ['Copperfield Capital', 'Zoë & Søn', 'Polderwerk', 'KPN', 'Łódź Logistik', '1st Byte'] as const;
const ledger: readonly CompetingProcess[] = names.map((employer) => ({ ...copperfield, employer }));

const homoglyphs: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', P: 'Р', K: 'К', N: 'Ν' };
const between = (joint: string) => (name: string) => [...name].join(joint);
const everyLetter = (change: (letter: string) => string) => (name: string) => [...name].map(change).join('');

/** Ways to write a name so that a reader still sees it. */
const spellings: Readonly<Record<string, (name: string) => string>> = {
  'as it is': (name) => name,
  'in capitals': (name) => name.toUpperCase(),
  possessive: (name) => `${name}'s`,
  'in brackets': (name) => `(${name})`,
  'in typographic quotes': (name) => `“${name}”`,
  'with invisible characters': between('\u200b'),
  'with soft hyphens': between('\u00ad'),
  'with joiners as entities': between('&zwj;'),
  'in look-alike letters': (name) => name.charAt(0) + everyLetter((letter) => homoglyphs[letter] ?? letter)(name.slice(1)),
  'in full width': everyLetter((letter) => (/[A-Za-z0-9]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter)),
  'as decimal entities': everyLetter((letter) => `&#${letter.codePointAt(0)};`),
  'as hexadecimal entities': everyLetter((letter) => `&#x${letter.codePointAt(0)?.toString(16)};`),
  'in bold': (name) => `<b>${name.slice(0, 3)}</b><i style="x">${name.slice(3)}</i>`,
  'spelled apart': between(' '),
  dotted: between('.'),
  hyphenated: (name) => name.replaceAll(' ', '-'),
  'on two lines': (name) => name.replace(' ', '\n'),
  'with a space that does not break': (name) => name.replaceAll(' ', '\u00a0'),
  'in letters taken apart': (name) => name.normalize('NFD'),
  'without accents': (name) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
  'in an address': (name) => `hr@${host(name)}.com`,
  'as a web address': (name) => `https://www.${host(name)}.co.uk/jobs`,
  'as a plain domain': (name) => `careers.${host(name)}.de`,
};

function host(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/[^a-z0-9]/g, '');
}

/** Without mails that are answered: what others wrote is not the candidate's to keep. */
const own = letters.filter((text) => !/^\s*>|wrote:|-----|^From:/m.test(text));

const placed = fc.record({
  text: own,
  place: fc.nat(),
  name: fc.constantFrom(...names),
  spelling: fc.constantFrom(...Object.keys(spellings)),
});

/** The text with a name put between two of its words, and where it stands. */
function withName({ text, place, name, spelling }: typeof placed extends fc.Arbitrary<infer Value> ? Value : never): {
  readonly text: string;
  readonly start: number;
  readonly end: number;
} {
  const written = spellings[spelling]?.(name) ?? name;
  const gaps = [0, ...[...text.matchAll(/\s/g)].map(({ index }) => index + 1), text.length];
  const at = gaps[place % gaps.length] as number; // one of the gaps
  const start = at + 1;
  return { text: `${text.slice(0, at)} ${written} ${text.slice(at)}`, start, end: start + written.length };
}

law('a confidential name is found wherever and however it is written', placed, (of) => {
  const { text, start, end } = withName(of);

  const { findings } = reviewMessage(text, { ...today, ledger, locale: 'en' });

  const told = findings.filter((found) => found.verdict === 'confidential-name' && found.start < end && start < found.end);
  expect({ text, told: told.length }).toEqual({ text, told: expect.toSatisfy((count: number) => count > 0) });
});

law('and is gone once the fixes are in', placed, (of) => {
  const { text } = withName(of);
  const options = { ...today, ledger, locale: 'en' };

  const before = reviewMessage(text, options);
  const after = mended(text, before);

  if (before.status === 'unsupported-language') return; // there are no words for a fix
  expect(reviewMessage(after, options).findings.filter(({ verdict }) => verdict === 'confidential-name')).toEqual([]);
});
