import type { Call } from './command.js';
import type { Look } from './lay-out.js';

/** Colours on a terminal that wants them. */
export function lookOf({ io, output }: Pick<Call, 'io' | 'output'>): Look {
  return output.isTerminal && !io.env.NO_COLOR && io.env.TERM !== 'dumb' ? 'coloured' : 'plain';
}
