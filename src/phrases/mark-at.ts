import type { Mark, Reader } from './types.js';

const noMark: Mark = { kind: 'end', value: Number.NaN, sign: '', start: -1, end: -1, spaced: true };

/** The mark at an index; one of kind `end` outside the text. */
export function markAt(reader: Reader, index: number): Mark {
  return reader.marks[index] ?? noMark;
}
