import { channelBit } from '../application/channels.js';
import type { Fact, KnownApplication, KnownContact } from '../application/known.js';
import type { Channel, Purpose } from '../application/types.js';
import { lastOpenBefore, nextOpen } from '../calendar/search.js';
import { noDay } from '../time/day.js';
import { formatInstant } from '../time/format.js';
import type { Zone } from '../time/zone.js';
import { lastContactFor } from './contacts-made.js';
import { nextChange, settle } from './decide.js';
import type { Opening, Rule } from './opening.js';
import { awayOf, type Proposal, zoneOfContact } from './propose.js';
import { askedChannelOf, closedChannels, hoursOf, mayBePhoned } from './reach.js';
import { routeOf } from './recipients.js';
import { answer } from './rules/answer.js';
import { applicationCheck } from './rules/application-check.js';
import { feedbackRequest } from './rules/feedback-request.js';
import { improvementRequest } from './rules/improvement-request.js';
import { missedInterview } from './rules/missed-interview.js';
import { isWritten, offerNews } from './rules/offer-news.js';
import { outcomeThanks } from './rules/outcome-thanks.js';
import { thankYou } from './rules/thank-you.js';
import { orderOfSteps } from './rules.js';
import { samePerson } from './same-person.js';
import { type Situation, situationAt } from './situation.js';
import { stepOf } from './step-of.js';
import type { ContactVerdict, Reason, RecipientReason } from './types.js';
import { boundsOf, closedReason } from './why.js';
import { windowOf } from './window-of.js';

const ruleOf: { readonly [P in Purpose]: Rule } = {
  'application-check': applicationCheck,
  'thank-you': thankYou,
  'feedback-request': feedbackRequest,
  'offer-news': offerNews,
  'outcome-thanks': outcomeThanks,
  'improvement-request': improvementRequest,
  answer,
  'missed-interview': missedInterview,
};

/** A refusal, for good or until an instant. */
export function refuse(reasons: readonly Reason[], allowedFrom: string | null = null): ContactVerdict {
  return { type: 'refused', reasons, allowedFrom };
}

/** A contact that is no step: stops, refusals and open hours alone decide. */
export function judgeOther(situation: Situation, contact: number | null, channel: Channel): ContactVerdict {
  const person = contact ?? firstPerson(situation);
  const barred = barredBy(situation, null, person, channel);
  if (barred !== null) return refuse([barred]);
  const zone = zoneOfContact(situation, person);
  const opens = nextOpen(situation.known.calendar, zone, situation.now);
  if (opens === situation.now) return { type: 'allowed', urgency: 'due' };
  return refuse([closedReason(situation, zone, situation.now, opens)], formatInstant(opens, zone));
}

/** A step that is judged by its own window, whatever the order of steps proposes. */
export function judgeOwn(present: Situation, purpose: Purpose, contact: number | null, channel: Channel): ContactVerdict {
  let refusal: Extract<ContactVerdict, { type: 'refused' }> | null = null;
  for (
    let situation = present;
    ;
    situation = situationAt(present.known, present.policy, present.ledger, nextChange(situation), present.past)
  ) {
    const ruling = ruleOf[purpose](situation);
    for (const opening of ruling?.type === 'openings' ? ruling.openings : []) {
      if (contact !== null && opening.thanked !== '' && opening.to.person !== contact) continue;
      const verdict = judgeOpening(present, situation, opening, contact ?? personOf(situation, opening), channel, []);
      if (verdict.type === 'allowed') return verdict;
      if (refusal === null || refusal.allowedFrom === null) refusal = verdict;
    }
    // Refused for good today, it may be another matter after the next interview.
    if ((refusal !== null && refusal.allowedFrom !== null) || nextChange(situation) === Number.POSITIVE_INFINITY) break;
  }
  if (refusal !== null) return refusal;
  const told = purpose === 'offer-news' ? lastContactFor(present, purpose, Number.NEGATIVE_INFINITY) : null;
  return refuse([told === null ? { code: 'nothing-to-follow' } : { code: 'offer-news-told', since: told.text }]);
}

/** The chase: refused while an earlier step applies, else by its window. */
export function judgeChase(
  present: Situation,
  purpose: Purpose,
  contact: number | null,
  channel: Channel,
  others: readonly KnownApplication[],
): ContactVerdict {
  for (let index = 0; ; index++) {
    const ruling = (orderOfSteps[index] as Rule)(present); // the last rule always speaks
    if (ruling === null) continue;
    if (ruling.type === 'stop') return refuse(ruling.reasons);
    if (ruling.type === 'rest') return refuse(ruling.reasons, afterRounds(present, purpose, contact, channel));
    const opening = ruling.openings[0] as Opening; // a ruling opens one at least
    if (opening.purpose === purpose) return judgeOpening(present, present, opening, contact ?? personOf(present, opening), channel, others);
    const standing = settle(present, ruling.openings);
    if (standing === null) continue;
    if ('stop' in standing) return refuse(standing.stop.reasons);
    return refuse(
      opening.purpose === 'feedback-request' || opening.purpose === 'application-check'
        ? [{ code: 'nothing-to-follow' }]
        : standing.proposal.opening.reasons,
    );
  }
}

/** When the chase is permitted once the interviews to come have ended, or null. */
function afterRounds(present: Situation, purpose: Purpose, contact: number | null, channel: Channel): string | null {
  let situation = present;
  while (situation.coming !== null)
    situation = situationAt(present.known, present.policy, present.ledger, situation.coming.end, present.past);
  const ruling = ruleOf[purpose](situation);
  if (ruling?.type !== 'openings') return null;
  const opening = ruling.openings[0] as Opening; // a ruling opens one at least
  const verdict = judgeOpening(present, situation, opening, contact ?? personOf(situation, opening), channel, []);
  return verdict.type === 'refused' ? verdict.allowedFrom : null;
}

