/** What the command says by its exit status; 64 to 78 are those of sysexits.h. */
export const exitCodes = { yes: 0, no: 1, usage: 2, badData: 65, noInput: 66, cannotWrite: 74 } as const;
