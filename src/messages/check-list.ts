import type { Issue } from '../errors.js';
import { readList } from '../input/check.js';

/** Checks each item of a list; without holes, as JSON has none. A list that is left out is empty. */
export function checkList(input: unknown, path: string, most: number, issues: Issue[], check: (item: unknown, path: string) => void): void {
  const items = readList(input, path, most, issues);
  for (let index = 0; index < items.length; index++) check(items[index], `${path}.${index}`);
}
