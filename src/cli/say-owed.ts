import type { JobApplication, OwedFeedback } from '../index.js';
import { enGB } from '../messages/index.js';
import type { Labelled, Row } from './lay-out.js';
import type { Language } from './read-settings.js';
import { sayMoment } from './say-moment.js';

const decisions: { readonly [decision in NonNullable<OwedFeedback['decided']>['decision']]: string } = {
  offer: 'an offer',
  rejected: 'a no',
  'on-hold': 'on hold',
  'position-closed': 'the position is closed',
};

/** An answer that is owed, in words: time elapsed against a date, and no judgement. */
export function sayOwed(owed: OwedFeedback, application: JobApplication, language: Language): readonly Row[] {
  const { decided, callExpectedFrom, contact, since, dueDate, daysOver } = owed;
  const person = application.contacts?.find(({ id }) => id === contact);
  return [
    { ...labelOf(daysOver), lines: [`${because(owed)} ${sayDate(dueDate)}: ${sayDays(daysOver)}`] },
    { label: 'Since', lines: [sayMoment(since, language)] },
    { label: 'Decided', lines: decided === null ? [] : [`${decisions[decided.decision]}, not told`] },
    { label: 'Contact', lines: person === undefined ? [] : [person.name] },
    {
      label: 'Call',
      lines: [callExpectedFrom === null ? 'None is expected' : `May be expected from ${sayMoment(callExpectedFrom, language)}`],
    },
  ];
}

function labelOf(daysOver: number): Pick<Labelled, 'label' | 'colour'> {
  if (daysOver > 0) return { label: 'Over', colour: 'red' };
  return daysOver === 0 ? { label: 'Today', colour: 'yellow' } : { label: 'Open', colour: 'green' };
}

function because(owed: OwedFeedback): string {
  switch (owed.because) {
    case 'promise':
      return 'An answer was promised for';
    case 'duty':
      return `By the duty ${owed.dutyId} an answer is due on`;
    case 'courtesy':
      return 'No date was promised: by courtesy an answer is due on';
  }
}

function sayDays(over: number): string {
  if (over === 0) return 'today';
  const days = Math.abs(over) === 1 ? '1 day' : `${Math.abs(over)} days`;
  return over > 0 ? `${days} ago` : `${days} left`;
}

/** "Thursday 12 March 2026": duties and courtesy have no words in other languages, so neither has the date beside them. */
function sayDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]; // a date of the library
  return enGB.time.date({ year, month, date: day, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7 }, true);
}
