export { de } from './templates/de/index.js';
export type * from './types.js';
