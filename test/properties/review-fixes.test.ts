import fc from 'fast-check';
import { reviewMessage } from 'interview-followup/messages';
import { expect } from 'vitest';
import { mended, today } from '../messages/review/reading.ts';
import { law } from './law.ts';
import { ledgers, letters } from './review-texts.ts';

law(
  'a text with all its fixes states nothing that is not supported, and tells no confidential name',
  fc.tuple(letters, ledgers),
  ([text, ledger]) => {
    const options = { ...today, ledger, locale: 'en' };

    const after = mended(text, reviewMessage(text, options));

    const left = reviewMessage(after, options).findings.filter(({ verdict }) => verdict !== undefined);
    expect({ after, left }).toEqual({ after, left: [] });
  },
);

law('fixes are disjoint, one for each place, and touch nothing but what they name', fc.tuple(letters, ledgers), ([text, ledger]) => {
  const { findings } = reviewMessage(text, { ...today, ledger, locale: 'en' });

  const ranges = findings.flatMap(({ fix }) => (fix === undefined ? [] : [fix.range]));
  for (const [at, [start, end]] of ranges.entries()) {
    expect(start).toBeGreaterThanOrEqual(ranges[at - 1]?.[1] ?? 0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
});

law('every statement that is not supported is found again in a fix', fc.tuple(letters, ledgers), ([text, ledger]) => {
  const { findings, claims } = reviewMessage(text, { ...today, ledger, locale: 'en' });

  const fixed = findings.flatMap(({ fix }) => (fix === undefined ? [] : [fix.range]));
  for (const { start, end, verdict } of claims)
    if (verdict !== 'supported') expect(fixed.some(([from, to]) => from < end && start < to)).toBe(true);
});
