import type { HistoryEvent } from '../../index.js';
import { formatInstant } from './clock.js';
import { complain } from './complain.js';
import { customField } from './custom-field.js';
import { eventAt } from './event-at.js';
import { firstOf } from './first-of.js';
import { isGiven } from './is-given.js';
import { isSourced } from './is-sourced.js';
import { changed as changedPaths, hired as hiredPaths } from './names.js';
import type { Place } from './place.js';
import type { KnownOffer } from './read-offer.js';
import type { Reading } from './reading.js';
import type { Outcome, System } from './system.js';

/** What happened by now. A decision that stands in the system alone is not yet told; an offer that was sent is. */
export function writeHistory(
  reading: Reading,
  system: System,
  application: Place,
  outcome: Outcome,
  known: KnownOffer | null,
  hasInterviews: boolean,
): HistoryEvent[] {
  const [applied, closed, hired, changed] = [system.applied, system.closed, hiredPaths, changedPaths].map((path) =>
    firstOf(application, path),
  ) as [Place, Place, Place, Place];
  const { offer, sent, resolved, created } = known ?? { offer: null, sent: closed, resolved: closed, created: closed };
  const history: HistoryEvent[] = [];
  const hasApplied = outcome !== 'lead' && !isSourced(application);
  const appliedAt = hasApplied && isGiven(applied) ? eventAt(reading, [applied]) : null;
  if (appliedAt !== null) history.push({ type: 'applied', at: appliedAt });
  else if (hasApplied && outcome === 'open' && !hasInterviews && !isGiven(applied))
    complain(reading, applied, 'missing', 'give the date of the application');
  const promise = customField(reading, application, 'promisedDate');
  if (promise !== null) {
    history.push({ type: 'feedback-promised', at: appliedAt ?? formatInstant(reading.now, reading.options.timeZone), by: promise.by });
  }
  const offeredAt = (isGiven(sent) && offer !== null) || offer?.status === 'awaiting-candidate' ? eventAt(reading, [sent, created]) : null;
  if (offeredAt !== null) history.push({ type: 'decided', decision: 'offer', at: offeredAt });
  const isUntold = outcome === 'offer' && offeredAt === null;
  const decidedAt = isUntold || outcome === 'rejected' ? eventAt(reading, [closed, changed]) : null;
  if (decidedAt !== null) history.push({ type: 'decided', decision: isUntold ? 'offer' : 'rejected', at: decidedAt, toldAt: null });
  const withdrewAt = outcome === 'withdrew' ? eventAt(reading, [closed, changed]) : null;
  if (withdrewAt !== null) history.push({ type: 'withdrew', at: withdrewAt });
  for (const type of ['accepted', 'declined'] as const) {
    if (outcome !== type && offer?.status !== type) continue;
    const at = eventAt(reading, outcome === type ? [hired, resolved, closed, changed] : [resolved]);
    if (at !== null) history.push({ type, at });
  }
  return history;
}
