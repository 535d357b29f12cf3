/** Lists come back again and again as the same text; they are taken apart once. */
const lists = new Map<string, ReadonlySet<string>>();

/** Whether a list of words separated by spaces holds the word. */
export function hasWord(list: string, word: string): boolean {
  let known = lists.get(list);
  if (known === undefined) {
    known = new Set(list.split(' '));
    if (lists.size < 200) lists.set(list, known);
  }
  return known.has(word);
}
