import { describe, expect, test } from 'vitest';
import { german } from '../../src/phrases/de.js';
import { english } from '../../src/phrases/en.js';
import { spanish } from '../../src/phrases/es.js';
import { findDates } from '../../src/phrases/find-dates.js';
import { french } from '../../src/phrases/fr.js';
import { parseDay } from '../../src/time/day.js';
import { saidOn } from './said-on.js';

// Said on Wednesday, 3 June 2026.

describe('how a date is tied to its sentence', () => {
  test.each([
    ['within the 20th', '20th = by 2026-06-20'],
    ['from Friday', 'Friday = after 2026-06-05'],
    ['before Monday', 'Monday = before 2026-06-07'],
    ['before the weekend', 'weekend = before 2026-06-05~'],
    ['before next weekend', 'next weekend = before 2026-06-12~'],
    ['before next week', 'next week = before 2026-06-05..2026-06-07'],
    ['before July', 'July = before 2026-06-30~'], // a Tuesday
    ['before Q4', 'Q4 = before 2026-09-30~'],
    ['before next year', 'next year = before 2026-12-31~'],
    ['before November', 'November = before 2026-10-31~'], // a Saturday
    ['before the end of June', 'end of June = before 2026-06-30'],
    ['before 48 hours from now', '48 hours from now = before 2026-06-05~, 48 hours'],
    ['before 5 working days from now', '5 working days from now = before 2026-06-10, 5 working days'],
    ['before two-week windows', 'two-week = before 2026-06-17, bare'],
    ['before noon on Friday', 'noon on Friday = before 2026-06-05 12:00'],
  ])('%s', (text, expected) => {
    const found = saidOn('2026-06-03', english, text);

    expect(found).toEqual([expected]);
  });

  test('a window is no certain date', () => {
    const dates = findDates('By Christmas. On Friday. Next week. On Monday or 8 June. Monday or Tuesday.', {
      today: parseDay('2026-06-03'),
      grammar: english,
    });

    expect(dates.map(({ exact }) => exact)).toEqual([false, true, false, true, false]);
  });

  test.each([
    ['we will not know one two three four five six before Friday', 'after 2026-06-05'], // eight words before
    ['we will not know one two three four five six seven before Friday', 'before 2026-06-04'],
    ['it is not "before Friday"', 'after 2026-06-05'],
    ["we won't say it - before Friday", 'after 2026-06-05'],
    ['We never call. Before Friday we write', 'before 2026-06-04'],
    ['not now, before Friday', 'before 2026-06-04'],
    ['not now; before Friday', 'before 2026-06-04'],
    ['not now! Before Friday', 'before 2026-06-04'],
    ['Why not? Before Friday', 'before 2026-06-04'],
    ['not so: before Friday', 'before 2026-06-04'],
    ['we could not\n\nbefore Friday', 'before 2026-06-04'],
    ['before Friday and not later', 'before 2026-06-04'],
  ])('"not" before "before" turns it round within its clause: %j', (text, expected) => {
    const found = saidOn('2026-06-03', english, text).map((date) => date.replace(/^.* = /, ''));

    expect(found.at(-1)).toBe(expected);
  });

  test.each([
    ['wir wissen es nicht vor Freitag', german, 'Freitag = after 2026-06-05'],
    ['wir melden uns keinesfalls, vor Freitag', german, 'Freitag = before 2026-06-04'],
    ['nous ne saurons rien avant vendredi', french, 'vendredi = after 2026-06-05'],
    ['no sabremos nada antes del viernes', spanish, 'viernes = after 2026-06-05'],
  ])('not English: %s', (text, grammar, expected) => {
    const found = saidOn('2026-06-03', grammar, text);

    expect(found).toEqual([expected]);
  });
});

