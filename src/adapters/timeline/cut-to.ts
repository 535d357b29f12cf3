// There is no browser to ask how wide a text is, so it is guessed, and rather too wide: as in DejaVu Sans, one of the widest fonts.

const narrow = /[\s!'(),./:;I[\]fijlrt|-]/;
const wide = /[MWmw@%—…]/;

/** A text cut, with an ellipsis, to the room it has, and about how wide it is then; in whole pixels, in a size of font. */
export function cutTo(text: string, size: number, room: number): { text: string; width: number } {
  let width = 0;
  let kept = '';
  let fitting = '';
  for (const character of text) {
    // The last are other scripts, signs and emoji, capitals and figures, and all other letters.
    width += size * (narrow.test(character) ? 0.42 : wide.test(character) ? 1 : character > '\u024f' ? 1.3 : character < 'a' ? 0.8 : 0.66);
    if (width > room) return { text: `${fitting.trimEnd()}…`, width: room };
    kept += character;
    if (width < room - size) fitting = kept;
  }
  return { text, width: Math.ceil(width) };
}
