import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as messages from 'interview-followup/messages';
import { expect, test } from 'vitest';
import { gallery, locales } from '../../scripts/gallery.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The locale of a door, or null while it is not there. */
async function localeOf(id: string, name: string): Promise<messages.MessageLocale | null> {
  if (id.startsWith('en-')) return id === 'en-GB' ? messages.enGB : messages.enUS;
  const door = `${root}src/messages/${id.toLowerCase()}.ts`;
  return existsSync(door) ? (await import(door))[name] : null;
}

test.each(locales.map(({ id, name }) => [id, name] as const))('the gallery of %s is what the library writes', async (id, name) => {
  const locale = await localeOf(id, name);
  const page = locale === null ? null : gallery(messages, locale);

  expect(page, 'no such locale').not.toBeNull();
  expect(readFileSync(`${root}docs/messages/${id}.md`, 'utf8'), 'run `npm run gallery`').toBe(page);
});
