import fc from 'fast-check';
import type { Channel } from 'interview-followup';
import { channel } from './channels.ts';

/** One channel or several, each once, in any order. */
export function channelList(most: number): fc.Arbitrary<readonly Channel[]> {
  return fc.uniqueArray(channel(), { minLength: 1, maxLength: most, size: 'max' });
}
