import { describe, expect, test } from 'vitest';
import { copperfield, review } from './reading.js';

type Options = Parameters<typeof review>[1];

/** What a text says of pay, each in short: `eq 71000 GBP year base`, who pays it, the words. */
function pay(text: string, options: Options = {}): string {
  return review(text, options)
    .claims.flatMap(({ claim, quote }) => {
      if (claim.type !== 'compensation') return [];
      const { cmp, amount, amountMax, currency, per, basis, employer } = claim;
      const sum = `${cmp} ${amount}${amountMax === undefined ? '' : `-${amountMax}`} ${currency} ${per} ${basis}`;
      return [`${sum}${employer === undefined ? '' : ` ${employer}`}: ${quote}`];
    })
    .join(', ');
}

describe('which sums are pay', () => {
  test.each([
    // too much for a year, but not everywhere
    ['My other offer pays £2,000,000.', 'eq 2000000 GBP year base: £2,000,000'],
    ['My other offer pays £2,000,001.', null],
    ['My other offer pays ¥9,000,000.', 'eq 9000000 JPY year base: ¥9,000,000'],
    ['My other offer pays ₹24,00,000.', 'eq 2400000 INR year base: ₹24,00,000'],
    ['My other offer pays CLP 30,000,000.', 'eq 30000000 CLP year base: CLP 30,000,000'],
    ['My other offer pays COP 90,000,000.', 'eq 90000000 COP year base: COP 90,000,000'],
    ['My other offer pays ARS 30,000,000.', 'eq 30000000 ARS year base: ARS 30,000,000'],
    ['My other offer pays CZK 2,400,000.', 'eq 2400000 CZK year base: CZK 2,400,000'],
    ['My other offer pays 9,000,000.', 'eq 9000000 GBP year base: 9,000,000'],
    // by the hour, or by the year
    ['My other offer pays £249.', 'eq 249 GBP hour base: £249'],
    ['My other offer pays £250.', 'eq 250 GBP year base: £250'],
    ['My other offer pays £400 a day.', 'eq 400 GBP day base: £400 a day'],
    ['My other offer pays £60-70k.', 'range 60000-70000 GBP year base: £60-70k'],
    // another sum than that of the other offer
    ['I have another offer. Friends of mine earn £80,000.', null],
    ['My brother has an offer elsewhere at £71,000.', null],
    ['In 2019 another firm offered me £40,000.', null],
    ['If another firm paid £80,000, I would think about it.', null],
    ['I have another offer. If I take it, it pays £71,000.', 'eq 71000 GBP year base: £71,000'],
    ['The train to Leeds is £71.', null],
    ['I have another offer. The ticket to Leeds is £71.', null],
    ['Elsewhere they pay £71,000.', 'eq 71000 GBP year base: £71,000'],
    ['Windrush Advisory pays £71,000.', 'eq 71000 GBP year base Windrush Advisory: £71,000'],
    ['A firm did the roof for £85,000.', null],
    ['The salary is £71,000.', null],
    ['The other lot are at £71,000.', 'eq 71000 GBP year base: £71,000'],
    ['Elsewhere £71,000 is on the table.', 'eq 71000 GBP year base: £71,000'],
    ['Elsewhere they pay £71,000, and I like the park and the lake and the boat and the dog, £50.', 'eq 71000 GBP year base: £71,000'],
    ['The pay of £52,000 in your range is as good as elsewhere.', null],
    ['I have another offer. The pay of £52,000 in your range is good.', null],
    ['I want to work with you, and Windrush Advisory pays £71,000.', 'eq 71000 GBP year base Windrush Advisory: £71,000'],
    ['A firm would pay £85,000.', 'eq 85000 GBP year base: £85,000'],
    ['I am offered £52,000 elsewhere and your range tops out at £48,000.', 'eq 52000 GBP year base: £52,000'],
    ['They want me at the other clinic for £48 an hour.', 'eq 48 GBP hour base: £48 an hour'],
    ['They want me at the other clinic for my £48 an hour.', null],
    // how long after an offer was named
    ['I have another offer. I like it. It is near. It is warm. £71,000 it is.', null],
    ['I have another offer. I like it. It is near. £71,000 it is.', 'eq 71000 GBP year base: £71,000'],
    ['I have another offer. Now £71,000 it is.', 'eq 71000 GBP year base: £71,000'],
    [`I have another offer. ${'I like the park and the lake a lot. '.repeat(2)}It pays £71,000.`, 'eq 71000 GBP year base: £71,000'],
    [`I have another offer. ${'I like the park and the lake a lot '.repeat(5)}. Now £71,000 it is.`, null],
    ['£71,000 it is. I have another offer.', null],
    ['I am interviewing with Windrush Advisory. Now £71,000 it is.', null],
  ])('%s', (text, sum) => {
    expect(pay(text)).toBe(sum ?? '');
  });
});

