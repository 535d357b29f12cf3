import { describe, expect, test } from 'vitest';
import {
  type Channel,
  type Contact,
  classic,
  type FollowUpPolicy,
  type HistoryEvent,
  nextFollowUp,
  type WorkingCalendar,
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
  ines,
  interviewed,
  panel,
  problemsOf,
  promised,
  rita,
  stepOf,
  thanked,
  told,
  weekdays,
  withFeedback,
  withOutcome,
} from '../builders.js';

// One describe for each row of "Settled questions" (contract, section 5).

const friday = '2026-03-13T10:00:00Z'; // the day after Thursday, 12 March
const contacted = (
  at: string,
  purpose: Extract<HistoryEvent, { type: 'contacted' }>['purpose'],
  channel: Channel = 'email',
): HistoryEvent => ({ type: 'contacted', at, purpose, channel, to: 'dana' });
const withThankYouChannels = (channels: readonly Channel[]): FollowUpPolicy => ({
  ...classic,
  id: 'changed/1',
  thankYou: { within: { hours: 24 }, expiresAfter: { hours: 48 }, channels },
});
const second = { ...panel, id: 'second', startsAt: '2026-03-26T10:00:00Z', endsAt: '2026-03-26T11:00:00Z' }; // a Thursday
const secondThanked = thanked({ at: '2026-03-26T12:00:00Z', interview: 'second' });

describe('Local dates', () => {
  // Thursday, 5 March, 22:30 to 23:30 in New York is Friday from 12:30 in Tokyo. New York's clocks go forward on Sunday, 8 March.
  const employer = { timeZone: 'America/New_York', calendar: weekdays };
  const contacts = [{ ...dana, timeZone: 'Asia/Tokyo' }];
  const interviews = [{ ...panel, startsAt: '2026-03-05T22:30:00-05:00', endsAt: '2026-03-05T23:30:00-05:00' }];
  const history = [thanked({ at: '2026-03-06T00:00:00-05:00' })];

  test('"of interviews: the employer\'s zone"', () => {
    const next = nextFollowUp(interviewed([], { employer, contacts, interviews, history }), { now: '2026-03-07T12:00:00Z' });

    expect(gistOf(next)).toEqual(['wait', 'feedback-request', '2026-03-12T09:00:00.000+09:00', '2026-03-16T17:00:00.000+09:00']);
  });

  test('"of `applied`: the employer\'s zone"', () => {
    const evening: HistoryEvent = { type: 'applied', at: '2026-03-01T23:30:00-05:00' }; // Sunday there, Monday in Tokyo

    const next = nextFollowUp(application({ employer, contacts, history: [evening] }), { now: '2026-03-07T12:00:00Z' });

    expect(stepOf(next).window.earliest).toBe('2026-03-13T09:00:00.000+09:00'); // the tenth working day after Sunday
  });

  test('"of conversations: the recipient\'s"', () => {
    const called = asked('2026-03-13T16:00:00-04:00'); // Friday there, Saturday in Tokyo

    const next = nextFollowUp(interviewed([], { employer, contacts, interviews, history: [...history, called] }), {
      now: '2026-03-13T20:30:00Z',
    });

    expect(stepOf(next).window.earliest).toBe('2026-03-17T09:00:00.000+09:00'); // a Tuesday
  });

  test('"an `at` that is only a date is that date in every zone"', () => {
    const next = nextFollowUp(interviewed([], { employer, contacts, interviews, history: [...history, asked('2026-03-13')] }), {
      now: '2026-03-14T12:00:00Z',
    });

    expect(stepOf(next).window.earliest).toBe('2026-03-16T09:00:00.000+09:00');
  });

  test('"windows open at its start": a request of a date can be answered from that date\'s opening', () => {
    const next = nextFollowUp(interviewed([heard('2026-03-10', 'request', { from: 'dana', channel: 'email' })]), {
      now: '2026-03-10T09:00:00Z',
    });

    expect(gistOf(next)).toEqual(['due', 'answer', '2026-03-10T09:00:00.000+00:00', '2026-03-11T17:00:00.000+00:00']);
  });

  test('"an `at` that is only a date is that date in every zone": a request on a date, from somebody in New York, where it is still the day before', () => {
    const request = heard('2026-03-10', 'request', { from: 'dana', channel: 'email' }); // a Tuesday

    const next = nextFollowUp(interviewed([request], { contacts: [{ ...dana, timeZone: 'America/New_York' }] }), {
      now: '2026-03-10T12:00:00Z',
    });

    expect(gistOf(next)).toEqual(['wait', 'answer', '2026-03-10T09:00:00.000-04:00', '2026-03-11T17:00:00.000-04:00']);
  });

  test('"deadlines and expiry count from its end (employer\'s zone)": thanks for a no that was told on a date', () => {
    const next = nextFollowUp(interviewed([told('2026-03-10', 'rejected')]), {
      now: '2026-03-10T09:00:00Z',
      policy: withOutcome({ thankWithin: { hours: 24 }, expiresAfter: { hours: 48 } }),
    });

    expect(gistOf(next)).toEqual(['due', 'outcome-thanks', '2026-03-10T00:00:00.000+00:00', '2026-03-12T00:00:00.000+00:00']);
  });

  test('"order counts from its end": a call at noon comes before a promise of that date', () => {
    const next = nextFollowUp(interviewed([asked('2026-03-10T12:00:00Z'), promised('2026-03-12', { at: '2026-03-10' })]), { now: friday });

    expect(next).toMatchObject({ type: 'act', step: { attempt: 1 } });
  });
});

describe('`within`', () => {
  test.each([
    ['days give a date (C3)', { days: 7 }, '2026-03-13T09:00:00.000+00:00'],
    ['working days give a date (C3)', { workingDays: 3 }, '2026-03-11T09:00:00.000+00:00'],
    ['hours give an instant (C4)', { hours: 100 }, '2026-03-09T14:55:00.000+00:00'], // from Thursday, 10:55, to Monday, 14:55
  ])('%s', (_, within, until) => {
    const next = nextFollowUp(interviewed([{ type: 'feedback-promised', at: '2026-03-05T10:55:00Z', by: { within } }]), {
      now: '2026-03-06T12:00:00Z',
    });

    expect(next).toMatchObject({ type: 'wait', until });
  });
});

describe('What restarts the gap', () => {
  const opens = (event: HistoryEvent, changes = {}) =>
    stepOf(nextFollowUp(interviewed([promised('2026-03-12'), event], changes), { now: '2026-03-13T12:00:00Z' })).window.earliestDate;

  test.each(['feedback-request', 'application-check', 'offer-news', 'improvement-request', 'answer', 'missed-interview', 'other'] as const)(
    '"every contact but...": %s does',
    (purpose) => {
      expect(opens(contacted(friday, purpose))).toBe('2026-03-16');
    },
  );

  test.each(['thank-you', 'outcome-thanks'] as const)('"...%s" does not', (purpose) => {
    expect(opens(contacted(friday, purpose))).toBe('2026-03-13');
  });

  test('"...and bounced ones" do not', () => {
    expect(opens(asked(friday, { channel: 'email', result: 'bounced' }))).toBe('2026-03-13');
  });

  test.each(['no-decision-yet', 'standard-answer', 'other'] as const)('"the last `heard` that is not `automatic`": %s does', (kind) => {
    expect(opens(heard(friday, kind))).toBe('2026-03-16');
  });

  test('an `automatic` answer does not', () => {
    expect(opens(heard(friday, 'automatic'))).toBe('2026-03-13');
  });

  test('"the last `answered`" does', () => {
    expect(opens({ type: 'answered', at: friday })).toBe('2026-03-16');
  });

  test.each<[string, HistoryEvent]>([
    ['`applied`', { type: 'applied', at: friday }],
    ['interview-feedback-received', { type: 'interview-feedback-received', at: friday }],
    ['resumed-chasing', { type: 'resumed-chasing', at: friday }],
  ])('not %s', (_, event) => {
    expect(opens(event)).toBe('2026-03-13');
  });

  test('not promises', () => {
    const next = nextFollowUp(interviewed([promised('2026-03-12', { at: '2026-03-12T16:00:00Z' })]), { now: friday });

    expect(next).toMatchObject({ type: 'act', step: { window: { earliestDate: '2026-03-13' } } });
  });

  test('not interviews', () => {
    const policy = withFeedback({ withoutPromise: { days: 1 } });

    const next = nextFollowUp(interviewed(), { now: '2026-03-05T12:30:00Z', policy });

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-06T09:00:00.000+00:00' });
  });
});

