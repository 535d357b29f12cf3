import type { Claim } from '../../../offers/types.js';
import type { TimeWords } from '../../types.js';

const stages = {
  applied: 'have applied',
  interviewing: 'are being interviewed',
  'final-round': 'are in the final round',
  'verbal-offer': 'hold a verbal offer',
  'written-offer': 'hold a written offer',
};
const rates = { year: 'a year', month: 'a month', day: 'a day', hour: 'an hour' };
const bases = { base: 'base', total: 'in total', bonus: 'as a bonus' };
const endings = {
  accepted: 'You have accepted',
  declined: 'You have declined',
  expired: 'You have let lapse',
  withdrawn: 'You have withdrawn from',
};

/** A claim, said of the candidate. */
export function claim(said: Claim, time: TimeWords, date: (isoDate: string) => string): string {
  switch (said.type) {
    case 'offer':
      return `You hold ${counted(said.count, said.form === 'written' ? 'other offer in writing' : 'other offer', said.form === 'written' ? 'other offers in writing' : 'other offers')}${from(said.employer)}.`;
    case 'process':
      if (said.employer !== undefined) return `You ${stages[said.stage]} at ${said.employer}.`;
      return `You ${stages[said.stage]} ${said.count === 1 ? 'elsewhere' : `in ${said.count} other places`}.`;
    case 'deadline':
      return `You must answer ${said.employer === undefined ? 'another offer' : `the offer from ${said.employer}`} ${said.from === said.to ? `by ${date(said.to)}` : `between ${date(said.from)} and ${date(said.to)}`}.`;
    case 'compensation':
      return `${said.employer === undefined ? 'Another offer' : `The offer from ${said.employer}`} pays ${amountOf(said, time)} ${rates[said.per]} ${bases[said.basis]}.`;
    case 'employer':
      return `${said.employer} is one of the others.`;
    case 'absence':
      return said.scope === 'offers' ? 'You hold no other offers.' : 'You are in no other process.';
    case 'outcome':
      return `${endings[said.status]} ${counted(said.count, said.status === 'withdrawn' ? 'other process' : 'other offer', said.status === 'withdrawn' ? 'other processes' : 'other offers')}${from(said.employer)}.`;
    case 'preference':
      return 'This is the role you would most like.';
  }
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `an${one}` : `${count} ${many}`;
}

function from(employer: string | undefined): string {
  return employer === undefined ? '' : ` from ${employer}`;
}

function amountOf({ cmp, amount, amountMax, currency }: Extract<Claim, { type: 'compensation' }>, time: TimeWords): string {
  const least = time.money(time.number(amount), currency);
  switch (cmp) {
    case 'eq':
      return least;
    case 'approx':
      return `about ${least}`;
    case 'gte':
      return `at least ${least}`;
    case 'lte':
      return `at most ${least}`;
    case 'range':
      return `between ${least} and ${time.money(time.number(amountMax ?? amount), currency)}`;
  }
}
