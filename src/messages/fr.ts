export type { MessageLocale } from './locale.js';
export { fr } from './templates/fr/index.js';
