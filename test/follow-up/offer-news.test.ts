import { describe, expect, test } from 'vitest';
import {
  type CompetingProcess,
  type Contact,
  type HistoryEvent,
  type JobApplication,
  mayContact,
  nextFollowUp,
  planFollowUps,
} from '../../src/index.js';
import {
  ada,
  application,
  applied,
  asked,
  dana,
  gistOf,
  heard,
  hugo,
  interviewed,
  panel,
  problemsOf,
  promised,
  stepOf,
  told,
  withFeedback,
} from '../builders.js';

/** A written offer that came on Monday, 9 March, to be answered by the end of Friday, the 20th. */
const offer = (changes: Partial<CompetingProcess> = {}): CompetingProcess => ({
  employer: 'Alder Build',
  stage: 'written-offer',
  receivedOn: '2026-03-09',
  answerBy: '2026-03-20',
  compensation: null,
  nameDisclosable: true,
  ...changes,
});
const now = '2026-03-09T15:00:00Z';
const waiting = (more: readonly HistoryEvent[] = [], changes: Partial<JobApplication> = {}) =>
  interviewed([promised('2026-03-19'), ...more], changes);
const news = (start: JobApplication = waiting(), ledger: readonly CompetingProcess[] = [offer()], at = now) =>
  nextFollowUp(start, { now: at, ledger });
const toldOf = (at: string, changes = {}): HistoryEvent => ({
  type: 'contacted',
  at,
  purpose: 'offer-news',
  channel: 'email',
  to: 'dana',
  ...changes,
});

test('"even before the promised date, since a line is not a call": the whole step', () => {
  expect(news()).toMatchObject({
    type: 'act',
    urgency: 'due',
    step: {
      purpose: 'offer-news',
      attempt: 1,
      channel: 'email',
      to: { contact: 'dana', because: 'decision-maker' },
      window: {
        earliest: '2026-03-09T09:00:00.000+00:00',
        latest: '2026-03-10T17:00:00.000+00:00',
        recommended: '2026-03-09T15:00:00.000+00:00',
      },
    },
    reasons: [
      { code: 'offer-received', since: '2026-03-09', employer: 'Alder Build', answerBy: '2026-03-20' },
      { code: 'decision-maker', contact: 'dana' },
    ],
  });
});

test('a name that must not be told is not in the reasons', () => {
  expect(news(waiting(), [offer({ nameDisclosable: false })]).reasons[0]).toEqual({
    code: 'offer-received',
    since: '2026-03-09',
    employer: null,
    answerBy: '2026-03-20',
  });
});

test('without a ledger there is no news', () => {
  expect(gistOf(nextFollowUp(waiting(), { now })).slice(0, 2)).toEqual(['wait', 'feedback-request']);
});

describe('"a live verbal or written offer from elsewhere"', () => {
  test('a verbal one too', () => {
    expect(stepOf(news(waiting(), [offer({ stage: 'verbal-offer' })])).purpose).toBe('offer-news');
  });

  test.each(['applied', 'interviewing', 'final-round', 'accepted', 'declined', 'expired', 'withdrawn'] as const)(
    'not one that is %s',
    (stage) => {
      expect(stepOf(news(waiting(), [offer({ stage })])).purpose).toBe('feedback-request');
    },
  );

  test.each<[string, Partial<CompetingProcess>]>([
    ['by name', { employer: 'Northwind Ltd.', aliases: ['NORTHWIND'] }],
    ['by application', { applicationId: 'northwind' }],
  ])("not the recipient's own, %s", (_, changes) => {
    const named = waiting([], { employer: { ...interviewed().employer, name: 'Northwind' } });

    expect(stepOf(news(named, [offer(changes)])).purpose).toBe('feedback-request');
  });

  test('"an offer without `receivedOn` is no news"', () => {
    expect(stepOf(news(waiting(), [offer({ receivedOn: null })])).purpose).toBe('feedback-request');
  });
});

describe('"once an interview was held or is scheduled"', () => {
  test('scheduled', () => {
    const scheduled = application({
      contacts: [dana],
      interviews: [{ ...panel, startsAt: '2026-03-26T10:00:00Z', endsAt: '2026-03-26T11:00:00Z', status: 'scheduled' }],
    });

    expect(stepOf(news(scheduled)).purpose).toBe('offer-news');
  });

  test('not before', () => {
    expect(stepOf(news(applied())).purpose).toBe('application-check');
  });
});

describe('"by e-mail (another written channel if e-mail is refused; never a call)"', () => {
  const letters = withFeedback({ channels: ['phone', 'letter', 'email', 'linkedin'] });
  const channelTo = (contact: Contact) =>
    stepOf(nextFollowUp(waiting([], { contacts: [contact] }), { now, ledger: [offer()], policy: letters })).channel;

  test('by e-mail, whatever comes first in the policy or is preferred', () => {
    expect([channelTo(dana), channelTo({ ...dana, prefers: 'letter' })]).toEqual(['email', 'email']);
  });

  test('another written channel', () => {
    expect(channelTo({ ...dana, refuses: ['email'] })).toBe('letter');
  });

  test('"dropped if it cannot be written to anybody"', () => {
    const unwritable = waiting([], { contacts: [{ ...dana, refuses: ['email', 'linkedin', 'letter'] }] });

    expect(gistOf(nextFollowUp(unwritable, { now, ledger: [offer()], policy: letters })).slice(0, 2)).toEqual(['wait', 'feedback-request']);
  });
});

