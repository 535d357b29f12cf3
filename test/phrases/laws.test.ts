import fc from 'fast-check';
import { interpretPromise } from 'interview-followup';
import { describe, expect } from 'vitest';
import { german } from '../../src/phrases/de.js';
import { english } from '../../src/phrases/en.js';
import { spanish } from '../../src/phrases/es.js';
import { findDates } from '../../src/phrases/find-dates.js';
import { french } from '../../src/phrases/fr.js';
import type { PhraseGrammar } from '../../src/phrases/types.js';
import { dayNumber, firstDay, lastDay } from '../../src/time/day.js';
import { law } from '../properties/law.js';

const grammars = [english, german, french, spanish] as const;
const grammar = fc.constantFrom<PhraseGrammar>(...grammars);

/** Words of all grammars, numbers and signs in any order: what comes nearest to dates without being any. */
const pieces = grammars.flatMap(({ words }) => words.flatMap(([, , spellings]) => spellings.split(/[,|]/)));
const piece = fc.oneof(
  { arbitrary: fc.constantFrom(...pieces), weight: 6 },
  { arbitrary: fc.nat(3000).map(String), weight: 2 },
  {
    arbitrary: fc.constantFrom('.', ',', '-', '/', "'", ':', '(', ')', '\n\n', '12/06', '12.06.', '2026-06-12', '5pm', 'th', 'we', 'Dana'),
    weight: 2,
  },
);
const likeDates = fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 25 }).map((parts) => parts.flat().join(''));
const text = fc.oneof(likeDates, fc.string({ unit: 'binary', maxLength: 60 }));
const today = fc.oneof(fc.integer({ min: dayNumber(2020, 1, 1), max: dayNumber(2035, 1, 1) }), fc.integer({ min: firstDay, max: lastDay }));

describe('dates in any text', () => {
  law('lie within it, in order, and are whole days from one to another', fc.tuple(text, today, grammar), ([said, day, language]) => {
    const found = findDates(said, { today: day, grammar: language });

    let before = 0;
    for (const date of found) {
      expect(date.lead).toBeLessThanOrEqual(date.start);
      expect(date.start).toBeGreaterThanOrEqual(before);
      expect(date.start).toBeLessThan(date.end);
      expect(date.end).toBeLessThanOrEqual(said.length);
      expect(Number.isInteger(date.from) && Number.isInteger(date.to)).toBe(true);
      expect(date.from).toBeLessThanOrEqual(date.to);
      expect(!date.exact || date.from === date.to).toBe(true);
      if (date.minute !== undefined) expect(date.minute >= 0 && date.minute < 1440).toBe(true);
      before = date.end;
    }
  });

  law('do not depend on what stands before in another paragraph', fc.tuple(likeDates, likeDates, today), ([first, second, day]) => {
    const together = findDates(`${first}\n\n${second}`, { today: day, grammar: english });
    const alone = findDates(second, { today: day, grammar: english });

    const shift = first.length + 2;
    expect(together.filter(({ start }) => start >= shift)).toEqual(
      alone.map((date) => ({ ...date, start: date.start + shift, end: date.end + shift, lead: date.lead + shift })),
    );
  });
});

describe('a promise in any text', () => {
  const saidAt = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) });
  const options = fc.record({
    saidAt: saidAt.map((epochMilliseconds) => ({ epochMilliseconds })),
    timeZone: fc.constantFrom('Europe/London', 'America/New_York', 'Pacific/Apia', 'Asia/Kolkata'),
    locale: fc.constantFrom('en', 'de', 'fr', 'es', 'nl'),
  });

  law('is never over before it is made, and the same each time', fc.tuple(text, options), ([said, given]) => {
    const found = interpretPromise(said, given);

    expect(interpretPromise(said, given)).toEqual(found);
    if (found === null) return;
    const { by, start, end } = found;
    expect(start >= 0 && start < end && end <= said.length).toBe(true);
    expect(Object.keys(by)).toHaveLength(1);
    if (by.instant !== undefined) expect(Date.parse(by.instant)).toBeGreaterThanOrEqual(given.saidAt.epochMilliseconds);
    if (by.date !== undefined) {
      const local = new Intl.DateTimeFormat('sv-SE', { timeZone: given.timeZone }).format(given.saidAt.epochMilliseconds);
      expect(by.date >= local).toBe(true);
    }
  });
});
