import { adapterVectors } from './adapters.mjs';
import { atsVectors } from './ats.mjs';
import { engineVectors } from './engine.mjs';
import { messageVectors } from './messages.mjs';
import { schemaVectors } from './schema.mjs';

/**
 * Calls of every public function: `{ door, name, args, call?, output?, outputOf?, refused?, tool?, hostile?, spared? }`. `args` are plain JSON; `call` makes
 * the call where it is more than the function with these; `output` names the schema that the answer fits; `refused`: it must throw;
 * `hostile: false` and `spared` keep hostile values from the whole call or from places that only the call made here reads.
 */
export function vectorsOf(doors, data) {
  return [
    ...engineVectors(doors),
    ...messageVectors(doors, data),
    ...schemaVectors(doors),
    ...atsVectors(doors, data),
    ...adapterVectors(doors),
  ];
}

/** The answer to a call: the value or, of a refusal, the error as it is. A promise where the function gives one. */
export function answerTo({ door, name, args, call }, doors) {
  return call === undefined ? doors[door][name](...args) : call(doors[door], ...args);
}
