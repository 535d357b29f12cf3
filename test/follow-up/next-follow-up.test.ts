import { describe, expect, test } from 'vitest';
import { classic, type HistoryEvent, type JobApplication, nextFollowUp } from '../../src/index.js';
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
} from '../builders.js';

const second = { ...panel, id: 'second', startsAt: '2026-03-26T10:00:00Z', endsAt: '2026-03-26T11:00:00Z', status: 'scheduled' as const }; // a Thursday
const friday = '2026-03-13T10:00:00Z'; // the day after Thursday, 12 March

test('the whole answer: to wait', () => {
  const next = nextFollowUp(interviewed([promised('2026-03-12')]), { now: '2026-03-09T10:00:00Z' });

  expect(next).toEqual({
    type: 'wait',
    until: '2026-03-13T09:00:00.000+00:00',
    step: {
      key: expect.stringMatching(/^northwind\/feedback-request\/[^/]+\/\/\/1\/0$/),
      purpose: 'feedback-request',
      attempt: 1,
      window: {
        earliest: '2026-03-13T09:00:00.000+00:00',
        latest: '2026-03-16T17:00:00.000+00:00',
        recommended: '2026-03-13T09:00:00.000+00:00',
        timeZone: 'Europe/London',
        earliestDate: '2026-03-13',
        latestDate: '2026-03-16',
      },
      to: { contact: 'dana', role: 'hiring-manager', because: 'decision-maker' },
      channel: 'phone',
    },
    policyId: 'classic/1',
    reasons: [
      { code: 'promise-not-passed', since: '2026-03-05T10:55:00Z', until: '2026-03-12' },
      { code: 'decision-maker', contact: 'dana' },
    ],
    caveats: [],
    validUntil: '2026-03-13T09:00:00.000+00:00',
  });
});

test('the whole answer: to act', () => {
  const next = nextFollowUp(interviewed([], { history: [] }), { now: '2026-03-06T12:00:00Z' });

  expect(next).toEqual({
    type: 'act',
    urgency: 'overdue',
    step: {
      key: expect.stringMatching(/^northwind\/thank-you\/[^/]+\/panel\/dana\/1\/0$/),
      purpose: 'thank-you',
      attempt: 1,
      window: {
        earliest: '2026-03-05T11:00:00.000+00:00',
        latest: '2026-03-06T11:00:00.000+00:00',
        recommended: '2026-03-06T12:00:00.000+00:00',
        timeZone: 'Europe/London',
        earliestDate: '2026-03-05',
        latestDate: '2026-03-06',
      },
      to: { contact: 'dana', role: 'hiring-manager', because: 'interviewer' },
      channel: 'email',
      interview: 'panel',
    },
    policyId: 'classic/1',
    reasons: [
      { code: 'thank-you-open', interview: 'panel', until: '2026-03-07T11:00:00.000+00:00' },
      { code: 'window-passed', until: '2026-03-06T11:00:00.000+00:00' },
      { code: 'interviewer', contact: 'dana' },
    ],
    caveats: [],
    validUntil: '2026-03-07T11:00:00.000+00:00',
  });
});

