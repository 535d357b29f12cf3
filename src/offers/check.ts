import type { Issue } from '../errors.js';
import { parseDay } from '../time/day.js';
import { complainAboutDate, show } from '../time/parse.js';
import { limits } from './limits.js';

// Each adds an issue at `path` unless the value is what its name says.

/** A text with something in it. */
export function checkText(value: unknown, path: string, issues: Issue[]): void {
  if (typeof value !== 'string') issues.push(wrongType(value, path, 'a text'));
  else if (value.trim() === '')
    issues.push({ code: 'empty', path, message: `${show(value)} is empty: write something, or leave an optional field out` });
  else if (value.length > limits.text) {
    issues.push({ code: 'text-too-long', path, message: `${show(value)} has ${value.length} characters: at most ${limits.text} are read` });
  }
}

/** One of some words. */
export function checkWord(value: unknown, known: readonly string[], path: string, issues: Issue[]): void {
  if (known.includes(value as string)) return; // whatever the type: it is only compared
  if (value === undefined) issues.push(wrongType(value, path, `one of ${known.join(', ')}`));
  else issues.push({ code: 'unknown-value', path, message: `${show(value)} is not known: write one of ${known.join(', ')}` });
}

/** True or false. */
export function checkFlag(value: unknown, path: string, issues: Issue[]): void {
  if (typeof value !== 'boolean') issues.push(wrongType(value, path, 'true or false'));
}

/** A finite number from 0. */
export function checkAmount(value: unknown, path: string, issues: Issue[]): void {
  if (typeof value !== 'number') issues.push(wrongType(value, path, 'an amount, as in 52000'));
  else if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) {
    issues.push({ code: 'not-an-amount', path, message: `${show(value)} is not an amount: give a finite number from 0` });
  }
}

/** A whole number from 1. */
export function checkCount(value: unknown, path: string, issues: Issue[]): void {
  if (typeof value !== 'number') issues.push(wrongType(value, path, 'a whole number from 1'));
  else if (!(Number.isInteger(value) && value >= 1)) {
    issues.push({ code: 'not-whole', path, message: `${show(value)} is not a count: give a whole number from 1` });
  }
}

/** Three capital letters, as ISO 4217 has them; whether such a currency exists is not asked. */
export function checkCurrency(value: unknown, path: string, issues: Issue[]): void {
  if (typeof value !== 'string') issues.push(wrongType(value, path, 'a currency, as in "EUR"'));
  else if (!/^[A-Z]{3}$/.test(value)) {
    issues.push({
      code: 'unknown-currency',
      path,
      message: `${show(value)} is not a currency: write the three capitals of ISO 4217, as in "EUR"`,
    });
  }
}

/** A real date; its day number, or NaN. */
export function readDay(value: unknown, path: string, issues: Issue[]): number {
  const day = typeof value === 'string' ? parseDay(value) : Number.NaN;
  if (typeof value !== 'string') issues.push(wrongType(value, path, 'a date, as in "2026-11-10"'));
  else if (Number.isNaN(day)) issues.push({ ...complainAboutDate(value), path });
  return day;
}

/** A list of at most so many items; empty when it is anything else. */
export function readList(value: unknown, path: string, most: number, issues: Issue[]): readonly unknown[] {
  if (!Array.isArray(value)) issues.push(wrongType(value, path, 'a list'));
  else if (value.length > most)
    issues.push({ code: 'too-many', path, message: `the list has ${value.length} items: at most ${most} are read` });
  else return value;
  return [];
}

/** The issue of a value that is missing or of another type. */
export function wrongType(value: unknown, path: string, wanted: string): Issue {
  if (value === undefined) return { code: 'missing', path, message: `nothing is given: give ${wanted}` };
  return { code: 'wrong-type', path, message: `${show(value)} is not ${wanted}` };
}
