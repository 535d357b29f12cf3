import type { Issue } from '../errors.js';
import { wrongType } from '../input/check.js';
import { show } from '../input/show.js';
import { digits, parseDay, parseDayPrefix } from '../time/day.js';
import { complainAboutDate } from '../time/parse.js';

const dateLength = 10;
const localTimeLength = 16;
const wholeDay = -1;

/**
 * Day number and minute of an `answerBy`: a date is the minute -1, the whole of it counts; null has NaN for its day. A local time
 * has no seconds and no offset; that a clock might skip it is not asked, as it is compared with the wall clock (schema.md 2).
 */
export function readAnswerBy(input: unknown, path: string, issues: Issue[]): readonly [day: number, minute: number] {
  if (input === null) return [Number.NaN, wholeDay];
  if (typeof input !== 'string') {
    issues.push(wrongType(input, path, 'null, a date or a local time, as in "2026-11-10" or "2026-11-10T17:00"'));
    return [Number.NaN, wholeDay];
  }
  if (input.length === dateLength) {
    const day = parseDay(input);
    if (Number.isNaN(day)) issues.push({ ...complainAboutDate(input), path });
    return [day, wholeDay];
  }
  const hour = digits(input, 11, 13);
  const minute = digits(input, 14, 16);
  const day = parseDayPrefix(input);
  if (input.length !== localTimeLength || input[10] !== 'T' || input[13] !== ':' || Number.isNaN(hour) || Number.isNaN(minute)) {
    const remedy = 'write YYYY-MM-DD or YYYY-MM-DDTHH:mm, local time without seconds or offset, as in "2026-11-10T17:00"';
    issues.push({ code: 'not-a-local-time', path, message: `${show(input)} is neither a date nor a local time: ${remedy}` });
  } else if (Number.isNaN(day)) {
    issues.push({ ...complainAboutDate(input.slice(0, dateLength)), path });
  } else if (hour > 23 || minute > 59) {
    issues.push({ code: 'unreal-time', path, message: `${show(input)} is not a time of day: hours go to 23, minutes to 59` });
  }
  return [day, hour * 60 + minute];
}
