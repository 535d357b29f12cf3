import type { JobApplication } from '../index.js';
import { printable } from './printable.js';

/** A label with its lines, or a text to copy: it begins at the margin, after an empty line. */
export type Row = Labelled | { readonly text: readonly string[] };

/** A label and the lines that stand beside it. */
export interface Labelled {
  readonly label: string;
  readonly colour?: 'green' | 'yellow' | 'red';
  readonly lines: readonly string[];
}

/** Whether the terminal is to show colours. */
export type Look = 'plain' | 'coloured';

const width = 10;
const codes = { bold: 1, red: 31, green: 32, yellow: 33 };

/** An answer in words: whose it is, then its rows, labels to the left. */
export function layOut({ id, role, employer }: JobApplication, rows: readonly Row[], look: Look): string {
  const title = employer.name === undefined ? role : `${role} at ${employer.name}`;
  return `${paint(printable(title), 'bold', look)} (${printable(id)})\n${layOutRows(rows, look)}`;
}

/** The rows of an answer. */
export function layOutRows(rows: readonly Row[], look: Look): string {
  const lines: string[] = [];
  for (const row of rows) {
    if ('text' in row) {
      lines.push('', ...row.text.map(printable));
      continue;
    }
    const { label, colour, lines: texts } = row;
    for (const [index, text] of texts.entries()) {
      const left = (index === 0 ? label : '').padEnd(width);
      lines.push(`  ${colour === undefined || index > 0 ? left : paint(left, colour, look)}${printable(text)}`);
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}

function paint(text: string, colour: keyof typeof codes, look: Look): string {
  return look === 'plain' ? text : `\u001b[${codes[colour]}m${text}\u001b[0m`;
}
