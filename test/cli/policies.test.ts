import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cautious, classic, emailFirst, type FollowUpPolicy, nextFollowUp, publicSector, recruiterLed } from 'interview-followup';
import { afterAll, expect, test } from 'vitest';
import { cli } from './cli.js';
import { fileOf, friday, promised } from './northwind.js';

const folder = mkdtempSync(join(tmpdir(), 'interview-followup-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, value: unknown): string {
  const file = join(folder, name);
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
}

const presets: [string, FollowUpPolicy][] = [
  ['classic', classic],
  ['email-first', emailFirst],
  ['cautious', cautious],
  ['recruiter-led', recruiterLed],
  ['public-sector', publicSector],
  ['classic/1', classic],
];

test.each(presets)('--policy %s is the preset', async (name, policy) => {
  const { out } = await cli(['next', fileOf('promised'), '--policy', name, '--now', friday, '--json']);

  expect(JSON.parse(out)).toStrictEqual(nextFollowUp(promised, { now: friday, policy }));
});

test('--policy reads a file', async () => {
  const gentle = { ...classic, id: 'gentle/1', feedback: { ...classic.feedback, afterPromise: { workingDays: 3 } } };

  const { out } = await cli(['next', fileOf('promised'), '--policy', written('gentle.json', gentle), '--now', friday, '--json']);

  expect(JSON.parse(out)).toStrictEqual(nextFollowUp(promised, { now: friday, policy: gentle }));
});

test('a policy file with problems is bad data: all of them are told', async () => {
  const file = written('broken.json', { ...classic, id: 'broken', outcome: { ...classic.outcome, thankWithni: { days: 1 } } });

  const { exit, out, err } = await cli(['next', fileOf('promised'), '--policy', file]);

  expect({ exit, out }).toStrictEqual({ exit: 65, out: '' });
  expect(err).toContain(`${file}: id: "broken" is not a policy's id`);
  expect(err).toContain(`${file}: outcome.thankWithni: "thankWithni" is not a known key: did you mean "thankWithin"? (unknown-key)`);
});

test('a policy file that is not JSON is bad data', async () => {
  const file = written('text.json', 'classic');

  const { exit, err } = await cli(['next', fileOf('promised'), '--policy', file]);

  expect(exit).toBe(65);
  expect(err).toContain(`${file}: this is not JSON`);
});

test('a policy file that is not there is no input', async () => {
  const { exit, err } = await cli(['next', fileOf('promised'), '--policy', './gentle.json']);

  expect(exit).toBe(66);
  expect(err).toBe('interview-followup: ./gentle.json: there is no such file\n');
});

test('a policy that is neither a preset nor a file is a usage error', async () => {
  const { exit, err } = await cli(['next', fileOf('promised'), '--policy', 'classik']);

  expect(exit).toBe(2);
  expect(err).toBe(
    'interview-followup: --policy: "classik" is neither classic, email-first, cautious, recruiter-led, public-sector nor a file\n',
  );
});

const offer = {
  employer: 'Contoso',
  stage: 'written-offer',
  receivedOn: '2026-03-08',
  answerBy: '2026-03-20',
  compensation: null,
  nameDisclosable: false,
} as const;

test('--ledger makes another offer news to tell', async () => {
  const { exit, out } = await cli(['next', fileOf('promised'), '--ledger', written('ledger.json', [offer])]);

  expect(exit).toBe(0);
  expect(out).toContain('offer');
  expect(out).not.toContain('Contoso');
});

test('a ledger with problems is bad data', async () => {
  const file = written('bad-ledger.json', [{ ...offer, stage: 'offer' }]);

  const { exit, err } = await cli(['next', fileOf('promised'), '--ledger', file]);

  expect(exit).toBe(65);
  expect(err).toContain(`${file}: 0.stage: "offer" is not known`);
});

test('a ledger that is not there is no input', async () => {
  expect((await cli(['next', fileOf('promised'), '--ledger', join(folder, 'none.json')])).exit).toBe(66);
});