describe('Which step comes next: what stands earlier in the list wins over all that comes after', () => {
  // All of these at once, on the day after the promised date; each line takes the one before it away.
  const facts: HistoryEvent[] = [
    { type: 'asked-to-stop', at: '2026-03-13T09:00:00Z' },
    { type: 'withdrew', at: '2026-03-13T08:00:00Z' },
    told('2026-03-13T07:00:00Z', 'rejected'),
    heard('2026-03-13T06:00:00Z', 'request', { from: 'dana' }),
  ];
  const missed = {
    ...panel,
    id: 'missed',
    startsAt: '2026-03-13T09:00:00Z',
    endsAt: '2026-03-13T09:30:00Z',
    status: 'missed-by-employer' as const,
  };
  const yesterday = { ...panel, id: 'yesterday', startsAt: '2026-03-12T15:00:00Z', endsAt: '2026-03-12T16:00:00Z' };
  const stopped: HistoryEvent = { type: 'stopped-chasing', at: '2026-03-12T17:00:00Z' };
  const purposeOf = (start: JobApplication) =>
    gistOf(nextFollowUp(start, { now: friday })).find((part) => part !== 'wait' && part !== 'due' && part !== 'overdue');

  test.each<[string, readonly HistoryEvent[], JobApplication['interviews'], string]>([
    ['1. asked to stop', [...facts, stopped], [yesterday, missed], 'asked-to-stop'],
    ['2. withdrew', [...facts.slice(1), stopped], [yesterday], 'ended-by-candidate'],
    ['3. a decision was told', [...facts.slice(2), stopped], [yesterday], 'outcome-thanks'],
    [
      '4. the employer asked for something',
      [...facts.slice(3), stopped],
      [yesterday, { ...missed, startsAt: '2026-03-13T05:00:00Z' }],
      'answer',
    ],
    ['5. an interview was missed', [stopped], [yesterday, missed], 'missed-interview'],
    ['6. a thank-you is open', [stopped], [yesterday, second], 'thank-you'],
    ['7. a later round is scheduled', [stopped, thanked({ at: '2026-03-12T17:00:00Z' })], [yesterday, second], 'thank-you'], // for the round to come
    ['8. stopped chasing', [stopped, thanked({ at: '2026-03-12T17:00:00Z' })], [yesterday], 'stopped-chasing'],
    ['9. held, no answer', [thanked({ at: '2026-03-12T17:00:00Z' })], [yesterday], 'feedback-request'],
    ['10. applied, no interview', [{ type: 'applied', at: '2026-02-02' }], [], 'application-check'],
    ['nothing', [], [], 'nothing-to-follow'],
  ])('%s', (_, history, interviews, expected) => {
    expect(purposeOf(application({ contacts: [dana], history, interviews: interviews ?? [] }))).toBe(expected);
  });

  test('7. the round to come is waited for, up to its end', () => {
    const next = nextFollowUp(interviewed([promised('2026-03-12')], { interviews: [panel, second] }), { now: friday });

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-26T11:00:00.000+00:00', step: { interview: 'second' } });
  });

  test('7. an interview that has begun and not ended is awaited, also when it is ticked off as held', () => {
    const next = nextFollowUp(application({ contacts: [dana], interviews: [panel] }), { now: '2026-03-05T10:30:00Z' });

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-05T11:00:00.000+00:00', step: { purpose: 'thank-you' } });
  });
});

