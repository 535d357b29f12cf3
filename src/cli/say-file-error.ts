const known: { readonly [code: string]: string } = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder: name the files in it',
  EACCES: 'this may not be read',
};

/** Why something could not be read, in words; null for an error that does not come from reading. */
export function sayFileError(error: unknown): string | null {
  if (!(error instanceof Error) || !('syscall' in error && 'code' in error)) return null;
  return known[String(error.code)] ?? `this cannot be read: ${error.message}`;
}
