import type { FollowUp, JobApplication } from '../index.js';
import { describeFollowUp } from '../messages/index.js';
import type { Row } from './lay-out.js';
import { sayMoment } from './say-moment.js';

/** A decision in words: what to do and in which window, why, and what to know about it. */
export function sayFollowUp(followUp: FollowUp, application: JobApplication, locale: string): readonly Row[] {
  const { headline, reasons, caveats } = describeFollowUp(followUp, { application, locale });
  const rows: Row[] = [{ ...labelOf(followUp), lines: [headline] }];
  if (followUp.type === 'act' && followUp.urgency === 'due') {
    const { earliest, recommended } = followUp.step.window;
    // It is due, but they are closed at the moment.
    if (Date.parse(recommended) > Date.parse(earliest)) rows.push({ label: 'Best', lines: [sayMoment(recommended, locale)] });
  }
  return [...rows, { label: 'Why', lines: reasons }, { label: 'Note', lines: caveats }];
}

function labelOf(followUp: FollowUp): Pick<Row, 'label' | 'colour'> {
  switch (followUp.type) {
    case 'wait':
      return { label: 'Wait', colour: 'yellow' };
    case 'act':
      return followUp.urgency === 'due' ? { label: 'Due', colour: 'green' } : { label: 'Overdue', colour: 'red' };
    case 'stop':
      return { label: 'Stop' };
  }
}