describe('two dates that make a window', () => {
  test.each([
    ['on Monday or 8 June', 'Monday or 8 June = on 2026-06-08'], // the same day
    ['between 8 June and Monday', '8 June and Monday = on 2026-06-08'],
    ['by Monday or on Tuesday', 'Monday or on Tuesday = by 2026-06-08..2026-06-09'],
    ['Monday or by Tuesday', 'Monday or by Tuesday = on 2026-06-08..2026-06-09'],
    ['Monday or the Tuesday', 'Monday or the Tuesday = on 2026-06-08..2026-06-09'],
    ['Monday or by the Tuesday', 'Monday or by the Tuesday = on 2026-06-08..2026-06-09'],
    ['Monday or to Tuesday', 'Monday or to Tuesday = on 2026-06-08..2026-06-09'],
    ['Monday or at about Tuesday', 'Monday or at about Tuesday = on 2026-06-08..2026-06-09'],
    ['Monday - Friday', 'Monday - Friday = on 2026-06-08..2026-06-12'],
    ['Friday to Monday', 'Friday to Monday = on 2026-06-05..2026-06-08'],
    ['from Monday until Friday', 'Monday until Friday = on 2026-06-08..2026-06-12'],
    ['from 12 June till 15 June', '12 June till 15 June = on 2026-06-12..2026-06-15'],
    ['between next week and 12 June', 'next week and 12 June = on 2026-06-08..2026-06-14'],
    ['Monday or Tuesday or Wednesday', 'Monday or Tuesday or Wednesday = on 2026-06-08..2026-06-10'],
  ])('%s', (text, expected) => {
    const found = saidOn('2026-06-03', english, text);

    expect(found).toEqual([expected]);
  });

  test.each([
    ['between Monday, Tuesday', ['Monday = on 2026-06-08', 'Tuesday = on 2026-06-09']],
    ['from Monday, Friday is off', ['Monday = after 2026-06-08', 'Friday = on 2026-06-05']],
    ['from Monday and Friday', ['Monday = after 2026-06-08', 'Friday = on 2026-06-05']],
    ['Monday and Tuesday', ['Monday = on 2026-06-08', 'Tuesday = on 2026-06-09']],
    ['on Monday by Tuesday', ['Monday = on 2026-06-08', 'Tuesday = by 2026-06-09']],
    ['Monday or by on the Tuesday', ['Monday = on 2026-06-08', 'Tuesday = on 2026-06-09']],
    ['Monday or maybe on a Tuesday', ['Monday = on 2026-06-08', 'Tuesday = on 2026-06-09']],
    ['15 June or 8 June', ['15 June = on 2026-06-15', '8 June = on 2026-06-08']],
    ['a week or on Friday', ['a week = on 2026-06-10, bare', 'Friday = on 2026-06-05']],
    ['on Friday or two weeks', ['Friday = on 2026-06-05', 'two weeks = on 2026-06-17, bare']],
  ])('two dates each for itself: %s', (text, expected) => {
    const found = saidOn('2026-06-03', english, text);

    expect(found).toEqual(expected);
  });

  test.each([
    ['zwischen dem 8. Juni und Montag', german, '8. Juni und Montag = on 2026-06-08'],
    ['Montag/Dienstag', german, 'Montag/Dienstag = on 2026-06-08..2026-06-09'],
    ['du lundi au vendredi', french, 'lundi au vendredi = on 2026-06-08..2026-06-12'],
    ['desde el lunes hasta el viernes', spanish, 'lunes hasta el viernes = on 2026-06-08..2026-06-12'],
  ])('not English: %s', (text, grammar, expected) => {
    const found = saidOn('2026-06-03', grammar, text);

    expect(found).toEqual([expected]);
  });
});

test.each([['since Friday'], ['ever since the 20th'], ['every Monday'], ['each 12 June'], ['two weeks ago']])(
  'what is past or comes again is left out: %s',
  (text) => {
    const found = saidOn('2026-06-03', english, text);

    expect(found).toEqual([]);
  },
);
