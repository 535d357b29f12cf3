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
  ['El lun, 1 jun 2026 a las 10:12, Helen Drury (<helen@orchard.example>) escribió:'],
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
])('own words stay: %s', (text) => {
  expect(own(`Hello\n${text}`)).toEqual(['Hello', ...text.split('\n')]);
});
