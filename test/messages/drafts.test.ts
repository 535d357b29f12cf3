import { describe, expect, test } from 'vitest';
import { type Contact, contactedEvent, type HistoryEvent, type JobApplication, nextFollowUp, planFollowUps } from '../../src/index.js';
import { type DraftOptions, draftMessage, type WrittenDraft } from '../../src/messages/index.js';
import { ada, application, dana, hugo, ines, interviewed, panel, promised, rita, told } from '../builders.js';
import { candidate, globex, now, stepFor, stories } from './stories.js';
import { written } from './written.js';

const northwind = { name: 'Northwind', timeZone: 'Europe/London' };

function draft(of: JobApplication, options: Partial<DraftOptions> = {}): WrittenDraft {
  return written(
    draftMessage(of, { purpose: 'feedback-request', candidate, now, channel: 'email', locale: 'en-GB', ...options } as DraftOptions),
  );
}

describe('A request for feedback', () => {
  test('after a promise that has passed is an email that can be sent as it is', () => {
    const asking = draft(interviewed([promised('2026-03-12')], { employer: northwind }));

    expect(asking).toStrictEqual({
      type: 'draft',
      purpose: 'feedback-request',
      channel: 'email',
      locale: 'en-GB',
      subject: 'Data Engineer role: is there a decision after my interview on 5 March?',
      body: `Hello Dana Okafor,

Thank you again for the interview for the Data Engineer role on Thursday 5 March. I was told that I could expect an answer by Thursday 12 March, so I would like to ask where things stand.

Have you come to a decision? If more time is needed, that is no problem at all: a new date is enough, and I will plan around it.

I look forward to hearing from you.

Kind regards,
Sam Rivera
+44 7700 900123`,
      paragraphs: [
        { role: 'greeting', text: 'Hello Dana Okafor,' },
        {
          role: 'reason',
          text: 'Thank you again for the interview for the Data Engineer role on Thursday 5 March. I was told that I could expect an answer by Thursday 12 March, so I would like to ask where things stand.',
        },
        {
          role: 'request',
          text: 'Have you come to a decision? If more time is needed, that is no problem at all: a new date is enough, and I will plan around it.',
        },
        { role: 'closing', text: 'I look forward to hearing from you.' },
        { role: 'signature', text: 'Kind regards,\nSam Rivera\n+44 7700 900123' },
      ],
      claims: [],
      to: 'dana',
      copyTo: [],
      branches: [],
    });
  });

  test.each([
    ['no promise', [], 'so I would like to ask where things stand'],
    ['a promise to come', [promised('2026-03-19')], 'I know that an answer is planned for Thursday 19 March'],
    ['a promise that has passed', [promised('2026-03-12')], 'I was told that I could expect an answer by Thursday 12 March'],
  ] as const)('fits %s', (_, history, words) => {
    expect(draft(interviewed(history)).body).toContain(words);
  });

  test.each([
    [dana, 'Have you come to a decision?'],
    [hugo, 'Could you tell me whether a decision has been made?'],
    [rita, 'Could you tell me whether a decision has been made?'],
    [ines, 'Do you happen to know, or could you tell me who would be the best person to ask?'],
    [ada, 'Have you heard whether Northwind has come to a decision?'],
  ])('asks $role what they can know', (contact: Contact, question) => {
    expect(
      draft(interviewed([], { contacts: [contact], employer: northwind, interviews: [{ ...panel, interviewers: [] }] })).body,
    ).toContain(question);
  });

  test('of an agency whose client is not known speaks of the client', () => {
    const { body } = draft(interviewed([], { contacts: [ada], interviews: [{ ...panel, interviewers: [] }] }));

    expect(body).toContain('the Data Engineer role with your client');
    expect(body).toContain('Have you heard whether your client has come to a decision?');
  });

  test('takes the date and time of an exact promise in the zone of the recipient (B38)', () => {
    // "By five on the 12th" in New York: its clocks went forward on Sunday, 8 March.
    const exact = interviewed([{ type: 'feedback-promised', at: '2026-03-05T20:30:00Z', by: { instant: '2026-03-12T21:00:00Z' } }], {
      employer: { timeZone: 'America/New_York' },
      interviews: [{ ...panel, startsAt: '2026-03-05T20:00:00Z', endsAt: '2026-03-05T21:00:00Z' }],
    });

    expect(draft(exact).body).toContain('by Thursday 12 March at 17:00');
  });

  test('B65: an evening interview keeps its local date', () => {
    // 20:30 on Thursday, 5 March in Los Angeles is Friday, 6 March in UTC.
    const evening = interviewed([], {
      employer: { timeZone: 'America/Los_Angeles' },
      interviews: [{ ...panel, startsAt: '2026-03-06T04:30:00Z', endsAt: '2026-03-06T05:30:00Z' }],
    });

    const { body, subject } = draft(evening, { locale: 'en-US' });

    expect(body).toContain('on Thursday, March 5.');
    expect(subject).toContain('March 5?');
  });

  test('B65: dates are those of a contact in another zone than the employer', () => {
    const tokyo = interviewed([], {
      contacts: [{ ...dana, timeZone: 'Asia/Tokyo' }],
      interviews: [{ ...panel, startsAt: '2026-03-05T16:00:00Z', endsAt: '2026-03-05T17:00:00Z' }],
    });

    expect(draft(tokyo).body).toContain('on Friday 6 March.');
  });

  test('names the year of an interview that was held in another one', () => {
    const old = interviewed([], {
      history: [],
      interviews: [{ ...panel, startsAt: '2025-12-18T10:00:00Z', endsAt: '2025-12-18T11:00:00Z' }],
    });

    expect(draft(old).body).toContain('on Thursday 18 December 2025.');
  });

  test('B67: does not know of a decision that was not told', () => {
    const untold = interviewed([promised('2026-03-12'), told('2026-03-10T10:00:00Z', 'rejected', { toldAt: null })]);

    expect(draft(untold)).toStrictEqual(draft(interviewed([promised('2026-03-12')])));
    expect(draftMessage(untold, { purpose: 'outcome-thanks', candidate, now, locale: 'en-GB' })).toMatchObject({
      type: 'refused',
      problems: [{ code: 'missing', path: 'history' }],
    });
  });
});

