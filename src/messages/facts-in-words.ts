import type { Deadline, Fact } from '../application/known.js';
import { dayIn } from '../follow-up/situation.js';
import { localDateOf } from '../time/format-local.js';
import { dayAt } from '../time/local.js';
import type { Zone } from '../time/zone.js';
import type { DraftFacts, Tone } from './facts.js';
import type { RawFacts } from './gather-facts.js';
import { inFewLetters } from './in-few-letters.js';
import type { DraftRequest } from './read-draft.js';
import type { SaidClaims } from './say-claims.js';
import { sayDay, sayInstant } from './say-time.js';
import type { TimeWords } from './time-words.js';

/** Puts the facts of a message into words of the locale: dates are those of `zone`, the recipient's. */
export function factsInWords(
  raw: RawFacts,
  request: DraftRequest,
  tone: Tone,
  long: TimeWords,
  zone: Zone,
  year: number,
  said: SaidClaims,
): DraftFacts {
  const { channel, attempt, asksImprovement, at } = request.target;
  const { promise, past, request: asked } = request.situation;
  const words = channel === 'sms' ? inFewLetters(long) : long;
  const dateOf = (fact: Fact): string => sayDay(words, dayIn(zone, fact), year);
  const endOf = ({ isDate, day, passed }: Deadline): string =>
    isDate ? sayDay(words, day, year) : sayInstant(words, zone, passed, year, 'closing');
  const { kind, interview } = raw;
  const start = interview?.start ?? 0;
  const day = dayAt(zone, start);
  return {
    kind,
    channel,
    tone,
    reader: raw.reader,
    role: raw.role,
    employer: raw.employer,
    candidate: raw.candidate,
    recipient: raw.recipient,
    attempt,
    variant: raw.variant,
    interview: interview && {
      date: sayDay(words, day, year),
      shortDate: words.shortDate(localDateOf(day)),
      moment: sayInstant(words, zone, start, year, 'beginning'),
    },
    topic: raw.topic,
    appliedOn: past.applied && dateOf(past.applied),
    promise: promise === null ? noPromise : { state: at < promise.by.passed ? 'open' : 'passed', by: endOf(promise.by) },
    request:
      raw.request === null || asked === null
        ? null
        : { what: raw.request, on: dateOf(asked), by: asked.by && endOf(asked.by), isLate: asked.by !== null && at >= asked.by.passed },
    asksImprovement,
    claims: said.said,
    deadline: said.deadline,
  };
}

const noPromise: DraftFacts['promise'] = { state: 'none', by: '' };
