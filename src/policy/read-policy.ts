import { channelBit, channels } from '../application/channels.js';
import { type KnownSpan, readSpan } from '../application/read-span.js';
import type { Channel } from '../application/types.js';
import { type KnownCalendar, readCalendar } from '../calendar/read-calendar.js';
import type { Issue } from '../errors.js';
import { readList, unknownValue, wrongType } from '../input/check.js';
import { limits } from '../input/limits.js';
import { copyJson, frozenThroughout, isRecord, sameJson } from '../input/plain-data.js';
import { show } from '../input/show.js';
import type { FollowUpPolicy } from './types.js';

/** A gap between contacts, read. */
export interface KnownGap {
  readonly min: KnownSpan;
  readonly max: KnownSpan;
}

/** A policy as numbers. */
export interface KnownPolicy {
  readonly id: string;
  readonly calendar: KnownCalendar;
  readonly thankYou: { readonly within: KnownSpan; readonly expiresAfter: KnownSpan; readonly channels: readonly Channel[] } | null;
  readonly feedback: {
    readonly afterPromise: KnownSpan;
    readonly withoutPromise: KnownSpan;
    readonly gap: KnownGap;
    readonly maxAttempts: number;
    readonly adviseStoppingAfter: number;
    readonly channels: readonly Channel[];
    readonly route: FollowUpPolicy['feedback']['route'];
    readonly escalateAfter: number;
  };
  readonly application: { readonly firstAfter: KnownSpan; readonly gap: KnownGap; readonly maxAttempts: number } | null;
  readonly outcome: {
    readonly thankWithin: KnownSpan;
    readonly askHowICameAcross: FollowUpPolicy['outcome']['askHowICameAcross'];
    readonly expiresAfter: KnownSpan;
  };
}

interface Remembered {
  readonly known: KnownPolicy;
  /** Where it was read: what is said of its calendar later names the place. */
  readonly path: string;
  /** A copy to compare with, as the caller may change the policy between two calls; null when it is frozen through and through. */
  readonly copy: unknown;
}
const remembered = new WeakMap<object, Remembered>();

const routes: readonly string[] = ['decision-maker-first', 'hr-first', 'decision-maker-with-hr'];
const asks: readonly string[] = ['with-thanks', 'separately', 'never'];

/** The policy as numbers, or null and issues. Made once for a policy as long as its content stays the same. */
export function readPolicy(input: unknown, path: string, issues: Issue[]): KnownPolicy | null {
  if (!isRecord(input)) {
    issues.push(wrongType(input, path, 'a policy'));
    return null;
  }
  const before = remembered.get(input);
  if (before?.path === path && (before.copy === null || sameJson(before.copy, input))) return before.known;
  const count = issues.length;
  const known = compile(input as unknown as FollowUpPolicy, path === '' ? '' : `${path}.`, issues); // checked field by field there
  if (issues.length > count) return null;
  remembered.set(input, { known, path, copy: frozenThroughout(input) ? null : copyJson(input) });
  return known;
}

function compile(policy: FollowUpPolicy, prefix: string, issues: Issue[]): KnownPolicy {
  const { id, thankYou, feedback, application, outcome } = policy;
  if (typeof id !== 'string' || id.length > limits.id || !/^[^/\s]+\/[^/\s]+$/.test(id)) {
    issues.push({
      code: 'policy-id',
      path: `${prefix}id`,
      message: `${show(id)} is not a policy's id: write name and version, as in "classic/1"`,
    });
  }
  const calendar = readCalendar(policy.calendar, `${prefix}calendar`, issues);
  for (const [key, part] of Object.entries({ feedback, outcome })) {
    if (!isRecord(part)) issues.push(wrongType(part, prefix + key, 'an object'));
  }
  for (const [key, part] of Object.entries({ thankYou, application })) {
    if (part !== null && !isRecord(part)) issues.push(wrongType(part, prefix + key, 'an object, or null for none'));
  }
  const known = {
    id,
    calendar,
    thankYou: isRecord(thankYou) ? readThankYou(thankYou, `${prefix}thankYou`, issues) : null,
    feedback: isRecord(feedback) ? readFeedback(feedback, `${prefix}feedback`, issues) : null,
    application: isRecord(application) ? readApplicationPart(application, `${prefix}application`, issues) : null,
    outcome: isRecord(outcome) ? readOutcome(outcome, `${prefix}outcome`, issues) : null,
  };
  return known as KnownPolicy; // where a part is null that may not be, an issue says so
}

