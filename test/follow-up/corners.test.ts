import { describe, expect, test } from 'vitest';
import {
  type CompetingProcess,
  classic,
  type FollowUpPolicy,
  type HistoryEvent,
  type JobApplication,
  mayContact,
  nextFollowUp,
  type Purpose,
  type Step,
} from '../../src/index.js';
import {
  application,
  applied,
  asked,
  dana,
  gistOf,
  heard,
  hugo,
  interviewed,
  panel,
  promised,
  stepOf,
  thanked,
  told,
  withFeedback,
  withOutcome,
} from '../builders.js';

// Corners of the rules that the tables do not show: dated examples, one each.

const friday = '2026-03-13T10:00:00Z'; // the day after Thursday, 12 March
const second = { ...panel, id: 'second', startsAt: '2026-03-26T10:00:00Z', endsAt: '2026-03-26T11:00:00Z' }; // a Thursday

describe('Nobody to be reached', () => {
  const left = { contacts: [{ ...dana, left: true }] };

  test('about a missed interview: a stop until that is gone', () => {
    const missed = application({ ...left, interviews: [{ ...panel, status: 'missed-by-employer' }] });

    expect(nextFollowUp(missed, { now: '2026-03-05T12:00:00Z' })).toEqual({
      type: 'stop',
      because: 'no-channel',
      policyId: 'classic/1',
      reasons: [{ code: 'interview-missed', interview: 'panel', since: '2026-03-05T10:00:00Z' }, { code: 'no-channel' }],
      caveats: [],
      validUntil: '2026-03-06T17:00:00.000+00:00', // the next working date's closing
    });
  });

  test('to thank, and a round to come: the round is waited for', () => {
    const rejected = interviewed([told('2026-03-10T10:00:00Z', 'rejected')], {
      contacts: [{ ...dana, refuses: ['email'] }],
      interviews: [panel, { ...second, status: 'scheduled' }],
    });

    expect(gistOf(nextFollowUp(rejected, { now: '2026-03-10T11:00:00Z' }))).toEqual([
      'wait',
      'feedback-request',
      '2026-04-02T09:00:00.000+01:00',
      '2026-04-06T17:00:00.000+01:00',
    ]);
  });

  test("the guard says why, of the route's first contact", () => {
    expect(mayContact(interviewed([promised('2026-03-12')], left), { at: friday, channel: 'email', purpose: 'feedback-request' })).toEqual({
      type: 'refused',
      reasons: [{ code: 'contact-left', contact: 'dana' }],
      allowedFrom: null,
    });
  });

  test('the guard says why, where nobody is on file', () => {
    const bounced: HistoryEvent = { type: 'contacted', at: '2026-03-12T10:00:00Z', purpose: 'other', channel: 'phone', result: 'bounced' };
    const anonymous = interviewed(
      [promised('2026-03-12'), bounced, { type: 'asked-to-stop', at: '2026-03-12T11:00:00Z', channels: ['email'] }],
      { contacts: [], interviews: [{ ...panel, interviewers: [] }] },
    );
    const ask = (channel: 'phone' | 'email') => mayContact(anonymous, { at: friday, channel, purpose: 'feedback-request' });

    expect([ask('phone'), ask('email')]).toEqual([
      { type: 'refused', reasons: [{ code: 'bounced', since: '2026-03-12T10:00:00Z', channel: 'phone' }], allowedFrom: null },
      { type: 'refused', reasons: [{ code: 'asked-to-stop', since: '2026-03-12T11:00:00Z' }], allowedFrom: null },
    ]);
  });

  test('without a purpose, and without a step to name, the guard gives the reasons of the stop', () => {
    const stopped = interviewed([{ type: 'stopped-chasing', at: '2026-03-12T10:00:00Z' }]);

    expect(mayContact(stopped, { at: friday, channel: 'phone', to: 'dana' })).toEqual({
      type: 'refused',
      reasons: [{ code: 'stopped-chasing', since: '2026-03-12T10:00:00Z' }],
      allowedFrom: null,
    });
  });
});

describe('Nobody on file', () => {
  const anonymous = (history: readonly HistoryEvent[] = [], changes: Partial<JobApplication> = {}) =>
    interviewed(history, { contacts: [], interviews: [{ ...panel, interviewers: [] }], ...changes });

  test('an out-of-office holds all the same', () => {
    const next = nextFollowUp(
      anonymous([promised('2026-03-12'), heard('2026-03-13T09:00:00Z', 'automatic', { awayUntil: '2026-03-24' })]),
      { now: friday },
    );

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-24T09:00:00.000+00:00', step: { to: null } });
  });

  test('before an interview that is said once', () => {
    const next = nextFollowUp(application({ interviews: [{ ...panel, status: 'scheduled', interviewers: [] }] }), {
      now: '2026-03-02T10:00:00Z',
    });

    expect(next.caveats).toEqual([{ code: 'no-contact-recorded' }, { code: 'no-promise-recorded' }]);
  });

  test('a request is answered on the channel it came on', () => {
    const next = nextFollowUp(anonymous([heard('2026-03-10T10:00:00Z', 'request', { channel: 'sms' })]), { now: '2026-03-10T11:00:00Z' });

    expect(stepOf(next)).toMatchObject({ purpose: 'answer', to: null, channel: 'sms' });
  });
});

