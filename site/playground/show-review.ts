import type { Channel, CompetingProcess, FollowUpPolicy, JobApplication } from 'interview-followup';
import { type Candidate, type Finding, reviewMessage } from 'interview-followup/messages';
import { byId, make } from './elements.js';
import { ruleLink } from './links.js';

interface Given {
  readonly application: JobApplication;
  readonly candidate: Candidate;
  readonly now: { readonly epochMilliseconds: number };
  readonly policy: FollowUpPolicy;
  readonly ledger: readonly CompetingProcess[];
  readonly channel: string;
}

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly kind: 'error' | 'warning' | 'info' | 'supported';
  /** Its number in the list; claims that are supported are not in it. */
  readonly number: number | null;
}

/** The text with marks, and what each is about; `replace` puts a text into the place of the reader's. */
export function showReview(text: string, given: Given, replace: (text: string) => void): void {
  const { application, candidate, now, policy, ledger } = given;
  const channel = given.channel === '' ? {} : { channel: given.channel as Channel }; // the page offers no other
  const review = reviewMessage(text, { application, ledger, now, policy, timeZone: candidate.timeZone, ...channel });
  const status = byId('review-status');
  const words = { ok: 'Fit to be sent', problems: 'Not yet', 'unsupported-language': 'A language that nobody here can judge' };
  const word = text.trim() === '' ? 'Nothing to read yet' : words[review.status];
  if (status.textContent !== word) status.textContent = word;
  status.className = `badge ${text.trim() === '' ? '' : review.status}`;
  const marks: Marked[] = [
    ...review.findings.map(({ start, end, severity }, index) => ({ start, end, kind: severity, number: index + 1 })),
    ...review.claims
      .filter(({ verdict }) => verdict === 'supported')
      .map(({ start, end }) => ({ start, end, kind: 'supported' as const, number: null })),
  ];
  byId('marked').replaceChildren(...withMarks(text, marks));
  byId('marked').hidden = marks.length === 0;
  byId('findings').replaceChildren(
    ...review.findings.map((finding, index) => itemOf(finding, index + 1, () => replace(fixed(text, finding)))),
  );
  byId('supported').hidden = !marks.some(({ kind }) => kind === 'supported');
}

/** Marks may lie within one another: the text is cut at every end, and each piece is as bad as the worst around it. */
function withMarks(text: string, marks: readonly Marked[]): (Node | string)[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(1).flatMap((end, index): (Node | string)[] => {
    const start = cuts[index] ?? 0;
    const piece = text.slice(start, end);
    const around = marks.filter((mark) => mark.start <= start && end <= mark.end);
    const worst = (['error', 'warning', 'info', 'supported'] as const).find((kind) => around.some((mark) => mark.kind === kind));
    if (worst === undefined) return [piece];
    const ends = around.filter((mark) => mark.end === end && mark.number !== null);
    const numbers = ends.map(({ number }) =>
      make('sup', {}, make('a', { href: `#finding-${number}`, 'aria-label': `finding ${number}` }, String(number))),
    );
    return [make('mark', { class: worst }, piece, ...numbers)];
  });
}

function itemOf({ rule, severity, quote, fix }: Finding, number: number, apply: () => void): HTMLElement {
  const item = make('li', { id: `finding-${number}` });
  item.append(
    make('span', { class: `badge ${severity}` }, severity),
    ' ',
    ruleLink(rule),
    make('br', {}),
    '“',
    make('bdi', {}, quote),
    '”',
  );
  if (fix === undefined) return item;
  const label = fix.text === '' ? 'Leave it out' : `Say instead: “${fix.text}”`;
  const button = make('button', { type: 'button' }, label);
  button.addEventListener('click', apply);
  item.append(make('div', { class: 'row' }, button));
  return item;
}

function fixed(text: string, { fix }: Finding): string {
  return fix === undefined ? text : text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1]);
}
