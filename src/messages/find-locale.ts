import { show } from '../input/show.js';
import type { MessageLocale } from './locale.js';

/** What a locale is known by. */
type Named = Pick<MessageLocale, 'id' | 'standsFor'>;

/**
 * The locale for a BCP 47 tag, case aside: the tag itself, else with its last parts taken off one by one (`de-AT` is `de`, `en-AU` is
 * `en` and so en-GB); null when its language is not there. Given locales come before those of the package.
 */
export function findLocale<Locale extends Named>(
  tag: string,
  given: readonly Locale[] | undefined,
  bundled: readonly Locale[],
): Locale | null {
  let wanted = tag.toLowerCase();
  for (;;) {
    const found = named(wanted, given ?? []) ?? named(wanted, bundled);
    if (found !== undefined) return found;
    const end = wanted.lastIndexOf('-');
    if (end < 0) return null;
    wanted = wanted.slice(0, end);
  }
}

function named<Locale extends Named>(wanted: string, locales: readonly Locale[]): Locale | undefined {
  return locales.find(({ id, standsFor }) => id.toLowerCase() === wanted || standsFor?.includes(wanted) === true);
}

/** What to do about a language that is not there. */
export function noLocale(tag: unknown): string {
  return `${show(tag)} is no language given: pass its locale, as in locales: [de], with de from "interview-followup/messages/de"`;
}
