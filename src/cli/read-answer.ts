import type { Channel, Purpose } from '../index.js';
import type { ShownStep } from './ics-entry-of.js';

/** A step in an answer of `next`, `plan` or `agenda`, and when it is to be done. */
export interface PlannedStep {
  readonly step: ShownStep;
  readonly at: string;
}

type Fields = Readonly<Record<string, unknown>>;

const channels: readonly unknown[] = ['phone', 'email', 'sms', 'linkedin', 'letter'] satisfies Channel[];
const purposes: readonly unknown[] = [
  'application-check',
  'thank-you',
  'feedback-request',
  'offer-news',
  'outcome-thanks',
  'improvement-request',
  'answer',
  'missed-interview',
] satisfies Purpose[];
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}[+-]\d{2}:\d{2}$/;

/** The steps in an answer as `--json` prints it; null when it is none. A stop has none, and neither has a null, which was a bad entry. */
export function readAnswer(answer: unknown): readonly PlannedStep[] | null {
  if (answer === null) return [];
  if (Array.isArray(answer)) {
    const read = answer.map((item) => (Array.isArray(item) ? null : readAnswer(item)));
    return read.some((steps) => steps === null) ? null : read.flatMap((steps) => steps ?? []);
  }
  const { type, step, followUp, at, window } = fieldsOf(answer);
  if (type === 'stop') return [];
  if (type === 'wait' || type === 'act') return oneOf(step, fieldsOf(fieldsOf(step).window).recommended);
  if (followUp !== undefined) return oneOf(fieldsOf(followUp).step, at);
  return oneOf(answer, fieldsOf(window).recommended);
}

function oneOf(step: unknown, at: unknown): readonly PlannedStep[] | null {
  const { key, channel, purpose, to, window } = fieldsOf(step);
  const { latest, timeZone } = fieldsOf(window);
  const { contact, role } = fieldsOf(to);
  const isPerson = to === null || (typeof contact === 'string' && typeof role === 'string');
  const isStep = typeof key === 'string' && channels.includes(channel) && purposes.includes(purpose) && isPerson;
  const isPlanned = isInstant(at) && isInstant(latest) && typeof timeZone === 'string';
  if (!isStep || !isPlanned) return null;
  return [{ step: { key, channel, purpose, to: to === null ? null : { contact, role }, latest, timeZone } as ShownStep, at }]; // checked above
}

function isInstant(value: unknown): value is string {
  return typeof value === 'string' && instant.test(value);
}

/** The fields of an object; of what is none, nothing is given. */
function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
