import { FollowUpError } from '../errors.js';
import { show } from '../input/show.js';
import { enGB } from './templates/en-gb/index.js';
import { enUS } from './templates/en-us/index.js';
import type { MessageLocale } from './types.js';

const bundled: readonly MessageLocale[] = [enGB, enUS];

/**
 * The locale for a BCP 47 tag, case aside: the tag itself, else with its last parts taken off one by one (`de-AT` is `de`, `en-AU` is
 * `en` and so en-GB); null when its language is not there. Given locales come before those of the package.
 */
export function findLocale(tag: string, given: readonly MessageLocale[] | undefined): MessageLocale | null {
  let wanted = tag.toLowerCase();
  for (;;) {
    const found = (given === undefined ? null : named(wanted, given)) ?? named(wanted, bundled);
    if (found !== null) return found;
    const end = wanted.lastIndexOf('-');
    if (end < 0) return null;
    wanted = wanted.slice(0, end);
  }
}

function named(wanted: string, locales: readonly MessageLocale[]): MessageLocale | null {
  for (const locale of locales) {
    if (locale.id.toLowerCase() === wanted || locale.standsFor?.includes(wanted) === true) return locale;
  }
  return null;
}

/** The locale in which something is described, en-GB when none is asked for. Throws when the language is not there. */
export function localeToDescribe(options: { readonly locale?: string; readonly locales?: readonly MessageLocale[] }): MessageLocale {
  if (options.locale === undefined) return enGB;
  const found = typeof options.locale === 'string' ? findLocale(options.locale, options.locales) : null;
  if (found !== null) return found;
  throw new FollowUpError([{ code: 'unknown-locale', path: 'locale', message: noLocale(options.locale) }]);
}

/** What to do about a language that is not there. */
export function noLocale(tag: unknown): string {
  return `${show(tag)} is no language given: pass its locale, as in locales: [de], with de from "interview-followup/messages/de"`;
}
