import type { ClaimWords, DraftWords } from '../../draft-words.js';

const words = ['aucune', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const kind = (count: number, form: 'any' | 'written'): string => {
  if (count === 1) return form === 'written' ? 'offre écrite' : 'offre';
  return form === 'written' ? 'offres écrites' : 'offres';
};
const others = (count: number, form: 'any' | 'written'): string =>
  `${counted(count)} ${count === 1 ? 'autre' : 'autres'} ${kind(count, form)}`;
const where = (count: number, employer: string | undefined): string => {
  if (employer !== undefined) return `chez ${employer}`;
  return count === 1 ? 'dans une autre entreprise' : `dans ${counted(count)} autres entreprises`;
};
const from = (count: number, employer: string | undefined): string => {
  if (employer !== undefined) return `chez ${employer}`; // "de" would need to know whether it is elided
  return count === 1 ? "d'une autre entreprise" : `de ${counted(count)} autres entreprises`;
};

/** What is said of other processes, in the first person; each clause is a sentence of its own. */
export const claims: ClaimWords = {
  offer: ({ count, form, employer }) => {
    if (employer !== undefined) return `${employer} m'a fait ${counted(count)} ${kind(count, form)}`;
    return count === 1 ? `J'ai reçu une ${kind(count, form)} d'une autre entreprise` : `J'ai reçu ${others(count, form)}`;
  },
  process: ({ count, stage, employer }) => {
    const there = where(count, employer);
    switch (stage) {
      case 'applied':
        return `J'ai également postulé ${there}`;
      case 'interviewing':
        return `Je passe également des entretiens ${there}`;
      case 'final-round':
        return `Je suis également en phase finale ${there}`;
      case 'verbal-offer':
        return `J'ai également ${count === 1 ? 'une proposition orale' : 'des propositions orales'} ${from(count, employer)}`;
      case 'written-offer':
        return `J'ai également ${count === 1 ? 'une offre écrite' : 'des offres écrites'} ${from(count, employer)}`;
    }
  },
  deadline: ({ from, to, employer }, { date, offersBefore }) => {
    const when = from === to ? `au plus tard le ${date(to)}` : `entre le ${date(from)} et le ${date(to)}`;
    if (employer !== undefined) return `${employer} attend ma réponse ${when}`;
    const offer = ['une autre offre', 'cette offre', "l'une de ces offres"][offersBefore];
    return `Ma réponse à ${offer} est attendue ${when}`;
  },
  compensation: ({ amount, amountMax, currency, per, basis, cmp, employer }, { time, offersBefore }) => {
    const offer =
      employer === undefined
        ? `${['Une autre offre', 'Cette offre', "L'une de ces offres"][offersBefore]} prévoit`
        : `${employer} me propose`;
    const least = time.money(time.number(amount), currency);
    const most = time.money(time.number(amountMax ?? amount), currency);
    const sum = {
      eq: `de ${least}`,
      approx: `d'environ ${least}`,
      gte: `d'au moins ${least}`,
      lte: `d'au plus ${least}`,
      range: `de ${least} à ${most}`,
    }[cmp];
    const rate = `${sum} ${{ year: 'par an', month: 'par mois', day: 'par jour', hour: "de l'heure" }[per]}`;
    switch (basis) {
      case 'base':
        return `${offer} un salaire de base ${rate}`;
      case 'total':
        return `${offer} une rémunération totale ${rate}`;
      case 'bonus':
        return `${offer} un bonus ${rate}`;
    }
  },
  employer: ({ employer }) => `${employer} fait partie des autres entreprises de ma recherche d'emploi`,
  absence: ({ scope }) =>
    scope === 'offers' ? "Je n'ai pas d'autre offre à ce jour" : 'Je ne participe à aucun autre recrutement à ce jour',
  outcome: ({ status, count, employer }) => {
    const one = employer === undefined ? others(count, 'any') : `${counted(count)} ${kind(count, 'any')} ${where(count, employer)}`;
    switch (status) {
      case 'accepted':
        return `J'ai accepté ${one}`;
      case 'declined':
        return `J'ai décliné ${one}`;
      case 'expired':
        return `J'ai laissé expirer ${one}`;
      case 'withdrawn':
        return `J'ai retiré ${employer === undefined || count === 1 ? 'ma candidature' : `${counted(count)} candidatures`} ${where(count, employer)}`;
    }
  },
  preference: () => 'Votre poste est celui qui a ma préférence',
};

/** The same where there is little room. */
export const briefClaims: DraftWords['briefClaims'] = {
  offer: ({ count, form, employer }) =>
    `J'ai ${employer === undefined ? others(count, form) : `${counted(count)} ${kind(count, form)} ${where(count, employer)}`}`,
  deadline: (by) => `avec réponse attendue d'ici au ${by}`,
};

function counted(count: number): string {
  return words[count] ?? String(count);
}
