import { enGB, enUS, type MessageLocale } from 'interview-followup/messages';
import { de } from '../../src/messages/de.js';
import { es } from '../../src/messages/es.js';
import { fr } from '../../src/messages/fr.js';
import { it } from '../../src/messages/it.js';
import { nl } from '../../src/messages/nl.js';
import { ptBR } from '../../src/messages/pt-br.js';

/** Every locale of the package: one more line for each door. All tests that speak of every locale take them from here. */
export const allLocales: readonly MessageLocale[] = [enGB, enUS, de, fr, es, ptBR, nl, it];
