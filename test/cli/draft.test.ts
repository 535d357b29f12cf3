import { emailFirst, type JobApplication, nextFollowUp } from 'interview-followup';
import { draftMessage, type WrittenDraft } from 'interview-followup/messages';
import { de } from 'interview-followup/messages/de';
import { expect, test } from 'vitest';
import { cli } from './cli.js';
import { candidate, exampleFile, exampleOf, fileOf, friday, ledger, monday, promised, tuesday } from './northwind.js';
import { fileWith } from './temporary.js';

const file = fileOf('promised');
const sam = ['--candidate', exampleFile('candidate')];

/** What the library drafts of the example for the step that is due. */
function draftOf(
  application: JobApplication,
  options: Omit<Parameters<typeof draftMessage>[1], 'step' | 'purpose' | 'candidate'>,
): WrittenDraft {
  const next = nextFollowUp(application, options);
  const draft = next.type === 'act' ? draftMessage(application, { ...options, candidate, step: next.step }) : next;
  if (draft.type !== 'draft') throw new Error(draft.type);
  return draft;
}

/** An application that was just sent, to a contact who speaks a language, or none that is known. */
function withLanguage(language?: string): JobApplication {
  const dana = { id: 'dana', name: 'Dana Okafor', role: 'hiring-manager', email: 'dana.okafor@northwind.example' } as const;
  return { ...promised, contacts: [{ ...dana, ...(language === undefined ? {} : { language }) }], interviews: [], history: [] };
}

test('without --purpose it drafts the step that is due: a call, with every way it can go', async () => {
  const { exit, out, err } = await cli(['draft', file, ...sam, '--now', friday]);

  const { branches } = draftOf(promised, { now: friday });
  expect({ exit, err }).toStrictEqual({ exit: 0, err: '' });
  expect(out).toMatch(
    /^Data Engineer at Northwind \(northwind-promised\)\n {2}Call {6}Dana Okafor <\+1 212 555 0143>\n\n1\. The person answers\n/,
  );
  for (const { say } of branches) for (const { text } of say) expect(out).toContain(`   ${text}\n`);
  expect(out.match(/^\d\. .*$/gm)).toHaveLength(branches.length);
  expect(out).toContain('   (Ask when the decision will be made, and whether you may call then.)\n   (Then record: feedback-promised.)\n');
});

test('an e-mail has its address and subject, and a body that can be copied as it is', async () => {
  const { exit, out } = await cli(['draft', file, ...sam, '--ledger', exampleFile('ledger'), '--now', tuesday]);

  const { subject, body } = draftOf(promised, { now: tuesday, ledger });
  expect(exit).toBe(0);
  expect(out).toBe(`Data Engineer at Northwind (northwind-promised)
  E-mail    Dana Okafor <dana.okafor@northwind.example>
  Subject   ${subject}

${body}
`);
  expect(body).toContain('written offer');
});

test('copies are named, with their addresses', async () => {
  const policy = fileWith({ ...emailFirst, id: 'both/1', feedback: { ...emailFirst.feedback, route: 'decision-maker-with-hr' } });
  const later = ['--now', '2026-03-16T10:00:00-04:00'];

  const alone = await cli(['draft', file, ...sam, '--policy', 'email-first', ...later]);
  const both = await cli(['draft', file, ...sam, '--policy', policy, ...later]);

  expect(alone.out).not.toContain('  Copy ');
  expect(both.out).toContain('  Copy      Lee Chen <lee.chen@northwind.example>\n');
});

test('--json prints the draft', async () => {
  const { exit, out, err } = await cli(['draft', file, ...sam, '--now', friday, '--json']);

  expect({ exit, err }).toStrictEqual({ exit: 0, err: '' });
  expect(JSON.parse(out)).toStrictEqual(draftOf(promised, { now: friday }));
});

test('--channel, --form, --tone, --locale and --purpose are the options of draftMessage', async () => {
  const options = ['--channel', 'linkedin', '--form', 'note', '--tone', 'formal', '--locale', 'de', '--purpose', 'feedback-request'];

  const { out } = await cli(['draft', file, ...sam, ...options, '--now', monday, '--json']);

  expect(JSON.parse(out)).toStrictEqual(
    draftMessage(promised, {
      candidate,
      now: monday,
      purpose: 'feedback-request',
      channel: 'linkedin',
      form: 'note',
      tone: 'formal',
      locale: 'de',
      locales: [de],
    }),
  );
});

test('when nothing is due it says what comes next, and exits with 1', async () => {
  const { exit, out, err } = await cli(['draft', file, ...sam, '--now', monday]);

  expect({ exit, err }).toStrictEqual({ exit: 1, err: '' });
  expect(out).toContain('  Draft     None: nothing is due now; --purpose drafts ahead of time\n  Wait      Call Dana Okafor between ');
});

test('when nothing is left it says so, and --json prints the decision', async () => {
  const now = '2026-05-01T12:00:00Z';

  const words = await cli(['draft', fileOf('rejected'), ...sam, '--now', now]);
  const json = await cli(['draft', fileOf('rejected'), ...sam, '--now', now, '--json']);

  expect(words.exit).toBe(1);
  expect(words.out).toContain('\n  Stop      ');
  expect(json.exit).toBe(1);
  expect(JSON.parse(json.out)).toStrictEqual(nextFollowUp(exampleOf('rejected'), { now }));
});

