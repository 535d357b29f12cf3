import type { Fact, FactOf } from '../application/known.js';
import type { Purpose } from '../application/types.js';
import { isContactFor } from './is-contact-for.js';
import { isAfterPromise } from './promised.js';
import type { Situation } from './situation.js';

/** Whether a purpose is the chase: asking whether there is news, and not thanking, answering or telling. */
export function isChase(purpose: string): boolean {
  return purpose === 'feedback-request' || purpose === 'application-check';
}

/** The last contact made for a purpose at or after an instant, or null. */
export function lastContactFor({ known }: Situation, purpose: Purpose, from: number): FactOf<'contacted'> | null {
  for (let index = known.facts.length - 1; index >= 0; index--) {
    const fact = known.facts[index] as Fact;
    if (isContactFor(fact, purpose)) return fact.order >= from ? fact : null;
  }
  return null;
}

/** How often a contact for a purpose has bounced: part of a step's key, as the next try is another contact. */
export function bouncesOf({ known }: Situation, purpose: Purpose, to?: number): number {
  let count = 0;
  for (let index = 0; index < known.facts.length; index++) {
    const fact = known.facts[index] as Fact;
    if (fact.type === 'contacted' && fact.bounced && fact.event.purpose === purpose && (to === undefined || fact.to === to)) count++;
  }
  return count;
}

/** Attempts made since the anchor. */
export interface Attempts {
  /** Of both kinds of chase: what caps and advice count. */
  readonly all: number;
  /** For the purpose asked about. */
  readonly own: number;
}

/** Counts the attempts since the anchor. */
export function attemptsFor(situation: Situation, purpose: Purpose): Attempts {
  const { facts } = situation.known;
  let all = 0;
  let own = 0;
  for (let index = 0; index < facts.length; index++) {
    const fact = facts[index] as Fact;
    if (fact.type !== 'contacted' || fact.bounced || !isChase(fact.event.purpose) || !isSinceAnchor(situation, fact)) continue;
    all++;
    if (fact.event.purpose === purpose) own++;
  }
  return { all, own };
}

/** Whether a contact came after the anchor: the later of the last held interview's end, the newest promise and on-hold. */
export function isSinceAnchor({ held, promise, past, policy }: Situation, fact: Fact): boolean {
  const { onHold } = past;
  if (held !== null && fact.order < held.end) return false;
  if (onHold !== null && fact.order < (policy.feedback.withoutPromise.count === 0 ? onHold.start : onHold.order)) return false;
  return promise === null || isAfterPromise(promise, fact);
}