describe('A stop', () => {
  const stops = (history: readonly HistoryEvent[], changes: Partial<JobApplication> = {}, policy = classic) =>
    nextFollowUp(interviewed(history, changes), { now: '2026-03-24T10:00:00Z', policy });

  test('"asked-to-stop": for ever, whatever comes after', () => {
    const next = stops(
      [
        { type: 'asked-to-stop', at: '2026-03-10T10:00:00Z' },
        told('2026-03-23T10:00:00Z', 'offer'),
        { type: 'resumed-chasing', at: '2026-03-24T09:00:00Z' },
      ],
      { interviews: [panel, second] },
    );

    expect(next).toEqual({
      type: 'stop',
      because: 'asked-to-stop',
      policyId: 'classic/1',
      reasons: [{ code: 'asked-to-stop', since: '2026-03-10T10:00:00Z' }],
      caveats: [],
      validUntil: null,
    });
  });

  test('"asked-to-stop": even before a decision is thanked for', () => {
    expect(stops([told('2026-03-24T09:00:00Z', 'rejected'), { type: 'asked-to-stop', at: '2026-03-24T09:30:00Z' }])).toMatchObject({
      because: 'asked-to-stop',
    });
  });

  test.each(['accepted', 'declined', 'withdrew'] as const)('"ended-by-candidate": %s', (type) => {
    expect(stops([told('2026-03-23T10:00:00Z', 'offer'), { type, at: '2026-03-24T09:00:00Z' }])).toEqual({
      type: 'stop',
      because: 'ended-by-candidate',
      policyId: 'classic/1',
      reasons: [{ code: 'ended-by-candidate', since: '2026-03-24T09:00:00Z' }],
      caveats: [],
      validUntil: null,
    });
  });

  test('"complete": decided and thanked for', () => {
    const thanks: HistoryEvent = { type: 'contacted', at: '2026-03-23T11:00:00Z', purpose: 'outcome-thanks', channel: 'email', to: 'dana' };

    expect(stops([told('2026-03-23T10:00:00Z', 'offer'), thanks])).toEqual({
      type: 'stop',
      because: 'complete',
      policyId: 'classic/1',
      reasons: [{ code: 'outcome-known', since: '2026-03-23T10:00:00Z' }],
      caveats: [],
      validUntil: null,
    });
  });

  test('"the latest told counts, and each gets its own thanks"', () => {
    const thanks: HistoryEvent = { type: 'contacted', at: '2026-03-19T11:00:00Z', purpose: 'outcome-thanks', channel: 'email', to: 'dana' };

    const next = stops([told('2026-03-19T10:00:00Z', 'rejected'), thanks, told('2026-03-24T09:00:00Z', 'offer')]);

    expect(next).toMatchObject({ type: 'act', step: { purpose: 'outcome-thanks', window: { earliest: '2026-03-24T09:00:00.000+00:00' } } });
    expect(stepOf(next)).not.toHaveProperty('includes');
  });

  test('"stopped-chasing"', () => {
    expect(stops([promised('2026-03-12'), { type: 'stopped-chasing', at: '2026-03-20T10:00:00Z' }])).toEqual({
      type: 'stop',
      because: 'stopped-chasing',
      policyId: 'classic/1',
      reasons: [{ code: 'stopped-chasing', since: '2026-03-20T10:00:00Z' }],
      caveats: [],
      validUntil: null,
    });
  });

  test.each<[string, HistoryEvent]>([
    ['resumed-chasing', { type: 'resumed-chasing', at: '2026-03-23T10:00:00Z' }],
    ['a later promise', promised('2026-03-23', { at: '2026-03-21T10:00:00Z' })],
  ])('"until %s"', (_, event) => {
    expect(gistOf(stops([promised('2026-03-12'), { type: 'stopped-chasing', at: '2026-03-20T10:00:00Z' }, event])).slice(0, 2)).toContain(
      'feedback-request',
    );
  });

  test('"until a later held interview"', () => {
    const held = { ...second, startsAt: '2026-03-23T10:00:00Z', endsAt: '2026-03-23T11:00:00Z', status: 'held' as const };

    const next = stops([{ type: 'stopped-chasing', at: '2026-03-20T10:00:00Z' }, thanked({ at: '2026-03-23T12:00:00Z' })], {
      interviews: [panel, held],
    });

    expect(gistOf(next).slice(0, 2)).toEqual(['wait', 'feedback-request']);
  });

  test('"it ends the chase, not the thanks and not the answers"', () => {
    const stopped: HistoryEvent = { type: 'stopped-chasing', at: '2026-03-20T10:00:00Z' };

    const answers = [
      stops([stopped, heard('2026-03-24T09:00:00Z', 'request')]),
      stops([stopped, told('2026-03-24T09:00:00Z', 'offer')]),
      stops([stopped], { interviews: [{ ...panel, startsAt: '2026-03-24T08:00:00Z', endsAt: '2026-03-24T09:00:00Z' }] }),
    ];

    expect(answers.map((next) => stepOf(next).purpose)).toEqual(['answer', 'outcome-thanks', 'thank-you']);
  });

  test('"final-follow-up-sent"', () => {
    expect(stops([promised('2026-03-12'), asked(friday, { said: 'final-follow-up' })])).toEqual({
      type: 'stop',
      because: 'final-follow-up-sent',
      policyId: 'classic/1',
      reasons: [{ code: 'final-follow-up-sent', since: friday }],
      caveats: [],
      validUntil: null,
    });
  });

  test('a final follow-up that bounced was never said', () => {
    const next = stops([promised('2026-03-12'), asked(friday, { channel: 'email', said: 'final-follow-up', result: 'bounced' })]);

    expect(gistOf(next).slice(0, 2)).toEqual(['overdue', 'feedback-request']);
  });

  test('"attempts-used": of requests', () => {
    expect(stops([promised('2026-03-12'), asked(friday), asked('2026-03-16T10:00:00Z')], {}, withFeedback({ maxAttempts: 2 }))).toEqual({
      type: 'stop',
      because: 'attempts-used',
      policyId: 'changed/1',
      reasons: [{ code: 'attempts-used', attempts: 2 }],
      caveats: [],
      validUntil: null,
    });
  });

  test('"attempts-used": of checks', () => {
    const checks = ['16', '23'].map(
      (date): HistoryEvent => ({
        type: 'contacted',
        at: `2026-03-${date}T10:00:00Z`,
        purpose: 'application-check',
        channel: 'email',
        to: 'dana',
      }),
    );

    const next = nextFollowUp(applied(checks), { now: '2026-04-01T10:00:00+01:00' });

    expect(next).toMatchObject({
      type: 'stop',
      because: 'attempts-used',
      reasons: [{ code: 'attempts-used', attempts: 2 }],
      validUntil: null,
    });
  });

  test('"attempts-used": none are left from the start', () => {
    expect(gistOf(stops([promised('2026-03-12')], {}, withFeedback({ maxAttempts: 0 })))).toEqual(['attempts-used']);
  });

  test('"no-channel"', () => {
    expect(stops([promised('2026-03-12')], { contacts: [{ ...dana, left: true }] })).toMatchObject({
      type: 'stop',
      because: 'no-channel',
      reasons: [{ code: 'no-channel' }],
      validUntil: null,
    });
  });

  test('"nothing-to-follow": an application only, where the policy asks after none', () => {
    expect(gistOf(nextFollowUp(applied(), { now: '2026-03-24T10:00:00Z', policy: { ...classic, application: null } }))).toEqual([
      'nothing-to-follow',
    ]);
  });
});

