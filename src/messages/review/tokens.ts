/** A word, a number, a punctuation mark or a break of a text; offsets are those of the readable text. */
export interface Token {
  /** In lower case without diacritics: `offer`, `'ve`, `70k`; punctuation as it stands; `\n` for a break between lines, `\n\n` between paragraphs. */
  readonly word: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** `#number` for what begins with a digit, `#would` for a German subjunctive; null for a plain word. Words that name one thing get other kinds later. */
  readonly kind: string | null;
  /** Begins with a capital. */
  readonly isCapital: boolean;
  /** Nothing but space stands between it and the token before. */
  readonly isApart: boolean;
}

const clitics = new Set(["'s", "'ve", "'m", "'d", "'ll", "'re", "n't"]);

/** Words of many texts that are written without their apostrophe, as the two words they stand for. */
const joined: Readonly<Record<string, readonly [string, string]>> = {
  ive: ['i', "'ve"],
  im: ['i', "'m"],
  youre: ['you', "'re"],
  theyre: ['they', "'re"],
  theyve: ['they', "'ve"],
  weve: ['we', "'ve"],
  dont: ['do', "n't"],
  doesnt: ['does', "n't"],
  didnt: ['did', "n't"],
  havent: ['have', "n't"],
  hasnt: ['has', "n't"],
  wont: ['wo', "n't"],
  cant: ['ca', "n't"],
  isnt: ['is', "n't"],
  arent: ['are', "n't"],
  wasnt: ['was', "n't"],
  wouldnt: ['would', "n't"],
  theres: ['there', "'s"],
};

/** Takes a readable text apart; every character that is neither space nor invisible belongs to one token. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let index = 0;
  let after = 0;
  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (code === 10) {
      const end = endOfBreak(text, index);
      const isParagraph = text.slice(index, end).split('\n').length > 2;
      if (tokens.length > 0) push(tokens, isParagraph ? '\n\n' : '\n', index, end, text, after);
      after = end;
      index = end;
    } else if (code === 32 || code === 9) {
      index++;
    } else {
      const end = isWordUnit(text, index) ? endOfWord(text, index) : index + (code >= 0xd800 && code < 0xdc00 ? 2 : 1);
      if (end > index + 1 || isWordUnit(text, index)) pushWord(tokens, text, index, end, after);
      else push(tokens, text.slice(index, end), index, end, text, after);
      after = end;
      index = end;
    }
  }
  return tokens;
}

function endOfBreak(text: string, index: number): number {
  let end = index;
  while (end < text.length && (text.charCodeAt(end) === 10 || text.charCodeAt(end) === 32 || text.charCodeAt(end) === 9)) end++;
  return end;
}

function isWordUnit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return (
    /[\p{L}\p{M}\p{N}]/u.test(text.charAt(index)) || (code >= 0xd800 && code < 0xdc00 && /[\p{L}\p{N}]/u.test(text.slice(index, index + 2)))
  );
}

function endOfWord(text: string, index: number): number {
  let end = index;
  const startsWithDigit = isDigit(text.charCodeAt(index));
  while (end < text.length) {
    if (isWordUnit(text, end)) {
      end += text.charCodeAt(end) >= 0xd800 && text.charCodeAt(end) < 0xdc00 ? 2 : 1;
    } else if (end + 1 < text.length && isWordUnit(text, end + 1) && joins(text, end, startsWithDigit)) {
      end++;
    } else break;
  }
  return end;
}

/** An apostrophe joins letters; a separator joins digits. */
function joins(text: string, at: number, startsWithDigit: boolean): boolean {
  const code = text.charCodeAt(at);
  if (code === 39) return true;
  return startsWithDigit && isDigit(text.charCodeAt(at + 1)) && isDigit(text.charCodeAt(at - 1)) && '.,/:'.includes(text.charAt(at));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function pushWord(tokens: Token[], text: string, start: number, end: number, after: number): void {
  const word = foldWord(text.slice(start, end));
  const apart = joined[word];
  const apostrophe = word.lastIndexOf("'");
  if (apart !== undefined && Object.hasOwn(joined, word)) {
    const middle = start + apart[0].length;
    push(tokens, apart[0], start, middle, text, after);
    push(tokens, apart[1], middle, end, text, middle);
  } else if (apostrophe > 0 && word.length === end - start && !/^\d+(?:'\d{3})+/.test(word)) {
    // "haven't" is have + n't, "we've" is we + 've, "d'une" is d' + une
    const isNot = word.endsWith("n't") && word.length > 3;
    const cut = isNot ? word.length - 3 : apostrophe;
    const tail = word.slice(cut);
    if (clitics.has(tail)) {
      push(tokens, word.slice(0, cut), start, start + cut, text, after);
      push(tokens, tail, start + cut, end, text, start + cut);
    } else {
      push(tokens, word.slice(0, apostrophe + 1), start, start + apostrophe + 1, text, after);
      push(tokens, word.slice(apostrophe + 1), start + apostrophe + 1, end, text, start + apostrophe + 1);
    }
  } else push(tokens, word, start, end, text, after);
}

const subjunctives = new Set('wurde wurden wurdest wurdet hatte hatten hattest hattet ware waren konnte konnten musste mussten'.split(' '));

/** "würde" and "hätte" differ from "wurde" and "hatte" by their marks alone, which folding takes away. */
function isSubjunctive(word: string, text: string, start: number, end: number): boolean {
  return subjunctives.has(word) && !/^[a-z]*$/i.test(text.slice(start, end));
}

function push(tokens: Token[], word: string, start: number, end: number, text: string, after: number): void {
  const first = text.charAt(start);
  const code = first.charCodeAt(0);
  const isCapital = code < 128 ? code >= 65 && code <= 90 : first !== first.toLowerCase();
  tokens.push({
    word,
    kind: code >= 48 && code <= 57 ? '#number' : isSubjunctive(word, text, start, end) ? '#would' : null,
    start,
    end,
    isCapital,
    isApart: start > after || tokens.length === 0,
  });
}

/** Words come back again and again; what folding gives is kept, within bounds. */
const foldedWords = new Map<string, string>();

/** A word without case and diacritics; the length may change. */
export function foldWord(word: string): string {
  const known = foldedWords.get(word);
  if (known !== undefined) return known;
  const lower = word.toLowerCase();
  const folded = /^[\0-\x7f]*$/.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/ß/g, 'ss')
        .replace(/œ/g, 'oe')
        .replace(/æ/g, 'ae');
  if (foldedWords.size >= 4000) foldedWords.clear();
  if (word.length <= 30) foldedWords.set(word, folded);
  return folded;
}