/** Whom the step itself would go to. */
function personOf(situation: Situation, opening: Opening): number {
  const standing = settle(situation, [opening]);
  if (standing !== null && 'proposal' in standing) return standing.proposal.contact;
  return opening.to.person >= 0 ? opening.to.person : firstPerson(situation);
}

/** The first whom the route names, -1 for nobody on file. */
function firstPerson(situation: Situation): number {
  const { contacts } = situation.known;
  for (const { role } of routeOf(situation)) {
    const index = contacts.findIndex(({ contact }) => contact.role === role);
    if (index >= 0) return index;
  }
  return -1;
}

/** Why a step goes to a contact, whoever that is. */
function becauseOf({ known }: Situation, { to }: Opening, contact: number): RecipientReason {
  if (contact === to.person) return to.because;
  const { role } = (known.contacts[contact] as KnownContact).contact; // where nobody is on file, the step goes to nobody too
  return to.route.find((stage) => stage.role === role)?.because ?? 'only-contact';
}

/** Why a channel to a contact is barred for good, or null. */
function barredBy(situation: Situation, opening: Opening | null, contact: number, channel: Channel): Reason | null {
  const bit = channelBit(channel);
  const asked = opening !== null && askedChannelOf(opening, contact) === channel;
  const person = contact < 0 ? null : (situation.known.contacts[contact] as KnownContact);
  if ((closedChannels(situation, contact) & bit) !== 0) return closedBy(situation, person, contact, channel);
  if (asked) return null;
  if (person !== null && channel === 'phone' && !mayBePhoned(person))
    return { code: 'permission-refused', contact: person.contact.id, channel };
  if (opening?.purpose === 'offer-news' && !isWritten(channel)) return { code: 'written-only', channel };
  return null;
}

function closedBy({ known }: Situation, person: KnownContact | null, contact: number, channel: Channel): Reason {
  if (person?.contact.left === true) return { code: 'contact-left', contact: person.contact.id };
  if (person !== null && (person.refused & channelBit(channel)) !== 0)
    return { code: 'permission-refused', contact: person.contact.id, channel };
  for (const fact of known.facts) {
    if (fact.type === 'asked-to-stop' && isAbout(fact.event as StopEvent, person, channel))
      return { code: 'asked-to-stop', since: fact.text };
  }
  const bounced = known.facts.find(
    (fact) => fact.type === 'contacted' && fact.bounced && fact.to === contact && fact.event.channel === channel,
  ) as Fact; // nothing else closes a channel
  return { code: 'bounced', since: bounced.text, channel };
}

interface StopEvent {
  readonly by?: string;
  readonly channels?: readonly Channel[];
}

function isAbout({ by, channels }: StopEvent, person: KnownContact | null, channel: Channel): boolean {
  return (by === undefined || by === person?.contact.id) && (channels === undefined || channels.includes(channel));
}

function judgeOpening(
  present: Situation,
  situation: Situation,
  opening: Opening,
  contact: number,
  channel: Channel,
  others: readonly KnownApplication[],
): ContactVerdict {
  const barred = barredBy(situation, opening, contact, channel);
  if (barred !== null) return refuse([barred]);
  const zone = zoneOfContact(situation, contact);
  const hours = hoursOf(opening, channel);
  const absence = awayOf(situation, contact);
  const plain = windowOf(situation, opening, zone, hours, noDay);
  let window = plain;
  let away: Proposal['away'] = null;
  if (absence !== null) {
    const later = windowOf(situation, opening, zone, hours, absence.untilDay);
    if (later.earliest > plain.earliest) {
      window = later;
      away = [absence];
    }
  }
  const because = becauseOf(situation, opening, contact);
  const proposal: Proposal = {
    opening,
    contact,
    because,
    channel,
    zone,
    window,
    changesAt: Number.POSITIVE_INFINITY,
    away,
  };
  const { now } = present;
  const ends = Math.min(window.gone, reopensAfter(situation, zone, hours));
  if (ends <= now || window.earliest >= ends) return refuse([{ code: 'window-passed', until: formatInstant(ends, zone) }]);
  const elsewhere = samePerson(situation, proposal, others);
  if (now < window.earliest) {
    const reasons = boundsOf({ present, situation }, proposal, 'wait');
    const from = elsewhere === null ? window.earliest : Math.max(window.earliest, elsewhere.opens);
    return refuse(elsewhere === null ? reasons : [...reasons, elsewhere.reason], formatInstant(from, zone));
  }
  if (elsewhere !== null) return refuse([elsewhere.reason], formatInstant(Math.max(elsewhere.opens, now), zone));
  const opens = hours === 'any-hour' ? now : nextOpen(situation.known.calendar, zone, now);
  if (opens === now) return { type: 'allowed', urgency: now < window.latest ? 'due' : 'overdue', step: stepOf(situation, proposal) };
  return refuse([closedReason(situation, zone, now, opens)], formatInstant(opens, zone)); // a step is gone no later than its last closing
}

/** The end of what follows from a decision that an interview is going to reopen, in open hours the last closing before it. */
function reopensAfter({ known, reopens }: Situation, zone: Zone, hours: 'open-hours' | 'any-hour'): number {
  if (reopens === Number.POSITIVE_INFINITY || hours === 'any-hour') return reopens;
  return lastOpenBefore(known.calendar, zone, reopens);
}
