import { channelBit, channels } from '../application/channels.js';
import { purposes } from '../application/read-event.js';
import type { Issue } from '../errors.js';
import { isText, unknownValue, wrongType } from '../input/check.js';
import { limits } from '../input/limits.js';
import { isRecord } from '../input/plain-data.js';
import { checkList } from './check-list.js';

/** Checks what words need of a step, which may have come through JSON. */
export function checkStep(input: unknown, path: string, issues: Issue[]): void {
  if (!isRecord(input)) {
    issues.push(wrongType(input, path, 'a step'));
    return;
  }
  const { purpose, channel, to, copyTo } = input;
  if (!purposes.some((known) => known === purpose)) issues.push(unknownValue(purpose, `${path}.purpose`, purposes));
  if (channelBit(channel) === 0) issues.push(unknownValue(channel, `${path}.channel`, channels));
  if (to !== null) {
    if (!isRecord(to)) issues.push(wrongType(to, `${path}.to`, 'an object with a contact, or null'));
    else if (!isText(to.contact)) issues.push(wrongType(to.contact, `${path}.to.contact`, 'the id of a contact'));
  }
  checkList(copyTo, `${path}.copyTo`, limits.contacts, issues, (id, at) => {
    if (!isText(id)) issues.push(wrongType(id, at, 'the id of a contact'));
  });
}
