import { channelBit, channels } from '../application/channels.js';
import type { Issue } from '../errors.js';
import { isText, unknownValue, wrongType } from '../input/check.js';
import { limits } from '../input/limits.js';
import { isRecord } from '../input/plain-data.js';
import { checkList } from './check-list.js';

const texts = ['since', 'until', 'contact', 'interview', 'answerBy'];

/** Checks reasons or caveats, which may have come through JSON. Their codes are open: one that is not known has a sentence too. */
export function checkReasons(input: unknown, path: string, issues: Issue[]): void {
  if (input === undefined) issues.push(wrongType(input, path, 'a list of reasons'));
  checkList(input, path, limits.history, issues, (reason, at) => {
    if (!isRecord(reason)) {
      issues.push(wrongType(reason, at, 'a reason: an object with a code'));
      return;
    }
    const { code, attempts, channel, employer } = reason;
    if (!isText(code)) issues.push(wrongType(code, `${at}.code`, 'a text'));
    for (const field of texts) {
      if (reason[field] !== undefined && !isText(reason[field])) issues.push(wrongType(reason[field], `${at}.${field}`, 'a text'));
    }
    if (attempts !== undefined && !Number.isInteger(attempts)) issues.push(wrongType(attempts, `${at}.attempts`, 'a whole number'));
    if (channel !== undefined && channelBit(channel) === 0) issues.push(unknownValue(channel, `${at}.channel`, channels));
    if (employer !== undefined && employer !== null && !isText(employer))
      issues.push(wrongType(employer, `${at}.employer`, 'a text or null'));
  });
}