describe('Several at once', () => {
  test('of two decisions told at one instant, the one that leads to fewer contacts', () => {
    const both = [told('2026-03-10T10:00:00Z', 'rejected'), told('2026-03-10T10:00:00Z', 'offer')];

    const answers = [both, [...both].reverse()].map((history) => nextFollowUp(interviewed(history), { now: '2026-03-10T11:00:00Z' }));

    expect(answers[0]).toEqual(answers[1]);
    expect(stepOf(answers[0] as (typeof answers)[0]).includes).toBeUndefined(); // of the offer
  });

  test('of two interviews missed, the later one', () => {
    const missed = application({
      contacts: [dana],
      interviews: [
        { ...panel, status: 'missed-by-employer' },
        { ...panel, id: 'again', startsAt: '2026-03-05T14:00:00Z', endsAt: '2026-03-05T15:00:00Z', status: 'missed-by-candidate' },
      ],
    });

    expect(stepOf(nextFollowUp(missed, { now: '2026-03-05T15:00:00Z' }))).toMatchObject({
      purpose: 'missed-interview',
      interview: 'again',
    });
  });

  test('of two interviews to come, the one to end first is waited for', () => {
    const soon = { ...second, id: 'soon', startsAt: '2026-03-19T10:00:00Z', endsAt: '2026-03-19T11:00:00Z', status: 'scheduled' as const };

    const next = nextFollowUp(interviewed([], { interviews: [{ ...second, status: 'scheduled' }, soon, panel] }), { now: friday });

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-19T11:00:00.000+00:00', step: { interview: 'soon' } });
  });

  test('of two interviews held, the one that ended last counts, however they are listed', () => {
    const thanks = thanked({ at: '2026-03-26T12:00:00Z', interview: 'second' });

    const answers = [
      [panel, second],
      [second, panel],
    ].map((interviews) => nextFollowUp(interviewed([thanks], { interviews }), { now: '2026-03-27T10:00:00Z' }));

    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({ type: 'wait', until: '2026-04-02T09:00:00.000+01:00' });
  });

  test('of two thank-yous the one that is open goes before the one that waits', () => {
    const two = interviewed([], {
      history: [],
      contacts: [{ ...dana, awayUntil: '2026-03-06' }, hugo],
      interviews: [{ ...panel, interviewers: ['dana', 'hugo'] }],
    });

    const next = nextFollowUp(two, { now: '2026-03-05T12:00:00Z' });

    expect(next).toMatchObject({ type: 'act', step: { to: { contact: 'hugo' } }, validUntil: '2026-03-06T00:00:00.000+00:00' }); // then it is Dana's turn
  });

  test('of two out-of-offices the later return', () => {
    const away = [
      heard('2026-03-13T08:00:00Z', 'automatic', { from: 'dana', awayUntil: '2026-03-25' }),
      heard('2026-03-13T09:00:00Z', 'automatic', { from: 'dana', awayUntil: '2026-03-24' }),
    ];

    expect(nextFollowUp(interviewed([promised('2026-03-12'), ...away]), { now: friday })).toMatchObject({
      type: 'wait',
      until: '2026-03-25T09:00:00.000+00:00',
    });
  });

  test('of an absence and an out-of-office the later, by the reason that sets it', () => {
    const contacts = [{ ...dana, awayUntil: '2026-03-20', notBefore: '2026-03-25' }];

    const next = nextFollowUp(
      interviewed([promised('2026-03-12'), heard('2026-03-13T09:00:00Z', 'automatic', { from: 'dana', awayUntil: '2026-03-24' })], {
        contacts,
      }),
      { now: friday },
    );

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-25T09:00:00.000+00:00' });
    expect(next.reasons).toContainEqual({ code: 'contact-not-before', contact: 'dana', until: '2026-03-25' });
  });

  test('of two offers of one day, one is told of, whatever their order in the ledger', () => {
    const offer = (employer: string, answerBy: string | null): CompetingProcess => ({
      employer,
      stage: 'written-offer',
      receivedOn: '2026-03-09',
      answerBy,
      compensation: null,
      nameDisclosable: true,
    });
    const ledger = [offer('Birch', '2026-03-20'), offer('Cedar', null), offer('Alder', null)];

    const answers = [ledger, [...ledger].reverse()].map((list) =>
      nextFollowUp(interviewed([promised('2026-03-19')]), { now: '2026-03-09T12:00:00Z', ledger: list }),
    );

    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject({
      type: 'act',
      step: { purpose: 'offer-news' },
      reasons: [{ code: 'offer-received', since: '2026-03-09', employer: 'Alder' }, {}],
    });
  });
});

describe('Thanks before the end', () => {
  test('sent while the interview was still to last, they are for it, as it may have ended early', () => {
    const early = interviewed([], { history: [thanked({ at: '2026-03-05T10:50:00Z' })] });

    expect(stepOf(nextFollowUp(early, { now: '2026-03-05T11:00:00Z' })).purpose).toBe('feedback-request');
  });

  test('sent before it began, they are for nothing', () => {
    const early = interviewed([], { history: [thanked({ at: '2026-03-05T09:50:00Z', interview: 'panel' })] });

    expect(stepOf(nextFollowUp(early, { now: '2026-03-05T11:00:00Z' })).purpose).toBe('thank-you');
  });
});

describe('Where a policy has no thank-yous', () => {
  const policy = { ...classic, id: 'curt/1', thankYou: null };

  test('none is proposed and none allowed', () => {
    const unthanked = interviewed([], { history: [] });

    expect(stepOf(nextFollowUp(unthanked, { now: '2026-03-05T12:00:00Z', policy })).purpose).toBe('feedback-request');
    expect(mayContact(unthanked, { at: '2026-03-05T12:00:00Z', channel: 'email', to: 'dana', purpose: 'thank-you', policy })).toEqual({
      type: 'refused',
      reasons: [{ code: 'nothing-to-follow' }],
      allowedFrom: null,
    });
  });

  test('an interview to come still rests the chase', () => {
    const next = nextFollowUp(interviewed([promised('2026-03-12')], { interviews: [panel, { ...second, status: 'scheduled' }] }), {
      now: friday,
      policy,
    });

    expect(next).toMatchObject({ type: 'wait', until: '2026-04-02T09:00:00.000+01:00', step: { purpose: 'feedback-request' } });
  });
});

