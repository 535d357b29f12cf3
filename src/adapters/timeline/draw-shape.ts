import { escapeXml } from './escape-xml.js';

/** Marks differ in their shape: a dot, a triangle up for what the candidate did, one down for what came back, a square, a diamond. */
const shapes: Readonly<Record<string, string>> = {
  applied: 'M0-5a5 5 0 1 0 .01 0z',
  contacted: 'M0-6 6 5H-6z',
  heard: 'M0 6-6-5H6z',
  decided: 'M-5-5H5V5H-5z',
  recommended: 'M0-7 6 0 0 7-6 0z',
};
const least = 5;

/** A bar, or a mark in the middle of its place, from the left edge at half its height; `words` are what it tells. */
export function drawShape(kind: string, x: number, y: number, width: number, words: string): string {
  const title = words === '' ? '' : `<title>${escapeXml(words)}</title>`;
  const shape = shapes[kind];
  if (shape !== undefined) return `<path class="ift-mark" transform="translate(${x + width / 2} ${y})" d="${shape}">${title}</path>`;
  // A promise is thin, so that what happened meanwhile is to be seen; an interview is high, so that it is seen behind a mark of that day.
  const height = kind === 'promise' ? 6 : kind === 'interview' ? 22 : 16;
  return `<rect class="ift-${kind}" x="${x}" y="${y - height / 2}" width="${Math.max(least, width)}" height="${height}" rx="2">${title}</rect>`;
}
