import { type CompetingProcess, type HistoryEvent, nextFollowUp } from 'interview-followup';
import { describe, expect, test } from 'vitest';
import {
  application,
  asked,
  dana,
  gistOf,
  heard,
  interviewed,
  panel,
  promised,
  stepOf,
  told,
  withFeedback,
  withOutcome,
} from '../builders.js';

// Bounds that meet: where a window is pushed past its end, ends at midnight, or is held back by more than one rule.

const snoozed = (at: string, until: string): HistoryEvent => ({ type: 'snoozed', at, until });
const codesOf = (items: readonly { readonly code: string }[]) => items.map(({ code }) => code);

/** A written offer that came on Monday, 9 March 2026. */
const offer = (changes: Partial<CompetingProcess> = {}): CompetingProcess => ({
  employer: 'Alder Build',
  stage: 'written-offer',
  receivedOn: '2026-03-09',
  answerBy: null,
  compensation: null,
  nameDisclosable: true,
  ...changes,
});
const toldOf = (at: string): HistoryEvent => ({ type: 'contacted', at, purpose: 'offer-news', channel: 'email', to: 'dana' });

describe('Thanks that are due until the end of a date', () => {
  const policy = withOutcome({ thankWithin: { days: 1 } });
  const decided = told('2026-03-11T10:00:00Z', 'offer', { from: 'dana' }); // a Wednesday

  test('`latest` is midnight, and `latestDate` the date that ends then', () => {
    const { window } = stepOf(nextFollowUp(interviewed([decided]), { now: '2026-03-11T11:00:00Z', policy }));

    expect([window.latest, window.latestDate]).toEqual(['2026-03-13T00:00:00.000+00:00', '2026-03-12']);
  });

  test('"pushed past its last permitted date, `latest` is the closing of the earliest date": snoozed to that very midnight', () => {
    const next = nextFollowUp(interviewed([decided, snoozed('2026-03-11T10:30:00Z', '2026-03-13')]), {
      now: '2026-03-11T11:00:00Z',
      policy,
    });

    expect(gistOf(next)).toEqual(['wait', 'outcome-thanks', '2026-03-13T00:00:00.000+00:00', '2026-03-13T17:00:00.000+00:00']);
    expect(codesOf(next.caveats)).toEqual([]); // a gap without a working date is another matter
  });
});

describe('News of an offer', () => {
  test('that is gone with a date before the next closing: `latestDate` is that date', () => {
    // Both of Friday, the 13th.
    const ledger = [offer({ receivedOn: '2026-03-13', answerBy: '2026-03-13' })];
    const { window } = stepOf(nextFollowUp(interviewed([promised('2026-03-19')]), { now: '2026-03-13T10:00:00Z', ledger }));

    expect([window.latest, window.latestDate]).toEqual(['2026-03-14T00:00:00.000+00:00', '2026-03-13']);
  });

  test('"two are never closer than the minimum gap": it counts from the last news, and not from a conversation since', () => {
    const start = interviewed([promised('2026-03-26'), toldOf('2026-03-09T12:00:00Z'), heard('2026-03-11T12:00:00Z', 'no-decision-yet')]);
    const ledger = [offer(), offer({ employer: 'Birch', receivedOn: '2026-03-11' })];

    expect(gistOf(nextFollowUp(start, { now: '2026-03-11T13:00:00Z', ledger })).slice(0, 3)).toEqual([
      'wait',
      'offer-news',
      '2026-03-12T09:00:00.000+00:00', // three days after Monday
    ]);
  });
});

describe('What holds a chase back', () => {
  test('a snooze that ends before the window opens is no reason', () => {
    const early = interviewed([promised('2026-03-12'), snoozed('2026-03-06T10:00:00Z', '2026-03-10')]);

    expect(codesOf(nextFollowUp(early, { now: '2026-03-09T10:00:00Z' }).reasons)).toEqual(['promise-not-passed', 'decision-maker']);
  });

  test('a snooze past the last permitted date: there was a working date in the gap, the last one (C2)', () => {
    // Asked on Friday, the 13th, and again three days later, on Monday, neither sooner nor later; snoozed until Wednesday.
    const policy = withFeedback({ gap: { min: { days: 3 }, max: { days: 3 } } });
    const start = interviewed([promised('2026-03-12'), asked('2026-03-13T10:00:00Z'), snoozed('2026-03-13T11:00:00Z', '2026-03-18')]);
    const next = nextFollowUp(start, { now: '2026-03-13T12:00:00Z', policy });

    expect(gistOf(next)).toEqual(['wait', 'feedback-request', '2026-03-18T09:00:00.000+00:00', '2026-03-18T17:00:00.000+00:00']);
    expect(codesOf(next.caveats)).toEqual([]);
  });

  test('without one in the gap, that is said, snoozed or not', () => {
    // Two days after Thursday, the 12th, are Saturday, and three Sunday.
    const policy = withFeedback({ gap: { min: { days: 2 }, max: { days: 3 } } });
    const start = [promised('2026-03-11'), asked('2026-03-12T10:00:00Z')];
    const caveats = [start, [...start, snoozed('2026-03-12T11:00:00Z', '2026-03-18')]].map((history) =>
      codesOf(nextFollowUp(interviewed(history), { now: '2026-03-12T12:00:00Z', policy }).caveats),
    );

    expect(caveats).toEqual([['no-working-day-in-gap'], ['no-working-day-in-gap']]);
  });
});

test("a missed interview is to be asked about until the closing of its date, the employer's, where it is still the day before", () => {
  // Friday, the 13th, ten in the morning in Auckland is Thursday, eleven in the morning in Honolulu.
  const missed = application({
    employer: { ...application().employer, timeZone: 'Pacific/Auckland' },
    contacts: [{ ...dana, timeZone: 'Pacific/Honolulu' }],
    interviews: [{ ...panel, startsAt: '2026-03-12T21:00:00Z', endsAt: '2026-03-12T22:00:00Z', status: 'missed-by-employer' }],
  });

  expect(gistOf(nextFollowUp(missed, { now: '2026-03-12T22:00:00Z' }))).toEqual([
    'due',
    'missed-interview',
    '2026-03-12T11:15:00.000-10:00',
    '2026-03-13T17:00:00.000-10:00',
  ]);
});
