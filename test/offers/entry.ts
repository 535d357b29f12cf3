import type { CompetingProcess } from '../../src/offers/types.js';

/** A written offer of Alder Build without a date to answer by, changed as a test needs it. */
export function entry(changes: Partial<CompetingProcess> = {}): CompetingProcess {
  return {
    employer: 'Alder Build',
    stage: 'written-offer',
    receivedOn: '2026-07-16',
    answerBy: null,
    compensation: null,
    nameDisclosable: true,
    ...changes,
  };
}

/** A process without an offer. */
export function process(stage: CompetingProcess['stage'], changes: Partial<CompetingProcess> = {}): CompetingProcess {
  return entry({ stage, receivedOn: null, ...changes });
}
