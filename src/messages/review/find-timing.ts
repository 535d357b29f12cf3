import type { Channel, JobApplication } from '../../application/types.js';
import { mayContact } from '../../follow-up/may-contact.js';
import type { FollowUpPolicy } from '../../policy/types.js';
import { formatDay } from '../../time/day.js';
import { formatInstant } from '../../time/format.js';
import { dayAt, instantAt } from '../../time/local.js';
import { zoneOf } from '../../time/zone.js';
import type { ChunkedWord } from './chunk.js';
import { contextOf } from './clause-context.js';
import type { CompiledGrammar } from './compile.js';
import { listOf } from './list-of.js';
import { isOneOf, matchesIn } from './pattern.js';
import type { Sentence } from './sentences.js';

/** What a text says of contacts to come; offsets are those of the readable text. */
export interface FoundTiming {
  readonly rule: 'timing/too-often' | 'timing/too-early' | 'timing/final-follow-up';
  readonly start: number;
  readonly end: number;
}

/** The application to which a text belongs, and how and when it goes out. */
export interface SentFacts {
  readonly application: JobApplication;
  readonly now: number;
  readonly channel: Channel;
  readonly policy?: FollowUpPolicy;
}

/** Announced contacts that the engine will not allow, as the application stands once this text is sent; and a promise to ask no more. */
export function findTiming(
  words: readonly ChunkedWord[],
  sentences: readonly Sentence[],
  compiled: CompiledGrammar,
  facts: SentFacts | null,
): FoundTiming[] {
  const found: FoundTiming[] = [];
  const nots = listOf(compiled, 'not');
  for (const sentence of sentences) {
    const told = new Set<string>();
    for (const match of matchesIn(compiled.timing, words, sentence.from, sentence.to)) {
      const { isNegated, isHypothetical } = contextOf(words, sentence, match.from, compiled);
      const isDenied = match.meaning !== 'final' && words.slice(match.from, match.to).some((word) => isOneOf(word, nots));
      if (isNegated || isHypothetical || isDenied) continue;
      const rule = ruleOf(words, match, facts);
      if (rule === null || told.has(rule)) continue;
      told.add(rule);
      found.push({ rule, start: (words[match.from] as ChunkedWord).start, end: (words[match.to - 1] as ChunkedWord).end });
    }
  }
  return found;
}

function ruleOf(
  words: readonly ChunkedWord[],
  match: { readonly from: number; readonly to: number; readonly meaning: 'often' | 'contact' | 'final' },
  facts: SentFacts | null,
): FoundTiming['rule'] | null {
  if (match.meaning === 'final') return 'timing/final-follow-up';
  if (facts === null) return null;
  if (match.meaning === 'often') return 'timing/too-often';
  const date = words.slice(match.from, match.to).find((word) => word.date !== undefined)?.date;
  return date === undefined || isAllowedOn(date.to, facts) ? null : 'timing/too-early';
}

/** Whether the employer may be asked again on that date, with this text counted as a contact. */
function isAllowedOn(day: number, { application, now, channel, policy }: SentFacts): boolean {
  const zone = zoneOf(application.employer.timeZone);
  if (zone === null || day < dayAt(zone, now)) return true;
  const noon = instantAt(zone, day, 720);
  const sent = { type: 'contacted', at: formatInstant(now, zone), purpose: 'feedback-request', channel } as const;
  const after: JobApplication = { ...application, history: [...(application.history ?? []), sent] };
  const verdict = mayContact(after, {
    at: { epochMilliseconds: Math.max(noon, now) },
    channel,
    purpose: 'feedback-request',
    ...(policy === undefined ? {} : { policy }),
  });
  if (verdict.type === 'allowed') return true;
  if (verdict.allowedFrom === null) return false;
  return verdict.allowedFrom.slice(0, 10) <= formatDay(day);
}
