import type { MessageLocale } from '../messages/index.js';

/** The locales that are doors of their own, by language; each is loaded when it is asked for. */
const doors: ReadonlyMap<string, () => Promise<MessageLocale>> = new Map([
  ['de', async () => (await import('../messages/de.js')).de],
  ['fr', async () => (await import('../messages/fr.js')).fr],
  ['es', async () => (await import('../messages/es.js')).es],
  ['nl', async () => (await import('../messages/nl.js')).nl],
  ['it', async () => (await import('../messages/it.js')).it],
  ['pt', async () => (await import('../messages/pt-br.js')).ptBR],
]);

/** What may be written after `--locale`, in words. */
export const knownLocales = 'en-GB, en-US, de, fr, es, nl, it or pt-BR';

/** The locales besides English that a BCP 47 tag may need: that of its language, or none. */
export async function localesFor(tag: string): Promise<readonly MessageLocale[]> {
  const load = doors.get(tag.toLowerCase().split('-', 1).join());
  return load === undefined ? [] : [await load()];
}

/** All locales besides English. */
export function allLocales(): Promise<readonly MessageLocale[]> {
  return Promise.all([...doors.values()].map((load) => load()));
}
