import { describe, expect, test } from 'vitest';
import {
  type Channel,
  type CompetingProcess,
  type Contact,
  classic,
  type HistoryEvent,
  type JobApplication,
  mayContact,
  nextFollowUp,
  type Purpose,
} from '../../src/index.js';
import {
  ada,
  application,
  applied,
  asked,
  dana,
  heard,
  hugo,
  ines,
  interviewed,
  issuesOf,
  panel,
  problemsOf,
  promised,
  stepOf,
  told,
  weekdays,
  withFeedback,
  withOutcome,
} from '../builders.js';

const friday = '2026-03-13T10:00:00Z'; // the day after Thursday, 12 March
const waiting = (more: readonly HistoryEvent[] = [], changes: Partial<JobApplication> = {}) =>
  interviewed([promised('2026-03-12'), ...more], changes);
const second = { ...panel, id: 'second', startsAt: '2026-03-26T10:00:00Z', endsAt: '2026-03-26T11:00:00Z', status: 'scheduled' as const }; // a Thursday

type Question = Partial<Parameters<typeof mayContact>[1]>;
const chase = (start: JobApplication, more: Question = {}) =>
  mayContact(start, { at: friday, channel: 'phone', to: 'dana', purpose: 'feedback-request', ...more });
const refused = (reasons: readonly object[], allowedFrom: string | null = null) => ({ type: 'refused', reasons, allowedFrom });

describe('Allowed', () => {
  test('what `nextFollowUp` proposes, with the step', () => {
    const verdict = mayContact(waiting(), { at: friday, channel: 'phone' });

    expect(verdict).toEqual({ type: 'allowed', urgency: 'due', step: stepOf(nextFollowUp(waiting(), { now: friday })) });
  });

  test('overdue, once the window has passed', () => {
    expect(chase(waiting(), { at: '2026-03-17T10:00:00Z' })).toMatchObject({ type: 'allowed', urgency: 'overdue' });
  });

  test('"`mayContact` allows what `nextFollowUp` proposes (at `window.earliest` allowed, an instant before refused)"', () => {
    const verdicts = ['2026-03-13T08:59:59.999Z', '2026-03-13T09:00:00Z'].map((at) => chase(waiting(), { at }).type);

    expect(verdicts).toEqual(['refused', 'allowed']);
  });

  test('"the guard\'s `step` carries the contact and channel asked about, with the step\'s own key"', () => {
    const start = waiting([], { contacts: [dana, hugo] });

    const verdict = chase(start, { to: 'hugo', channel: 'sms' });

    expect(verdict).toMatchObject({
      type: 'allowed',
      step: { key: stepOf(nextFollowUp(start, { now: friday })).key, to: { contact: 'hugo', role: 'hr' }, channel: 'sms' },
    });
  });

  test('"any permitted contact and channel, not only the step\'s own; open hours in that contact\'s zone"', () => {
    const tokyo = waiting([], { contacts: [dana, { ...hugo, timeZone: 'Asia/Tokyo' }] });

    const verdicts = [chase(tokyo), chase(tokyo, { to: 'hugo' }), chase(tokyo, { to: 'hugo', at: '2026-03-13T06:00:00Z' })];

    expect(verdicts).toMatchObject([
      { type: 'allowed' },
      refused(
        [{ code: 'outside-open-hours', since: '2026-03-13T19:00:00.000+09:00', until: '2026-03-16T09:00:00.000+09:00' }],
        '2026-03-16T09:00:00.000+09:00',
      ), // Friday evening there
      { type: 'allowed', step: { window: { timeZone: 'Asia/Tokyo' } } },
    ]);
  });

  test('"`to` left out: the step\'s"', () => {
    const start = waiting([asked('2026-03-13T10:00:00Z'), asked('2026-03-16T10:00:00Z')], { contacts: [dana, hugo] }); // escalated

    expect(mayContact(start, { at: '2026-03-19T10:00:00Z', channel: 'email', purpose: 'feedback-request' })).toMatchObject({
      type: 'allowed',
      step: { to: { contact: 'hugo', because: 'escalated' } },
    });
  });

  test('"`to` left out: the step\'s", though another of the panel could be thanked on that channel', () => {
    const writes: Contact = { ...dana, refuses: ['email'] };
    const policy = {
      ...classic,
      id: 'linked/1',
      thankYou: { within: { hours: 24 }, expiresAfter: { hours: 48 }, channels: ['email', 'linkedin'] },
    } as const;
    const two = interviewed([], { history: [], contacts: [writes, ines], interviews: [{ ...panel, interviewers: ['dana', 'ines'] }] });
    const question = { at: '2026-03-05T12:00:00Z', channel: 'email', policy } as const;

    expect(stepOf(nextFollowUp(two, { now: question.at, policy }))).toMatchObject({ to: { contact: 'dana' }, channel: 'linkedin' });
    expect([mayContact(two, question), mayContact(two, { ...question, purpose: 'thank-you' })]).toEqual(
      Array(2).fill(refused([{ code: 'permission-refused', contact: 'dana', channel: 'email' }])),
    );
  });

  test('for another purpose than that of the step, `to` left out is whom that purpose goes to', () => {
    // Dana said no, for which she is to be thanked; Hugo had asked for something.
    const both = interviewed(
      [
        heard('2026-03-13T09:00:00Z', 'request', { from: 'hugo', channel: 'email' }),
        told('2026-03-13T09:30:00Z', 'rejected', { from: 'dana' }),
      ],
      { contacts: [dana, hugo] },
    );

    expect(stepOf(nextFollowUp(both, { now: friday }))).toMatchObject({ purpose: 'outcome-thanks', to: { contact: 'dana' } });
    expect(mayContact(both, { at: friday, channel: 'email', purpose: 'answer' })).toMatchObject({
      type: 'allowed',
      step: { purpose: 'answer', to: { contact: 'hugo' } },
    });
  });

  test('"without `purpose`: that of the step `nextFollowUp` names"', () => {
    expect(mayContact(interviewed([], { history: [] }), { at: '2026-03-05T12:00:00Z', channel: 'email' })).toMatchObject({
      type: 'allowed',
      step: { purpose: 'thank-you' },
    });
  });

  test('nobody on file', () => {
    const anonymous = waiting([], { contacts: [], interviews: [{ ...panel, interviewers: [] }] });

    expect(mayContact(anonymous, { at: friday, channel: 'email' })).toMatchObject({
      type: 'allowed',
      step: { to: null, channel: 'email' },
    });
  });
});

