import { type Issue, isFollowUpError, type JobApplication, nextFollowUp } from 'interview-followup';
import { describeFollowUp } from 'interview-followup/messages';
import { describe, expect, test } from 'vitest';
import { dana } from '../../builders.js';
import { ask, globex, hostOf, northwind, now, toolOf } from './northwind.js';

/** What a tool has against an input. */
async function issuesOf(name: Parameters<typeof toolOf>[0], input: unknown, host = hostOf()): Promise<readonly Issue[]> {
  try {
    await toolOf(name, host).execute(input);
  } catch (error) {
    if (isFollowUpError(error)) return error.issues;
    throw error;
  }
  throw new Error('it answered');
}

describe('next_follow_up', () => {
  test('it answers as nextFollowUp does, and in sentences with names', async () => {
    const followUp = nextFollowUp(northwind, { now, ledger: [globex] });

    const answer = await ask('next_follow_up', { applicationId: 'northwind' });

    expect(answer).toMatchObject(followUp);
    expect(answer.words).toStrictEqual(describeFollowUp(followUp, { application: northwind }));
  });

  test('the clock is asked once for every call', async () => {
    let times = 0;
    const host = hostOf({
      now: () => {
        times += 1;
        return times === 1 ? '2026-03-09T10:00:00Z' : now; // before the promised date, and after
      },
      ledger: () => [],
    });

    const [before, after] = [
      await ask('next_follow_up', { applicationId: 'northwind' }, host),
      await ask('next_follow_up', { applicationId: 'northwind' }, host),
    ];

    expect([before.type, after.type, times]).toStrictEqual(['wait', 'act', 2]);
  });

  test("the policy is the host's", async () => {
    const { emailFirst } = await import('interview-followup');

    expect(await ask('next_follow_up', { applicationId: 'northwind' }, hostOf({ policy: emailFirst }))).toMatchObject({
      policyId: emailFirst.id,
    });
  });
});

describe('may_contact', () => {
  const sunday = hostOf({ now: () => '2026-03-15T10:00:00Z', ledger: () => [] });

  test('a refusal says why in words, and from when it is allowed', async () => {
    const input = { applicationId: 'northwind', channel: 'phone', to: 'dana', purpose: 'feedback-request' };

    const answer = await ask('may_contact', input, sunday);

    expect(answer).toStrictEqual({
      type: 'refused',
      words: ['They do not work on Sunday 15 March; their next working day is Monday 16 March.'],
      urgency: null,
      step: null,
      reasons: [
        {
          code: 'not-a-working-day',
          since: '2026-03-15',
          until: '2026-03-16',
          days: null,
          attempts: null,
          contact: null,
          interview: null,
          applicationId: null,
          channel: null,
          employer: null,
          answerBy: null,
          tooLate: null,
        },
      ],
      allowedFrom: '2026-03-16T09:00:00.000+00:00',
    });
  });

  test('an allowed contact names the person', async () => {
    const input = { applicationId: 'northwind', channel: 'phone', to: null, purpose: 'feedback-request' };

    const answer = await ask('may_contact', input, hostOf({ ledger: () => [] }));

    expect(answer).toMatchObject({ type: 'allowed', urgency: 'due', reasons: null, allowedFrom: null });
    expect(answer.words).toStrictEqual(['Call Dana Okafor by Monday 16 March at 17:00, London time']);
  });

  test('anything else than the known purposes is allowed without a step', async () => {
    const answer = await ask('may_contact', { applicationId: 'northwind', channel: 'email', to: 'dana', purpose: 'other' });

    expect(answer).toMatchObject({ type: 'allowed', step: null, words: ['Nothing speaks against it now.'] });
  });
});

test('may_contact looks at the other applications, if the host gives them: one person is not asked for two roles at once', async () => {
  const asked = { type: 'contacted', at: '2026-03-16T09:30:00Z', purpose: 'feedback-request', channel: 'email', to: 'dana' } as const; // today
  const analyst = { ...northwind, id: 'analyst', history: [...(northwind.history ?? []), asked] };
  const input = { applicationId: 'northwind', channel: 'email', to: 'dana', purpose: 'feedback-request' };
  const seen: string[] = [];
  const others = (id: string): readonly JobApplication[] => {
    seen.push(id);
    return [analyst];
  };

  const alone = await ask('may_contact', input, hostOf({ ledger: () => [] }));
  const together = await ask('may_contact', input, hostOf({ ledger: () => [], others }));

  expect(alone).toMatchObject({ type: 'allowed' });
  expect(together).toMatchObject({ type: 'refused', reasons: [{ code: 'same-person', applicationId: 'analyst' }] });
  expect(seen).toStrictEqual(['northwind']);
});

