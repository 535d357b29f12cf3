export type * from './index.js';
export { nl } from './templates/nl/index.js';
