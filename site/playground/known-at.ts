import type { HistoryEvent, Interview, JobApplication } from 'interview-followup';

/** What was known at an instant: the slider replays a story, and a fact from the future would be an error. */
export function knownAt(
  application: JobApplication,
  now: number,
): { application: JobApplication; hidden: number; nextFact: number | null } {
  const instants: number[] = [];
  const isKnown = (at: string): boolean => {
    const instant = startOf(at);
    if (Number.isNaN(instant) || instant <= now) return true; // an unreadable one is the library's to judge
    instants.push(instant);
    return false;
  };
  const events = (application.history ?? []).filter(({ at }) => isKnown(at)).map((event) => untold(event, isKnown));
  const ids = new Set(events.map(({ id }) => id));
  const hiddenIds = new Set((application.history ?? []).map(({ id }) => id).filter((id) => id !== undefined && !ids.has(id)));
  const history = events.filter((event) => event.type !== 'retracted' || !hiddenIds.has(event.event));
  const interviews = (application.interviews ?? []).map((interview) => stillToCome(interview, isKnown));
  return {
    application: {
      ...application,
      ...(application.history === undefined ? {} : { history }),
      ...(application.interviews === undefined ? {} : { interviews }),
    },
    hidden: (application.history ?? []).length - history.length,
    nextFact: instants.length === 0 ? null : Math.min(...instants),
  };
}

/** A date is known from its beginning on, wherever that is first. */
function startOf(at: string): number {
  return Date.parse(at.length === 10 ? `${at}T00:00:00Z` : at.replace(/\[[^\]]*\]$/, ''));
}

function untold(event: HistoryEvent, isKnown: (at: string) => boolean): HistoryEvent {
  if (event.type !== 'decided' || typeof event.toldAt !== 'string' || isKnown(event.toldAt)) return event;
  return { ...event, toldAt: null };
}

function stillToCome(interview: Interview, isKnown: (at: string) => boolean): Interview {
  return interview.status === 'cancelled' || isKnown(interview.startsAt) ? interview : { ...interview, status: 'scheduled' };
}
