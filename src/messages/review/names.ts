import { foldName } from '../../offers/fold-name.js';
import type { KnownProcess } from '../../offers/read-ledger.js';

/** A name of the ledger, or of the recipient's employer, found in a text; offsets are those of the readable text. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  /** The entry's employer as the ledger spells it; null for the recipient's own. */
  readonly employer: string | null;
  /** Only the first word of a longer name: "Copperfield" for "Copperfield Capital". */
  readonly isPart: boolean;
}

export interface WantedName {
  /** As the ledger spells it, in each of its ways. */
  readonly spelled: readonly string[];
  /** Folded, without spaces. */
  readonly letters: string;
  readonly employer: string | null;
  readonly isPart: boolean;
}

/** Words that begin many names and say nothing of one. */
const common = new Set(
  (
    'THE NEW OLD FIRST ROYAL NORTH SOUTH EAST WEST NORTHERN SOUTHERN EASTERN WESTERN NATIONAL INTERNATIONAL GLOBAL GENERAL CITY COUNTY STATE UNITED AMERICAN ' +
    'BRITISH EUROPEAN GREEN BLUE RED BLACK WHITE GOLDEN SILVER BIG SMALL OPEN FREE NEXT BEST GOOD SMART FAST CLEAR BRIGHT FRESH TRUE PURE DATA CLOUD ' +
    'DIGITAL TECH MEDIA BANK GROUP UNIVERSITY COLLEGE SCHOOL HOSPITAL MINISTRY DEPARTMENT INSTITUTE CENTRE CENTER HOUSE STUDIO WATER ENERGY HEALTH ' +
    'SAINT MOUNT LAKE RIVER PARK STREET UNION PEOPLE FUTURE MODERN PRIME SUMMIT TEAM WORK OFFER TIME MARCH APRIL JUNE JULY AUGUST SUNDAY MONDAY ' +
    'GROUPE SOCIETE BANQUE BANCO GRUPO STADT KLINIK SCHULE ALTE NEUE DEUTSCHE'
  ).split(' '),
);

/** The names to look for: the ledger's with aliases, and the recipient's employer, which is no competitor. */
export function wantedNames(processes: readonly Pick<KnownProcess, 'process'>[], ownNames: readonly string[]): WantedName[] {
  const wanted = new Map<string, WantedName>();
  const add = (name: string, employer: string | null): void => {
    const letters = foldName(name).replaceAll(' ', '');
    if (letters.length < 2) return;
    const known = wanted.get(letters) ?? { spelled: [], letters, employer, isPart: false };
    wanted.set(letters, { ...known, spelled: [...known.spelled, name.trim().replace(/\s+/g, ' ')] });
  };
  const own = new Set(ownNames.flatMap((name) => foldName(name).split(' ')));
  const addPart = (name: string, employer: string | null): void => {
    const [first = ''] = foldName(name).split(' ');
    if (first.length < 4 || common.has(first) || wanted.has(first)) return;
    if (employer === null || !own.has(first)) wanted.set(first, { spelled: [], letters: first, employer, isPart: true });
  };
  for (const name of ownNames) add(name, null);
  for (const { process } of processes) for (const name of [process.employer, ...(process.aliases ?? [])]) add(name, name);
  for (const { process } of processes) addPart(process.employer, process.employer);
  for (const name of ownNames) addPart(name, null);
  return [...wanted.values()].sort((a, b) => b.letters.length - a.letters.length);
}

/** Every place where one of the names stands, however it is spelled: other case, accents and punctuation, spelled apart, in an address. The longest name wins. */
export function findNames(text: string, wanted: readonly WantedName[]): FoundName[] {
  if (wanted.length === 0) return [];
  const { letters, at } = lettersOf(text);
  const found: FoundName[] = [];
  const taken = new Uint8Array(letters.length);
  for (const name of wanted) {
    for (let index = letters.indexOf(name.letters); index >= 0; index = letters.indexOf(name.letters, index + 1)) {
      const after = index + name.letters.length;
      const start = at[index] as number; // found in letters, so both are there
      const end = (at[after - 1] as number) + 1;
      if (taken.subarray(index, after).includes(1) || !standsAlone(text, start, end, name)) continue;
      taken.fill(1, index, after);
      found.push({ start, end, employer: name.employer, isPart: name.isPart });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The letters of a text, folded, without all that stands between them, and where each of them stands. */
function lettersOf(text: string): { readonly letters: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let letters = '';
  for (let index = 0; index < text.length; index++) {
    const from = index;
    while (isPlainLetter(text.charCodeAt(index))) at.push(index++);
    letters += text.slice(from, index).toUpperCase();
    if (text.charCodeAt(index) > 127 && letter.test(text.charAt(index))) {
      for (const folded of foldName(text.charAt(index))) {
        letters += folded;
        at.push(index);
      }
    }
  }
  return { letters, at };
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

const letter = /[\p{L}\p{N}]/u;

function standsAlone(text: string, start: number, end: number, name: WantedName): boolean {
  const within = text.slice(start, end);
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const isAddress = (): boolean => isInAddress(text, start, end);
  if (letter.test(before) && !isAddress()) return false;
  if (letter.test(after) && !isPlural(text, end) && !isAddress()) return false;
  if (/\n\s*\n|[!?]\s|\p{L}{4}[.]\s/u.test(within)) return false; // the end of one sentence and the beginning of the next
  if (name.isPart) return /\p{Lu}/u.test(within.charAt(0)) && !isFollowedByName(text, end);
  if (name.spelled.includes(within.replace(/\s+/g, ' '))) return true;
  if (name.letters.length <= 3 && !isAddress()) return within === within.toUpperCase() || /\p{Lu}/u.test(within.charAt(0));
  // A name of one word that is spelled apart, "or bit" for "Orbit", must look like a name.
  return !/[^\p{L}\p{N}\p{M}]/u.test(within) || /[\p{Lu}\p{N}]/u.test(within.charAt(0)) || name.letters.length >= 9 || isAddress();
}

/** "Dana Copperfield" or "Copperfield Street" is somebody, or somewhere, else. */
function isFollowedByName(text: string, end: number): boolean {
  return /^ (?:Street|Road|Avenue|Lane|House|Square|Park|Hall|Court|Station|Airport)\b/.test(text.slice(end, end + 10));
}

function isPlural(text: string, end: number): boolean {
  return text.charAt(end).toLowerCase() === 's' && !letter.test(text.charAt(end + 1));
}

/** Part of an e-mail address or of a web address. */
function isInAddress(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - 60), start);
  const right = text.slice(end, end + 60);
  return (
    /(?:@|www\.|:\/\/)[\p{L}\p{N}._/-]*$/u.test(left) ||
    (/^[\p{L}\p{N}._-]*\.(?:com|org|net|io|ai|co|de|fr|es|uk|eu|edu|gov|ch|at|nl|it|ie|us|ca|au|in)\b/u.test(right) &&
      /(?:^|[\s<("'@.])[\p{L}\p{N}._-]*$/u.test(left))
  );
}
