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

const clitics = new Set(["'s", "'ve", "'m", "'d", "'ll", "'re"]);

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
  couldnt: ['could', "n't"],
  aint: ['ai', "n't"],
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
      const isParagraph = text.lastIndexOf('\n', end - 1) > index;
      if (tokens.length > 0) push(tokens, isParagraph ? paragraph : line, index, end, after);
      after = end;
      index = end;
    } else if (code === 32) {
      index++;
    } else {
      const isWord = isWordUnit(text, index) && !isRand(text, index);
      const end = isWord ? endOfWord(text, index) : index + unitsAt(text, index);
      for (const shape of shapesOf(text.slice(index, end))) {
        push(tokens, shape, index + shape.from, index + shape.to, after);
        after = index + shape.to;
      }
      index = end;
    }
  }
  return tokens;
}

/** What is known of a token whatever text it stands in; places are those within what is written. */
interface Shape extends Pick<Token, 'word' | 'kind' | 'isCapital'> {
  readonly from: number;
  readonly to: number;
}

const line: Shape = { word: '\n', kind: null, isCapital: false, from: 0, to: 0 };
const paragraph: Shape = { ...line, word: '\n\n' };

/** The sign of the rand before its figure: "R62,000", "R750k"; "R2" alone is none. */
function isRand(text: string, index: number): boolean {
  return text.charCodeAt(index) === 82 && /^R\d[\d ,.]{0,9}(?:\d{3}|k)\b/.test(text.slice(index, index + 14));
}

function endOfBreak(text: string, index: number): number {
  let end = index;
  while (text.charCodeAt(end) === 10 || text.charCodeAt(end) === 32) end++;
  return end;
}

function isWordUnit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return /^[\p{L}\p{M}\p{N}]/u.test(text.slice(index, index + 2));
}

/** How many units the character at a place has. */
function unitsAt(text: string, index: number): number {
  return (text.codePointAt(index) as number) > 0xffff ? 2 : 1; // the index is within
}

function endOfWord(text: string, index: number): number {
  let end = index;
  const startsWithDigit = isDigit(text.charCodeAt(index));
  for (;;) {
    if (isWordUnit(text, end)) end += unitsAt(text, end);
    else if (joins(text, end, startsWithDigit) && isWordUnit(text, end + 1)) end++;
    else return end;
  }
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

/** Words come back again and again; what becomes of them is kept, within bounds. */
const knownShapes = new Map<string, readonly Shape[]>();

/** The tokens of one word, number or mark: `haven't` is two. */
function shapesOf(written: string): readonly Shape[] {
  const known = knownShapes.get(written);
  if (known !== undefined) return known;
  const shapes = takeApart(written);
  if (knownShapes.size >= 4000) knownShapes.clear();
  if (written.length <= 30) knownShapes.set(written, shapes);
  return shapes;
}

function takeApart(written: string): readonly Shape[] {
  const end = written.length;
  const word = foldWord(written);
  const apart = Object.hasOwn(joined, word) ? joined[word] : undefined;
  if (apart !== undefined) {
    const middle = apart[0].length;
    return [shapeOf(apart[0], written, 0, middle), shapeOf(apart[1], written, middle, end)];
  }
  const apostrophe = written.lastIndexOf("'");
  if (apostrophe <= 0 || /^\d+'\d{3}/.test(written)) return [shapeOf(word, written, 0, end)];
  // "haven't" is have + n't, "we've" is we + 've, "d'une" is d' + une
  const isClitic = clitics.has(written.slice(apostrophe).toLowerCase());
  const cut = /.n't$/i.test(written) ? apostrophe - 1 : isClitic ? apostrophe : apostrophe + 1;
  return [shapeOf(foldWord(written.slice(0, cut)), written, 0, cut), shapeOf(foldWord(written.slice(cut)), written, cut, end)];
}

const subjunctives = new Set('wurde wurden wurdest wurdet hatte hatten hattest hattet ware waren konnte konnten musste mussten'.split(' '));

/** "würde" and "hätte" differ from "wurde" and "hatte" by their marks alone, which folding takes away. */
function isSubjunctive(word: string, written: string): boolean {
  return subjunctives.has(word) && !/^[a-z]*$/i.test(written);
}

function shapeOf(word: string, written: string, from: number, to: number): Shape {
  const first = written.charAt(from);
  const isCapital = first !== first.toLowerCase();
  const kind = isDigit(first.charCodeAt(0)) ? '#number' : isSubjunctive(word, written.slice(from, to)) ? '#would' : null;
  return { word, kind, isCapital, from, to };
}

function push(tokens: Token[], { word, kind, isCapital }: Shape, start: number, end: number, after: number): void {
  tokens.push({ word, kind, start, end, isCapital, isApart: start > after || tokens.length === 0 });
}

/** A word without case and diacritics; the length may change. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
}
