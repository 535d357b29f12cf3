import { groupDigits } from '../../group-digits.js';
import type { TimeWords } from '../../time-words.js';

const weekdays = ['', 'lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabato', 'domenica'];
const months = [
  '',
  'gennaio',
  'febbraio',
  'marzo',
  'aprile',
  'maggio',
  'giugno',
  'luglio',
  'agosto',
  'settembre',
  'ottobre',
  'novembre',
  'dicembre',
];
const currencies: Readonly<Record<string, string>> = { EUR: 'euro', USD: 'dollari', GBP: 'sterline', CHF: 'franchi svizzeri' };

/** Places whose Italian name is another than that of the zone. */
const places: Readonly<Record<string, string>> = {
  London: 'Londra',
  Dublin: 'Dublino',
  Paris: 'Parigi',
  Brussels: 'Bruxelles',
  Luxembourg: 'Lussemburgo',
  Zurich: 'Zurigo',
  Berlin: 'Berlino',
  Rome: 'Roma',
  Lisbon: 'Lisbona',
  Copenhagen: 'Copenaghen',
  Stockholm: 'Stoccolma',
  Warsaw: 'Varsavia',
  Prague: 'Praga',
  Athens: 'Atene',
  Bucharest: 'Bucarest',
  Moscow: 'Mosca',
  Cairo: 'Il Cairo',
};

/** Dates and times as in Italy; a date with its weekday takes no article: "entro lunedì 9 marzo alle ore 17:00". */
export const time: TimeWords = {
  date: (date, withYear) => `${weekdays[date.weekday]} ${shortDate(date)}${withYear ? ` ${date.year}` : ''}`,
  shortDate,
  time: (minute) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`,
  moment: (date, at, minute) => (minute === 1440 ? `${date} compreso` : `${date} alle ore ${at}`),
  zone: (place) => (place.startsWith('UTC') ? place : `ora di ${places[place] ?? place}`),
  number: (value) => groupDigits(value, '.', ','),
  money: (amount, currency) => `${amount} ${currencies[currency] ?? currency}`,
};

function shortDate({ date, month }: { readonly date: number; readonly month: number }): string {
  return `${date === 1 ? '1º' : date} ${months[month]}`;
}

/** A short date with its article: "il 9 marzo", but "l'8 marzo". */
export function theDate(date: string): string {
  return isElided(date) ? `l'${date}` : `il ${date}`;
}

/** The same after "di": "del 9 marzo", but "dell'8 marzo". */
export function ofDate(date: string): string {
  return isElided(date) ? `dell'${date}` : `del ${date}`;
}

function isElided(date: string): boolean {
  return date.startsWith('8 ') || date.startsWith('11 ');
}