describe('The chase is refused', () => {
  test('before the promise has passed', () => {
    expect(chase(waiting(), { at: '2026-03-12T12:00:00Z' })).toEqual(
      refused([{ code: 'promise-not-passed', since: '2026-03-05T10:55:00Z', until: '2026-03-12' }], '2026-03-13T09:00:00.000+00:00'),
    );
  });

  test('before the usual waiting is over', () => {
    expect(chase(interviewed(), { at: '2026-03-11T12:00:00Z' })).toEqual(
      refused([{ code: 'no-promise-waited', since: '2026-03-05', days: 5, until: '2026-03-12' }], '2026-03-12T09:00:00.000+00:00'),
    );
  });

  test('within the minimum gap', () => {
    expect(chase(waiting([asked(friday)]), { at: '2026-03-13T12:00:00Z' })).toMatchObject(
      refused(
        [{ code: 'promise-passed' }, { code: 'minimum-gap', since: '2026-03-13', days: 3, until: '2026-03-16' }],
        '2026-03-16T09:00:00.000+00:00',
      ),
    );
  });

  test('outside open hours', () => {
    expect(chase(waiting(), { at: '2026-03-13T17:00:00Z' })).toEqual(
      refused(
        [{ code: 'outside-open-hours', since: '2026-03-13T17:00:00.000+00:00', until: '2026-03-16T09:00:00.000+00:00' }],
        '2026-03-16T09:00:00.000+00:00',
      ),
    );
  });

  test('by e-mail too', () => {
    expect(chase(waiting(), { channel: 'email', at: '2026-03-13T17:00:00Z' })).toMatchObject({
      type: 'refused',
      allowedFrom: '2026-03-16T09:00:00.000+00:00',
    });
  });

  test('on a day that is not worked', () => {
    expect(chase(waiting(), { at: '2026-03-14T12:00:00Z' })).toEqual(
      refused([{ code: 'not-a-working-day', since: '2026-03-14', until: '2026-03-16' }], '2026-03-16T09:00:00.000+00:00'),
    );
  });

  test('while snoozed', () => {
    expect(chase(waiting([{ type: 'snoozed', at: '2026-03-12T10:00:00Z', until: '2026-03-18' }]))).toMatchObject({
      type: 'refused',
      allowedFrom: '2026-03-18T09:00:00.000+00:00',
    });
  });

  test.each([
    ['awayUntil', 'contact-away'],
    ['notBefore', 'contact-not-before'],
  ] as const)('to somebody with %s, though there is another', (field, code) => {
    const verdict = chase(waiting([], { contacts: [{ ...dana, [field]: '2026-03-24' }, hugo] }));

    expect(verdict).toMatchObject({ type: 'refused', allowedFrom: '2026-03-24T09:00:00.000+00:00' });
    expect((verdict as Extract<typeof verdict, { type: 'refused' }>).reasons).toContainEqual({
      code,
      contact: 'dana',
      until: '2026-03-24',
    });
  });

  test.each<[string, Partial<Contact>, Channel, object]>([
    [
      'without permission to call a hiring manager',
      { mayCall: false },
      'phone',
      { code: 'permission-refused', contact: 'dana', channel: 'phone' },
    ],
    ['on a channel that was refused', { refuses: ['sms'] }, 'sms', { code: 'permission-refused', contact: 'dana', channel: 'sms' }],
    ['to somebody who has left', { left: true }, 'email', { code: 'contact-left', contact: 'dana' }],
  ])('%s, for good', (_, changes, channel, reason) => {
    expect(chase(waiting([], { contacts: [{ ...dana, ...changes }] }), { channel })).toEqual(refused([reason]));
  });

  test('a hiring manager of whom it is not known may not be called', () => {
    const { mayCall: _mayCall, ...unasked } = dana;

    expect(chase(waiting([], { contacts: [unasked] }))).toEqual(
      refused([{ code: 'permission-refused', contact: 'dana', channel: 'phone' }]),
    );
  });

  test('to an address that has bounced', () => {
    expect(chase(waiting([asked('2026-03-13T09:00:00Z', { channel: 'email', result: 'bounced' })]), { channel: 'email' })).toEqual(
      refused([{ code: 'bounced', since: '2026-03-13T09:00:00Z', channel: 'email' }]),
    );
  });

  test.each<[string, Extract<HistoryEvent, { type: 'asked-to-stop' }>]>([
    ['this contact', { type: 'asked-to-stop', at: '2026-03-12T10:00:00Z', by: 'dana' }],
    ['this contact on this channel', { type: 'asked-to-stop', at: '2026-03-12T10:00:00Z', by: 'dana', channels: ['phone'] }],
    ['this channel', { type: 'asked-to-stop', at: '2026-03-12T10:00:00Z', channels: ['phone'] }],
    ['everything', { type: 'asked-to-stop', at: '2026-03-12T10:00:00Z' }],
  ])('by a wish to stop that concerns %s', (_, stop) => {
    expect(chase(waiting([stop]))).toEqual(refused([{ code: 'asked-to-stop', since: '2026-03-12T10:00:00Z' }]));
  });

  test('not by one that concerns somebody else or another channel', () => {
    const stops: HistoryEvent[] = [
      { type: 'asked-to-stop', at: '2026-03-12T10:00:00Z', by: 'hugo' },
      { type: 'asked-to-stop', at: '2026-03-12T10:00:00Z', channels: ['email'] },
    ];

    expect(chase(waiting(stops, { contacts: [dana, hugo] })).type).toBe('allowed');
  });

  describe('"while steps 3-8 apply"', () => {
    test.each<[string, HistoryEvent, object]>([
      [
        '3. a decision to give thanks for',
        told('2026-03-13T09:00:00Z', 'rejected'),
        { code: 'outcome-known', since: '2026-03-13T09:00:00Z' },
      ],
      [
        '4. a request to answer',
        heard('2026-03-13T09:00:00Z', 'request', { from: 'dana' }),
        { code: 'your-turn', since: '2026-03-13T09:00:00Z' },
      ],
      [
        '8. stopped chasing',
        { type: 'stopped-chasing', at: '2026-03-13T09:00:00Z' },
        { code: 'stopped-chasing', since: '2026-03-13T09:00:00Z' },
      ],
      [
        '8. said to be the last',
        asked('2026-03-13T09:00:00Z', { said: 'final-follow-up' }),
        { code: 'final-follow-up-sent', since: '2026-03-13T09:00:00Z' },
      ],
    ])('%s', (_, event, reason) => {
      expect(chase(waiting([event]))).toEqual(refused([reason]));
    });

    test('3. a decision that was given thanks for', () => {
      const thanks: HistoryEvent = {
        type: 'contacted',
        at: '2026-03-13T09:30:00Z',
        purpose: 'outcome-thanks',
        channel: 'email',
        to: 'dana',
      };

      expect(chase(waiting([told('2026-03-13T09:00:00Z', 'offer'), thanks]))).toEqual(
        refused([{ code: 'outcome-known', since: '2026-03-13T09:00:00Z' }]),
      );
    });

    test('5. a missed interview to ask about', () => {
      const missed = { ...second, startsAt: '2026-03-13T09:00:00Z', endsAt: '2026-03-13T09:30:00Z', status: 'missed-by-employer' as const };

      expect(chase(waiting([], { interviews: [panel, missed] }))).toEqual(
        refused([{ code: 'interview-missed', interview: 'second', since: '2026-03-13T09:00:00Z' }]),
      );
    });

    test('6. a thank-you that is open', () => {
      expect(chase(interviewed([], { history: [] }), { at: '2026-03-05T12:00:00Z' })).toEqual(
        refused([{ code: 'thank-you-open', interview: 'panel', until: '2026-03-07T11:00:00.000+00:00' }]),
      );
    });

    test('7. a later round, "`allowedFrom`: null, except after a scheduled round"', () => {
      expect(chase(waiting([], { interviews: [panel, second] }))).toMatchObject(
        refused([{ code: 'next-round-scheduled', interview: 'second' }], '2026-04-02T09:00:00.000+01:00'), // five working days after it
      );
    });
  });

  test('once the attempts are used', () => {
    expect(
      chase(waiting([asked('2026-03-13T09:00:00Z')]), { at: '2026-03-19T10:00:00Z', policy: withFeedback({ maxAttempts: 1 }) }),
    ).toEqual(refused([{ code: 'attempts-used', attempts: 1 }]));
  });

  test.each(['accepted', 'declined', 'withdrew'] as const)('once the candidate %s', (type) => {
    expect(chase(waiting([{ type, at: '2026-03-13T09:00:00Z' }]))).toEqual(
      refused([{ code: 'ended-by-candidate', since: '2026-03-13T09:00:00Z' }]),
    );
  });

  test('once it was asked to stop, whatever the candidate did then', () => {
    const stopped: HistoryEvent = { type: 'asked-to-stop', at: '2026-03-12T10:00:00Z' };
    const both = waiting([stopped, { type: 'withdrew', at: '2026-03-13T09:00:00Z' }]);

    expect([chase(both), mayContact(both, { at: friday, channel: 'email' })]).toEqual(
      Array(2).fill(refused([{ code: 'asked-to-stop', since: '2026-03-12T10:00:00Z' }])),
    );
  });

  test('without a purpose, when there is no step: by what there is none for', () => {
    expect(mayContact(application({ contacts: [dana] }), { at: friday, channel: 'email' })).toEqual(
      refused([{ code: 'nothing-to-follow' }]),
    );
    expect(mayContact(waiting([{ type: 'stopped-chasing', at: '2026-03-13T09:00:00Z' }]), { at: friday, channel: 'email' })).toEqual(
      refused([{ code: 'stopped-chasing', since: '2026-03-13T09:00:00Z' }]),
    );
  });

  test('before there was anything to chase', () => {
    expect(chase(application({ contacts: [dana] }))).toEqual(refused([{ code: 'nothing-to-follow' }]));
  });

  test.each<[Purpose, JobApplication]>([
    ['application-check', waiting()],
    ['feedback-request', applied()],
  ])('when the other kind of chase is the one to make: %s', (purpose, start) => {
    expect(chase(start, { purpose, at: '2026-03-17T10:00:00Z' })).toEqual(refused([{ code: 'nothing-to-follow' }]));
  });
});

