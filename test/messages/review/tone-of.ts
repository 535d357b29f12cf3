import { type CompiledTone, compileTone } from '../../../src/messages/review/compile-tone.js';
import { findTone } from '../../../src/messages/review/find-tone.js';
import { germanTone } from '../../../src/messages/review/languages/de-tone.js';
import { englishTone } from '../../../src/messages/review/languages/en-tone.js';
import { spanishTone } from '../../../src/messages/review/languages/es-tone.js';
import { frenchTone } from '../../../src/messages/review/languages/fr-tone.js';
import { joinWords, splitSentences } from '../../../src/messages/review/sentences.js';
import { tokensOf } from '../../../src/messages/review/tokens.js';
import { german } from '../../../src/phrases/de.js';
import { english } from '../../../src/phrases/en.js';
import { spanish } from '../../../src/phrases/es.js';
import { findDates } from '../../../src/phrases/find-dates.js';
import { french } from '../../../src/phrases/fr.js';
import type { PhraseGrammar } from '../../../src/phrases/types.js';

interface Spoken {
  readonly tone: CompiledTone;
  readonly dates: PhraseGrammar;
}

const languages = {
  English: { tone: compileTone(englishTone), dates: english },
  German: { tone: compileTone(germanTone), dates: german },
  French: { tone: compileTone(frenchTone), dates: french },
  Spanish: { tone: compileTone(spanishTone), dates: spanish },
} satisfies Record<string, Spoken>;

/** What is found in a text of which nothing else is known. */
export function toneOf(text: string, language: keyof typeof languages = 'English'): readonly { quote: string; label: string }[] {
  const { tone, dates } = languages[language];
  const found = findDates(text, { today: 20_600, grammar: dates }); // Wednesday 27 May 2026
  const { words, sentences } = splitSentences(joinWords(tokensOf(text), found, [], []));
  return findTone(words, sentences, text, tone).map(({ start, end, label }) => ({ quote: text.slice(start, end), label }));
}
