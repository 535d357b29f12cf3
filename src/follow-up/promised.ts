import { addSpan } from '../application/add-span.js';
import type { Fact, FactOf } from '../application/known.js';
import type { KnownSpan } from '../application/read-span.js';
import { formatDay, noDay } from '../time/day.js';
import type { Opening } from './opening.js';
import type { Situation } from './situation.js';

type Promised = FactOf<'feedback-promised'>;

/** Not before the promise has passed (C3, C4), nor before the span after its local date that the policy adds. */
export function promiseStart(
  { known }: Situation,
  { by, start, day: madeOn }: Promised,
  afterPromise: KnownSpan,
): { start: number; day: number } {
  const day = afterPromise.count === 0 ? noDay : addSpan(by.day, afterPromise, known.calendar, known.zone);
  // Made on a date alone, which may be tomorrow here though it is today elsewhere: windows open at its start.
  return { start: madeOn === noDay ? by.passed : Math.max(by.passed, start), day };
}

/** The facts of a promise that reasons give. */
export function promiseOf({ text, by, event }: Promised): NonNullable<Opening['promise']> {
  return { since: text, until: event.by.instant ?? formatDay(by.day), passed: by.passed };
}

/** Whether a contact came after a promise: a promise answers a contact at its instant, unless it had passed by then and is being chased. */
export function isAfterPromise(promise: Promised, fact: Fact): boolean {
  return fact.order > promise.order || (fact.order >= promise.start && fact.order >= promise.by.passed);
}
