import type { HistoryEvent, JobApplication } from 'interview-followup';
import { type CallBranch, type DraftOptions, draftMessage, type WrittenDraft } from 'interview-followup/messages';
import { describe, expect, test } from 'vitest';
import { application, applied, dana, interviewed, panel, told } from '../builders.js';
import { candidate, globex, now, stepFor } from './stories.js';
import { written } from './written.js';

// The short texts, word by word: what is said first, what is left out, and what is asked and recorded.

function draft(of: JobApplication, options: Partial<DraftOptions>): WrittenDraft {
  return written(draftMessage(of, { purpose: 'feedback-request', candidate, now, locale: 'en-GB', ...options } as DraftOptions));
}

describe('A note on LinkedIn', () => {
  const note = (of: JobApplication, options: Partial<DraftOptions> = {}): WrittenDraft =>
    draft(of, { channel: 'linkedin', form: 'note', ...options });

  test('says why it is written, and then asks', () => {
    expect(note(interviewed()).paragraphs).toEqual([
      { role: 'greeting', text: 'Hello Dana Okafor, this is Sam Rivera.' },
      {
        role: 'reason',
        text: 'Thank you again for the interview for the Data Engineer role on Thursday 5 March. It made me want to do this work even more, so I would like to ask where things stand.',
      },
      { role: 'request', text: 'Is there a decision, or a date to plan for?' },
    ]);
  });

  test('about an application too', () => {
    expect(note(applied(), { purpose: 'application-check' }).paragraphs).toEqual([
      { role: 'greeting', text: 'Hello Dana Okafor, this is Sam Rivera.' },
      { role: 'reason', text: 'I applied for the Data Engineer role on Monday 2 March, and I am still very interested in it.' },
      { role: 'request', text: 'Is my application still being considered, and when may I expect to hear?' },
    ]);
  });

  test('that thanks has the thanks of a letter, and asks nothing', () => {
    expect(note(interviewed(), { purpose: 'thank-you' }).paragraphs).toEqual([
      { role: 'greeting', text: 'Hello Dana Okafor, this is Sam Rivera.' },
      {
        role: 'thanks',
        text: 'Thank you for taking the time to speak with me about the Data Engineer role on Thursday 5 March. I came away with a clear picture of the work.',
      },
    ]);
  });

  test('whose letter begins with a question names the role and asks briefly', () => {
    const step = stepFor({ name: '', purpose: 'feedback-request', application: interviewed() }, { attempt: 4, channel: 'linkedin' });

    expect(note(interviewed(), { purpose: undefined, step } as unknown as DraftOptions).paragraphs).toEqual([
      { role: 'greeting', text: 'Hello Dana Okafor, this is Sam Rivera, about the Data Engineer role.' },
      { role: 'request', text: 'Is it yes, no or not yet? One word is enough.' },
    ]);
  });

  test('for an outcome is brief, though its letter begins with thanks', () => {
    const offered = interviewed([told('2026-03-13T09:00:00Z', 'offer', { from: 'dana' })]);

    expect(note(offered, { purpose: 'outcome-thanks' }).paragraphs).toEqual([
      { role: 'greeting', text: 'Hello Dana Okafor, this is Sam Rivera, about the Data Engineer role.' },
      { role: 'request', text: 'Thank you for the offer; I am delighted. Could I have it in writing, and by when should I answer?' },
    ]);
  });

  test('calls nobody by a name when nobody is on file', () => {
    const alone = interviewed([], { contacts: [], interviews: [{ ...panel, interviewers: [] }] });

    expect(note(alone).paragraphs[0]).toEqual({ role: 'greeting', text: 'Hello, this is Sam Rivera.' });
  });

  test('says why up to 300 characters, else is brief', () => {
    const [full, brief] = [63, 64].map((length) => note(interviewed([], { role: 'r'.repeat(length) })));

    expect(full?.body).toHaveLength(300);
    expect(full?.paragraphs.map(({ role }) => role)).toEqual(['greeting', 'reason', 'request']);
    expect(brief?.paragraphs).toEqual([
      { role: 'greeting', text: `Hello Dana Okafor, this is Sam Rivera, about the ${'r'.repeat(64)} role.` },
      { role: 'request', text: 'Is there a decision, or a date to plan for?' },
    ]);
  });

  test('thanks at length up to 300 characters, else briefly', () => {
    const thanks = (name: number): WrittenDraft =>
      note(interviewed([], { role: 'r'.repeat(112), contacts: [{ ...dana, name: 'D'.repeat(name) }] }), { purpose: 'thank-you' });

    expect(thanks(31).body).toHaveLength(300);
    expect(thanks(31).body).toContain('I came away with a clear picture of the work.');
    expect(thanks(32).paragraphs).toEqual([
      { role: 'greeting', text: `Hello ${'D'.repeat(32)}, this is Sam Rivera, about the ${'r'.repeat(112)} role.` },
      { role: 'thanks', text: 'Thank you for taking the time to speak with me. I enjoyed it.' },
    ]);
  });

  test('tells of an offer between reason and question', () => {
    expect(note(interviewed([], { role: 'Nurse' }), { ledger: [globex] }).paragraphs).toEqual([
      { role: 'greeting', text: 'Hello Dana Okafor, this is Sam Rivera.' },
      {
        role: 'reason',
        text: 'Thank you again for the interview for the Nurse role on Thursday 5 March. It made me want to do this work even more, so I would like to ask where things stand.',
      },
      { role: 'offer', text: 'I have another written offer to answer by 20 March.' },
      { role: 'request', text: 'Is there a decision, or a date to plan for?' },
    ]);
  });
});

