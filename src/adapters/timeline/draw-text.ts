import { escapeXml } from './escape-xml.js';

/** A text element; `more` are attributes besides. */
export function drawText(text: string, x: number, y: number, size: number, more = ''): string {
  return `<text x="${x}" y="${y}" font-size="${size}"${more}>${escapeXml(text)}</text>`;
}