describe('draft_message', () => {
  const nothing = { applicationId: 'northwind', purpose: null, channel: null, locale: null };

  test('without a purpose it writes the message of the step that is due', async () => {
    const draft = await ask('draft_message', nothing, hostOf({ ledger: () => [] }));

    expect(draft).toMatchObject({ type: 'draft', purpose: 'feedback-request', channel: 'phone', locale: 'en-GB', to: 'dana' });
  });

  test('when nothing is due it says so, and until when', async () => {
    const host = hostOf({ now: () => '2026-03-09T10:00:00Z', ledger: () => [] });

    const draft = await ask('draft_message', nothing, host);

    const due = 'Call Dana Okafor between Friday 13 March at 09:00 and Monday 16 March at 17:00, London time';
    expect(draft).toStrictEqual({
      type: 'refused',
      problems: [{ code: 'nothing-due', path: 'purpose', message: `nothing is due now (${due}): name a purpose to write ahead of time` }],
      purpose: null,
      channel: null,
      locale: null,
      subject: null,
      body: null,
      paragraphs: null,
      claims: null,
      to: null,
      copyTo: null,
      branches: null,
    });
  });

  test('the step that is due can go out on another channel', async () => {
    const draft = await ask('draft_message', { ...nothing, channel: 'sms' }, hostOf({ ledger: () => [] }));

    expect(draft).toStrictEqual({
      type: 'draft',
      problems: null,
      purpose: 'feedback-request',
      channel: 'sms',
      locale: 'en-GB',
      subject: null,
      body: 'Hello Dana Okafor, this is Sam Rivera, about the Data Engineer role. Is there a decision, or a date to plan for?',
      paragraphs: [
        { role: 'greeting', text: 'Hello Dana Okafor, this is Sam Rivera, about the Data Engineer role.' },
        { role: 'request', text: 'Is there a decision, or a date to plan for?' },
      ],
      claims: [],
      to: 'dana',
      copyTo: [],
      branches: [],
    });
  });

  test('with a purpose it writes ahead of time', async () => {
    const host = hostOf({ now: () => '2026-03-09T10:00:00Z' });

    const draft = await ask('draft_message', { ...nothing, purpose: 'feedback-request', channel: 'email' }, host);

    expect(draft).toMatchObject({ type: 'draft', purpose: 'feedback-request', channel: 'email' });
  });

  test.each(['de', 'fr', 'es', 'nl', 'it', 'pt-BR', 'en-US'])('it writes in %s', async (locale) => {
    const draft = await ask('draft_message', { ...nothing, purpose: 'feedback-request', channel: 'email', locale });

    expect(draft).toMatchObject({ type: 'draft', locale });
  });

  test("an offer is told when the host's ledger holds one, without the name that is confidential", async () => {
    const input = { ...nothing, purpose: 'feedback-request', channel: 'email' };

    const told = await ask('draft_message', input);
    const silent = await ask('draft_message', input, hostOf({ ledger: () => [] }));

    expect(told.claims).toContainEqual(expect.objectContaining({ claim: { type: 'offer', count: 1, form: 'written', employer: null } }));
    expect(told.body).not.toContain('Globex');
    expect(silent.claims).toStrictEqual([]);
  });

  test('a language without words is a problem, not an error', async () => {
    const draft = await ask('draft_message', { ...nothing, purpose: 'feedback-request', locale: 'fi' });

    expect(draft).toMatchObject({ type: 'refused', problems: [{ code: 'unknown-locale', path: 'locale' }] });
  });
});

