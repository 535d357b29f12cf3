import { readFileSync } from 'node:fs';
import { type Review, reviewMessage } from 'interview-followup/messages';
import { describe, expect, test } from 'vitest';

/**
 * Texts by people who had not seen the review, each with what it says. It was mended with the first, third, fifth ... sentence of a file in
 * sight; the others have not been looked at, so that they tell how unseen texts are read. All harmless messages have been looked at.
 */
interface Line {
  readonly text: string;
  readonly labels: readonly string[];
  readonly recipient: { readonly employer: string; readonly person: string };
}

const folder = new URL('../../corpus/sentences/', import.meta.url);
const recipient = { employer: 'Orchard Bank', person: 'Helen Drury' };

const linesOf = (name: string): readonly string[] =>
  readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

const labelled = (name: string): readonly Line[] =>
  linesOf(name).map((line) => {
    const [labels = '', text = ''] = line.split('\t');
    return { text, labels: labels.split(',').filter((label) => label !== 'none'), recipient };
  });

const harmless = (): readonly Line[] => linesOf('clean.jsonl').map((line) => ({ ...JSON.parse(line), labels: [] }));

const halvesOf = (lines: readonly Line[]): { readonly seen: readonly Line[]; readonly unseen: readonly Line[] } => ({
  seen: lines.filter((_, index) => index % 2 === 0),
  unseen: lines.filter((_, index) => index % 2 === 1),
});

const reviewOf = (line: Line): Review =>
  reviewMessage(line.text, {
    ledger: [],
    now: '2026-06-03T09:00:00+01:00', // a Wednesday
    timeZone: 'Europe/London',
    recipient: line.recipient,
    locale: 'en',
  });

const claimsOf = (review: Review): readonly string[] => review.claims.map(({ claim }) => claim.type);
const tonesOf = (review: Review): readonly string[] =>
  review.findings.filter(({ rule }) => rule.startsWith('tone/')).map(({ rule }) => rule.slice('tone/'.length));

/** F1 over the labels of all lines, each label once a line. */
function agreement(lines: readonly Line[], labelsOf: (review: Review) => readonly string[]): number {
  let right = 0;
  let wrong = 0;
  for (const line of lines) {
    const found = new Set(labelsOf(reviewOf(line)));
    const wanted = new Set(line.labels);
    for (const label of found) if (wanted.has(label)) right += 2;
    wrong += [...found].filter((label) => !wanted.has(label)).length + [...wanted].filter((label) => !found.has(label)).length;
  }
  return right / (right + wrong);
}

function shareFlagged(lines: readonly Line[]): number {
  const flagged = lines.filter((line) => {
    const review = reviewOf(line);
    return claimsOf(review).length + tonesOf(review).length > 0;
  });
  return flagged.length / lines.length;
}

describe.each([
  ['claims.tsv', claimsOf, { seen: 0.8, unseen: 0.68 }],
  ['tones.tsv', tonesOf, { seen: 0.96, unseen: 0.66 }],
] as const)('%s', (name, labelsOf, floors) => {
  const halves = halvesOf(labelled(name));

  test.each(['seen', 'unseen'] as const)('the %s half is read as well as before', (half) => {
    const f1 = agreement(halves[half], labelsOf);

    expect(f1).toBeGreaterThanOrEqual(floors[half]);
  });
});

test('no more of the harmless messages are flagged than before', () => {
  const share = shareFlagged(harmless());

  expect(share).toBeLessThanOrEqual(0.04);
});