describe('What waits', () => {
  test('of two thank-yous that both wait, the one that opens first goes first, however the panel is listed', () => {
    const policy = {
      ...classic,
      id: 'calls/1',
      thankYou: { within: { hours: 24 }, expiresAfter: { hours: 48 }, channels: ['phone'] },
    } as const;
    const contacts = [{ ...dana, timeZone: 'America/Los_Angeles' }, hugo]; // it ends at 07:00 in London, 23:00 in Los Angeles
    const early = { ...panel, startsAt: '2026-03-05T06:00:00Z', endsAt: '2026-03-05T07:00:00Z' };
    const first = (interviewers: string[]) =>
      nextFollowUp(application({ contacts, interviews: [{ ...early, interviewers }] }), { now: '2026-03-05T07:30:00Z', policy });

    for (const next of [first(['dana', 'hugo']), first(['hugo', 'dana'])]) {
      expect(next).toMatchObject({ type: 'wait', until: '2026-03-05T09:00:00.000+00:00', step: { to: { contact: 'hugo' } } });
    }
  });

  test('of two thank-yous that open at once, the first of the panel', () => {
    const policy = {
      ...classic,
      id: 'calls/1',
      thankYou: { within: { hours: 24 }, expiresAfter: { hours: 48 }, channels: ['phone'] },
    } as const;
    const early = { ...panel, startsAt: '2026-03-05T06:00:00Z', endsAt: '2026-03-05T07:00:00Z', interviewers: ['hugo', 'dana'] };

    const next = nextFollowUp(application({ contacts: [dana, hugo], interviews: [early] }), { now: '2026-03-05T07:30:00Z', policy });

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-05T09:00:00.000+00:00', step: { to: { contact: 'hugo' } } });
  });

  test('an interview to come is waited for, not a cancelled one that would have been later', () => {
    const rounds = [
      { ...panel, status: 'scheduled' },
      { ...second, status: 'cancelled' },
    ] as const;

    const next = nextFollowUp(application({ contacts: [dana], interviews: rounds }), { now: '2026-03-04T10:00:00Z' });

    expect(next).toMatchObject({
      type: 'wait',
      until: '2026-03-05T11:00:00.000+00:00',
      step: { purpose: 'thank-you', interview: 'panel' },
    });
  });

  test('a decision holds until the interview that reopens the case begins, not until it ends', () => {
    const again = { ...second, status: 'scheduled', startsAt: '2026-03-10T15:00:00Z', endsAt: '2026-03-10T16:00:00Z' } as const;

    const next = nextFollowUp(interviewed([told('2026-03-10T10:00:00Z', 'rejected')], { interviews: [panel, again] }), {
      now: '2026-03-10T11:00:00Z',
    });

    expect(next).toMatchObject({ type: 'act', step: { purpose: 'outcome-thanks' }, validUntil: '2026-03-10T15:00:00.000+00:00' });
  });

  test('a thank-you that nobody can be sent does not hold up the question that is due', () => {
    const unthanked = interviewed([], {
      contacts: [{ ...dana, refuses: ['email', 'linkedin', 'letter'] }],
      history: [promised('2026-03-05')], // thanks could be sent until Saturday, the 7th
    });

    const next = nextFollowUp(unthanked, { now: '2026-03-06T10:00:00Z' });

    expect(gistOf(next).slice(0, 3)).toEqual(['due', 'feedback-request', '2026-03-06T09:00:00.000+00:00']);
  });
});

test.each(['outcome-thanks', 'improvement-request', 'answer', 'missed-interview', 'offer-news'] as const)(
  '%s: not allowed where there is nothing of the kind',
  (purpose) => {
    expect(mayContact(interviewed([promised('2026-03-12')]), { at: friday, channel: 'email', to: 'dana', purpose })).toEqual({
      type: 'refused',
      reasons: [{ code: 'nothing-to-follow' }],
      allowedFrom: null,
    });
  },
);

test('a wait for somebody who is away is over as soon as another may be asked: the next decision is to act then', () => {
  const waiting = interviewed([promised('2026-03-12')], { contacts: [{ ...dana, awayUntil: '2026-03-16' }, hugo] });

  const wait = nextFollowUp(waiting, { now: friday });
  const then = nextFollowUp(waiting, { now: '2026-03-16T09:00:00Z' });

  expect(wait).toMatchObject({ type: 'wait', until: '2026-03-16T09:00:00.000+00:00', step: { to: { contact: 'dana' } } });
  expect(then).toMatchObject({ type: 'act', step: { key: stepOf(wait).key, to: { contact: 'dana' } } });
});

test('while somebody else stands in, the answer holds until the first is back', () => {
  const away = interviewed([promised('2026-03-12')], { contacts: [{ ...dana, awayUntil: '2026-03-24' }, hugo] });

  const instead = nextFollowUp(away, { now: '2026-03-23T12:00:00Z' });
  const back = nextFollowUp(away, { now: '2026-03-24T09:00:00Z' });

  expect(instead).toMatchObject({
    type: 'act',
    urgency: 'overdue',
    step: { to: { contact: 'hugo' } },
    validUntil: '2026-03-24T09:00:00.000+00:00',
  });
  expect(stepOf(back).to).toMatchObject({ contact: 'dana' });
});

test('a cancelled interview whose start is still to come is counted from once it has passed, and the answer says until when it holds', () => {
  const cancelled = applied([], { interviews: [{ ...second, status: 'cancelled' }] }); // on Thursday, the 26th

  const before = nextFollowUp(cancelled, { now: '2026-03-20T10:00:00Z' });
  const after = nextFollowUp(cancelled, { now: '2026-03-26T10:00:00Z' });

  expect(before).toMatchObject({
    type: 'act',
    step: { window: { earliestDate: '2026-03-16' } },
    validUntil: '2026-03-26T10:00:00.000+00:00',
  });
  expect(after).toMatchObject({ type: 'wait', until: '2026-04-09T09:00:00.000+01:00' });
});

test("a call in the small hours of one zone is yesterday's in another: the recipient's counts", () => {
  const contacts = [{ ...dana, timeZone: 'America/New_York' }];
  const called = asked('2026-03-17T02:00:00Z'); // Monday evening there

  const next = nextFollowUp(interviewed([promised('2026-03-12'), called], { contacts }), { now: '2026-03-17T12:00:00Z' });

  expect(next).toMatchObject({ type: 'wait', until: '2026-03-19T09:00:00.000-04:00' });
});

