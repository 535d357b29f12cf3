import { encodePart } from './encode-part.js';
import type { Opening } from './opening.js';

/**
 * The key of a step: application, purpose, anchor, interview, thanked contact, attempt and bounces so far, percent-encoded and
 * joined by slashes. It holds no colon, and is the same whatever `now`, snooze, recipient, channel and calendar are.
 */
export function keyOf(applicationId: string, opening: Opening): string {
  const { purpose, anchor, interview, thanked, attempt, bounces } = opening;
  return `${encodePart(applicationId)}/${purpose}/${anchor}/${interview === null ? '' : encodePart(interview)}/${encodePart(thanked)}/${attempt}/${bounces}`;
}
