const longest = 200;

/** A name as it can stand in a line of text: without line breaks, control characters and marks that turn the direction of writing. */
export function plainName(name: string | undefined): string {
  if (name === undefined) return '';
  return name
    .slice(0, longest)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\s]+/gu, ' ')
    .trim();
}
