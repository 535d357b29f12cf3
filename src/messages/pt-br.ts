export { ptBR } from './templates/pt-br/index.js';
export type * from './types.js';
