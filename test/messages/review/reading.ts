import type { CompetingProcess } from 'interview-followup';
import { type Review, reviewMessage } from 'interview-followup/messages';

// One candidate in London on Wednesday, 3 June 2026, nine o'clock, writing to Helen Drury of Orchard Bank.

/** A written offer of Friday, 29 May, to be answered by Friday, 12 June; its giver must not be named. */
export const copperfield: CompetingProcess = {
  employer: 'Copperfield Capital',
  stage: 'written-offer',
  receivedOn: '2026-05-29',
  answerBy: '2026-06-12',
  compensation: { amount: 71_000, currency: 'GBP', per: 'year', basis: 'base' },
  nameDisclosable: false,
};

/** A process without an offer, which may be named. */
export const windrush: CompetingProcess = {
  employer: 'Windrush Advisory',
  stage: 'interviewing',
  receivedOn: null,
  answerBy: null,
  compensation: null,
  nameDisclosable: true,
};

export const today = {
  now: '2026-06-03T09:00:00+01:00',
  timeZone: 'Europe/London',
  recipient: { employer: 'Orchard Bank', person: 'Helen Drury' },
} as const;

type Options = Parameters<typeof reviewMessage>[1];

/** The review of an English text on that day, against an offer and a process unless others are given. */
export function review(text: string, options: Partial<Options> = {}): Review {
  return reviewMessage(text, { ...today, locale: 'en', ledger: [copperfield, windrush], ...options });
}

/** What was found, in short: the rule and the words. */
export function findings(text: string, options: Partial<Options> = {}): [rule: string, quote: string][] {
  return review(text, options).findings.map(({ rule, quote }) => [rule, quote]);
}

/** The text with every fix put in. */
export function mended(text: string, { findings: found }: Pick<Review, 'findings'>): string {
  let result = '';
  let from = 0;
  for (const { fix } of [...found].sort((a, b) => (a.fix?.range[0] ?? 0) - (b.fix?.range[0] ?? 0))) {
    if (fix === undefined) continue;
    result += text.slice(from, fix.range[0]) + fix.text;
    from = fix.range[1];
  }
  return result + text.slice(from);
}
