import { cutTo } from './cut-to.js';
import { drawShape } from './draw-shape.js';
import { drawText } from './draw-text.js';
import { edge, type Layout, top } from './layout-of.js';
import type { Picture } from './read-timeline.js';

/** The rows: their names, and their bars and marks, each of which tells what it is and when. */
export function drawRows({ rows, whole: { from, to } }: Picture, { width, isNarrow, size, rowHeight, x }: Layout): string {
  let drawn = '';
  rows.forEach(({ name, pieces }, index) => {
    const above = top + index * rowHeight;
    const middle = above + (isNarrow ? 38 : rowHeight / 2);
    drawn += drawText(
      cutTo(name, size, (isNarrow ? width - edge : x(from)) - edge - 8).text,
      edge,
      isNarrow ? above + 20 : middle + 5,
      size,
    );
    for (const piece of pieces) {
      if (piece.to < from || piece.from > to) continue;
      const begin = x(piece.from);
      drawn += drawShape(piece.kind, begin, middle, Math.round((x(piece.to) - begin) * 10) / 10, piece.words);
    }
  });
  return drawn;
}
