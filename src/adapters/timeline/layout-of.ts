import type { Picture } from './read-timeline.js';

/** Where things are in a picture, in pixels. */
export interface Layout {
  readonly width: number;
  /** The rows' names stand above their bars. */
  readonly isNarrow: boolean;
  /** Of the font of the rows' names. */
  readonly size: number;
  readonly rowHeight: number;
  /** Below the last row. */
  readonly bottom: number;
  /** Of an instant, within the axis. */
  readonly x: (instant: number) => number;
}

/** The edge around everything. */
export const edge = 12;
/** Above the first row: now, and the dates. */
export const top = 46;
const narrowBelow = 600; // names of rows need about 220 pixels

/** The layout for a width. */
export function layoutOf({ rows, whole: { from, to } }: Picture, width: number): Layout {
  const isNarrow = width < narrowBelow;
  const rowHeight = isNarrow ? 54 : 34;
  const left = isNarrow ? edge : Math.round(Math.min(width * 0.4, 300)) + edge;
  const length = width - edge - left;
  const x = (instant: number) => Math.round((left + Math.min(1, Math.max(0, (instant - from) / (to - from))) * length) * 10) / 10;
  return { width, isNarrow, size: isNarrow ? 15 : 14, rowHeight, bottom: top + rows.length * rowHeight, x };
}