describe('"judged by their own windows", whatever the order of steps proposes', () => {
  test('a thank-you while a request is to be answered', () => {
    const busy = interviewed([], { history: [heard('2026-03-05T11:30:00Z', 'request', { from: 'dana' })] });

    expect(stepOf(nextFollowUp(busy, { now: '2026-03-05T12:00:00Z' })).purpose).toBe('answer');
    expect(mayContact(busy, { at: '2026-03-05T12:00:00Z', channel: 'email', to: 'dana', purpose: 'thank-you' })).toMatchObject({
      type: 'allowed',
      step: { purpose: 'thank-you', interview: 'panel' },
    });
  });

  test('"for each contact concerned": a thank-you to the second of a panel', () => {
    const two = interviewed([], { history: [], contacts: [dana, ines, hugo], interviews: [{ ...panel, interviewers: ['dana', 'ines'] }] });
    const thank = (to: string) => mayContact(two, { at: '2026-03-05T12:00:00Z', channel: 'email', to, purpose: 'thank-you' });

    expect([thank('dana'), thank('ines'), thank('hugo')]).toMatchObject([
      { type: 'allowed', step: { to: { contact: 'dana' } } },
      { type: 'allowed', step: { to: { contact: 'ines' } } },
      refused([{ code: 'nothing-to-follow' }]), // was not there
    ]);
  });

  test('a thank-you that was given', () => {
    expect(mayContact(interviewed(), { at: '2026-03-05T13:00:00Z', channel: 'email', to: 'dana', purpose: 'thank-you' })).toEqual(
      refused([{ code: 'nothing-to-follow' }]),
    );
  });

  test('a thank-you that is gone', () => {
    expect(
      mayContact(interviewed([], { history: [] }), { at: '2026-03-07T11:00:00Z', channel: 'email', to: 'dana', purpose: 'thank-you' }),
    ).toMatchObject({ type: 'refused', allowedFrom: null });
  });

  test('a thank-you before the interview is over', () => {
    const invited = application({ contacts: [dana], interviews: [{ ...panel, status: 'scheduled' }] });

    expect(mayContact(invited, { at: '2026-03-05T10:59:59Z', channel: 'email', to: 'dana', purpose: 'thank-you' })).toMatchObject({
      type: 'refused',
      allowedFrom: '2026-03-05T11:00:00.000+00:00',
    });
  });

  test('thanks in writing at any hour, by phone in open hours', () => {
    const night = interviewed([told('2026-03-13T22:00:00Z', 'offer', { from: 'dana' })]);
    const thank = (channel: Channel) => mayContact(night, { at: '2026-03-13T23:00:00Z', channel, to: 'dana', purpose: 'outcome-thanks' });

    expect([thank('email'), thank('letter'), thank('phone')]).toMatchObject([
      { type: 'allowed' },
      { type: 'allowed' },
      { type: 'refused', allowedFrom: '2026-03-16T09:00:00.000+00:00' },
    ]);
  });

  test('an improvement request, from the first working date after the thanks', () => {
    const thanks: HistoryEvent = { type: 'contacted', at: '2026-03-12T13:00:00Z', purpose: 'outcome-thanks', channel: 'email', to: 'dana' };
    const rejected = interviewed([told('2026-03-12T12:00:00Z', 'rejected'), thanks]);
    const ask = (at: string) =>
      mayContact(rejected, {
        at,
        channel: 'email',
        to: 'dana',
        purpose: 'improvement-request',
        policy: withOutcome({ askHowICameAcross: 'separately' }),
      });

    expect([ask('2026-03-12T14:00:00Z'), ask(friday)]).toMatchObject([
      { type: 'refused', allowedFrom: '2026-03-13T09:00:00.000+00:00' },
      { type: 'allowed', step: { purpose: 'improvement-request' } },
    ]);
  });

  test('an answer, on the channel they asked on and on others', () => {
    const requested = interviewed([heard('2026-03-13T09:00:00Z', 'request', { from: 'dana', channel: 'phone' })], {
      contacts: [
        { ...dana, mayCall: false },
        { ...hugo, mayCall: false },
      ],
    });
    const answer = (to: string, channel: Channel) => mayContact(requested, { at: friday, channel, to, purpose: 'answer' }).type;

    expect([answer('dana', 'phone'), answer('dana', 'email'), answer('hugo', 'phone')]).toEqual(['allowed', 'allowed', 'refused']);
  });

  test('a word about a missed interview, from a quarter past', () => {
    const missed = application({ contacts: [dana], interviews: [{ ...panel, status: 'missed-by-employer' }] });
    const ask = (at: string) => mayContact(missed, { at, channel: 'phone', to: 'dana', purpose: 'missed-interview' });

    expect([ask('2026-03-05T10:14:59Z'), ask('2026-03-05T10:15:00Z')]).toMatchObject([
      { type: 'refused', allowedFrom: '2026-03-05T10:15:00.000+00:00' },
      { type: 'allowed', urgency: 'due' },
    ]);
  });

  test('news of an offer, in writing only, even after a final follow-up', () => {
    const ledger: CompetingProcess[] = [
      {
        employer: 'Alder Build',
        stage: 'written-offer',
        receivedOn: '2026-03-13',
        answerBy: null,
        compensation: null,
        nameDisclosable: true,
      },
    ];
    const tell = (start: JobApplication, channel: Channel) =>
      mayContact(start, { at: '2026-03-13T12:00:00Z', channel, to: 'dana', purpose: 'offer-news', ledger });
    const final = waiting([asked(friday, { said: 'final-follow-up' })]);
    const stopped = waiting([{ type: 'stopped-chasing', at: friday }]);

    expect(
      [tell(waiting(), 'email'), tell(final, 'email'), tell(waiting(), 'phone'), tell(stopped, 'email')].map(({ type }) => type),
    ).toEqual(['allowed', 'allowed', 'refused', 'refused']);
  });

  test('after a stop by the candidate or at their wish, nothing', () => {
    const purposes: Purpose[] = [
      'thank-you',
      'offer-news',
      'outcome-thanks',
      'improvement-request',
      'answer',
      'missed-interview',
      'feedback-request',
      'application-check',
    ];
    const ended = interviewed([told('2026-03-13T09:00:00Z', 'offer'), { type: 'declined', at: '2026-03-13T09:30:00Z' }]);

    expect(
      [...purposes, 'other' as const].map((purpose) => mayContact(ended, { at: friday, channel: 'email', to: 'dana', purpose })),
    ).toEqual(Array(9).fill(refused([{ code: 'ended-by-candidate', since: '2026-03-13T09:30:00Z' }])));
  });
});

