import { groupDigits } from '../../group-digits.js';
import type { TimeWords } from '../../time-words.js';

const weekdays = ['', 'segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado', 'domingo'];
const months = [
  '',
  'janeiro',
  'fevereiro',
  'março',
  'abril',
  'maio',
  'junho',
  'julho',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'dezembro',
];
const symbols: Readonly<Record<string, string>> = { BRL: 'R$', USD: 'US$', EUR: '€', GBP: '£' };

/** Places that have a name of their own in Portuguese. */
const places: Readonly<Record<string, string>> = {
  'Sao Paulo': 'São Paulo',
  Belem: 'Belém',
  Maceio: 'Maceió',
  Cuiaba: 'Cuiabá',
  'New York': 'Nova York',
  London: 'Londres',
  Lisbon: 'Lisboa',
  Berlin: 'Berlim',
  Rome: 'Roma',
  Brussels: 'Bruxelas',
  Zurich: 'Zurique',
  Vienna: 'Viena',
  'Mexico City': 'Cidade do México',
  Bogota: 'Bogotá',
  Tokyo: 'Tóquio',
  Singapore: 'Singapura',
};

/** Dates and times as in Brazil: "segunda-feira, 9 de março, às 17h"; after a date within a sentence, a comma is due. */
export const time: TimeWords = {
  date: ({ weekday, date, month, year }, withYear) =>
    `${weekdays[weekday]}, ${date === 1 ? '1º' : date} de ${months[month]}${withYear ? ` de ${year}` : ''}`,
  shortDate: ({ date, month }) => `${date === 1 ? '1º' : date} de ${months[month]}`,
  briefDate: ({ date, month }) => `${two(date)}/${two(month)}`, // "março" has a letter that an SMS has not
  time: (minute) => `${Math.floor(minute / 60)}h${minute % 60 === 0 ? '' : two(minute % 60)}`,
  moment: (date, at, minute) => `${date}, ${minute < 120 ? 'à' : 'às'} ${at}`,
  zone: (place) => (place.startsWith('UTC') ? place : `horário de ${places[place] ?? place}`),
  number: (value) => groupDigits(value, '.', ','),
  money: (amount, currency) => `${symbols[currency] ?? currency} ${amount}`,
};

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
