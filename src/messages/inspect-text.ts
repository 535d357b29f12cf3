import { show } from '../input/show.js';
import type { Problem } from './draft.js';

const remedies = {
  'line-break': 'it has a line break: write it in one line',
  'control-character': 'it has a character that does not print: type it anew',
  'direction-mark': 'it has a mark that turns the direction of writing: remove it',
  'invisible-character': 'it has a character that cannot be seen: type it anew',
  'broken-character': 'it has half a character: type it anew',
  markup: 'it looks like HTML: write plain text',
  placeholder: 'it holds a placeholder: write what it stands for',
} as const;

/**
 * The text as it may stand in a message, with single spaces; a problem at `path` when it may not: line breaks, control and invisible
 * characters, marks of direction, HTML, tokens, or more than `most` characters. Blank text is no problem here.
 */
export function inspectText(text: string, path: string, most: number, problems: Problem[]): string {
  if (text.length > most)
    problems.push({ code: 'text-too-long', path, message: `${show(text)} has ${text.length} characters: at most ${most} fit` });
  else {
    const code = troubleIn(text);
    if (code !== null) problems.push({ code, path, message: `${show(text)} cannot stand in a message: ${remedies[code]}` });
  }
  return text.includes('  ') || text.trim() !== text ? text.trim().replace(/ {2,}/g, ' ') : text;
}

/** A missing fact. */
export function missing(path: string, remedy: string): Problem {
  return { code: 'missing', path, message: `nothing is given: ${remedy}` };
}

/** What makes a text unfit to stand in a line of a message, or null. */
export function troubleIn(text: string): keyof typeof remedies | null {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 97 && unit <= 122) continue; // a to z, before all else
    if (unit < 32 || (unit >= 127 && unit < 160)) {
      return unit === 10 || unit === 13 || unit === 11 || unit === 12 || unit === 133 ? 'line-break' : 'control-character';
    }
    if (unit === 60 || unit === 62) return 'markup';
    if (unit === 123 || unit === 125) return 'placeholder';
    if (unit === 38 && /^&#?\w{1,31};/.test(text.slice(index, index + 40))) return 'markup';
    if (unit === 37 && /^%[A-Z_]{2,40}%/.test(text.slice(index, index + 50))) return 'placeholder';
    if (unit === 91 && /^\[[\p{L}_][\p{L}\p{N}_ '-]{1,60}\]/u.test(text.slice(index, index + 70))) return 'placeholder';
    if (unit >= 0x200b) {
      const trouble = highTrouble(text, index, unit);
      if (trouble !== null) return trouble;
      if (unit >= 0xd800 && unit <= 0xdbff) index++; // the second half is there
    }
  }
  return null;
}

function highTrouble(text: string, index: number, unit: number): keyof typeof remedies | null {
  if (unit === 0x2028 || unit === 0x2029) return 'line-break';
  if ((unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069)) return 'direction-mark';
  if (unit === 0x200b || unit === 0x2060 || unit === 0xfeff) return 'invisible-character';
  if (unit < 0xd800 || unit > 0xdfff) return null;
  const next = text.charCodeAt(index + 1);
  return unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff ? null : 'broken-character';
}
