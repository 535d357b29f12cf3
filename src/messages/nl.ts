export type { MessageLocale } from './locale.js';
export { nl } from './templates/nl/index.js';
