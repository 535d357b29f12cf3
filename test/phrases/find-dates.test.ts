import { describe, expect, test } from 'vitest';
import { english } from '../../src/phrases/en.js';
import { findDates } from '../../src/phrases/find-dates.js';
import { readDates } from '../../src/phrases/read-dates.js';
import { readMarks } from '../../src/phrases/read-marks.js';
import { parseDay } from '../../src/time/day.js';
import { saidOn } from './said-on.js';

describe('the day on which it is said', () => {
  test.each([
    ['2026-06-05', 'by Friday', 'Friday = by 2026-06-12'], // a Friday: today would be "today"
    ['2026-06-05', 'this Friday', 'this Friday = on 2026-06-05'],
    ['2026-06-05', 'next Friday', 'next Friday = on 2026-06-12'],
    ['2026-06-06', 'this Friday', 'this Friday = on 2026-06-12'], // a Saturday: that of this week is over
    ['2026-06-01', 'next Friday', 'next Friday = on 2026-06-12'], // a Monday
    ['2026-06-07', 'next Monday', 'next Monday = on 2026-06-08'], // a Sunday
    ['2026-06-07', 'before the weekend', 'weekend = before 2026-06-12~'],
    ['2026-06-07', 'over the weekend', 'weekend = on 2026-06-06..2026-06-07'],
    ['2026-06-05', 'midweek', 'midweek = on 2026-06-09..2026-06-11'],
    ['2026-06-05', 'within 5 working days', '5 working days = by 2026-06-12, 5 working days'],
    ['2026-06-06', 'in 1 working day', '1 working day = on 2026-06-08, 1 working days'],
    ['2026-06-07', 'in 6 working days', '6 working days = on 2026-06-15, 6 working days'],
    ['2026-06-20', 'early in the month', 'early in the month = on 2026-07-01..2026-07-10'],
    ['2026-06-05', 'by the 31st', '31st = by 2026-07-31'], // June has none
    ['2026-12-31', 'by the 30th', '30th = by 2027-01-30'],
    ['2027-01-31', 'in a month', 'a month = on 2027-02-28'],
    ['2027-12-31', 'in two months', 'two months = on 2028-02-29'],
    ['2026-12-31', 'next week', 'next week = on 2027-01-04..2027-01-10'],
    ['2026-12-31', 'by month end', 'month end = by 2026-12-31'],
    ['2027-11-20', 'by 29 February', '29 February = by 2028-02-29'],
    ['2026-01-10', 'on 20 December', '20 December = on 2025-12-20'], // eleven months ahead: it was said of the last one
    ['2026-03-10', 'on 20 December', '20 December = on 2026-12-20'],
    ['2026-12-31', 'the last Friday of the month', 'last Friday of the month = on 2027-01-29'], // that of December was the 25th
    ['2026-06-20', 'the first Monday of the month', 'first Monday of the month = on 2026-07-06'],
    ['2026-06-03', 'the first week of the month', 'first week of the month = on 2026-06-01..2026-06-07'],
    ['2026-12-20', 'the first week of the month', 'first week of the month = on 2027-01-01..2027-01-07'],
    ['2026-06-03', 'early 2027', 'early 2027 = on 2027-01-01..2027-01-31'],
    ['2026-06-03', 'late 2026', 'late 2026 = on 2026-12-01..2026-12-31'],
    ['2026-06-03', 'in mid 2027', 'mid 2027 = on 2027-06-01..2027-07-31'],
    ['2026-06-03', 'in the second half of 2026', 'second half of 2026 = on 2026-07-01..2026-12-31'],
    ['2026-06-03', 'early in the quarter', 'early in the quarter = on 2026-07-01..2026-07-30'],
    ['2026-06-03', 'the first half of the week', 'first half of the week = on 2026-06-01..2026-06-03'],
    ['2026-06-03', 'in the rest of the month', 'rest of the month = on 2026-06-04..2026-06-30'],
    ['2026-06-03', 'by the end of Q3 2027', 'end of Q3 2027 = by 2027-09-30'],
    ['2026-06-03', 'by year-end', 'year-end = by 2026-12-31'],
    ['2026-06-03', 'in the new year', 'new year = on 2027-01-01..2027-01-31'],
    ['2026-06-03', 'the 31st of the month', '31st of the month = on 2026-07-31'],
    ['2026-05-10', 'before June', 'June = before 2026-05-29..2026-05-31'],
    ['2026-12-28', 'in CW 1', 'CW 1 = on 2027-01-04..2027-01-10'],
    ['2026-11-02', 'by Thanksgiving', 'Thanksgiving = by 2026-11-19..2026-11-26'],
    ['2026-03-01', 'before Easter', 'Easter = before 2026-03-29..2026-04-04'],
    ['2026-03-01', 'by Easter Monday', 'Easter Monday = by 2026-04-06'],
  ])('%s: %s', (date, text, expected) => {
    const found = saidOn(date, english, text);

    expect(found).toEqual([expected]);
  });
});

