import type { FollowUp, JobApplication, Step } from '../index.js';
import { describeFollowUp } from '../messages/index.js';
import type { Row } from './lay-out.js';
import type { Settings } from './read-settings.js';
import { sayFollowUp } from './say-follow-up.js';

/** A plan in words, numbered; without a step it says what comes next instead. */
export function sayPlan(
  steps: readonly Step[],
  application: JobApplication,
  settings: Pick<Settings, 'now' | 'language'>,
  next: () => FollowUp,
): readonly Row[] {
  const { language } = settings;
  if (steps.length === 0) {
    const followUp = next();
    const rows = sayFollowUp(followUp, application, settings);
    return followUp.type === 'stop'
      ? rows
      : [{ label: 'Plan', lines: ['No step within --steps and --until; this is what comes next:'] }, ...rows];
  }
  const width = String(steps.length).length;
  return [
    {
      label: 'Plan',
      lines: steps.map(
        (step, index) =>
          `${String(index + 1).padStart(width)}. ${describeFollowUp(decisionOf(step), { application, ...language }).headline}`,
      ),
    },
  ];
}

/** A planned step as the decision it will be: its headline names the window. */
function decisionOf(step: Step): FollowUp {
  const { earliest, latest, recommended } = step.window;
  const why = { policyId: '', reasons: [], caveats: [], validUntil: null };
  if (Date.parse(recommended) >= Date.parse(latest)) return { type: 'act', urgency: 'overdue', step, ...why };
  return { type: 'wait', until: earliest, step, ...why };
}
