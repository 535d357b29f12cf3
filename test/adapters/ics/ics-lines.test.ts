import { type IcsEntry, icsLines, toIcs } from 'interview-followup/ics';
import { expect, test } from 'vitest';
import { entry, feed } from './feed.ts';
import { issuesOf } from './issues-of.ts';

function* manyEntries(count: number, taken: { count: number }): Generator<IcsEntry> {
  for (let index = 0; index < count; index++) {
    taken.count++;
    yield {
      ...entry,
      key: `step/${index}`,
      summary: `Call number ${index}, with a line so long that it has to be folded somewhere before its end`,
    };
  }
}

test('the lines joined are the text', () => {
  const entries = [entry, { ...entry, key: 'another', description: 'é'.repeat(200) }];

  const lines = [...icsLines(entries, feed)];

  expect(lines.join('')).toBe(toIcs(entries, feed));
  expect(lines.every((line) => line.indexOf('\r\n') === line.length - 2)).toBe(true);
});

test('no entry is taken before its lines are asked for, in a feed of 10,000 as in an endless one', () => {
  const taken = { count: 0 };

  const lines = icsLines(manyEntries(Number.POSITIVE_INFINITY, taken), feed)[Symbol.iterator]();

  expect(taken.count).toBe(0);
  let ends = 0;
  while (ends < 10_000) {
    const { value } = lines.next();
    if (value === 'BEGIN:VEVENT\r\n') expect(taken.count).toBe(ends + 1);
    if (value === 'END:VEVENT\r\n') ends++;
  }
  expect(taken.count).toBe(10_000);
});

test('whoever stops reading closes the entries', () => {
  let closed = false;
  function* entries(): Generator<IcsEntry> {
    try {
      yield entry;
      yield { ...entry, key: 'another' };
    } finally {
      closed = true;
    }
  }

  for (const line of icsLines(entries(), feed)) if (line.startsWith('UID')) break;

  expect(closed).toBe(true);
});

test('wrong options are told at once, a wrong entry when it is its turn', () => {
  const lines = icsLines([entry, { ...entry, key: '' }], feed)[Symbol.iterator]();

  expect(issuesOf(() => icsLines([entry], { ...feed, host: '' }))).toHaveLength(1);
  for (let value = ''; value !== 'END:VEVENT\r\n'; ) value = lines.next().value;
  expect(issuesOf(() => lines.next())).toMatchObject([{ path: '1.key' }]);
});