describe('figures', () => {
  test('the order of day and month is that of the place, unless only the other makes a date', () => {
    const british = saidOn('2026-06-03', english, 'by 6/12, by 25/12 and by 12/25');
    const american = saidOn('2026-06-03', english, 'by 6/12, by 25/12 and by 12/25', true);

    expect(british).toEqual(['6/12 = by 2026-12-06', '25/12 = by 2026-12-25', '12/25 = by 2026-12-25']);
    expect(american).toEqual(['6/12 = by 2026-06-12', '25/12 = by 2026-12-25', '12/25 = by 2026-12-25']);
  });
});

describe('running text', () => {
  test('all dates are found in the order of the text, each with its own preposition', () => {
    const text = 'Thanks for coming in on Tuesday 2 June.\n\nThe other firm wants to know by noon on Friday, you said next week.';

    const found = saidOn('2026-06-03', english, text);

    expect(found).toEqual([
      'Tuesday 2 June = on 2026-06-02',
      'noon on Friday = by 2026-06-05 12:00',
      'next week = on 2026-06-08..2026-06-14',
    ]);
  });

  test('a date does not reach over a blank line', () => {
    const found = saidOn('2026-06-03', english, 'See you on Friday\n\n12 June is my birthday');

    expect(found).toEqual(['Friday = on 2026-06-05', '12 June = on 2026-06-12']);
  });

  test('a blank line stands as far off as a space', () => {
    const found = saidOn('2026-06-03', english, 'Hello,\n\n12/06/2026\n\nin a week');

    expect(found).toEqual(['12/06/2026 = on 2026-06-12', 'a week = on 2026-06-10']);
  });

  test('the words before a date begin at lead', () => {
    const text = 'We decide by the end of next week.';

    const [found] = findDates(text, { today: parseDay('2026-06-03'), grammar: english });

    expect(text.slice(found?.lead, found?.end)).toBe('by the end of next week');
    expect(text.slice(found?.start, found?.end)).toBe('end of next week');
  });

  test('accents, typographic apostrophes and dashes are read as typed', () => {
    const found = saidOn('2026-06-03', english, 'in two weeks’ time, 15–19 June');

    expect(found).toEqual(['two weeks’ time = on 2026-06-17', '15–19 June = on 2026-06-15..2026-06-19']);
  });
});

describe('hostile text', () => {
  /** How often a mark was looked at in all. */
  function looksAt(text: string): number {
    let looks = 0;
    const marks = new Proxy([...readMarks(text, english)], {
      get: (target, key, receiver): unknown => {
        looks++;
        return Reflect.get(target, key, receiver);
      },
    });
    readDates({ text, today: parseDay('2026-06-03'), grammar: english, monthFirst: false, marks });
    return looks;
  }

  test.each([
    ['by the end of next week '],
    ['the the the the '],
    ['twenty-'],
    ['5 or '],
    ['1/1/'],
    ['Friday, '],
    ['12. '],
    ['in the next few '],
    ['not before '],
    ['\n>'],
    ['a week from '],
    ['May '],
    ['Monday or '],
    ['between 6 and '],
    ['end of '],
    ['at 5 on '],
  ])('%j over and over costs twice as much for twice the text', (part) => {
    const once = looksAt(part.repeat(1000));
    const twice = looksAt(part.repeat(2000));

    expect(twice / once).toBeLessThan(2.1);
    expect(once / 1000).toBeLessThan(1000);
  });

  test('one endless word and 200,000 characters of dates are read', () => {
    const words = findDates('x'.repeat(200_000), { today: parseDay('2026-06-03'), grammar: english });
    const dates = findDates('by Friday. '.repeat(18_000), { today: parseDay('2026-06-03'), grammar: english });

    expect(words).toEqual([]);
    expect(dates).toHaveLength(18_000);
  });

  test('a date that neither year has is none', () => {
    const found = saidOn('2026-11-20', english, 'by 29 February');

    expect(found).toEqual([]);
  });
});
