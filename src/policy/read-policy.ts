import { channelBit, channels } from '../application/channels.js';
import { type KnownSpan, readSpan } from '../application/read-span.js';
import type { Channel } from '../application/types.js';
import { type KnownCalendar, readCalendar } from '../calendar/read-calendar.js';
import type { Issue } from '../errors.js';
import { readList, unknownValue, wrongType } from '../input/check.js';
import { limits } from '../input/limits.js';
import { isRecord, sameJson } from '../input/plain-data.js';
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
  /** A copy to compare with; null for a policy that `definePolicy` has frozen. */
  readonly copy: unknown;
}
const remembered = new WeakMap<object, Remembered>();

/** Notes that nobody can change the policy any more. */
export function rememberFrozen(policy: FollowUpPolicy, known: KnownPolicy): void {
  remembered.set(policy, { known, copy: null });
}

const routes: readonly string[] = ['decision-maker-first', 'hr-first', 'decision-maker-with-hr'];
const asks: readonly string[] = ['with-thanks', 'separately', 'never'];

/** The policy as numbers, or null and issues. Made once for a policy as long as its content stays the same. */
export function readPolicy(input: unknown, path: string, issues: Issue[]): KnownPolicy | null {
  if (!isRecord(input)) {
    issues.push(wrongType(input, path, 'a policy'));
    return null;
  }
  const before = remembered.get(input);
  if (before !== undefined && (before.copy === null || sameJson(before.copy, input))) return before.known;
  const count = issues.length;
  const known = compile(input as unknown as FollowUpPolicy, path === '' ? '' : `${path}.`, issues); // checked field by field there
  if (known === null || issues.length > count) return null;
  remembered.set(input, { known, copy: JSON.parse(JSON.stringify(input)) });
  return known;
}

function compile(policy: FollowUpPolicy, prefix: string, issues: Issue[]): KnownPolicy | null {
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
  if (calendar === null || !isRecord(feedback) || !isRecord(outcome)) return null;
  if (!routes.includes(feedback.route)) issues.push(unknownValue(feedback.route, `${prefix}feedback.route`, routes));
  if (!asks.includes(outcome.askHowICameAcross))
    issues.push(unknownValue(outcome.askHowICameAcross, `${prefix}outcome.askHowICameAcross`, asks));
  return {
    id,
    calendar,
    thankYou: isRecord(thankYou)
      ? {
          within: readSpan(thankYou.within, `${prefix}thankYou.within`, 'with-hours', issues),
          expiresAfter: readSpan(thankYou.expiresAfter, `${prefix}thankYou.expiresAfter`, 'with-hours', issues),
          channels: readChannelList(thankYou.channels, `${prefix}thankYou.channels`, issues),
        }
      : null,
    feedback: {
      afterPromise: readSpan(feedback.afterPromise, `${prefix}feedback.afterPromise`, 'without-hours', issues),
      withoutPromise: readSpan(feedback.withoutPromise, `${prefix}feedback.withoutPromise`, 'without-hours', issues),
      gap: readGap(feedback.gap, `${prefix}feedback.gap`, issues),
      maxAttempts: readCount(feedback.maxAttempts, `${prefix}feedback.maxAttempts`, issues),
      adviseStoppingAfter: readCount(feedback.adviseStoppingAfter, `${prefix}feedback.adviseStoppingAfter`, issues),
      channels: readChannelList(feedback.channels, `${prefix}feedback.channels`, issues),
      route: feedback.route,
      escalateAfter: readWhole(feedback.escalateAfter, `${prefix}feedback.escalateAfter`, issues),
    },
    application: isRecord(application)
      ? {
          firstAfter: readSpan(application.firstAfter, `${prefix}application.firstAfter`, 'without-hours', issues),
          gap: readGap(application.gap, `${prefix}application.gap`, issues),
          maxAttempts: readCount(application.maxAttempts, `${prefix}application.maxAttempts`, issues),
        }
      : null,
    outcome: {
      thankWithin: readSpan(outcome.thankWithin, `${prefix}outcome.thankWithin`, 'with-hours', issues),
      askHowICameAcross: outcome.askHowICameAcross,
      expiresAfter: readSpan(outcome.expiresAfter, `${prefix}outcome.expiresAfter`, 'with-hours', issues),
    },
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
  const known: Channel[] = [];
  for (const [index, channel] of list.entries()) {
    if (channelBit(channel) === 0) issues.push(unknownValue(channel, `${path}.${index}`, channels));
    else if (!known.includes(channel as Channel)) known.push(channel as Channel); // has a bit, so it is one
  }
  return known;
}

/** A whole number from 0; null is no limit, infinity. */
function readCount(input: unknown, path: string, issues: Issue[]): number {
  return input === null ? Number.POSITIVE_INFINITY : readWhole(input, path, issues);
}

function readWhole(input: unknown, path: string, issues: Issue[]): number {
  if (typeof input === 'number' && Number.isInteger(input) && input >= 0) return input;
  issues.push({ code: 'not-whole', path, message: `${show(input)} is not a whole number from 0` });
  return 0;
}
