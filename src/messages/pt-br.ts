export { ptBR } from './templates/pt-br/index.js';
export type { MessageLocale } from './types.js';
