export type { MessageLocale } from './locale.js';
export { ptBR } from './templates/pt-br/index.js';
