import { expect, test } from 'vitest';
import { markSpans } from '../../src/cli/mark-spans.js';

/** Where the words stand in the text. */
function spansOf(text: string, ...words: readonly string[]) {
  return words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
}

test('carets stand under what is meant, with its number', () => {
  const text = 'one two three';

  expect(markSpans(text, spansOf(text, 'two', 'three'))).toStrictEqual(['one two three', '    ^^^ 1', '        ^^^^^ 2']);
});

test('marks that leave room for each other share a row', () => {
  const text = 'one two three four';

  expect(markSpans(text, spansOf(text, 'one', 'four'))).toStrictEqual(['one two three four', '^^^ 1         ^^^^ 2']);
});

test('marks that overlap have rows of their own', () => {
  const text = 'one two three';

  expect(markSpans(text, spansOf(text, 'one two', 'two three', 'two'))).toStrictEqual([
    'one two three',
    '^^^^^^^ 1',
    '    ^^^^^^^^^ 2',
    '    ^^^ 3',
  ]);
});

test('a mark over several lines has carets under each, and its number once', () => {
  const text = 'one two\r\n\r\nthree four\rfive\nsix';

  expect(markSpans(text, spansOf(text, 'two\r\n\r\nthree four\rfive'))).toStrictEqual([
    'one two',
    '    ^^^ 1',
    '',
    'three four',
    '^^^^^^^^^^',
    'five',
    '^^^^',
    'six',
  ]);
});

test.each([
  ['a tab', 'a\tb', 'b', ['a   b', '    ^ 1']],
  ['tabs in a row', '\t\tb', 'b', ['        b', '        ^ 1']],
  ['wide letters', '面接の two', 'two', ['面接の two', '       ^^^ 1']],
  ['wide letters that are marked', 'a 面接 b', '面接', ['a 面接 b', '  ^^^^ 1']],
  ['narrow katakana', 'ﾃｽﾄ two', 'two', ['ﾃｽﾄ two', '    ^^^ 1']],
  ['full-width letters', 'ＡＢ two', 'two', ['ＡＢ two', '     ^^^ 1']],
  ['Hangul', '안녕 two', 'two', ['안녕 two', '     ^^^ 1']],
  ['combining marks', 'cafe\u0301 two', 'two', ['cafe\u0301 two', '     ^^^ 1']],
  ['an emoji', '🎉 two', 'two', ['🎉 two', '   ^^^ 1']],
  ['a family and a flag', '👩‍👩‍👧🇩🇪 two', 'two', ['👩‍👩‍👧🇩🇪 two', '     ^^^ 1']],
  ['a sign that is text', '© two', 'two', ['© two', '  ^^^ 1']],
  ['what cannot be seen', 'a\u202eb', 'b', ['a\\u202eb', '       ^ 1']],
  ['a part of what is seen as one', 'cafe\u0301 two', '\u0301', ['cafe\u0301 two', '   ^ 1']],
])('carets know how wide things are: %s', (_, text, word, expected) => {
  expect(markSpans(text, spansOf(text, word))).toStrictEqual(expected);
});

test('an empty span is a single caret', () => {
  expect(markSpans('one', [{ start: 1, end: 1 }])).toStrictEqual(['one', ' ^ 1']);
});

test('a long line is broken at spaces, and the marks with it', () => {
  const text = `${'word '.repeat(19)}marked words and more of them`;

  expect(markSpans(text, spansOf(text, 'marked words'))).toStrictEqual([
    'word '.repeat(19).trimEnd(),
    'marked words and more of them',
    '^^^^^^^^^^^^ 1',
  ]);
});

test('a long word is broken where it must be', () => {
  const text = 'a'.repeat(150);

  expect(markSpans(text, [{ start: 99, end: 101 }])).toStrictEqual(['a'.repeat(100), `${' '.repeat(99)}^ 1`, 'a'.repeat(50), '^']);
});

test('a long text with many marks takes no time to speak of', () => {
  const text = 'word!!! '.repeat(12_000);
  const spans = Array.from({ length: 12_000 }, (_, index) => ({ start: index * 8 + 4, end: index * 8 + 7 }));

  const lines = markSpans(text, spans);

  expect(
    lines
      .filter((line) => line.includes('^'))
      .join(' ')
      .match(/\^\^\^/g),
  ).toHaveLength(12_000);
});

test('nothing of the text is lost, whatever it is broken into', () => {
  const text = Array.from({ length: 300 }, (_, index) => 'x'.repeat((index * 7) % 23)).join(' ');

  const words = (lines: string): string[] => lines.split(/\s+/).filter((word) => word !== '');
  expect(words(markSpans(text, []).join('\n'))).toStrictEqual(words(text));
});
