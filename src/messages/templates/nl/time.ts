import { groupDigits } from '../../group-digits.js';
import type { TimeWords } from '../../time-words.js';

const weekdays = ['', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const months = [
  '',
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const symbols: Readonly<Record<string, string>> = { EUR: '€', GBP: '£' }; // a bare $ means something else in every country

/** Places that have a name of their own in Dutch. */
const places: Readonly<Record<string, string>> = {
  Brussels: 'Brussel',
  Luxembourg: 'Luxemburg',
  London: 'Londen',
  Paris: 'Parijs',
  Berlin: 'Berlijn',
  Vienna: 'Wenen',
  Zurich: 'Zürich',
  Copenhagen: 'Kopenhagen',
  Warsaw: 'Warschau',
  Prague: 'Praag',
  Budapest: 'Boedapest',
  Bucharest: 'Boekarest',
  Belgrade: 'Belgrado',
  Lisbon: 'Lissabon',
  Athens: 'Athene',
  Moscow: 'Moskou',
  Cairo: 'Caïro',
  'Hong Kong': 'Hongkong',
  Tokyo: 'Tokio',
};

/** Dates and times as in the Netherlands: "maandag 9 maart om 17.00 uur", to stand after "op", "tot" and "uiterlijk". */
export const time: TimeWords = {
  date: ({ weekday, date, month, year }, withYear) => `${weekdays[weekday]} ${date} ${months[month]}${withYear ? ` ${year}` : ''}`,
  shortDate: ({ date, month }) => `${date} ${months[month]}`,
  time: (minute) => `${two(Math.floor(minute / 60))}.${two(minute % 60)}`,
  moment: (date, at) => `${date} om ${at} uur`,
  zone: (place) => (place.startsWith('UTC') ? place : `tijd in ${places[place] ?? place}`),
  number: (value) => groupDigits(value, '.', ','),
  money: (amount, currency) => `${symbols[currency] ?? currency} ${amount}`,
};

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