type Part<Key extends keyof FollowUpPolicy> = NonNullable<FollowUpPolicy[Key]>;
type KnownPart<Key extends keyof KnownPolicy> = NonNullable<KnownPolicy[Key]>;

function readThankYou({ within, expiresAfter, channels: own }: Part<'thankYou'>, path: string, issues: Issue[]): KnownPart<'thankYou'> {
  return {
    within: readSpan(within, `${path}.within`, 'with-hours', issues),
    expiresAfter: readSpan(expiresAfter, `${path}.expiresAfter`, 'with-hours', issues),
    channels: readChannelList(own, `${path}.channels`, issues),
  };
}

function readFeedback(feedback: Part<'feedback'>, path: string, issues: Issue[]): KnownPart<'feedback'> {
  const { route } = feedback;
  if (!routes.includes(route)) issues.push(unknownValue(route, `${path}.route`, routes));
  return {
    afterPromise: readSpan(feedback.afterPromise, `${path}.afterPromise`, 'without-hours', issues),
    withoutPromise: readSpan(feedback.withoutPromise, `${path}.withoutPromise`, 'without-hours', issues),
    gap: readGap(feedback.gap, `${path}.gap`, issues),
    maxAttempts: readCount(feedback.maxAttempts, `${path}.maxAttempts`, issues),
    adviseStoppingAfter: readCount(feedback.adviseStoppingAfter, `${path}.adviseStoppingAfter`, issues),
    channels: readChannelList(feedback.channels, `${path}.channels`, issues),
    route,
    escalateAfter: readWhole(feedback.escalateAfter, `${path}.escalateAfter`, issues),
  };
}

function readApplicationPart(
  { firstAfter, gap, maxAttempts }: Part<'application'>,
  path: string,
  issues: Issue[],
): KnownPart<'application'> {
  return {
    firstAfter: readSpan(firstAfter, `${path}.firstAfter`, 'without-hours', issues),
    gap: readGap(gap, `${path}.gap`, issues),
    maxAttempts: readCount(maxAttempts, `${path}.maxAttempts`, issues),
  };
}

function readOutcome(
  { thankWithin, askHowICameAcross, expiresAfter }: Part<'outcome'>,
  path: string,
  issues: Issue[],
): KnownPart<'outcome'> {
  if (!asks.includes(askHowICameAcross)) issues.push(unknownValue(askHowICameAcross, `${path}.askHowICameAcross`, asks));
  return {
    thankWithin: readSpan(thankWithin, `${path}.thankWithin`, 'with-hours', issues),
    askHowICameAcross,
    expiresAfter: readSpan(expiresAfter, `${path}.expiresAfter`, 'with-hours', issues),
  };
}

function readGap(input: unknown, path: string, issues: Issue[]): KnownGap {
  const gap = isRecord(input) ? input : {};
  if (!isRecord(input)) issues.push(wrongType(input, path, 'a gap with min and max'));
  const count = issues.length;
  const min = readSpan(gap.min, `${path}.min`, 'without-hours', issues);
  const max = readSpan(gap.max, `${path}.max`, 'without-hours', issues);
  // Working days are never fewer dates than days, so this is also right for a minimum in working days and a maximum in days.
  const comparable = min.unit === max.unit || min.unit === 'workingDays';
  if (issues.length === count && comparable && min.count > max.count) {
    issues.push({
      code: 'min-above-max',
      path,
      message: `the minimum of ${min.count} is more than the maximum of ${max.count}: give a minimum that is not above the maximum`,
    });
  }
  return { min, max };
}

function readChannelList(input: unknown, path: string, issues: Issue[]): readonly Channel[] {
  if (input === undefined) issues.push(wrongType(input, path, 'a list of channels'));
  const list = readList(input, path, limits.contacts, issues);
  const known = new Set<Channel>();
  for (const [index, channel] of list.entries()) {
    if (channelBit(channel) === 0) issues.push(unknownValue(channel, `${path}.${index}`, channels));
    else known.add(channel as Channel); // has a bit, so it is one
  }
  return [...known];
}

/** A whole number from 0; null is no limit, infinity. */
function readCount(input: unknown, path: string, issues: Issue[]): number {
  return input === null ? Number.POSITIVE_INFINITY : readWhole(input, path, issues);
}

function readWhole(input: unknown, path: string, issues: Issue[]): number {
  if (Number.isInteger(input) && (input as number) >= 0) return input as number; // a number, by isInteger
  issues.push({ code: 'not-whole', path, message: `${show(input)} is not a whole number from 0` });
  return 0;
}
