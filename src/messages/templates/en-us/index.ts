import type { MessageLocale } from '../../types.js';
import { enGB } from '../en-gb/index.js';
import { time } from './time.js';

/** American English: British English with its own dates, times and closings. */
export const enUS: MessageLocale = {
  ...enGB,
  id: 'en-US',
  standsFor: [],
  time,
};
