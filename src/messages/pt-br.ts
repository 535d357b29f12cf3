export type * from './index.js';
export { ptBR } from './templates/pt-br/index.js';
