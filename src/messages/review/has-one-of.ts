import { isOneOf, type Matchable } from './pattern.js';

/** Whether one of the words from `from` to `to`, exclusive, is in the list. */
export function hasOneOf(words: readonly Matchable[], from: number, to: number, wanted: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) if (isOneOf(words[at], wanted)) return true;
  return false;
}
