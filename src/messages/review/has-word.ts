/** Lists come back again and again as the same text; they are taken apart once. */
const lists = new Map<string, ReadonlySet<string | undefined>>();

/** Whether a list of words separated by spaces holds the word; where the text is at its end, there is none. */
export function hasWord(list: string, word: string | undefined): boolean {
  let known = lists.get(list);
  if (known === undefined) {
    known = new Set(list.split(' '));
    if (lists.size < 200) lists.set(list, known);
  }
  return known.has(word);
}
