import { markAt } from './mark-at.js';
import { skipMarks } from './skip-marks.js';
import type { Mark, Reader } from './types.js';

/** A number, or from one to another. */
export interface Count {
  readonly low: number;
  readonly high: number;
  readonly next: number;
}

/** A number in words or digits: "5", "twenty-one", "a couple of", "two or three", "5-7". Null for anything else. */
export function readCount(reader: Reader, index: number): Count | null {
  const mark = markAt(reader, index);
  if (mark.kind === 'vague') return { low: mark.value, high: 2 * mark.value - 1, next: index + 1 };
  const first = readNumber(reader, index);
  if (first === null) return null;
  const link = markAt(reader, first.next);
  const second = link.kind === 'join' || link.kind === 'by' || link.sign === '-' ? readNumber(reader, first.next + 1) : null;
  if (second === null || second.value < first.value) return { low: first.value, high: first.value, next: first.next };
  return { low: first.value, high: second.value, next: second.next };
}

function readNumber(reader: Reader, index: number): { value: number; next: number } | null {
  const mark = markAt(reader, index);
  if (mark.kind === 'digits')
    return Number.isNaN(mark.value) || isPartOfFigure(reader, index) ? null : { value: mark.value, next: index + 1 };
  if (mark.kind !== 'number') return null;
  if (!isTens(mark)) return { value: mark.value, next: index + 1 };
  const ones = skipMarks(reader, index + 1, ['-', 'and']);
  const { kind, value } = markAt(reader, ones);
  return kind === 'number' && value < 20 ? { value: mark.value + value, next: ones + 1 } : { value: mark.value, next: index + 1 };
}

/** Twenty, thirty; sixty and eighty of French go on to nineteen. */
function isTens({ value }: Mark): boolean {
  return value >= 20 && value % 10 === 0;
}

/** Whether digits belong to a longer figure, as in "2.5", "1,000" or "+44". */
function isPartOfFigure(reader: Reader, index: number): boolean {
  const before = markAt(reader, index - 1);
  const after = markAt(reader, index + 1);
  if (!markAt(reader, index).spaced && before.kind === 'sign' && '.,+/:#$£€'.includes(before.sign)) return true;
  return !after.spaced && '.,/:'.includes(after.sign) && after.kind === 'sign' && isDigitsAtOnce(reader, index + 2);
}

function isDigitsAtOnce(reader: Reader, index: number): boolean {
  const { kind, spaced } = markAt(reader, index);
  return kind === 'digits' && !spaced;
}
