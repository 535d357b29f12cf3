import { describe, expect, test } from 'vitest';
import { german } from '../../src/phrases/de.js';
import { english } from '../../src/phrases/en.js';
import { spanish } from '../../src/phrases/es.js';
import { french } from '../../src/phrases/fr.js';
import { saidOn } from './said-on.js';

// Said on Wednesday, 3 June 2026, where nothing else is told; the week ends on Sunday, 7 June.

describe('the coming one, which is never today', () => {
  test.each([
    ['on Monday', 'Monday = on 2026-06-08'],
    ['on Tuesday', 'Tuesday = on 2026-06-09'],
    ['on Wednesday', 'Wednesday = on 2026-06-10'],
    ['on Thursday', 'Thursday = on 2026-06-04'],
    ['on Friday', 'Friday = on 2026-06-05'],
    ['on Saturday', 'Saturday = on 2026-06-06'],
    ['on Sunday', 'Sunday = on 2026-06-07'],
  ])('%s', (text, expected) => {
    const found = saidOn('2026-06-03', english, text);

    expect(found).toEqual([expected]);
  });

  test.each([
    ['am Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonntag', german],
    ['lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche', french],
    ['lunes, martes, miércoles, jueves, viernes, sábado, domingo', spanish],
  ])('all seven of another language: %s', (text, grammar) => {
    const found = saidOn('2026-06-03', grammar, text).map((date) => date.slice(-10));

    expect(found).toEqual(['2026-06-08', '2026-06-09', '2026-06-10', '2026-06-04', '2026-06-05', '2026-06-06', '2026-06-07']);
  });
});

