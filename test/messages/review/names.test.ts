import { expect, test } from 'vitest';
import { copperfield, findings, review, windrush } from './reading.js';

const kept = (employer: string, aliases: readonly string[] = []) => ({ ledger: [{ ...copperfield, employer, aliases: [...aliases] }] });

test.each([
  ['Copperfield Capital', 'I have an offer from Copperfield Capital.', 'Copperfield Capital'],
  ['its first word', 'I have an offer from Copperfield.', 'Copperfield'],
  ['lower case', 'i have an offer from copperfield capital', 'copperfield capital'],
  ['capitals', 'COPPERFIELD CAPITAL CALLED.', 'COPPERFIELD CAPITAL'],
  ['possessive', "Copperfield's offer is in writing.", 'Copperfield'],
  ['e-mail address', 'Write to jobs@copperfieldcapital.com.', 'copperfieldcapital'],
  ['web address', 'See https://www.copperfield-capital.co.uk/offer.', 'copperfield-capital'],
  ['spelled apart', 'It is C-o-p-p-e-r-f-i-e-l-d Capital.', 'C-o-p-p-e-r-f-i-e-l-d Capital'],
  ['two lines', 'It is Copperfield\nCapital.', 'Copperfield\nCapital'],
])('a confidential name as %s', (_, text, quote) => {
  expect(findings(text)).toContainEqual(['privacy/confidential-name', quote]);
});

test('an alias is as confidential as the name', () => {
  expect(findings('The people at CopCap have made me an offer.', kept('Copperfield Capital', ['CopCap']))).toContainEqual([
    'privacy/confidential-name',
    'CopCap',
  ]);
});

test.each([
  ['Zoë & Søn', 'I have an offer from Zoe Son.', 'Zoe Son'],
  ['Łódź Logistik', 'I spoke to Lodz Logistik.', 'Lodz Logistik'],
  ['Müller AG', 'I spoke to MULLER AG.', 'MULLER AG'],
])('accents make no other name: %s', (employer, text, quote) => {
  expect(findings(text, kept(employer))).toContainEqual(['privacy/confidential-name', quote]);
});

test.each([
  ['KPN', 'I have an offer from KPN.', 1],
  ['KPN', 'jobs@kpn.com', 1],
  ['KPN', 'I opened the kpn file.', 0],
  ['IT', 'I think it fits, as it did.', 0],
  ['21st Byte', 'I have an offer from 21st Byte.', 1],
  ['Orbit', 'I can orbit or bite.', 1],
  ['Orbit', 'A lot, or bit by bit.', 0],
  ['Meta', 'The metal and metadata industries.', 0],
  ['Ada', 'I met Adam and Canada.', 0],
  ['First Light', 'The first thing is light.', 0],
  ['Next Step', 'What is the next step?', 0],
])('%s in "%s" is found %i times', (employer, text, times) => {
  expect(findings(text, kept(employer)).filter(([rule]) => rule === 'privacy/confidential-name')).toHaveLength(times);
});

test("the recipient's own name is no competitor, whatever the ledger says", () => {
  const options = { ledger: [{ ...copperfield, employer: 'Orchard Bank', aliases: ['Orchard'] }] };

  expect(review('Orchard Bank is where I want to be, and Orchard knows it.', options)).toMatchObject({ ok: true, claims: [] });
});

test('a name that may be told is a supported claim', () => {
  expect(review('I am also interviewing with Windrush Advisory.').claims.map(({ claim, verdict }) => [claim.type, verdict])).toEqual([
    ['process', 'supported'],
    ['employer', 'supported'],
  ]);
});

test('of two names beside each other both are found', () => {
  expect(
    findings("I declined Windrush Advisory's Copperfield Capital's offer.", {
      ledger: [copperfield, { ...windrush, nameDisclosable: false }],
    }),
  ).toEqual(
    expect.arrayContaining([
      ['privacy/confidential-name', 'Windrush Advisory'],
      ['privacy/confidential-name', 'Copperfield Capital'],
    ]),
  );
});

test('a confidential name is found in a language that is not read', () => {
  expect(review('Ho ricevuto una proposta da Copperfield Capital, e devo decidere.', { locale: 'it' })).toMatchObject({
    status: 'unsupported-language',
    findings: [{ rule: 'privacy/confidential-name', quote: 'Copperfield Capital', verdict: 'confidential-name', evidence: [0] }],
  });
});

test.each([
  ['The other firm, Brindlecombe, has made me an offer.', ['Brindlecombe']],
  ['Another firm (Brindlecombe) made me an offer.', ['Brindlecombe']],
  ['Two firms, Brindlecombe and Siemens, have made me offers.', ['Brindlecombe', 'Siemens']],
  ['I turned down Brindlecombe and Siemens.', ['Brindlecombe', 'Siemens']],
  ['Brindlecombe Foods pays £61,000.', ['Brindlecombe Foods']],
  ['Brindlecombe Foods want my answer by Friday.', ['Brindlecombe Foods']],
  ['I told Priya and Tom that I have another offer.', []],
  ['Another firm, Helen, made me an offer.', []],
  ['Another firm (based in Leeds) made me an offer.', []],
])('employers that no ledger knows: %s', (text, names) => {
  const told = review(text).claims.flatMap(({ claim, quote }) => (claim.type === 'employer' ? [quote] : []));

  expect(told).toEqual(names);
});

test('a name at the end of one sentence is not told by the next', () => {
  const employers = (text: string): string[] =>
    review(text).claims.flatMap(({ claim, quote }) => (claim.type === 'employer' ? [quote] : []));

  expect(employers('I build models at Holt. My other offer is in writing.')).toEqual([]);
  expect(employers('I have an offer from Holt. It is in writing.')).toEqual(['Holt']);
  expect(employers('I have an offer for Teaching Assistant from Hillside Academy.')).toEqual(['Hillside Academy']);
  expect(employers('I applied for Senior Data Analyst and for Head of Data.')).toEqual([]);
});
