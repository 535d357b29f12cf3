import type { Contact } from '../application/types.js';

/**
 * What a person is known by across applications: the e-mail address, whatever its case, and the phone number, however it is spaced. Two
 * contacts with a key in common are the same person; without either, nobody knows.
 */
export function personKeys({ email, phone }: Contact): string[] {
  const address = email?.trim().toLowerCase() ?? '';
  const number = phone?.replace(/[^0-9+]/g, '') ?? '';
  const keys: string[] = [];
  if (address !== '') keys.push(`e-mail ${address}`);
  if (number !== '') keys.push(`phone ${number}`);
  return keys;
}
