import { german } from './de.js';
import { english } from './en.js';
import { spanish } from './es.js';
import { french } from './fr.js';
import type { PhraseGrammar } from './types.js';

/** The grammar of a BCP 47 tag by its language; English where there is none. */
export function grammarOf(locale: string): PhraseGrammar {
  const language = locale.slice(0, 3).toLowerCase();
  return [german, french, spanish].find((grammar) => language === grammar.language || language === `${grammar.language}-`) ?? english;
}
