import { type Cell, cellsOf } from './cells-of.js';

/** A piece of the text, as UTF-16 offsets, `end` exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const columns = 100;

/** The text line by line, and under what is marked a row of carets with its number, from 1. Lines that are too long are broken at spaces. */
export function markSpans(text: string, spans: readonly Span[]): readonly string[] {
  const marked: string[] = [];
  const begun = new Set<Span>();
  let offset = 0;
  for (const line of text.split(/(?<=\r\n|\n|\r(?!\n))/)) {
    const bare = line.replace(/[\r\n]+$/, '');
    for (const row of rowsOf(cellsOf(bare, offset))) {
      marked.push(
        row
          .map(({ shown }) => shown)
          .join('')
          .trimEnd(),
        ...marksUnder(row, spans, begun),
      );
    }
    offset += line.length;
  }
  return marked;
}

/** Cells in rows of so many columns; the space at which a line is broken stays at the end of its row. */
function rowsOf(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let width = 0;
  let gap = 0; // how many cells of the row come before the last place to break it
  for (const cell of cells) {
    if (width + cell.width > columns && row.length > 0 && cell.shown !== ' ') {
      const keep = gap === 0 ? row.length : gap;
      rows.push(row.slice(0, keep));
      row = row.slice(keep);
      width = row.reduce((sum, other) => sum + other.width, 0);
      gap = 0;
    }
    row.push(cell);
    width += cell.width;
    if (/^ +$/.test(cell.shown)) gap = row.length;
  }
  return [...rows, row];
}

/** Rows of carets; marks that would touch get rows of their own. The number stands where a mark begins. */
function marksUnder(row: readonly Cell[], spans: readonly Span[], begun: Set<Span>): readonly string[] {
  const marks: string[] = [];
  const [first] = row;
  const last = row.at(-1);
  if (first === undefined || last === undefined) return marks;
  for (const [index, span] of spans.entries()) {
    if (span.start >= last.end || Math.max(span.end, span.start + 1) <= first.start) continue;
    let column = 0;
    let from = -1;
    let width = 0;
    for (const cell of row) {
      const isIn = cell.start < Math.max(span.end, span.start + 1) && span.start < cell.end;
      if (isIn && from < 0) from = column;
      if (isIn) width += cell.width;
      column += cell.width;
    }
    if (from < 0) continue;
    const number = begun.has(span) ? '' : ` ${index + 1}`;
    begun.add(span);
    const free = marks.findIndex((mark) => mark.length < from);
    const at = free < 0 ? marks.length : free;
    marks[at] = `${(marks[at] ?? '').padEnd(from)}${'^'.repeat(Math.max(width, 1))}${number}`;
  }
  return marks;
}
