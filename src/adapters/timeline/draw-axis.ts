import { cutTo } from './cut-to.js';
import { drawText } from './draw-text.js';
import { edge, type Layout, top } from './layout-of.js';
import type { Picture } from './read-timeline.js';

const size = 12;
const gap = 8;
/** Of a date and the gap beside it. */
const usualWidth = 60;
const middle = ' text-anchor="middle"';

/** A line for each date, as many dates as have room, and now. No text leaves the picture, not even the first and the last. */
export function drawAxis({ now, ticks }: Picture, { width, bottom, x }: Layout): string {
  let drawn = '';
  let taken = edge;
  const [first = 0, second = 0] = ticks.map(({ from }) => x(from));
  const every = Math.ceil(usualWidth / (second - first)); // of dates evenly apart
  ticks.forEach(({ from, words }, index) => {
    const at = x(from);
    const half = cutTo(words, size, width).width / 2;
    drawn += `<path class="ift-line" d="M${at} ${top}V${bottom}"/>`;
    if (index % every > 0 || at - half < taken || at + half > width - edge) return;
    taken = at + half + gap;
    drawn += drawText(words, at, top - 8, size, middle);
  });
  const label = cutTo(now.words, size, width - 2 * edge);
  const half = label.width / 2;
  const at = x(now.from);
  drawn += `<path class="ift-now" d="M${at} ${top - 4}V${bottom}"/>`;
  return drawn + drawText(label.text, Math.min(width - edge - half, Math.max(edge + half, at)), 18, size, middle);
}
