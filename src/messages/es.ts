export type * from './index.js';
export { es } from './templates/es/index.js';