test('"to the decision maker", also where HR is asked first', () => {
  const next = nextFollowUp(waiting([], { contacts: [hugo, dana] }), {
    now,
    ledger: [offer()],
    policy: withFeedback({ route: 'hr-first' }),
  });

  expect(stepOf(next)).toMatchObject({ purpose: 'offer-news', to: { contact: 'dana' } });
});

test('an agency is not gone around', () => {
  expect(stepOf(news(waiting([], { contacts: [dana, ada] }))).to).toMatchObject({ contact: 'ada', because: 'agency' });
});

describe('Window', () => {
  test('"`earliest` the first open instant from `receivedOn` on": of a Saturday, Monday\'s opening and closing', () => {
    const next = news(waiting(), [offer({ receivedOn: '2026-03-14' })], '2026-03-14T12:00:00Z');

    expect(gistOf(next)).toEqual(['wait', 'offer-news', '2026-03-16T09:00:00.000+00:00', '2026-03-16T17:00:00.000+00:00']);
  });

  test('"(today: at once)"', () => {
    expect(stepOf(news(waiting(), [offer()], now)).window.recommended).toBe('2026-03-09T15:00:00.000+00:00');
  });

  test('"`latest` the closing of the next working date", then overdue', () => {
    expect(gistOf(news(waiting(), [offer()], '2026-03-10T17:00:00Z')).slice(0, 2)).toEqual(['overdue', 'offer-news']);
  });

  test('"gone at `answerBy`": a date, at its last closing before its end', () => {
    const answers = ['2026-03-20T16:59:59Z', '2026-03-20T17:00:00Z'].map((at) => gistOf(news(waiting(), [offer()], at)).slice(0, 2));

    expect(answers).toEqual([
      ['overdue', 'offer-news'],
      ['due', 'feedback-request'],
    ]);
  });

  test('"gone at `answerBy`": a local time, "of a ledger: the employer\'s zone"', () => {
    const newYork = waiting([], { employer: { ...interviewed().employer, timeZone: 'America/New_York' } });
    const ledger = [offer({ answerBy: '2026-03-09T13:30' })];

    const answers = ['2026-03-09T13:29:59-04:00', '2026-03-09T13:30:00-04:00'].map((at) => gistOf(news(newYork, ledger, at)).slice(0, 2));

    expect(answers).toEqual([
      ['due', 'offer-news'],
      ['wait', 'feedback-request'],
    ]);
  });
});

describe('Settled', () => {
  test('"by an `offer-news` contact on or after `receivedOn`"', () => {
    expect(stepOf(news(waiting([toldOf('2026-03-09T14:00:00Z')]))).purpose).toBe('feedback-request');
  });

  test('not by one before', () => {
    expect(stepOf(news(waiting([toldOf('2026-03-06T14:00:00Z')]))).purpose).toBe('offer-news');
  });

  test('not by one that bounced', () => {
    expect(stepOf(news(waiting([toldOf('2026-03-09T14:00:00Z', { channel: 'letter', result: 'bounced' })]))).purpose).toBe('offer-news');
  });

  test.each([
    ['spoke', 'feedback-request'],
    ['voicemail', 'offer-news'],
  ] as const)('"or a `feedback-request` that was `spoke`n": %s', (result, purpose) => {
    expect(stepOf(news(waiting([asked('2026-03-09T14:00:00Z', { result })]))).purpose).toBe(purpose);
  });

  test('"dated by the oldest offer not yet told of"', () => {
    const ledger = [
      offer({ employer: 'Birch', receivedOn: '2026-03-10' }),
      offer({ receivedOn: '2026-03-09' }),
      offer({ employer: 'Cedar', receivedOn: '2026-03-05' }),
    ];

    const next = news(waiting([toldOf('2026-03-05T14:00:00Z')]), ledger, '2026-03-10T10:00:00Z');

    expect(next).toMatchObject({
      step: { window: { earliest: '2026-03-09T09:00:00.000+00:00' } },
      reasons: [{ code: 'offer-received', since: '2026-03-09' }, { code: 'minimum-gap', since: '2026-03-05' }, { code: 'decision-maker' }],
    });
  });
});

