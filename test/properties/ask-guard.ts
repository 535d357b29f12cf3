import { type ContactVerdict, mayContact } from 'interview-followup';
import type { Case } from './generators/cases.ts';

type Question = Pick<Parameters<typeof mayContact>[1], 'channel' | 'to' | 'purpose' | 'others'>;

/** What the guard says at an instant. */
export function askGuard({ application, policy, ledger }: Case, instant: number, question: Question): ContactVerdict {
  return mayContact(application, { ...question, at: new Date(instant), policy, ledger });
}
