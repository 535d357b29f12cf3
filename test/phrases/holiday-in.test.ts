import { describe, expect, test } from 'vitest';
import { german } from '../../src/phrases/de.js';
import { english } from '../../src/phrases/en.js';
import { spanish } from '../../src/phrases/es.js';
import { french } from '../../src/phrases/fr.js';
import { holidayIn } from '../../src/phrases/holiday-in.js';
import { formatDay } from '../../src/time/day.js';
import { saidOn } from './said-on.js';

// From the published tables of Easter; in 1954, 1981, 2049 and 2076 the rule has its exception, 2285 and 2038 are the earliest and the latest.
test.each([
  '1900-04-15',
  '1954-04-18',
  '1981-04-19',
  '2000-04-23',
  '2008-03-23',
  '2011-04-24',
  '2019-04-21',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2031-04-13',
  '2032-03-28',
  '2033-04-17',
  '2034-04-09',
  '2035-03-25',
  '2038-04-25',
  '2049-04-18',
  '2076-04-19',
  '2100-03-28',
  '2200-04-06',
  '2285-03-22',
])('Easter is on %s', (date) => {
  const found = formatDay(holidayIn(5, Number(date.slice(0, 4))));

  expect(found).toBe(date);
});

describe('every feast that has a name', () => {
  // Said on Wednesday, 3 June 2026: the next one up to ten months ahead, else the last one.
  test.each([
    ['Christmas Eve', '2026-12-24'],
    ['Christmas', '2026-12-25'],
    ["New Year's Eve", '2026-12-31'],
    ["New Year's Day", '2027-01-01'],
    ['Good Friday', '2027-03-26'],
    ['Easter', '2027-03-28'],
    ['Easter Monday', '2027-03-29'],
    ['Whitsun', '2026-05-24'],
    ['Thanksgiving', '2026-11-26'],
    ['Memorial Day', '2026-05-25'],
    ['May bank holiday', '2026-05-04'],
    ['August bank holiday', '2026-08-31'],
    ['Labor Day', '2026-09-07'],
    ['Boxing Day', '2026-12-26'],
    ['Independence Day', '2026-07-04'],
    ['May Day', '2026-05-01'],
    ['Halloween', '2026-10-31'],
    ["Valentine's Day", '2027-02-14'],
    ["St Patrick's Day", '2027-03-17'],
    ['Juneteenth', '2026-06-19'],
    ['Veterans Day', '2026-11-11'],
    ['MLK Day', '2027-01-18'],
    ["Presidents' Day", '2027-02-15'],
    ['Columbus Day', '2026-10-12'],
    ['Canada Day', '2026-07-01'],
    ['Anzac Day', '2026-04-25'],
    ['Australia Day', '2027-01-26'],
    ['Bonfire Night', '2026-11-05'],
    ['Burns Night', '2027-01-25'],
    ["All Saints' Day", '2026-11-01'],
    ['Epiphany', '2027-01-06'],
    ['Bastille Day', '2026-07-14'],
    ['Ash Wednesday', '2027-02-10'],
    ['Shrove Tuesday', '2027-02-09'],
    ['Palm Sunday', '2027-03-21'],
    ['Maundy Thursday', '2027-03-25'],
    ['Ascension Day', '2026-05-14'],
    ['Whit Monday', '2026-05-25'],
    ['Corpus Christi', '2026-06-04'],
  ])('%s', (name, date) => {
    const found = saidOn('2026-06-03', english, `on ${name}`);

    expect(found).toEqual([`${name} = on ${date}`]);
  });

  test.each([
    ['an Heiligabend', german, 'Heiligabend = on 2026-12-24'],
    ['an Weihnachten', german, 'Weihnachten = on 2026-12-25'],
    ['bis Silvester', german, 'Silvester = by 2026-12-31'],
    ['an Neujahr', german, 'Neujahr = on 2027-01-01'],
    ['bis Karfreitag', german, 'Karfreitag = by 2027-03-26'],
    ['am Ostermontag', german, 'Ostermontag = on 2027-03-29'],
    ['an Pfingsten', german, 'Pfingsten = on 2026-05-24'],
    ['la veille de Noël', french, 'veille de Noël = on 2026-12-24'],
    ['après Noël', french, 'Noël = after 2026-12-25'],
    ['le lundi de Pâques', french, 'lundi de Pâques = on 2027-03-29'],
    ['avant le Nouvel An', french, 'Nouvel An = before 2026-12-25..2026-12-31'],
    ['en Navidad', spanish, 'Navidad = on 2026-12-25'],
    ['en Nochebuena', spanish, 'Nochebuena = on 2026-12-24'],
    ['antes de Año Nuevo', spanish, 'Año Nuevo = before 2026-12-25..2026-12-31'],
    ['en el año nuevo', spanish, 'año nuevo = on 2027-01-01'],
    ['el Viernes Santo', spanish, 'Viernes Santo = on 2027-03-26'],
  ])('not English: %s', (text, grammar, expected) => {
    const found = saidOn('2026-06-03', grammar, text);

    expect(found).toEqual([expected]);
  });
});

describe('feasts that move', () => {
  test.each([
    ['2027-06-03', 'on Thanksgiving', 'Thanksgiving = on 2027-11-25'],
    ['2028-06-03', 'on Thanksgiving', 'Thanksgiving = on 2028-11-23'],
    ['2027-05-03', 'on Memorial Day', 'Memorial Day = on 2027-05-31'], // a Monday
    ['2025-06-03', 'on Labor Day', 'Labor Day = on 2025-09-01'], // a Monday
    ['2028-02-01', 'on Ash Wednesday', 'Ash Wednesday = on 2028-03-01'],
    ['2026-01-10', 'on bank holiday Monday', 'bank holiday Monday = on 2026-04-06'],
    ['2026-04-06', 'on bank holiday Monday', 'bank holiday Monday = on 2026-05-04'], // today is none
    ['2026-05-04', 'on bank holiday Monday', 'bank holiday Monday = on 2026-05-25'],
    ['2026-05-25', 'on bank holiday Monday', 'bank holiday Monday = on 2026-08-31'],
    ['2026-08-31', 'on bank holiday Monday', 'bank holiday Monday = on 2027-03-29'],
  ])('said on %s: %s', (date, text, expected) => {
    const found = saidOn(date, english, text);

    expect(found).toEqual([expected]);
  });
});

describe('by a vague feast, and before it, is from the week before', () => {
  test.each([
    ['2026-06-03', 'by Christmas', 'Christmas = by 2026-12-18..2026-12-25'],
    ['2026-06-03', 'by New Year', 'New Year = by 2026-12-25..2027-01-01'],
    ['2026-06-03', 'by Easter', 'Easter = by 2027-03-21..2027-03-28'],
    ['2026-05-01', 'by Whitsun', 'Whitsun = by 2026-05-17..2026-05-24'],
    ['2026-06-03', 'before Thanksgiving', 'Thanksgiving = before 2026-11-19..2026-11-25'],
    ['2026-06-03', 'by Good Friday', 'Good Friday = by 2027-03-26'],
    ['2026-06-03', 'before Christmas Eve', 'Christmas Eve = before 2026-12-23'],
    ['2026-06-03', 'after Christmas', 'Christmas = after 2026-12-25'],
    ['2026-06-03', 'in the new year', 'new year = on 2027-01-01..2027-01-31'],
  ])('said on %s: %s', (date, text, expected) => {
    const found = saidOn(date, english, text);

    expect(found).toEqual([expected]);
  });
});
