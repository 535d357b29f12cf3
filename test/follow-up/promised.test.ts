import { type HistoryEvent, nextFollowUp } from 'interview-followup';
import { describe, expect, test } from 'vitest';
import { application, asked, dana, interviewed, panel, promised, stepOf, thanked, weekdays } from '../builders.js';

// Promises that meet other facts: made when they had passed already, or chased at the very instant.

const friday = '2026-03-13T12:00:00Z';
const next = (history: readonly HistoryEvent[], now = friday) => nextFollowUp(interviewed(history), { now });

test("C4, of an instant: the first open one after it by the recipient's clock, whatever the employer's date", () => {
  // Thursday, the 12th, ten in the morning in Tokyo is Wednesday, three in the afternoon in Honolulu.
  const start = application({
    employer: { timeZone: 'Asia/Tokyo', calendar: weekdays },
    contacts: [{ ...dana, timeZone: 'Pacific/Honolulu' }],
    interviews: [panel],
    history: [thanked(), promised('', { by: { instant: '2026-03-12T10:00:00+09:00' } })],
  });

  expect(stepOf(nextFollowUp(start, { now: '2026-03-09T12:00:00Z' })).window.earliest).toBe('2026-03-11T15:00:00.000-10:00');
});

test('a span of hours ends at an instant, and its reason tells the date of that', () => {
  const made = promised('', { at: '2026-03-12T10:00:00Z', by: { within: { hours: 6 } } });

  expect(next([made]).reasons).toContainEqual({ code: 'promise-passed', since: '2026-03-12T10:00:00Z', until: '2026-03-12' });
});

describe('Made for a date that had passed already', () => {
  const late = (at: string): HistoryEvent => promised('2026-03-11', { at }); // Wednesday; it is passed at the end of that date

  test('at an instant: it opens on the first working date after its own', () => {
    expect(stepOf(next([late('2026-03-13T10:00:00Z')])).window.earliest).toBe('2026-03-12T09:00:00.000+00:00');
  });

  test('on a date alone: "windows open at its start"', () => {
    expect(stepOf(next([late('2026-03-13')])).window.earliest).toBe('2026-03-13T09:00:00.000+00:00');
  });

  test('"a promise gives a fresh count", of all that came before it', () => {
    const before = asked('2026-03-12T10:00:00Z');

    expect([late('2026-03-13T10:00:00Z'), late('2026-03-13')].map((made) => stepOf(next([before, made])).attempt)).toEqual([1, 1]);
  });
});

describe('What counts as an attempt since a promise', () => {
  test('one made too early', () => {
    expect(stepOf(next([promised('2026-03-12'), asked('2026-03-09T10:00:00Z')])).attempt).toBe(2);
  });

  test('"a chase at the instant of a promise that had already passed spends it": to the very instant', () => {
    const at = '2026-03-13T10:00:00Z';

    expect(stepOf(next([promised('', { at, by: { instant: at } }), asked(at)])).attempt).toBe(2);
  });
});
