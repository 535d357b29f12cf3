import type { ClaimWords, DraftWords } from '../../draft-words.js';

const words = ['geen', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];
const elsewhere = (count: number): string => (count === 1 ? 'een andere werkgever' : `${counted(count)} andere werkgevers`);

/** "een schriftelijk aanbod", "twee andere schriftelijke aanbiedingen". */
const offers = (count: number, kind: '' | 'mondeling' | 'schriftelijk', other: '' | 'ander'): string => {
  const ending = count === 1 ? ' ' : 'e ';
  return `${counted(count)} ${other === '' ? '' : other + ending}${kind === '' ? '' : kind + ending}${count === 1 ? 'aanbod' : 'aanbiedingen'}`;
};

/** What is said of other processes, in the first person; each begins with a capital, so it is a sentence of its own. */
export const claims: ClaimWords = {
  offer: ({ count, form, employer }) => {
    const kind = form === 'written' ? 'schriftelijk' : '';
    if (employer !== undefined) return `Ik heb ${offers(count, kind, '')} van ${employer} ontvangen`;
    return `Ik heb ${count === 1 ? `${offers(1, kind, '')} van ${elsewhere(1)}` : offers(count, kind, 'ander')} ontvangen`;
  },
  process: ({ count, stage, employer }) => {
    const there = employer ?? elsewhere(count);
    switch (stage) {
      case 'applied':
        return `Ik heb ook gesolliciteerd bij ${there}`;
      case 'interviewing':
        return `Ik ben ook in gesprek met ${there}`;
      case 'final-round':
        return `Ik zit ook in de laatste ronde bij ${there}`;
      case 'verbal-offer':
        return `Ik heb ook ${offers(count, 'mondeling', '')} van ${there}`;
      case 'written-offer':
        return `Ik heb ook ${offers(count, 'schriftelijk', '')} van ${there}`;
    }
  },
  deadline: ({ from, to, employer }, { date, offersBefore }) => {
    const which = ['op een ander aanbod', 'daarop', 'op een daarvan'][offersBefore];
    const when = from === to ? `uiterlijk ${date(to)}` : `tussen ${date(from)} en ${date(to)}`;
    return `Mijn antwoord ${employer === undefined ? which : `op het aanbod van ${employer}`} wordt ${when} verwacht`;
  },
  compensation: ({ amount, amountMax, currency, per, basis, cmp, employer }, { time, offersBefore }) => {
    const offer = employer === undefined ? ['Een ander aanbod', 'Dat aanbod', 'Een daarvan'][offersBefore] : `Het aanbod van ${employer}`;
    const least = time.money(time.number(amount), currency);
    const sum = {
      eq: least,
      approx: `ongeveer ${least}`,
      gte: `minstens ${least}`,
      lte: `hoogstens ${least}`,
      range: `${least} tot ${time.money(time.number(amountMax ?? amount), currency)}`,
    }[cmp];
    const rate = `${sum} per ${{ year: 'jaar', month: 'maand', day: 'dag', hour: 'uur' }[per]}`;
    switch (basis) {
      case 'base':
        return `${offer} gaat uit van een basissalaris van ${rate}`;
      case 'total':
        return `${offer} komt in totaal uit op ${rate}`;
      case 'bonus':
        return `${offer} gaat uit van een bonus van ${rate}`;
    }
  },
  employer: ({ employer }) => `${employer} is een van de andere werkgevers in mijn zoektocht naar werk`,
  absence: ({ scope }) =>
    scope === 'offers' ? 'Ik heb op dit moment geen andere aanbiedingen' : 'Ik zit op dit moment in geen andere selectieprocedure',
  outcome: ({ status, count, employer }) => {
    const one = employer === undefined ? offers(count, '', 'ander') : `${offers(count, '', '')} van ${employer}`;
    switch (status) {
      case 'accepted':
        return `Ik heb ${one} aangenomen`;
      case 'declined':
        return `Ik heb ${one} afgewezen`;
      case 'expired':
        return `Ik heb ${one} laten verlopen`;
      case 'withdrawn': {
        const mine = count === 1 ? 'mijn sollicitatie' : employer === undefined ? 'mijn sollicitaties' : `${counted(count)} sollicitaties`;
        return `Ik heb ${mine} bij ${employer ?? elsewhere(count)} ingetrokken`;
      }
    }
  },
  preference: () => 'Uw functie is mijn eerste keus',
};

/** The same where there is little room. */
export const briefClaims: DraftWords['briefClaims'] = {
  offer: ({ count, form, employer }) => {
    const kind = form === 'written' ? 'schriftelijk' : '';
    return `Ik heb ${employer === undefined ? offers(count, kind, 'ander') : `${offers(count, kind, '')} van ${employer}`}`;
  },
  deadline: (by) => `met deadline ${by}`,
};

function counted(count: number): string {
  return words[count] ?? String(count);
}
