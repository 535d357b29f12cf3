export { fr } from './templates/fr/index.js';
export type * from './types.js';
