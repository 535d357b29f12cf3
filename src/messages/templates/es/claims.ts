import type { ClaimWords, DraftWords } from '../../draft-words.js';

const words = ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'];
const elsewhere = (count: number): string => (count === 1 ? 'otra empresa' : `otras ${counted(count)} empresas`);
const written = (form: 'any' | 'written'): string => (form === 'written' ? ' por escrito' : '');
const offersOf = (count: number, form: 'any' | 'written'): string =>
  `${count === 1 ? 'una oferta' : `${counted(count)} ofertas`}${written(form)}`;
const otherOffers = (count: number, form: 'any' | 'written'): string =>
  `${count === 1 ? 'otra oferta' : `otras ${counted(count)} ofertas`}${written(form)}`;
const rates = { year: 'al año', month: 'al mes', day: 'al día', hour: 'por hora' } as const;

/** What is said of other processes, in the first person. */
export const claims: ClaimWords = {
  offer: ({ count, form, employer }) => {
    if (employer !== undefined) return `He recibido ${offersOf(count, form)} de ${employer}`;
    return `He recibido ${count === 1 ? `${offersOf(1, form)} de otra empresa` : otherOffers(count, form)}`;
  },
  process: ({ count, stage, employer }) => {
    const there = employer ?? elsewhere(count);
    const several = employer === undefined && count > 1;
    switch (stage) {
      case 'applied':
        return `También he presentado mi candidatura en ${there}`;
      case 'interviewing':
        return `También estoy en proceso de entrevistas con ${there}`;
      case 'final-round':
        return `También estoy en la fase final del proceso con ${there}`;
      case 'verbal-offer':
        return `También tengo ${several ? 'ofertas verbales' : 'una oferta verbal'} de ${there}`;
      case 'written-offer':
        return `También tengo ${several ? 'ofertas' : 'una oferta'} por escrito de ${there}`;
    }
  },
  deadline: ({ from, to, employer }, { date, offersBefore }) => {
    const known = offersBefore === 1 ? '' : ' a una de ellas';
    const offer = employer === undefined ? (offersBefore === 0 ? ' a otra oferta' : known) : ` a la oferta de ${employer}`;
    return `El plazo para responder${offer} termina ${from === to ? `el ${date(to)}` : `entre el ${date(from)} y el ${date(to)}`}`;
  },
  compensation: ({ amount, amountMax, currency, per, basis, cmp, employer }, { time, offersBefore }) => {
    const unnamed = offersBefore === 1 ? 'Esa oferta' : offersBefore === 0 ? 'Otra oferta' : 'Una de ellas';
    const offer = employer === undefined ? unnamed : `La oferta de ${employer}`;
    const least = time.money(time.number(amount), currency);
    const most = time.money(time.number(amountMax ?? amount), currency);
    const sum = {
      eq: least,
      approx: `alrededor de ${least}`,
      gte: `al menos ${least}`,
      lte: `no más de ${least}`,
      range: `entre ${least} y ${most}`,
    }[cmp];
    const rate = `${sum} ${rates[per]}`;
    switch (basis) {
      case 'base':
        return `${offer} incluye un salario base de ${rate}`;
      case 'total':
        return `${offer} suma ${rate} en total`;
      case 'bonus':
        return `${offer} incluye un bono de ${rate}`;
    }
  },
  employer: ({ employer }) => `${employer} es otra de las empresas de mi búsqueda de empleo`,
  absence: ({ scope }) =>
    scope === 'offers' ? 'En este momento no tengo otras ofertas' : 'En este momento no participo en ningún otro proceso de selección',
  outcome: ({ status, count, employer }) => {
    const one = employer === undefined ? otherOffers(count, 'any') : `${offersOf(count, 'any')} de ${employer}`;
    switch (status) {
      case 'accepted':
        return `He aceptado ${one}`;
      case 'declined':
        return `He rechazado ${one}`;
      case 'expired':
        return `He dejado vencer ${one}`;
      case 'withdrawn':
        return `Me he retirado de ${count === 1 ? 'un proceso' : `${counted(count)} procesos`} de selección con ${employer ?? elsewhere(count)}`;
    }
  },
  preference: () => 'Este es el puesto que más me gustaría ocupar',
};

/** The same where there is little room. */
export const briefClaims: DraftWords['briefClaims'] = {
  offer: ({ count, form, employer }) =>
    `Tengo ${employer === undefined ? otherOffers(count, form) : `${offersOf(count, form)} de ${employer}`}`,
  deadline: (by) => `y plazo hasta el ${by}`,
};

function counted(count: number): string {
  return words[count] ?? String(count);
}
