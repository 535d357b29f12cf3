import { describe, expect, test } from 'vitest';
import * as inEnglish from './tone-cases.js';
import * as abroad from './tone-cases-abroad.js';
import { toneOf } from './tone-of.js';

function linesOf(text: string): readonly string[] {
  return text.trim().split('\n');
}

const tables = [
  { language: 'English', labels: inEnglish.englishTone, fine: inEnglish.englishFine },
  { language: 'German', labels: abroad.germanTone, fine: abroad.germanFine },
  { language: 'French', labels: abroad.frenchTone, fine: abroad.frenchFine },
  { language: 'Spanish', labels: abroad.spanishTone, fine: abroad.spanishFine },
] as const;

describe.each(tables)('in $language', ({ language, labels, fine }) => {
  describe.each(Object.entries(labels))('%s', (label, lines) => {
    test.each(linesOf(lines))('%s', (line) => {
      const found = toneOf(line, language);

      expect([...new Set(found.map((one) => one.label))]).toEqual([label]);
    });
  });

  test.each(linesOf(fine))('nothing amiss in: %s', (line) => {
    const found = toneOf(line, language);

    expect(found).toEqual([]);
  });
});
