/** Why a text cannot stand in a line of a message. */
export type Trouble =
  | 'line-break'
  | 'control-character'
  | 'direction-mark'
  | 'invisible-character'
  | 'broken-character'
  | 'markup'
  | 'placeholder';

/**
 * What makes a text unfit to stand in a line of a message: line breaks, control and invisible characters, marks that turn the direction
 * of writing, HTML, tokens and placeholders; `spaces` when it only has some too many, null when nothing is wrong.
 */
export function troubleIn(text: string): Trouble | 'spaces' | null {
  let before = 32;
  let spaces = false;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 32 && before === 32) spaces = true;
    before = unit;
    if ((unit >= 97 && unit <= 122) || unit === 32) continue; // most are letters and spaces
    const trouble = unit < 0x200b ? lowTrouble(text, index, unit) : highTrouble(text, index, unit);
    if (trouble !== null) return trouble;
    if (unit >= 0xd800 && unit <= 0xdbff) index++; // the second half is there
  }
  return spaces || before === 32 ? 'spaces' : null;
}

function lowTrouble(text: string, index: number, unit: number): Trouble | null {
  if ((unit >= 10 && unit <= 13) || unit === 0x85) return 'line-break';
  if (unit < 32 || (unit >= 127 && unit < 160)) return 'control-character';
  if (unit === 60 || unit === 62) return 'markup'; // < >
  if (unit === 123 || unit === 125) return 'placeholder'; // { }
  if (unit !== 37 && unit !== 38 && unit !== 91) return null; // % & [
  const rest = text.slice(index, index + 70);
  if (/^&#?\w{1,31};/.test(rest)) return 'markup';
  return /^(%[A-Z_]{2,40}%|\[[\p{L}_][\p{L}\p{N}_ '-]{1,60}\])/u.test(rest) ? 'placeholder' : null; // but not [m/w/d]
}

function highTrouble(text: string, index: number, unit: number): Trouble | null {
  if (unit === 0x2028 || unit === 0x2029) return 'line-break';
  if ((unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069)) return 'direction-mark';
  if (unit === 0x200b || unit === 0x2060 || unit === 0xfeff) return 'invisible-character';
  if (unit < 0xd800 || unit > 0xdfff) return null;
  const next = text.charCodeAt(index + 1);
  return unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff ? null : 'broken-character';
}
