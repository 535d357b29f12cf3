export type { InstantInput, IsoInstant, Issue } from '../../index.js';
export { icsLines } from './ics-lines.js';
export { toIcs } from './to-ics.js';
export type { IcsEntry, IcsOptions } from './types.js';