test("the gap in working days counts the calendar's", () => {
  const policy = withFeedback({ gap: { min: { workingDays: 2 }, max: { workingDays: 3 } } });
  const calendar = { weekend: [5, 6] as const, hours: [['09:00', '17:00']] as const, holidays: [] };

  const next = nextFollowUp(
    interviewed([promised('2026-03-11'), asked('2026-03-12T10:00:00+02:00')], { employer: { timeZone: 'Asia/Jerusalem', calendar } }),
    { now: '2026-03-13T10:00:00Z', policy },
  );

  expect(gistOf(next)).toEqual(['wait', 'feedback-request', '2026-03-16T09:00:00.000+02:00', '2026-03-17T17:00:00.000+02:00']); // from Thursday: Sunday, Monday, Tuesday
});

describe('An event that is only dated counts from the end of its date, whatever else happened that day', () => {
  const at = '2026-03-12T15:00:00Z';

  test('a stop on a date outlasts a restart of that afternoon', () => {
    const history: HistoryEvent[] = [
      promised('2026-03-11'),
      { type: 'stopped-chasing', at: '2026-03-12' },
      { type: 'resumed-chasing', at },
    ];

    expect(gistOf(nextFollowUp(interviewed(history), { now: friday }))).toEqual(['stopped-chasing']);
  });

  test('a restart on a date outlasts a stop of that afternoon', () => {
    const history: HistoryEvent[] = [
      promised('2026-03-11'),
      { type: 'stopped-chasing', at },
      { type: 'resumed-chasing', at: '2026-03-12' },
    ];

    expect(gistOf(nextFollowUp(interviewed(history), { now: friday })).slice(0, 2)).toEqual(['due', 'feedback-request']);
  });

  test('a snooze on a date replaces one of that afternoon', () => {
    const history: HistoryEvent[] = [
      promised('2026-03-11'),
      { type: 'snoozed', at, until: '2026-03-25' },
      { type: 'snoozed', at: '2026-03-12', until: '2026-03-18' },
    ];

    expect(nextFollowUp(interviewed(history), { now: friday })).toMatchObject({ type: 'wait', until: '2026-03-18T09:00:00.000+00:00' });
  });

  test('a promise on a date replaces one of that afternoon', () => {
    const history: HistoryEvent[] = [promised('2026-03-25', { at }), promised('2026-03-18', { at: '2026-03-12' })];

    expect(nextFollowUp(interviewed(history), { now: friday })).toMatchObject({ type: 'wait', until: '2026-03-19T09:00:00.000+00:00' });
  });

  test('a decision on a date stands against a promise of that afternoon', () => {
    const history: HistoryEvent[] = [told('2026-03-12', 'rejected'), promised('2026-03-18', { at })];

    expect(gistOf(nextFollowUp(interviewed(history), { now: friday })).slice(0, 2)).toEqual(['due', 'outcome-thanks']);
  });

  test('a request on a date replaces one of that afternoon, and an answer of that afternoon settles both', () => {
    const requests: HistoryEvent[] = [
      heard(at, 'request', { from: 'dana', channel: 'email' }),
      heard('2026-03-12', 'request', { from: 'hugo', channel: 'email' }),
    ];
    const contacts = [dana, hugo];

    const open = nextFollowUp(interviewed([...requests], { contacts }), { now: friday });
    const settled = nextFollowUp(interviewed([...requests, { type: 'answered', at: '2026-03-12T16:00:00Z' }], { contacts }), {
      now: friday,
    });

    expect(stepOf(open)).toMatchObject({ purpose: 'answer', to: { contact: 'hugo' } });
    expect(stepOf(settled).purpose).toBe('feedback-request');
  });

  test('a real answer on a date comes after the calls of that day', () => {
    const history: HistoryEvent[] = [
      promised('2026-03-06'),
      asked('2026-03-09T10:00:00Z'),
      asked('2026-03-12T10:00:00Z'),
      heard('2026-03-12', 'no-decision-yet', { from: 'dana' }),
    ];

    expect(stepOf(nextFollowUp(interviewed(history, { contacts: [dana, hugo] }), { now: friday })).to).toMatchObject({ contact: 'dana' });
  });
});

describe('Where two facts meet at one instant', () => {
  test('a promise answers the "final follow-up" at its instant, and releases from it', () => {
    const history = [promised('2026-03-12'), asked(friday, { said: 'final-follow-up' }), promised('2026-03-19', { at: friday })];

    expect(nextFollowUp(interviewed(history), { now: friday })).toMatchObject({ type: 'wait', until: '2026-03-20T09:00:00.000+00:00' });
  });

  test('a promise at the instant at which the candidate stopped does not: it was they who stopped', () => {
    const history: HistoryEvent[] = [
      promised('2026-03-12'),
      { type: 'stopped-chasing', at: friday },
      promised('2026-03-19', { at: friday }),
    ];

    expect(gistOf(nextFollowUp(interviewed(history), { now: friday }))).toEqual(['stopped-chasing']);
  });

  test('a real answer at the instant of a call is the answer to it: no escalation', () => {
    const calls = [asked('2026-03-13T10:00:00Z'), asked('2026-03-16T10:00:00Z')];
    const answer = heard('2026-03-16T10:00:00Z', 'no-decision-yet', { from: 'dana' });

    const next = [
      [...calls, answer],
      [answer, ...calls],
    ].map((facts) =>
      nextFollowUp(interviewed([promised('2026-03-12'), ...facts], { contacts: [dana, hugo] }), { now: '2026-03-19T10:00:00Z' }),
    );

    expect(next.map((each) => stepOf(each).to?.contact)).toEqual(['dana', 'dana']);
  });

  test('an answer at the start of a missed interview settles it', () => {
    const missed = application({
      contacts: [dana],
      interviews: [{ ...panel, status: 'missed-by-employer' }],
      history: [heard('2026-03-05T10:00:00Z', 'other')],
    });

    expect(stepOf(nextFollowUp(missed, { now: '2026-03-05T12:00:00Z' })).purpose).toBe('application-check');
  });
});