describe('Whom a draft greets', () => {
  test.each([
    ['Dana', 'warm', 'Hi Dana,'],
    ['Dana', 'neutral', 'Hello Dana,'],
    ['Dana', 'formal', 'Dear Dana,'],
    ['Dr Okafor', 'formal', 'Dear Dr Okafor,'],
    [undefined, 'warm', 'Hello Dana Okafor,'],
    [undefined, 'formal', 'Dear Dana Okafor,'],
  ] as const)('%s, %s: %s', (addressAs, tone, greeting) => {
    const contact = addressAs === undefined ? dana : { ...dana, addressAs };

    expect(draft(interviewed([], { contacts: [contact] }), { tone }).paragraphs[0]?.text).toBe(greeting);
  });

  test('nobody by name when nobody is on file, and nobody is a Mr or Ms by guess', () => {
    const alone = draft(interviewed([], { contacts: [], interviews: [{ ...panel, interviewers: [] }] }), { tone: 'formal' });

    expect(alone.to).toBeNull();
    expect(alone.paragraphs[0]?.text).toBe('Dear hiring team,');
    expect(alone.body).not.toMatch(/\b(Mr|Mrs|Ms|Sir|Madam|he|she|his|her)\b/);
  });

  test('in the language of the contact, when none is asked for', () => {
    const american = interviewed([], { contacts: [{ ...dana, language: 'en-US' }] });

    const { locale, body } = written(draftMessage(american, { purpose: 'feedback-request', candidate, now, channel: 'email' }));

    expect(locale).toBe('en-US');
    expect(body).toContain('Thursday, March 5');
    expect(body).toContain('Best regards,\nSam Rivera');
  });
});