describe('No promise', () => {
  test('"`withoutPromise` still bounds after a contact made too early"', () => {
    const next = nextFollowUp(interviewed([asked('2026-03-06T10:00:00Z')]), { now: '2026-03-09T10:00:00Z' });

    expect(gistOf(next)).toEqual(['wait', 'feedback-request', '2026-03-12T09:00:00.000+00:00', '2026-03-16T17:00:00.000+00:00']);
  });

  test('"`firstAfter` still bounds after a contact made too early"', () => {
    const next = nextFollowUp(applied([contacted('2026-03-03T10:00:00Z', 'application-check')]), { now: '2026-03-10T10:00:00Z' });

    expect(gistOf(next)).toEqual(['wait', 'application-check', '2026-03-16T09:00:00.000+00:00', '2026-03-26T17:00:00.000+00:00']);
  });

  test('"C6\'s A is the later of E and the last contact": E', () => {
    const next = nextFollowUp(interviewed([asked('2026-03-10T10:00:00Z')]), { now: '2026-03-11T10:00:00Z' }); // Tuesday; E is Thursday

    expect(gistOf(next)).toEqual(['wait', 'feedback-request', '2026-03-13T09:00:00.000+00:00', '2026-03-16T17:00:00.000+00:00']);
  });

  test('"C6\'s A is the later of E and the last contact": the contact', () => {
    const next = nextFollowUp(interviewed([asked('2026-03-16T10:00:00Z')]), { now: '2026-03-16T12:00:00Z' }); // Monday

    expect(gistOf(next)).toEqual(['wait', 'feedback-request', '2026-03-19T09:00:00.000+00:00', '2026-03-20T17:00:00.000+00:00']);
  });

  test('"a promise replaces both, before any interview too"', () => {
    const next = nextFollowUp(applied([promised('2026-03-05', { at: '2026-03-02T12:30:00Z' })]), { now: '2026-03-03T10:00:00Z' });

    expect(gistOf(next)).toEqual(['wait', 'application-check', '2026-03-06T09:00:00.000+00:00', '2026-03-13T17:00:00.000+00:00']); // the 5th + 10 is Sunday
  });
});

describe('A promise made before a later round', () => {
  const rounds = { interviews: [panel, second] };
  const now = '2026-03-26T15:00:00Z';

  test('"holds if it had not passed when that round ended"', () => {
    const next = nextFollowUp(interviewed([promised('2026-03-27'), secondThanked], rounds), { now });

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-30T09:00:00.000+01:00' });
    expect(next.reasons).toContainEqual({ code: 'promise-not-passed', since: '2026-03-05T10:55:00Z', until: '2026-03-27' });
  });

  test('holds for the very date of that round, as it passes at the end of the date', () => {
    const next = nextFollowUp(interviewed([promised('2026-03-26'), secondThanked], rounds), { now });

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-27T09:00:00.000+00:00' });
  });

  test('"else it is spent"', () => {
    const next = nextFollowUp(interviewed([promised('2026-03-25'), secondThanked], rounds), { now });

    expect(next).toMatchObject({
      type: 'wait',
      until: '2026-04-02T09:00:00.000+01:00',
      reasons: [{ code: 'no-promise-waited', since: '2026-03-26', days: 5, until: '2026-04-02' }, {}],
    });
  });

  test('"`on-hold` voids older promises"', () => {
    const onHold = [told('2026-03-10T10:00:00Z', 'on-hold'), contacted('2026-03-10T11:00:00Z', 'outcome-thanks')];

    const next = nextFollowUp(interviewed([promised('2026-03-12'), ...onHold]), { now: '2026-03-11T10:00:00Z' });

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-17T09:00:00.000+00:00', caveats: [{ code: 'no-promise-recorded' }] });
  });
});

describe('A decision and what follows', () => {
  const rejected = [told('2026-03-10T10:00:00Z', 'rejected'), contacted('2026-03-10T11:00:00Z', 'outcome-thanks')];

  test('"it stands"', () => {
    expect(gistOf(nextFollowUp(interviewed(rejected), { now: friday }))).toEqual(['complete']);
  });

  test('"until a promise made after it was told reopens the case"', () => {
    const next = nextFollowUp(interviewed([...rejected, promised('2026-03-19', { at: '2026-03-12T10:00:00Z' })]), { now: friday });

    expect(gistOf(next)).toEqual(['wait', 'feedback-request', '2026-03-20T09:00:00.000+00:00', '2026-03-23T17:00:00.000+00:00']);
  });

  test('"or an interview starting after it was told"', () => {
    const next = nextFollowUp(interviewed([...rejected, secondThanked], { interviews: [panel, second] }), { now: '2026-03-26T15:00:00Z' });

    expect(gistOf(next)).toEqual(['wait', 'feedback-request', '2026-04-02T09:00:00.000+01:00', '2026-04-06T17:00:00.000+01:00']);
  });

  test('an interview to come reopens nothing yet, but is waited for', () => {
    const unthanked = [told('2026-03-10T10:00:00Z', 'rejected')];
    const rounds = { interviews: [panel, { ...second, status: 'scheduled' as const }] };

    const thanking = nextFollowUp(interviewed(unthanked, rounds), { now: '2026-03-10T12:00:00Z' });
    const waiting = nextFollowUp(interviewed(rejected, rounds), { now: '2026-03-10T12:00:00Z' });

    expect(gistOf(thanking).slice(0, 2)).toEqual(['due', 'outcome-thanks']);
    expect(gistOf(waiting)).toEqual(['wait', 'thank-you', '2026-03-26T11:00:00.000+00:00', '2026-03-27T11:00:00.000+00:00']);
  });

  test('"at the same instant: it stands"', () => {
    const next = nextFollowUp(interviewed([...rejected, promised('2026-03-19', { at: '2026-03-10T10:00:00Z' })]), { now: friday });

    expect(gistOf(next)).toEqual(['complete']);
  });

  test('"a promise once replaced stays replaced": it does not come back when the newer one is spent', () => {
    const promises = [promised('2026-04-30'), promised('2026-03-13', { at: '2026-03-06T10:00:00Z' })];

    const next = nextFollowUp(interviewed([...promises, secondThanked], { interviews: [panel, second] }), { now: '2026-03-26T15:00:00Z' });

    expect(next).toMatchObject({ type: 'wait', until: '2026-04-02T09:00:00.000+01:00' });
  });

  test('"`on-hold` without an interview: `application-check` from it + `firstAfter`"', () => {
    const onHold = [told('2026-03-10T10:00:00Z', 'on-hold'), contacted('2026-03-10T11:00:00Z', 'outcome-thanks')];

    const next = nextFollowUp(applied(onHold), { now: friday });

    expect(gistOf(next)).toEqual(['wait', 'application-check', '2026-03-24T09:00:00.000+00:00', '2026-04-03T17:00:00.000+01:00']);
  });
});