describe('Bounces', () => {
  const panelOfTwo = { contacts: [dana, hugo], interviews: [{ ...panel, interviewers: ['dana', 'hugo'] }] };
  const policy = {
    ...classic,
    id: 'letters/1',
    thankYou: { within: { hours: 24 }, expiresAfter: { hours: 48 }, channels: ['email', 'letter'] as const },
  };
  const keyOfThanksTo = (contact: string, history: readonly HistoryEvent[]) => {
    const verdict = mayContact(interviewed([], { ...panelOfTwo, history }), {
      at: '2026-03-05T13:00:00Z',
      channel: 'letter',
      to: contact,
      purpose: 'thank-you',
      policy,
    });
    return verdict.type === 'allowed' ? verdict.step?.key : verdict.reasons;
  };

  test("in a thank-you's key are those of its contact alone", () => {
    const bounced = [thanked({ to: 'dana', result: 'bounced' })];

    expect(keyOfThanksTo('hugo', bounced)).toBe(keyOfThanksTo('hugo', []));
    expect(keyOfThanksTo('dana', bounced)).not.toBe(keyOfThanksTo('dana', []));
  });
});

test('about a missed interview one writes in open hours too, unlike thanks', () => {
  const evening = application({
    contacts: [{ ...dana, prefers: 'email' }],
    interviews: [{ ...panel, startsAt: '2026-03-05T18:00:00Z', endsAt: '2026-03-05T19:00:00Z', status: 'missed-by-employer' }],
  });

  expect(nextFollowUp(evening, { now: '2026-03-05T19:00:00Z' })).toMatchObject({
    type: 'wait',
    until: '2026-03-06T09:00:00.000+00:00',
    step: { channel: 'email' },
  });
});

test('a promise from before the first interview holds if it had not passed when that ended', () => {
  const early = interviewed([], {
    history: [{ type: 'applied', at: '2026-02-16' }, promised('2026-03-12', { at: '2026-03-02T10:00:00Z' }), thanked()],
  });

  expect(nextFollowUp(early, { now: '2026-03-06T10:00:00Z' })).toMatchObject({ type: 'wait', until: '2026-03-13T09:00:00.000+00:00' });
});

test('checks made before the interview are no attempts after it', () => {
  const checked: HistoryEvent[] = [
    { type: 'applied', at: '2026-02-02' },
    { type: 'contacted', at: '2026-02-16T10:00:00Z', purpose: 'application-check', channel: 'email', to: 'dana' },
    { type: 'contacted', at: '2026-02-24T10:00:00Z', purpose: 'application-check', channel: 'email', to: 'dana' },
  ];

  const next = nextFollowUp(interviewed(checked), { now: '2026-03-12T10:00:00Z', policy: withFeedback({ maxAttempts: 1 }) });

  expect(next).toMatchObject({ type: 'act', step: { purpose: 'feedback-request', attempt: 1 } });
});

