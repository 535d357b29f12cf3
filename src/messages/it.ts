export type { MessageLocale } from './locale.js';
export { it } from './templates/it/index.js';