describe('Snoozed until D', () => {
  const snoozed = (until: string, at = '2026-03-06T10:00:00Z'): HistoryEvent => ({ type: 'snoozed', at, until });

  test('"D is the first date again"', () => {
    const next = nextFollowUp(interviewed([promised('2026-03-12'), snoozed('2026-03-18')]), { now: friday });

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-18T09:00:00.000+00:00' });
    expect(next.reasons).toContainEqual({ code: 'snoozed', since: '2026-03-06T10:00:00Z', until: '2026-03-18' });
  });

  test('never makes anything earlier', () => {
    const next = nextFollowUp(interviewed([promised('2026-03-12'), snoozed('2026-03-09')]), { now: '2026-03-07T10:00:00Z' });

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-13T09:00:00.000+00:00' });
  });

  test.each<[string, HistoryEvent[], string]>([
    ['an answer', [heard('2026-03-06T09:00:00Z', 'request', { channel: 'email' })], 'answer'],
    ['thanks for an outcome', [told('2026-03-06T09:00:00Z', 'offer')], 'outcome-thanks'],
    ['a request', [promised('2026-03-06')], 'feedback-request'],
  ])('"it holds every purpose": %s', (_, facts, purpose) => {
    const next = nextFollowUp(interviewed([...facts, snoozed('2026-03-11')]), { now: '2026-03-09T10:00:00Z' });

    expect(next).toMatchObject({ type: 'wait', step: { purpose, window: { earliestDate: '2026-03-11' } } });
  });

  test('"and a step that is gone by then is dropped": a thank-you', () => {
    const next = nextFollowUp(interviewed([], { history: [snoozed('2026-03-09', '2026-03-05T12:00:00Z')] }), {
      now: '2026-03-05T13:00:00Z',
    });

    expect(gistOf(next).slice(0, 2)).toEqual(['wait', 'feedback-request']);
  });

  test('"the latest snooze replaces earlier ones"', () => {
    const next = nextFollowUp(interviewed([promised('2026-03-12'), snoozed('2026-03-25'), snoozed('2026-03-18', '2026-03-07T10:00:00Z')]), {
      now: friday,
    });

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-18T09:00:00.000+00:00' });
  });

  test.each<[string, HistoryEvent, string]>([
    ['`heard` not automatic', heard('2026-03-10T10:00:00Z', 'other'), '2026-03-13'],
    ['a promise', promised('2026-03-16', { at: '2026-03-10T10:00:00Z' }), '2026-03-17'],
    ['a told decision', told('2026-03-10T10:00:00Z', 'offer'), '2026-03-10'],
  ])('"a later fact from the employer ends it": %s', (_, fact, earliestDate) => {
    const next = nextFollowUp(interviewed([promised('2026-03-12'), snoozed('2026-03-25'), fact]), { now: '2026-03-11T10:00:00Z' });

    expect(next).toMatchObject({ step: { window: { earliestDate } } });
  });

  test.each<[string, HistoryEvent]>([
    ['an automatic answer', heard('2026-03-10T10:00:00Z', 'automatic')],
    ['a decision not told', told('2026-03-10T10:00:00Z', 'rejected', { toldAt: null })],
    ["the candidate's own contact", contacted('2026-03-10T10:00:00Z', 'other')],
  ])('%s does not end it', (_, fact) => {
    const next = nextFollowUp(interviewed([promised('2026-03-12'), snoozed('2026-03-25'), fact]), { now: '2026-03-11T10:00:00Z' });

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-25T09:00:00.000+00:00' });
  });

  test('"or a later interview ends it"', () => {
    const next = nextFollowUp(interviewed([promised('2026-03-12'), snoozed('2026-04-20')], { interviews: [panel, second] }), {
      now: '2026-03-26T11:00:00Z',
    });

    expect(next).toMatchObject({ type: 'act', step: { purpose: 'thank-you', interview: 'second' } });
  });
});

describe('`awayUntil`, `notBefore`, an out-of-office', () => {
  // The window is from Friday, 13 March, 09:00, to Monday, 16 March, 17:00.
  const waiting = (contacts: readonly Contact[], more: readonly HistoryEvent[] = []) =>
    interviewed([promised('2026-03-12'), ...more], { contacts, interviews: [{ ...panel, interviewers: [] }] });
  const now = '2026-03-13T10:00:00Z';

  test.each([
    ['awayUntil', 'contact-away'],
    ['notBefore', 'contact-not-before'],
  ] as const)('"they are waited for if back by the `latest` the window would have without it": %s', (field, code) => {
    const next = nextFollowUp(waiting([{ ...dana, [field]: '2026-03-16' }, hugo]), { now });

    expect(next).toMatchObject({
      type: 'wait',
      until: '2026-03-16T09:00:00.000+00:00',
      step: { to: { contact: 'dana' }, window: { latest: '2026-03-16T17:00:00.000+00:00' } },
    });
    expect(next.reasons).toContainEqual({ code, contact: 'dana', until: '2026-03-16' });
  });

  test.each([
    ['awayUntil', 'contact-away'],
    ['notBefore', 'contact-not-before'],
  ] as const)('"else the next recipient is taken": %s', (field, code) => {
    const next = nextFollowUp(waiting([{ ...dana, [field]: '2026-03-17' }, hugo]), { now });

    expect(next).toMatchObject({ type: 'act', step: { to: { contact: 'hugo', because: 'hr-fallback' } } });
    expect(next.reasons).toContainEqual({ code, contact: 'dana', until: '2026-03-17' });
  });

  test('an out-of-office of one concerns nobody else', () => {
    const next = nextFollowUp(
      waiting([dana, hugo], [heard('2026-03-12T10:00:00Z', 'automatic', { from: 'dana', awayUntil: '2026-03-23' })]),
      { now },
    );

    expect(next).toMatchObject({ type: 'act', step: { to: { contact: 'hugo' } } });
  });

  test('an out-of-office without a name is of whoever was contacted last', () => {
    const mailed = contacted('2026-03-12T09:59:00Z', 'other');

    const next = nextFollowUp(waiting([dana, hugo], [mailed, heard('2026-03-12T10:00:00Z', 'automatic', { awayUntil: '2026-03-23' })]), {
      now: '2026-03-16T10:00:00Z',
    });

    expect(next).toMatchObject({ type: 'act', step: { to: { contact: 'hugo' } } });
  });

  test('"all away: who is back first"', () => {
    const next = nextFollowUp(
      waiting([
        { ...dana, awayUntil: '2026-03-20' },
        { ...hugo, awayUntil: '2026-03-19' },
      ]),
      { now },
    );

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-19T09:00:00.000+00:00', step: { to: { contact: 'hugo' } } });
  });

  test('"all away": even alone one is waited for', () => {
    const next = nextFollowUp(waiting([{ ...dana, awayUntil: '2026-04-20' }]), { now });

    expect(gistOf(next)).toEqual(['wait', 'feedback-request', '2026-04-20T09:00:00.000+01:00', '2026-04-20T17:00:00.000+01:00']);
  });

  test.each([
    ['2026-03-06', ['wait', 'thank-you', '2026-03-06T00:00:00.000+00:00', '2026-03-06T11:00:00.000+00:00']],
    ['2026-03-07', ['wait', 'thank-you', '2026-03-07T00:00:00.000+00:00', '2026-03-07T11:00:00.000+00:00']], // a Saturday: gone at 11:00
    ['2026-03-08', ['wait', 'feedback-request', '2026-03-12T09:00:00.000+00:00', '2026-03-16T17:00:00.000+00:00']],
  ])('"a thank-you has no substitute: it waits, until it is gone": away until %s', (awayUntil, gist) => {
    const unthanked = interviewed([], { history: [], contacts: [{ ...dana, awayUntil }, hugo] });

    const next = nextFollowUp(unthanked, { now: '2026-03-05T12:00:00Z' });

    expect(gistOf(next)).toEqual(gist);
  });
});

