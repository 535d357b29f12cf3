const known: { readonly [code: string]: string } = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder: name the files in it',
  EACCES: 'this may not be read',
};

/** Why something could not be read, in words; null for an error that is none of a file. */
export function sayFileError(error: unknown): string | null {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code !== 'string') return null;
  return known[code] ?? `this cannot be read: ${String(message)}`;
}
