/** A word without case, blanks, dashes and underscores, for tables: `Hiring Manager` and `HIRING_MANAGER` are one. */
export function fold(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
        .slice(0, 100)
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '')
    : '';
}
