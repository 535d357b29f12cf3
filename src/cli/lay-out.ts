import type { JobApplication } from '../index.js';
import { printable } from './printable.js';

/** A label and the lines that stand beside it. */
export interface Row {
  readonly label: string;
  readonly colour?: 'green' | 'yellow' | 'red';
  readonly lines: readonly string[];
}

const width = 10;
const codes = { bold: 1, red: 31, green: 32, yellow: 33 };

/** An answer in words: whose it is, then its rows, labels to the left. */
export function layOut({ id, role, employer }: JobApplication, rows: readonly Row[], look: 'plain' | 'coloured'): string {
  const paint = (text: string, colour: keyof typeof codes): string =>
    look === 'plain' ? text : `\u001b[${codes[colour]}m${text}\u001b[0m`;
  const title = employer.name === undefined ? role : `${role} at ${employer.name}`;
  const lines = [`${paint(printable(title), 'bold')} (${printable(id)})`];
  for (const { label, colour, lines: texts } of rows) {
    for (const [index, text] of texts.entries()) {
      const left = (index === 0 ? label : '').padEnd(width);
      lines.push(`  ${colour === undefined || index > 0 ? left : paint(left, colour)}${printable(text)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
