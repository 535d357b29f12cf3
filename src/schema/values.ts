import { channels } from '../application/channels.js';
import { complainAboutMoment } from '../application/read-moment.js';
import type { Channel } from '../application/types.js';
import { complainAboutId, complainAboutText, isId, wrongType } from '../input/check.js';
import { show } from '../input/show.js';
import { checkFlag, readDay } from '../offers/check.js';
import { parseDay } from '../time/day.js';
import { complainAboutInstant, parseInstant } from '../time/parse.js';
import { readZone } from '../time/read-zone.js';
import { judged, judgedBy } from './judged.js';
import { limits } from './limits.js';
import type { Schema } from './own-schema.js';
import { oneOf } from './zod.js';

// What fields are made of. Patterns are in json-schema.ts: only the build needs them.

export const id: Schema<string> = judged('string', (value) => (isId(value) ? undefined : complainAboutId(value, '')), {
  minimum: 1,
  maximum: limits.id,
});
export const name: Schema<string> = textUpTo(limits.name);
export const text: Schema<string> = textUpTo(limits.text);
export const flag: Schema<boolean> = judgedBy('boolean', checkFlag);
export const count: Schema<number> = wholeUpTo(Number.MAX_SAFE_INTEGER);
export const channel: Schema<Channel> = oneOf(...channels);

export const date: Schema<string> = judgedBy('string', readDay);

export const instant: Schema<string> = judged('string', (value) => {
  if (typeof value !== 'string') return wrongType(value, '', 'an instant, as in "2026-11-10T09:00:00+01:00"');
  return Number.isNaN(parseInstant(value)) ? complainAboutInstant(value) : undefined;
});

/** An instant or a date alone. */
export const moment: Schema<string> = judged('string', (value) => {
  const read = typeof value !== 'string' ? Number.NaN : value.length === 10 ? parseDay(value) : parseInstant(value);
  return Number.isNaN(read) ? complainAboutMoment(value, '') : undefined;
});

export const zone: Schema<string> = judgedBy('string', readZone);

function textUpTo(maximum: number): Schema<string> {
  const judge = (value: unknown) =>
    typeof value === 'string' && value.length <= maximum ? undefined : complainAboutText(value, '', maximum);
  return judged('string', judge, { maximum });
}

/** A whole number from 0. */
export function wholeUpTo(maximum: number): Schema<number> {
  const judge = (value: unknown) => {
    const wanted = `a whole number from 0 to ${maximum}`;
    if (value === undefined) return wrongType(value, '', wanted);
    if (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= maximum) return undefined; // isInteger takes numbers only
    return { code: 'not-whole', message: `${show(value)} is not ${wanted}` };
  };
  return judged('number', judge, { minimum: 0, maximum, format: 'safeint' });
}
