import { describe, expect, test } from 'vitest';
import { german } from '../../src/phrases/de.js';
import { english } from '../../src/phrases/en.js';
import { spanish } from '../../src/phrases/es.js';
import { french } from '../../src/phrases/fr.js';
import { saidOn } from './said-on.js';

// All of it is said on Wednesday, 3 June 2026; the Friday after it is the 5th.

describe('a time after a date', () => {
  test.each([
    ['Friday 0:00', 'Friday 0:00 = on 2026-06-05 00:00'],
    ['Friday 0:30', 'Friday 0:30 = on 2026-06-05 00:30'],
    ['Friday 01:30', 'Friday 01:30 = on 2026-06-05 01:30'], // with a nought it is no afternoon
    ['Friday 1:30', 'Friday 1:30 = on 2026-06-05 13:30'],
    ['Friday at 1', 'Friday at 1 = on 2026-06-05 13:00'],
    ['Friday at 6', 'Friday at 6 = on 2026-06-05 18:00'],
    ['Friday 6:59', 'Friday 6:59 = on 2026-06-05 18:59'],
    ['Friday at 7', 'Friday at 7 = on 2026-06-05 07:00'],
    ['Friday at 12', 'Friday at 12 = on 2026-06-05 12:00'],
    ['Friday 23:59', 'Friday 23:59 = on 2026-06-05 23:59'],
    ['Friday 24:00', 'Friday 24:00 = on 2026-06-05'], // the end of the date
    ['Friday 24:01', 'Friday = on 2026-06-05'],
    ['Friday at 24', 'Friday at 24 = on 2026-06-05'],
    ['Friday at 25', 'Friday = on 2026-06-05'],
    ['Friday 25:00', 'Friday = on 2026-06-05'],
    ['Friday at 12345', 'Friday = on 2026-06-05'],
    ['Friday at 9th Street', 'Friday = on 2026-06-05'],
    ['Friday 17:60', 'Friday = on 2026-06-05'],
    ['Friday 17:59', 'Friday 17:59 = on 2026-06-05 17:59'],
    ['Friday 17:5', 'Friday = on 2026-06-05'],
    ['Friday 17:005', 'Friday = on 2026-06-05'],
    ['Friday 17: 30', 'Friday = on 2026-06-05'],
    ['Friday 17 :30', 'Friday = on 2026-06-05'],
    ['Friday 17.30', 'Friday = on 2026-06-05'],
    ['Friday at 17.30', 'Friday at 17.30 = on 2026-06-05 17:30'],
    ['Friday at 17-30', 'Friday at 17 = on 2026-06-05 17:00'],
    ['Friday at 5. 30 people will know', 'Friday at 5 = on 2026-06-05 17:00'],
    ['Friday 17', 'Friday = on 2026-06-05'],
    ["Friday 5 o'clock", "Friday 5 o'clock = on 2026-06-05 17:00"],
    ["Friday at 8 o'clock", "Friday at 8 o'clock = on 2026-06-05 08:00"],
    ['Friday 0pm', 'Friday = on 2026-06-05'],
    ['Friday 1am', 'Friday 1am = on 2026-06-05 01:00'],
    ['Friday 1pm', 'Friday 1pm = on 2026-06-05 13:00'],
    ['Friday 12am', 'Friday 12am = on 2026-06-05 00:00'],
    ['Friday 12pm', 'Friday 12pm = on 2026-06-05 12:00'],
    ['Friday 12:30am', 'Friday 12:30am = on 2026-06-05 00:30'],
    ['Friday 12.30pm', 'Friday 12.30pm = on 2026-06-05 12:30'],
    ['Friday 11:59 PM', 'Friday 11:59 PM = on 2026-06-05 23:59'],
    ['Friday 13pm', 'Friday = on 2026-06-05'],
    ['Friday at 5pm.', 'Friday at 5pm = on 2026-06-05 17:00'], // the point ends the sentence
    ['Friday at 5 p.m.', 'Friday at 5 p.m. = on 2026-06-05 17:00'],
    ['Friday at 5 p.m, latest', 'Friday at 5 p.m = on 2026-06-05 17:00'],
    ['Friday at 5 p.m . Then', 'Friday at 5 p.m = on 2026-06-05 17:00'],
    ['Friday at 9 a.m. sharp', 'Friday at 9 a.m. = on 2026-06-05 09:00'],
    ['Friday, roughly 5pm', 'Friday, roughly 5pm = on 2026-06-05 17:00'],
    ['Friday around 17:15', 'Friday around 17:15 = on 2026-06-05 17:15'],
    ['Friday by noon', 'Friday by noon = on 2026-06-05 12:00'],
    ['Friday before midday', 'Friday before midday = on 2026-06-05 12:00'],
    ['Friday at close of business', 'Friday at close of business = on 2026-06-05'],
    ['Friday afternoon', 'Friday afternoon = on 2026-06-05'],
  ])('English: %s', (text, expected) => {
    const found = saidOn('2026-06-03', english, text);

    expect(found).toEqual([expected]);
  });

  test.each([
    ['Freitag um 12.30 Uhr', 'Freitag um 12.30 Uhr = on 2026-06-05 12:30'],
    ['Freitag, 9 Uhr', 'Freitag, 9 Uhr = on 2026-06-05 09:00'],
    ['Freitag um 3 Uhr', 'Freitag um 3 Uhr = on 2026-06-05 03:00'], // no half days
    ['Freitag um 1:15', 'Freitag um 1:15 = on 2026-06-05 01:15'],
    ['Freitag 17h', 'Freitag 17h = on 2026-06-05 17:00'],
    ['Freitag um 17 Uhr 30', 'Freitag um 17 Uhr 30 = on 2026-06-05 17:30'],
    ['Freitag um 17 Uhr 60', 'Freitag um 17 Uhr = on 2026-06-05 17:00'],
    ['Freitag um 17 Uhr Di und Mi', 'Freitag um 17 Uhr = on 2026-06-05 17:00'],
    ['Freitag um 24 Uhr', 'Freitag um 24 Uhr = on 2026-06-05'],
    ['Freitag um 25 Uhr', 'Freitag = on 2026-06-05'],
    ['Freitag etwa 17 Uhr', 'Freitag etwa 17 Uhr = on 2026-06-05 17:00'],
    ['Freitag gegen 17 Uhr', 'Freitag gegen 17 Uhr = on 2026-06-05 17:00'],
    ['Freitag bis Mittag', 'Freitag bis Mittag = on 2026-06-05 12:00'],
    ['morgen Vormittag', 'morgen Vormittag = on 2026-06-04'],
    ['Freitag bis Geschäftsschluss', 'Freitag bis Geschäftsschluss = on 2026-06-05'],
  ])('German: %s', (text, expected) => {
    const found = saidOn('2026-06-03', german, text);

    expect(found).toEqual([expected]);
  });

  test.each([
    ['vendredi 9h', 'vendredi 9h = on 2026-06-05 09:00'],
    ['vendredi à 5h', 'vendredi à 5h = on 2026-06-05 05:00'],
    ['vendredi à 17 h 30', 'vendredi à 17 h 30 = on 2026-06-05 17:30'],
    ['vendredi 17h30', 'vendredi 17h30 = on 2026-06-05 17:30'],
    ['vendredi à 17h05', 'vendredi à 17h05 = on 2026-06-05 17:05'],
    ['vendredi à 23h59', 'vendredi à 23h59 = on 2026-06-05 23:59'],
    ['vendredi à peu près 17h', 'vendredi à peu près 17h = on 2026-06-05 17:00'],
    ['vendredi vers midi', 'vendredi vers midi = on 2026-06-05 12:00'],
    ['vendredi soir', 'vendredi soir = on 2026-06-05'],
    ['vendredi en fin de journée', 'vendredi = on 2026-06-05'],
  ])('French: %s', (text, expected) => {
    const found = saidOn('2026-06-03', french, text);

    expect(found).toEqual([expected]);
  });

  test.each([
    ['el viernes aproximadamente las 17:00', 'viernes aproximadamente las 17:00 = on 2026-06-05 17:00'],
    ['el viernes hacia las 17:00', 'viernes hacia las 17:00 = on 2026-06-05 17:00'],
    ['el viernes a las 5 en punto', 'viernes a las 5 en punto = on 2026-06-05 05:00'],
    ['el viernes a las 9.30', 'viernes a las 9.30 = on 2026-06-05 09:30'],
    ['el viernes a mediodía', 'viernes a mediodía = on 2026-06-05 12:00'],
    ['mañana por la noche', 'mañana por la noche = on 2026-06-04'],
  ])('Spanish: %s', (text, expected) => {
    const found = saidOn('2026-06-03', spanish, text);

    expect(found).toEqual([expected]);
  });
});

