import type { ClaimWords, DraftWords } from '../../draft-words.js';
import { theDate } from './time.js';

const words = ['nessuna', 'una', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci'];
const elsewhere = (count: number): string => (count === 1 ? "un'altra azienda" : `altre ${counted(count)} aziende`);
const written = (count: number, form: 'any' | 'written'): string => (form === 'any' ? '' : count === 1 ? ' scritta' : ' scritte');
const offers = (count: number, form: 'any' | 'written'): string =>
  `${count === 1 ? "un'offerta" : `${counted(count)} offerte`}${written(count, form)}`;
const others = (count: number, form: 'any' | 'written'): string =>
  `${count === 1 ? "un'altra offerta" : `altre ${counted(count)} offerte`}${written(count, form)}`;

/** What is said of other processes, in the first person; each clause is a sentence of its own. */
export const claims: ClaimWords = {
  offer: ({ count, form, employer }) => {
    if (employer !== undefined) return `Ho ricevuto ${offers(count, form)} da ${employer}`;
    return `Ho ricevuto ${count === 1 ? `${offers(1, form)} da un'altra azienda` : others(count, form)}`;
  },
  process: ({ count, stage, employer }) => {
    const there = employer ?? elsewhere(count);
    switch (stage) {
      case 'applied':
        return `Ho presentato la mia candidatura anche presso ${there}`;
      case 'interviewing':
        return `Sto sostenendo colloqui anche con ${there}`;
      case 'final-round':
        return `Sono in fase finale anche con ${there}`;
      case 'verbal-offer':
        return `Ho anche ${count === 1 ? "un'offerta verbale" : 'offerte verbali'} da ${there}`;
      case 'written-offer':
        return `Ho anche ${count === 1 ? "un'offerta scritta" : 'offerte scritte'} da ${there}`;
    }
  },
  deadline: ({ from, to, employer }, { date, offersBefore }) => {
    const unnamed = ["a un'altra offerta", 'a questa offerta', 'a una di queste offerte'][offersBefore];
    const offer = employer === undefined ? unnamed : `all'offerta di ${employer}`;
    return `Mi è stato chiesto di rispondere ${offer} ${from === to ? `entro ${date(to)}` : `tra ${date(from)} e ${date(to)}`}`;
  },
  compensation: ({ amount, amountMax, currency, per, basis, cmp, employer }, { time, offersBefore }) => {
    const unnamed = ["Un'altra offerta", 'Questa offerta', 'Una di queste offerte'][offersBefore];
    const offer = `${employer === undefined ? unnamed : `L'offerta di ${employer}`} prevede`;
    const least = time.money(time.number(amount), currency);
    const most = time.money(time.number(amountMax ?? amount), currency);
    const sum = {
      eq: `di ${least}`,
      approx: `di circa ${least}`,
      gte: `di almeno ${least}`,
      lte: `di non più di ${least}`,
      range: `tra ${time.number(amount)} e ${most}`,
    }[cmp];
    const rate = `${sum} ${{ year: "all'anno", month: 'al mese', day: 'al giorno', hour: "all'ora" }[per]}`;
    switch (basis) {
      case 'base':
        return `${offer} una retribuzione base ${rate}`;
      case 'total':
        return `${offer} una retribuzione complessiva ${rate}`;
      case 'bonus':
        return `${offer} un bonus ${rate}`;
    }
  },
  employer: ({ employer }) => `${employer} è un'altra delle aziende della mia ricerca di lavoro`,
  absence: ({ scope }) => (scope === 'offers' ? 'Al momento non ho altre offerte' : 'Al momento non partecipo ad altre selezioni'),
  outcome: ({ status, count, employer }) => {
    const one = employer === undefined ? others(count, 'any') : `${offers(count, 'any')} di ${employer}`;
    switch (status) {
      case 'accepted':
        return `Ho accettato ${one}`;
      case 'declined':
        return `Ho declinato ${one}`;
      case 'expired':
        return `Ho lasciato scadere ${one}`;
      case 'withdrawn':
        return `Ho ritirato ${employer === undefined || count === 1 ? 'la mia candidatura' : `${counted(count)} candidature`} presso ${employer ?? elsewhere(count)}`;
    }
  },
  preference: () => 'La vostra posizione è quella che preferisco',
};

/** The same where there is little room. */
export const briefClaims: DraftWords['briefClaims'] = {
  offer: ({ count, form, employer }) => `Ho ${employer === undefined ? others(count, form) : `${offers(count, form)} da ${employer}`}`,
  deadline: (by) => `con risposta entro ${theDate(by)}`,
};

function counted(count: number): string {
  return words[count] ?? String(count);
}
