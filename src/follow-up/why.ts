import type { KnownContact, KnownInterview } from '../application/known.js';
import { nextOpen, rangesOn } from '../calendar/search.js';
import { formatDay, noDay } from '../time/day.js';
import { formatInstant } from '../time/format.js';
import { dayAt, startOfDay } from '../time/local.js';
import type { Zone } from '../time/zone.js';
import type { Decision } from './decide.js';
import type { Proposal } from './propose.js';
import { askedChannelOf, hasAddress, mayBePhoned } from './reach.js';
import { firstOfRoute } from './recipients.js';
import type { Situation } from './situation.js';
import type { Caveat, Reason } from './types.js';

/** Which rules set the bounds of a proposal and chose its recipient, seen from now, and with what facts. */
export function reasonsOf(decision: Decision, proposal: Proposal, urgency: 'wait' | 'due' | 'overdue'): Reason[] {
  const { opening, contact, because, channel } = proposal;
  const reasons = boundsOf(decision, proposal, urgency);
  if (contact < 0) return reasons;
  const person = decision.situation.known.contacts[contact] as KnownContact;
  reasons.push({ code: because, contact: person.contact.id });
  const phone = opening.channels.indexOf('phone');
  if (phone >= 0 && phone < opening.channels.indexOf(channel) && !mayBePhoned(person)) {
    reasons.push({ code: 'permission-refused', contact: person.contact.id, channel: 'phone' });
  }
  return reasons;
}

/** Which rules set the bounds of a proposal, seen from now. */
export function boundsOf(
  { present, situation }: Pick<Decision, 'present' | 'situation'>,
  proposal: Proposal,
  urgency: 'wait' | 'due' | 'overdue',
): Reason[] {
  const { opening, zone, window, away } = proposal;
  const { known } = situation;
  const reasons: Reason[] = [];
  if (present.coming !== null && urgency === 'wait') reasons.push(...comingReasons(situation, present.coming));
  if (opening.promise !== null) {
    const { since, until } = opening.promise;
    reasons.push({ code: present.now < promiseOpens(situation, proposal) ? 'promise-not-passed' : 'promise-passed', since, until });
  }
  reasons.push(...opening.reasons);
  if (window.gapDay !== noDay) {
    const gap = opening.gap as NonNullable<typeof opening.gap>; // a gap has set that day
    reasons.push({ code: 'minimum-gap', since: formatDay(window.gapSince), days: gap.min.count, until: formatDay(window.gapDay) });
  }
  addOpenHours(situation, proposal, reasons);
  if (window.snoozed) {
    const snooze = situation.past.snooze as NonNullable<typeof situation.past.snooze>; // a snooze holds it back
    const ends = situation.snoozeEnds < startOfDay(zone, snooze.untilDay);
    reasons.push({ code: 'snoozed', since: snooze.text, until: ends ? formatInstant(situation.snoozeEnds, zone) : snooze.event.until });
  }
  if (urgency === 'overdue')
    reasons.push({
      code: opening.latest.type === 'gap' ? 'maximum-gap-passed' : 'window-passed',
      until: formatInstant(window.latest, zone),
    });
  for (const absence of away ?? []) {
    const contact = absence.contact < 0 ? '' : (known.contacts[absence.contact] as KnownContact).contact.id;
    reasons.push({ code: absence.code, contact, until: formatDay(absence.untilDay) });
  }
  return reasons;
}

/** The reasons to wait for an interview: it is not over, and a chase would rest until it is. */
function comingReasons({ known }: Situation, coming: KnownInterview): Reason[] {
  const until = formatInstant(coming.end, known.zone);
  const interview = coming.interview.id;
  return [
    { code: 'interview-not-over', interview, until },
    { code: 'next-round-scheduled', interview, until },
  ];
}

/** The instant from which the promise alone would permit a contact: where its reason changes. */
export function promiseOpens({ known }: Situation, { opening, zone }: Proposal): number {
  return opening.promise === null ? Number.NEGATIVE_INFINITY : nextOpen(known.calendar, zone, opening.promise.passed);
}

