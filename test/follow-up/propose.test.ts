import { type CompetingProcess, type Contact, classic, type HistoryEvent, nextFollowUp } from 'interview-followup';
import { describe, expect, test } from 'vitest';
import {
  application,
  dana,
  gistOf,
  heard,
  hugo,
  ines,
  interviewed,
  panel,
  promised,
  rita,
  stepOf,
  told,
  withOutcome,
} from '../builders.js';

// Who is waited for and who stands in. The chase of Northwind opens on Friday, 13 March 2026, at nine in London, and is due until
// Monday, the 16th, at five.

const friday = '2026-03-13T10:00:00Z';
/** Another hiring manager, asked after Dana. */
const deputy: Contact = { ...dana, id: 'deputy', email: 'deputy@northwind.example' };
const waiting = (...contacts: Contact[]) => interviewed([promised('2026-03-12')], { contacts });
const awayUntil = (contact: Contact, awayUntil: string): Contact => ({ ...contact, awayUntil });
const chosen = (start: Parameters<typeof nextFollowUp>[0], now: string, ledger: readonly CompetingProcess[] = []) => {
  const next = nextFollowUp(start, { now, ledger });
  const { to, window } = stepOf(next);
  return [next.type, to?.contact, window.earliest];
};

describe('Before the window opens', () => {
  test('the decision maker is waited for, though HR elsewhere could be asked sooner', () => {
    const newYork = waiting({ ...dana, timeZone: 'America/New_York' }, hugo);

    expect(chosen(newYork, '2026-03-12T10:00:00Z')).toEqual(['wait', 'dana', '2026-03-13T09:00:00.000-04:00']);
  });

  test('who asked is waited for, though the decision maker elsewhere could be answered sooner', () => {
    const evening = interviewed([heard('2026-03-12T18:00:00Z', 'request', { from: 'hugo' })], {
      contacts: [
        { ...dana, timeZone: 'America/New_York' }, // where it is two in the afternoon
        hugo,
      ],
    });

    expect(chosen(evening, '2026-03-12T18:30:00Z')).toEqual(['wait', 'hugo', '2026-03-13T09:00:00.000+00:00']);
  });

  test('an absence that holds nothing back is no reason', () => {
    const next = nextFollowUp(waiting(awayUntil(dana, '2026-03-13'), hugo), { now: '2026-03-12T10:00:00Z' });

    expect(next.reasons).toEqual([
      { code: 'promise-not-passed', since: '2026-03-05T10:55:00Z', until: '2026-03-12' },
      { code: 'decision-maker', contact: 'dana' },
    ]);
  });

  test('of an absence and a `notBefore` of one date the absence is told', () => {
    const next = nextFollowUp(waiting({ ...dana, awayUntil: '2026-03-16', notBefore: '2026-03-16' }), { now: friday });

    expect(next.reasons).toContainEqual({ code: 'contact-away', contact: 'dana', until: '2026-03-16' });
  });

  test('an out-of-office is told where nobody is on file', () => {
    const anonymous = interviewed([promised('2026-03-12'), heard('2026-03-13T09:00:00Z', 'automatic', { awayUntil: '2026-03-16' })], {
      contacts: [],
      interviews: [{ ...panel, interviewers: [] }],
    });

    expect(nextFollowUp(anonymous, { now: friday }).reasons).toContainEqual({ code: 'contact-away', contact: '', until: '2026-03-16' });
  });
});