describe('whose pay', () => {
  test.each([
    ['Windrush Advisory has made me an offer of £71,000.', 'eq 71000 GBP year base Windrush Advisory: £71,000'],
    ["Windrush Advisory's offer is £71,000.", 'eq 71000 GBP year base Windrush Advisory: £71,000'],
    ['Windrush Advisory, not Copperfield Capital, offers £71,000.', 'eq 71000 GBP year base Windrush Advisory: £71,000'],
    ['My other offer is £71,000.', 'eq 71000 GBP year base: £71,000'],
  ])('%s', (text, sum) => {
    expect(pay(text)).toBe(sum);
  });
});

describe('in which currency', () => {
  const canadian = { ledger: [{ ...copperfield, compensation: { amount: 96_000, currency: 'CAD', per: 'year', basis: 'base' } as const }] };

  test.each([
    ['My other offer pays $96,000.', {}, 'eq 96000 USD year base: $96,000'],
    ['My other offer pays $96,000.', canadian, 'eq 96000 CAD year base: $96,000'],
    ['My other offer pays US$96,000.', canadian, 'eq 96000 USD year base: US$96,000'],
    ['My other offer pays $96,000 AUD.', canadian, 'eq 96000 AUD year base: $96,000 AUD'],
    ['My other offer pays 96,000.', canadian, 'eq 96000 CAD year base: 96,000'],
    ['My other offer pays £96,000.', canadian, 'eq 96000 GBP year base: £96,000'],
    ['My other offer pays 96,000.', { ledger: [] }, 'eq 96000 EUR year base: 96,000'],
    ['My other offer pays 96,000.', { ledger: [], timeZone: 'America/New_York' }, 'eq 96000 USD year base: 96,000'],
    ['Mi otra oferta es de 96.000 pesos.', { ...canadian, locale: 'es' }, 'eq 96000 CAD year base: 96.000 pesos'],
  ] satisfies [string, Options, string][])('%s %j', (text, options, sum) => {
    expect(pay(text, options)).toBe(sum);
  });
});

