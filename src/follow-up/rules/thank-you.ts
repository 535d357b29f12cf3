import type { Fact, KnownInterview } from '../../application/known.js';
import { contactIndex } from '../../application/read-contacts.js';
import { noDay } from '../../time/day.js';
import { formatInstant } from '../../time/format.js';
import { dayAt } from '../../time/local.js';
import { anchorAt } from '../anchor.js';
import { bouncesOf } from '../contacts-made.js';
import { isContactFor } from '../is-contact-for.js';
import type { Opening, Recipients, Rule } from '../opening.js';
import { host, onlyTo } from '../recipients.js';
import type { Situation } from '../situation.js';
import { instantAfter } from '../spans.js';

const noOne: readonly string[] = [];

/**
 * An interview was held: thank each interviewer who attended, once for each interview (contract 5, step 6). It opens when the
 * interview ends, at any hour if in writing, and is gone when it expires; nobody stands in for an interviewer.
 */
export const thankYou: Rule = (situation) => {
  const { known, now } = situation;
  const { thankYou: rule } = situation.policy;
  if (rule === null) return null;
  let openings: Opening[] | null = null;
  for (let index = 0; index < known.interviews.length; index++) {
    const interview = known.interviews[index] as KnownInterview;
    if (!tookPlace(interview) || interview.end > now) continue;
    const day = dayAt(known.zone, interview.end);
    const gone = instantAfter(situation, interview.end, day, rule.expiresAfter);
    if (gone <= now) continue;
    const latest = instantAfter(situation, interview.end, day, rule.within);
    const panel = interview.interview.interviewers ?? noOne;
    if (panel.length === 0 && !isThanked(situation, interview, -1)) {
      openings ??= [];
      openings.push(openingFor(situation, interview, latest, gone, host, '', rule.channels));
    }
    for (let at = 0; at < panel.length; at++) {
      const id = panel[at] as string; // within the list
      const contact = contactIndex(known.contacts, id);
      if (isThanked(situation, interview, contact)) continue;
      openings ??= [];
      openings.push(openingFor(situation, interview, latest, gone, onlyTo(contact, 'interviewer'), id, rule.channels));
    }
  }
  return openings && { type: 'openings', openings };
};

/** Whether an interview is one that takes place, and neither cancelled nor missed. */
export function tookPlace({ interview }: KnownInterview): boolean {
  return interview.status === 'held' || interview.status === 'scheduled';
}

function openingFor(
  situation: Situation,
  interview: KnownInterview,
  latest: number,
  gone: number,
  to: Recipients,
  thanked: string,
  channels: Opening['channels'],
): Opening {
  const { id } = interview.interview;
  return {
    purpose: 'thank-you',
    attempt: 1,
    anchor: anchorAt(interview.end),
    interview: id,
    restsOn: id,
    thanked,
    bounces: bouncesOf(situation, 'thank-you', thanked === '' ? undefined : to.person),
    includesImprovement: false,
    start: interview.end,
    startDay: noDay,
    day: noDay,
    dayAfter: null,
    gap: null,
    gapFrom: null,
    latest: { type: 'instant', at: latest },
    gone,
    to,
    channels,
    askedChannel: null,
    anyHourInWriting: true,
    droppedIfUnreachable: true,
    promise: null,
    reasons: [{ code: 'thank-you-open', interview: id, until: formatInstant(gone, situation.known.zone) }],
    caveats: [],
  };
}

/** Whether a thank-you for the interview was made to that contact, to anybody for -1; one before the interview began, as it had been moved since, was for nothing. */
function isThanked({ known }: Situation, interview: KnownInterview, contact: number): boolean {
  for (let index = 0; index < known.facts.length; index++) {
    const fact = known.facts[index] as Fact;
    if (!isContactFor(fact, 'thank-you') || fact.order < interview.start) continue;
    if (fact.to >= 0 && contact >= 0 && fact.to !== contact) continue;
    const about = fact.event.interview ?? heldBefore(known.interviews, fact.order, interview).interview.id;
    if (about === interview.interview.id) return true;
  }
  return false;
}

/** The last interview that had ended by an instant; before any had, the last that had begun, as it may have ended early. `one` is known to have begun. */
function heldBefore(interviews: readonly KnownInterview[], instant: number, one: KnownInterview): KnownInterview {
  let ended: KnownInterview | null = null;
  let begun = one;
  for (const interview of interviews) {
    if (!tookPlace(interview) || interview.start > instant) continue;
    begun = interview;
    if (interview.end <= instant && (ended === null || interview.end >= ended.end)) ended = interview;
  }
  return ended ?? begun;
}
