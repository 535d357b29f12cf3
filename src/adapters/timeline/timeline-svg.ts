import { FollowUpError, type Issue } from '../../index.js';
import { complain, sourceOf } from '../source.js';
import { drawAxis } from './draw-axis.js';
import { drawLegend } from './draw-legend.js';
import { drawRows } from './draw-rows.js';
import { escapeXml } from './escape-xml.js';
import { layoutOf } from './layout-of.js';
import { readLine } from './read-fields.js';
import { type Picture, readTimeline } from './read-timeline.js';
import { speechOf } from './speech.js';
import { svgStyle } from './svg-style.js';
import type { Timeline } from './types.js';

const usualWidth = 720;
const leastWidth = 240;
const mostWidth = 4000;

/**
 * A timeline as an SVG picture, a string to put into a page or a file. It is one image with a name and the plan in words as its description;
 * every bar tells its dates. It follows the reader's light or dark scheme. It is made for `width` pixels and not to be scaled, which would
 * make its text small: under 600 the rows' names stand above their bars. Names that do not fit are cut.
 *
 * @throws FollowUpError for what is no timeline, a width that is not a whole number from 240 to 4,000, a locale that is no language tag, an
 * `idPrefix` that cannot begin an id.
 * @example
 * ```ts
 * import { timelineOf, timelineSvg } from 'interview-followup/timeline';
 *
 * const application = {
 *   id: 'northwind',
 *   role: 'Data Engineer',
 *   employer: { name: 'Northwind', timeZone: 'Europe/London' },
 *   history: [{ type: 'applied', at: '2026-03-02' }],
 * } as const;
 * const svg = timelineSvg(timelineOf(application, { now: '2026-03-06T09:00:00Z' }), { width: 360 });
 * svg.match(/<title>.*?<\/title>/g)?.slice(0, 2);
 * // => ['<title>Data Engineer, Northwind</title>', '<title>Applied: 2 Mar</title>']
 * ```
 */
export function timelineSvg(
  timeline: Timeline,
  options: {
    /** In pixels, 720 when left out. */
    readonly width?: number;
    /** Begins the ids of title and description, by which the picture is then named too. Without it there are no ids. */
    readonly idPrefix?: string;
    /** BCP 47, en-GB when left out: the language of the picture and its dates. Words are English where the timeline has no labels of yours. */
    readonly locale?: string;
    /** The name of the picture; role and employer when left out. */
    readonly title?: string;
  } = {},
): string {
  const issues: Issue[] = [];
  const given = sourceOf(options, '', issues);
  const { width = usualWidth, idPrefix } = given.fields;
  if (!(Number.isInteger(width) && (width as number) >= leastWidth && (width as number) <= mostWidth)) {
    complain(given, 'width', `a whole number from ${leastWidth} to ${mostWidth}`, 'not-whole');
  }
  if (idPrefix !== undefined && !(typeof idPrefix === 'string' && /^[a-z][\w-]{0,99}$/i.test(idPrefix))) {
    complain(given, 'idPrefix', 'a letter, then letters, digits, - or _', 'not-an-id');
  }
  const speech = speechOf(given);
  const title = readLine(given, 'title');
  const picture = readTimeline(timeline, speech, issues);
  if (issues.length > 0) throw new FollowUpError(issues);

  const layout = layoutOf(picture, width as number); // a number, by isInteger
  const { drawn, height } = drawLegend(picture, layout);
  // Ids only when asked for: two pictures on a page must not share any.
  const idOf = (part: string) => (idPrefix === undefined ? '' : ` id="${idPrefix}-${part}"`);
  const names = idPrefix === undefined ? '' : ` aria-labelledby="${idPrefix}-title" aria-describedby="${idPrefix}-desc"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="ift" role="img" lang="${speech.lang}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"${names}><title${idOf('title')}>${escapeXml(
    title || picture.name || picture.now.name,
  )}</title><desc${idOf('desc')}>${escapeXml(inWords(picture))}</desc><style>${svgStyle}</style><rect class="ift-back" width="${width}" height="${height}" fill="#fff"/>${drawAxis(picture, layout)}${drawRows(picture, layout)}${drawn}</svg>`;
}

/** The picture for those who do not see it: every row with all that is in it. */
function inWords({ now, rows }: Picture): string {
  const said = rows.map(({ name, pieces }) => `${name}: ${pieces.map(({ words }) => words).join('; ')}`);
  return [now.words, ...said].map((sentence) => `${sentence}.`).join(' ');
}