describe('A window pushed past its last permitted date', () => {
  test('"`latest` is the closing of the earliest date (C2, C6)"', () => {
    const next = nextFollowUp(interviewed([promised('2026-03-12'), { type: 'snoozed', at: '2026-03-06T10:00:00Z', until: '2026-03-21' }]), {
      now: friday,
    }); // a Saturday

    expect(gistOf(next)).toEqual(['wait', 'feedback-request', '2026-03-23T09:00:00.000+00:00', '2026-03-23T17:00:00.000+00:00']);
    expect(next.caveats).toEqual([]);
  });

  test.each([
    [{ hours: 122 }, '2026-03-17T14:00:00.000+00:00'], // told on Thursday, 12 March, at noon
    [{ days: 14 }, '2026-03-17T17:00:00.000+00:00'],
  ])('"or the expiry if that is sooner": gone after %j', (expiresAfter, latest) => {
    const facts = [told('2026-03-12T12:00:00Z', 'rejected'), { type: 'snoozed', at: '2026-03-12T12:30:00Z', until: '2026-03-17' } as const];

    const next = nextFollowUp(interviewed(facts), { now: '2026-03-12T13:00:00Z', policy: withOutcome({ expiresAfter }) });

    expect(gistOf(next)).toEqual(['wait', 'outcome-thanks', '2026-03-17T00:00:00.000+00:00', latest]);
  });

  test('"a step without an open instant before its expiry is gone at the last closing before": a thank-you by phone over a weekend', () => {
    const friday18 = { ...panel, startsAt: '2026-03-06T16:00:00Z', endsAt: '2026-03-06T17:00:00Z' }; // expires on Sunday at 17:00

    const next = nextFollowUp(application({ contacts: [dana], interviews: [friday18] }), {
      now: '2026-03-06T17:00:00Z',
      policy: withThankYouChannels(['phone']),
    });

    expect(gistOf(next).slice(0, 2)).toEqual(['wait', 'feedback-request']);
  });
});

describe('An interview across midnight', () => {
  test('"its end\'s local date"', () => {
    const night = { ...panel, startsAt: '2026-03-05T22:00:00Z', endsAt: '2026-03-06T01:00:00Z' };

    const next = nextFollowUp(interviewed([thanked({ at: '2026-03-06T02:00:00Z' })], { interviews: [night] }), {
      now: '2026-03-06T12:00:00Z',
    });

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-13T09:00:00.000+00:00' }); // five working days after Friday
  });

  test('"`Later round` includes a first interview to come"', () => {
    const next = nextFollowUp(applied([], { interviews: [{ ...second, status: 'scheduled' }] }), { now: '2026-03-20T10:00:00Z' }); // a check would be due since the 16th

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-26T11:00:00.000+00:00', step: { purpose: 'thank-you' } });
  });
});

describe('Recipient order', () => {
  const ravi: Contact = { id: 'ravi', name: 'Ravi Shah', role: 'referrer', email: 'ravi@northwind.example' };
  const everybody = [ravi, ines, rita, hugo, { ...dana, id: 'dora' }, dana, ada];

  test.each<[FollowUpPolicy['feedback']['route'], string[]]>([
    ['decision-maker-first', ['ada', 'dora', 'dana', 'hugo', 'rita', 'ines', 'ravi']],
    ['decision-maker-with-hr', ['ada', 'dora', 'dana', 'hugo', 'rita', 'ines', 'ravi']],
    ['hr-first', ['ada', 'hugo', 'rita', 'dora', 'dana', 'ines', 'ravi']],
  ])(
    '"an agency\'s recruiter if there is one; then the route; then `interviewer`, `referrer`. In one role: the order of `contacts`": %s',
    (route, expected) => {
      const gone: string[] = [];

      for (let turn = 0; turn < everybody.length; turn++) {
        const contacts = everybody.map((contact) => (gone.includes(contact.id) ? { ...contact, left: true } : contact));
        const next = nextFollowUp(interviewed([promised('2026-03-12')], { contacts, interviews: [{ ...panel, interviewers: [] }] }), {
          now: friday,
          policy: withFeedback({ route }),
        });
        gone.push(stepOf(next).to?.contact ?? '');
      }

      expect(gone).toEqual(expected);
    },
  );

  test('"a panel is thanked in the order of `interviewers`"', () => {
    const next = nextFollowUp(
      interviewed([], { history: [], contacts: [dana, hugo, ines], interviews: [{ ...panel, interviewers: ['ines', 'dana'] }] }),
      { now: '2026-03-05T12:00:00Z' },
    );

    expect(stepOf(next).to).toEqual({ contact: 'ines', role: 'interviewer', because: 'interviewer' });
  });
});

describe('Escalation', () => {
  const two = [asked('2026-03-13T10:00:00Z'), asked('2026-03-16T10:00:00Z')];
  const now = '2026-03-24T10:00:00Z';
  const to = (history: readonly HistoryEvent[], contacts: readonly Contact[] = [dana, hugo], policy?: FollowUpPolicy) =>
    stepOf(nextFollowUp(interviewed([promised('2026-03-12'), ...history], { contacts }), policy === undefined ? { now } : { now, policy }))
      .to;

  test('"once reached, the other route is tried first"', () => {
    expect([to(two.slice(0, 1)), to(two)]).toEqual([
      { contact: 'dana', role: 'hiring-manager', because: 'decision-maker' },
      { contact: 'hugo', role: 'hr', because: 'escalated' },
    ]);
  });

  test("with HR first, it is the hiring manager's turn then", () => {
    const policy = withFeedback({ route: 'hr-first' });
    const askedHr = two.map((event) => ({ ...event, to: 'hugo' }) as HistoryEvent);

    expect([to(askedHr.slice(0, 1), [dana, hugo], policy), to(askedHr, [dana, hugo], policy)]).toEqual([
      { contact: 'hugo', role: 'hr', because: 'hr-fallback' },
      { contact: 'dana', role: 'hiring-manager', because: 'escalated' },
    ]);
  });

  test('"counts feedback requests to the first route": those to HR do not count', () => {
    expect(
      to([asked('2026-03-13T10:00:00Z', { to: 'hugo' }), asked('2026-03-16T10:00:00Z', { to: 'hugo' }), asked('2026-03-19T10:00:00Z')]),
    ).toMatchObject({ contact: 'dana' });
  });

  test.each(['no-decision-yet', 'other'] as const)('"without a real answer": %s is one', (kind) => {
    expect(to([...two, heard('2026-03-17T10:00:00Z', kind)])).toMatchObject({ contact: 'dana', because: 'decision-maker' });
  });

  test('"without a real answer": a request, once answered, is one', () => {
    expect(to([...two, heard('2026-03-17T10:00:00Z', 'request'), { type: 'answered', at: '2026-03-17T11:00:00Z' }])).toMatchObject({
      contact: 'dana',
    });
  });

  test.each(['standard-answer', 'automatic'] as const)('"without a real answer": %s is none', (kind) => {
    expect(to([...two, heard('2026-03-17T10:00:00Z', kind)])).toMatchObject({ contact: 'hugo', because: 'escalated' });
  });

  test('"the real answer may come from anybody"', () => {
    expect(to([...two, heard('2026-03-17T10:00:00Z', 'no-decision-yet', { from: 'hugo' })])).toMatchObject({ contact: 'dana' });
  });

  test('"since the anchor": a newer promise gives a fresh count', () => {
    expect(to([...two, promised('2026-03-20', { at: '2026-03-17T10:00:00Z' })])).toMatchObject({
      contact: 'dana',
      because: 'decision-maker',
    });
  });

  test('"an agency is never gone around"', () => {
    const three = ['13', '16', '19'].map((date) => asked(`2026-03-${date}T10:00:00Z`, { to: 'ada' }));

    expect([to(three, [dana, hugo, ada]), to(two, [dana, hugo, ada])]).toEqual(
      Array(2).fill({ contact: 'ada', role: 'agency', because: 'agency' }),
    );
  });

  test('a contact that bounced, or was for something else, does not count', () => {
    expect(
      to([
        asked('2026-03-13T10:00:00Z'),
        asked('2026-03-16T10:00:00Z', { channel: 'letter', result: 'bounced' }),
        contacted('2026-03-17T10:00:00Z', 'other'),
      ]),
    ).toMatchObject({ contact: 'dana' });
  });
});