/** Open hours are a reason where they set the bound; at any hour they set none. */
function addOpenHours(situation: Situation, { zone, window }: Proposal, reasons: Reason[]): void {
  if (window.from === window.earliest || window.from === startOfDay(zone, window.earliestDay)) return;
  reasons.push(closedReason(situation, zone, window.from, window.earliest));
}

/** Why nobody can be reached at an instant, and from when on. */
export function closedReason({ known }: Situation, zone: Zone, instant: number, opens: number): Reason {
  const day = dayAt(zone, instant);
  if (rangesOn(known.calendar, day).length > 0)
    return { code: 'outside-open-hours', since: formatInstant(instant, zone), until: formatInstant(opens, zone) };
  return { code: 'not-a-working-day', since: formatDay(day), until: formatDay(dayAt(zone, opens)) };
}

/** What is worth knowing about a proposal, seen from now. */
export function caveatsOf({ present, situation }: Decision, proposal: Proposal): Caveat[] {
  const { opening, window, channel } = proposal;
  const { known } = situation;
  const { coming } = present;
  const caveats: Caveat[] = [...opening.caveats];
  if (window.noWorkingDayInGap) caveats.push({ code: 'no-working-day-in-gap', until: formatDay(window.earliestDay) });
  if (isBeyondCoverage(situation, window.earliestDay, window.latestDay)) caveats.push({ code: 'holidays-unknown' });
  if (proposal.contact < 0) caveats.push({ code: 'no-contact-recorded' });
  else {
    const { contact } = known.contacts[proposal.contact] as KnownContact;
    if (channel === 'phone' && contact.mayCall === undefined && askedChannelOf(opening, proposal.contact) === null) {
      caveats.push({ code: 'permission-to-call-not-recorded', contact: contact.id });
    }
    if (!hasAddress(contact, channel)) {
      caveats.push(
        channel === 'phone' || channel === 'sms'
          ? { code: 'no-direct-line', contact: contact.id }
          : { code: 'no-address', contact: contact.id, channel },
      );
    }
  }
  addInterviewCaveats(present, proposal, caveats);
  if (coming !== null) {
    if (present.promise === null) addOnce(caveats, { code: 'no-promise-recorded' });
    addWhatToAskFor(present, caveats);
  }
  return caveats;
}

function isBeyondCoverage({ known }: Situation, from: number, to: number): boolean {
  const { holidaysGiven, coveredFrom, coveredTo } = known.calendar;
  return !holidaysGiven || from < coveredFrom || to > coveredTo;
}

/** The interview that the decision rests on: whether its end, or that it was held, is only assumed. */
function addInterviewCaveats({ known, now }: Situation, { opening }: Proposal, caveats: Caveat[]): void {
  for (const interview of known.interviews) {
    const { id, status, endsAt } = interview.interview;
    if (id !== opening.restsOn) continue;
    if (endsAt === undefined) caveats.push({ code: 'end-assumed', interview: id });
    if (status === 'scheduled' && interview.end <= now) caveats.push({ code: 'interview-assumed-held', interview: id });
  }
}

/** Before an interview: what to ask for there, of the one whom the route asks first (the article, Do 1). */
function addWhatToAskFor(situation: Situation, caveats: Caveat[]): void {
  const first = firstOfRoute(situation);
  if (first === null) {
    addOnce(caveats, { code: 'no-contact-recorded' });
    return;
  }
  if (!hasAddress(first, 'phone')) addOnce(caveats, { code: 'no-direct-line', contact: first.id });
  if (first.mayCall === undefined) addOnce(caveats, { code: 'permission-to-call-not-recorded', contact: first.id });
}

function addOnce(caveats: Caveat[], caveat: Caveat): void {
  if (!caveats.some(({ code, contact }) => code === caveat.code && contact === caveat.contact)) caveats.push(caveat);
}
