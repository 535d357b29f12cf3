import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
import { nextFollowUp } from 'interview-followup';
import { expect, test } from 'vitest';
import { cli, type Surroundings } from './cli.js';
import { exampleFile, exampleOf, fileOf, friday, ledger, monday, promised } from './northwind.js';
import { fileWith } from './temporary.js';

const facts = ['--ledger', exampleFile('ledger'), '--candidate', exampleFile('candidate')];
const hello = {
  jsonrpc: '2.0',
  id: 'hello',
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
};

interface Answer {
  readonly id: unknown;
  readonly result?: { readonly [key: string]: unknown };
  readonly error?: { readonly code: number; readonly message: string };
}

/** Says these messages to the server and hangs up; the answers by their ids. */
async function converse(args: readonly string[], messages: readonly unknown[], surroundings: Surroundings = {}) {
  const stdin = [hello, { jsonrpc: '2.0', method: 'notifications/initialized' }, ...messages]
    .map((message) => `${typeof message === 'string' ? message : JSON.stringify(message)}\n`)
    .join('');
  const { exit, out, err } = await cli(['mcp', ...args], { stdin, ...surroundings });
  const answers = out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answer);
  return { exit, err, answers: new Map(answers.map((answer) => [answer.id, answer])) };
}

/** Makes and says one message after the other, each once the one before is answered; the answers in order. */
async function inTurn(args: readonly string[], messages: readonly (() => object)[], now?: () => string): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  let heard = (): void => {};
  const stdout = Object.assign(new EventEmitter(), {
    write: (text: string, done: () => void): void => {
      answers.push(JSON.parse(text));
      done();
      heard();
    },
  });
  const stdin = (async function* () {
    for (const make of [() => hello, ...messages]) {
      const answered = new Promise<void>((resolve) => {
        heard = resolve;
      });
      yield `${JSON.stringify(make())}\n`;
      await answered;
    }
  })();
  expect(await cli(['mcp', ...args], { stdin, stdout, ...(now === undefined ? {} : { now }) })).toMatchObject({ exit: 0, err: '' });
  return answers.slice(1);
}

function toolCall(id: number, name: string, input: object): object {
  return { jsonrpc: '2.0', id, method: 'tools/call', params: { name, arguments: input } };
}

test('it answers what was asked before standard input ended, and exits with 0', async () => {
  const asked = toolCall(1, 'next_follow_up', { applicationId: promised.id });

  const { exit, err, answers } = await converse([fileOf('promised'), ...facts, '--now', friday], [asked]);

  expect({ exit, err }).toStrictEqual({ exit: 0, err: '' });
  expect(answers.get('hello')?.result?.serverInfo).toStrictEqual({ name: 'interview-followup', version: '1.2.3' });
  expect(answers.get(1)?.result?.structuredContent).toMatchObject(nextFollowUp(promised, { now: friday, ledger }));
});

test('the instructions say to review every text, and which applications there are', async () => {
  const { answers } = await converse([fileOf('promised'), fileOf('rejected'), ...facts, '--now', '2026-03-27T09:00:00-04:00'], []);

  const instructions = answers.get('hello')?.result?.instructions;
  expect(instructions).toContain('Call review_message on every text for an employer before you show it');
  expect(instructions).toContain('\n- "northwind-promised": "Data Engineer" at "Northwind"\n- "northwind-rejected": ');
});

test('without --now the clock is read for every call', async () => {
  const days = [monday, monday, friday]; // at the start, then for each call
  const asked = { applicationId: promised.id, channel: 'phone', to: 'dana', purpose: 'feedback-request' } as const;
  const noOffers = ['--ledger', fileWith([]), '--candidate', exampleFile('candidate')];

  const answers = await inTurn(
    [fileOf('promised'), ...noOffers],
    [() => toolCall(1, 'may_contact', asked), () => toolCall(2, 'may_contact', asked)],
    () => days.shift() ?? friday,
  );

  expect(answers[0]?.result?.structuredContent).toMatchObject({ type: 'refused' }); // the answer is promised by Thursday
  expect(answers[1]?.result?.structuredContent).toMatchObject({ type: 'allowed' });
  expect(days).toStrictEqual([]);
});

test('what was recorded meanwhile counts', async () => {
  const file = fileWith(promised);
  const called = { type: 'contacted', at: friday, purpose: 'feedback-request', channel: 'phone', to: 'dana', result: 'spoke' } as const;
  const after = { ...promised, history: [...(promised.history ?? []), called] };
  const ask = (id: number): object => toolCall(id, 'next_follow_up', { applicationId: promised.id });

  const [first, second, third] = await inTurn(
    [file, ...facts, '--now', friday],
    [
      () => ask(1),
      () => {
        writeFileSync(file, JSON.stringify(after));
        return ask(2);
      },
      () => {
        writeFileSync(file, '{ "id": ');
        return ask(3);
      },
    ],
  );

  expect(first?.result?.structuredContent).toMatchObject(nextFollowUp(promised, { now: friday, ledger }));
  expect(second?.result?.structuredContent).toMatchObject(nextFollowUp(after, { now: friday, ledger }));
  expect(third?.result).toMatchObject({ isError: true, content: [{ text: expect.stringContaining('this is not JSON') }] });
});