describe('beside a time on another clock only the date is sure', () => {
  test.each([
    ['Friday 17:00 EST', 'Friday 17:00 EST = on 2026-06-05'],
    ['Friday 17:00 CEST', 'Friday 17:00 CEST = on 2026-06-05'],
    ['Friday 17:00 GMT', 'Friday 17:00 GMT = on 2026-06-05'],
    ['Friday 17:00 UTC', 'Friday 17:00 UTC = on 2026-06-05'],
    ['Friday 5pm ET', 'Friday 5pm ET = on 2026-06-05'],
    ['by 5 p.m. PT on Friday', '5 p.m. PT on Friday = by 2026-06-05'],
    ['2026-06-05T17:00Z', '2026-06-05T17:00Z = on 2026-06-05'],
    ['Friday 17:00 ESTIMATED', 'Friday 17:00 = on 2026-06-05 17:00'],
    ['Friday 17:00 REQUEST', 'Friday 17:00 = on 2026-06-05 17:00'],
    ['Friday 17:00 LATEST', 'Friday 17:00 = on 2026-06-05 17:00'],
    ['Friday 17:00 sharp', 'Friday 17:00 = on 2026-06-05 17:00'],
  ])('English: %s', (text, expected) => {
    const found = saidOn('2026-06-03', english, text);

    expect(found).toEqual([expected]);
  });

  test.each([
    ['Freitag um 17 Uhr MEZ', 'Freitag um 17 Uhr MEZ = on 2026-06-05'],
    ['Freitag um 17 Uhr MESZ', 'Freitag um 17 Uhr MESZ = on 2026-06-05'],
  ])('German: %s', (text, expected) => {
    const found = saidOn('2026-06-03', german, text);

    expect(found).toEqual([expected]);
  });
});

