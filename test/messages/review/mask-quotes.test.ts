import { expect, test } from 'vitest';
import { maskQuotes } from '../../../src/messages/review/mask-quotes.js';

/** The lines that are left, without those that are blank. */
function own(text: string): string[] {
  const masked = maskQuotes(text);
  expect(masked).toHaveLength(text.length);
  return masked.split('\n').filter((line) => line.trim() !== '');
}

test('lines that begin with a mark are theirs', () => {
  expect(own('Hello,\n> I have two offers.\n>> And I three.\nBye')).toEqual(['Hello,', 'Bye']);
});

test('own answers between quoted lines stay', () => {
  const text = 'On 1 June 2026, Helen Drury wrote:\n> Do you have other offers?\nYes, one.\n> Until when?\nFriday.';

  expect(own(text)).toEqual(['Yes, one.', 'Friday.']);
});

test.each([
  ['-----Original Message-----'],
  ['---- Forwarded message ----'],
  ['*-----Original Message-----*'],
  ['-----Ursprüngliche Nachricht-----'],
  ["-----Message d'origine-----"],
  ['-----Mensaje original-----'],
  ['________________________________'],
  ['Begin forwarded message:'],
  ['On Mon, 1 June 2026 at 10:12, Helen Drury <helen@orchard.example> wrote:'],
  ['On Mon, 1 June 2026 at 10:12, Helen Drury\n<helen@orchard.example> wrote:'],
  ['Am 01.06.2026 um 10:12 schrieb Helen Drury:'],
  ['Le lun. 1 juin 2026 à 10:12, Helen Drury <helen@orchard.example> a écrit :'],
  ['Le lun. 1 juin 2026, Helen Drury a écrit:'],
  ['El lun, 1 jun 2026 a las 10:12, Helen Drury (<helen@orchard.example>) escribió:'],
  ['*__________*'],
  ['**On Mon, 1 June 2026, Helen Drury wrote:**'],
  ['On Mon, 1 June 2026, Helen Drury wrote'],
  ['  Begin forwarded message:  '],
  ['-- Weitergeleitete Nachricht --'],
  ['--message transféré'],
  ['-----Mensaje reenviado-----'],
  ['From: Helen Drury\nA line\nAnother\nDate: 1 June 2026'],
  ['Expéditeur : Helen Drury\nDate : 1 juin 2026'],
  ['De: Helen Drury\nFecha: 1 de junio de 2026'],
  ['Von: Helen Drury\nDatum: 1. Juni 2026'],
  ['From: Helen Drury\nSent: Monday, 1 June 2026 10:12\nTo: Sam\nSubject: Re: Analyst'],
  ['Von: Helen Drury\nGesendet: Montag, 1. Juni 2026 10:12\nAn: Sam'],
  ['De : Helen Drury\nEnvoyé : lundi 1 juin 2026\nÀ : Sam'],
  ['De: Helen Drury\nEnviado: lunes, 1 de junio de 2026\nPara: Sam'],
])('everything below is theirs: %s', (head) => {
  expect(own(`Thanks!\n\n${head}\n\nI have two offers.\nDo you?`)).toEqual(['Thanks!']);
});

test.each([
  'On Monday I wrote to you about my other offer.',
  'On Friday they wrote: we want you.',
  'From: my side all is well.',
  'Le comité a écrit que oui.',
  '--',
  'a -----Original Message----- b',
  'From: Sam\nI have two offers.',
  'From: Sam\nOne\nTwo\nThree\nTo: Helen',
  'From: Sam\nOne\nTwo\nThree\nTo: Helen\nfour\nfive\nsix',
  'To: Helen\nFrom: Sam\nI have two offers.',
  'From: Sam\nso To: Helen',
  'so From: Sam\nTo: Helen',
  `From: ${'x'.repeat(201)}\nTo: Helen`,
  `From: Sam\nTo: ${'x'.repeat(201)}`,
  '-Original Message-',
  '__________ a',
  'a __________',
  '_________',
  'so begin forwarded message: a',
  'so on Mon, 1 June 2026, Helen Drury wrote:',
  `On ${'x'.repeat(201)} wrote:`,
  'so am 01.06.2026 schrieb Helen Drury:',
  'Am 01.06.2026 schrieb Helen Drury: gut',
  'so le 1 juin Helen Drury a écrit :',
  'Le 1 juin Helen Drury a écrit : oui',
  'so el 1 jun Helen Drury escribió:',
  'El 1 jun Helen Drury escribió: sí',
  'On Monday, two of us\nwrote:',
  'I have *two* offers **',
  'One *',
])('own words stay: %s', (text) => {
  expect(own(`Hello\n${text}`)).toEqual(['Hello', ...text.split('\n')]);
  expect(own(`> two offers\nHello\n${text}\n  > three`)).toEqual(['Hello', ...text.split('\n')]);
});

test('what others wrote is blank, and the rest stands where it stood', () => {
  expect(maskQuotes('Hi\n>a\n  *> b*\nOn 1 June 2026, Helen\n<h@o.example> wrote:\nc\n>d\nBye')).toBe(
    `Hi\n  \n${' '.repeat(7)}\n${' '.repeat(21)}\n<h@o.example> wrote:\nc\n  \nBye`,
  );
});

test('headers in the first line are those of the message itself', () => {
  const text = 'From: Sam\nTo: Helen\n\nI have two offers.';

  expect(maskQuotes(text)).toBe(text);
});

test('below an attribution all is theirs where marked lines stand above it only', () => {
  expect(own('> Do you?\nYes.\nOn 1 June 2026, Helen Drury wrote:\nDo you have offers?')).toEqual(['Yes.']);
});
