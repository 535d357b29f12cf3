import { writeFileSync } from 'node:fs';
import { reviewMessage } from 'interview-followup/messages';
import { describe, expect, test } from 'vitest';
import { cli } from './cli.js';
import { candidate, exampleFile, fileOf, ledger, promised, tuesday } from './northwind.js';
import { fileWith } from './temporary.js';

const facts = ['--ledger', exampleFile('ledger'), '--now', tuesday];
const here = ['--time-zone', 'America/New_York'];
const circumstances = { ledger, now: tuesday, timeZone: candidate.timeZone };
const good = 'Dear Dana,\n\nIs there a decision on the role yet? I have another offer.\n\nKind regards,\nSam Rivera\n';
const bad = 'Dear Dana,\n\nI have two other offers, and I work with [Project].\n\nKind regards,\nSam Rivera\n';

/** A file of that text. */
function textFile(text: string | Uint8Array, name = 'given.txt'): string {
  const file = fileWith('').replace(/given\.json$/, name);
  writeFileSync(file, text);
  return file;
}

test('a good text is ok, and exits with 0', async () => {
  expect(await cli(['review', textFile(good), ...facts, ...here])).toStrictEqual({
    exit: 0,
    out: '  OK        Nothing is wrong with it\n',
    err: '',
  });
});

test('what is wrong is marked, explained and put right, and exits with 1', async () => {
  const { exit, out, err } = await cli(['review', textFile(bad), ...facts, ...here]);

  expect({ exit, err }).toStrictEqual({ exit: 1, err: '' });
  expect(out).toBe(`  Not ok    2 things are wrong with it

Dear Dana,

I have two other offers, and I work with [Project].
^^^^^^^^^^^^^^^^^^^^^^^ 1                ^^^^^^^^^ 2

Kind regards,
Sam Rivera

1. This is more than the records hold. See ledger.0. (error: honesty/exaggerated)
   Write "I have another offer" instead.
2. This was to be filled in. (error: privacy/unfilled-token)
`);
});

test('--json prints what reviewMessage answers', async () => {
  const { exit, out, err } = await cli(['review', textFile(bad), ...facts, ...here, '--json']);

  expect({ exit, err }).toStrictEqual({ exit: 1, err: '' });
  expect(JSON.parse(out)).toStrictEqual(reviewMessage(bad, circumstances));
});

test.each([[[]], [['-']]])('the text comes from standard input: %j', async (files) => {
  const { exit } = await cli(['review', ...files, ...facts, ...here], { stdin: good });

  expect(exit).toBe(0);
});

test('with an application their own offer is no other offer, and the zone is theirs', async () => {
  const own = ['--ledger', fileWith([{ ...ledger[0], employer: 'Northwind' }]), '--now', tuesday];
  const application = ['--application', fileOf('promised')];

  const elsewhere = await cli(['review', ...own, ...here], { stdin: good });
  const theirs = await cli(['review', ...own, ...application, '--json'], { stdin: good });
  const named = await cli(['review', ...own, ...here, '--recipient', 'northwind'], { stdin: good });
  const other = await cli(['review', ...own, ...application, '--recipient', 'Contoso'], { stdin: good });

  expect([elsewhere.exit, theirs.exit, named.exit, other.exit]).toStrictEqual([0, 1, 1, 0]);
  const options = { ...circumstances, ledger: [{ ...ledger[0], employer: 'Northwind' }] as typeof ledger, application: promised };
  expect(JSON.parse(theirs.out)).toStrictEqual(reviewMessage(good, options));
});

test('with an application what the text announces is held against it', async () => {
  const stdin = 'Dear Dana,\n\nThank you for your time. I will call you every day until you decide.\n\nKind regards,\nSam Rivera\n';

  const { exit, out } = await cli(['review', ...facts, '--application', fileOf('promised'), '--channel', 'email'], { stdin });

  expect(exit).toBe(1);
  expect(out).toContain('1. This announces contacts that come too often. (error: timing/too-often)\n');
});

