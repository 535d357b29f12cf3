import { describe, expect, test } from 'vitest';
import { analyse, readText } from '../../../src/messages/review/analyse.js';
import { compile } from '../../../src/messages/review/compile.js';
import type { ReviewGrammar } from '../../../src/messages/review/grammar.js';
import { germanReview } from '../../../src/messages/review/languages/de.js';
import { englishReview } from '../../../src/messages/review/languages/en.js';
import { spanishReview } from '../../../src/messages/review/languages/es.js';
import { frenchReview } from '../../../src/messages/review/languages/fr.js';
import { wantedNames } from '../../../src/messages/review/names.js';
import { readFacts } from '../../../src/offers/read-facts.js';
import { english, french, german, spanish } from './said-exactly-cases.js';
import { inShort } from './statements-in.js';

const employers = ['Norling', 'Sandham', 'Tessel', 'Fenwick Marine', 'Tarn Robotics', 'Brightwell Foods', 'Kestrel Legal', 'Altéa Conseil'];

const facts = readFacts(
  {
    ledger: [...employers, 'Weserland'].map((employer) => ({
      employer,
      stage: 'written-offer',
      receivedOn: null,
      answerBy: null,
      compensation: null,
      nameDisclosable: true,
    })),
    now: '2026-06-03T09:00:00+01:00', // a Wednesday
    timeZone: 'Europe/London',
    recipient: { employer: 'Orchard Bank', person: 'Helen Drury' },
    preferred: undefined,
  },
  [],
);

/** The statements of a text but its names, each with its words if those are asked for. Read without judging tone and proposing fixes. */
function saidIn(given: string, grammar: ReviewGrammar, hasWords: boolean): string[] {
  if (facts === null) throw new Error('the ledger is broken');
  const text = readText(given);
  const { claims } = analyse(text, compile(grammar), {
    facts,
    names: wantedNames(facts.others, ['Orchard Bank']),
    person: 'Helen Drury Orchard Bank',
    monthFirst: false,
    judgesPreference: false,
  });
  return claims
    .filter(({ claim }) => claim.type !== 'employer')
    .map(({ claim, start, end }) => (hasWords ? `${inShort(claim)}: ${text.text.slice(start, end)}` : inShort(claim)));
}

describe.each([
  ['English', englishReview, english],
  ['German', germanReview, german],
  ['French', frenchReview, french],
  ['Spanish', spanishReview, spanish],
] as const)('what is said in %s', (_, grammar, rows) => {
  test.each(rows)('%s', (text, ...statements) => {
    const hasWords = statements.some((statement) => statement.includes(': '));

    expect(saidIn(text, grammar, hasWords)).toEqual(statements);
  });
});
