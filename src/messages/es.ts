export { es } from './templates/es/index.js';
export type * from './types.js';
