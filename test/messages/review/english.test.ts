import { type Claim, reviewMessage } from 'interview-followup/messages';
import { describe, expect, test } from 'vitest';
import { absences, cleanMessages, deadlines, nothing, offers, outcomes, pay, processes } from './english-cases.js';

const employers = ['Norling', 'Sandham', 'Tessel', 'Fenwick Marine', 'Tarn Robotics', 'Brightwell Foods', 'Kestrel Legal'];

const ledger = employers.map((employer) => ({
  employer,
  stage: 'written-offer' as const,
  receivedOn: null,
  answerBy: null,
  compensation: null,
  nameDisclosable: true,
}));

/** The kinds of statements in a text, each once; names of employers are not counted. */
function kindsIn(text: string, after = ''): Claim['type'][] {
  const { claims } = reviewMessage(after + text, {
    ledger,
    now: '2026-06-03T09:00:00+01:00', // a Wednesday
    timeZone: 'Europe/London',
    recipient: { employer: 'Orchard Bank', person: 'Helen Drury' },
    locale: 'en',
  });
  const told = claims.filter(({ start, claim }) => start >= after.length && claim.type !== 'employer' && claim.type !== 'preference');
  return [...new Set(told.map(({ claim }) => claim.type))];
}

describe('an offer', () => {
  test.each(offers)('%s', (text) => {
    expect(kindsIn(text)).toEqual(['offer']);
  });
});

describe('a process', () => {
  test.each(processes)('%s', (text) => {
    expect(kindsIn(text)).toEqual(['process']);
  });
});

describe('a deadline', () => {
  test.each(deadlines)('%s', (text) => {
    expect(kindsIn(text, 'I have another offer. ')).toEqual(['deadline']);
  });
});

describe('no offer, no process', () => {
  test.each(absences)('%s', (text) => {
    expect(kindsIn(text)).toEqual(['absence']);
  });
});

describe('an offer or a process that has ended', () => {
  test.each(outcomes)('%s', (text) => {
    expect(kindsIn(text)).toEqual(['outcome']);
  });
});

describe('what another offer pays', () => {
  test.each(pay)('%s', (text) => {
    expect(kindsIn(text, 'I have another offer. ')).toEqual(['compensation']);
  });
});

describe('nothing of other offers', () => {
  test.each(nothing)('%s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

describe('whole messages that say nothing of other offers', () => {
  test.each(cleanMessages)('%s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

test.each([
  ["I've done a couple of rounds with Tarn Robotics.", 1],
  ['I pulled out of a second process.', 1],
  ['I have interviews at two other firms.', 2],
])('%s: that is %i', (text, count) => {
  const { claims } = reviewMessage(text, { ledger, now: '2026-06-03T09:00:00+01:00', timeZone: 'Europe/London', locale: 'en' });

  expect(claims.flatMap(({ claim }) => ('count' in claim ? [claim.count] : []))).toEqual([count]);
});

test('a condition ends with its sentence', () => {
  // "when" was taken for the beginning of what comes next: nothing was declined yet
  const before = 'It would help me to know whether a next step is planned, and roughly when.\n\n';

  expect(kindsIn('I have let another offer lapse.', before)).toEqual(['outcome']);
});
