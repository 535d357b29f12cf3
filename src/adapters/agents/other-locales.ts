import type { MessageLocale } from '../../messages/index.js';

/** The locales besides English. They are loaded when a draft is first asked for. */
export async function otherLocales(): Promise<readonly MessageLocale[]> {
  const [{ de }, { fr }, { es }, { nl }, { it }, { ptBR }] = await Promise.all([
    import('../../messages/de.js'),
    import('../../messages/fr.js'),
    import('../../messages/es.js'),
    import('../../messages/nl.js'),
    import('../../messages/it.js'),
    import('../../messages/pt-br.js'),
  ]);
  return [de, fr, es, nl, it, ptBR];
}
