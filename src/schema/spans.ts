import type { FeedbackDate, Span } from '../application/types.js';
import { exactlyOne } from './exactly-one.js';
import { limits } from './limits.js';
import type { Schema } from './own-schema.js';
import { same } from './same.js';
import { date, instant, wholeUpTo } from './values.js';

const units = wholeUpTo(limits.span);
const words = { code: 'span-unit', wanted: 'a span, as in { days: 3 }', refused: [] };

export const span: Schema<Span> = same<Span>()(exactlyOne({ days: units, workingDays: units, hours: units }, words));

/** Without hours, which only `thankYou`, `outcome` and `within` have. */
export const dateSpan: Schema<Span> = exactlyOne({ days: units, workingDays: units }, { ...words, refused: ['hours'] });

export const feedbackDate: Schema<FeedbackDate> = same<FeedbackDate>()(
  exactlyOne(
    { date, instant, within: span },
    { code: 'feedback-date', wanted: 'a date of feedback, as in { date: "2026-11-10" }', refused: [] },
  ),
);