describe('this, next and last', () => {
  test.each([
    ['this Tuesday', 'this Tuesday = on 2026-06-09'], // that of this week is over
    ['this Wednesday', 'this Wednesday = on 2026-06-03'],
    ['this Sunday', 'this Sunday = on 2026-06-07'],
    ['next Wednesday', 'next Wednesday = on 2026-06-10'],
    ['next Thursday', 'next Thursday = on 2026-06-11'],
    ['next Sunday', 'next Sunday = on 2026-06-14'],
    ['coming Friday', 'coming Friday = on 2026-06-05'],
    ['upcoming Wednesday', 'upcoming Wednesday = on 2026-06-10'],
    ['Monday after next', 'Monday after next = on 2026-06-15'],
    ['Friday, next week', 'Friday, next week = on 2026-06-12'],
    ['Friday in the next week', 'Friday in the next week = on 2026-06-12'],
    ['Monday of this week', 'Monday of this week = on 2026-06-01'],
    ['Sunday of the week after next', 'Sunday of the week after next = on 2026-06-21'],
    ['Friday of week 25', 'Friday of week 25 = on 2026-06-19'],
  ])('English: %s', (text, expected) => {
    const found = saidOn('2026-06-03', english, text);

    expect(found).toEqual([expected]);
  });

  test.each([
    ['nächsten Mittwoch', 'nächsten Mittwoch = on 2026-06-10'],
    ['übernächsten Montag', 'übernächsten Montag = on 2026-06-15'],
    ['diesen Dienstag', 'diesen Dienstag = on 2026-06-09'],
    ['Freitag in der nächsten Woche', 'Freitag in der nächsten Woche = on 2026-06-12'],
    ['Freitag in KW 25', 'Freitag in KW 25 = on 2026-06-19'],
    ['Montag, nächste Woche', 'Montag, nächste Woche = on 2026-06-08'],
  ])('German: %s', (text, expected) => {
    const found = saidOn('2026-06-03', german, text);

    expect(found).toEqual([expected]);
  });

  test.each([
    ['ce mardi', 'ce mardi = on 2026-06-09'],
    ['mercredi prochain', 'mercredi prochain = on 2026-06-10'],
    ['vendredi de la semaine prochaine', 'vendredi de la semaine prochaine = on 2026-06-12'],
    ['vendredi de cette semaine', 'vendredi de cette semaine = on 2026-06-05'],
    ['vendredi qui vient', 'vendredi qui vient = on 2026-06-05'],
  ])('French: %s', (text, expected) => {
    const found = saidOn('2026-06-03', french, text);

    expect(found).toEqual([expected]);
  });

  test.each([
    ['2026-06-03', 'este martes', 'este martes = on 2026-06-09'],
    ['2026-06-03', 'el viernes de la semana que viene', 'viernes de la semana que viene = on 2026-06-12'],
    ['2026-06-03', 'el próximo miércoles', 'próximo miércoles = on 2026-06-10'],
    ['2026-06-03', 'el próximo jueves', 'próximo jueves = on 2026-06-04..2026-06-11'],
    ['2026-06-03', 'viernes de después de la próxima', 'viernes de después de la próxima = on 2026-06-19'],
    ['2026-06-03', 'la semana del próximo viernes', 'próximo viernes = on 2026-06-05..2026-06-12'], // whichever week that is
    ['2026-06-05', 'el próximo viernes', 'próximo viernes = on 2026-06-12'], // a Friday: it can only be that of next week
    ['2026-06-05', 'el próximo sábado', 'próximo sábado = on 2026-06-06..2026-06-13'],
    ['2026-06-07', 'el próximo lunes', 'próximo lunes = on 2026-06-08'], // a Sunday
  ])('Spanish, said on %s: %s', (date, text, expected) => {
    const found = saidOn(date, spanish, text);

    expect(found).toEqual([expected]);
  });

  test.each([
    ['Friday last week', english],
    ['on Friday of last week', english],
    ['this past Friday', english],
    ['the past Friday', english],
    ['Past Friday', english],
    ['the previous Wednesday', english],
    ['Freitag letzter Woche', german],
    ['am vergangenen Mittwoch', german],
    ['vendredi de la semaine dernière', french],
    ['mercredi dernier', french],
    ['el viernes de la semana pasada', spanish],
    ['el pasado miércoles', spanish],
  ])('what is past is left out: %s', (text, grammar) => {
    const found = saidOn('2026-06-03', grammar, text);

    expect(found).toEqual([]);
  });

  test('a turn before another weekday belongs to that', () => {
    const found = saidOn('2026-06-03', english, 'We meet on Friday next Tuesday is off');

    expect(found).toEqual(['Friday = on 2026-06-05', 'next Tuesday = on 2026-06-09']);
  });

  test('the turn of a month is none of the weekday', () => {
    const found = saidOn('2026-06-03', english, 'on Friday next month');

    expect(found).toEqual(['Friday = on 2026-06-05', 'next month = on 2026-07-01..2026-07-31']);
  });

  test('"past" before a weekday is a preposition within a sentence', () => {
    const found = saidOn('2026-06-03', english, 'We cannot wait PAST Friday');

    expect(found).toEqual(['Friday = on 2026-06-05']);
  });
});