describe('A thank-you', () => {
  const panelOfFour = ['ann', 'bob', 'cyd', 'dan'];
  const people = panelOfFour.map((id): Contact => ({ id, name: `${id} Lee`, role: 'interviewer', email: `${id}@northwind.example` }));
  const four = (interviewers: readonly string[], topics: readonly string[] = []): JobApplication =>
    application({ contacts: people, interviews: [{ ...panel, interviewers, topics }] });
  const letterTo = (id: string, of: JobApplication): WrittenDraft =>
    draft(of, {
      purpose: undefined,
      step: stepFor(stories[1] as (typeof stories)[number], { to: { contact: id, role: 'interviewer', because: 'interviewer' } }),
    } as unknown as DraftOptions);

  test('B66: four people who compare notes find four different letters', () => {
    const letters = panelOfFour.map((id) => letterTo(id, four(panelOfFour)));

    for (const role of ['thanks', 'reason'] as const) {
      expect(new Set(letters.map(({ paragraphs }) => paragraphs.find((part) => part.role === role)?.text)).size).toBe(4);
    }
    expect(new Set(letters.map(({ subject }) => subject)).size).toBe(4);
  });

  test('B66: each letter stays the same, whatever the order in which the panel is listed', () => {
    const [there, back] = [panelOfFour, [...panelOfFour].reverse()].map((order) => panelOfFour.map((id) => letterTo(id, four(order))));

    expect(there).toStrictEqual(back);
  });

  test('B66: a larger panel is told of different things', () => {
    const five = [...people, { id: 'eve', name: 'Eve Lee', role: 'interviewer' } as const];
    const of = application({
      contacts: five,
      interviews: [{ ...panel, interviewers: five.map(({ id }) => id), topics: ['pricing', 'the move to streaming'] }],
    });

    expect(letterTo('ann', of).body.replace('ann', '')).not.toBe(letterTo('eve', of).body.replace('Eve', ''));
  });

  test('names what was talked about', () => {
    expect(letterTo('ann', four(panelOfFour, ['the move to event streaming'])).body).toContain(
      'What I heard about the move to event streaming interested me in particular.',
    );
  });

  test('goes to the one whom the engine names, one after the other', () => {
    const first = nextFollowUp(four(panelOfFour), { now: '2026-03-05T12:00:00Z' });
    if (first.type === 'stop') throw new Error('a step was expected');
    const history = [contactedEvent(first.step, { at: '2026-03-05T12:00:00Z' })];
    const second = nextFollowUp({ ...four(panelOfFour), history }, { now: '2026-03-05T13:00:00Z' });
    if (second.type === 'stop') throw new Error('a step was expected');

    const drafts = [first, second].map(({ step }) =>
      written(draftMessage({ ...four(panelOfFour), history }, { step, candidate, now, locale: 'en' })),
    );

    expect(drafts.map(({ to }) => to)).toEqual(['ann', 'bob']);
  });
});

describe('A decision', () => {
  const decided = (decision: 'offer' | 'rejected' | 'on-hold' | 'position-closed', more: readonly HistoryEvent[] = []): JobApplication =>
    interviewed([told('2026-03-13T09:00:00Z', decision, { from: 'dana' }), ...more]);
  const thanks = { purpose: 'outcome-thanks', now: '2026-03-13T12:00:00Z' } as const;

  test('B61: an offer is thanked for and not accepted; it is asked for in writing, with the date of the answer', () => {
    const { body } = draft(decided('offer'), thanks);

    expect(body).toContain('Thank you very much for offering me the Data Engineer role.');
    expect(body).toContain('Could you send me the offer in writing');
    expect(body).toContain('by when would you like my answer?');
    expect(body).not.toMatch(/accept|my first day|start on/i);
  });

  test('a no is respected, and how one came across is asked in the same message, as the policy has it', () => {
    const { body, subject } = draft(decided('rejected'), thanks);

    expect(subject).toBe('Data Engineer role: thank you for letting me know, and one question');
    expect(body).toContain('what could I have done better in the interview?');
  });

  test('of a step that does not include it, it is not asked', () => {
    const step = stepFor(stories[0] as (typeof stories)[number], { purpose: 'outcome-thanks', interview: 'panel' });

    const { body } = draft(decided('rejected'), { purpose: undefined, step } as unknown as DraftOptions);

    expect(body).not.toContain('done better');
  });

  test('a role on hold is left alone until a date that they name', () => {
    expect(draft(decided('on-hold'), thanks).body).toContain('I will make a note of it and not ask before then');
  });
});

