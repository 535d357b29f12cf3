import { expect, test } from 'vitest';
import { parseMinute } from '../../src/calendar/parse-minute.js';

test('every minute of the day is read, and 24:00 as its end', () => {
  for (let minute = 0; minute <= 1440; minute++) {
    const text = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

    expect(parseMinute(text)).toBe(minute);
  }
});

test.each([
  '',
  '9:00',
  '09:0',
  '0900',
  '09.00',
  '09:00:00',
  '009:00',
  '24:01',
  '24:59',
  '25:00',
  '99:00',
  '23:60',
  '24:60',
  '0a:00',
  '09:0a',
  ' 9:00',
  '-1:00',
  '09:00 ',
  '9:00am',
  '0９:00',
])('%j is no time of day', (text) => {
  expect(parseMinute(text)).toBeNaN();
});
