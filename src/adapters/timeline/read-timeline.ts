import { complain, type Source, sourceOf } from '../source.js';
import { millisecondsOf } from './milliseconds.js';
import { readLine, readList } from './read-fields.js';
import type { Speech } from './speech.js';
import { barWords, markWords } from './words.js';

/** A bar, or a mark, whose end is its beginning: in numbers, and in words. */
export interface Piece {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  /** Local date and time of both, `2026-03-11 09:00`. */
  readonly local: readonly [string, string];
  /** What it is: its label, else a word. */
  readonly name: string;
  /** The same with its dates. */
  readonly words: string;
}

/** A timeline, read. */
export interface Picture {
  readonly name: string;
  readonly now: Piece;
  readonly whole: { readonly from: number; readonly to: number };
  readonly ticks: readonly Piece[];
  readonly rows: readonly { readonly name: string; readonly pieces: readonly Piece[] }[];
}

/** Epoch milliseconds of an instant; NaN, and an issue, when it is none. */
function readInstant(source: Source, field: string): number {
  const instant = millisecondsOf(source.fields[field]);
  if (Number.isNaN(instant)) complain(source, field, 'an instant with an offset or Z', 'not-an-instant');
  return instant;
}

/** Reads a timeline; with issues the picture is not to be used. */
export function readTimeline(input: unknown, { date }: Speech, issues: Source['issues']): Picture {
  const source = sourceOf(input, '', issues);

  const readPiece = (from: Source, first: string, last: string, word: string): Piece => {
    const begin = readInstant(from, first);
    const end = first === last ? begin : readInstant(from, last);
    const name = readLine(from, 'label') || word;
    const local = (field: string) => {
      const text = from.fields[field];
      return typeof text === 'string' ? text.slice(0, 16).replace('T', ' ') : '';
    };
    // A date that is given is all that is known.
    const say = (moment: string) => date(moment) + (from.fields.date === undefined ? `, ${moment.slice(11)}` : '');
    const when = say(local(first)) + (first === last ? '' : ` – ${say(local(last))}`);
    return {
      kind: readLine(from, 'kind'),
      from: begin,
      to: end,
      local: [local(first), local(last)],
      name,
      words: name ? `${name}: ${when}` : when,
    };
  };

  const readPieces = (row: Source, list: string, first: string, last: string, words: Readonly<Record<string, string>>) =>
    readList(row, list).map((item) => {
      const kind = readLine(item, 'kind');
      if (!Object.hasOwn(words, kind)) complain(item, 'kind', `one of ${Object.keys(words).join(', ')}`, 'unknown-value');
      return readPiece(item, first, last, words[kind] ?? '');
    });

  const whole = { from: readInstant(source, 'from'), to: readInstant(source, 'to') };
  if (whole.to <= whole.from) complain(source, 'to', 'after "from"', 'ends-before-start');
  return {
    name: ['role', 'employer']
      .map((field) => readLine(source, field))
      .filter(Boolean)
      .join(', '),
    now: readPiece(source, 'now', 'now', 'Now'),
    whole,
    ticks: readList(source, 'ticks').map((tick) => readPiece(tick, 'at', 'at', '')),
    rows: readList(source, 'rows').map((row) => ({
      name: readLine(row, 'label') || nameOf(row),
      pieces: [...readPieces(row, 'bars', 'from', 'to', barWords), ...readPieces(row, 'marks', 'at', 'at', markWords)],
    })),
  };
}

/** What a row without a label is called: "So far", "Feedback request 2 (phone)". */
function nameOf(row: Source): string {
  if (row.fields.kind === 'history') return 'So far';
  const step = sourceOf(row.fields.step, `${row.own}step.`, row.issues);
  const purpose = readLine(step, 'purpose');
  const channel = readLine(step, 'channel');
  if (purpose === '') complain(row, 'step', 'a step: give one, or a label');
  const { attempt } = step.fields;
  const count = Number.isInteger(attempt) && (attempt as number) > 1 ? ` ${attempt}` : ''; // a number, by isInteger
  const words = channel === 'sms' ? 'SMS' : channel.replace('linkedin', 'LinkedIn');
  return `${purpose.slice(0, 1).toUpperCase()}${purpose.slice(1).replace('-', ' ')}${count} (${words})`;
}
