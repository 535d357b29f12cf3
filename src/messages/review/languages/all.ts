import type { ReviewGrammar } from '../grammar.js';
import { germanReview } from './de.js';
import { englishReview } from './en.js';
import { spanishReview } from './es.js';
import { frenchReview } from './fr.js';

/** The languages that are read, each in files of its own. */
export const reviewGrammars: readonly ReviewGrammar[] = [englishReview, germanReview, frenchReview, spanishReview];
