import { describe, expect, test } from 'vitest';
import { german } from '../../src/phrases/de.js';
import { english } from '../../src/phrases/en.js';
import { spanish } from '../../src/phrases/es.js';
import { french } from '../../src/phrases/fr.js';
import type { PhraseGrammar } from '../../src/phrases/types.js';
import { saidOn } from './said-on.js';

type Row = readonly [text: string, grammar: PhraseGrammar, found: readonly string[]];

// All of it is said on Wednesday, 3 June 2026, unless a date is told; the week ends on Sunday, 7 June.
const today = '2026-06-03';

describe('a time of day belongs to one day', () => {
  const rows: readonly Row[] = [
    ['at 9am next week', english, ['next week = on 2026-06-08..2026-06-14']],
    ['next week at 5pm', english, ['next week = on 2026-06-08..2026-06-14']],
    ['call at 5pm, 48 hours is all I have', english, ['48 hours = on 2026-06-05~, 48 hours, bare']],
    ['last Friday at 5pm, tomorrow', english, ['tomorrow = on 2026-06-04']], // the time was that of last Friday
    ['at 5pm last Friday', english, []],
    ['Antwort binnen 24 Stunden, vorgestern ging das nicht', german, ['24 Stunden = by 2026-06-04~, 24 hours']],
    ['9am and by 5pm', english, []],
    ['Answer by 9 June; 17:00 is when we close', english, ['9 June = by 2026-06-09']],
    ['by 9 June Tom 17:00 Ann', english, ['9 June = by 2026-06-09']],
    ['2026-06-12T09:30', english, ['2026-06-12T09:30 = on 2026-06-12 09:30']],
    ['the viva on 2026-06-12 T', english, ['2026-06-12 = on 2026-06-12']],
    ['Friday, about 5', english, ['Friday, about 5 = on 2026-06-05 17:00']],
    ['Friday by 5pm', english, ['Friday by 5pm = on 2026-06-05 17:00']],
    ['el lunes de noche', spanish, ['lunes de noche = on 2026-06-08']],
    ['tomorrow at 12', english, ['tomorrow at 12 = on 2026-06-04 12:00']],
    ['on 5 June at 25', english, ['5 June = on 2026-06-05']],
    ['on Friday at 24:00', english, ['Friday at 24:00 = on 2026-06-05']],
    ['on Friday at 23:59', english, ['Friday at 23:59 = on 2026-06-05 23:59']],
    ['on Friday at 00:00', english, ['Friday at 00:00 = on 2026-06-05 00:00']],
    ['Friday 9', english, ['Friday = on 2026-06-05']],
    ['vendredi de 9h à 17h', french, ['vendredi = on 2026-06-05']], // all the day long, not until nine
    ['el viernes de 9:00 a 14:00', spanish, ['viernes = on 2026-06-05']],
    ['before close of business', english, ['close of business = before 2026-06-03']],
    ['within close of business', english, ['close of business = by 2026-06-03']],
    ['until the end of the day.', english, ['end of the day = by 2026-06-03']],
    ['close of business', english, []],
    ['vor Geschäftsschluss', german, ['Geschäftsschluss = before 2026-06-03']],
    ['bis Feierabend', german, ['Feierabend = by 2026-06-03']],
  ];

  test.each(rows)('%s', (text, grammar, expected) => {
    const found = saidOn(today, grammar, text);

    expect(found).toEqual(expected);
  });
});

describe('whose day it is', () => {
  const rows: readonly Row[] = [
    ["Friday's call at 5pm", english, []],
    ["today's call", english, []],
    ["Friday's deadline", english, ['Friday = on 2026-06-05']],
    ["Friday's the crunch", english, ['Friday = on 2026-06-05']],
    ["Monday's my decision day", english, ['Monday = on 2026-06-08']],
    ['Friday is best', english, ['Friday = on 2026-06-05']],
    ["Friday'll pass slowly", english, ['Friday = on 2026-06-05']],
    ["bis Freitag 's Angebot", german, ['Freitag = by 2026-06-05']],
  ];

  test.each(rows)('%s', (text, grammar, expected) => {
    const found = saidOn(today, grammar, text);

    expect(found).toEqual(expected);
  });
});

describe('parts of a day are that day', () => {
  const rows: readonly Row[] = [
    ['early-Friday', english, ['early-Friday = on 2026-06-05']],
    ['late on the Friday', english, ['late on the Friday = on 2026-06-05']],
    ['early the 12th', english, ['early the 12th = on 2026-06-12']],
    ['end of 12 June', english, ['end of 12 June = on 2026-06-12']],
    ['before the end of Friday', english, ['end of Friday = before 2026-06-05']], // Friday itself, not the day before
    ['before late on 12 June', english, ['late on 12 June = before 2026-06-12']],
    ['rest of Friday', english, ['rest of Friday = on 2026-06-05']],
    ['end of 15-19 June', english, ['15-19 June = on 2026-06-15..2026-06-19']],
    ['first half of Friday', english, ['Friday = on 2026-06-05']],
    ['second half of Friday', english, ['Friday = on 2026-06-05']],
    ['Ende der Freitag', german, ['Ende der Freitag = on 2026-06-05']],
    ['début de vendredi', french, ['début de vendredi = on 2026-06-05']],
    ['a final del viernes', spanish, ['final del viernes = on 2026-06-05']],
  ];

  test.each(rows)('%s', (text, grammar, expected) => {
    const found = saidOn(today, grammar, text);

    expect(found).toEqual(expected);
  });
});

