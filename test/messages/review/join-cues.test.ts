import { expect, test } from 'vitest';
import type { ToneMark } from '../../../src/messages/review/compile-tone.js';
import { joinCues } from '../../../src/messages/review/join-cues.js';
import type { Match } from '../../../src/messages/review/pattern.js';

/** Marks as `praise 0-2, neglect 5-7`. */
function marksOf(text: string): Match<ToneMark>[] {
  return text.split(', ').map((mark) => {
    const [meaning, place = ''] = mark.split(' ');
    const [from, to] = place.split('-').map(Number);
    return { from: from as number, to: to as number, meaning: meaning as ToneMark }; // so they are written below
  });
}

test.each([
  // so many words may stand between the two, in either order
  ['insult 0-2, reader 10-11', 'rude 0-11'],
  ['insult 0-2, reader 11-12', ''],
  ['reader 0-2, insult 10-11', 'rude 0-11'],
  ['reader 0-2, insult 11-12', ''],
  ['jibe 0-1, you 6-7', 'rude 0-7'],
  ['jibe 0-1, you 7-8', ''],
  ['sacrifice 0-3, slight 14-16', 'guilt-tripping 0-16'],
  ['sacrifice 0-3, slight 15-16', ''],
  ['slight 0-3, sacrifice 14-16', 'guilt-tripping 0-16'],
  ['slight 0-3, sacrifice 15-16', ''],
  ['suffering 0-1, you 10-11', 'guilt-tripping 0-11'],
  ['suffering 0-1, you 11-12', ''],
  ['exposure 0-1, intent 7-8', 'threatening 0-8'],
  ['exposure 0-1, intent 8-9', ''],
  ['pressure 0-1, leaving 9-10', 'ultimatum 0-10'],
  ['pressure 0-1, leaving 10-11', ''],
  ['group 0-1, choice 12-13', 'discriminatory 0-13'],
  ['group 0-1, choice 13-14', ''],
  ['denial 0-1, authority 12-13', 'threatening 0-13'],
  ['authority 0-1, menace 10-11', 'threatening 0-11'],
  ['authority 0-1, menace 11-12', ''],
  ['mock 0-1, absurd 9-10', 'sarcastic 0-10'],
  ['mock 0-1, absurd 10-11', ''],
  // one within the other
  ['insult 0-5, reader 2-3', 'rude 0-5'],
  ['reader 0-5, insult 2-3', 'rude 0-5'],
  // what begins long before may end nearby
  ['reader 0-40, insult 48-49', 'rude 0-49'],
  // one of several is enough; each has its own
  ['insult 0-1, reader 5-6, reader 7-8', 'rude 0-6'],
  ['reader 0-1, reader 30-31, insult 32-33', 'rude 30-33'],
  ['insult 0-1, insult 3-4, reader 5-6', 'rude 0-6, rude 3-6'],
  ['reader 0-1, insult 3-4, reader 100-101, insult 103-104', 'rude 0-4, rude 100-104'],
  ['insult 0-1, reader 2-3, group 5-6, choice 6-7', 'rude 0-3, discriminatory 5-7'],
  // praise must come first, in earnest when a "but" stands between or an apology anywhere
  ['praise 0-2, neglect 11-13', 'sarcastic 0-13'],
  ['praise 0-2, neglect 12-13', ''],
  ['praise 0-2, neglect 2-4', 'sarcastic 0-4'],
  ['praise 0-3, neglect 2-4', ''],
  ['neglect 0-2, praise 3-5', ''],
  ['neglect 0-2, praise 3-5, neglect 6-7', 'sarcastic 3-7'],
  ['praise 0-2, turn 3-4, neglect 5-6', ''],
  ['praise 0-2, turn 2-3, neglect 5-6', ''],
  ['praise 0-2, you 3-4, neglect 5-6', 'sarcastic 0-6'],
  ['praise 0-2, turn 5-6, neglect 5-6', 'sarcastic 0-6'],
  ['praise 0-2, neglect 3-4, turn 5-6', 'sarcastic 0-4'],
  ['turn 0-1, praise 1-3, neglect 5-6', 'sarcastic 1-6'],
  ['praise 0-3, turn 2-3, neglect 5-6', 'sarcastic 0-6'],
  ['praise 0-1, turn 2-3, praise 4-5, neglect 6-7', 'sarcastic 4-7'],
  ['over-apologetic 0-1, praise 2-3, neglect 4-5', ''],
  ['over-apologetic 0-1, insult 2-3, reader 4-5, turn 5-6', 'rude 2-5'],
  ['insult 0-1, turn 2-3, reader 4-5', 'rude 0-5'],
  ['exposure 0-1, turn 2-3, intent 4-5', 'threatening 0-5'],
  // alone they say nothing
  ['insult 0-1, you 2-3', ''],
  ['praise 0-1', ''],
])('%s makes "%s"', (given, expected) => {
  const joined = joinCues(marksOf(given));

  expect(joined.map(({ from, to, meaning }) => `${meaning} ${from}-${to}`).join(', ')).toBe(expected);
});
