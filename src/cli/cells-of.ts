import { printable } from './printable.js';

/** What a reader sees as one character: where it stands in the text, how it is shown, and how many columns of a terminal it takes. */
export interface Cell {
  /** UTF-16 offset, and the one after it. */
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  readonly width: number;
}

const tabStop = 4;
/** Flags, emoji with their joiners and colours of skin, and anything else with the marks that combine with it. */
const character =
  /\p{RI}{2}|\p{Extended_Pictographic}(?:\ufe0f|\p{EMod}|\u200d\p{Extended_Pictographic}|[\u{e0020}-\u{e007f}])*|[\s\S]\p{M}*/gu;
const zeroWidth = /^[\p{Mn}\p{Me}\u200b-\u200d\u2060\ufeff\u00ad]/u;
const emoji = /\p{Emoji_Presentation}|\ufe0f/u;
const wide =
  /^(?![\uff61-\uffdc])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;

/** A line taken apart; `offset` is where it begins in the text. Tabs become spaces, what cannot be seen is written out. */
export function cellsOf(line: string, offset: number): readonly Cell[] {
  let column = 0;
  return Array.from(line.matchAll(character), ({ 0: segment, index }): Cell => {
    const shown = segment === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : printable(segment);
    const width = segment === '\t' || shown !== segment ? shown.length : widthOf(segment);
    column += width;
    return { start: offset + index, end: offset + index + segment.length, shown, width };
  });
}

function widthOf(character: string): number {
  if (zeroWidth.test(character)) return 0;
  return emoji.test(character) || wide.test(character) ? 2 : 1;
}
