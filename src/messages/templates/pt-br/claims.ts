import type { ClaimWords, DraftWords } from '../../draft-words.js';

const words = ['zero', 'uma', 'duas', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez'];
const written = (form: 'any' | 'written'): string => (form === 'written' ? ' por escrito' : '');
const offersOf = (count: number, form: 'any' | 'written'): string =>
  `${count === 1 ? 'uma proposta' : `${counted(count)} propostas`}${written(form)}`;
const otherOffers = (count: number, form: 'any' | 'written'): string =>
  `${count === 1 ? 'outra proposta' : `outras ${counted(count)} propostas`}${written(form)}`;
const ofEmployer = (employer: string | undefined, count: number): string =>
  employer === undefined ? `de ${elsewhere(count)}` : `da empresa ${employer}`;
const atEmployer = (employer: string | undefined, count: number): string =>
  employer === undefined ? `em ${elsewhere(count)}` : `na empresa ${employer}`;
const rates = { year: 'por ano', month: 'por mês', day: 'por dia', hour: 'por hora' } as const;

/** What is said of other processes, in the first person. */
export const claims: ClaimWords = {
  offer: ({ count, form, employer }) =>
    `Recebi ${employer === undefined && count > 1 ? otherOffers(count, form) : `${offersOf(count, form)} ${ofEmployer(employer, 1)}`}`,
  process: ({ count, stage, employer }) => {
    const several = employer === undefined && count > 1;
    const offers = several ? 'propostas' : 'uma proposta';
    switch (stage) {
      case 'applied':
        return `Também me candidatei a ${several ? 'vagas' : 'uma vaga'} ${atEmployer(employer, count)}`;
      case 'interviewing':
        return `Também estou em fase de entrevistas ${atEmployer(employer, count)}`;
      case 'final-round':
        return `Também estou na etapa final ${several ? 'dos processos seletivos' : 'do processo seletivo'} ${ofEmployer(employer, count)}`;
      case 'verbal-offer':
        return `Também tenho ${offers} ${several ? 'verbais' : 'verbal'} ${ofEmployer(employer, count)}`;
      case 'written-offer':
        return `Também tenho ${offers} por escrito ${ofEmployer(employer, count)}`;
    }
  },
  deadline: ({ from, to, employer }, { date, offersBefore }) => {
    const known = offersBefore === 1 ? '' : ' a uma delas';
    const offer = employer === undefined ? (offersBefore === 0 ? ' a outra proposta' : known) : ` à proposta da empresa ${employer}`;
    const first = date(from);
    return `O prazo para responder${offer} ${from === to ? `é ${date(to)}` : `fica entre ${first}${first.includes(',') ? ',' : ''} e ${date(to)}`}`;
  },
  compensation: ({ amount, amountMax, currency, per, basis, cmp, employer }, { time, offersBefore }) => {
    const unnamed = offersBefore === 1 ? 'Essa proposta' : offersBefore === 0 ? 'Outra proposta' : 'Uma delas';
    const offer = employer === undefined ? unnamed : `A proposta da empresa ${employer}`;
    const least = time.money(time.number(amount), currency);
    const most = time.money(time.number(amountMax ?? amount), currency);
    const sum = {
      eq: least,
      approx: `cerca de ${least}`,
      gte: `pelo menos ${least}`,
      lte: `no máximo ${least}`,
      range: `${least} a ${most}`,
    }[cmp];
    const rate = `${sum} ${rates[per]}`;
    switch (basis) {
      case 'base':
        return `${offer} prevê salário-base de ${rate}`;
      case 'total':
        return `${offer} totaliza ${rate}`;
      case 'bonus':
        return `${offer} prevê bônus de ${rate}`;
    }
  },
  employer: ({ employer }) => `A empresa ${employer} é outra das empresas da minha busca de emprego`,
  absence: ({ scope }) =>
    scope === 'offers' ? 'No momento, não tenho outras propostas' : 'No momento, não participo de nenhum outro processo seletivo',
  outcome: ({ status, count, employer }) => {
    const one = employer === undefined ? otherOffers(count, 'any') : `${offersOf(count, 'any')} ${ofEmployer(employer, count)}`;
    switch (status) {
      case 'accepted':
        return `Aceitei ${one}`;
      case 'declined':
        return `Recusei ${one}`;
      case 'expired':
        return `Deixei expirar ${one}`;
      case 'withdrawn':
        return `Saí de ${count === 1 ? 'um processo seletivo' : `${count === 2 ? 'dois' : counted(count)} processos seletivos`} ${ofEmployer(employer, count)}`;
    }
  },
  preference: () => 'Esta é a vaga que eu mais gostaria de assumir',
};

/** The same where there is little room. */
export const briefClaims: DraftWords['briefClaims'] = {
  offer: ({ count, form, employer }) =>
    `Tenho ${employer === undefined ? otherOffers(count, form) : `${offersOf(count, form)} ${ofEmployer(employer, count)}`}`,
  deadline: (by) => `e prazo até ${by}`,
};

function elsewhere(count: number): string {
  return count === 1 ? 'outra empresa' : `outras ${counted(count)} empresas`;
}

function counted(count: number): string {
  return words[count] ?? String(count);
}
