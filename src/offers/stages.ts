/** The open stages, each stronger than the one before; the closed ones are not among them. */
export const openStages = ['applied', 'interviewing', 'final-round', 'verbal-offer', 'written-offer'] as const;

/** How a process can have ended. */
export const closedStages = ['accepted', 'declined', 'expired', 'withdrawn'] as const;

/** Places in `openStages`; from `verbalOffer` on an offer is held. */
export const rank = { interviewing: 1, finalRound: 2, verbalOffer: 3 } as const;

/** Place of a stage in `openStages`, or -1 when it is a closed one. */
export function rankOf(stage: string): number {
  return (openStages as readonly string[]).indexOf(stage); // wider than the list: a closed stage is looked for, too
}