describe('"they are waited for if back by the `latest` the window would have without it"', () => {
  test('half-open: not if back at the very instant', () => {
    // Told on Wednesday, the 11th; one day later is over at the end of Thursday.
    const backOn = (date: string) =>
      interviewed([told('2026-03-11T10:00:00Z', 'offer', { from: 'hugo' })], { contacts: [dana, awayUntil(hugo, date)] });
    const policy = withOutcome({ thankWithin: { days: 1 } });
    const thanked = ['2026-03-12', '2026-03-13'].map(
      (date) => stepOf(nextFollowUp(backOn(date), { now: '2026-03-11T11:00:00Z', policy })).to,
    );

    expect(thanked).toMatchObject([{ contact: 'hugo' }, { contact: 'dana' }]);
  });

  test('so the one who asked is waited for over the weekend', () => {
    const request = heard('2026-03-12T12:00:00Z', 'request', { from: 'hugo' }); // Thursday: to be answered by Friday's closing

    expect(chosen(interviewed([request], { contacts: [dana, awayUntil(hugo, '2026-03-13')] }), '2026-03-12T13:00:00Z')).toEqual([
      'wait',
      'hugo',
      '2026-03-13T09:00:00.000+00:00',
    ]);
  });

  test('"a thank-you has no substitute": nor has a host, where it is not known who interviewed', () => {
    const host = application({ contacts: [awayUntil(dana, '2026-03-07'), rita], interviews: [{ ...panel, interviewers: [] }] });

    expect(chosen(host, '2026-03-05T12:00:00Z')).toEqual(['wait', 'dana', '2026-03-07T00:00:00.000+00:00']); // gone at 11:00 of that day
  });
});

describe('Somebody stands in', () => {
  test('for the one who asked, who is named once as away and asked again once back', () => {
    const request = heard('2026-03-12T12:00:00Z', 'request', { from: 'dana' });
    const next = nextFollowUp(interviewed([request], { contacts: [awayUntil(dana, '2026-03-24'), hugo] }), { now: '2026-03-12T13:00:00Z' });

    expect(gistOf(next).slice(0, 2)).toEqual(['due', 'answer']);
    expect(next.reasons).toEqual([
      { code: 'your-turn', since: '2026-03-12T12:00:00Z' },
      { code: 'contact-away', contact: 'dana', until: '2026-03-24' },
      { code: 'hr-fallback', contact: 'hugo' },
    ]);
  });

  test('the answer holds until the first of those passed over is back', () => {
    // An offer of Monday, the 9th: news until Tuesday's closing.
    const news = nextFollowUp(
      interviewed([promised('2026-03-26')], { contacts: [awayUntil(dana, '2026-03-16'), awayUntil(deputy, '2026-03-18'), hugo] }),
      {
        now: '2026-03-12T10:00:00Z',
        ledger: [offer({})],
      },
    );

    expect(news).toMatchObject({ type: 'act', step: { to: { contact: 'hugo' } }, validUntil: '2026-03-16T09:00:00.000+00:00' });
  });

  test('who is away shortly, and both are named', () => {
    const next = nextFollowUp(waiting(awayUntil(dana, '2026-03-24'), awayUntil(hugo, '2026-03-16')), { now: friday });

    expect(stepOf(next)).toMatchObject({ to: { contact: 'hugo' }, window: { earliest: '2026-03-16T09:00:00.000+00:00' } });
    expect(next.reasons.filter(({ code }) => code === 'contact-away')).toEqual([
      { code: 'contact-away', contact: 'dana', until: '2026-03-24' },
      { code: 'contact-away', contact: 'hugo', until: '2026-03-16' },
    ]);
  });

  test.each([
    ['at once', 'Europe/London'],
    ['later', 'America/New_York'],
  ])('nobody who could be asked %s: both are back on Monday morning, and the decision maker comes first', (_, timeZone) => {
    // To be answered by Sunday noon: HR is back by then, on Saturday, and the decision maker on Monday.
    const request = heard('2026-03-12T12:00:00Z', 'request', { from: 'dana', by: { instant: '2026-03-15T12:00:00Z' } });
    const contacts = [awayUntil(dana, '2026-03-16'), { ...awayUntil(hugo, '2026-03-14'), timeZone }];

    expect(chosen(interviewed([request], { contacts }), '2026-03-12T13:00:00Z')).toEqual(['wait', 'dana', '2026-03-16T09:00:00.000+00:00']);
  });

  test('not once it is too late for the substitute: who comes back before the end is waited for', () => {
    // The offer is gone on Friday, the 20th, at noon in London. In Auckland it is evening then, and the day over; Dana is back that morning.
    const contacts = [awayUntil(dana, '2026-03-20'), awayUntil(deputy, '2026-03-20'), { ...hugo, timeZone: 'Pacific/Auckland' }];
    const ledger = [offer({ answerBy: '2026-03-20T12:00' })];

    expect(chosen(interviewed([promised('2026-03-26')], { contacts }), '2026-03-20T05:00:00Z', ledger)).toEqual([
      'wait',
      'dana',
      '2026-03-20T09:00:00.000+00:00',
    ]);
  });

  test('not for one whose day would be gone, whatever the clocks: the substitute is asked in time', () => {
    // Missed on Friday, the 13th: to be asked about until Monday's closing, by each one's own clock. When it is Tuesday morning on
    // Kiritimati it is still Monday morning in Honolulu.
    const missed = application({
      contacts: [
        { ...awayUntil(dana, '2026-03-17'), timeZone: 'Pacific/Kiritimati' },
        { ...awayUntil(hugo, '2026-03-16'), timeZone: 'Pacific/Honolulu' },
      ],
      interviews: [{ ...panel, startsAt: '2026-03-13T10:00:00Z', endsAt: '2026-03-13T11:00:00Z', status: 'missed-by-employer' }],
    });

    expect(chosen(missed, '2026-03-13T12:00:00Z')).toEqual(['wait', 'hugo', '2026-03-16T09:00:00.000-10:00']);
  });
});

