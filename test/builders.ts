import {
  type Contact,
  classic,
  type FollowUp,
  type FollowUpPolicy,
  type HistoryEvent,
  type Interview,
  type Issue,
  isFollowUpError,
  type JobApplication,
  type Step,
  type WorkingCalendar,
} from '../src/index.js';

// One story, told in many ways: Northwind in London interviews on Thursday, 5 March 2026, from 10:00 to 11:00.
// London's clocks go forward on Sunday, 29 March 2026, and back on Sunday, 25 October 2026.

/** Monday to Friday, nine to five; 2026 and 2027 are known to have no holidays, so that no caveat is in the way. */
export const weekdays: WorkingCalendar = {
  weekend: [6, 7],
  hours: [['09:00', '17:00']],
  holidays: [],
  coverage: { from: '2026-01-01', to: '2027-12-31' },
};

/** The hiring manager, who may be called. */
export const dana: Contact = {
  id: 'dana',
  name: 'Dana Okafor',
  role: 'hiring-manager',
  email: 'dana@northwind.example',
  phone: '+44 20 7946 0100',
  mayCall: true,
};
export const hugo: Contact = {
  id: 'hugo',
  name: 'Hugo Reyes',
  role: 'hr',
  email: 'hugo@northwind.example',
  phone: '+44 20 7946 0101',
  mayCall: true,
};
export const rita: Contact = {
  id: 'rita',
  name: 'Rita Lund',
  role: 'recruiter',
  email: 'rita@northwind.example',
  phone: '+44 20 7946 0102',
  mayCall: true,
};
export const ines: Contact = {
  id: 'ines',
  name: 'Ines Prado',
  role: 'interviewer',
  email: 'ines@northwind.example',
  phone: '+44 20 7946 0103',
  mayCall: true,
};
export const ada: Contact = {
  id: 'ada',
  name: 'Ada Brook',
  role: 'agency',
  email: 'ada@brook.example',
  phone: '+44 20 7946 0104',
  mayCall: true,
};

/** Thursday, 10:00 to 11:00 in London. */
export const panel: Interview = {
  id: 'panel',
  startsAt: '2026-03-05T10:00:00Z',
  endsAt: '2026-03-05T11:00:00Z',
  status: 'held',
  interviewers: ['dana'],
};

/** Nothing is known but the employer. */
export function application(changes: Partial<JobApplication> = {}): JobApplication {
  return { id: 'northwind', role: 'Data Engineer', employer: { timeZone: 'Europe/London', calendar: weekdays }, ...changes };
}

/** Dana interviewed on Thursday, 5 March, and was thanked at noon; what happened since. */
export function interviewed(history: readonly HistoryEvent[] = [], changes: Partial<JobApplication> = {}): JobApplication {
  return application({ contacts: [dana], interviews: [panel], history: [thanked(), ...history], ...changes });
}

/** Applied on Monday, 2 March; what happened since. */
export function applied(history: readonly HistoryEvent[] = [], changes: Partial<JobApplication> = {}): JobApplication {
  return application({ contacts: [dana], history: [{ type: 'applied', at: '2026-03-02T12:00:00Z' }, ...history], ...changes });
}

type EventOf<Type extends HistoryEvent['type']> = Extract<HistoryEvent, { type: Type }>;

/** Thanked by e-mail at noon after the panel. */
export function thanked(changes: Partial<EventOf<'contacted'>> = {}): HistoryEvent {
  return { type: 'contacted', at: '2026-03-05T12:00:00Z', purpose: 'thank-you', channel: 'email', ...changes };
}

/** An answer promised at the end of the panel, by a date. */
export function promised(date: string, changes: Partial<EventOf<'feedback-promised'>> = {}): HistoryEvent {
  return { type: 'feedback-promised', at: '2026-03-05T10:55:00Z', by: { date }, ...changes };
}

/** Asked Dana by phone whether there is a decision. */
export function asked(at: string, changes: Partial<EventOf<'contacted'>> = {}): HistoryEvent {
  return { type: 'contacted', at, purpose: 'feedback-request', channel: 'phone', to: 'dana', ...changes };
}

/** Heard from the employer. */
export function heard(at: string, kind: EventOf<'heard'>['kind'], changes: Partial<EventOf<'heard'>> = {}): HistoryEvent {
  return { type: 'heard', at, kind, ...changes };
}

/** A decision told. */
export function told(at: string, decision: EventOf<'decided'>['decision'], changes: Partial<EventOf<'decided'>> = {}): HistoryEvent {
  return { type: 'decided', at, decision, ...changes };
}

type Feedback = FollowUpPolicy['feedback'];

/** The classic policy with other rules for asking. */
export function withFeedback(changes: Partial<Feedback>): FollowUpPolicy {
  return { ...classic, id: 'changed/1', feedback: { ...classic.feedback, ...changes } };
}

/** The classic policy with other rules after an outcome. */
export function withOutcome(changes: Partial<FollowUpPolicy['outcome']>): FollowUpPolicy {
  return { ...classic, id: 'changed/1', outcome: { ...classic.outcome, ...changes } };
}

/** The issues that a call is answered with; none when it is answered at all. Any other error goes through. */
export function issuesOf(call: () => unknown): readonly Issue[] {
  try {
    call();
  } catch (error) {
    if (isFollowUpError(error)) return error.issues;
    throw error;
  }
  return [];
}

/** The issues as `path code`. */
export function problemsOf(call: () => unknown): string[] {
  return issuesOf(call).map(({ path, code }) => `${path} ${code}`);
}

/** The step of an answer that has one. */
export function stepOf(followUp: FollowUp): Step {
  if (followUp.type === 'stop') throw new Error(`a stop: ${followUp.because}`);
  return followUp.step;
}

/** What an answer comes to: wait, due, overdue or the reason to stop; the purpose; from when until when. */
export function gistOf(followUp: FollowUp): string[] {
  if (followUp.type === 'stop') return [followUp.because];
  const { purpose, window } = followUp.step;
  return [followUp.type === 'act' ? followUp.urgency : 'wait', purpose, window.earliest, window.latest];
}
