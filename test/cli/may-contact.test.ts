import { mayContact } from 'interview-followup';
import { describeReasons } from 'interview-followup/messages';
import { expect, test } from 'vitest';
import { cli } from './cli.js';
import { fileOf, friday, monday, promised } from './northwind.js';

test('a refusal exits with 1 and says why, and from when on', async () => {
  const { exit, out } = await cli(['may-contact', fileOf('promised'), '--channel', 'phone', '--now', monday]);

  const verdict = mayContact(promised, { at: monday, channel: 'phone' });
  const why = describeReasons(verdict.type === 'refused' ? verdict.reasons : [], { application: promised });
  expect(exit).toBe(1);
  expect(out).toBe(`Data Engineer at Northwind (northwind-promised)
  Refused   Not before Friday 13 March 2026 at 09:00 (UTC-04:00)
  Why       ${why[0]}
`);
});

test('what is allowed exits with 0', async () => {
  const { exit, out } = await cli(['may-contact', fileOf('promised'), '--channel', 'phone', '--to', 'dana', '--now', friday]);

  expect(exit).toBe(0);
  expect(out).toContain('  Allowed   Call Dana Okafor by Monday 16 March');
});

test('a contact that is no step is allowed without one', async () => {
  const { exit, out } = await cli([
    'may-contact',
    fileOf('promised'),
    '--channel',
    'email',
    '--to',
    'kim',
    '--purpose',
    'other',
    '--now',
    monday,
  ]);

  expect(exit).toBe(0);
  expect(out).toContain('  Allowed   Now: nothing speaks against it\n');
});

test('a refusal for good says so', async () => {
  const { exit, out } = await cli(['may-contact', fileOf('no-promise'), '--channel', 'phone', '--to', 'dana', '--now', friday]);

  expect(exit).toBe(1);
  expect(out).toContain('  Refused   Not as things stand\n  Why       Dana Okafor ');
});

test('--json prints what mayContact answers', async () => {
  const { out } = await cli(['may-contact', fileOf('promised'), '--channel', 'email', '--purpose', 'thank-you', '--now', monday, '--json']);

  expect(JSON.parse(out)).toStrictEqual(mayContact(promised, { at: monday, channel: 'email', purpose: 'thank-you' }));
});

test('--channel must be given', async () => {
  const { exit, err } = await cli(['may-contact', fileOf('promised')]);

  expect(exit).toBe(2);
  expect(err).toBe('interview-followup: --channel must be given: phone, email, sms, linkedin or letter\n');
});

test('unknown words are a usage error, all of them told', async () => {
  const { exit, err } = await cli(['may-contact', fileOf('promised'), '--channel', 'fax', '--purpose', 'hello', '--now', monday]);

  expect(exit).toBe(2);
  expect(err).toContain('--channel: "fax" is not known: write one of phone, email, sms, linkedin, letter\n');
  expect(err).toContain('--purpose: "hello" is not known');
});

test('a contact whom the application does not know is a usage error', async () => {
  const file = fileOf('promised');

  const { exit, out, err } = await cli(['may-contact', file, '--channel', 'phone', '--to', 'bob', '--now', friday]);

  expect({ exit, out }).toStrictEqual({ exit: 2, out: '' });
  expect(err).toBe(`${file}: --to: no contact has the id "bob": add the contact, or correct the id (unknown-contact)\n`);
});