describe('Channels by purpose', () => {
  const unthanked = (contact: Contact) => interviewed([], { history: [], contacts: [contact] });
  const noon = '2026-03-05T12:00:00Z';

  test('"`thank-you`: `thankYou.channels`"', () => {
    expect(stepOf(nextFollowUp(unthanked(dana), { now: noon, policy: withThankYouChannels(['letter', 'email']) })).channel).toBe('letter');
  });

  test('"`outcome-thanks`: `thankYou.channels`"', () => {
    const next = nextFollowUp(interviewed([told('2026-03-10T10:00:00Z', 'offer')]), {
      now: '2026-03-10T11:00:00Z',
      policy: withThankYouChannels(['letter']),
    });

    expect(stepOf(next)).toMatchObject({ purpose: 'outcome-thanks', channel: 'letter' });
  });

  test('"(without: `feedback.channels`)"', () => {
    const next = nextFollowUp(interviewed([told('2026-03-10T10:00:00Z', 'offer')]), {
      now: '2026-03-10T11:00:00Z',
      policy: { ...classic, thankYou: null },
    });

    expect(stepOf(next)).toMatchObject({ purpose: 'outcome-thanks', channel: 'phone' });
  });

  test('"all others `feedback.channels`"', () => {
    const policy = withFeedback({ channels: ['letter', 'sms'] });

    const channels = [
      nextFollowUp(applied(), { now: '2026-03-16T10:00:00Z', policy }),
      nextFollowUp(interviewed([promised('2026-03-12')]), { now: friday, policy }),
      nextFollowUp(interviewed([heard('2026-03-10T10:00:00Z', 'request')]), { now: '2026-03-10T11:00:00Z', policy }),
    ].map((next) => stepOf(next).channel);

    expect(channels).toEqual(['letter', 'letter', 'letter']);
  });

  test('"`prefers` reorders them"', () => {
    const policy = withThankYouChannels(['email', 'linkedin']);

    expect(stepOf(nextFollowUp(unthanked({ ...dana, linkedin: 'dana-okafor', prefers: 'linkedin' }), { now: noon, policy })).channel).toBe(
      'linkedin',
    );
  });

  test('"and adds none"', () => {
    expect(stepOf(nextFollowUp(unthanked({ ...dana, prefers: 'phone' }), { now: noon })).channel).toBe('email');
  });

  test('"nobody to be reached on them: a thank-you is dropped"', () => {
    expect(gistOf(nextFollowUp(unthanked({ ...dana, refuses: ['email'] }), { now: noon })).slice(0, 2)).toEqual([
      'wait',
      'feedback-request',
    ]);
  });

  test('"anything else stops with `no-channel`", as long as it is open', () => {
    const rejected = interviewed([told('2026-03-10T10:00:00Z', 'rejected')], { contacts: [{ ...dana, refuses: ['email'] }] });

    const stop = nextFollowUp(rejected, { now: '2026-03-10T11:00:00Z' });
    const after = nextFollowUp(rejected, { now: '2026-03-25T00:00:00Z' });

    expect(stop).toMatchObject({
      type: 'stop',
      because: 'no-channel',
      reasons: [{ code: 'outcome-known' }, { code: 'no-channel' }],
      validUntil: '2026-03-25T00:00:00.000+00:00',
    });
    expect(gistOf(after)).toEqual(['complete']);
  });
});

describe('No address on file', () => {
  const { phone: _phone, ...withoutPhone } = dana;
  const { email: _email, ...withoutEmail } = dana;
  const { phone: __phone, ...withNothing } = withoutEmail;
  const asking = (contact: Contact, policy: FollowUpPolicy = classic) =>
    nextFollowUp(interviewed([promised('2026-03-12')], { contacts: [contact] }), { now: friday, policy });

  test('"channels whose address is on file come first": e-mail before a phone without a number', () => {
    expect(asking(withoutPhone)).toMatchObject({ step: { channel: 'email' }, caveats: [] });
  });

  test('comes before what is preferred', () => {
    expect(asking({ ...withoutPhone, prefers: 'phone' })).toMatchObject({ step: { channel: 'email' } });
  });

  test('"a letter needs none"', () => {
    expect(asking(withNothing, withFeedback({ channels: ['phone', 'email', 'letter'] }))).toMatchObject({
      step: { channel: 'letter' },
      caveats: [],
    });
  });

  test.each<[Channel, string]>([
    ['phone', 'no-direct-line'],
    ['sms', 'no-direct-line'],
  ])('"another is still chosen when none has, caveat `no-direct-line`": %s', (channel, code) => {
    expect(asking(withNothing, withFeedback({ channels: [channel] }))).toMatchObject({
      step: { channel },
      caveats: [{ code, contact: 'dana' }],
    });
  });

  test.each<Channel>(['email', 'linkedin'])('"or `no-address`": %s', (channel) => {
    expect(asking(withNothing, withFeedback({ channels: [channel] }))).toMatchObject({
      step: { channel },
      caveats: [{ code: 'no-address', contact: 'dana', channel }],
    });
  });

  test('"`phone` for phone and sms"', () => {
    expect(asking(withoutEmail, withFeedback({ channels: ['email', 'sms'] }))).toMatchObject({ step: { channel: 'sms' } });
  });

  test('an empty address is none', () => {
    expect(asking({ ...dana, phone: '' })).toMatchObject({ step: { channel: 'email' } });
  });
});

describe('`mayCall`', () => {
  const { mayCall: _dana, ...danaUnasked } = dana;
  const { mayCall: _hugo, ...hugoUnasked } = hugo;
  const asking = (contact: Contact) =>
    nextFollowUp(interviewed([promised('2026-03-12')], { contacts: [contact], interviews: [{ ...panel, interviewers: [] }] }), {
      now: friday,
    });

  test('"the hiring manager is phoned only with `mayCall: true`"', () => {
    expect([asking(dana), asking(danaUnasked), asking({ ...dana, mayCall: false })].map((next) => stepOf(next).channel)).toEqual([
      'phone',
      'email',
      'email',
    ]);
    expect(asking(danaUnasked).reasons).toContainEqual({ code: 'permission-refused', contact: 'dana', channel: 'phone' });
  });

  test('"absent, not the hiring manager: allowed, caveat `permission-to-call-not-recorded`"', () => {
    expect(asking(hugoUnasked)).toMatchObject({
      step: { channel: 'phone' },
      caveats: [{ code: 'permission-to-call-not-recorded', contact: 'hugo' }],
    });
  });

  test('"others unless `mayCall: false`"', () => {
    expect(asking({ ...hugo, mayCall: false })).toMatchObject({ step: { channel: 'email' }, caveats: [] });
  });
});

describe('`answer`, `outcome-thanks`', () => {
  const contacts = [dana, hugo];

  test('"to whoever asked"', () => {
    const next = nextFollowUp(interviewed([heard('2026-03-10T10:00:00Z', 'request', { from: 'hugo' })], { contacts }), {
      now: '2026-03-10T11:00:00Z',
    });

    expect(stepOf(next).to).toEqual({ contact: 'hugo', role: 'hr', because: 'asked' });
  });

  test('"or told (`from`)"', () => {
    const next = nextFollowUp(interviewed([told('2026-03-10T10:00:00Z', 'offer', { from: 'hugo' })], { contacts }), {
      now: '2026-03-10T11:00:00Z',
    });

    expect(stepOf(next).to).toEqual({ contact: 'hugo', role: 'hr', because: 'told-you' });
  });

  test('"if they can be reached, else by the route"', () => {
    const left = [dana, { ...hugo, left: true }];

    const next = [
      nextFollowUp(interviewed([heard('2026-03-10T10:00:00Z', 'request', { from: 'hugo' })], { contacts: left }), {
        now: '2026-03-10T11:00:00Z',
      }),
      nextFollowUp(interviewed([told('2026-03-10T10:00:00Z', 'offer', { from: 'hugo' })], { contacts: left }), {
        now: '2026-03-10T11:00:00Z',
      }),
    ];

    expect(next.map((each) => stepOf(each).to)).toEqual(
      Array(2).fill({ contact: 'dana', role: 'hiring-manager', because: 'decision-maker' }),
    );
  });

  test('a request without a name is of whoever was contacted last', () => {
    const history = [asked('2026-03-09T10:00:00Z', { to: 'hugo' }), heard('2026-03-10T10:00:00Z', 'request')];

    expect(stepOf(nextFollowUp(interviewed(history, { contacts }), { now: '2026-03-10T11:00:00Z' })).to).toMatchObject({
      contact: 'hugo',
      because: 'asked',
    });
  });
});

