import type { FollowUp, JobApplication } from '../index.js';
import { describeFollowUp } from '../messages/index.js';
import type { Labelled, Row } from './lay-out.js';
import type { Settings } from './read-settings.js';
import { sayMoment } from './say-moment.js';

/** A decision in words: what to do and in which window, why, and what to know about it. */
export function sayFollowUp(followUp: FollowUp, application: JobApplication, settings: Pick<Settings, 'now' | 'language'>): readonly Row[] {
  const { language } = settings;
  const { headline, reasons, caveats } = describeFollowUp(followUp, { application, ...language });
  const rows: Row[] = [{ ...labelOf(followUp), lines: [headline] }];
  if (followUp.type === 'act' && followUp.urgency === 'due') {
    const { recommended } = followUp.step.window;
    if (Date.parse(recommended) > millisecondsOf(settings.now)) {
      rows.push({ label: 'Reachable', lines: [sayMoment(recommended, language)] });
    }
  }
  return [...rows, { label: 'Why', lines: reasons }, { label: 'Note', lines: caveats }];
}

function labelOf(followUp: FollowUp): Pick<Labelled, 'label' | 'colour'> {
  switch (followUp.type) {
    case 'wait':
      return { label: 'Wait', colour: 'yellow' };
    case 'act':
      return followUp.urgency === 'due' ? { label: 'Due', colour: 'green' } : { label: 'Overdue', colour: 'red' };
    case 'stop':
      return { label: 'Stop' };
  }
}

/** Epoch milliseconds of an instant that the library has accepted, a zone in brackets aside. */
function millisecondsOf(now: Settings['now']): number {
  if (typeof now === 'string') return Date.parse(now.split('[', 1)[0] ?? now);
  return now instanceof Date ? now.getTime() : now.epochMilliseconds;
}