describe('review_message', () => {
  const text = 'Dear Dana, I have two other offers. Is there a decision? Kind regards, Sam Rivera';
  const input = { applicationId: 'northwind', text, channel: 'email', locale: null };

  test('a claim that the ledger does not support is found', async () => {
    const evidence = [0]; // the offer from Globex

    expect(await ask('review_message', input)).toStrictEqual({
      status: 'problems',
      ok: false,
      claims: [
        {
          claim: { type: 'offer', count: 2, form: 'any', employer: null },
          verdict: 'exaggerated',
          evidence,
          start: 11,
          end: 34,
          quote: 'I have two other offers',
        },
      ],
      findings: [
        {
          rule: 'honesty/exaggerated',
          kind: 'honesty',
          severity: 'error',
          start: 11,
          end: 34,
          quote: 'I have two other offers',
          verdict: 'exaggerated',
          label: null,
          evidence,
          fix: { range: [11, 34], text: 'I have another offer' },
        },
      ],
    });
  });

  test('a contact that is announced is judged on the channel of the text, an e-mail if none is named', async () => {
    const application: JobApplication = { ...northwind, contacts: [{ ...dana, refuses: ['phone'] }] };
    const host = hostOf({ application: () => application });
    const announced = {
      ...input,
      text: 'Dear Dana, is there a decision yet? I will call again on Monday 23 March. Kind regards, Sam Rivera',
    };

    expect(await ask('review_message', { ...announced, channel: 'email' }, host)).toMatchObject({ ok: true });
    expect(await ask('review_message', { ...announced, channel: null }, host)).toMatchObject({ ok: true });
    expect(await ask('review_message', { ...announced, channel: 'phone' }, host)).toMatchObject({
      findings: [{ rule: 'timing/too-early', quote: 'I will call again on Monday 23 March' }],
    });
  });

  test('a text is read in the language that is named', async () => {
    const honest = { ...input, text: 'Dear Dana, is there a decision? Kind regards, Sam Rivera' };

    expect(await ask('review_message', { ...honest, locale: null })).toMatchObject({ status: 'ok' });
    expect(await ask('review_message', { ...honest, locale: 'en-GB' })).toMatchObject({ status: 'ok' });
    expect(await ask('review_message', { ...honest, locale: 'fi' })).toMatchObject({ status: 'unsupported-language', ok: false });
  });

  test("the employer's own offer is no other offer", async () => {
    const one = { ...input, text: 'Dear Dana, I have another offer. Is there a decision? Kind regards, Sam Rivera' };

    const fromElsewhere = await ask('review_message', one);
    const theirs = await ask('review_message', one, hostOf({ ledger: () => [{ ...globex, employer: 'Northwind' }] }));

    expect(fromElsewhere).toMatchObject({ ok: true });
    expect(theirs).toMatchObject({ ok: false, findings: [{ rule: 'honesty/unsupported' }] });
  });

  test('a draft of draft_message passes', async () => {
    const asked = { applicationId: 'northwind', purpose: 'feedback-request', channel: 'email', locale: 'en-GB' };
    const draft = await ask('draft_message', asked);

    expect(await ask('review_message', { ...input, text: `${draft.subject}\n\n${draft.body}` })).toMatchObject({ ok: true });
  });
});