describe('Among the other steps', () => {
  test('"two are never closer than the minimum gap"', () => {
    const next = news(
      waiting([toldOf('2026-03-09T14:00:00Z')]),
      [offer(), offer({ employer: 'Birch', receivedOn: '2026-03-10' })],
      '2026-03-10T10:00:00Z',
    );

    expect(gistOf(next)).toEqual(['wait', 'offer-news', '2026-03-12T09:00:00.000+00:00', '2026-03-13T17:00:00.000+00:00']);
  });

  test('"not after `stopped-chasing`"', () => {
    expect(gistOf(news(waiting([{ type: 'stopped-chasing', at: '2026-03-09T10:00:00Z' }])))).toEqual(['stopped-chasing']);
  });

  test('"`final-follow-up` does not end it"', () => {
    expect(stepOf(news(waiting([asked('2026-03-06T10:00:00Z', { said: 'final-follow-up' })]))).purpose).toBe('offer-news');
  });

  test('"it is no attempt, restarts the gap"', () => {
    const next = news(interviewed([promised('2026-03-06'), toldOf('2026-03-09T14:00:00Z')]));

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-12T09:00:00.000+00:00', step: { purpose: 'feedback-request', attempt: 1 } });
  });

  test('"steps 1-4 come first"', () => {
    expect([
      stepOf(news(waiting([heard(now, 'request', { from: 'dana' })]))).purpose,
      stepOf(news(waiting([told(now, 'offer')]))).purpose,
    ]).toEqual(['answer', 'outcome-thanks']);
  });

  test('a thank-you comes first', () => {
    const unthanked = interviewed([], {
      history: [],
      interviews: [{ ...panel, startsAt: '2026-03-09T10:00:00Z', endsAt: '2026-03-09T11:00:00Z' }],
    });

    expect(stepOf(news(unthanked)).purpose).toBe('thank-you');
  });

  test('a plan tells of it once', () => {
    const plan = planFollowUps(waiting(), { now, ledger: [offer()], steps: 3 });

    expect(plan.map(({ purpose, window }) => [purpose, window.earliestDate])).toEqual([
      ['offer-news', '2026-03-09'],
      ['feedback-request', '2026-03-20'],
      ['feedback-request', '2026-03-23'],
    ]);
  });
});

test('a broken ledger is refused, with its path', () => {
  expect(problemsOf(() => news(waiting(), [offer({ receivedOn: '2026-02-30' })]))).toEqual(['ledger.0.receivedOn unreal-date']);
});

describe('Of several offers', () => {
  const toldFirst = (...ledger: CompetingProcess[]) =>
    [ledger, [...ledger].reverse()].map(
      (given) => news(waiting(), given, '2026-03-11T15:00:00Z').reasons.find(({ code }) => code === 'offer-received')?.employer,
    );

  test('the oldest is told of first, whatever its name and its end', () => {
    const older = offer({ employer: 'Zelkova', answerBy: '2026-03-16' });
    const newer = offer({ employer: 'Alder Build', receivedOn: '2026-03-10', answerBy: '2026-03-27' });

    expect(toldFirst(older, newer)).toEqual(['Zelkova', 'Zelkova']);
  });

  test('of one day, the one that can be answered longer, whatever its name', () => {
    const longer = offer({ employer: 'Zelkova', answerBy: '2026-03-27' });

    expect(toldFirst(longer, offer())).toEqual(['Zelkova', 'Zelkova']);
  });

  test('of one day and one end, by name', () => {
    expect(toldFirst(offer({ employer: 'Zelkova' }), offer())).toEqual(['Alder Build', 'Alder Build']);
  });
});

test('by LinkedIn, too, where e-mail is refused', () => {
  const policy = withFeedback({ channels: ['phone', 'linkedin', 'email'] });

  const next = nextFollowUp(waiting([], { contacts: [{ ...dana, refuses: ['email'] }] }), { now, ledger: [offer()], policy });

  expect(stepOf(next)).toMatchObject({ purpose: 'offer-news', channel: 'linkedin' });
});

test('once all is told, the guard judges the chase as if there were no offers', () => {
  const told = interviewed([promised('2026-03-12'), toldOf('2026-03-09T16:00:00Z')]);
  const question = { at: '2026-03-13T10:00:00Z', channel: 'phone', to: 'dana', purpose: 'feedback-request' } as const;

  expect(mayContact(told, { ...question, ledger: [offer()] })).toEqual(mayContact(told, question));
  expect(mayContact(told, question)).toMatchObject({ type: 'allowed' });
});

test('an offer of the very application is no news, though its employer has no name on file', () => {
  expect(gistOf(news(waiting(), [offer({ applicationId: 'northwind' })]))[1]).toBe('feedback-request');
});

test.each([
  ["by the employer's clock, where it was still Sunday for who was told", 'America/New_York', '2026-03-09T02:00:00Z'],
  ['from the first instant of its date', 'America/New_York', '2026-03-09T00:00:00Z'],
  ['by the clock of who was told, where it was Monday already', 'Asia/Tokyo', '2026-03-08T20:00:00Z'],
])('told on its day: %s', (_, timeZone, at) => {
  const start = waiting([toldOf(at)], { contacts: [{ ...dana, timeZone }] });

  expect(gistOf(news(start))[1]).toBe('feedback-request');
});
