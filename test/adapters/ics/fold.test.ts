import { icsLines } from 'interview-followup/ics';
import { describe, expect, test } from 'vitest';
import { entry, feed } from './feed.ts';

/** The lines of a summary of that text. */
function summary(text: string): string[] {
  const lines = [...icsLines([{ ...entry, summary: text }], { ...feed, alarmMinutes: null })];
  const first = lines.findIndex((line) => line.startsWith('SUMMARY:'));
  return lines.slice(first, lines.indexOf('TRANSP:TRANSPARENT\r\n'));
}

const name = 'SUMMARY:'.length;

test('75 octets are one line, and no empty one follows', () => {
  expect(summary('x'.repeat(75 - name))).toEqual([`SUMMARY:${'x'.repeat(75 - name)}\r\n`]);
});

test('76 octets are two lines', () => {
  expect(summary('x'.repeat(76 - name))).toEqual([`SUMMARY:${'x'.repeat(75 - name)}\r\n`, ' x\r\n']);
});

test('further lines hold 74 octets after their space', () => {
  const lines = summary('x'.repeat(75 - name + 74));

  expect(lines).toEqual([`SUMMARY:${'x'.repeat(75 - name)}\r\n`, ` ${'x'.repeat(74)}\r\n`]);
});

test('and the next begins after that', () => {
  const lines = summary(`${'x'.repeat(75 - name + 74)}yz`);

  expect(lines).toEqual([`SUMMARY:${'x'.repeat(75 - name)}\r\n`, ` ${'x'.repeat(74)}\r\n`, ' yz\r\n']);
});

describe('never inside a character:', () => {
  test.each([
    ['ü', 2],
    ['€', 3],
    ['😀', 4],
  ])('%s', (character, octets) => {
    for (let before = 75 - name - octets; before < 75 - name; before++) {
      const [first, second] = summary('x'.repeat(before) + character);

      const fits = before + octets <= 75 - name;
      expect(first).toBe(`SUMMARY:${'x'.repeat(before)}${fits ? character : ''}\r\n`);
      expect(second).toBe(fits ? undefined : ` ${character}\r\n`);
    }
  });
});

test('never inside an escape', () => {
  expect(summary(`${'x'.repeat(74 - name)};y`)).toEqual([`SUMMARY:${'x'.repeat(74 - name)}\r\n`, ' \\;y\r\n']);
});