describe('An SMS', () => {
  const sms = (of: JobApplication, options: Partial<DraftOptions> = {}): WrittenDraft => draft(of, { channel: 'sms', ...options });

  test('leaves the name of the recipient out where it then fits', () => {
    const [named, unnamed] = [61, 62].map((length) => sms(interviewed([], { role: 'r'.repeat(length) })));

    expect(named?.body).toHaveLength(160);
    expect(named?.paragraphs[0]?.text).toMatch(/^Hello Dana Okafor, this is Sam Rivera, about/);
    expect(unnamed?.paragraphs[0]?.text).toMatch(/^Hello, this is Sam Rivera, about/);
  });

  test('that fits neither way keeps the name', () => {
    expect(sms(interviewed([], { role: 'r'.repeat(100) })).paragraphs).toEqual([
      { role: 'greeting', text: `Hello Dana Okafor, this is Sam Rivera, about the ${'r'.repeat(100)} role.` },
      { role: 'request', text: 'Is there a decision, or a date to plan for?' },
    ]);
  });

  test('of thanks for a no asks how one came across, last', () => {
    const rejected = interviewed([told('2026-03-13T09:00:00Z', 'rejected', { from: 'dana' })]);
    const step = stepFor(
      { name: '', purpose: 'outcome-thanks', application: rejected },
      { channel: 'sms', includes: 'improvement-request' },
    );

    expect(sms(rejected, { purpose: undefined, step } as unknown as DraftOptions).paragraphs.slice(1)).toEqual([
      { role: 'request', text: 'Thank you for letting me know. I wish you success.' },
      { role: 'request', text: 'What could I have done better in the interview?' },
    ]);
  });
});

const helloDana = { role: 'greeting', text: 'Hello Dana Okafor, this is Sam Rivera.' } as const;
const hello = { role: 'greeting', text: 'Hello, this is Sam Rivera.' } as const;
const callBack = { role: 'proposal', text: 'You can reach me on +44 7700 900123.' } as const;
const goodbye = { role: 'closing', text: 'Thank you, and goodbye.' } as const;
const helps = { role: 'closing', text: 'Thank you, that helps me a great deal.' } as const;
const goodDay = { role: 'closing', text: 'Thank you again, and have a good day.' } as const;
const directLine = {
  when: 'assistant',
  say: [
    hello,
    {
      role: 'request',
      text: 'I would like to speak to Dana Okafor about the Data Engineer role. When is a good time to call, and is there a direct number that I may use?',
    },
    goodbye,
  ],
  ask: ['direct-line'],
  record: ['contacted'],
} as const satisfies CallBranch;
const passOn = {
  ...directLine,
  say: [
    hello,
    { role: 'request', text: 'I am calling about the Data Engineer role, only to thank Dana Okafor. Would you pass that on for me?' },
    goodbye,
  ],
  ask: [],
} as const satisfies CallBranch;
const stop = {
  when: 'asked-to-stop',
  say: [
    {
      role: 'closing',
      text: 'Of course, I will not call again. Thank you for telling me, and all the best to you and the team.',
    },
  ],
  ask: [],
  record: ['asked-to-stop'],
} as const satisfies CallBranch;
const outcomes = (better: string): CallBranch[] => [
  {
    when: 'no-decision-yet',
    say: [{ role: 'request', text: 'Thank you for telling me. By when is a decision expected, and may I call you then?' }],
    ask: ['decision-date', 'may-i-call'],
    record: ['feedback-promised'],
  },
  {
    when: 'rejected',
    say: [{ role: 'request', text: `Thank you for telling me. May I ask one thing that would help me: what ${better}` }],
    ask: ['interview-feedback'],
    record: ['decided'],
  },
  {
    when: 'offer',
    say: [
      {
        role: 'request',
        text: 'Thank you, I am delighted. Could you send me the offer in writing, and by when would you like my answer?',
      },
    ],
    ask: ['answer-date'],
    record: ['decided'],
  },
];