describe('Other purposes', () => {
  test('an answer names what was asked, and by when', () => {
    const asked = interviewed([
      {
        type: 'heard',
        at: '2026-03-13T09:00:00Z',
        kind: 'request',
        what: 'ring me tomorrow at three',
        by: { instant: '2026-03-17T15:00:00Z' },
        channel: 'phone',
        from: 'dana',
      },
    ]);

    const email = draft(asked, { purpose: 'answer' });
    const call = draft(asked, { purpose: 'answer', channel: 'phone' });

    expect(email.body).toContain(
      'Thank you for your request of Friday 13 March: "ring me tomorrow at three", by Tuesday 17 March at 15:00. I am on it, and you will have it by then.',
    );
    expect(call.body).toContain('Your request "ring me tomorrow at three", by Tuesday 17 March at 15:00');
  });

  test('a missed interview is asked about without blame, or apologised for once', () => {
    const missedBy = (status: 'missed-by-employer' | 'missed-by-candidate'): string =>
      draft(application({ contacts: [dana], interviews: [{ ...panel, status }] }), {
        purpose: 'missed-interview',
        now: '2026-03-05T11:30:00Z',
      }).body;

    expect(missedBy('missed-by-employer')).toContain('on Thursday 5 March at 10:00, but we did not manage to meet');
    expect(missedBy('missed-by-employer')).not.toMatch(/sorry|you missed|did not (show|turn) up/i);
    expect(missedBy('missed-by-candidate').match(/sorry/g)).toHaveLength(1);
  });

  test('a planned step is written for the day on which it is to be said', () => {
    const of = interviewed([promised('2026-03-12')]);
    const [step] = planFollowUps(of, { now: '2026-03-06T10:00:00Z' });

    const planned = draft(of, { purpose: undefined, step, now: '2026-03-06T10:00:00Z', channel: 'email' } as unknown as DraftOptions);

    expect(planned.body).toContain('I was told that I could expect an answer by Thursday 12 March');
  });

  test('a purpose for which no step is open is drafted for whom it would concern', () => {
    const later = draft(interviewed([]), { purpose: 'thank-you', now: '2026-03-20T10:00:00Z', channel: 'letter' });

    expect(later).toMatchObject({ to: 'dana', channel: 'letter' });
  });

  test('copies of an email go to those whom the step names, of other messages to nobody', () => {
    const of = interviewed([], { contacts: [dana, hugo] });
    const step = stepFor(stories[2] as (typeof stories)[number], { copyTo: ['hugo'] });

    expect(draft(of, { purpose: undefined, step } as unknown as DraftOptions).copyTo).toEqual(['hugo']);
    expect(draft(of, { purpose: undefined, step, channel: 'linkedin' } as unknown as DraftOptions).copyTo).toEqual([]);
  });
});

