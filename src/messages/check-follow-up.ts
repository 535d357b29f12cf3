import type { Issue } from '../errors.js';
import { unknownValue, wrongType } from '../input/check.js';
import { isRecord } from '../input/plain-data.js';
import { readInstant } from '../time/read-instant.js';
import { checkReasons } from './check-reasons.js';
import { checkStep } from './check-step.js';

/** Checks a decision, which may have come through JSON; `stops` are the reasons to stop that have words. */
export function checkFollowUp(input: unknown, stops: readonly string[], issues: Issue[]): void {
  if (!isRecord(input)) {
    issues.push(wrongType(input, 'followUp', 'the answer of nextFollowUp'));
    return;
  }
  const { type, because, urgency, step, reasons, caveats } = input;
  if (type === 'stop') checkWord(because, 'followUp.because', stops, issues);
  else {
    checkWord(type, 'followUp.type', ['wait', 'act', 'stop'], issues);
    if (type === 'act') checkWord(urgency, 'followUp.urgency', ['due', 'overdue'], issues);
    checkStep(step, 'followUp.step', issues);
    if (isRecord(step)) checkWindow(step.window, 'followUp.step.window', issues);
  }
  checkReasons(reasons, 'followUp.reasons', issues);
  checkReasons(caveats, 'followUp.caveats', issues);
}

function checkWord(value: unknown, path: string, known: readonly string[], issues: Issue[]): void {
  if (!known.some((word) => word === value)) issues.push(unknownValue(value, path, known));
}

function checkWindow(input: unknown, path: string, issues: Issue[]): void {
  if (!isRecord(input)) {
    issues.push(wrongType(input, path, 'a window'));
    return;
  }
  for (const field of ['earliest', 'latest', 'recommended']) {
    if (typeof input[field] !== 'string') issues.push(wrongType(input[field], `${path}.${field}`, 'an instant as text'));
    else readInstant(input[field], `${path}.${field}`, issues);
  }
}