describe('Thanks in writing (e-mail, LinkedIn, letter), of an interview or an outcome', () => {
  const night = '2026-03-07T03:00:00Z'; // Saturday, before dawn

  test.each<[Channel, string]>([
    ['email', night],
    ['linkedin', night],
    ['letter', night],
    ['phone', '2026-03-09T09:00:00Z'],
    ['sms', '2026-03-09T09:00:00Z'],
  ])('"any hour": by %s at %s', (channel, earliest) => {
    const policy = withThankYouChannels([channel]);
    const interview = { ...panel, startsAt: '2026-03-07T02:00:00Z', endsAt: night };

    const thanks = nextFollowUp(application({ contacts: [dana], interviews: [interview] }), {
      now: night,
      policy: { ...policy, thankYou: { within: { days: 3 }, expiresAfter: { days: 4 }, channels: [channel] } },
    });
    const outcome = nextFollowUp(interviewed([told(night, 'offer')]), { now: night, policy });

    expect([thanks, outcome].map((next) => [stepOf(next).purpose, Date.parse(stepOf(next).window.earliest)])).toEqual([
      ['thank-you', Date.parse(earliest)],
      ['outcome-thanks', Date.parse(earliest)],
    ]);
  });
});

describe('Bounced', () => {
  test('"the thanks is still open, by another channel"', () => {
    const history = [thanked({ to: 'dana', result: 'bounced' })];

    const next = nextFollowUp(interviewed([], { history }), {
      now: '2026-03-05T13:00:00Z',
      policy: withThankYouChannels(['email', 'letter']),
    });

    expect(next).toMatchObject({ type: 'act', step: { purpose: 'thank-you', channel: 'letter' } });
  });

  test('"or the answer"', () => {
    const history = [
      heard('2026-03-10T10:00:00Z', 'request', { from: 'dana', channel: 'email' }),
      { ...contacted('2026-03-10T10:30:00Z', 'answer'), result: 'bounced' } as HistoryEvent,
    ];

    const next = nextFollowUp(interviewed(history), { now: '2026-03-10T11:00:00Z' });

    expect(next).toMatchObject({ type: 'act', step: { purpose: 'answer', channel: 'phone' } });
  });

  test('"closes that channel of that contact": not of another', () => {
    const bounced = asked(friday, { channel: 'email', to: 'dana', result: 'bounced' });
    const policy = withFeedback({ channels: ['email'] });

    const next = nextFollowUp(interviewed([promised('2026-03-12'), bounced], { contacts: [dana, hugo] }), {
      now: '2026-03-13T11:00:00Z',
      policy,
    });

    expect(next).toMatchObject({ type: 'act', step: { channel: 'email', to: { contact: 'hugo' }, attempt: 1 } });
  });
});

describe('A missed interview', () => {
  const missed = { ...panel, status: 'missed-by-employer' as const };
  const gist = (history: readonly HistoryEvent[], changes = {}) =>
    gistOf(
      nextFollowUp(application({ contacts: [dana], interviews: [missed], history, ...changes }), { now: '2026-03-05T13:00:00Z' }),
    ).slice(0, 2);

  test('"a later interview settles it"', () => {
    expect(gist([], { interviews: [missed, { ...second, status: 'scheduled' }] })).toEqual(['wait', 'thank-you']);
  });

  test('"a later promise settles it"', () => {
    expect(gist([promised('2026-03-10', { at: '2026-03-05T12:00:00Z' })])).toEqual(['wait', 'application-check']);
  });

  test.each(['other', 'no-decision-yet', 'standard-answer'] as const)('"a later `heard` settles it": %s', (kind) => {
    expect(gist([heard('2026-03-05T12:00:00Z', kind)])).toEqual(['wait', 'application-check']);
  });

  test('"an `automatic` answer settles nothing"', () => {
    expect(gist([heard('2026-03-05T12:00:00Z', 'automatic')])).toEqual(['due', 'missed-interview']);
  });

  test('having asked settles it, unless it bounced', () => {
    const ask: HistoryEvent = { type: 'contacted', at: '2026-03-05T12:00:00Z', purpose: 'missed-interview', channel: 'email', to: 'dana' };

    expect([gist([ask]), gist([{ ...ask, result: 'bounced' }])]).toEqual([
      ['wait', 'application-check'],
      ['due', 'missed-interview'],
    ]);
  });
});

describe('`consider-stopping`', () => {
  test('"from the moment that `adviseStoppingAfter` attempts have been made"', () => {
    const dates = ['13', '16', '19', '23', '26', '30'].map((date) => asked(`2026-03-${date}T10:00:00Z`, { result: 'spoke' }));
    const now = '2026-04-02T10:00:00+01:00';

    const caveats = [dates.slice(0, 5), dates].map(
      (history) => nextFollowUp(interviewed([promised('2026-03-12'), ...history]), { now }).caveats,
    );

    expect(caveats).toEqual([[], [{ code: 'consider-stopping', attempts: 6 }]]);
  });
});

describe('Before an interview', () => {
  const { mayCall: _mayCall, phone: _phone, ...stranger } = dana;

  test('"the caveats `no-promise-recorded`, `no-direct-line`, `permission-to-call-not-recorded` stand while one is awaited"', () => {
    const next = nextFollowUp(application({ contacts: [stranger], interviews: [{ ...panel, status: 'scheduled' }] }), {
      now: '2026-03-02T10:00:00Z',
    });

    expect(next.caveats).toEqual([
      { code: 'no-promise-recorded' },
      { code: 'no-direct-line', contact: 'dana' },
      { code: 'permission-to-call-not-recorded', contact: 'dana' },
    ]);
  });

  test('with all that known, there are none', () => {
    const next = nextFollowUp(interviewed([promised('2026-04-10')], { interviews: [panel, { ...second, status: 'scheduled' }] }), {
      now: '2026-03-10T10:00:00Z',
    });

    expect(next.caveats).toEqual([]);
  });

  test('"caveats before an interview speak of the route\'s first contact"', () => {
    const { mayCall: _, ...unasked } = hugo;

    const next = nextFollowUp(
      interviewed([promised('2026-04-10')], { contacts: [dana, unasked], interviews: [panel, { ...second, status: 'scheduled' }] }),
      {
        now: '2026-03-10T10:00:00Z',
        policy: withFeedback({ route: 'hr-first' }),
      },
    );

    expect(next.caveats).toEqual([{ code: 'permission-to-call-not-recorded', contact: 'hugo' }]);
  });
});

