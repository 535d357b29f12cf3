import { complain, type Source, sourceOf } from '../source.js';

const most = 500_000;

/** The items of a list; none, and an issue, when it is none. */
export function readList(source: Source, field: string): Source[] {
  const list = source.fields[field];
  if (Array.isArray(list) && list.length > most) {
    const message = `the list has ${list.length} items: at most ${most} are read`;
    source.issues.push({ code: 'too-many', path: source.own + field, message });
    return [];
  }
  // Array.from: a hole is an item too, of which nothing is given.
  if (Array.isArray(list)) return Array.from(list, (item, index) => sourceOf(item, `${source.own}${field}.${index}.`, source.issues));
  complain(source, field, 'a list');
  return [];
}

/** Half surrogate pairs, marks that turn the direction of writing, spaces without width, and what is no character: XML has no place for it. */
const unseen = /\p{Cs}|[\u202a-\u202e\u2066-\u2069\u200b\u2060\ufffe\uffff]/gu;
const longest = 1000;

/** A text in one line, without what cannot be seen, cut after 1,000 characters; empty when it is left out, and, with an issue, when it is no text. */
export function readLine(source: Source, field: string): string {
  const text = source.fields[field] ?? '';
  if (typeof text === 'string')
    return text
      .slice(0, longest)
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .replace(unseen, '')
      .trim();
  complain(source, field, 'a text');
  return '';
}