describe('`other`: "by stops, refusals and open hours alone"', () => {
  const other = (start: JobApplication, more: Question = {}) =>
    mayContact(start, { at: '2026-03-11T10:00:00Z', channel: 'email', to: 'dana', purpose: 'other', ...more });

  test('is allowed before the promise, without a step', () => {
    expect(other(waiting())).toEqual({ type: 'allowed', urgency: 'due' });
  });

  test.each<[string, HistoryEvent]>([
    ['`stopped-chasing`', { type: 'stopped-chasing', at: '2026-03-10T10:00:00Z' }],
    ['snooze', { type: 'snoozed', at: '2026-03-10T10:00:00Z', until: '2026-03-20' }],
    ['a decision', told('2026-03-10T10:00:00Z', 'rejected')],
    ['a contact just now', asked('2026-03-11T09:59:00Z')],
  ])('is not ended by %s', (_, event) => {
    expect(other(waiting([event]))).toEqual({ type: 'allowed', urgency: 'due' });
  });

  test('is not ended by absence', () => {
    expect(other(waiting([], { contacts: [{ ...dana, awayUntil: '2026-03-24', notBefore: '2026-03-24' }] }))).toEqual({
      type: 'allowed',
      urgency: 'due',
    });
  });

  test('"a hiring manager\'s phone still needs `mayCall: true`"', () => {
    const { mayCall: _mayCall, ...unasked } = dana;

    expect(other(waiting([], { contacts: [unasked] }), { channel: 'phone' })).toEqual(
      refused([{ code: 'permission-refused', contact: 'dana', channel: 'phone' }]),
    );
  });

  test('keeps to open hours', () => {
    expect(other(waiting(), { at: '2026-03-11T18:00:00Z' })).toEqual(
      refused(
        [{ code: 'outside-open-hours', since: '2026-03-11T18:00:00.000+00:00', until: '2026-03-12T09:00:00.000+00:00' }],
        '2026-03-12T09:00:00.000+00:00',
      ),
    );
  });

  test.each<[string, HistoryEvent[], Partial<Contact>, string]>([
    ['a stop', [{ type: 'asked-to-stop', at: '2026-03-10T10:00:00Z', by: 'dana' }], {}, 'asked-to-stop'],
    ['a refusal', [], { refuses: ['email'] }, 'permission-refused'],
    ['having left', [], { left: true }, 'contact-left'],
  ])('is refused by %s', (_, history, changes, code) => {
    expect(other(waiting(history, { contacts: [{ ...dana, ...changes }] }))).toMatchObject(refused([{ code }]));
  });

  test("without `to` it is judged for the step's contact, who need not be the first of the route", () => {
    const contacts = [{ ...dana, refuses: ['email' as const] }, hugo];
    const start = waiting([heard('2026-03-13T09:00:00Z', 'request', { from: 'hugo' })], { contacts }); // Hugo is to be answered

    expect(mayContact(start, { at: friday, channel: 'email', purpose: 'other' })).toEqual({ type: 'allowed', urgency: 'due' });
    expect(mayContact(waiting([], { contacts }), { at: friday, channel: 'email', purpose: 'other' }).type).toBe('refused');
  });

  test("without `to` it is judged for the step's contact, or the route's first where there is no step", () => {
    const refusing = { ...hugo, refuses: ['email'] as const };
    const { to: _to, ...anybody } = { at: '2026-03-11T10:00:00Z', channel: 'email' as const, purpose: 'other' as const, to: '' };

    const verdicts = [
      waiting([], { contacts: [refusing, dana] }),
      application({ contacts: [refusing, dana] }),
      application({ contacts: [refusing] }),
    ].map((start) => mayContact(start, anybody).type);

    expect(verdicts).toEqual(['allowed', 'allowed', 'refused']);
  });
});

