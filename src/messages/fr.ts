export type * from './index.js';
export { fr } from './templates/fr/index.js';