describe('Asked to stop, in part', () => {
  const next = (stop: Partial<Extract<HistoryEvent, { type: 'asked-to-stop' }>>) =>
    nextFollowUp(
      interviewed([promised('2026-03-12'), { type: 'asked-to-stop', at: '2026-03-12T10:00:00Z', ...stop }], { contacts: [dana, hugo] }),
      { now: friday },
    );

  test('"`by`: that contact is out, on all"', () => {
    expect(stepOf(next({ by: 'dana' }))).toMatchObject({ to: { contact: 'hugo' }, channel: 'phone' });
  });

  test('"`by`: that contact is out on `channels`"', () => {
    expect(stepOf(next({ by: 'dana', channels: ['phone', 'sms'] }))).toMatchObject({ to: { contact: 'dana' }, channel: 'email' });
  });

  test('"`channels` alone: everybody\'s"', () => {
    expect(stepOf(next({ channels: ['phone'] }))).toMatchObject({ to: { contact: 'dana' }, channel: 'email' });
    expect(gistOf(next({ channels: ['phone', 'email'] }))).toEqual(['no-channel']);
  });

  test('"absolute": not even a request to ring opens the channel again', () => {
    const ring = heard('2026-03-12T15:00:00Z', 'request', { from: 'dana', channel: 'phone' });

    const answer = nextFollowUp(interviewed([{ type: 'asked-to-stop', at: '2026-03-12T10:00:00Z', channels: ['phone'] }, ring]), {
      now: friday,
    });

    expect(stepOf(answer)).toMatchObject({ purpose: 'answer', channel: 'email' });
  });
});

