import type { Failure } from './command.js';
import { exitCodes } from './exit-codes.js';
import { issuesOf } from './issues-of.js';
import { optionAt } from './option-names.js';

/** What the library has against the options of a question, whatever the input is; null when nothing. */
export function misuseOf(ask: () => unknown): Failure | null {
  const wrong = issuesOf(ask).flatMap(({ path, message }) => {
    const option = optionAt(path) ?? optionAt(path.split('.', 1).join());
    return option === null ? [] : [`${option}: ${message}`];
  });
  return wrong.length === 0 ? null : { exit: exitCodes.usage, messages: wrong };
}
