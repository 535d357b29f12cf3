import { markAt } from './mark-at.js';
import { skipMarks } from './skip-marks.js';
import type { Mark, Reader } from './types.js';

/** A time of day; without a minute for what is none on the clock, "morning" and "close of business". */
export interface Clock {
  readonly next: number;
  readonly minute: number | null;
}

/** A time on the clock or a part of the day at a mark: "5pm", "17:30", "17h", "noon", "close of business", "lunchtime". */
export function readClock(reader: Reader, index: number): Clock | null {
  const first = skipMarks(reader, index, ['at', 'the', 'about']);
  const mark = markAt(reader, first);
  if (mark.kind === 'noon') return { next: first + 1, minute: mark.value };
  if (mark.kind === 'part' || mark.kind === 'day-end') return { next: first + 1, minute: null };
  return mark.kind === 'digits' ? readHour(reader, first) : null;
}

function readHour(reader: Reader, index: number): Clock | null {
  const isAnnounced = markAt(reader, index - 1).kind === 'at';
  const hour = markAt(reader, index).value;
  const separator = markAt(reader, index + 1);
  const minutes = markAt(reader, index + 2);
  const isHour = isHourMark(separator);
  const isJoined = isHour
    ? !['month', 'of'].includes(markAt(reader, index + 3).kind) // "17h 12 juin"
    : !separator.spaced && !minutes.spaced && (separator.sign === ':' || separator.sign === '.');
  const split = isJoined && minutes.kind === 'digits' && minutes.end - minutes.start === 2 && minutes.value < 60;
  let next = split ? index + 3 : index + 1;
  const minute = hour * 60 + (split ? minutes.value : 0);
  const mark = markAt(reader, next);
  if (mark.kind === 'meridiem')
    return hour >= 1 && hour <= 12 ? zoned(reader, afterPoint(reader, next), (minute % 720) + mark.value) : null;
  if (isHourMark(mark)) next++;
  else if (!(split && separator.sign !== '.') && !isAnnounced) return null;
  if (!(minute <= 1440)) return null; // nor is a long number a time
  const isAfternoon = reader.grammar.halfDayClock === true && hour < 7 && markAt(reader, index).sign[0] !== '0';
  return zoned(reader, next, isAfternoon ? minute + 720 : minute);
}

/** Past "p.m." with its last point. */
function afterPoint(reader: Reader, index: number): number {
  const { sign, spaced } = markAt(reader, index + 1);
  return reader.text[markAt(reader, index).end - 2] === '.' && sign === '.' && !spaced ? index + 2 : index + 1;
}

/** "Uhr", "h": in some languages hours of the clock and hours that pass are one word. */
function isHourMark({ kind, value }: Mark): boolean {
  return kind === 'hour-mark' || ((kind === 'unit' || kind === 'units') && value === 0);
}

/** A time with the name of a zone beside it is one of another clock: the date alone is sure. */
function zoned(reader: Reader, index: number, minute: number): Clock {
  const { start, end } = markAt(reader, index);
  return /^(?:[A-Z]{1,3}T|UTC|MES?Z|Z)$/.test(reader.text.slice(start, end))
    ? { next: index + 1, minute: null }
    : { next: index, minute: minute >= 1440 ? null : minute };
}
