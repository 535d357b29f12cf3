export type { MessageLocale } from './locale.js';
export { de } from './templates/de/index.js';
