export type * from './index.js';
export { de } from './templates/de/index.js';