describe('`answer` outside open hours', () => {
  test('"`latest` counts from the bound\'s date (a request on Tuesday at 20:00: Wednesday\'s closing)"', () => {
    const next = nextFollowUp(interviewed([heard('2026-03-10T20:00:00Z', 'request', { from: 'dana', channel: 'email' })]), {
      now: '2026-03-10T20:00:00Z',
    });

    expect(gistOf(next)).toEqual(['wait', 'answer', '2026-03-11T09:00:00.000+00:00', '2026-03-11T17:00:00.000+00:00']);
  });

  test("on a Saturday: Monday's closing", () => {
    const next = nextFollowUp(interviewed([heard('2026-03-14T12:00:00Z', 'request', { from: 'dana', channel: 'email' })]), {
      now: '2026-03-14T12:00:00Z',
    });

    expect(gistOf(next)).toEqual(['wait', 'answer', '2026-03-16T09:00:00.000+00:00', '2026-03-16T17:00:00.000+00:00']);
  });

  test.each<[string, HistoryEvent]>([
    ['`answered`', { type: 'answered', at: '2026-03-10T10:00:00Z' }],
    ['a contact', contacted('2026-03-10T10:00:00Z', 'answer')],
  ])('"an `answer` at the request\'s own instant settles it": %s', (_, event) => {
    const next = nextFollowUp(interviewed([heard('2026-03-10T10:00:00Z', 'request', { from: 'dana' }), event]), {
      now: '2026-03-10T11:00:00Z',
    });

    expect(gistOf(next).slice(0, 2)).toEqual(['wait', 'feedback-request']);
  });

  test('an earlier answer does not', () => {
    const next = nextFollowUp(
      interviewed([heard('2026-03-10T10:00:00Z', 'request', { from: 'dana' }), { type: 'answered', at: '2026-03-10T09:59:59Z' }]),
      { now: '2026-03-10T11:00:00Z' },
    );

    expect(gistOf(next).slice(0, 2)).toEqual(['due', 'answer']);
  });

  test('"a chase at the instant of a promise that had already passed spends it"', () => {
    const at = '2026-03-16T10:00:00Z';

    const attempts = ['2026-03-12', '2026-03-20'].map(
      (date) => stepOf(nextFollowUp(interviewed([promised(date, { at }), asked(at)]), { now: at })).attempt,
    );

    expect(attempts).toEqual([2, 1]); // the second promise answers the call
  });
});

describe("A request's channel and dates", () => {
  const asking = (contact: Contact, channel: Channel) =>
    nextFollowUp(interviewed([heard('2026-03-10T10:00:00Z', 'request', { from: 'dana', channel })], { contacts: [contact] }), {
      now: '2026-03-10T11:00:00Z',
    });

  test('"their channel, even outside the policy"', () => {
    expect((['sms', 'linkedin', 'letter'] as const).map((channel) => stepOf(asking(dana, channel)).channel)).toEqual([
      'sms',
      'linkedin',
      'letter',
    ]);
  });

  test('"being asked to ring is permission for that call"', () => {
    const next = asking({ ...dana, mayCall: false }, 'phone');

    expect(next).toMatchObject({ step: { channel: 'phone' }, caveats: [] });
  });

  test('"if the asker refuses it, another"', () => {
    expect(stepOf(asking({ ...dana, refuses: ['sms'] }, 'sms')).channel).toBe('phone');
  });

  test('"`notBefore` dates: the recipient\'s zone"', () => {
    const request = heard('2026-03-10T10:00:00Z', 'request', { from: 'dana', channel: 'email', notBefore: '2026-03-12' });

    const next = nextFollowUp(interviewed([request], { contacts: [{ ...dana, timeZone: 'Asia/Tokyo' }] }), { now: '2026-03-10T11:00:00Z' });

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-12T09:00:00.000+09:00' });
  });

  test('"`notBefore` dates: the recipient\'s zone", west of the employer\'s too', () => {
    const request = heard('2026-03-10T10:00:00Z', 'request', { from: 'dana', channel: 'email', notBefore: '2026-03-12' });
    const contacts = [{ ...dana, timeZone: 'Pacific/Honolulu' }]; // where it is 14:00 on the 11th when the 12th begins in London

    const next = nextFollowUp(interviewed([request], { contacts }), { now: '2026-03-10T11:00:00Z' });

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-12T09:00:00.000-10:00' });
  });

  test('`notBefore` an instant: the next working date counts from there, not from the date of the request', () => {
    const request = heard('2026-03-10', 'request', { from: 'dana', channel: 'email', notBefore: '2026-03-12T10:00:00Z' });

    const next = nextFollowUp(interviewed([request]), { now: '2026-03-11T11:00:00Z' });

    expect(gistOf(next)).toEqual(['wait', 'answer', '2026-03-12T10:00:00.000+00:00', '2026-03-13T17:00:00.000+00:00']);
  });

  test('the latest request is the one to answer', () => {
    const requests = [
      heard('2026-03-09T10:00:00Z', 'request', { from: 'hugo', channel: 'email' }),
      heard('2026-03-10T10:00:00Z', 'request', { from: 'dana', channel: 'email' }),
    ];

    const next = nextFollowUp(interviewed(requests, { contacts: [dana, hugo] }), { now: '2026-03-10T11:00:00Z' });

    expect(stepOf(next)).toMatchObject({ to: { contact: 'dana' }, window: { earliest: '2026-03-10T10:00:00.000+00:00' } });
  });
});

describe('Missed or cancelled interview without `applied`', () => {
  test('"`application-check` counts from it, as from `on-hold`"', () => {
    const next = nextFollowUp(application({ contacts: [dana], interviews: [{ ...panel, status: 'cancelled' }] }), {
      now: '2026-03-06T10:00:00Z',
    });

    expect(gistOf(next)).toEqual(['wait', 'application-check', '2026-03-19T09:00:00.000+00:00', '2026-03-27T17:00:00.000+00:00']);
  });

  test('"a start still to come is not counted"', () => {
    const next = nextFollowUp(applied([], { interviews: [{ ...second, status: 'cancelled' }] }), { now: '2026-03-03T10:00:00Z' });

    expect(gistOf(next)).toEqual(['wait', 'application-check', '2026-03-16T09:00:00.000+00:00', '2026-03-26T17:00:00.000+00:00']);
  });
});

describe('A coming interview and a snooze', () => {
  const scheduled = { ...second, startsAt: '2026-03-12T10:00:00Z', endsAt: '2026-03-12T11:00:00Z', status: 'scheduled' as const };
  const request = heard('2026-03-09T10:00:00Z', 'request', { from: 'dana', channel: 'email' });

  test.each([
    ['2026-03-20', '2026-03-12T11:00:00.000+00:00'],
    ['2026-03-11', '2026-03-11T09:00:00.000+00:00'],
  ])('"it ends the snooze when it has ended; `until` is the earlier of the two": snoozed until %s', (until, expected) => {
    const history: HistoryEvent[] = [request, { type: 'snoozed', at: '2026-03-09T11:00:00Z', until }];

    const next = nextFollowUp(interviewed(history, { interviews: [panel, scheduled] }), { now: '2026-03-10T10:00:00Z' });

    expect(next).toMatchObject({ type: 'wait', until: expected, step: { purpose: 'answer' } });
  });
});

