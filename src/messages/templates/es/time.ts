import type { LocalDate } from '../../../time/format-local.js';
import { groupDigits } from '../../group-digits.js';
import type { TimeWords } from '../../time-words.js';

const weekdays = ['', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'];
const months = [
  '',
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
];
const symbols: Readonly<Record<string, string>> = { EUR: '€', GBP: '£' }; // a bare $ means something else in every country

/** Places that have a name of their own in Spanish. */
const places: Readonly<Record<string, string>> = {
  'New York': 'Nueva York',
  London: 'Londres',
  Paris: 'París',
  Berlin: 'Berlín',
  Rome: 'Roma',
  Lisbon: 'Lisboa',
  Dublin: 'Dublín',
  Brussels: 'Bruselas',
  Zurich: 'Zúrich',
  Vienna: 'Viena',
  Canary: 'Canarias',
  'Mexico City': 'Ciudad de México',
  Bogota: 'Bogotá',
  Panama: 'Panamá',
  Tokyo: 'Tokio',
  Singapore: 'Singapur',
};

/** Dates and times as in Spain: "lunes 9 de marzo a las 17:00", to stand after "el". */
export const time: TimeWords = {
  date: ({ weekday, date, month, year }, withYear) => `${weekdays[weekday]} ${date} de ${months[month]}${withYear ? ` de ${year}` : ''}`,
  shortDate,
  briefDate: shortDate, // "sábado" has a letter that an SMS has not
  time: (minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`,
  moment: (date, at, minute) => `${date} ${Math.floor(minute / 60) === 1 ? 'a la' : 'a las'} ${at}`,
  zone: (place) => (place.startsWith('UTC') ? place : `hora de ${places[place] ?? place}`),
  number: (value) => groupDigits(value, '.', ','),
  money: (amount, currency) => `${amount} ${symbols[currency] ?? currency}`,
};

function shortDate({ date, month }: LocalDate): string {
  return `${date} de ${months[month]}`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