describe('The whole step of each purpose', () => {
  const window = expect.objectContaining({ timeZone: 'Europe/London' });
  const toDana = (because: string) => ({ contact: 'dana', role: 'hiring-manager', because });
  const rejected = told('2026-03-10T10:00:00Z', 'rejected', { from: 'dana' });
  const alder: CompetingProcess = {
    employer: 'Alder Build',
    stage: 'written-offer',
    receivedOn: '2026-03-09',
    answerBy: null,
    compensation: null,
    nameDisclosable: true,
  };
  type Case = [string, JobApplication, { now: string; policy?: FollowUpPolicy; ledger?: CompetingProcess[] }, object];
  const cases: Case[] = [
    [
      'application-check',
      applied(),
      { now: '2026-03-16T10:00:00Z' },
      { key: 'northwind/application-check/2026-03-02T43200000///1/0', channel: 'phone', to: toDana('decision-maker') },
    ],
    [
      'thank-you',
      interviewed([], { history: [] }),
      { now: '2026-03-05T12:00:00Z' },
      { key: 'northwind/thank-you/2026-03-05T39600000/panel/dana/1/0', channel: 'email', to: toDana('interviewer'), interview: 'panel' },
    ],
    [
      'feedback-request',
      interviewed([promised('2026-03-12')]),
      { now: friday },
      { key: 'northwind/feedback-request/2026-03-05T39600000///1/0', channel: 'phone', to: toDana('decision-maker') },
    ],
    [
      'outcome-thanks',
      interviewed([rejected]),
      { now: '2026-03-10T11:00:00Z' },
      {
        key: 'northwind/outcome-thanks/2026-03-10T36000000///1/0',
        channel: 'email',
        to: toDana('told-you'),
        includes: 'improvement-request',
      },
    ],
    [
      'improvement-request',
      interviewed([rejected, { type: 'contacted', at: '2026-03-10T12:00:00Z', purpose: 'outcome-thanks', channel: 'email', to: 'dana' }]),
      { now: '2026-03-11T10:00:00Z', policy: withOutcome({ askHowICameAcross: 'separately' }) },
      { key: 'northwind/improvement-request/2026-03-10T36000000///1/0', channel: 'phone', to: toDana('decision-maker') },
    ],
    [
      'answer',
      interviewed([heard('2026-03-10T10:00:00Z', 'request', { from: 'dana' })]),
      { now: '2026-03-10T11:00:00Z' },
      { key: 'northwind/answer/2026-03-10T36000000///1/0', channel: 'phone', to: toDana('asked') },
    ],
    [
      'missed-interview',
      application({ contacts: [dana], interviews: [{ ...panel, status: 'missed-by-employer' }] }),
      { now: '2026-03-05T12:00:00Z' },
      {
        key: 'northwind/missed-interview/2026-03-05T36000000/panel//1/0',
        channel: 'phone',
        to: toDana('decision-maker'),
        interview: 'panel',
      },
    ],
    [
      'offer-news',
      interviewed([promised('2026-03-19')]),
      { now: '2026-03-09T15:00:00Z', ledger: [alder] },
      { key: 'northwind/offer-news/2026-03-09///1/0', channel: 'email', to: toDana('decision-maker') },
    ],
  ];

  test.each(cases)('%s: it has what it needs and nothing more', (purpose, start, options, rest) => {
    expect(stepOf(nextFollowUp(start, options))).toEqual({ purpose, attempt: 1, window, ...rest });
  });

  test.each<[string, object[]]>([
    ['application-check', [{ code: 'no-promise-waited', since: '2026-03-02', days: 10, until: '2026-03-16' }]],
    ['thank-you', [{ code: 'thank-you-open', interview: 'panel', until: '2026-03-07T11:00:00.000+00:00' }]],
    ['feedback-request', [{ code: 'promise-passed', since: '2026-03-05T10:55:00Z', until: '2026-03-12' }]],
    ['outcome-thanks', [{ code: 'outcome-known', since: '2026-03-10T10:00:00Z' }]],
    ['improvement-request', [{ code: 'outcome-thanked', since: '2026-03-10T12:00:00Z' }]],
    ['answer', [{ code: 'your-turn', since: '2026-03-10T10:00:00Z' }]],
    ['missed-interview', [{ code: 'interview-missed', interview: 'panel', since: '2026-03-05T10:00:00Z' }]],
    ['offer-news', [{ code: 'offer-received', since: '2026-03-09', employer: 'Alder Build' }]],
  ])('%s: its reasons, whom it goes to, and no caveats', (purpose, reasons) => {
    const [, start, options, step] = cases.find(([name]) => name === purpose) as Case;

    const next = nextFollowUp(start, options);

    expect(next.reasons).toEqual([...reasons, { code: (step as Step & { to: { because: string } }).to.because, contact: 'dana' }]);
    expect(next.caveats).toEqual([]);
  });

  test.each(cases)('%s: a bounce of its own makes it another step', (purpose, start, options) => {
    const bounced = { type: 'contacted', at: options.now, purpose, channel: 'sms', to: 'dana', result: 'bounced' } as HistoryEvent; // a purpose by the table

    const { key } = stepOf(nextFollowUp({ ...start, history: [...(start.history ?? []), bounced] }, options));

    expect(key).toBe(stepOf(nextFollowUp(start, options)).key.replace(/0$/, '1'));
  });

  test.each(cases.filter(([purpose]) => purpose !== 'thank-you' && purpose !== 'offer-news'))(
    '%s: stops where nobody can be reached, with its reasons',
    (_, start, options) => {
      const next = nextFollowUp({ ...start, contacts: [{ ...dana, left: true }] }, options);

      expect(next).toMatchObject({ type: 'stop', because: 'no-channel' });
      expect(next.reasons.at(-1)).toEqual({ code: 'no-channel' });
    },
  );

  test.each(cases.filter(([purpose]) => purpose !== 'thank-you'))(
    '%s: the guard lets somebody else be asked',
    (purpose, start, options) => {
      const { now: at, ...rest } = options;

      const verdict = mayContact(
        { ...start, contacts: [dana, hugo] },
        { at, ...rest, channel: 'email', to: 'hugo', purpose: purpose as Purpose }, // by the table
      );

      expect(verdict).toMatchObject({ type: 'allowed', step: { purpose, to: { contact: 'hugo' } } });
    },
  );

  test.each(cases.filter(([purpose]) => !purpose.endsWith('thank-you') && purpose !== 'outcome-thanks'))(
    '%s: an e-mail keeps open hours too',
    (purpose, start, options) => {
      const { now, ...rest } = options;
      const evening = `${now.slice(0, 10)}T19:00:00Z`;

      const verdict = mayContact(start, { at: evening, ...rest, channel: 'email', to: 'dana', purpose: purpose as Purpose }); // by the table

      expect(verdict).toMatchObject({ type: 'refused' });
    },
  );
});

test('the guard names the bounce that closed the channel, and not another', () => {
  const bounce = (at: string, to: string, channel: 'email' | 'phone'): HistoryEvent => ({
    type: 'contacted',
    at,
    purpose: 'other',
    channel,
    to,
    result: 'bounced',
  });
  const bounces = [
    bounce('2026-03-09T10:00:00Z', 'hugo', 'email'),
    bounce('2026-03-10T10:00:00Z', 'dana', 'phone'),
    bounce('2026-03-11T10:00:00Z', 'dana', 'email'),
    thanked({ at: '2026-03-08T10:00:00Z', to: 'dana' }),
  ];

  const verdict = mayContact(interviewed([promised('2026-03-12'), ...bounces], { contacts: [dana, hugo] }), {
    at: friday,
    channel: 'email',
    to: 'dana',
    purpose: 'feedback-request',
  });

  expect(verdict).toEqual({
    type: 'refused',
    reasons: [{ code: 'bounced', since: '2026-03-11T10:00:00Z', channel: 'email' }],
    allowedFrom: null,
  });
});

test('interview feedback that came on the date of the no is known, and not asked for', () => {
  const history: HistoryEvent[] = [told('2026-03-10T10:00:00Z', 'rejected'), { type: 'interview-feedback-received', at: '2026-03-10' }];

  expect(stepOf(nextFollowUp(interviewed(history), { now: '2026-03-10T11:00:00Z' })).includes).toBeUndefined();
});

