import { groupDigits } from '../../group-digits.js';
import type { TimeWords } from '../../time-words.js';

const weekdays = ['', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'];
const months = ['', 'Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'];
const symbols: Readonly<Record<string, string>> = { EUR: '€', GBP: '£' }; // a bare $ means something else in every country

/** Places that have a name of their own in German. */
const places: Readonly<Record<string, string>> = {
  Vienna: 'Wien',
  Zurich: 'Zürich',
  Luxembourg: 'Luxemburg',
  Brussels: 'Brüssel',
  Copenhagen: 'Kopenhagen',
  Warsaw: 'Warschau',
  Prague: 'Prag',
  Rome: 'Rom',
  Lisbon: 'Lissabon',
  Athens: 'Athen',
  Bucharest: 'Bukarest',
  Belgrade: 'Belgrad',
  Moscow: 'Moskau',
  Kiev: 'Kiew',
  Kyiv: 'Kyjiw',
  Cairo: 'Kairo',
  Singapore: 'Singapur',
  'Hong Kong': 'Hongkong',
  Tokyo: 'Tokio',
};

/** Dates and times as in Germany: "Montag, 9. März, 17:00 Uhr", to stand after "am", "bis" and "vom". */
export const time: TimeWords = {
  date: ({ weekday, date, month, year }, withYear) => `${weekdays[weekday]}, ${date}. ${months[month]}${withYear ? ` ${year}` : ''}`,
  shortDate: ({ date, month }) => `${date}. ${months[month]}`,
  time: (minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`,
  moment: (date, at) => `${date}, ${at} Uhr`,
  zone: (place) => (place.startsWith('UTC') ? place : `Ortszeit ${places[place] ?? place}`),
  number: (value) => groupDigits(value, '.', ','),
  money: (amount, currency) => `${amount} ${symbols[currency] ?? currency}`,
};

/** A date after "am", "vom" and "zum": "Montag, dem 9. März". It is an apposition: where the sentence goes on, a comma closes it. */
export function dative(date: string): string {
  return date.replace(', ', ', dem ');
}

/** A date after "bis": "Montag, den 9. März". */
export function accusative(date: string): string {
  return date.replace(', ', ', den ');
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
