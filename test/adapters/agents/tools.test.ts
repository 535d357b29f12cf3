import { type Issue, isFollowUpError, type JobApplication, mayContact, nextFollowUp } from 'interview-followup';
import { followUpTools } from 'interview-followup/agents';
import { describeFollowUp, describeReasons } from 'interview-followup/messages';
import { describe, expect, test } from 'vitest';
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
    const verdict = mayContact(northwind, { at: '2026-03-15T10:00:00Z', channel: 'phone', to: 'dana', purpose: 'feedback-request' });

    const answer = await ask('may_contact', input, sunday);

    expect(verdict).toMatchObject({ type: 'refused', allowedFrom: '2026-03-16T09:00:00.000+00:00' });
    expect(answer).toMatchObject(verdict);
    expect(answer.words).toStrictEqual(describeReasons(verdict.type === 'refused' ? verdict.reasons : [], { application: northwind }));
  });

  test('an allowed contact names the person', async () => {
    const input = { applicationId: 'northwind', channel: 'phone', to: null, purpose: 'feedback-request' };

    const answer = await ask('may_contact', input, hostOf({ ledger: () => [] }));

    expect(answer).toMatchObject({ type: 'allowed', urgency: 'due', reasons: null, allowedFrom: null });
    expect(answer.words).toStrictEqual([expect.stringContaining('Dana Okafor')]);
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

    expect(draft).toMatchObject({ type: 'refused', problems: [{ code: 'nothing-due', path: 'purpose' }] });
    expect(JSON.stringify(draft.problems)).toContain('Friday 13 March');
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
    expect(await ask('review_message', input)).toMatchObject({ ok: false, findings: [{ rule: 'honesty/exaggerated' }] });
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
  test('an application that is not on file', async () => {
    for (const { name } of followUpTools(hostOf())) {
      const input = { applicationId: 'contoso', channel: 'email', text: 'Hello' };
      const fields =
        name === 'next_follow_up'
          ? ['applicationId']
          : name === 'review_message'
            ? ['applicationId', 'text']
            : ['applicationId', 'channel'];
      const given = Object.fromEntries(fields.map((field) => [field, input[field as keyof typeof input]]));

      const issues = await issuesOf(name as 'may_contact', given);

      expect(issues).toStrictEqual([
        {
          code: 'unknown-application',
          path: 'applicationId',
          message: '"contoso" is not on file: give the id of an application that is, or ask the user which one is meant',
        },
      ]);
    }
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

    expect(issues.map(({ code, path }) => [code, path])).toStrictEqual([
      ['missing', 'applicationId'],
      ['unknown-value', 'channel'],
      ['wrong-type', 'to'],
      ['unknown-value', 'purpose'],
      ['unknown-key', 'now'],
    ]);
    expect(issues[0]?.message).toBe('nothing is given: give a text');
    expect(issues[1]?.message).toBe('"fax" is not known: write one of phone, email, sms, linkedin, letter');
    expect(issues[2]?.message).toBe('7 is not a text: give a text or null');
    expect(issues[3]?.message).toMatch(/missed-interview, other or null$/);
  });

  test.each([null, undefined, 7, 'northwind', ['northwind'], true])('no object at all: %j', async (input) => {
    expect(await issuesOf('next_follow_up', input)).toStrictEqual([
      { code: 'wrong-type', path: '', message: expect.stringMatching(/ is not an object: give one with applicationId$/) },
    ]);
  });

  test.each([
    ['empty', ''],
    ['text-too-long', 'a'.repeat(100_001)],
    ['wrong-type', ['Hello']],
    ['wrong-type', { text: 'Hello' }],
    ['missing', null],
  ])('a text that is none: %s', async (code, text) => {
    expect(await issuesOf('review_message', { applicationId: 'northwind', text })).toMatchObject([{ code, path: 'text' }]);
  });

  test('a contact that is not on file', async () => {
    const input = { applicationId: 'northwind', channel: 'email', to: 'bob', purpose: null };

    expect(await issuesOf('may_contact', input)).toMatchObject([{ code: 'unknown-contact', path: 'to' }]);
  });

  test('names that every object has are not taken for fields', async () => {
    const issues = await issuesOf('next_follow_up', JSON.parse('{ "applicationId": "northwind", "__proto__": {}, "toString": 1 }'));

    expect(issues.map(({ path }) => path)).toStrictEqual(['__proto__', 'toString']);
  });

  test('a long value is not repeated whole', async () => {
    const [issue] = await issuesOf('may_contact', { applicationId: 'northwind', channel: 'x'.repeat(50_000) });

    expect(issue?.message.length).toBeLessThan(300);
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