test.each([
  ['2026-03-05T09:00:00Z', 'due', '2026-03-05T10:15:00.000+00:00'], // before the interview: that ends the snooze
  ['2026-03-05T11:00:00Z', 'wait', '2026-03-06T09:00:00.000+00:00'], // after it
])('a missed interview and a snooze of that day, made at %s', (at, type, earliest) => {
  const missed = application({
    contacts: [dana],
    interviews: [{ ...panel, status: 'missed-by-employer' }],
    history: [{ type: 'snoozed', at, until: '2026-03-06' }],
  });

  expect(gistOf(nextFollowUp(missed, { now: '2026-03-05T12:00:00Z' })).slice(0, 3)).toEqual([type, 'missed-interview', earliest]);
});

test('thanks of a date, without an interview, are for the last one of that date', () => {
  const later = { ...panel, id: 'later', startsAt: '2026-03-05T14:00:00Z', endsAt: '2026-03-05T15:00:00Z' };

  const next = nextFollowUp(interviewed([], { interviews: [panel, later], history: [thanked({ at: '2026-03-05' })] }), {
    now: '2026-03-05T16:00:00Z',
  });

  expect(stepOf(next)).toMatchObject({ purpose: 'thank-you', interview: 'panel' });
});

describe('On hold before an interview', () => {
  const held = interviewed([told('2026-03-02T10:00:00Z', 'on-hold')]);

  test('the waiting counts from the interview', () => {
    const next = nextFollowUp(held, { now: '2026-03-06T10:00:00Z' });

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-12T09:00:00.000+00:00', step: { purpose: 'feedback-request' } });
    expect(stepOf(next).key).toBe('northwind/feedback-request/2026-03-05T39600000///1/0');
  });

  test('after it, from the word that it is on hold', () => {
    const after = interviewed([
      told('2026-03-06T10:00:00Z', 'on-hold'),
      thanked({ at: '2026-03-06T10:30:00Z', purpose: 'outcome-thanks' }),
    ]);

    const next = nextFollowUp(after, { now: '2026-03-06T11:00:00Z' });

    expect(stepOf(next).key).toBe('northwind/feedback-request/2026-03-06T36000000///1/0');
  });
});

describe('An application without an interview', () => {
  test('a promise is enough to ask after it, and is what counts', () => {
    const next = nextFollowUp(application({ contacts: [dana], history: [promised('2026-03-12')] }), { now: friday });

    expect(gistOf(next).slice(0, 3)).toEqual(['due', 'application-check', '2026-03-13T09:00:00.000+00:00']);
    expect(stepOf(next).key).toBe('northwind/application-check/2026-03-05T39300000///1/0');
    expect(next.reasons).toEqual([
      { code: 'promise-passed', since: '2026-03-05T10:55:00Z', until: '2026-03-12' },
      { code: 'decision-maker', contact: 'dana' },
    ]);
  });

  test('its key is of what came last: the application, a promise, or the start of what was cancelled', () => {
    const cancelled = [{ ...panel, status: 'cancelled' }] as const; // Thursday, 5 March, 10:00
    const keyOf = (start: JobApplication) => stepOf(nextFollowUp(start, { now: friday })).key.split('/')[2];

    expect(keyOf(applied([promised('2026-03-12', { at: '2026-03-03T10:00:00Z' })]))).toBe('2026-03-03T36000000');
    expect(keyOf(applied([promised('2026-03-12', { at: '2026-03-03T10:00:00Z' })], { interviews: cancelled }))).toBe('2026-03-05T36000000');
    expect(keyOf(applied([promised('2026-03-12')], { interviews: cancelled }))).toBe('2026-03-05T39300000'); // at 10:55
  });

  test('while a first interview is to come, no check will ever be asked for', () => {
    const coming = applied([], { interviews: [{ ...second, status: 'scheduled' }] });

    expect(mayContact(coming, { at: friday, channel: 'phone', to: 'dana', purpose: 'application-check' })).toMatchObject({
      type: 'refused',
      allowedFrom: null,
    });
  });
});

test('who withdrew has withdrawn for good, though an interview is still on file', () => {
  const withdrawn = interviewed([{ type: 'withdrew', at: '2026-03-12T10:00:00Z' }], {
    interviews: [panel, { ...second, status: 'scheduled' }],
  });

  expect(nextFollowUp(withdrawn, { now: friday })).toMatchObject({ because: 'ended-by-candidate', validUntil: null });
});

test('interview feedback given as the interview ended is known, and not asked for', () => {
  const rejected = interviewed([
    { type: 'interview-feedback-received', at: '2026-03-05T11:00:00Z' },
    told('2026-03-10T10:00:00Z', 'rejected'),
  ]);

  expect(stepOf(nextFollowUp(rejected, { now: '2026-03-10T11:00:00Z' }))).not.toHaveProperty('includes');
});

test('how one came across is not asked before the thanks were given, whoever asks the guard', () => {
  const rejected = interviewed([told('2026-03-10T10:00:00Z', 'rejected')]);
  const policy = withOutcome({ askHowICameAcross: 'separately' });

  expect(
    mayContact(rejected, { at: '2026-03-10T11:00:00Z', channel: 'email', to: 'dana', purpose: 'improvement-request', policy }),
  ).toEqual({ type: 'refused', reasons: [{ code: 'nothing-to-follow' }], allowedFrom: null });
});

test('asking how one came across rests on an interview that is only taken as held', () => {
  const assumed = interviewed(
    [told('2026-03-10T10:00:00Z', 'rejected'), thanked({ at: '2026-03-10T12:00:00Z', purpose: 'outcome-thanks' })],
    { interviews: [{ ...panel, status: 'scheduled' }] },
  );

  const next = nextFollowUp(assumed, { now: '2026-03-11T10:00:00Z', policy: withOutcome({ askHowICameAcross: 'separately' }) });

  expect(next).toMatchObject({
    step: { purpose: 'improvement-request' },
    caveats: [{ code: 'interview-assumed-held', interview: 'panel' }],
  });
});

test('missed just before midnight, it can be asked about from the next date: through the working date after that', () => {
  const night = application({
    contacts: [dana],
    interviews: [{ ...panel, startsAt: '2026-03-05T23:50:00Z', endsAt: '2026-03-06T00:50:00Z', status: 'missed-by-employer' }],
  });

  const next = nextFollowUp(night, { now: '2026-03-09T10:00:00Z' }); // the Monday after

  expect(gistOf(next).slice(0, 2)).toEqual(['overdue', 'missed-interview']);
});