describe('A call, word by word', () => {
  const call = (of: JobApplication, options: Partial<DraftOptions> = {}): WrittenDraft => draft(of, { channel: 'phone', ...options });
  const missedBy = (status: 'missed-by-employer' | 'missed-by-candidate'): JobApplication =>
    application({ contacts: [dana], interviews: [{ ...panel, status }] });
  const decided = (decision: 'offer' | 'rejected' | 'on-hold' | 'position-closed'): JobApplication =>
    interviewed([told('2026-03-13T09:00:00Z', decision, { from: 'dana' })]);
  const wanted: HistoryEvent = { type: 'heard', at: '2026-03-13T09:00:00Z', kind: 'request', what: 'two references', from: 'dana' };

  const chase = (about: string, request: string, better: string): unknown[] => {
    const ask = { role: 'request', text: request };
    return [
      {
        when: 'answered',
        say: [helloDana, { role: 'reason', text: `${about} Do you have a minute?` }, ask, helps],
        ask: [],
        record: ['contacted'],
      },
      directLine,
      { when: 'voicemail', say: [helloDana, { role: 'reason', text: about }, ask, callBack, goodbye], ask: [], record: ['contacted'] },
      ...outcomes(better),
      stop,
    ];
  };

  test('for a decision', () => {
    expect(call(interviewed()).branches).toEqual(
      chase(
        'I am calling about the Data Engineer role, for which I was interviewed on Thursday 5 March.',
        'Is there a decision, or a date to plan for?',
        'could I have done better in the interview?',
      ),
    );
  });

  test('about an application', () => {
    expect(call(applied(), { purpose: 'application-check' }).branches).toEqual(
      chase(
        'I am calling about my application for the Data Engineer role.',
        'Is my application still being considered, and when may I expect to hear?',
        'could have made my application stronger?',
      ),
    );
  });

  const aboutDecision = 'I am calling about the decision on the Data Engineer role.';
  const improve = 'What could I have done better in the interview?';
  test.each<
    [string, JobApplication, Partial<DraftOptions>, about: string, asked: string[], CallBranch['ask'], 'thanks' | 'asks' | 'brings']
  >([
    [
      'to say thank you',
      interviewed(),
      { purpose: 'thank-you' },
      'I am calling about our conversation on Thursday 5 March.',
      ['Thank you for taking the time to speak with me. I enjoyed it.'],
      [],
      'thanks',
    ],
    [
      'after an offer',
      decided('offer'),
      { purpose: 'outcome-thanks' },
      aboutDecision,
      ['Thank you for the offer; I am delighted. Could I have it in writing, and by when should I answer?'],
      ['answer-date'],
      'asks',
    ],
    [
      'after a no',
      decided('rejected'),
      { purpose: 'outcome-thanks' },
      aboutDecision,
      ['Thank you for letting me know. I wish you success.', improve],
      ['interview-feedback'],
      'asks',
    ],
    [
      'on hold',
      decided('on-hold'),
      { purpose: 'outcome-thanks' },
      aboutDecision,
      ['Thank you for the update. When may I ask again?'],
      ['decision-date'],
      'asks',
    ],
    [
      'to ask how one came across',
      decided('rejected'),
      { purpose: 'improvement-request' },
      aboutDecision,
      ['Thank you again for your answer. What could I have done better in the interview?'],
      ['interview-feedback'],
      'asks',
    ],
    [
      'with an answer',
      interviewed([wanted]),
      { purpose: 'answer' },
      'I am calling about your request of Friday 13 March.',
      ['Your request "two references": I am on it, and you will have it without delay.'],
      [],
      'brings',
    ],
    [
      'after they missed an interview',
      missedBy('missed-by-employer'),
      { purpose: 'missed-interview' },
      'I am calling about the interview for the Data Engineer role.',
      ['We did not manage to meet on 5 March. Can we find a new time?'],
      [],
      'asks',
    ],
    [
      'after one missed an interview oneself',
      missedBy('missed-by-candidate'),
      { purpose: 'missed-interview' },
      'I am calling about the interview for the Data Engineer role.',
      ['I am sorry that I missed the interview on 5 March. May I ask for another time?'],
      [],
      'asks',
    ],
  ])('%s', (_, of, options, about, asked, ask, does) => {
    const requests = asked.map((text) => ({ role: 'request', text }));

    expect(call(of, options).branches).toEqual([
      {
        when: 'answered',
        say: [helloDana, { role: 'reason', text: `${about} Do you have a minute?` }, ...requests, does === 'asks' ? helps : goodDay],
        ask,
        record: ['contacted'],
      },
      does === 'thanks' ? passOn : directLine,
      {
        when: 'voicemail',
        say: [helloDana, { role: 'reason', text: about }, ...requests, ...(does === 'thanks' ? [] : [callBack]), goodbye],
        ask: [],
        record: ['contacted'],
      },
      stop,
    ]);
  });

  test.each(['rejected', 'position-closed'] as const)('%s, without the question how one came across, only thanks', (decision) => {
    const of = decided(decision);
    const step = stepFor({ name: '', purpose: 'outcome-thanks', application: of }, { channel: 'phone' });
    const { branches } = call(of, { purpose: undefined, step } as unknown as DraftOptions);

    expect(branches.map(({ when, ask }) => [when, ask])).toEqual([
      ['answered', []],
      ['assistant', []],
      ['voicemail', []],
      ['asked-to-stop', []],
    ]);
    expect(branches[0]?.say.at(-1)).toEqual(goodDay);
    expect(branches[1]).toEqual(passOn);
    expect(branches[2]?.say.map(({ role }) => role)).toEqual(['greeting', 'reason', 'request', 'closing']);
  });

  test('to a recipient with a form of address, or to nobody by name', () => {
    const alone = call(interviewed([], { contacts: [], interviews: [{ ...panel, interviewers: [] }] }));
    const known = call(interviewed([], { contacts: [{ ...dana, addressAs: 'Dana' }] }));

    expect(alone.paragraphs[0]).toEqual(hello);
    expect(known.paragraphs[0]).toEqual({ role: 'greeting', text: 'Hello Dana, this is Sam Rivera.' });
    expect(known.branches[1]?.say[0]).toEqual(hello);
  });

  test('tells of an offer before it asks, and only who answers', () => {
    const { body, claims, branches } = call(interviewed(), { ledger: [globex] });

    expect(branches[0]?.say.slice(1)).toEqual([
      {
        role: 'reason',
        text: 'I am calling about the Data Engineer role, for which I was interviewed on Thursday 5 March. Do you have a minute?',
      },
      {
        role: 'offer',
        text: 'I have received a written offer from another employer, and I have been asked to answer it by Friday 20 March.',
      },
      { role: 'request', text: 'Is there a decision, or a date to plan for?' },
      helps,
    ]);
    expect(claims.map(({ start, end }) => body.slice(start, end))).toEqual([
      'I have received a written offer from another employer',
      'I have been asked to answer it by Friday 20 March',
    ]);
  });

  test('leaves a machine 75 words at most', () => {
    // 44 words besides those of the role.
    const spoken = (words: number) =>
      draftMessage(interviewed([], { role: 'a '.repeat(words).trim() }), {
        purpose: 'feedback-request',
        candidate,
        now,
        channel: 'phone',
        locale: 'en-GB',
      });
    const machine = written(spoken(31)).branches[2]?.say.map(({ text }) => text.split(' ').length) ?? [];

    expect(machine.reduce((sum, count) => sum + count, 0)).toBe(75);
    expect(spoken(32)).toMatchObject({ type: 'refused', problems: [{ code: 'message-too-long', path: 'role' }] });
  });
});
