import type { ClaimWords, DraftWords } from '../../draft-words.js';
import { accusative, dative } from './time.js';

const words = ['kein', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];
const elsewhere = (count: number): string => (count === 1 ? 'einem anderen Unternehmen' : `${counted(count)} anderen Unternehmen`);

/** "ein schriftliches Angebot", "zwei andere schriftliche Angebote". */
const offers = (count: number, kind: '' | 'mündlich' | 'schriftlich', other: '' | 'ander'): string => {
  const ending = count === 1 ? 'es ' : 'e ';
  return `${counted(count)} ${other === '' ? '' : other + ending}${kind === '' ? '' : kind + ending}Angebot${count === 1 ? '' : 'e'}`;
};

/** What is said of other processes, in the first person; each begins with a capital, so it is a sentence of its own. */
export const claims: ClaimWords = {
  offer: ({ count, form, employer }) => {
    const kind = form === 'written' ? 'schriftlich' : '';
    if (employer !== undefined) return `Ich habe ${offers(count, kind, '')} von ${employer} erhalten`;
    return `Ich habe ${count === 1 ? `${offers(1, kind, '')} von ${elsewhere(1)}` : offers(count, kind, 'ander')} erhalten`;
  },
  process: ({ count, stage, employer }) => {
    const there = employer ?? elsewhere(count);
    switch (stage) {
      case 'applied':
        return `Ich habe mich auch bei ${there} beworben`;
      case 'interviewing':
        return `Ich führe zurzeit auch Gespräche mit ${there}`;
      case 'final-round':
        return `Ich bin auch bei ${there} in der letzten Runde`;
      case 'verbal-offer':
        return `Ich habe auch ${offers(count, 'mündlich', '')} von ${there}`;
      case 'written-offer':
        return `Ich habe auch ${offers(count, 'schriftlich', '')} von ${there}`;
    }
  },
  deadline: ({ from, to, employer }, { date, offersBefore }) => {
    const which = ['auf ein anderes Angebot', 'darauf', 'auf eines davon'][offersBefore];
    const when = from === to ? `bis ${accusative(date(to))}` : `zwischen ${dative(date(from))}, und ${dative(date(to))}`;
    return `Meine Antwort ${employer === undefined ? which : `auf das Angebot von ${employer}`} wird ${when}, erwartet`;
  },
  compensation: ({ amount, amountMax, currency, per, basis, cmp, employer }, { time, offersBefore }) => {
    const offer =
      employer === undefined ? ['Ein anderes Angebot', 'Dieses Angebot', 'Eines davon'][offersBefore] : `Das Angebot von ${employer}`;
    const least = time.money(time.number(amount), currency);
    const sum = {
      eq: least,
      approx: `rund ${least}`,
      gte: `mindestens ${least}`,
      lte: `höchstens ${least}`,
      range: `${time.number(amount)} bis ${time.money(time.number(amountMax ?? amount), currency)}`,
    }[cmp];
    const rate = `${sum} pro ${{ year: 'Jahr', month: 'Monat', day: 'Tag', hour: 'Stunde' }[per]}`;
    switch (basis) {
      case 'base':
        return `${offer} sieht ein Grundgehalt von ${rate} vor`;
      case 'total':
        return `${offer} umfasst insgesamt ${rate}`;
      case 'bonus':
        return `${offer} sieht einen Bonus von ${rate} vor`;
    }
  },
  employer: ({ employer }) => `${employer} ist eines der anderen Unternehmen, um die es bei meiner Stellensuche geht`,
  absence: ({ scope }) =>
    scope === 'offers' ? 'Andere Angebote habe ich derzeit nicht' : 'Ich bin derzeit in keinem anderen Auswahlverfahren',
  outcome: ({ status, count, employer }) => {
    const one = employer === undefined ? offers(count, '', 'ander') : `${offers(count, '', '')} von ${employer}`;
    switch (status) {
      case 'accepted':
        return `Ich habe ${one} angenommen`;
      case 'declined':
        return `Ich habe ${one} abgelehnt`;
      case 'expired':
        return `Ich habe ${one} verstreichen lassen`;
      case 'withdrawn': {
        const mine = count === 1 ? 'meine Bewerbung' : employer === undefined ? 'meine Bewerbungen' : `${counted(count)} Bewerbungen`;
        return `Ich habe ${mine} bei ${employer ?? elsewhere(count)} zurückgezogen`;
      }
    }
  },
  preference: () => 'Ihre Stelle ist meine erste Wahl',
};

/** The same where there is little room. */
export const briefClaims: DraftWords['briefClaims'] = {
  offer: ({ count, form, employer }) => {
    const kind = form === 'written' ? 'schriftlich' : '';
    return `Ich habe ${employer === undefined ? offers(count, kind, 'ander') : `${offers(count, kind, '')} von ${employer}`}`;
  },
  deadline: (by) => `mit Frist bis ${by}`,
};

function counted(count: number): string {
  return words[count] ?? String(count);
}