describe('`others`: "the same person (same e-mail or phone) is not chased for two applications within the gap"', () => {
  const elsewhere = (event: HistoryEvent, contact: Contact = dana): JobApplication => ({
    ...application({ contacts: [{ ...contact, id: 'd' }], interviews: [{ ...panel, interviewers: [] }], history: [event] }),
    id: 'analyst',
  });
  const yesterday = asked('2026-03-12T10:00:00Z', { to: 'd' }); // a Thursday; three days later is Sunday
  const samePerson = { code: 'same-person', applicationId: 'analyst', contact: 'd', since: '2026-03-12', until: '2026-03-15' };

  test('chased yesterday for another role', () => {
    expect(chase(waiting(), { others: [elsewhere(yesterday)] })).toEqual(refused([samePerson], '2026-03-16T09:00:00.000+00:00'));
  });

  test('before the window too, `allowedFrom` is the later of both', () => {
    expect(chase(waiting(), { at: '2026-03-12T12:00:00Z', others: [elsewhere(yesterday)] })).toMatchObject(
      refused([{ code: 'promise-not-passed' }, samePerson], '2026-03-16T09:00:00.000+00:00'),
    );
  });

  test('allowed again once the gap is over', () => {
    expect(chase(waiting(), { at: '2026-03-16T09:00:00Z', others: [elsewhere(yesterday)] }).type).toBe('allowed');
  });

  test.each<[string, Contact, string]>([
    ['the same e-mail, compared without case', { ...dana, email: ' DANA@Northwind.example', phone: '1' }, 'refused'],
    ['the same phone, however spaced', { ...dana, email: '', phone: '+44 (20) 7946-0100' }, 'refused'],
    ['neither', { ...dana, email: 'other@northwind.example', phone: '+44 20 7946 9999' }, 'allowed'],
    ['nothing on file', { id: 'd', name: dana.name, role: dana.role }, 'allowed'],
  ])('%s', (_, contact, type) => {
    expect(chase(waiting(), { others: [elsewhere(yesterday, contact)] }).type).toBe(type);
  });

  test('ß and ss are two addresses', () => {
    const { phone: _phone, ...unlisted } = { ...dana, email: 'gross@northwind.example' };
    const other = { ...unlisted, email: 'groß@northwind.example' };

    expect(chase(waiting([], { contacts: [unlisted] }), { channel: 'email', others: [elsewhere(yesterday, other)] }).type).toBe('allowed');
  });

  test('two without an e-mail and a phone are not the same person', () => {
    const blank: Contact = { id: 'dana', name: dana.name, role: dana.role };

    expect(chase(waiting([], { contacts: [blank] }), { channel: 'email', others: [elsewhere(yesterday, blank)] }).type).toBe('allowed');
  });

  test.each<[string, HistoryEvent]>([
    ['a thank-you', { ...yesterday, purpose: 'thank-you' } as HistoryEvent],
    ['one that bounced', { ...yesterday, result: 'bounced' } as HistoryEvent],
    ['one to nobody named', { type: 'contacted', at: '2026-03-12T10:00:00Z', purpose: 'feedback-request', channel: 'phone' }],
  ])('"chased": %s does not count', (_, event) => {
    expect(chase(waiting(), { others: [elsewhere(event)] }).type).toBe('allowed');
  });

  test('only the chase is refused', () => {
    const thank = mayContact(interviewed([told('2026-03-13T09:00:00Z', 'offer')]), {
      at: friday,
      channel: 'email',
      to: 'dana',
      purpose: 'outcome-thanks',
      others: [elsewhere(yesterday)],
    });

    expect(thank.type).toBe('allowed');
  });

  test('the application itself among the others counts for nothing more', () => {
    const started = waiting([asked(friday)]);

    expect(chase(waiting(), { others: [waiting()] }).type).toBe('allowed');
    expect(chase(started, { at: '2026-03-13T12:00:00Z', others: [started] })).toEqual(chase(started, { at: '2026-03-13T12:00:00Z' }));
  });

  test('of several, the one that is over last counts', () => {
    const monday = { ...elsewhere(asked('2026-03-16T10:00:00Z', { to: 'd' })), id: 'writer' };
    const tuesday = elsewhere(asked('2026-03-17T09:00:00Z', { to: 'd' }));

    const verdicts = [
      [monday, tuesday],
      [tuesday, monday],
    ].map((others) => chase(waiting(), { at: '2026-03-17T10:00:00Z', others }));

    expect(verdicts).toEqual(
      Array(2).fill(refused([{ ...samePerson, since: '2026-03-17', until: '2026-03-20' }], '2026-03-20T09:00:00.000+00:00')),
    );
  });

  test('the gap is over at midnight, for whoever can be called then', () => {
    // The gap after Thursday ends when Sunday, the 15th, begins.
    const open = { timeZone: 'Europe/London', calendar: { ...weekdays, weekend: [], hours: [['00:00', '24:00'] as const] } };
    const ask = (at: string) => chase(waiting([], { employer: open }), { at, others: [elsewhere(yesterday)] });

    expect([ask('2026-03-14T23:59:59Z'), ask('2026-03-15T00:00:00Z')]).toMatchObject([
      refused([samePerson], '2026-03-15T00:00:00.000+00:00'),
      { type: 'allowed' },
    ]);
  });

  test('of several on one day, that of the smaller application id, whatever their order', () => {
    const analyst = elsewhere(yesterday);
    const writer = { ...elsewhere(asked('2026-03-12T09:00:00Z', { to: 'd' })), id: 'writer' };
    const chaseBeside = (others: readonly JobApplication[]) => chase(waiting(), { others });

    expect([chaseBeside([analyst, writer]), chaseBeside([writer, analyst])]).toEqual(
      Array(2).fill(refused([samePerson], '2026-03-16T09:00:00.000+00:00')),
    );
  });

  test('of two that let Monday open the later one is told, though the other has the smaller id', () => {
    // Three days after Thursday is Sunday, three after Friday Monday: after both it is Monday when somebody is at work.
    const analyst = elsewhere(yesterday);
    const writer = { ...elsewhere(asked('2026-03-13T09:00:00Z', { to: 'd' })), id: 'writer' };
    const told = { ...samePerson, applicationId: 'writer', since: '2026-03-13', until: '2026-03-16' };
    const chaseBeside = (others: readonly JobApplication[]) => chase(waiting(), { others });

    expect([chaseBeside([analyst, writer]), chaseBeside([writer, analyst])]).toEqual(
      Array(2).fill(refused([told], '2026-03-16T09:00:00.000+00:00')),
    );
  });

  test('of two in one application the last one is told', () => {
    const twice = {
      ...elsewhere(yesterday),
      contacts: [
        { ...dana, id: 'd' },
        { ...dana, id: 'd2' },
      ],
      history: [asked('2026-03-12T09:00:00Z', { to: 'd' }), asked('2026-03-12T15:00:00Z', { to: 'd2' })],
    };

    expect(chase(waiting(), { others: [twice] })).toMatchObject(
      refused([{ ...samePerson, contact: 'd2' }], '2026-03-16T09:00:00.000+00:00'),
    );
  });

  test("an agency's recruiter too", () => {
    const viaAgency = waiting([], { contacts: [dana, ada] });

    const verdict = chase(viaAgency, { to: 'ada', others: [elsewhere(yesterday, ada)] });

    expect(verdict).toMatchObject(refused([{ code: 'same-person' }], '2026-03-16T09:00:00.000+00:00'));
  });
});

