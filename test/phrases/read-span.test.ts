import { describe, expect, test } from 'vitest';
import { german } from '../../src/phrases/de.js';
import { english } from '../../src/phrases/en.js';
import { spanish } from '../../src/phrases/es.js';
import { french } from '../../src/phrases/fr.js';
import type { PhraseGrammar } from '../../src/phrases/types.js';
import { saidOn } from './said-on.js';

type Row = readonly [text: string, grammar: PhraseGrammar, found: readonly string[]];

// All of it is said on Wednesday, 3 June 2026.
const today = '2026-06-03';

describe('the next of them', () => {
  const rows: readonly Row[] = [
    ['over the next full two weeks', english, ['next full two weeks = on 2026-06-03..2026-06-17']],
    ['in the current two weeks', english, ['current two weeks = on 2026-06-03..2026-06-17']],
    ['in diesen zwei Wochen', german, ['diesen zwei Wochen = on 2026-06-03..2026-06-17']],
    ['les deux semaines prochaines', french, ['deux semaines prochaines = on 2026-06-03..2026-06-17']],
    ['los días que vienen', spanish, ['días que vienen = on 2026-06-03..2026-06-08']],
    ['the last 48 hours', english, []],
    ['over the past two weeks, tomorrow', english, ['tomorrow = on 2026-06-04']],
    ['two weeks this month', english, ['two weeks = on 2026-06-17, bare', 'this month = on 2026-06-03..2026-06-30']],
    ['five days next week', english, ['five days = on 2026-06-08, bare', 'next week = on 2026-06-08..2026-06-14']],
    ['two days next June', english, ['two days = on 2026-06-05, bare', 'next June = on 2026-06-03..2026-06-30']],
    ['three days next Monday', english, ['three days = on 2026-06-06, bare', 'next Monday = on 2026-06-08']],
    ['dans les deux prochaines semaines', french, ['deux prochaines semaines = by 2026-06-03..2026-06-17']],
    ['en las dos próximas semanas', spanish, ['dos próximas semanas = on 2026-06-03..2026-06-17']],
    ['two days last May', english, ['two days = on 2026-06-05, bare']],
    ['three days next wed', english, ['three days = on 2026-06-06, bare', 'next wed = on 2026-06-10']],
    ['a week this summer', english, ['a week = on 2026-06-10, bare']],
    ['the days', english, []],
    ['next days', english, ['next days = on 2026-06-03..2026-06-08']],
  ];

  test.each(rows)('%s', (text, grammar, expected) => {
    const found = saidOn(today, grammar, text);

    expect(found).toEqual(expected);
  });
});

describe('one or more', () => {
  const rows: readonly Row[] = [
    ['in a week or two weeks', english, ['a week or two weeks = on 2026-06-10..2026-06-17']],
    ['in einer Woche oder zwei Wochen', german, ['einer Woche oder zwei Wochen = on 2026-06-10..2026-06-17']],
    ['dans une semaine ou deux semaines', french, ['une semaine ou deux semaines = on 2026-06-10..2026-06-17']],
    ['dans un mois ou deux mois', french, ['un mois ou deux mois = on 2026-07-03..2026-08-03']],
    ['en una semana o dos semanas', spanish, ['una semana o dos semanas = on 2026-06-10..2026-06-17']],
    ['in a day or two weeks', english, ['a day = on 2026-06-04', 'two weeks = on 2026-06-17, bare']],
    ['in two weeks or one', english, ['two weeks = on 2026-06-17']],
    ['in two weeks or two', english, ['two weeks = on 2026-06-17']],
    ['in two weeks, five of us will meet', english, ['two weeks = on 2026-06-17']],
    ['a week or two from Friday', english, ['a week or two from Friday = on 2026-06-12..2026-06-19']],
  ];

  test.each(rows)('%s', (text, grammar, expected) => {
    const found = saidOn(today, grammar, text);

    expect(found).toEqual(expected);
  });
});

describe('eight days are a week where one says so', () => {
  const rows: readonly Row[] = [
    ['in eight days', english, ['eight days = on 2026-06-11']],
    ['in 15 days', english, ['15 days = on 2026-06-18']],
    ['in 15 Tagen', german, ['15 Tagen = on 2026-06-17..2026-06-18']],
    ['in acht Wochen', german, ['acht Wochen = on 2026-07-29']],
    ['dans huit semaines', french, ['huit semaines = on 2026-07-29']],
    ['dans sept jours', french, ['sept jours = on 2026-06-10']], // not in September
    ['sous vingt-sept jours', french, ['vingt-sept jours = by 2026-06-30']],
    ['dans six ou sept semaines', french, ['six ou sept semaines = on 2026-07-15..2026-07-22']],
    ['sous 8-10 jours', french, ['8-10 jours = by 2026-06-11..2026-06-13']],
    ['en ocho días', spanish, ['ocho días = on 2026-06-10..2026-06-11']],
  ];

  test.each(rows)('%s', (text, grammar, expected) => {
    const found = saidOn(today, grammar, text);

    expect(found).toEqual(expected);
  });
});

