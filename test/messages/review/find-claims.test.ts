import type { CompetingProcess } from 'interview-followup';
import { describe, expect, test } from 'vitest';
import { copperfield, review } from './reading.js';

const datamere: CompetingProcess = { ...copperfield, employer: 'Datamere', nameDisclosable: true };

/** The statements of a text but for names, each in short with the words that make it. */
function saidIn(text: string): string[] {
  return review(text, { ledger: [datamere] }).claims.flatMap(({ claim, quote }) => {
    switch (claim.type) {
      case 'offer':
        return [`offer ${claim.count} ${claim.form}: ${quote}`];
      case 'process':
        return [`process ${claim.count} ${claim.stage}: ${quote}`];
      case 'outcome':
        return [`outcome ${claim.count} ${claim.status}: ${quote}`];
      case 'absence':
        return [`absence of ${claim.scope}: ${quote}`];
      default:
        return [];
    }
  });
}

describe('an offer that is yet to come is a process that has come far', () => {
  test.each([
    ['An offer from Datamere is on the cards.', ['process 1 final-round: An offer from Datamere is on the cards']],
    ['Datamere are going to offer me the job.', ['process 1 final-round: Datamere are going to offer me']],
    ['Another firm is about to make me an offer.', ['process 1 final-round: Another firm is about to make me an offer']],
    ['Two offers are on the cards.', ['process 2 final-round: Two offers are on the cards']],
    ['Helen said an offer would follow.', []],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

describe('an offer that is gone is told as gone', () => {
  test.each([
    ['Datamere made me an offer, and I turned it down.', ['outcome 1 declined: I turned it down']],
    ['Another firm offered me a job, but I declined it.', ['outcome 1 declined: I declined it']],
    [
      'I declined another offer, but I have an offer from Datamere.',
      ['outcome 1 declined: I declined another offer', 'offer 1 any: I have an offer from Datamere'],
    ],
    ['I accepted an offer from Datamere, and it is good.', ['outcome 1 accepted: I accepted an offer from Datamere']],
    [
      'I have two other offers. Another firm offered me a job, but I declined it.',
      ['offer 2 any: I have two other offers', 'outcome 1 declined: I declined it'],
    ],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

describe('several statements of one text', () => {
  test.each([
    [
      'I have another offer and I am in the final round with two other firms.',
      ['offer 1 any: I have another offer', 'process 2 final-round: final round with two other firms'],
    ],
    [
      'I have no other offers and no other interviews.',
      ['absence of offers: I have no other offers', 'absence of processes: no other interviews'],
    ],
    ['They want me to start in May.', ['offer 1 any: They want me to start']],
    ['I have another offer. They want me to start in May.', ['offer 1 any: I have another offer']],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});

describe('who speaks belongs to what is said', () => {
  test.each([
    ['I am also interviewing with another firm.', ['process 1 interviewing: I am also interviewing with another firm']],
    ['Today I have also been talking to two other banks.', ['process 2 interviewing: I have also been talking to two other banks']],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });
});
