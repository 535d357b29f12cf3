import type { DescribeWords } from './describe-words.js';
import type { DraftWords } from './draft-words.js';
import type { TimeWords } from './time-words.js';

/** Everything that is said in one language, as data and small functions: no choices, which are made once for all locales. */
export interface MessageLocale {
  /** BCP 47, `"en-GB"`. */
  readonly id: string;
  /** Other tags that mean this locale: a bare `en` is en-GB. */
  readonly standsFor?: readonly string[];
  readonly time: TimeWords;
  readonly describe: DescribeWords;
  readonly draft: DraftWords;
}

/** A locale as far as drafts need it. */
export type DraftLocale = Pick<MessageLocale, 'id' | 'standsFor' | 'time' | 'draft'>;

/** A locale as far as decisions are described. */
export type DescribeLocale = Pick<MessageLocale, 'id' | 'standsFor' | 'time' | 'describe'>;