describe('a length added to a day', () => {
  const rows: readonly Row[] = [
    ['within two weeks of Friday', english, ['two weeks of Friday = by 2026-06-19']],
    ['a week from the Friday', english, ['a week from the Friday = on 2026-06-12']],
    ['a week from the day after tomorrow', english, ['a week from the day after tomorrow = on 2026-06-12']],
    ['a week or so from Friday', english, ['a week or so from Friday = on 2026-06-12']],
    ['a week from next Monday', english, ['a week from next Monday = on 2026-06-15']],
    ['three days from Monday', english, ['three days from Monday = on 2026-06-11']],
    ['a month from Friday', english, ['a month from Friday = on 2026-07-05']],
    ['two weeks Friday', english, ['two weeks Friday = on 2026-06-19']],
    ['a fortnight Friday', english, ['a fortnight Friday = on 2026-06-19']],
    ['in 3 days Friday', english, ['3 days = on 2026-06-06', 'Friday = on 2026-06-05']],
    ['two months today', english, ['two months = on 2026-08-03, bare', 'today = on 2026-06-03']],
    ['a week on Monday', english, ['a week on Monday = on 2026-06-15']],
    ['in a week on Monday', english, ['a week = on 2026-06-10', 'Monday = on 2026-06-08']],
    ['I was away a week last Friday', english, ['a week = on 2026-06-10, bare']],
    ['eine Woche ab Freitag', german, ['eine Woche ab Freitag = on 2026-06-12']],
    ['une semaine à partir de vendredi', french, ['une semaine à partir de vendredi = on 2026-06-12']],
    ['una semana a partir del viernes', spanish, ['una semana a partir del viernes = on 2026-06-12']],
    ['3000 days from Friday', english, ['3000 days from Friday = on 2034-08-22']],
    ['3661 days from Friday', english, ['Friday = after 2026-06-05']],
  ];

  test.each(rows)('%s', (text, grammar, expected) => {
    const found = saidOn(today, grammar, text);

    expect(found).toEqual(expected);
  });
});

describe('lengths that are no date', () => {
  const rows: readonly Row[] = [
    ['we met a week or so ago', english, []],
    ['within 5 days after the interview', english, []],
    ['two days before the interview', english, []],
    ['two days from the interview', english, []],
    ['two weeks every month', english, []],
    ['5 days each week', english, []],
    ['zwei Tage jede Woche', german, []],
    ['ten days one may take', english, ['ten days = on 2026-06-13, bare']],
    ['ten days every candidate has', english, ['ten days = on 2026-06-13, bare']],
    ['in two 5-day weeks', english, []],
    ['a two-week interview stage', english, []],
    ['3 days interview process', english, []],
    ["two weeks' pay", english, []],
    ["two weeks' Friday", english, ["two weeks' Friday = on 2026-06-19"]],
    ["I have two weeks' left", english, ["two weeks' left = on 2026-06-17"]],
    ['in two weekends', english, []],
    ['in two years', english, []],
    ['63 days', english, []],
    ['3661 days', english, []],
    ['9999 days left', english, []],
    ["they said 'two weeks'.", english, ['two weeks = on 2026-06-17, bare']],
    ['62 days', english, ['62 days = on 2026-08-04, bare']],
    ['23 hours', english, []],
    ['24 hours', english, ['24 hours = on 2026-06-04~, 24 hours, bare']],
    ['vor 24 Stunden', german, []],
  ];

  test.each(rows)('%s', (text, grammar, expected) => {
    const found = saidOn(today, grammar, text);

    expect(found).toEqual(expected);
  });
});

describe('how long they are', () => {
  test.each([
    ['2026-06-03', 'in 0 days', '0 days = on 2026-06-03'],
    ['2026-06-03', 'in 23 hours', '23 hours = on 2026-06-03..2026-06-04, 23 hours'],
    ['2026-06-03', 'in 24 hours', '24 hours = on 2026-06-04~, 24 hours'],
    ['2026-06-03', 'in 25 hours', '25 hours = on 2026-06-04..2026-06-05, 25 hours'],
    ['2026-06-03', 'in two fortnights', 'two fortnights = on 2026-07-01'],
    ['2026-06-03', 'in two quarters', 'two quarters = on 2026-12-03'],
    ['2026-11-30', 'in a quarter', 'a quarter = on 2027-02-28'],
    ['2026-06-03', 'in 3660 days', '3660 days = on 2036-06-10'], // ten years and seven days
    ['2026-06-03', 'in 2 working days', '2 working days = on 2026-06-05, 2 working days'],
    ['2026-06-03', 'in 3 working days', '3 working days = on 2026-06-08, 3 working days'],
    ['2026-06-03', 'in 7 working days', '7 working days = on 2026-06-12, 7 working days'],
    ['2026-06-03', 'in 8 working days', '8 working days = on 2026-06-15, 8 working days'],
    ['2026-06-05', 'in 1 working day', '1 working day = on 2026-06-08, 1 working days'], // a Friday
    ['2026-06-06', 'in 5 working days', '5 working days = on 2026-06-12, 5 working days'], // a Saturday
    ['2026-06-06', 'in 0 working days', '0 working days = on 2026-06-06, 0 working days'],
    ['2026-06-08', 'in 4 working days', '4 working days = on 2026-06-12, 4 working days'], // a Monday
    ['2026-06-03', 'in 1-2 days', '1-2 days = on 2026-06-04..2026-06-05'],
  ])('%s: %s', (date, text, expected) => {
    const found = saidOn(date, english, text);

    expect(found).toEqual([expected]);
  });

  test.each(['in 3661 days', 'in 1000 months', 'in 9999 quarters', 'in 9999 working days'])(
    'nothing is promised for longer ahead: %s',
    (text) => {
      const found = saidOn(today, english, text);

      expect(found).toEqual([]);
    },
  );
});
