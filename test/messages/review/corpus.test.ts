import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type CorpusCase, type Reading, type Score, scoreOf } from './score.js';

const corpus = new URL('../../corpus/review/', import.meta.url);

/** The least that each file must reach, language by language. A better reading raises its floor; none is lowered. */
const floors: Readonly<Record<string, Readonly<Record<string, Score>>>> = {
  'english-tuned.jsonl': { en: { claims: 0.95, verdicts: 0.94, tone: 0.95, ok: 0.95 } },
  'english-unseen.jsonl': { en: { claims: 0.86, verdicts: 0.83, tone: 0.85, ok: 0.87 } },
  'french.jsonl': { fr: { claims: 0.95, verdicts: 0.95, tone: 0.95, ok: 0.95 } },
  'german.jsonl': { de: { claims: 0.95, verdicts: 0.95, tone: 0.95, ok: 0.95 } },
  'public.jsonl': {
    en: { claims: 0.95, verdicts: 0.95, tone: 0.95, ok: 0.95 },
    de: { claims: 1, verdicts: 1, tone: 1, ok: 1 },
    fr: { claims: 1, verdicts: 1, tone: 1, ok: 1 },
    es: { claims: 1, verdicts: 1, tone: 1, ok: 1 },
  },
  'spanish.jsonl': { es: { claims: 0.94, verdicts: 0.94, tone: 0.9, ok: 0.95 } },
};

/**
 * What is read in each, text by text: one that comes to be read right leaves `misread`, and none may come to it. There is nothing of the
 * unseen texts: to know which are misread would be to look at them.
 */
const readings: Readonly<Record<string, Readonly<Record<string, Reading>>>> = JSON.parse(
  readFileSync(new URL('readings.json', corpus), 'utf8'),
);

const files = readdirSync(corpus)
  .filter((name) => name.endsWith('.jsonl'))
  .sort();

test('every file of the corpus has its floors', () => {
  expect(files).toEqual(Object.keys(floors).sort());
});

describe.each(files)('%s', (name) => {
  const cases = readFileSync(new URL(name, corpus), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): CorpusCase => JSON.parse(line));
  const languages = [...new Set(cases.map(({ lang }) => lang))];

  test('every language in it has its floors', () => {
    expect(languages.sort()).toEqual(Object.keys(floors[name] ?? {}).sort());
  });

  test.each(languages)('is read as well as before in %s', (language) => {
    const { score, reading } = scoreOf(cases.filter(({ lang }) => lang === language));

    const floor = floors[name]?.[language] ?? { claims: 1, verdicts: 1, tone: 1, ok: 1 };
    expect(score.claims, 'statements of the right kind in the right place').toBeGreaterThanOrEqual(floor.claims);
    expect(score.verdicts, 'with the right verdict').toBeGreaterThanOrEqual(floor.verdicts);
    expect(score.tone, 'tone').toBeGreaterThanOrEqual(floor.tone);
    expect(score.ok, 'texts that may be sent or not').toBeGreaterThanOrEqual(floor.ok);
    expect(reading).toEqual(readings[name]?.[language] ?? reading);
  });

  test('what is to be found stands where it is said to stand', () => {
    for (const { id, text, expected } of cases)
      for (const { quote, start, end } of [...expected.claims, ...expected.tone])
        expect(`${id}: ${text.slice(start, end)}`).toBe(`${id}: ${quote}`);
  });
});
