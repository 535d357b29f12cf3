import type { ClaimWords, DraftWords } from '../../draft-words.js';

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const elsewhere = (count: number): string => (count === 1 ? 'another employer' : `${counted(count)} other employers`);
const offers = (count: number, form: 'any' | 'written'): string => {
  const kind = form === 'written' ? 'written offer' : 'offer';
  return count === 1 ? `another ${kind}` : `${counted(count)} other ${kind}s`;
};

/** What is said of other processes, in the first person. */
export const claims: ClaimWords = {
  offer: ({ count, form, employer }) =>
    employer === undefined
      ? `I have received ${count === 1 ? `${form === 'written' ? 'a written offer' : 'an offer'} from another employer` : offers(count, form)}`
      : `I have received ${count === 1 ? (form === 'written' ? 'a written offer' : 'an offer') : `${counted(count)} ${form === 'written' ? 'written offers' : 'offers'}`} from ${employer}`,
  process: ({ count, stage, employer }) => {
    const there = employer ?? elsewhere(count);
    switch (stage) {
      case 'applied':
        return `I have also applied to ${there}`;
      case 'interviewing':
        return `I am also being interviewed by ${there}`;
      case 'final-round':
        return `I am also in the final round with ${there}`;
      case 'verbal-offer':
        return `I also have a verbal offer from ${there}`;
      case 'written-offer':
        return `I also have a written offer from ${there}`;
    }
  },
  deadline: ({ from, to, employer }, { date, offersBefore }) => {
    const known = offersBefore === 1 ? 'it' : 'one of them';
    const offer = employer === undefined ? (offersBefore === 0 ? 'another offer' : known) : `the offer from ${employer}`;
    return `I have been asked to answer ${offer} ${from === to ? `by ${date(to)}` : `between ${date(from)} and ${date(to)}`}`;
  },
  compensation: ({ amount, amountMax, currency, per, basis, cmp, employer }, { time, offersBefore }) => {
    const offer =
      employer === undefined
        ? offersBefore === 1
          ? 'The offer'
          : offersBefore === 0
            ? 'Another offer'
            : 'One of them'
        : `The offer from ${employer}`;
    const least = time.money(time.number(amount), currency);
    const most = time.money(time.number(amountMax ?? amount), currency);
    const sum = {
      eq: least,
      approx: `about ${least}`,
      gte: `at least ${least}`,
      lte: `at most ${least}`,
      range: `between ${least} and ${most}`,
    }[cmp];
    const rate = `${sum} ${per === 'hour' ? 'an' : 'a'} ${per}`;
    switch (basis) {
      case 'base':
        return `${offer} comes with a base salary of ${rate}`;
      case 'total':
        return `${offer} comes to ${rate} in total`;
      case 'bonus':
        return `${offer} comes with a bonus of ${rate}`;
    }
  },
  employer: ({ employer }) => `${employer} is one of the other employers in my job search`,
  absence: ({ scope }) => (scope === 'offers' ? 'I have no other offers at present' : 'I am in no other selection process at present'),
  outcome: ({ status, count, employer }) => {
    const one = employer === undefined ? offers(count, 'any') : `${count === 1 ? 'an offer' : `${counted(count)} offers`} from ${employer}`;
    switch (status) {
      case 'accepted':
        return `I have accepted ${one}`;
      case 'declined':
        return `I have declined ${one}`;
      case 'expired':
        return `I have let ${one} lapse`;
      case 'withdrawn':
        return `I have withdrawn from ${count === 1 ? 'a selection process' : `${counted(count)} selection processes`} ${employer === undefined ? `with ${elsewhere(count)}` : `with ${employer}`}`;
    }
  },
  preference: () => 'Your role is the one I would most like to take',
};

/** The same where there is little room. */
export const briefClaims: DraftWords['briefClaims'] = {
  offer: ({ count, form, employer }) =>
    `I have ${employer === undefined ? offers(count, form) : `${form === 'written' ? 'a written offer' : 'an offer'} from ${employer}`}`,
  deadline: (by) => `to answer by ${by}`,
};

function counted(count: number): string {
  return words[count] ?? String(count);
}