describe('an input that does not fit is refused by a FollowUpError that says what would be right', () => {
  const inputs = [
    ['next_follow_up', {}],
    ['may_contact', { channel: 'email' }],
    ['draft_message', {}],
    ['review_message', { text: 'I have another offer.' }],
  ] as const;

  test.each(inputs)('an application that is not on file: %s', async (name, others) => {
    const contoso = { applicationId: 'contoso', ...others };
    const issue = {
      code: 'unknown-application',
      path: 'applicationId',
      message: '"contoso" is not on file: give the id of an application that is, or ask the user which one is meant',
    };

    expect(await issuesOf(name, contoso)).toStrictEqual([issue]);
    // hosts without types: a list in which nothing is found
    expect(await issuesOf(name, contoso, hostOf({ application: (() => undefined) as never }))).toStrictEqual([issue]);
  });

  test('an id without end is not repeated whole', async () => {
    const [issue] = await issuesOf('next_follow_up', { applicationId: `${'a'.repeat(80)}b` });

    expect(issue?.message).toMatch(/^"a{80}" is not on file: /);
  });

  test('a ledger of its own cannot prove a claim', async () => {
    const issues = await issuesOf('review_message', { applicationId: 'northwind', text: 'I have five offers.', ledger: [globex] });

    expect(issues).toStrictEqual([
      {
        code: 'unknown-key',
        path: 'ledger',
        message:
          '"ledger" is not asked for: give applicationId, text, channel, locale alone; offers, dates and people are taken from the user\'s records',
      },
    ]);
  });

  test('everything that is wrong is told at once', async () => {
    const issues = await issuesOf('may_contact', { channel: 'fax', to: 7, purpose: 'nagging', now: '2026-03-16T10:00:00Z' });

    const purposes =
      'application-check, thank-you, feedback-request, offer-news, outcome-thanks, improvement-request, answer, missed-interview, other';
    const alone = "give applicationId, channel, to, purpose alone; offers, dates and people are taken from the user's records";
    expect(issues).toStrictEqual([
      { code: 'missing', path: 'applicationId', message: 'nothing is given: give a text' },
      { code: 'unknown-value', path: 'channel', message: '"fax" is not known: write one of phone, email, sms, linkedin, letter' },
      { code: 'wrong-type', path: 'to', message: '7 is not a text: give a text or null' },
      { code: 'unknown-value', path: 'purpose', message: `"nagging" is not known: write one of ${purposes} or null` },
      { code: 'unknown-key', path: 'now', message: `"now" is not asked for: ${alone}` },
    ]);
  });

  test('a channel that must be named is missing', async () => {
    expect(await issuesOf('may_contact', { applicationId: 'northwind', channel: null })).toStrictEqual([
      { code: 'missing', path: 'channel', message: 'nothing is given: give one of phone, email, sms, linkedin, letter' },
    ]);
  });

  test.each([
    [null, 'null'],
    [undefined, 'undefined'],
    [7, '7'],
    [true, 'true'],
    ['northwind', '"northwind"'],
    [['northwind'], 'a list'],
  ])('no object at all: %j', async (input, shown) => {
    expect(await issuesOf('next_follow_up', input)).toStrictEqual([
      { code: 'wrong-type', path: '', message: `${shown} is not an object: give one with applicationId` },
    ]);
    expect(await issuesOf('review_message', input)).toMatchObject([
      { message: `${shown} is not an object: give one with applicationId, text, channel, locale` },
    ]);
  });

  test.each([
    ['', 'empty', 'the text is empty: give one with something in it'],
    ['a'.repeat(100_001), 'text-too-long', 'the text has 100001 characters: at most 100000 are read'],
    [['Hello'], 'wrong-type', 'a list is not a text: give a text'],
    [{ text: 'Hello' }, 'wrong-type', 'an object is not a text: give a text'],
    [false, 'wrong-type', 'false is not a text: give a text'],
    [null, 'missing', 'nothing is given: give a text'],
    [undefined, 'missing', 'nothing is given: give a text'],
  ])('a text that is none: %.20j', async (text, code, message) => {
    expect(await issuesOf('review_message', { applicationId: 'northwind', text })).toStrictEqual([{ code, path: 'text', message }]);
  });

  test('a hundred thousand characters are read', async () => {
    expect(await ask('review_message', { applicationId: 'northwind', text: 'a'.repeat(100_000) })).toMatchObject({
      status: 'unsupported-language',
    });
  });

  test.each([
    ['', 'empty', 'the text is empty: give one with something in it or null'],
    ['a'.repeat(100_001), 'text-too-long', 'the text has 100001 characters: at most 100000 are read'],
    [{ id: 'dana' }, 'wrong-type', 'an object is not a text: give a text or null'],
  ])('a contact that is none: %.20j', async (to, code, message) => {
    expect(await issuesOf('may_contact', { applicationId: 'northwind', channel: 'email', to })).toStrictEqual([
      { code, path: 'to', message },
    ]);
  });

  test('a contact that is not on file', async () => {
    const input = { applicationId: 'northwind', channel: 'email', to: 'bob', purpose: null };

    expect(await issuesOf('may_contact', input)).toMatchObject([{ code: 'unknown-contact', path: 'to' }]);
  });

  test('names that every object has are not taken for fields', async () => {
    const issues = await issuesOf('next_follow_up', JSON.parse('{ "applicationId": "northwind", "__proto__": {}, "toString": 1 }'));

    expect(issues.map(({ path }) => path)).toStrictEqual(['__proto__', 'toString']);
  });

  test('what an input inherits it does not say', async () => {
    expect(await issuesOf('next_follow_up', Object.create({ applicationId: 'northwind' }))).toMatchObject([{ code: 'missing' }]);
  });

  test.each([
    ['a value that can be shown in 80 characters', 'x'.repeat(78), `"${'x'.repeat(78)}"`],
    ['a longer one', 'x'.repeat(79), `"${'x'.repeat(78)}…`],
    ['one without end', 'x'.repeat(50_000), `"${'x'.repeat(78)}…`],
  ])('%s is shown so far', async (_, channel, shown) => {
    expect(await issuesOf('may_contact', { applicationId: 'northwind', channel })).toMatchObject([
      { message: `${shown} is not known: write one of phone, email, sms, linkedin, letter` },
    ]);
  });

  test('twenty keys that are not asked for are told by name, each by its first sixty letters', async () => {
    const keys = Array.from({ length: 21 }, (_, index) => String(index + 10).padEnd(61, 'x'));

    const issues = await issuesOf('next_follow_up', { applicationId: 'northwind', ...Object.fromEntries(keys.map((key) => [key, 1])) });

    expect(issues.map(({ path }) => path)).toStrictEqual(keys.slice(0, 20).map((key) => key.slice(0, 60)));
  });
});

test('null and what is left out are the same', async () => {
  const short = { applicationId: 'northwind', channel: 'email' };

  expect(await ask('may_contact', short)).toStrictEqual(await ask('may_contact', { ...short, to: null, purpose: null }));
});

test('facts of the host that cannot be read are an error with their path', async () => {
  const host = hostOf({ application: () => ({ ...northwind, role: 7 as never }) });

  expect(await issuesOf('next_follow_up', { applicationId: 'northwind' }, host)).toMatchObject([{ path: 'role' }]);
});
