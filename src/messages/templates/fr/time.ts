import { groupDigits } from '../../group-digits.js';
import type { TimeWords } from '../../time-words.js';

const weekdays = ['', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const months = [
  '',
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const symbols: Readonly<Record<string, string>> = { GBP: '£', EUR: '€', USD: '$' };

/** Places whose French name is another than that of the zone, and those that begin with an article. */
const places: Readonly<Record<string, string>> = {
  London: 'de Londres',
  Brussels: 'de Bruxelles',
  Vienna: 'de Vienne',
  Lisbon: 'de Lisbonne',
  Warsaw: 'de Varsovie',
  Copenhagen: 'de Copenhague',
  Bucharest: 'de Bucarest',
  Athens: "d'Athènes",
  Moscow: 'de Moscou',
  Kyiv: 'de Kiev',
  Algiers: "d'Alger",
  Cairo: 'du Caire',
  Beirut: 'de Beyrouth',
  Dubai: 'de Dubaï',
  Singapore: 'de Singapour',
  Montreal: 'de Montréal',
  Reunion: 'de La Réunion',
};

/** Dates and times as in France, to follow "le", "du" or "au": "lundi 9 mars à 17h". Spaces inside numbers and amounts do not break. */
export const time: TimeWords = {
  date: ({ weekday, date, month, year }, withYear) => `${weekdays[weekday]} ${ordinal(date)} ${months[month]}${withYear ? ` ${year}` : ''}`,
  shortDate: ({ date, month }) => `${ordinal(date)} ${months[month]}`,
  // "août" as it is written since 1990: û would make two texts of an SMS.
  briefDate: ({ date, month }) => `${ordinal(date)} ${month === 8 ? 'aout' : months[month]}`,
  time: (minute) => (minute === 1440 ? 'minuit' : `${Math.floor(minute / 60)}h${minute % 60 === 0 ? '' : two(minute % 60)}`),
  moment: (date, at, minute) => (minute === 1440 ? `${date} inclus` : `${date} à ${at}`),
  zone: (place) => {
    if (place.startsWith('UTC')) return place;
    return `heure ${places[place] ?? (/^[aeiouàâéèêîôû]/i.test(place) ? `d'${place}` : `de ${place}`)}`;
  },
  number: (value) => groupDigits(value, ' ', ','),
  money: (amount, currency) => `${amount} ${symbols[currency] ?? currency}`,
};

function ordinal(date: number): string {
  return date === 1 ? '1er' : String(date);
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
