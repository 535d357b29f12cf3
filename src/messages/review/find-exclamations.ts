import type { FoundTone } from './types.js';

/** Two exclamation marks or more in a row, question marks and single spaces between them or not. Not the `!!` of a program. */
export function findExclamations(readable: string): FoundTone[] {
  const found: FoundTone[] = [];
  for (const { 0: marks, index } of readable.matchAll(/[!¡](?: ?[!?¡¿])+/g)) {
    const count = marks.split(/[!¡]/).length - 1;
    const isCode = /[\s(=`]/.test(readable.charAt(index - 1)) && /[\w(]/.test(readable.charAt(index + marks.length));
    if (count > 1 && !isCode) found.push({ start: index, end: index + marks.length, label: 'repeated-exclamation' });
  }
  return found;
}
