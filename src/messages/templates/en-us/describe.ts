import type { DescribeWords } from '../../describe-words.js';
import { describe as british } from '../en-gb/describe.js';

/** The words of British English; a comma follows the day of a month that has its weekday before it. */
export const describe: DescribeWords = {
  ...british,
  on: (step, date, from, to, zone) => british.on(step, `${date},`, from, to, zone),
  overdue: (step, date, from, zone) => british.overdue(step, `${date},`, from, zone),
};
