/** A text, a number or a flag as text, as systems write the same field in any of these; empty for all that has no text of its own. */
export function plainText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
