import { FollowUpError, type Issue } from '../errors.js';
import { wrongType } from '../input/check.js';
import { isRecord } from '../input/plain-data.js';
import { checkLocales } from './check-locales.js';
import { findLocale, noLocale } from './find-locale.js';
import type { MessageLocale } from './locale.js';

/** The locale in which something is described, the first of `bundled` when none is asked for. Throws when the language is not there. */
export function localeToDescribe<Locale extends Pick<MessageLocale, 'id' | 'standsFor'>>(
  options: { readonly locale?: string; readonly locales?: readonly Locale[] },
  bundled: readonly [Locale, ...Locale[]],
): Locale {
  if (!isRecord(options)) throw new FollowUpError([wrongType(options, '', 'options')]);
  const issues: Issue[] = [];
  checkLocales(options.locales, issues);
  if (issues.length > 0) throw new FollowUpError(issues);
  if (options.locale === undefined) return bundled[0];
  const found = typeof options.locale === 'string' ? findLocale(options.locale, options.locales, bundled) : null;
  if (found !== null) return found;
  throw new FollowUpError([{ code: 'unknown-locale', path: 'locale', message: noLocale(options.locale) }]);
}
