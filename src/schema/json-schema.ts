import { regexes, registry, toJSONSchema } from 'zod/v4/core';
import { contact } from './contact.js';
import { historyEvent, stoppedChannels } from './history-event.js';
import { interview } from './interview.js';
import { jobApplication } from './job-application.js';
import { answerBy, currency, ledger, words } from './ledger.js';
import { limits } from './limits.js';
import { closing, hoursByDate, opening } from './open-hours.js';
import type { Schema } from './own-schema.js';
import { policy, policyId } from './policy.js';
import { date, instant, moment, zone } from './values.js';
import { workingCalendar } from './working-calendar.js';
import { object } from './zod.js';

// Only the build and the tests import this file; no door does.

const day = regexes.date.source.replace(/^\^|\$$/g, ''); // knows leap years
const time = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const zoneName = '[A-Za-z][A-Za-z0-9_+/-]*';
const point = `${day}T${time}(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]${time})(?:\\[!?${zoneName}\\])?`;

/** What a text must look like, where a length alone would not do. */
const forms = new Map<unknown, object>([
  [date, text(day, 10)],
  [instant, text(point, 128)],
  [moment, text(`(?:${day}|${point})`, 128)],
  [zone, text(zoneName, 64)],
  [opening, text(time, 5)],
  [closing, text(`(?:${time}|24:00)`, 5)],
  [answerBy, text(`${day}(?:T${time})?`, 16)],
  [currency, text('[A-Z]{3}', 3)],
  [words, { pattern: '\\S' }],
  [policyId, text('[^/\\s]+/[^/\\s]+', limits.id)],
  [stoppedChannels, { minItems: 1 }],
  [hoursByDate, { maxProperties: limits.dates }],
]);

function text(pattern: string, maxLength: number): object {
  return { maxLength, pattern: `^${pattern}$` };
}

/**
 * All schemas as one JSON Schema (2020-12): `JobApplication` at the root, the others in `$defs`. It holds what can be said of one value at
 * a time; that a zone exists or that an interview ends after its start is left to the parse functions. It counts the characters of a text
 * where they count UTF-16 units, so that a text of emoji can be too long for them alone.
 *
 * @internal
 */
export function jsonSchema(): Record<string, unknown> {
  const others: Record<string, Schema> = {
    Contact: contact,
    HistoryEvent: historyEvent,
    Interview: interview,
    Ledger: ledger,
    Policy: policy,
    WorkingCalendar: workingCalendar,
  };
  const names = registry<{ id: string }>();
  for (const [id, schema] of Object.entries(others)) names.add(schema, { id });
  const whole = object({ JobApplication: jobApplication, ...others }, '');
  const made = toJSONSchema(whole, {
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, forms.get(zodSchema));
    },
  });
  const definitions = Object.entries(made.$defs ?? {}).map(([name, { id, ...definition }]) => [name, { title: name, ...definition }]); // `id` is draft 4
  const root = made.properties?.JobApplication as object; // put there above
  return { $schema: made.$schema, title: 'JobApplication', ...root, $defs: Object.fromEntries(definitions) };
}