test("the zone is --time-zone, else the candidate's, else the employer's", async () => {
  const file = fileWith([{ ...ledger[0], answerBy: '2026-03-20' }]);
  const stdin = 'Dear Dana,\n\nI have another offer that I must answer by 20 March.\n\nKind regards,\nSam Rivera\n';
  const ask = async (...args: string[]) =>
    (await cli(['review', '--ledger', file, '--now', '2026-03-21T02:00:00Z', ...args], { stdin })).exit; // still the 20th in New York
  const london = ['--candidate', fileWith({ name: 'Sam Rivera', timeZone: 'Europe/London' })];

  expect(await ask('--application', fileOf('promised'))).toBe(0);
  expect(await ask('--application', fileOf('promised'), ...london)).toBe(1);
  expect(await ask(...london, ...here)).toBe(0);
});

test('a text in no language that is read is not ok: nobody has judged it', async () => {
  const stdin = 'Hyvä Dana,\n\nkiitos haastattelusta. Onko päätös jo tehty?\n\nYstävällisin terveisin\nSam Rivera\n';

  const { exit, out } = await cli(['review', ...facts, ...here], { stdin });

  expect(exit).toBe(1);
  expect(out).toMatch(/^ {2}Not read {2}Its language cannot be told/);
});

test('what can steer a terminal is written out in what is shown', async () => {
  const { out } = await cli(['review', ...facts, ...here], { stdin: `${bad}\u001b[2J\u202e` });

  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});

test('on a terminal the verdict has a colour', async () => {
  const { out } = await cli(['review', ...facts, ...here], { stdin: good, stdoutIsTerminal: true });

  expect(out).toBe('  \u001b[32mOK        \u001b[0mNothing is wrong with it\n');
});

describe('an e-mail file', () => {
  const review = async (source: string | Uint8Array) => {
    const { exit, out, err } = await cli(['review', textFile(source, 'given.EML'), ...facts, ...here, '--json']);
    return { exit, err, answer: out === '' ? null : JSON.parse(out) };
  };
  const expected = (text: string) => ({ exit: 1, err: '', answer: reviewMessage(text, circumstances) });
  const said = 'I have two other offers, and I say so in a café.';

  test('has its subject reviewed as the first line', async () => {
    const source = `From: sam@rivera.example\r\nSubject: I have two\r\n other offers\r\n\r\n${good.replaceAll('\n', '\r\n')}`;

    expect(await review(source)).toStrictEqual(expected(`I have two other offers\n\n${good.replaceAll('\n', '\r\n')}`));
  });

  test('may have its text encoded, and its subject too', async () => {
    const head = 'Subject: =?utf-8?Q?Caf=C3=A9_or?= =?UTF-8?B?IG5vdA==?=\nContent-Type: text/plain; charset=utf-8\n';
    const quoted = said.replace('é', '=C3=A9').replace('offers, ', 'offers, =\n');

    const asQuoted = await review(`${head}Content-Transfer-Encoding: quoted-printable\n\n${quoted}`);
    const asBase64 = await review(`${head}Content-Transfer-Encoding: base64\n\n${Buffer.from(said).toString('base64')}\n`);
    const asLatin = await review(Buffer.from(`Subject: Hello\nContent-Type: text/plain; charset="iso-8859-1"\n\n${said}`, 'latin1'));

    expect(asQuoted).toStrictEqual(expected(`Café or not\n\n${said}`));
    expect(asBase64).toStrictEqual(expected(`Café or not\n\n${said}`));
    expect(asLatin).toStrictEqual(expected(`Hello\n\n${said}`));
  });

  test('of several parts has the plain text read, not the attachments', async () => {
    const source = [
      'Content-Type: multipart/mixed; boundary="outer"',
      '',
      'preamble',
      '--outer',
      'Content-Type: text/plain; name="notes.txt"',
      'Content-Disposition: attachment; filename="notes.txt"',
      '',
      'I have five other offers.',
      '--outer',
      'Content-Type: multipart/alternative; boundary=inner',
      '',
      '--inner',
      'Content-Type: text/html',
      '',
      '<p>I have nine other offers.</p>',
      '--inner',
      'Content-Type: text/plain; charset=utf-8',
      '',
      said,
      '--inner--',
      '--outer--',
    ].join('\r\n');

    expect(await review(source)).toStrictEqual(expected(said));
  });

  test('that was cut short is read as far as it goes, and one within another only so deep', async () => {
    const cut = ['Content-Type: multipart/mixed; boundary=b', '', '--b', '', said].join('\n');
    const nested = Array.from({ length: 20 }, (_, depth) => `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n`).join('');

    expect(await review(cut)).toStrictEqual(expected(said));
    expect(await review(`${nested}\n${said}`)).toMatchObject({ exit: 65 });
  });

  test.each([
    ['without plain text', 'Content-Type: text/html\n\n<p>Hello</p>', 'there is no plain text in this e-mail'],
    [
      'in a character set that is none',
      'Content-Type: text/plain; charset=klingon\n\nHello',
      'its text is not "klingon", as it says it is',
    ],
    ['without its boundary', 'Content-Type: multipart/mixed\n\nHello', 'there is no plain text in this e-mail'],
  ])('%s is bad data', async (_, source, problem) => {
    const { exit, err } = await review(source);

    expect(exit).toBe(65);
    expect(err).toContain(`given.EML: ${problem}\n`);
  });
});