describe('the week of a day is Monday to Sunday', () => {
  const rows: readonly Row[] = [
    ['week commencing on Monday', english, ['week commencing on Monday = on 2026-06-08..2026-06-14']],
    ['week commencing, 15 June', english, ['week commencing, 15 June = on 2026-06-15..2026-06-21']],
    ['w/c of 15 June', english, ['w/c of 15 June = on 2026-06-15..2026-06-21']],
    ['week of the 14th', english, ['week of the 14th = on 2026-06-08..2026-06-14']], // a Sunday
    ['week commencing 15 June 2027', english, ['week commencing 15 June 2027 = on 2027-06-14..2027-06-20']], // a Tuesday
    ['before the week of 15 June', english, ['week of 15 June = before 2026-06-12..2026-06-14']],
    ['by the week of 15 June', english, ['week of 15 June = by 2026-06-15..2026-06-21']],
    ['week of 15-19 June', english, ['15-19 June = on 2026-06-15..2026-06-19']],
    ['the week of your trial', english, []],
  ];

  test.each(rows)('%s', (text, grammar, expected) => {
    const found = saidOn(today, grammar, text);

    expect(found).toEqual(expected);
  });
});

describe('weeks after a day', () => {
  const rows: readonly Row[] = [
    ['tomorrow fortnight', english, ['tomorrow fortnight = on 2026-06-18']],
    ['Friday fortnight', english, ['Friday fortnight = on 2026-06-19']],
    ['this Friday week', english, ['this Friday week = on 2026-06-12']],
    ['next Friday week', english, ['next Friday week = on 2026-06-19']],
    ['last Friday week', english, []],
    ['on Mon in two weeks', english, ['Mon in two weeks = on 2026-06-22']],
    ['le lun en huit', french, ['lun en huit = on 2026-06-15']],
    ['demain en huit', french, ['demain en huit = on 2026-06-11']],
    ['diesen Freitag in einer Woche', german, ['diesen Freitag in einer Woche = on 2026-06-12']],
    ['Montag in 15 Tagen', german, ['Montag in 15 Tagen = on 2026-06-22']],
    ['Friday in 14 days', english, ['Friday in 14 days = on 2026-06-19']],
    ['Friday in 52 weeks', english, ['Friday in 52 weeks = on 2027-06-04']],
    ['Friday in 53 weeks', english, ['Friday = on 2026-06-05', '53 weeks = on 2027-06-09']],
    ['Friday in nine days', english, ['Friday = on 2026-06-05', 'nine days = on 2026-06-12']],
    ['Friday in ten days', english, ['Friday = on 2026-06-05', 'ten days = on 2026-06-13']],
    ['Friday in 8 hours', english, ['Friday = on 2026-06-05', '8 hours = on 2026-06-03..2026-06-04, 8 hours']],
    ['Friday in 8 months', english, ['Friday = on 2026-06-05', '8 months = on 2027-02-03']],
    ['Friday in two or three weeks', english, ['Friday = on 2026-06-05', 'two or three weeks = on 2026-06-17..2026-06-24']],
    ['Friday in 7 minutes', english, ['Friday = on 2026-06-05']],
    ['Friday in 14 offices', english, ['Friday = on 2026-06-05']],
    ['Friday in London', english, ['Friday = on 2026-06-05']],
    ['By Friday, two weeks at most', english, ['Friday = by 2026-06-05', 'two weeks = on 2026-06-17, bare']],
    ['I work the Friday day shift', english, ['Friday = on 2026-06-05']],
    ['by Friday 8 people', english, ['Friday = by 2026-06-05']],
    ['by Friday 2 people', english, ['Friday = by 2026-06-05']],
    ['by Friday 12 June in a week', english, ['Friday 12 June = by 2026-06-12', 'a week = on 2026-06-10']],
    ['lundi en dix', french, ['lundi = on 2026-06-08']],
  ];

  test.each(rows)('%s', (text, grammar, expected) => {
    const found = saidOn(today, grammar, text);

    expect(found).toEqual(expected);
  });
});

