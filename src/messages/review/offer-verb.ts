import type { CompiledGrammar } from './compile.js';
import { listOf } from './list-of.js';
import { isOneOf } from './pattern.js';
import type { Word } from './sentences.js';

/** Whether "offer" or "offers" is the verb there: "I can offer a sample", "the course offers a", "you offer great training". */
export function isOfferVerb(words: readonly Word[], at: number, from: number, to: number, compiled: CompiledGrammar): boolean {
  // "angeboten" is a participle, "Angeboten" a noun
  if (!(words[at] as Word).isCapital && listOf(compiled, 'verbLower').has((words[at] as Word).word)) return true;
  const before = at > from ? words[at - 1] : undefined;
  const after = at + 1 < to ? words[at + 1] : undefined;
  const verbAfter = listOf(compiled, 'verbAfter');
  if (isOneOf(before, listOf(compiled, 'verbBefore'))) return true;
  // "what those companies offer"
  if ((words[at] as Word).word === 'offer' && before?.word.endsWith('s') === true && isOneOf(before, listOf(compiled, 'org'))) return true;
  if ((words[at] as Word).word === 'offers') {
    const isNounBefore =
      before === undefined ||
      before.kind !== null ||
      compiled.groups.adjective.has(before.word) ||
      compiled.groups.written.has(before.word) ||
      compiled.groups.other.has(before.word) ||
      compiled.groups.many.has(before.word) ||
      compiled.groups.numbers.has(before.word) ||
      compiled.groups.any.has(before.word) ||
      compiled.groups.no.has(before.word) ||
      listOf(compiled, 'hold').has(before.word) ||
      compiled.groups.my.has(before.word) ||
      compiled.groups.the.has(before.word) ||
      compiled.groups.your.has(before.word);
    return (isOneOf(after, verbAfter) || after?.kind === '#number') && !isNounBefore;
  }
  return before === undefined && isOneOf(after, verbAfter);
}
