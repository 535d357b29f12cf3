export { it } from './templates/it/index.js';
export type * from './types.js';
