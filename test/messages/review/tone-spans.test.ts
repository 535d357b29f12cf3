import { describe, expect, test } from 'vitest';
import { toneOf } from './tone-of.js';

describe('what a finding covers', () => {
  test('the sentence, without the mark at its end', () => {
    const found = toneOf('Colin,\n\nThank you for Monday. Are you people incompetent or just lazy?\n\nVic');

    expect(found).toEqual([{ quote: 'Are you people incompetent or just lazy', label: 'rude' }]);
  });

  test('a clause of a long sentence', () => {
    const found = toneOf(
      'I have sent you all the papers that Ms Webb asked me for on the telephone, the certificates and the translations of them, and your firm is a joke, and the originals will follow by courier as soon as my old school in Leeds has found them.',
    );

    expect(found).toEqual([{ quote: 'your firm is a joke', label: 'rude' }]);
  });

  test('the marks alone, when there are too many of them', () => {
    const found = toneOf('Thanks for today!!!! See you.');

    expect(found).toEqual([{ quote: '!!!!', label: 'repeated-exclamation' }]);
  });

  test('the shouted words alone', () => {
    const found = toneOf('Hi Denise PLEASE CALL ME BACK TODAY thanks Baz');

    expect(found).toEqual([{ quote: 'PLEASE CALL ME BACK TODAY', label: 'all-caps' }]);
  });

  test('shouted words over several sentences are one finding', () => {
    const found = toneOf('PLEASE CALL ME. I STILL NEED AN ANSWER. Vic');

    expect(found).toEqual([{ quote: 'PLEASE CALL ME. I STILL NEED AN ANSWER', label: 'all-caps' }]);
  });

  test('a demand that is shouted is shouting and no more', () => {
    const found = toneOf('Lindiwe,\n\nWHY DOES NOBODY AT YOUR FIRM PICK UP THE PHONE\n\nThabo');

    expect(found).toEqual([{ quote: 'WHY DOES NOBODY AT YOUR FIRM PICK UP THE PHONE', label: 'all-caps' }]);
  });

  test('an insult that is shouted is both', () => {
    const found = toneOf('WHY ARE YOU ALL SO LAZY OVER THERE');

    expect(found.map(({ label }) => label).sort()).toEqual(['all-caps', 'rude']);
  });

  test('one everyday word among small ones is shouted', () => {
    const found = toneOf('I was promised feedback. NOT ONE WORD SINCE MARCH.');

    expect(found).toEqual([{ quote: 'NOT ONE WORD SINCE MARCH', label: 'all-caps' }]);
  });

  test('the sentences in which apologies pile up', () => {
    const found = toneOf('I am sorry to write again. I do apologise. Is there any news?');

    expect(found).toEqual([{ quote: 'I am sorry to write again. I do apologise', label: 'over-apologetic' }]);
  });

  test('the graver of two that a sentence is', () => {
    const found = toneOf("You idiots, hire me or I'll be telling the press.");

    expect(found.map(({ label }) => label)).toEqual(['threatening']);
  });

  test('several findings come in the order of the text', () => {
    const found = toneOf('Your process is a joke. Hire me by Friday or forget it!!');

    expect(found.map(({ label }) => label)).toEqual(['rude', 'ultimatum', 'repeated-exclamation']);
  });
});

describe('what is left alone', () => {
  test('one apology at the beginning and another one far below', () => {
    const found = toneOf(
      'Sorry I missed your call. I was on the train. We came into a tunnel. The line broke off. I shall be at home from six. Sorry to hear of Tom, too. Apologies for the long message.',
    );

    expect(found).toEqual([]);
  });

  test('what stands between quotation marks', () => {
    const found = toneOf('I translated the line "I\'ll destroy you all" and the reviewer liked it.');

    expect(found).toEqual([]);
  });

  test('emphasis in Markdown and the marks of a program', () => {
    const found = toneOf('I **really** liked it, and `!!value` is a boolean; f* and b* are globs.');

    expect(found).toEqual([]);
  });

  test('acronyms, references and headings', () => {
    const found = toneOf('APPLICATION FOR THE POST OF NURSE\nREF NHS-2231-B\n\nI use SQL, HTML, CSS, AWS and SAP.');

    expect(found).toEqual([]);
  });

  test('names that hold a bad word', () => {
    const found = toneOf('Mr Dickens of Penistone and Ms Butt of Scunthorpe will act as my references.');

    expect(found).toEqual([]);
  });
});

test.each(['f*** this', 'what a load of sh*t', 'you a**holes'])('a masked word is still a bad word: %s', (text) => {
  const found = toneOf(text);

  expect(found.map(({ label }) => label)).toContain('rude');
});

test('nothing is found in an empty text', () => {
  const found = toneOf('');

  expect(found).toEqual([]);
});

test.each([
  ['one sentence that never ends', 'you joke about it or forget me, thanks and no answer '.repeat(4000)],
  ['praise and neglect without end', 'thanks and I got no answer, how kind of a snail, '.repeat(4000)],
  ['quotation marks without end', `"you are a joke `.repeat(8000)],
  ['shouting without end', 'ANSWER ME NOW please AND CALL ME BACK NOW. '.repeat(4000)],
  ['apologies without end', 'Sorry, sorry. '.repeat(8000)],
])('a text of over 100,000 characters comes to an end: %s', (_, text) => {
  // Nothing is timed, but what takes the square of the length, or worse, does not come to an end here.
  const eighth = toneOf(text.slice(0, text.length / 8));

  expect(toneOf(text).length).toBeGreaterThanOrEqual(eighth.length);
});
