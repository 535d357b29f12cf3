import type { IsoInstant, Step, TimeZoneId } from '../../index.js';
import { inZone } from './local-time.js';
import { millisecondsOf } from './milliseconds.js';
import type { TimelineBar, TimelineRow } from './types.js';

/** The row of a step to come: the time until it opens counts from `since`, that at which the step before is done, or now. */
export function stepRow(step: Step, since: IsoInstant, timeZone: TimeZoneId): TimelineRow {
  const earliest = inZone(step.window.earliest, timeZone);
  const latest = inZone(step.window.latest, timeZone);
  const bars: TimelineBar[] = [];
  const add = (kind: TimelineBar['kind'], from: IsoInstant, to: IsoInstant) => {
    if (millisecondsOf(from) < millisecondsOf(to)) bars.push({ kind, from, to });
  };
  add('blocked', since, earliest);
  add('window', earliest, latest);
  add('overdue', latest, since);
  return { kind: 'step', step, bars, marks: [{ kind: 'recommended', at: inZone(step.window.recommended, timeZone) }] };
}
