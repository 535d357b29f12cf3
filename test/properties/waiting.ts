import { contactedEvent } from 'interview-followup';
import { followUpAt } from './follow-up-at.ts';
import type { Case } from './generators/cases.ts';
import { withEvent } from './with-event.ts';

const tries = 4;

/** The example moved on, by doing what is to be done, until there is something to wait for; as far as it comes to that. */
export function waiting(example: Case): Case {
  let moved = example;
  for (let done = 0; done < tries; done++) {
    const next = followUpAt(moved, Date.parse(moved.now));
    if (next.type !== 'act') return moved;
    const at = next.step.window.recommended;
    moved = { ...withEvent(moved, contactedEvent(next.step, { at })), now: at };
  }
  return moved;
}
