import { complain, type Source } from '../source.js';
import { plainLine } from './text.js';

const longest = 10_000;

/** A text of at most 10,000 characters; empty, and an issue, when it is anything else. */
export function readText(source: Source, field: string): string {
  const value = source.fields[field];
  const isText = typeof value === 'string';
  if (isText && value.length <= longest) return value;
  complain(source, field, `a text of at most ${longest} characters`, isText ? 'text-too-long' : 'wrong-type');
  return '';
}

/** A text in one line, with something in it to read. */
export function readLine(source: Source, field: string): string {
  const text = readText(source, field);
  const line = plainLine(text);
  if (line === '' && source.fields[field] === text) complain(source, field, 'a text with something to read in it', 'empty');
  return line;
}

/** A whole number of `least` to `most`, `usual` when left out; an issue when it is anything else. */
export function readWhole(source: Source, field: string, usual: number, least: number, most: number): number {
  const value = source.fields[field];
  if (value === undefined) return usual;
  if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) return value as number; // a number, by isInteger
  complain(source, field, `a whole number from ${least} to ${most}`, 'not-whole');
  return usual;
}
