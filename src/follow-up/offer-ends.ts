import type { KnownProcess } from '../offers/read-ledger.js';
import { instantAt, startOfDay } from '../time/local.js';
import type { Zone } from '../time/zone.js';

/** The instant from which an offer can be answered no longer, by the clock of a zone; infinity when no date is set. */
export function offerEnds({ answerByDay, answerByMinute }: KnownProcess, zone: Zone): number {
  if (Number.isNaN(answerByDay)) return Number.POSITIVE_INFINITY;
  return answerByMinute < 0 ? startOfDay(zone, answerByDay + 1) : instantAt(zone, answerByDay, answerByMinute);
}
