export type { MessageLocale } from './locale.js';
export { es } from './templates/es/index.js';
