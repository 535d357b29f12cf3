/** The most that is read: no list and no text may be longer, so that hostile input costs little. */
export const limits = { ledger: 10_000, aliases: 100, claims: 1000, text: 1000 } as const;