describe('a day of a week that is named after it', () => {
  const rows: readonly Row[] = [
    ['Monday week 27', english, ['Monday week 27 = on 2026-06-29']], // that week ends on 5 July
    ['Sunday week after next', english, ['Sunday week after next = on 2026-06-21']],
    ['Freitag Woche 26', german, ['Freitag Woche 26 = on 2026-06-26']],
    ['lundi semaine 27', french, ['lundi semaine 27 = on 2026-06-29']],
    ['lundi semaine prochaine', french, ['lundi semaine prochaine = on 2026-06-08']],
    ['lundi semaine dernière', french, []],
    ['el lunes semana que viene', spanish, ['lunes semana que viene = on 2026-06-08']],
  ];

  test.each(rows)('%s', (text, grammar, expected) => {
    const found = saidOn(today, grammar, text);

    expect(found).toEqual(expected);
  });
});

describe('a week and a day of it', () => {
  const rows: readonly Row[] = [
    ['next week on the Friday', english, ['next week on the Friday = on 2026-06-12']],
    ['next week, Friday', english, ['next week, Friday = on 2026-06-12']],
    ['this week, on Wednesday', english, ['this week, on Wednesday = on 2026-06-03']], // today
    ['this week, Monday', english, ['this week = on 2026-06-03..2026-06-07', 'Monday = on 2026-06-08']],
    ['within the week, by Friday', english, ['week = by 2026-06-03..2026-06-07', 'Friday = by 2026-06-05']],
    ['next month, on Friday', english, ['next month = on 2026-07-01..2026-07-31', 'Friday = on 2026-06-05']],
  ];

  test.each(rows)('%s', (text, grammar, expected) => {
    const found = saidOn(today, grammar, text);

    expect(found).toEqual(expected);
  });
});

describe('a week or the one after it', () => {
  const rows: readonly Row[] = [
    ['this week or next', english, ['this week or next = on 2026-06-03..2026-06-14']],
    ['this week or the next.', english, ['this week or the next = on 2026-06-03..2026-06-14']],
    ['this week or next week', english, ['this week or next week = on 2026-06-03..2026-06-14']],
    ['this week or next Friday', english, ['this week or next Friday = on 2026-06-03..2026-06-12']],
    ['diese Woche oder die nächste', german, ['diese Woche oder die nächste = on 2026-06-03..2026-06-14']],
    ['cette semaine ou la prochaine', french, ['cette semaine ou la prochaine = on 2026-06-03..2026-06-14']],
    ['esta semana o la que viene', spanish, ['esta semana o la que viene = on 2026-06-03..2026-06-14']],
    ['next week or week 25', english, ['next week or week 25 = on 2026-06-08..2026-06-21']],
    ['next week or next month', english, ['next week or next month = on 2026-06-08..2026-07-31']],
    ['next week or the week before', english, ['next week = on 2026-06-08..2026-06-14']],
    ['next week or the day after', english, ['next week = on 2026-06-08..2026-06-14']],
    ['next week or 2 after that', english, ['next week = on 2026-06-08..2026-06-14']],
    ['next week or last', english, ['next week = on 2026-06-08..2026-06-14']],
    ['not next week the week after', english, ['next week = on 2026-06-08..2026-06-14']],
    ['next month or the month after', english, ['next month = on 2026-07-01..2026-07-31']],
    ['next month or the week after', english, ['next month = on 2026-07-01..2026-07-31']],
  ];

  test.each(rows)('%s', (text, grammar, expected) => {
    const found = saidOn(today, grammar, text);

    expect(found).toEqual(expected);
  });
});

describe('months and weekends', () => {
  const rows: readonly Row[] = [
    ['In July Anna decides', english, ['July = on 2026-07-01..2026-07-31']],
    ['by July I will know', english, ['July = by 2026-07-01..2026-07-31']],
    ['by July A decision is made', english, ['July = by 2026-07-01..2026-07-31']],
    ['By July The Board decides', english, ['July = by 2026-07-01..2026-07-31']],
    ['by July Jones', english, []],
    ['bis Juli Anna', german, ['Juli = by 2026-07-01..2026-07-31']],
    ['before June', english, ['June = before 2026-05-29..2026-05-31']], // the 31st is a Sunday
    ['on June', english, []],
    ['every June', english, []],
    ['every weekend', english, []],
    ['paid by the week', english, []],
    ['31st June', english, []],
    ['31st June 2026', english, []],
    ['am 31. Juni 2026', german, []],
  ];

  test.each(rows)('%s', (text, grammar, expected) => {
    const found = saidOn(today, grammar, text);

    expect(found).toEqual(expected);
  });

  test.each([
    ['2026-06-07', 'this week', 'this week = on 2026-06-07~'], // a Sunday: what is left of it
    ['2026-06-05', 'before the weekend', 'weekend = before 2026-06-05~'], // a Friday
    ['2026-06-06', 'before the weekend', 'weekend = before 2026-06-12~'], // a Saturday: before the next one
    ['2026-06-30', 'this month', 'this month = on 2026-06-30~'],
    ['2026-12-31', 'this year', 'this year = on 2026-12-31~'],
  ])('%s: %s', (date, text, expected) => {
    const found = saidOn(date, english, text);

    expect(found).toEqual([expected]);
  });
});
