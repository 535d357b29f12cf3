import { expect, test } from 'vitest';
import { normalise } from '../../../src/messages/review/normalise.js';

test.each([
  ['entities', 'R&amp;D &lt;3 caf&eacute;&nbsp;&pound;70k &#8364; &#x20AC;', 'R&D <3 café £70k € €'],
  ['entities that are none', '&nope; AT&T; & &#xd800; &#99999999;', '&nope; AT&T; & &#xd800; &#99999999;'],
  ['tags within a line', '<b>two</b> <a href="https://a.example/?b=c">offers</a>', 'two offers'],
  ['tags that break a line', 'one<br>two<br/>three<p>four</p>', 'one\ntwo\nthree\nfour\n'],
  ['what is no tag', '3 < 4 > 2, <dana@northwind.example>, <', '3 < 4 > 2, <dana@northwind.example>, <'],
  ['comments and hidden parts', 'a<!-- <p>no</p> -->b<style>p { x: y }</style>c', 'ab  c'],
  ['a comment that never closes', 'a <!-- b', 'a <!-- b'],
  ['invisible characters', 'of\u200bf\u00ade\u2060r\ufeff', 'offer'],
  ['quotes and dashes', '‘it’s’ “so” – — ‑', "'it's' \"so\" - - -"],
  ['spaces of every width', 'a\u00a0b\u2009c\u3000d\te', 'a b c d e'],
  ['breaks of every system', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ['full-width and other forms', 'Ｏｆｆｅｒ ﬁrst ②', 'Offer first 2'],
  ['look-alikes in a Latin word', 'оffеr Сopperfield', 'offer Copperfield'],
  ['no look-alikes in a word of that alphabet', 'оса Αθήνα', 'оса Αθήνα'],
  ['quoted-printable', 'caf=C3=A9 =E2=82=AC70k, I have a=\r\nnother offer=20\n', 'café €70k, I have another offer \n'],
  ['an equals sign elsewhere', 'x=20, y=3D and a=b', 'x=20, y=3D and a=b'],
  ['characters of two units', 'a😀b', 'a😀b'],
  ['halves of characters', 'a\ud83db', 'a\ud83db'],
])('%s', (_, given, readable) => {
  const { text } = normalise(given);

  expect(text).toBe(readable);
});

test('a Turkish capital before a hidden part moves nothing', () => {
  const { text } = normalise('İİİ<style>x</style>I have an offer');

  expect(text).toBe('İİİ  I have an offer');
});

test('every character knows where it stood', () => {
  const given = 'I hold &#116;<b>wo</b> оf=66=C3=A9rs\r\n😀';

  const { text, starts, ends } = normalise(given);

  expect(text).toBe('I hold two offérs\n😀');
  const at = (part: string) => given.slice(starts[text.indexOf(part)], ends[text.indexOf(part) + part.length - 1]);
  expect([at('t'), at('two'), at('o'), at('offérs'), at('é'), at('\n'), at('😀')]).toEqual([
    '&#116;',
    '&#116;<b>wo',
    'o',
    'оf=66=C3=A9rs',
    '=C3=A9',
    '\r\n',
    '😀',
  ]);
  expect([starts.length, ends.length]).toEqual([text.length, text.length]);
});