describe('What counts', () => {
  test('"only `feedback-request` and `application-check` contacts are attempts"', () => {
    const others = (
      ['thank-you', 'offer-news', 'outcome-thanks', 'improvement-request', 'answer', 'missed-interview', 'other'] as const
    ).map((purpose): HistoryEvent => ({ type: 'contacted', at: '2026-03-16T10:00:00Z', purpose, channel: 'email', to: 'dana' }));

    const next = nextFollowUp(interviewed([promised('2026-03-12'), ...others]), { now: '2026-03-20T10:00:00Z' });

    expect(stepOf(next).attempt).toBe(1);
  });

  test('"the gap is one per application, whoever was contacted"', () => {
    const next = nextFollowUp(
      interviewed([promised('2026-03-12'), asked('2026-03-16T10:00:00Z', { to: 'hugo' })], { contacts: [dana, hugo] }),
      { now: '2026-03-17T10:00:00Z' },
    );

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-19T09:00:00.000+00:00', step: { to: { contact: 'dana' } } });
  });

  test('"attempts count from the anchor": requests before the last held interview\'s end do not', () => {
    const interviews = [panel, { ...second, status: 'held' as const }];

    const next = nextFollowUp(
      interviewed([asked(friday), asked('2026-03-17T10:00:00Z'), thanked({ at: '2026-03-26T12:00:00Z' })], { interviews }),
      { now: '2026-04-02T10:00:00+01:00' },
    );

    expect(stepOf(next).attempt).toBe(1);
  });

  test('"attempts count from the anchor": nor those before `on-hold`', () => {
    const onHold: HistoryEvent[] = [
      told('2026-03-17T12:00:00Z', 'on-hold'),
      { type: 'contacted', at: '2026-03-17T13:00:00Z', purpose: 'outcome-thanks', channel: 'email' },
    ];

    const next = nextFollowUp(
      interviewed([promised('2026-03-12'), asked(friday), asked('2026-03-17T10:00:00Z'), ...onHold, asked('2026-03-24T10:00:00Z')]),
      { now: '2026-03-27T10:00:00Z' },
    );

    expect(stepOf(next).attempt).toBe(2);
  });

  test('"a thank-you without `to` covers all interviewers"', () => {
    const both = { contacts: [dana, hugo], interviews: [{ ...panel, interviewers: ['dana', 'hugo'] }] };

    const answers = [thanked(), thanked({ to: 'dana' })].map((history) =>
      gistOf(nextFollowUp(interviewed([], { ...both, history: [history] }), { now: '2026-03-05T13:00:00Z' })).slice(0, 2),
    );

    expect(answers).toEqual([
      ['wait', 'feedback-request'],
      ['due', 'thank-you'],
    ]);
  });

  test('"without `interview` the last one held before it"', () => {
    const later = { ...panel, id: 'later', startsAt: '2026-03-05T14:00:00Z', endsAt: '2026-03-05T15:00:00Z' };

    const next = nextFollowUp(interviewed([], { interviews: [panel, later], history: [thanked({ at: '2026-03-05T15:30:00Z' })] }), {
      now: '2026-03-05T16:00:00Z',
    });

    expect(stepOf(next)).toMatchObject({ purpose: 'thank-you', interview: 'panel' });
  });

  test('"an interview without interviewers on file gets one thank-you, to the hiring manager"', () => {
    const history: HistoryEvent[] = [];
    const anonymous = { contacts: [hugo, dana], interviews: [{ ...panel, interviewers: [] }], history };

    const before = nextFollowUp(interviewed([], anonymous), { now: '2026-03-05T12:00:00Z' });
    const after = nextFollowUp(interviewed([], { ...anonymous, history: [thanked({ to: 'dana' })] }), { now: '2026-03-05T13:00:00Z' });

    expect(stepOf(before)).toMatchObject({ purpose: 'thank-you', to: { contact: 'dana', because: 'decision-maker' }, interview: 'panel' });
    expect(stepOf(after).purpose).toBe('feedback-request');
  });

  test('"or recruiter, else `to: null`"', () => {
    const rita = { id: 'rita', name: 'Rita Lund', role: 'recruiter', email: 'rita@northwind.example' } as const;
    const interviews = [{ ...panel, interviewers: [] }];

    const steps = [[hugo, rita], [hugo], []].map((contacts) =>
      stepOf(nextFollowUp(interviewed([], { contacts, interviews, history: [] }), { now: '2026-03-05T12:00:00Z' })),
    );

    expect(steps.map(({ purpose, to }) => [purpose, to])).toEqual([
      ['thank-you', { contact: 'rita', role: 'recruiter', because: 'hr-fallback' }],
      ['thank-you', null],
      ['thank-you', null],
    ]);
  });

  test('"an application without any contact still gets its timing: `to: null`, the policy\'s first channel, caveat `no-contact-recorded`"', () => {
    const next = nextFollowUp(interviewed([promised('2026-03-12')], { contacts: [], interviews: [{ ...panel, interviewers: [] }] }), {
      now: friday,
    });

    expect(next).toMatchObject({
      type: 'act',
      step: { purpose: 'feedback-request', to: null, channel: 'phone', window: { earliest: '2026-03-13T09:00:00.000+00:00' } },
      caveats: [{ code: 'no-contact-recorded' }],
    });
  });

  test('without any contact, a channel that bounced or was closed to everybody is used no more', () => {
    const anonymous = { contacts: [], interviews: [{ ...panel, interviewers: [] }] };
    const bounced: HistoryEvent = { type: 'contacted', at: '2026-03-12T10:00:00Z', purpose: 'other', channel: 'phone', result: 'bounced' };

    const next = [[bounced], [bounced, { type: 'asked-to-stop', at: '2026-03-12T11:00:00Z', channels: ['email'] } as HistoryEvent]].map(
      (more) => nextFollowUp(interviewed([promised('2026-03-12'), ...more], anonymous), { now: friday }),
    );

    expect(next).toMatchObject([{ step: { channel: 'email' } }, { type: 'stop', because: 'no-channel' }]);
  });
});