describe('"all away: who is back first"', () => {
  test.each([
    ['the decision maker', '2026-03-24', '2026-03-25', 'dana'],
    ['HR', '2026-03-25', '2026-03-24', 'hugo'],
    ['"away until the same date: the recipient order"', '2026-03-24', '2026-03-24', 'dana'],
  ])('%s, and each is named once', (_, danaBack, hugoBack, first) => {
    const next = nextFollowUp(waiting(awayUntil(dana, danaBack), awayUntil(hugo, hugoBack)), { now: friday });

    expect([next.type, stepOf(next).to?.contact, stepOf(next).window.earliest]).toEqual(['wait', first, '2026-03-24T09:00:00.000+00:00']);
    expect(next.reasons.filter(({ code }) => code === 'contact-away')).toEqual([
      { code: 'contact-away', contact: 'dana', until: danaBack },
      { code: 'contact-away', contact: 'hugo', until: hugoBack },
    ]);
  });
});

test('of three away, who is back first, wherever that one stands', () => {
  const next = nextFollowUp(waiting(awayUntil(dana, '2026-03-25'), awayUntil(hugo, '2026-03-24'), awayUntil(rita, '2026-03-26')), {
    now: friday,
  });

  expect(stepOf(next).to).toMatchObject({ contact: 'hugo' });
});

describe('Gone before it can be done', () => {
  const policy = { ...classic, thankYou: { within: { days: 1 }, expiresAfter: { days: 2 }, channels: ['email' as const] } };
  const snoozed = (until: string): HistoryEvent => ({ type: 'snoozed', at: '2026-03-05T11:30:00Z', until });

  test.each([
    ['a snooze that ends before the thanks are gone', '2026-03-07', 'thank-you'],
    ['a snooze that ends at the very instant', '2026-03-08', 'feedback-request'],
  ])('%s', (_, until, purpose) => {
    const fresh = application({ contacts: [ines], interviews: [{ ...panel, interviewers: ['ines'] }], history: [snoozed(until)] });

    expect(stepOf(nextFollowUp(fresh, { now: '2026-03-05T12:00:00Z', policy })).purpose).toBe(purpose);
  });
});

/** A written offer that came on Monday, 9 March. */
function offer(changes: Partial<CompetingProcess>): CompetingProcess {
  return {
    employer: 'Alder Build',
    stage: 'written-offer',
    receivedOn: '2026-03-09',
    answerBy: '2026-03-20',
    compensation: null,
    nameDisclosable: true,
    ...changes,
  };
}
