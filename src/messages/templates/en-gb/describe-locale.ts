import type { DescribeLocale } from '../../locale.js';
import { describe } from './describe.js';
import { time } from './time.js';

/** British English, as far as decisions are described. */
export const enGBDescribe: DescribeLocale = { id: 'en-GB', standsFor: ['en'], time, describe };
