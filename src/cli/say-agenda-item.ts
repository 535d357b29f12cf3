import type { AgendaItem, JobApplication } from '../index.js';
import { describeReasons, describeStep } from '../messages/index.js';
import type { Labelled, Row } from './lay-out.js';
import type { Language } from './read-settings.js';
import { sayMoment } from './say-moment.js';

/** One thing to do, in words: what and when, why it was moved, and what makes it urgent. */
export function sayAgendaItem(
  { followUp, at, moved, urgent }: AgendaItem,
  application: JobApplication,
  language: Language,
): readonly Row[] {
  const options = { application, ...language };
  return [
    { ...labelOf(followUp), lines: [describeStep(followUp.step, options)] },
    { label: 'When', lines: [sayMoment(at, language)] },
    { label: 'Moved', lines: moved === null ? [] : describeReasons([moved], options) },
    { label: 'Urgent', colour: 'red', lines: urgent === null ? [] : describeReasons([urgent], options) },
  ];
}

function labelOf(followUp: AgendaItem['followUp']): Pick<Labelled, 'label' | 'colour'> {
  if (followUp.type === 'wait') return { label: 'Planned', colour: 'yellow' };
  return followUp.urgency === 'due' ? { label: 'Due', colour: 'green' } : { label: 'Overdue', colour: 'red' };
}
