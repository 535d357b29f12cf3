/** What time it is, for something that was planned for an instant. */
export type Clock = (planned: string) => string;

/** The clock on the wall. */
export const wallClock: Clock = () => new Date().toISOString();

/** For rehearsals and tests: everything happens at the very instant it was planned for, and a day is over in seconds. */
export const rehearsalClock: Clock = (planned) => planned;
