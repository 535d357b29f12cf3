export type * from './index.js';
export { it } from './templates/it/index.js';
