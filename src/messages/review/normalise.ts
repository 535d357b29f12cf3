/** A text as it is read, and where each of its characters stands in the text as given. */
export interface ReadableText {
  /** Without markup, entities, invisible characters and look-alikes; quotes and dashes are plain, breaks are `\n`. */
  readonly text: string;
  /** For each character, where it begins in the text as given. */
  readonly starts: readonly number[];
  /** For each character, where it ends there, exclusive. */
  readonly ends: readonly number[];
}

/** Letters of other alphabets that look like Latin ones; read as such only in a word that has Latin letters too. */
const lookAlikes: Readonly<Record<string, string>> = Object.fromEntries(
  'аa еe оo рp сc уy хx іi јj ѕs ԁd ӏl гr кk мm тt вb нh һh ԛq ԝw АA ВB ЕE КK МM НH ОO РP СC ТT ХX ІI ЈJ ЅS αa οo ρp νv ιi κk υu τt ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: "'",
  lsquo: "'",
  sbquo: "'",
  rdquo: '"',
  ldquo: '"',
  bdquo: '"',
  laquo: '"',
  raquo: '"',
  ndash: '-',
  mdash: '-',
  hellip: '…',
  shy: '',
  zwnj: '',
  zwj: '',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  pound: '£',
  euro: '€',
  yen: '¥',
  oelig: 'œ',
  OElig: 'Œ',
  ...latin(),
};

/** The named entities of Latin-1, from U+00C0 on. */
function latin(): Record<string, string> {
  const names =
    'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
    'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';
  return Object.fromEntries([
    ...names.split(' ').map((name, index) => [name, String.fromCharCode(0xc0 + index)]),
    ['iexcl', '¡'],
    ['iquest', '¿'],
    ['comma', ','],
  ]);
}

/** Tags after which a new line begins. */
const breakingTags = new Set('br p div li ul ol tr table h1 h2 h3 h4 h5 h6 blockquote hr'.split(' '));

/** Words that begin what is to be filled in, `<your name>`, and no tag. */
const slotWords = new Set('your insert company name date role position first last manager recipient'.split(' '));

/** Tags in capitals, of older mail programs; other words in capitals, `<COMPANY>`, are to be filled in. */
const loudTags = new Set(
  'DIV SPAN FONT TABLE TBODY THEAD TFOOT BODY HTML HEAD META TITLE STYLE SCRIPT STRONG CENTER SMALL BIG SUB SUP PRE IMG BLOCKQUOTE CODE'.split(
    ' ',
  ),
);

const longestTag = 300;
const longestEntity = 10;

/** What one piece of the text as given is read as, and where the piece ends; null: it stands for itself. */
interface Reading {
  readonly text: string;
  readonly end: number;
}

/** What is known of the whole text, found once. */
interface Manner {
  readonly isQuotedPrintable: boolean;
  /** Where the last comment ends; -1 without one. */
  readonly lastComment: number;
  /** Where style sheets and scripts end. */
  readonly hidden: readonly number[];
}

/** Reads a text as a person would see it: markup, entities, quoted-printable, invisible and look-alike characters undone, every offset kept. */
export function normalise(given: string): ReadableText {
  const manner: Manner = {
    isQuotedPrintable: looksQuotedPrintable(given),
    lastComment: given.lastIndexOf('-->'),
    hidden: [...given.matchAll(/<\/(?:style|script)/gi)].map((match) => match.index),
  };
  const starts: number[] = [];
  const ends: number[] = [];
  let read = '';
  let index = 0;
  for (;;) {
    // Most of a text stands for itself, and goes over as it is.
    const from = index;
    while (index < given.length && standsForItself(given.charCodeAt(index), manner)) {
      starts.push(index);
      ends.push(++index);
    }
    read += given.slice(from, index);
    if (index === given.length) break;
    const { text, end } = readAt(given, index, manner);
    read += text;
    for (let unit = 0; unit < text.length; unit++) {
      starts.push(index);
      ends.push(end);
    }
    index = end;
  }
  return { text: mayBeDisguised.test(read) ? undisguise(read) : read, starts, ends };
}

/** Whether a character is read as it stands, wherever it stands. */
function standsForItself(code: number, { isQuotedPrintable }: Manner): boolean {
  if (code < 32 || code > 126) return code === 10;
  return code !== 60 && code !== 38 && (code !== 61 || !isQuotedPrintable);
}

/** What stands at a place where no character stands for itself. */
function readAt(given: string, index: number, manner: Manner): Reading {
  const code = given.charCodeAt(index);
  if (code === 60) return readTag(given, index, manner) ?? { text: '<', end: index + 1 };
  if (code === 38) return readEntity(given, index) ?? { text: '&', end: index + 1 };
  if (code === 61) return readQuotedPrintable(given, index) ?? { text: '=', end: index + 1 };
  if (code === 13) return { text: '\n', end: given.charCodeAt(index + 1) === 10 ? index + 2 : index + 1 };
  const character = String.fromCodePoint(given.codePointAt(index) as number); // the index is within the text
  return { text: plain(character), end: index + character.length };
}