describe('A call', () => {
  const call = draft(interviewed([promised('2026-03-12')]), { channel: 'phone', ledger: [globex] });

  test('is a script with a branch for every way it can go, and what to record afterwards', () => {
    expect(call.branches.map(({ when, ask, record }) => ({ when, ask, record }))).toStrictEqual([
      { when: 'answered', ask: [], record: ['contacted'] },
      { when: 'assistant', ask: ['direct-line'], record: ['contacted'] },
      { when: 'voicemail', ask: [], record: ['contacted'] },
      { when: 'no-decision-yet', ask: ['decision-date', 'may-i-call'], record: ['feedback-promised'] },
      { when: 'rejected', ask: ['interview-feedback'], record: ['decided'] },
      { when: 'offer', ask: ['answer-date'], record: ['decided'] },
      { when: 'asked-to-stop', ask: [], record: ['asked-to-stop'] },
    ]);
  });

  test('opens with name and role, and its body is what is said to who answers', () => {
    expect(call.branches[0]?.say).toStrictEqual(call.paragraphs);
    expect(call.body.split('\n\n').slice(0, 2)).toEqual([
      'Hello Dana Okafor, this is Sam Rivera.',
      'I am calling about the Data Engineer role, for which I was interviewed on Thursday 5 March; I was told to expect an answer by Thursday 12 March. Do you have a minute?',
    ]);
  });

  test('tells neither an assistant nor a machine of other offers', () => {
    for (const { say, when } of call.branches) {
      expect([when, say.some(({ text }) => text.includes('another employer'))]).toEqual([when, when === 'answered']);
    }
  });

  test('leaves a number on the machine, if there is one', () => {
    const voicemail = (of: WrittenDraft): string | undefined =>
      of.branches
        .find(({ when }) => when === 'voicemail')
        ?.say.map(({ text }) => text)
        .join(' ');
    const numberless = draft(interviewed([]), { channel: 'phone', candidate: { name: 'Sam Rivera', timeZone: 'Europe/London' } });

    expect(voicemail(call)).toContain('You can reach me on +44 7700 900123.');
    expect(voicemail(numberless)).not.toContain('reach me');
  });

  test('without an interview asks what could have made the application stronger', () => {
    const applied = draft(application({ contacts: [hugo], history: [{ type: 'applied', at: '2026-03-02' }] }), {
      purpose: 'application-check',
      channel: 'phone',
    });

    expect(applied.branches.find(({ when }) => when === 'rejected')?.say[0]?.text).toContain('made my application stronger');
  });

  test('to say thank you has no branch for a decision', () => {
    const thanking = draft(interviewed([], { history: [] }), { purpose: 'thank-you', channel: 'phone', now: '2026-03-05T12:00:00Z' });

    expect(thanking.branches.map(({ when }) => when)).toEqual(['answered', 'assistant', 'voicemail', 'asked-to-stop']);
  });
});

test('B63: who writes is the candidate, wherever a name or an address stands', () => {
  const mo = { name: 'Mo Adeyemi', timeZone: 'Africa/Lagos', phone: '+234 800 000 0000', email: 'mo@adeyemi.example' };

  for (const channel of ['email', 'letter', 'linkedin', 'sms', 'phone'] as const) {
    const text = JSON.stringify(draft(interviewed([promised('2026-03-12')]), { channel, candidate: mo }));

    expect(text).toContain('Mo Adeyemi');
    expect(text).not.toMatch(/Sam|Rivera|7700/);
  }
  expect(draft(interviewed(), { channel: 'letter', candidate: mo }).body).toMatch(/Mo Adeyemi\n\+234 800 000 0000\nmo@adeyemi\.example$/);
});

test('B64: no draft promises to be the last, since the candidate would be held to it', () => {
  for (const attempt of [1, 2, 3, 4, 5, 6, 7]) {
    const step = stepFor(stories[2] as (typeof stories)[number], { attempt });

    expect(draft(interviewed(), { purpose: undefined, step } as unknown as DraftOptions).body).not.toMatch(
      /final|last (time|message|email)|not (write|bother|contact) you again/i,
    );
  }
});

test('the same question has the same answer, and nothing given is changed', () => {
  const of = interviewed([promised('2026-03-12')]);
  const before = JSON.stringify(of);

  const [first, second] = [draft(of, { ledger: [globex] }), draft(of, { ledger: [globex] })];

  expect(first).toStrictEqual(second);
  expect(JSON.stringify(of)).toBe(before);
  expect(JSON.parse(JSON.stringify(first))).toStrictEqual(first);
});