describe('with its date', () => {
  test.each([
    ['Friday the 11th', 'Friday the 11th = on 2026-06-11'], // a Thursday: the date counts for more
    ['Friday 12th', 'Friday 12th = on 2026-06-12'],
    ['Friday (12th) at 5pm', 'Friday (12th) at 5pm = on 2026-06-12 17:00'],
    ['Friday (the 12th) at 5pm', 'Friday (the 12th) at 5pm = on 2026-06-12 17:00'],
    ['Friday (12/06/2026)', 'Friday (12/06/2026) = on 2026-06-12'],
    ['Friday (12 June 2026)', 'Friday (12 June 2026) = on 2026-06-12'],
    ['(by Friday, 12 June) at least', 'Friday, 12 June = by 2026-06-12'],
    ['Friday (12 June', 'Friday (12 June = on 2026-06-12'],
    ['Friday, the 5 of us decide', 'Friday = on 2026-06-05'],
    ['Friday on 12 June', 'Friday on 12 June = on 2026-06-12'],
    ['Fri. the 12th', 'Fri. the 12th = on 2026-06-12'],
    ['Thurs. 11 June', 'Thurs. 11 June = on 2026-06-11'],
    ['Friday 12', 'Friday 12 = on 2026-06-12'],
    ['Friday, 5', 'Friday, 5 = on 2026-06-05'],
    ['Friday 11', 'Friday = on 2026-06-05'], // the 11th is a Thursday
    ['Friday 32', 'Friday = on 2026-06-05'],
    ['Friday five of us decide', 'Friday = on 2026-06-05'],
    ['next Friday 12 June', 'next Friday 12 June = on 2026-06-12'],
    ['Friday the eleventh', 'Friday = on 2026-06-05'],
  ])('English: %s', (text, expected) => {
    const found = saidOn('2026-06-03', english, text);

    expect(found).toEqual([expected]);
  });

  test('a sentence that ends in a weekday does not take the date after it', () => {
    const found = saidOn('2026-06-03', english, 'We met on Friday. 12 June is a holiday.');

    expect(found).toEqual(['Friday = on 2026-06-05', '12 June = on 2026-06-12']);
  });

  test.each([
    ['Freitag, den 11.', german, 'Freitag, den 11. = on 2026-06-11'],
    ['Freitag (12.06.)', german, 'Freitag (12.06.) = on 2026-06-12'],
    ['Fr. 12.6.', german, 'Fr. 12.6. = on 2026-06-12'],
    ['Freitag 12', german, 'Freitag 12 = on 2026-06-12'],
    ['vendredi 12', french, 'vendredi 12 = on 2026-06-12'],
    ['vendredi 11', french, 'vendredi = on 2026-06-05'],
    ['vendredi, le 11', french, 'vendredi, le 11 = on 2026-06-11'],
    ['vendredi 10 du mois prochain', french, 'vendredi 10 du mois prochain = on 2026-07-10'],
    ['mercredi 1er juillet', french, 'mercredi 1er juillet = on 2026-07-01'],
    ['viernes, 12 de junio', spanish, 'viernes, 12 de junio = on 2026-06-12'],
    ['el viernes 11', spanish, 'viernes = on 2026-06-05'],
  ])('not English: %s', (text, grammar, expected) => {
    const found = saidOn('2026-06-03', grammar, text);

    expect(found).toEqual([expected]);
  });
});

describe('a short weekday that is another word as well', () => {
  test.each([
    ['by sat', 'sat = by 2026-06-06'],
    ['sun at noon', 'sun at noon = on 2026-06-07 12:00'],
    ['sun roughly 5pm', 'sun roughly 5pm = on 2026-06-07 17:00'],
    ['sat 5pm', 'sat 5pm = on 2026-06-06 17:00'],
    ['next sat', 'next sat = on 2026-06-13'],
    ['before the wed', 'wed = before 2026-06-09'],
  ])('is one by what stands beside it: %s', (text, expected) => {
    const found = saidOn('2026-06-03', english, text);

    expect(found).toEqual([expected]);
  });

  test.each([
    ['bis Mo', german, 'Mo = by 2026-06-08'],
    ['Di 17 Uhr', german, 'Di 17 Uhr = on 2026-06-09 17:00'],
    ["d'ici ven.", french, 'ven = by 2026-06-05'],
    ['ven 12 juin', french, 'ven 12 juin = on 2026-06-12'],
    ['hasta el vie', spanish, 'vie = by 2026-06-05'],
    ['vie a las 17:00', spanish, 'vie a las 17:00 = on 2026-06-05 17:00'],
  ])('not English: %s', (text, grammar, expected) => {
    const found = saidOn('2026-06-03', grammar, text);

    expect(found).toEqual([expected]);
  });

  test.each([
    ['in sun and rain', english],
    ['a letter from sun', english],
    ['by sat nav', english],
    ['on sun day', english],
    ['by sat weeks', english],
    ['he sat morning and night', english],
    ['mon', english],
    ['bis so weit', german],
    ['bis mi', german],
    ['ab do', german],
    ['avec ven', french],
    ['vie', spanish],
  ])('is none: %s', (text, grammar) => {
    const found = saidOn('2026-06-03', grammar, text);

    expect(found).toEqual([]);
  });
});