describe('Bad questions', () => {
  test('all that is wrong with one, at once', () => {
    const broken = { ...application({ employer: { timeZone: 'Europe/Atlantis' } }), id: 'b' };

    const problems = problemsOf(() =>
      mayContact(waiting(), {
        at: friday,
        channel: 'fax' as never,
        to: 'nobody',
        purpose: 'gossip' as never,
        others: [application(), broken, 7 as never],
      }),
    );

    expect(problems).toEqual([
      'channel unknown-value',
      'to unknown-contact',
      'purpose unknown-value',
      'others.1.employer.timeZone unknown-time-zone',
      'others.2 wrong-type',
    ]);
  });

  test('all that is wrong with the application and with the question, at once', () => {
    const problems = problemsOf(() => chase({ ...waiting(), id: '' }, { channel: 'fax' as never, to: 'nobody' }));

    expect(problems).toEqual(expect.arrayContaining(['id empty', 'channel unknown-value', 'to unknown-contact']));
    expect(problemsOf(() => chase({ ...waiting(), id: '' }, { others: [waiting()] }))).toEqual(['id empty']);
  });

  test.each<[string, object | undefined, object]>([
    ['no question', undefined, { code: 'missing', path: '', message: 'nothing is given: give options' }],
    [
      'a purpose that nobody knows',
      { purpose: 'gossip' },
      {
        code: 'unknown-value',
        path: 'purpose',
        message:
          '"gossip" is not known: write one of application-check, thank-you, feedback-request, offer-news, outcome-thanks, improvement-request, answer, missed-interview, other',
      },
    ],
    ['others that are no list', { others: {} }, { code: 'wrong-type', path: 'others', message: 'an object is not a list of applications' }],
  ])('%s: with the value and what would be right', (_, bad, issue) => {
    const options = bad && { at: friday, channel: 'phone', ...bad };

    expect(issuesOf(() => mayContact(waiting(), options as never))).toEqual([issue]);
  });

  test('two favourites: "supported for one application at a time"', () => {
    const mine = { ...waiting(), preferred: true };
    const other = { ...waiting(), id: 'contoso', preferred: true };

    expect(problemsOf(() => chase(mine, { others: [{ ...mine }, other] }))).toEqual(['others.1.preferred preferred-twice']);
    expect(problemsOf(() => chase(mine, { others: [{ ...other, preferred: false }] }))).toEqual([]);
  });

  test('`others` that is no list', () => {
    expect(problemsOf(() => chase(waiting(), { others: {} as never }))).toEqual(['others wrong-type']);
  });

  test('"`at` is its now (facts after it are an error)"', () => {
    expect(problemsOf(() => chase(waiting(), { at: '2026-03-05T11:59:59Z' }))).toEqual(['history.0.at after-now']);
    expect(problemsOf(() => chase(waiting(), { at: 'tomorrow' }))).toEqual(['at not-an-instant']);
  });
});
