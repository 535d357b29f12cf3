import type { Failure } from './command.js';
import { exitCodes } from './exit-codes.js';

/** The whole number that an option holds; undefined when it was not given. */
export function wholeNumber(option: string, text: string | undefined): { readonly value: number | undefined } | Failure {
  if (text === undefined) return { value: undefined };
  if (/^\d{1,9}$/.test(text)) return { value: Number(text) };
  return { exit: exitCodes.usage, messages: [`${option}: "${text}" is not a whole number from 0`] };
}
