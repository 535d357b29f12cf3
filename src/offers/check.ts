import type { Issue } from '../errors.js';
import { complainAboutText, isText, readList, unknownValue, wrongType } from '../input/check.js';
import { show } from '../input/show.js';
import { parseDay } from '../time/day.js';
import { complainAboutDate } from '../time/parse.js';

// Each adds an issue at `path` unless the value is what its name says.

/** A text with something in it. */
export function checkText(value: unknown, path: string, issues: Issue[]): void {
  if (typeof value !== 'string') issues.push(wrongType(value, path, 'a text'));
  else if (value.trim() === '')
    issues.push({ code: 'empty', path, message: `${show(value)} is empty: write something, or leave an optional field out` });
  else if (!isText(value)) issues.push(complainAboutText(value, path));
}

/** One of some words. */
export function checkWord(value: unknown, known: readonly string[], path: string, issues: Issue[]): void {
  if (!known.includes(value as string)) issues.push(unknownValue(value, path, known)); // whatever the type: it is only compared
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

/** A list that must be there, of at most so many items; empty when it is anything else. */
export function readRequiredList(value: unknown, path: string, most: number, issues: Issue[]): readonly unknown[] {
  if (value === undefined) issues.push(wrongType(value, path, 'a list'));
  return readList(value, path, most, issues);
}
