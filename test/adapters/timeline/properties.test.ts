import fc from 'fast-check';
import { isFollowUpError } from 'interview-followup';
import { timelineMermaid, timelineOf, timelineSvg } from 'interview-followup/timeline';
import { expect } from 'vitest';
import { millisecondsOf } from '../../../src/adapters/timeline/milliseconds.js';
import { frozen } from '../../properties/frozen.ts';
import { cases } from '../../properties/generators/cases.ts';
import { law } from '../../properties/law.ts';
import { northwind, now } from './northwind.ts';
import { readSvg } from './read-svg.ts';

/** The answer, or the issues. */
function answerOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (!isFollowUpError(error)) throw error;
    expect(error.issues.length).toBeGreaterThan(0);
    return error.issues;
  }
}

const real = timelineOf(northwind, { now, steps: 2 });

/** The real value with a few of its parts, however deep, replaced by any JSON. */
function spoilt(value: unknown): fc.Arbitrary<unknown> {
  const json = fc.oneof(
    fc.jsonValue({ maxDepth: 1 }),
    fc.constantFrom('', '2026-03-09T09:00:00', '2026-03-09T09:00:00Z', '\u0000<b>"', 1e9),
  );
  if (typeof value !== 'object' || value === null)
    return fc.oneof({ arbitrary: fc.constant(value), weight: 30 }, { arbitrary: json, weight: 1 });
  const whole = Array.isArray(value)
    ? fc.tuple(...value.map(spoilt))
    : fc.record(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, spoilt(part)])));
  return fc.oneof({ arbitrary: whole, weight: 40 }, { arbitrary: json, weight: 1 });
}
const anyOptions = fc.oneof(
  fc.constant({}),
  fc.jsonValue(),
  fc.record(
    {
      width: fc.oneof(fc.integer({ min: 200, max: 1500 }), fc.jsonValue()),
      idPrefix: fc.oneof(fc.constant('a'), fc.jsonValue()),
      locale: fc.oneof(fc.constantFrom('de', 'en-US', 'toString', 'valueOf', '__proto__'), fc.jsonValue()),
      title: fc.oneof(fc.string(), fc.jsonValue()),
    },
    { requiredKeys: [] },
  ),
);

law(
  'any JSON is drawn, or is a FollowUpError; the same twice, and nothing is changed',
  fc.tuple(fc.oneof(fc.jsonValue(), spoilt(real)), anyOptions).map(frozen),
  ([timeline, options]) => {
    const svg = answerOf(() => timelineSvg(timeline as never, options as never));
    const gantt = answerOf(() => timelineMermaid(timeline as never, options as never));

    if (typeof svg === 'string') readSvg(svg);
    expect(answerOf(() => timelineSvg(timeline as never, options as never))).toEqual(svg);
    expect(answerOf(() => timelineMermaid(timeline as never, options as never))).toEqual(gantt);
  },
);

law(
  'any JSON is no application, or has a timeline',
  fc.tuple(fc.oneof(fc.jsonValue(), spoilt(northwind)), fc.oneof(fc.constant({ now }), fc.jsonValue())).map(frozen),
  ([application, options]) => {
    const answer = answerOf(() => timelineOf(application as never, options as never));

    expect(answerOf(() => timelineOf(application as never, options as never))).toEqual(answer);
  },
);

law('every application has a timeline in whose bounds everything lies, that is drawn', cases(), ({ application, policy, now: instant }) => {
  const options = { now: new Date(instant), policy, steps: 3 };
  const timeline = answerOf(() => timelineOf(application, options));
  if (Array.isArray(timeline)) return; // no plan either

  const { from, to, rows, ticks } = timeline as ReturnType<typeof timelineOf>;
  const [begins, ends] = [Date.parse(from), Date.parse(to)];
  for (const { bars, marks } of rows) {
    for (const bar of bars) {
      expect(Date.parse(bar.from)).toBeLessThanOrEqual(Date.parse(bar.to));
      expect(Date.parse(bar.to)).toBeGreaterThanOrEqual(begins);
      expect(Date.parse(bar.to)).toBeLessThanOrEqual(ends);
    }
    for (const mark of marks) {
      expect(Date.parse(mark.at)).toBeGreaterThanOrEqual(begins);
      expect(Date.parse(mark.at)).toBeLessThan(ends);
    }
  }
  expect(ticks.length).toBeLessThanOrEqual(16);
  for (const tick of ticks) expect(Date.parse(tick.at)).toBeLessThanOrEqual(ends);
  readSvg(timelineSvg(timeline as ReturnType<typeof timelineOf>));
});

law(
  'an instant is placed where it is',
  fc.tuple(
    fc.date({ min: new Date('0001-01-02T00:00:00Z'), max: new Date('9999-12-30T00:00:00Z'), noInvalidDate: true }),
    fc.integer({ min: -1439, max: 1439 }),
  ),
  ([date, offset]) => {
    const two = (value: number) => String(value).padStart(2, '0');
    const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1);
    const size = Math.abs(offset);

    expect(millisecondsOf(`${local}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`)).toBe(date.getTime());
    expect(millisecondsOf(date.toISOString())).toBe(date.getTime());
  },
);
