import type { HistoryEvent, IsoInstant, JobApplication, WorkingCalendar } from '../../index.js';
import { inZone, startOf } from './local-time.js';
import { millisecondsOf } from './milliseconds.js';
import { promiseOf } from './promise-of.js';
import type { TimelineBar, TimelineMark } from './types.js';

const kinds: { readonly [type in HistoryEvent['type']]?: TimelineMark['kind'] } = {
  applied: 'applied',
  contacted: 'contacted',
  answered: 'contacted',
  heard: 'heard',
  'interview-feedback-received': 'heard',
  decided: 'decided',
  accepted: 'decided',
  declined: 'decided',
  withdrew: 'decided',
};
const hourMs = 3_600_000;

/** What happened, or is agreed on, in its order: interviews and the newest promise as bars, the rest as marks. The application is checked. */
export function historyOf(application: JobApplication, calendar: WorkingCalendar): { bars: TimelineBar[]; marks: TimelineMark[] } {
  const { timeZone } = application.employer;
  const events = standingEvents(application.history ?? []);
  const bars: TimelineBar[] = [];
  const interviews = new Set<string>();
  for (const { id, status, startsAt, endsAt } of application.interviews ?? []) {
    if (status === 'cancelled' || interviews.has(id)) continue;
    interviews.add(id);
    const from = inZone(startsAt, timeZone);
    const to = inZone(endsAt ?? { epochMilliseconds: millisecondsOf(from) + hourMs }, timeZone);
    bars.push({ kind: 'interview', from, to, interview: id });
  }
  const promises: TimelineBar[] = [];
  const marks: TimelineMark[] = [];
  for (const event of events) {
    const at = event.type === 'decided' ? (event.toldAt === undefined ? event.at : event.toldAt) : event.at;
    if (at === null) continue; // decided, and nobody has told the candidate: it has not happened yet
    const isDate = at.length === dateLength;
    const instant = isDate ? startOf(at, timeZone) : inZone(at, timeZone);
    if (event.type === 'feedback-promised') promises.push({ kind: 'promise', from: instant, to: promiseOf(event, calendar, timeZone) });
    const kind = kinds[event.type];
    if (kind !== undefined) marks.push({ kind, at: instant, ...(isDate ? { date: at } : {}) });
  }
  const newest = inOrder(promises, ({ from }) => from).at(-1);
  // One that was passed before it was said leaves nothing to wait for.
  if (newest !== undefined && millisecondsOf(newest.from) < millisecondsOf(newest.to)) bars.push(newest);
  return { bars: inOrder(bars, ({ from }) => from), marks: inOrder(marks, ({ at }) => at) };
}

const dateLength = 10;

/** The events that count: each once, and neither undone nor of a kind that reached nobody. */
function standingEvents(history: readonly HistoryEvent[]): HistoryEvent[] {
  const gone = new Set(history.map((event) => (event.type === 'retracted' ? event.event : null)));
  return history.filter((event) => {
    if (event.type === 'contacted' && event.result === 'bounced') return false;
    if (event.type === 'heard' && event.kind === 'automatic') return false;
    if (event.id === undefined) return true;
    const isNew = !gone.has(event.id);
    gone.add(event.id); // the same event again counts once
    return isNew;
  });
}

/** By instant; at one instant by content, so that the order of the input does not show. */
function inOrder<Item>(items: readonly Item[], instantOf: (item: Item) => IsoInstant): Item[] {
  const keyed = items.map((item) => ({ item, at: millisecondsOf(instantOf(item)), text: JSON.stringify(item) }));
  return keyed.sort((a, b) => a.at - b.at || (a.text < b.text ? -1 : 1)).map(({ item }) => item);
}