test('a refused draft tells its problems with their paths on standard error, and exits with 1', async () => {
  const stdin = JSON.stringify({ ...withLanguage('en-GB'), role: 'Engineer {{level}}' });

  const { exit, out, err } = await cli(['draft', '-', ...sam, '--purpose', 'feedback-request', '--now', monday], { stdin });

  expect({ exit, out }).toStrictEqual({ exit: 1, out: '' });
  expect(err).toMatch(/^stdin: interviews: nothing is given: .*\(missing\)\nstdin: role: "Engineer \{\{level\}\}" .*\(placeholder\)\n$/);
});

test('with --json a refused draft is also the answer', async () => {
  const options = ['--purpose', 'thank-you', '--channel', 'sms', '--json', '--now', monday];

  const { exit, out, err } = await cli(['draft', file, ...sam, ...options]);

  expect(exit).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ type: 'refused', problems: [{ code: 'channel-not-for-purpose', path: 'channel' }] });
  expect(err).toMatch(/northwind-promised\.json: --channel: "sms" is not for "thank-you"/);
});

test("problems of the candidate and the language are told by the option's name", async () => {
  const someone = fileWith({ name: ' ', timeZone: 'Europe/London' });

  const { exit, err } = await cli(['draft', '--candidate', someone, '--purpose', 'application-check', '--now', monday], {
    stdin: JSON.stringify(withLanguage()),
  });

  expect(exit).toBe(1);
  expect(err).toContain('stdin: --locale: nothing is given: ');
  expect(err).toContain('stdin: --candidate.name: nothing is given: ');
});

test("without --locale the contact's language is spoken, and a language that is not there is never English", async () => {
  const ask = async (language: string) =>
    cli(['draft', ...sam, '--purpose', 'application-check', '--channel', 'email', '--now', monday, '--json'], {
      stdin: JSON.stringify(withLanguage(language)),
    });

  expect(JSON.parse((await ask('nl-BE')).out).locale).toBe('nl');
  expect(JSON.parse((await ask('pt')).out).locale).toBe('pt-BR');
  const { exit, err } = await ask('ja');
  expect(exit).toBe(1);
  expect(err).toBe(
    'stdin: contacts.0.language: there are no words in this language: give --locale, en-GB, en-US, de, fr, es, nl, it or pt-BR (unknown-locale)\n',
  );
});

test('several are answered one by one: a draft is enough for 0', async () => {
  const files = [file, fileOf('no-promise')];
  const now = '2026-03-12T10:00:00-04:00'; // nobody promised the second an answer, and a week has passed

  const { exit, out } = await cli(['draft', ...files, ...sam, '--now', now, '--json']);

  expect(JSON.parse(out).map(({ type }: { type: string }) => type)).toStrictEqual(['wait', 'draft']);
  expect(exit).toBe(0);
  expect((await cli(['draft', ...files, ...sam, '--now', monday])).exit).toBe(1);
});

test('bad data is bad data, with its paths', async () => {
  const { exit, err } = await cli(['draft', ...sam, '--now', monday], { stdin: '{ "id": "a", "rol": "Engineer" }' });

  expect(exit).toBe(65);
  expect(err).toContain('stdin: rol: ');
});

test('--candidate must be given', async () => {
  const { exit, err } = await cli(['draft', file]);

  expect(exit).toBe(2);
  expect(err).toBe('interview-followup: --candidate must be given: a JSON file with name and timeZone\n');
});

test('a candidate that cannot be read is bad data, all of it told; one that is not there no input', async () => {
  const slip = fileWith({ nmae: 'Sam', timeZone: 'Europe/Atlantis', phone: 5 });

  const { exit, err } = await cli(['draft', file, '--candidate', slip]);

  expect(exit).toBe(65);
  for (const path of ['name', 'nmae', 'timeZone', 'phone']) expect(err).toContain(`given.json: ${path}: `);
  expect((await cli(['draft', file, '--candidate', fileWith([])])).exit).toBe(65);
  expect((await cli(['draft', file, '--candidate', 'nowhere.json'])).exit).toBe(66);
});

test('words that are not known are a usage error, before any input is read', async () => {
  const { exit, out, err } = await cli([
    'draft',
    'nowhere.json',
    ...sam,
    '--channel',
    'fax',
    '--tone',
    'rude',
    '--form',
    'poem',
    '--purpose',
    'x',
  ]);

  expect({ exit, out }).toStrictEqual({ exit: 2, out: '' });
  for (const option of ['channel', 'tone', 'form', 'purpose']) expect(err).toMatch(new RegExp(`: --${option}: ".+" is not known`));
});

test('a bad --now or --locale is a usage error', async () => {
  expect((await cli(['draft', file, ...sam, '--now', 'today'])).err).toMatch(/: --now: /);
  expect((await cli(['draft', file, ...sam, '--locale', 'ja'])).exit).toBe(2);
});

test('the help says what the options mean here', async () => {
  const { out } = await cli(['draft', '--help']);

  expect(out).toContain("(default: the contact's language)");
  expect(out).toContain('phone, email, sms, linkedin or letter (default: the step');
});
