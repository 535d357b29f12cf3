import { groupThousands } from './group-thousands.js';
import type { Output } from './open-output.js';

/** A line on the terminal that says how far it is. */
export interface Progress {
  /** One more is done. */
  readonly step: () => void;
  /** Takes the line away, so that something else can be written. */
  readonly clear: () => void;
}

const every = 1000;

/** Shows progress after each thousand, if messages go to a terminal and there are more than a thousand in all (or nobody knows: null). */
export function openProgress(messages: Output, total: number | null): Progress {
  const shown = messages.isTerminal && (total === null || total > every);
  let done = 0;
  let visible = false;
  return {
    step: () => {
      done += 1;
      if (!shown || done % every !== 0) return;
      messages.add(`\r${groupThousands(done)}${total === null ? '' : ` of ${groupThousands(total)}`} applications`);
      visible = true;
    },
    clear: () => {
      if (visible) messages.add('\r\u001b[K');
      visible = false;
    },
  };
}
