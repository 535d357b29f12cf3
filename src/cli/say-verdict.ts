import type { ContactVerdict, JobApplication } from '../index.js';
import { describeFollowUp, describeReasons } from '../messages/index.js';
import type { Row } from './lay-out.js';
import type { Language } from './read-settings.js';
import { sayMoment } from './say-moment.js';

/** A verdict in words. */
export function sayVerdict(verdict: ContactVerdict, application: JobApplication, language: Language): readonly Row[] {
  if (verdict.type === 'refused') {
    const { allowedFrom, reasons } = verdict;
    return [
      {
        label: 'Refused',
        colour: 'red',
        lines: [allowedFrom === null ? 'Not as things stand' : `Not before ${sayMoment(allowedFrom, language)}`],
      },
      { label: 'Why', lines: describeReasons(reasons, { application, ...language }) },
    ];
  }
  const { step, urgency } = verdict;
  if (step === undefined) return [{ label: 'Allowed', colour: 'green', lines: ['Now: nothing speaks against it'] }];
  const decision = { type: 'act', urgency, step, policyId: '', reasons: [], caveats: [], validUntil: null } as const;
  return [{ label: 'Allowed', colour: 'green', lines: [describeFollowUp(decision, { application, ...language }).headline] }];
}
