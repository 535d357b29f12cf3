import { cutTo } from './cut-to.js';
import { drawShape } from './draw-shape.js';
import { drawText } from './draw-text.js';
import { edge, type Layout } from './layout-of.js';
import type { Picture } from './read-timeline.js';

const size = 12;
const lineHeight = 22;
const swatch = 22;

/** What the shapes mean, those that are there, in as many lines as it takes; and where the picture ends. */
export function drawLegend({ rows }: Picture, { width, bottom }: Layout): { drawn: string; height: number } {
  const names = new Map<string, string>();
  for (const { kind, name } of rows.flatMap(({ pieces }) => pieces)) if (!names.has(kind)) names.set(kind, name);
  let drawn = '';
  let x = edge;
  let y = bottom + 24;
  for (const [kind, name] of names) {
    const label = cutTo(name, size, width - 2 * edge - swatch);
    const room = swatch + label.width;
    if (x + room > width - edge) {
      x = edge;
      y += lineHeight;
    }
    drawn += drawShape(kind, x, y, 16, '') + drawText(label.text, x + swatch, y + 4, size);
    x += room + 16;
  }
  return { drawn, height: y + 18 };
}