describe("Of what was said on a date and at an instant of it, the later day by the recipient's clock counts", () => {
  // Tokyo: 20:00 of Monday, 16 March, in London is Tuesday there. The date alone ends later, and is Monday everywhere.
  const contacts = [{ ...dana, timeZone: 'Asia/Tokyo' }];
  const opensAfter = (event: HistoryEvent) =>
    gistOf(
      nextFollowUp(interviewed([promised('2026-03-12'), asked('2026-03-16'), event], { contacts }), { now: '2026-03-17T12:00:00Z' }),
    )[2];
  const at = '2026-03-16T20:00:00Z';

  test.each<[string, HistoryEvent]>([
    ['a contact', asked(at, { purpose: 'other' })],
    ['an answer given', { type: 'answered', at }],
    ['an answer heard', heard(at, 'other')],
  ])('%s', (_, event) => {
    expect(opensAfter(event)).toBe('2026-03-20T09:00:00.000+09:00'); // three days after Tuesday
  });

  test.each<[string, HistoryEvent]>([
    ['thanks', asked(at, { purpose: 'thank-you' })],
    ['thanks for an outcome', asked(at, { purpose: 'outcome-thanks' })],
    ['what bounced', asked(at, { purpose: 'other', channel: 'sms', result: 'bounced' })],
    ['an automatic answer', heard(at, 'automatic')],
    ['interview feedback', { type: 'interview-feedback-received', at }],
  ])('but not %s', (_, event) => {
    expect(opensAfter(event)).toBe('2026-03-19T09:00:00.000+09:00');
  });
});

describe('Thanks that name no interview', () => {
  const afternoon = { ...panel, id: 'afternoon', startsAt: '2026-03-05T14:00:00Z', endsAt: '2026-03-05T15:00:00Z' };

  test('are for the one that ended last, however they are listed', () => {
    const history = [thanked({ at: '2026-03-05T16:00:00Z' })];

    const open = [
      [panel, afternoon],
      [afternoon, panel],
    ].map((interviews) => stepOf(nextFollowUp(interviewed([], { history, interviews }), { now: '2026-03-05T16:30:00Z' })));

    expect(open.map(({ purpose, interview }) => [purpose, interview])).toEqual([
      ['thank-you', 'panel'],
      ['thank-you', 'panel'],
    ]);
  });

  test('are for the one that ended last, though another began later', () => {
    const long = { ...panel, id: 'long', endsAt: '2026-03-05T15:00:00Z' };
    const inner = { ...panel, id: 'inner', startsAt: '2026-03-05T11:00:00Z', endsAt: '2026-03-05T12:00:00Z' };
    const history = [thanked({ at: '2026-03-05T16:00:00Z' })];

    const next = nextFollowUp(interviewed([], { history, interviews: [long, inner] }), { now: '2026-03-05T16:30:00Z' });

    expect(stepOf(next)).toMatchObject({ purpose: 'thank-you', interview: 'inner' });
  });

  test('are for one that has ended rather than one that goes on', () => {
    const history = [thanked({ at: '2026-03-05T14:30:00Z' })];

    const next = nextFollowUp(interviewed([], { history, interviews: [panel, afternoon] }), { now: '2026-03-05T16:30:00Z' });

    expect(stepOf(next)).toMatchObject({ purpose: 'thank-you', interview: 'afternoon' });
  });

  test('are not for a cancelled one', () => {
    const history = [thanked({ at: '2026-03-05T16:00:00Z' })];
    const interviews = [panel, { ...afternoon, status: 'cancelled' }] as const;

    expect(stepOf(nextFollowUp(interviewed([], { history, interviews }), { now: '2026-03-05T16:30:00Z' })).purpose).toBe(
      'feedback-request',
    );
  });

  test('are not for one to come, while another goes on', () => {
    const history = [thanked({ at: '2026-03-05T10:50:00Z' })];
    const interviews = [panel, { ...afternoon, status: 'scheduled' }] as const;

    expect(nextFollowUp(interviewed([], { history, interviews }), { now: '2026-03-05T11:30:00Z' }).type).toBe('wait');
  });
});

describe('Taken up again', () => {
  test('after a final follow-up, by the candidate', () => {
    const resumed = interviewed([
      promised('2026-03-06'),
      asked('2026-03-09T10:00:00Z', { said: 'final-follow-up' }),
      { type: 'resumed-chasing', at: '2026-03-10T10:00:00Z' },
    ]);

    expect(gistOf(nextFollowUp(resumed, { now: friday })).slice(0, 2)).toEqual(['due', 'feedback-request']);
  });

  test('after on-hold, by a promise: it is waited for', () => {
    const again = interviewed([told('2026-03-09T10:00:00Z', 'on-hold'), promised('2026-03-19', { at: '2026-03-10T10:00:00Z' })]);

    const next = nextFollowUp(again, { now: friday });

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-20T09:00:00.000+00:00' });
    expect(next.reasons).toContainEqual({ code: 'promise-not-passed', since: '2026-03-10T10:00:00Z', until: '2026-03-19' });
  });

  test('after a no, by the first of the interviews to come, however they are listed', () => {
    const soon = { ...second, id: 'soon', status: 'scheduled', startsAt: '2026-03-10T15:00:00Z', endsAt: '2026-03-10T16:00:00Z' } as const;
    const later = { ...second, status: 'scheduled' } as const;
    const no = [told('2026-03-10T10:00:00Z', 'rejected')];

    for (const interviews of [
      [panel, soon, later],
      [panel, later, soon],
    ]) {
      const next = nextFollowUp(interviewed(no, { interviews }), { now: '2026-03-10T11:00:00Z' });
      expect(next.validUntil).toBe('2026-03-10T15:00:00.000+00:00');
    }
  });
});
