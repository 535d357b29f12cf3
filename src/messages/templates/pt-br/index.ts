import type { MessageLocale } from '../../locale.js';
import { describe } from './describe.js';
import { draft } from './draft.js';
import { time } from './time.js';

/** Brazilian Portuguese, in which nobody is addressed by a pronoun; a bare `pt` means it. */
export const ptBR: MessageLocale = { id: 'pt-BR', standsFor: ['pt'], time, describe, draft };
