import { show } from '../input/show.js';
import type { Problem } from './draft.js';
import { troubleIn } from './trouble-in.js';

/** A fact that is needed and not there. */
export function missing(path: string, what: string): Problem {
  return { code: 'missing', path, message: `nothing is given: a message needs ${what}` };
}

/** A text that cannot stand in a message, for the reason that the code names. */
export function unfit(text: unknown, code: string, path: string): Problem {
  return { code, path, message: `${show(text)} cannot stand in a message (${code}): write plain text in one line` };
}

/** The text with single spaces, or null when it is left out or blank; a problem when it is unfit or longer than `most`. The path is only made then. */
export function readText(text: string | undefined, most: number, path: () => string, problems: Problem[]): string | null {
  if (text === undefined || text === '') return null;
  const trouble = text.length > most ? 'text-too-long' : troubleIn(text);
  if (trouble === null) return text;
  if (trouble !== 'spaces') problems.push(unfit(text, trouble, path()));
  return text.trim().replace(/ +/g, ' ') || null;
}