describe('`includes`, the improvement request in the same message', () => {
  const noon = { now: '2026-03-10T12:00:00Z' };
  const includes = (start: JobApplication, policy = classic) => stepOf(nextFollowUp(start, { ...noon, policy })).includes;

  test.each(['rejected', 'position-closed'] as const)('"after `%s`, if there was an interview"', (decision) => {
    expect(includes(interviewed([told('2026-03-10T10:00:00Z', decision)]))).toBe('improvement-request');
  });

  test.each(['offer', 'on-hold'] as const)('not after `%s`', (decision) => {
    expect(includes(interviewed([told('2026-03-10T10:00:00Z', decision)]))).toBeUndefined();
  });

  test('not without an interview', () => {
    expect(includes(applied([told('2026-03-10T10:00:00Z', 'rejected')]))).toBeUndefined();
  });

  test('not when it is known already', () => {
    expect(
      includes(
        interviewed([told('2026-03-10T10:00:00Z', 'rejected'), { type: 'interview-feedback-received', at: '2026-03-10T10:30:00Z' }]),
      ),
    ).toBeUndefined();
  });

  test('"doing the step settles both"', () => {
    const done: HistoryEvent = { type: 'contacted', at: '2026-03-10T11:00:00Z', purpose: 'outcome-thanks', channel: 'email', to: 'dana' };

    expect(gistOf(nextFollowUp(interviewed([told('2026-03-10T10:00:00Z', 'rejected'), done]), noon))).toEqual(['complete']);
  });

  test.each(['separately', 'never'] as const)('not when the policy says "%s"', (askHowICameAcross) => {
    expect(
      includes(interviewed([told('2026-03-10T10:00:00Z', 'rejected')]), { ...classic, outcome: { ...classic.outcome, askHowICameAcross } }),
    ).toBeUndefined();
  });

  test('"separately": asked after the thanks, by the route, and complete once asked or told', () => {
    const policy = { ...classic, outcome: { ...classic.outcome, askHowICameAcross: 'separately' as const } };
    const thanks: HistoryEvent = { type: 'contacted', at: '2026-03-10T11:00:00Z', purpose: 'outcome-thanks', channel: 'email', to: 'hugo' };
    const rejected = [told('2026-03-10T10:00:00Z', 'rejected', { from: 'hugo' }), thanks];
    const contacts = [dana, hugo];
    const now = '2026-03-11T12:00:00Z';

    const asking = nextFollowUp(interviewed(rejected, { contacts }), { now, policy });
    const done = [
      { type: 'contacted', at: '2026-03-11T11:00:00Z', purpose: 'improvement-request', channel: 'email', to: 'dana' } as const,
      { type: 'interview-feedback-received', at: '2026-03-11T11:00:00Z' } as const,
    ].map((event) => nextFollowUp(interviewed([...rejected, event], { contacts }), { now, policy }));

    expect(stepOf(asking)).toMatchObject({
      purpose: 'improvement-request',
      to: { contact: 'dana', because: 'decision-maker' },
      channel: 'phone',
    });
    expect(done.map(gistOf)).toEqual([['complete'], ['complete']]);
  });

  test('"separately": nothing is asked before the thanks were given', () => {
    const policy = { ...classic, outcome: { ...classic.outcome, askHowICameAcross: 'separately' as const } };

    expect(stepOf(nextFollowUp(interviewed([told('2026-03-10T10:00:00Z', 'rejected')]), { ...noon, policy })).purpose).toBe(
      'outcome-thanks',
    );
  });
});

