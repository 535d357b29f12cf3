import type { Finding } from 'interview-followup/messages';
import { expect, test } from 'vitest';
import { sayFinding } from '../../src/cli/say-finding.js';
import { sayReview } from '../../src/cli/say-review.js';

const text = 'I have an offer from Globex.';
const finding: Finding = { rule: 'privacy/confidential-name', kind: 'privacy', severity: 'error', start: 21, end: 27, quote: 'Globex' };

/** The lines that explain a finding. */
function explained(changes: Partial<Finding>): readonly string[] {
  const rows = sayReview({ status: 'problems', ok: false, claims: [], findings: [{ ...finding, ...changes }] }, text);
  const last = rows.at(-1);
  return last !== undefined && 'text' in last ? last.text : [];
}

test.each([
  [undefined, []],
  [{ range: [21, 27], text: 'another company' }, ['   Write "another company" instead.']],
  [{ range: [15, 27], text: '' }, ['   Take " from Globex" out.']],
  [{ range: [21, 27], text: '' }, ['   Take it out.']],
  [{ range: [15, 27], text: ' from elsewhere' }, ['   Write " from elsewhere" instead of " from Globex".']],
] as const)('a fix says what to write instead of what: %j', (fix, lines) => {
  expect(explained(fix === undefined ? {} : { fix }).slice(1)).toStrictEqual(lines);
});

test('what is only to be known keeps no text from being ok', () => {
  const note: Finding = { ...finding, rule: 'timing/final-follow-up', kind: 'timing', severity: 'info' };

  const [verdict] = sayReview({ status: 'ok', ok: true, claims: [], findings: [note] }, text);
  const [counted] = sayReview({ status: 'problems', ok: false, claims: [], findings: [note, finding] }, text);

  expect(verdict).toMatchObject({ label: 'OK' });
  expect(counted).toMatchObject({ label: 'Not ok', lines: ['One thing is wrong with it'] });
});

test.each([
  [
    { verdict: 'wrong-deadline', kind: 'honesty', rule: 'honesty/wrong-deadline', evidence: [0, 2] },
    'The records hold another date. See ledger.0, ledger.2.',
  ],
  [{ label: 'ultimatum', kind: 'tone', rule: 'tone/ultimatum' }, /^This is an ultimatum/],
  [{ rule: 'timing/too-early', kind: 'timing' }, 'This announces a contact before it is due.'],
  [{ rule: 'timing/of-a-later-version', kind: 'timing' }, 'This is not the time for it.'],
  [{ rule: 'tone/of-a-later-version', kind: 'tone' }, 'This is not how to speak to an employer.'],
] as const)('every finding has a sentence, also of rules that came later: %j', (changes, sentence) => {
  expect(sayFinding({ ...finding, ...changes })).toEqual(typeof sentence === 'string' ? sentence : expect.stringMatching(sentence));
});
