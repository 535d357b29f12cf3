/**
 * Which of several wordings an attempt takes: the first the first, and so on; once all were used the last two take turns, so that none
 * repeats the one before.
 */
export function turnOf(attempt: number, count: number): number {
  if (attempt <= count) return attempt - 1;
  return count - 1 - ((attempt - count) % Math.min(count, 2));
}
