export { nl } from './templates/nl/index.js';
export type * from './types.js';