describe('`validUntil`: the decision is the same for every now before it', () => {
  test.each<[string, JobApplication, string, string | null]>([
    [
      'a wait for a gap, to its end',
      interviewed([promised('2026-03-12'), asked(friday)]),
      '2026-03-13T12:00:00Z',
      '2026-03-16T09:00:00.000+00:00',
    ],
    [
      'a wait for a promise, to the instant at which that passes',
      interviewed([promised('2026-03-12'), heard('2026-03-11T10:00:00Z', 'other')]),
      '2026-03-11T12:00:00Z',
      '2026-03-13T09:00:00.000+00:00',
    ],
    [
      'a wait for an interview, to its end',
      application({ contacts: [dana], interviews: [second] }),
      friday,
      '2026-03-26T11:00:00.000+00:00',
    ],
    ['due, to the latest', interviewed([promised('2026-03-12')]), friday, '2026-03-16T17:00:00.000+00:00'],
    ['overdue, without an end', interviewed([promised('2026-03-12')]), '2026-03-17T10:00:00Z', null],
    [
      'overdue, to the end of an interview to come',
      interviewed([told('2026-03-10T10:00:00Z', 'on-hold')], { interviews: [panel, second] }),
      '2026-03-12T10:00:00Z',
      '2026-03-25T00:00:00.000+00:00',
    ],
    ['a stop, for ever', interviewed([promised('2026-03-12'), { type: 'stopped-chasing', at: friday }]), friday, null],
  ])('%s', (_, facts, now, validUntil) => {
    expect(nextFollowUp(facts, { now }).validUntil).toBe(validUntil);
  });
});

test('`now` may be text, a Date or an object with epochMilliseconds', () => {
  const start = interviewed([promised('2026-03-12')]);
  const answers = [
    '2026-03-13T10:00:00Z',
    '2026-03-13T19:00:00+09:00[Asia/Tokyo]',
    new Date('2026-03-13T10:00:00Z'),
    { epochMilliseconds: Date.UTC(2026, 2, 13, 10) },
  ].map((now) => nextFollowUp(start, { now }));

  expect(answers).toEqual(Array(4).fill(answers[0]));
});
