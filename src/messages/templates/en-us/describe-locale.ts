import type { DescribeLocale } from '../../locale.js';
import { describe } from './describe.js';
import { time } from './time.js';

/** American English, as far as decisions are described. */
export const enUSDescribe: DescribeLocale = { id: 'en-US', time, describe };
