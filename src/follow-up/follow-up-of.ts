import { formatInstant } from '../time/format.js';
import type { Decision } from './decide.js';
import { stepOf } from './step-of.js';
import type { FollowUp, StopReason, Why } from './types.js';
import { caveatsOf, promiseOpens, reasonsOf } from './why.js';

/** A decision as the answer that goes out. */
export function followUpOf(decision: Decision): FollowUp {
  const { present, situation, proposal, stop, changesAt } = decision;
  const { policy, known, now } = present;
  if (proposal === null) {
    const { because, reasons, forEver } = stop as NonNullable<typeof stop>; // without a proposal there is a stop
    const validUntil = forEver || changesAt === Number.POSITIVE_INFINITY ? null : formatInstant(changesAt, known.zone);
    return { type: 'stop', because: because as StopReason, policyId: policy.id, reasons, caveats: [], validUntil };
  }
  const { window, zone } = proposal;
  const step = stepOf(situation, proposal);
  // What is decided as of a later instant waits for it, though its own window may have opened before.
  const opens = Math.max(window.earliest, situation.now);
  if (now < opens) {
    const until = opens === window.earliest ? step.window.earliest : formatInstant(opens, zone);
    const promise = promiseOpens(situation, proposal);
    const validUntil = Math.min(opens, changesAt, promise > now ? promise : Number.POSITIVE_INFINITY);
    return {
      type: 'wait',
      until,
      step,
      policyId: policy.id,
      reasons: reasonsOf(decision, proposal, 'wait'),
      caveats: caveatsOf(decision, proposal),
      validUntil: validUntil === opens ? until : formatInstant(validUntil, zone),
    };
  }
  const urgency = now < window.latest ? 'due' : 'overdue';
  const ends = Math.min(urgency === 'due' ? window.latest : Number.POSITIVE_INFINITY, window.gone, changesAt);
  const why: Why = {
    policyId: policy.id,
    reasons: reasonsOf(decision, proposal, urgency),
    caveats: caveatsOf(decision, proposal),
    validUntil: ends === Number.POSITIVE_INFINITY ? null : ends === window.latest ? step.window.latest : formatInstant(ends, zone),
  };
  return { type: 'act', urgency, step, ...why };
}
