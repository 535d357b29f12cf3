import { groupThousands } from './group-thousands.js';
import type { Output } from './open-output.js';

/** A line on the terminal that says how far it is. */
export interface Progress {
  /** One more is done; true when the line is a new one, to be flushed. */
  readonly step: () => boolean;
  /** Takes the line away, so that something else can be written. */
  readonly clear: () => void;
}

const every = 1000;

/** Shows progress after each thousand, if messages go to a terminal and there are more than a thousand in all (or nobody knows: null). */
export function openProgress(messages: Output, total: number | null): Progress {
  const isShown = messages.isTerminal && (total === null || total > every);
  let done = 0;
  let isVisible = false;
  return {
    step: () => {
      done += 1;
      if (!isShown || done % every !== 0) return false;
      messages.add(`\r${groupThousands(done)}${total === null ? '' : ` of ${groupThousands(total)}`} applications`);
      isVisible = true;
      return true;
    },
    clear: () => {
      if (isVisible) messages.add('\r\u001b[K');
      isVisible = false;
    },
  };
}