describe('`copyTo`', () => {
  const copying = (
    contacts: readonly Contact[],
    changes: Partial<FollowUpPolicy['feedback']> = {},
    history: readonly HistoryEvent[] = [],
  ) =>
    stepOf(
      nextFollowUp(interviewed([promised('2026-03-12'), ...history], { contacts, interviews: [{ ...panel, interviewers: [] }] }), {
        now: friday,
        policy: withFeedback({ route: 'decision-maker-with-hr', channels: ['email', 'phone'], ...changes }),
      }),
    ).copyTo;

  test('"the first of HR, then recruiters, whom an e-mail reaches"', () => {
    const copies = [
      [rita, dana, hugo],
      [rita, dana],
      [dana, { ...hugo, email: '' }, rita],
      [dana, { ...hugo, refuses: ['email' as const] }, rita],
      [dana, { ...hugo, left: true }],
      [dana, ines],
    ].map((contacts) => copying(contacts));

    expect(copies).toEqual([['hugo'], ['rita'], ['rita'], ['rita'], undefined, undefined]);
  });

  test('"e-mail only"', () => {
    expect(copying([dana, hugo], { channels: ['phone', 'email'] })).toBeUndefined();
  });

  test('on no other route', () => {
    expect([copying([dana, hugo], { route: 'decision-maker-first' }), copying([dana, hugo], { route: 'hr-first' })]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('not when HR is asked itself', () => {
    expect(copying([hugo, rita])).toBeUndefined();
  });

  test("not when HR's address has bounced", () => {
    expect(
      copying([dana, hugo], {}, [{ ...contacted('2026-03-10T10:00:00Z', 'other'), to: 'hugo', result: 'bounced' } as HistoryEvent]),
    ).toBeUndefined();
  });

  test('"chases only"', () => {
    const contacts = [dana, hugo];
    const policy = withFeedback({ route: 'decision-maker-with-hr', channels: ['email'] });

    const steps = [
      nextFollowUp(applied([], { contacts }), { now: '2026-03-16T10:00:00Z', policy }),
      nextFollowUp(interviewed([], { contacts, history: [] }), { now: '2026-03-05T12:00:00Z', policy }),
      nextFollowUp(interviewed([heard('2026-03-10T10:00:00Z', 'request')], { contacts }), { now: '2026-03-10T11:00:00Z', policy }),
      nextFollowUp(interviewed([told('2026-03-10T10:00:00Z', 'rejected')], { contacts }), { now: '2026-03-10T11:00:00Z', policy }),
    ].map(stepOf);

    expect(steps.map(({ purpose, copyTo }) => [purpose, copyTo])).toEqual([
      ['application-check', ['hugo']],
      ['thank-you', undefined],
      ['answer', undefined],
      ['outcome-thanks', undefined],
    ]);
  });
});

describe('Ties between people', () => {
  const waiting = (contacts: readonly Contact[]) =>
    nextFollowUp(interviewed([promised('2026-03-12')], { contacts, interviews: [{ ...panel, interviewers: [] }] }), { now: friday });

  test('"away until the same date: the recipient order"', () => {
    expect(
      stepOf(
        waiting([
          { ...hugo, awayUntil: '2026-03-23' },
          { ...dana, awayUntil: '2026-03-23' },
        ]),
      ).to,
    ).toMatchObject({ contact: 'dana' });
  });

  test.each(['interviewer', 'referrer'] as const)('"an %s taken last: `only-contact`"', (role) => {
    expect(stepOf(waiting([{ ...ines, role }])).to).toEqual({ contact: 'ines', role, because: 'only-contact' });
  });

  test('"bounces in `key`: those of its purpose"', () => {
    const bounced = (purpose: 'feedback-request' | 'other'): HistoryEvent => ({
      type: 'contacted',
      at: '2026-03-13T09:00:00Z',
      purpose,
      channel: 'sms',
      to: 'dana',
      result: 'bounced',
    });

    const keys = [[], [bounced('other')], [bounced('feedback-request')]].map(
      (more) => stepOf(nextFollowUp(interviewed([promised('2026-03-12'), ...more]), { now: friday })).key,
    );

    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });
});

describe('Retracted events', () => {
  const wrong: HistoryEvent = { id: 'e1', ...told('2026-03-10T10:00:00Z', 'rejected') };
  const undo: HistoryEvent = { id: 'e2', type: 'retracted', at: '2026-03-10T11:00:00Z', event: 'e1' };

  test('count no more', () => {
    const next = nextFollowUp(interviewed([promised('2026-03-12'), wrong, undo]), { now: friday });

    expect(next).toEqual(nextFollowUp(interviewed([promised('2026-03-12')]), { now: friday }));
  });

  test('count no more, wherever the retraction stands in the list', () => {
    const next = nextFollowUp(interviewed([undo, wrong, promised('2026-03-12')]), { now: friday });

    expect(gistOf(next).slice(0, 2)).toEqual(['due', 'feedback-request']);
  });

  test('"are still checked"', () => {
    expect(problemsOf(() => nextFollowUp(interviewed([{ ...wrong, from: 'nobody' } as HistoryEvent, undo]), { now: friday }))).toEqual([
      'history.1.from unknown-contact',
    ]);
  });

  test('"a retraction cannot be retracted (error)"', () => {
    const redo: HistoryEvent = { id: 'e3', type: 'retracted', at: '2026-03-10T12:00:00Z', event: 'e2' };

    expect(problemsOf(() => nextFollowUp(interviewed([wrong, undo, redo]), { now: friday }))).toEqual([
      'history.3.event retraction-retracted',
    ]);
  });
});

describe('Two facts at one instant', () => {
  const at = '2026-03-16T10:00:00Z'; // a Monday
  const now = '2026-03-17T10:00:00Z';
  const bothWays = (facts: HistoryEvent[]) =>
    [facts, [...facts].reverse()].map((history) =>
      nextFollowUp(interviewed([promised('2026-03-12'), ...history], { contacts: [dana, hugo] }), { now }),
    );

  test('"a `heard` answers a `contacted`": an out-of-office is of the one contacted', () => {
    const answers = bothWays([
      { ...contacted(at, 'other'), to: 'hugo' } as HistoryEvent,
      heard(at, 'automatic', { awayUntil: '2026-04-01' }),
    ]);

    expect(answers[0]).toEqual(answers[1]);
    expect(stepOf(answers[0] as (typeof answers)[0]).to).toMatchObject({ contact: 'dana' }); // and not away
  });

  test('"a promise answers a `contacted`": the count is fresh', () => {
    const answers = bothWays([asked(at), promised('2026-03-20', { at })]);

    expect(answers.map((next) => stepOf(next).attempt)).toEqual([1, 1]);
  });

  test('"otherwise the reading that contacts later wins": of two promises the later date', () => {
    const answers = bothWays([promised('2026-03-20', { at }), promised('2026-03-25', { at })]);

    expect(answers.map((next) => stepOf(next).window.earliestDate)).toEqual(['2026-03-26', '2026-03-26']);
  });

  test('of two snoozes the later date', () => {
    const answers = bothWays([
      { type: 'snoozed', at, until: '2026-03-20' },
      { type: 'snoozed', at, until: '2026-03-25' },
    ]);

    expect(answers.map((next) => stepOf(next).window.earliestDate)).toEqual(['2026-03-25', '2026-03-25']);
  });

  test('of a stop and a restart, the stop', () => {
    const answers = bothWays([
      { type: 'stopped-chasing', at },
      { type: 'resumed-chasing', at },
    ]);

    expect(answers.map(gistOf)).toEqual([['stopped-chasing'], ['stopped-chasing']]);
  });

  test('of two requests the one that waits longer', () => {
    const answers = bothWays([
      heard(at, 'request', { from: 'dana', channel: 'email' }),
      heard(at, 'request', { from: 'hugo', channel: 'email', notBefore: '2026-03-20' }),
    ]);

    expect(answers.map((next) => stepOf(next).window.earliestDate)).toEqual(['2026-03-20', '2026-03-20']);
  });
});

describe('Zone names', () => {
  const calendar: WorkingCalendar = weekdays;

  test.each([
    ['BST', 'Europe/London'],
    ['PST', 'America/Los_Angeles'],
    ['IST', 'Asia/Kolkata'],
  ])('"ICU\'s own three-letter ones are refused with the region to write instead": %s', (timeZone, region) => {
    expect(() => nextFollowUp(interviewed([], { employer: { timeZone, calendar } }), { now: friday })).toThrow(
      `"${timeZone}" is not an IANA time zone: this abbreviation means different zones to different people: write the region instead, as in "${region}"`,
    );
  });

  test('"an unknown zone in brackets is an error too"', () => {
    expect(problemsOf(() => nextFollowUp(interviewed([asked('2026-03-12T10:00:00+00:00[Europe/Atlantis]')]), { now: friday }))).toEqual([
      'history.1.at unknown-time-zone',
    ]);
  });

  test("IANA's are accepted, in brackets too, and kept in the spelling given", () => {
    const next = nextFollowUp(
      interviewed([asked('2026-03-12T10:00:00+00:00[Europe/London]')], { employer: { timeZone: 'europe/LONDON', calendar } }),
      { now: friday },
    );

    expect(stepOf(next).window.timeZone).toBe('europe/LONDON');
  });
});