describe('base, total or bonus', () => {
  test.each([
    // after the sum
    ['My other offer is £71,000 base.', 'base'],
    ['My other offer is £71,000 in total.', 'total'],
    ['My other offer is £71,000 all in all.', 'total'],
    ['My other offer is £71,000 as a total.', 'total'],
    ['My other offer is £71,000 and very good in total.', 'total'],
    ['My other offer is £71,000 for a job that would be the total.', 'total'],
    ['My other offer is £71,000 for a job that I would like in total.', 'base'],
    ['My other offer is £71,000 base, in total it is more.', 'base'],
    ['My other offer is £71,000 plus bonus.', 'base'],
    ['My other offer is £71,000 including bonus.', 'total'],
    ['My other offer is £71,000 including the bonus.', 'total'],
    ['My other offer is £71,000 bonus.', 'bonus'],
    ['My other offer is £71,000 signing bonus.', 'bonus'],
    ['My other offer is £71,000, bonus not counted.', 'base'],
    // before it
    ['My other offer has a base of £71,000.', 'base'],
    ['My other offer has a total of £71,000.', 'total'],
    ['My other offer has a bonus of £71,000.', 'bonus'],
    ['I have another offer. Total: £71,000.', 'total'],
    ['My other offer comes with a bonus of £7,000.', 'bonus'],
    ['My other offer comes with £7,000 bonus.', 'bonus'],
    ['My other offer with the bonus is £71,000.', 'total'],
    ['My other offer with bonus is £71,000.', 'total'],
    ['My other offer has a salary, with more to come in the second year, of £71,000.', 'base'],
  ])('%s', (text, basis) => {
    const [found] = review(text).claims.flatMap(({ claim }) => (claim.type === 'compensation' ? [claim.basis] : []));

    expect(found).toBe(basis);
  });

  test.each([
    ['I have another offer: a base of £71,000, £7,000 bonus.', 'eq 71000 GBP year base: £71,000, eq 7000 GBP year bonus: £7,000'],
    ['I have another offer: total £79,000, £71,000 of it fixed.', 'eq 79000 GBP year total: £79,000, eq 71000 GBP year base: £71,000'],
    ['I have another offer at £71,000, or £79,000 total.', 'eq 71000 GBP year base: £71,000, eq 79000 GBP year total: £79,000'],
    ['I have another offer at £71,000 including a bonus of £5,000.', 'eq 71000 GBP year total: £71,000, eq 5000 GBP year bonus: £5,000'],
    ['I have another offer at £71,000 with £5,000 bonus.', 'eq 71000 GBP year base: £71,000, eq 5000 GBP year bonus: £5,000'],
    ['I have another offer at £71,000 with a bonus of £5,000.', 'eq 71000 GBP year base: £71,000, eq 5000 GBP year bonus: £5,000'],
    ['I have another offer at £71,000 and a bonus of £5,000.', 'eq 71000 GBP year base: £71,000, eq 5000 GBP year bonus: £5,000'],
    ['I have another offer at £71,000 plus a bonus of £5,000.', 'eq 71000 GBP year base: £71,000, eq 5000 GBP year bonus: £5,000'],
  ])('each sum by the words next to it: %s', (text, sums) => {
    expect(pay(text)).toBe(sums);
  });
});

describe('in German', () => {
  test.each([
    ['Ich habe ein anderes Angebot über 59.000 €.', 'eq 59000 EUR year base: über 59.000 €'],
    ['Ich habe ein anderes Angebot, dort zahlt man über 59.000 €.', 'gte 59000 EUR year base: über 59.000 €'],
    ['Bei einer anderen Firma würde ich 62.000 € verdienen.', 'eq 62000 EUR year base: 62.000 €'],
    ['Mein anderes Angebot liegt bei 62.000 € plus Bonus.', 'eq 62000 EUR year base: 62.000 €'],
    ['Mein anderes Angebot liegt bei 62.000 € mit Bonus.', 'eq 62000 EUR year total: 62.000 €'],
    [
      'Mein anderes Angebot liegt bei 62.000 € mit einem Bonus von 5.000 €.',
      'eq 62000 EUR year base: 62.000 €, eq 5000 EUR year bonus: 5.000 €',
    ],
  ])('%s', (text, sum) => {
    expect(pay(text, { locale: 'de' })).toBe(sum);
  });
});

describe('in French and Spanish', () => {
  test.each([
    ['fr', "J'ai une autre offre à 52 000 € avec prime.", 'eq 52000 EUR year total: 52 000 €'],
    [
      'fr',
      "J'ai une autre offre à 52 000 € avec une prime de 5 000 €.",
      'eq 52000 EUR year base: 52 000 €, eq 5000 EUR year bonus: 5 000 €',
    ],
    ['fr', "J'ai une autre offre à 52 000 € plus prime.", 'eq 52000 EUR year base: 52 000 €'],
    ['es', 'Tengo otra oferta de 52.000 € con bonus.', 'eq 52000 EUR year total: 52.000 €'],
    ['es', 'Tengo otra oferta de 52.000 € con un bonus de 5.000 €.', 'eq 52000 EUR year base: 52.000 €, eq 5000 EUR year bonus: 5.000 €'],
  ])('%s: %s', (locale, text, sum) => {
    expect(pay(text, { locale })).toBe(sum);
  });
});