describe('misuse', () => {
  test.each([
    ['no ledger', [...here], "--ledger must be given: a JSON file with the candidate's processes"],
    ['no zone', [...facts], '--time-zone, --candidate or --application must be given'],
    ['two texts', ['a.txt', 'b.txt', ...facts, ...here], 'one text is reviewed at a time: name one file'],
    ['an unknown zone', [...facts, '--time-zone', 'Europe/Atlantis'], '--time-zone: "Europe/Atlantis" is not an IANA time zone'],
    ['an unknown channel', [...facts, ...here, '--channel', 'fax'], '--channel: "fax" is not known'],
    ['an unknown locale', [...facts, ...here, '--locale', 'ja'], '--locale: "ja" is not known'],
    ['a bad now', [...facts.slice(0, 2), ...here, '--now', 'today'], '--now: "today" is not an instant'],
  ])('is a usage error: %s', async (_, args, said) => {
    const { exit, out, err } = await cli(['review', ...args], { stdin: good });

    expect({ exit, out }).toStrictEqual({ exit: 2, out: '' });
    expect(err).toContain(`interview-followup: ${said}`);
  });
});

describe('input that cannot be read', () => {
  test.each([
    ['a file that is not there', ['nowhere.txt'], 66, 'nowhere.txt: there is no such file'],
    ['a folder', ['docs'], 66, 'docs: this is a folder'],
    ['nothing', ['-'], 66, 'stdin: there is nothing in it'],
  ])('%s', async (_, args, code, said) => {
    const { exit, out, err } = await cli(['review', ...args, ...facts, ...here], { stdin: ' \n' });

    expect({ exit, out }).toStrictEqual({ exit: code, out: '' });
    expect(err).toContain(said);
  });

  test('a terminal instead of a text', async () => {
    const { exit, err } = await cli(['review', ...facts, ...here], { stdinIsTerminal: true });

    expect({ exit, err }).toStrictEqual({ exit: 66, err: 'interview-followup: no input: name a file, or pipe one in\n' });
  });

  test('bytes that are no text', async () => {
    const file = textFile(Buffer.from('caf\u00e9', 'latin1'));

    const { exit, err } = await cli(['review', file, ...facts, ...here]);

    expect({ exit, err }).toStrictEqual({ exit: 65, err: `interview-followup: ${file}: this is not UTF-8 text: save it as UTF-8\n` });
  });

  test('a text that is too long', async () => {
    const { exit, err } = await cli(['review', ...facts, ...here], { stdin: 'a'.repeat(100_001) });

    expect(exit).toBe(65);
    expect(err).toContain('stdin: the text has 100001 characters: at most 100000 are read (text-too-long)');
  });

  test('an application that is none, and one from the future', async () => {
    const none = fileWith({ ...promised, role: 7 });

    const typed = await cli(['review', ...facts, '--application', none], { stdin: good });
    const early = await cli(['review', ...facts.slice(0, 2), '--now', '2026-03-01T09:00:00Z', '--application', fileOf('promised')], {
      stdin: good,
    });

    expect([typed.exit, early.exit]).toStrictEqual([65, 65]);
    expect(typed.err).toContain(`${none}: role: 7 is not a text (wrong-type)`);
    expect(early.err).toContain(`${fileOf('promised')}: history.1.at: `);
  });

  test('a ledger that is not there', async () => {
    expect((await cli(['review', '--ledger', 'nowhere.json', ...here], { stdin: good })).exit).toBe(66);
  });
});
