import type { IsoDate } from '../../index.js';
import { complain, type Source } from '../source.js';
import { months } from './words.js';

/** How a drawing writes dates. */
export interface Speech {
  /** BCP 47, as it was asked for. */
  readonly lang: string;
  /** "12 Jun", of a date or of an instant, by the clock that it was written by. */
  readonly date: (text: IsoDate) => string;
}

/** The language of `options.locale`. One whose months are not known has its dates in figures. */
export function speechOf(options: Source): Speech {
  const { locale = 'en-GB' } = options.fields;
  const lang = typeof locale === 'string' && /^[a-z]{2,8}(?:-[a-z\d]{1,8}){0,6}$/i.test(locale) ? locale : '';
  if (lang === '') complain(options, 'locale', 'a language tag, as in "en-GB"', 'unknown-locale');
  const [language = '', region] = lang.toLowerCase().split('-');
  const own = months[language] ?? '';
  const length = own.length / 12;
  const date = (text: IsoDate): string => {
    const day = Number(text.slice(8, 10)) + (language === 'de' ? '.' : '');
    const end = Number(text.slice(5, 7)) * length;
    const month = own.slice(end - length, end).trim();
    if (month === '') return text.slice(0, 10);
    return language === 'en' && region === 'us' ? `${month} ${day}` : `${day} ${month}`;
  };
  return { lang, date };
}