test('one person is not chased for two of the applications at once', async () => {
  const called = { type: 'contacted', at: '2026-03-13T09:00:00-04:00', purpose: 'feedback-request', channel: 'email', to: 'dana' } as const;
  const other = { ...promised, id: 'analyst', preferred: false, history: [...(promised.history ?? []), called] };
  const asked = toolCall(1, 'may_contact', { applicationId: promised.id, channel: 'phone', to: 'dana', purpose: 'feedback-request' });
  const noOffers = ['--ledger', fileWith([]), '--candidate', exampleFile('candidate'), '--now', friday];

  const alone = await converse([fileOf('promised'), ...noOffers], [asked]);
  const together = await converse([fileOf('promised'), fileWith(other), ...noOffers], [asked]);

  expect(alone.answers.get(1)?.result?.structuredContent).toMatchObject({ type: 'allowed' });
  expect(together.answers.get(1)?.result?.structuredContent).toMatchObject({ type: 'refused', reasons: [{ code: 'same-person' }] });
});

test('bad input is an answer for the model, not an exception', async () => {
  const calls = [
    toolCall(1, 'may_contact', { applicationId: promised.id, channel: 'fax', ledger }),
    toolCall(2, 'next_follow_up', { applicationId: 'contoso' }),
    { jsonrpc: '2.0', id: 3, method: 'tools/call', params: { name: 'review_message' } },
  ];

  const { answers } = await converse([fileOf('promised'), ...facts, '--now', friday], calls);

  expect(answers.get(1)?.result).toStrictEqual({
    isError: true,
    content: [{ type: 'text', text: expect.stringMatching(/^channel: "fax" is not known: .*\nledger: "ledger" is not asked for: /) }],
  });
  expect(answers.get(2)?.result).toMatchObject({
    isError: true,
    content: [{ text: expect.stringMatching(/"contoso" is not on file.*\nThe applications on file, by id:\n- "northwind-promised": /) }],
  });
  expect(answers.get(3)?.result).toMatchObject({ isError: true, content: [{ text: expect.stringMatching(/^applicationId: .*\ntext: /) }] });
});

test('a tool that does not exist is an error of the protocol', async () => {
  const { answers } = await converse([fileOf('promised'), ...facts, '--now', friday], [toolCall(1, 'send_message', {})]);

  expect(answers.get(1)?.error).toMatchObject({ code: -32602, message: expect.stringContaining('there is no tool "send_message"') });
});

test('a line that is no message is told on standard error, and the next one is answered', async () => {
  const { exit, err, answers } = await converse(
    [fileOf('promised'), ...facts, '--now', friday],
    ['{ "jsonrpc": ', '', '{}', { jsonrpc: '2.0', id: 1, method: 'ping' }],
  );

  expect(exit).toBe(0);
  expect(err).toMatch(/^stdin: this is not JSON: .*\nstdin: this is no message of JSON-RPC 2.0\n$/);
  expect(answers.get(1)?.result).toStrictEqual({});
});

test('a request that was taken back keeps nobody waiting', async () => {
  const asked = toolCall(1, 'next_follow_up', { applicationId: promised.id });
  const takenBack = { jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 1 } };

  const { exit, answers } = await converse([fileOf('promised'), ...facts, '--now', friday], [asked, takenBack]);

  expect(exit).toBe(0);
  expect(answers.has(1)).toBe(false);
});

test.each([
  ['no file', [...facts], 'name the file with the applications'],
  ['standard input', ['-', ...facts], 'the applications must be in files: standard input is the protocol'],
  ['no ledger', [fileOf('promised'), ...facts.slice(2)], "--ledger must be given: a JSON file with the candidate's processes"],
  ['no candidate', [fileOf('promised'), ...facts.slice(0, 2)], '--candidate must be given: a JSON file with name and timeZone'],
])('it is not begun with %s: a usage error', async (_, args, said) => {
  expect(await cli(['mcp', ...args])).toStrictEqual({ exit: 2, out: '', err: `interview-followup: ${said}\n` });
});

test('a bad --now is a usage error before anything is served', async () => {
  const { exit, out, err } = await cli(['mcp', fileOf('promised'), ...facts, '--now', 'yesterday']);

  expect({ exit, out }).toStrictEqual({ exit: 2, out: '' });
  expect(err).toMatch(/^interview-followup: --now: "yesterday" is not an instant/);
});

test('files that are not there or empty are 66, with their names', async () => {
  expect(await cli(['mcp', 'nowhere.json', ...facts])).toStrictEqual({
    exit: 66,
    out: '',
    err: 'interview-followup: nowhere.json: there is no such file\n',
  });
  expect((await cli(['mcp', fileWith(''), ...facts])).exit).toBe(65); // a text of JSON is no application
});

test('bad applications are 65, with file, place and path, and nothing is served', async () => {
  const favourite = { ...exampleOf('no-promise'), preferred: true };
  const file = fileWith([promised, { ...favourite, role: 7 }, { ...promised, id: 'other', histroy: [] }]);
  const twice = fileWith([promised, favourite]);
  const same = fileWith([promised, { ...promised, role: 'Analyst', preferred: false }]);

  const typed = await cli(['mcp', file, ...facts, '--now', friday]);
  const favourites = await cli(['mcp', twice, ...facts, '--now', friday]);
  const ids = await cli(['mcp', same, ...facts, '--now', friday]);
  const early = await cli(['mcp', fileOf('promised'), ...facts, '--now', '2026-03-01T09:00:00Z']);

  expect([typed, favourites, ids, early].map(({ exit, out }) => [exit, out])).toStrictEqual([
    [65, ''],
    [65, ''],
    [65, ''],
    [65, ''],
  ]);
  expect(typed.err).toContain(`${file}: 1.role: 7 is not a text (wrong-type)\n`);
  expect(typed.err).toContain(`${file}: 2.histroy: "histroy" is not a known key: did you mean "history"? (unknown-key)\n`);
  expect(favourites.err).toContain(`${twice}: 1.preferred: `);
  expect(ids.err).toContain('(duplicate-id)');
  expect(early.err).toContain(`${fileOf('promised')}: history.1.at: `);
});
