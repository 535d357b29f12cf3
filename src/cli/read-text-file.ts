import type { Call, Failure } from './command.js';
import { exitCodes } from './exit-codes.js';
import { isBlank } from './is-blank.js';
import { openSource } from './open-source.js';
import { readMail } from './read-mail.js';
import { sayFileError } from './say-file-error.js';

/** The text of a file or of standard input (`-`); of an e-mail file (`.eml`) its subject and its plain text. */
export async function readTextFile(file: string, io: Call['io']): Promise<{ readonly value: string; readonly name: string } | Failure> {
  const { name, bytes } = openSource(file, io);
  const parts: Uint8Array[] = [];
  try {
    for await (const part of bytes) parts.push(part);
  } catch (error) {
    const said = sayFileError(error);
    if (said === null) throw error;
    return { exit: exitCodes.noInput, messages: [`${name}: ${said}`] };
  }
  const whole = Buffer.concat(parts);
  if (isBlank(whole)) return { exit: exitCodes.noInput, messages: [`${name}: there is nothing in it`] };
  const mail = /\.eml$/i.test(file) ? readMail(whole) : { text: decode(whole) };
  if (typeof mail.text === 'string') return { value: mail.text, name };
  return {
    exit: exitCodes.badData,
    messages: [`${name}: ${'problem' in mail ? mail.problem : 'this is not UTF-8 text: save it as UTF-8'}`],
  };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