/** The same few characters come back in every text; what they are read as is kept, within bounds. */
const plainCharacters = new Map<string, string>();

/** One character as it is usually typed. */
function plain(character: string): string {
  const known = plainCharacters.get(character);
  if (known !== undefined) return known;
  const typed = asTyped(character);
  if (plainCharacters.size >= 1000) plainCharacters.clear();
  plainCharacters.set(character, typed);
  return typed;
}

function asTyped(character: string): string {
  if (character < ' ') return character === '\n' ? character : ' ';
  if (/[\u2018\u2019\u201a\u201b\u2032\u00b4\u02bc\uff07]/.test(character)) return "'";
  if (/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02]/.test(character)) return '"';
  if (/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/.test(character)) return '-';
  if (/[\u2028\u2029\u0085]/.test(character)) return '\n';
  if (/\p{Cf}|\p{Variation_Selector}|\u034f|\u115f|\u1160|\u17b4|\u17b5/u.test(character)) return '';
  return character === '…' ? character : character.normalize('NFKC');
}

function readTag(given: string, index: number, { lastComment, hidden }: Manner): Reading | null {
  const next = given.charAt(index + 1);
  if (given.startsWith('<!--', index)) return lastComment < index ? null : { text: '', end: given.indexOf('-->', index) + 3 };
  const written = /^<\/?([a-z][a-z0-9]{0,15})/i.exec(given.slice(index, index + 20))?.[1];
  if (written === undefined || isSlot(written)) return null;
  const end = closingOf(given, index);
  if (end < 0) return null;
  const name = written.toLowerCase();
  if (!/[\s/>]/.test(given.charAt(index + (next === '/' ? 2 : 1) + name.length))) return null; // `<dana@example.com>` is no tag
  if (name === 'style' || name === 'script') {
    const close = next === '/' ? undefined : hidden.find((ending) => ending >= end);
    return { text: ' ', end: close ?? end };
  }
  return { text: breakingTags.has(name) ? '\n' : '', end };
}

function isSlot(written: string): boolean {
  return slotWords.has(written.toLowerCase()) || (/^[A-Z]{3,}$/.test(written) && !loudTags.has(written));
}

function closingOf(given: string, index: number): number {
  for (let at = index + 1; at < index + longestTag; at++) {
    const code = given.charCodeAt(at);
    if (code === 62) return at + 1;
    if (code === 60) return -1;
  }
  return -1;
}

function readEntity(given: string, index: number): Reading | null {
  const semicolon = given.slice(index, index + longestEntity + 2).indexOf(';');
  if (semicolon === -1) return null;
  const name = given.slice(index + 1, index + semicolon);
  const end = index + semicolon + 1;
  const known = Object.hasOwn(entities, name) ? entities[name] : undefined;
  if (known !== undefined) return { text: known, end };
  const number = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(name);
  if (number === null) return null;
  const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  return { text: plain(String.fromCodePoint(code)), end };
}

/** A soft break at the end of a line, or two coded bytes in a row, are found in nothing else. */
function looksQuotedPrintable(given: string): boolean {
  return /=\r?\n/.test(given) || /=[C-F][0-9A-F]=[89AB][0-9A-F]/.test(given) || /=20\r?\n/.test(given);
}

/** The bytes of one character. */
const codedBytes = /^=(?:[0-7]|[CD].=[89AB]|E.=[89AB].=[89AB]|F.=[89AB].=[89AB].=[89AB])./;

function readQuotedPrintable(given: string, index: number): Reading | null {
  if (given.charAt(index + 1) === '\n') return { text: '', end: index + 2 };
  if (given.startsWith('\r\n', index + 1)) return { text: '', end: index + 3 };
  const written = codedBytes.exec(given.slice(index, index + 12))?.[0] ?? '=';
  try {
    return { text: plain(decodeURIComponent(written.replaceAll('=', '%'))), end: index + written.length };
  } catch {
    return null; // bytes of no character
  }
}

/** Greek and Cyrillic letters, among which all look-alikes are. */
const mayBeDisguised = /[\u0370-\u052f]/;

/** Replaces look-alikes in words that have Latin letters too. */
function undisguise(text: string): string {
  return text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => {
    if (!/[a-z]/i.test(word)) return word;
    return [...word].map((letter) => (Object.hasOwn(lookAlikes, letter) ? (lookAlikes[letter] as string) : letter)).join('');
  });
}
