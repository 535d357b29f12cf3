import type { Fact, FactOf } from '../../application/known.js';
import type { Channel } from '../../application/types.js';
import { isOwnProcess } from '../../offers/is-own-process.js';
import type { KnownProcess } from '../../offers/read-ledger.js';
import { rank } from '../../offers/stages.js';
import { noDay } from '../../time/day.js';
import { startOfDay } from '../../time/local.js';
import type { IsoDate } from '../../time/types.js';
import { bouncesOf, lastContactFor } from '../contacts-made.js';
import { offerEnds } from '../offer-ends.js';
import type { Opening, Rule } from '../opening.js';
import { zoneOfContact } from '../propose.js';
import { decisionMakerFirst } from '../recipients.js';
import { dayIn, type Situation } from '../situation.js';

/** Whether a channel is one of writing: news is never told by a call. */
export function isWritten(channel: Channel): boolean {
  return channel === 'email' || channel === 'linkedin' || channel === 'letter';
}

/**
 * Another offer came since the employer was last told of one: a line in writing keeps them informed, even before the promised date
 * (the article, Do 2 and Do 5; contract 6).
 */
export const offerNews: Rule = (situation) => {
  if (
    situation.ledger.length === 0 ||
    situation.stopped?.type === 'stopped-chasing' ||
    (situation.held === null && situation.coming === null)
  )
    return null;
  const news = liveOffers(situation).filter((offer) => !isTold(situation, offer.receivedDay));
  if (news.length === 0) return null;
  // One contact tells of them all, dated by the oldest; should that be gone before anybody can be reached, the next one is news still.
  news.sort(
    (a, b) =>
      a.receivedDay - b.receivedDay ||
      offerEnds(b, situation.known.zone) - offerEnds(a, situation.known.zone) ||
      (a.process.employer < b.process.employer ? -1 : 1),
  );
  return { type: 'openings', openings: news.map((offer) => openingFor(situation, offer)) };
};

function openingFor(situation: Situation, offer: KnownProcess): Opening {
  const { policy, known } = situation;
  const { employer, answerBy, nameDisclosable } = offer.process;
  const receivedOn = offer.process.receivedOn as IsoDate; // a live offer has one
  const before = lastContactFor(situation, 'offer-news', Number.NEGATIVE_INFINITY);
  return {
    purpose: 'offer-news',
    attempt: 1,
    anchor: receivedOn,
    interview: null,
    restsOn: null,
    thanked: '',
    bounces: bouncesOf(situation, 'offer-news'),
    includesImprovement: false,
    start: startOfDay(known.zone, offer.receivedDay),
    startDay: offer.receivedDay,
    day: noDay,
    dayAfter: null,
    gap: before === null ? null : policy.feedback.gap,
    gapFrom: before,
    latest: { type: 'next-working-date' },
    gone: offerEnds(offer, known.zone),
    to: decisionMakerFirst,
    channels: policy.feedback.channels.filter(isWritten),
    askedChannel: null,
    anyHourInWriting: false,
    droppedIfUnreachable: true,
    promise: null,
    reasons: [
      {
        code: 'offer-received',
        since: receivedOn,
        employer: nameDisclosable ? employer : null,
        ...(answerBy === null ? {} : { answerBy }),
      },
    ],
    caveats: [],
  };
}

/** The live offers from elsewhere that have a date of receipt. */
function liveOffers(situation: Situation): KnownProcess[] {
  const { id, employer } = situation.known.application;
  const recipient = employer.name === undefined ? { applicationId: id } : { applicationId: id, employer: employer.name };
  return situation.ledger.filter(
    (entry) =>
      entry.rank >= rank.verbalOffer &&
      !Number.isNaN(entry.receivedDay) &&
      !isOwnProcess(entry, recipient) &&
      offerEnds(entry, situation.known.zone) > situation.now,
  );
}

/** Whether the employer was told on or after the day of receipt: by news of it, or in a conversation about the decision. */
function isTold(situation: Situation, receivedDay: number): boolean {
  return situation.known.facts.some((fact: Fact) => {
    if (fact.type !== 'contacted' || fact.bounced || !isSince(situation, fact, receivedDay)) return false;
    return fact.event.purpose === 'offer-news' || (fact.event.purpose === 'feedback-request' && fact.event.result === 'spoke');
  });
}

/** On or after a date: by the clock of who was contacted, or by the employer's, on which the news opens. */
function isSince(situation: Situation, fact: FactOf<'contacted'>, day: number): boolean {
  return fact.order >= startOfDay(situation.known.zone, day) || dayIn(zoneOfContact(situation, fact.to), fact) >= day;
}
