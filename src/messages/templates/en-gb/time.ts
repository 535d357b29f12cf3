import { groupDigits } from '../../group-digits.js';
import type { TimeWords } from '../../time-words.js';

const weekdays = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  '',
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const symbols: Readonly<Record<string, string>> = { GBP: '£', EUR: '€', USD: '$' };

/** Dates and times as in Britain: "Monday 9 March at 17:00". */
export const time: TimeWords = {
  date: ({ weekday, date, month, year }, withYear) => `${weekdays[weekday]} ${date} ${months[month]}${withYear ? ` ${year}` : ''}`,
  shortDate: ({ date, month }) => `${date} ${months[month]}`,
  time: (minute) => (minute === 1440 ? 'midnight' : `${two(Math.floor(minute / 60))}:${two(minute % 60)}`),
  moment: (date, at, minute) => (minute === 1440 ? `the end of ${date}` : `${date} at ${at}`),
  zone: (place) => (place.startsWith('UTC') ? place : `${place} time`),
  number: (value) => groupDigits(value, ',', '.'),
  money: (amount, currency) => (symbols[currency] === undefined ? `${currency} ${amount}` : `${symbols[currency]}${amount}`),
};

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** The names of weekdays (1 is Monday) and months (1 is January), for the other English. */
export const names: { readonly weekdays: readonly string[]; readonly months: readonly string[] } = { weekdays, months };