describe('a time before a date', () => {
  test.each([
    ['by 23:59 on Friday', '23:59 on Friday = by 2026-06-05 23:59'],
    ['by 24:00 on Friday', '24:00 on Friday = by 2026-06-05'],
    ['by 12am on Friday', '12am on Friday = by 2026-06-05 00:00'],
    ['at 5 on Friday', '5 on Friday = on 2026-06-05 17:00'],
    ['by midday of the 20th', 'midday of the 20th = by 2026-06-20 12:00'],
  ])('English: %s', (text, expected) => {
    const found = saidOn('2026-06-03', english, text);

    expect(found).toEqual([expected]);
  });

  test.each([
    ['bis 12 Uhr am Freitag', german, '12 Uhr am Freitag = by 2026-06-05 12:00'],
    ['avant 9h30 vendredi', french, '9h30 vendredi = before 2026-06-05 09:30'],
    ['antes de las 9:30 del viernes', spanish, '9:30 del viernes = before 2026-06-05 09:30'],
  ])('not English: %s', (text, grammar, expected) => {
    const found = saidOn('2026-06-03', grammar, text);

    expect(found).toEqual([expected]);
  });
});

test.each([
  ['by noon', english],
  ['by 12:30pm', english],
  ['in the morning', english],
  ['close of business', english],
  ['bis 12 Uhr', german],
  ['um 12.30 Uhr', german],
  ['am Nachmittag', german],
  ['avant midi', french],
  ['pour 5 heures précises', french],
  ['hasta las 5 en punto', spanish],
])('a time alone is no date: %s', (text, grammar) => {
  const found = saidOn('2026-06-03', grammar, text);

  expect(found).toEqual([]);
});

test.each([
  ['vendredi à 17h 12 juin au plus tard', french, ['vendredi à 17h = on 2026-06-05 17:00', '12 juin = on 2026-06-12']],
  ['el viernes a las 17 h 12 de junio', spanish, ['viernes a las 17 h = on 2026-06-05 17:00', '12 de junio = on 2026-06-12']],
  ['Friday 9 days', english, ['Friday = on 2026-06-05', '9 days = on 2026-06-12, bare']],
])('what follows is no part of the time: %s', (text, grammar, expected) => {
  const found = saidOn('2026-06-03', grammar, text);

  expect(found).toEqual(expected);
});
