import type { Story } from './stories.js';

/**
 * A story as the events that a Temporal server keeps, in the JSON of `temporal workflow show --output json`, and as the lines that the
 * workflow must give when it is replayed. What a replay does not look at, the input of activities above all, is left out of the events.
 */
export function historyOf({ start, application, policyId, scenes }: Story): { history: { events: object[] }; lines: string[] } {
  const events: object[] = [];
  const lines: string[] = [];
  let now = Date.parse(start);
  let task = 0; // the event that completed the last workflow task: commands refer to it
  let timers = 0;
  let activities = 0;

  /** The type is one as in `TimerStarted`. */
  function add(type: string, attributes: object): string {
    const eventType = `EVENT_TYPE${type.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
    const key = `${type[0]?.toLowerCase()}${type.slice(1)}EventAttributes`;
    events.push({ eventId: String(events.length + 1), eventTime: new Date(now).toISOString(), eventType, [key]: attributes });
    return String(events.length);
  }

  function tell(line: string): void {
    lines.push(`${new Date(now).toISOString()} ${line}`);
  }

  /** The workflow wakes up and thinks; the commands that come of it follow. */
  function think(): void {
    const scheduledEventId = add('WorkflowTaskScheduled', { taskQueue, startToCloseTimeout: '10s', attempt: 1 });
    const startedEventId = add('WorkflowTaskStarted', { scheduledEventId });
    task = Number(add('WorkflowTaskCompleted', { scheduledEventId, startedEventId, ...(task === 0 ? { sdkMetadata } : {}) }));
  }

  add('WorkflowExecutionStarted', {
    workflowType: { name: 'followUp' },
    taskQueue,
    input: { payloads: [payload({ application, policyId })] },
    workflowExecutionTimeout: '0s',
    workflowRunTimeout: '0s',
    workflowTaskTimeout: '10s',
    originalExecutionRunId: runId,
    firstExecutionRunId: runId,
    attempt: 1,
  });
  think();
  for (const scene of scenes) {
    const workflowTaskCompletedEventId = String(task);
    if ('sleepsUntil' in scene) {
      const { sleepsUntil, hears, at } = scene;
      let timer: { timerId: string; startedEventId: string } | null = null;
      if (sleepsUntil !== null) {
        const wakes = Date.parse(sleepsUntil);
        tell(`sleeps until ${new Date(wakes).toISOString()}`);
        timers += 1;
        const startToFireTimeout = `${(wakes - now) / 1000}s`;
        const timerId = String(timers);
        timer = { timerId, startedEventId: add('TimerStarted', { timerId, startToFireTimeout, workflowTaskCompletedEventId }) };
        if (hears === undefined) now = wakes;
      }
      if (hears === undefined) {
        add('TimerFired', timer ?? {});
        think();
      } else {
        now = Date.parse(at ?? hears.at);
        add('WorkflowExecutionSignaled', { signalName: 'happened', input: { payloads: [payload(hears)] } });
        think();
        if (timer !== null) add('TimerCanceled', { ...timer, workflowTaskCompletedEventId: String(task) });
      }
    } else if ('does' in scene) {
      const { does, what, answers = null, at } = scene;
      tell(`${does} ${what}`);
      activities += 1;
      const activityType = { name: does };
      const activityId = String(activities);
      const scheduledEventId = add('ActivityTaskScheduled', { activityId, activityType, taskQueue, workflowTaskCompletedEventId });
      now = at === undefined ? now + 1500 : Date.parse(at);
      const startedEventId = add('ActivityTaskStarted', { scheduledEventId, attempt: 1 });
      const retryState = 'RETRY_STATE_TIMEOUT';
      if (answers === 'fails') add('ActivityTaskFailed', { scheduledEventId, startedEventId, failure: { message: 'no mail' }, retryState });
      else add('ActivityTaskCompleted', { scheduledEventId, startedEventId, result: { payloads: [payload(answers)] } });
      think();
    } else if ('ends' in scene) {
      tell(`ends with ${scene.ends}`);
      add('WorkflowExecutionCompleted', { result: { payloads: [payload(scene.ends)] }, workflowTaskCompletedEventId });
    } else {
      tell(`fails with ${scene.failsWith}`);
      const applicationFailureInfo = { type: scene.failsWith, nonRetryable: true };
      add('WorkflowExecutionFailed', { failure: { message: 'bad facts', applicationFailureInfo }, workflowTaskCompletedEventId });
    }
  }
  return { history: { events }, lines };
}

const taskQueue = { name: 'follow-ups', kind: 'TASK_QUEUE_KIND_NORMAL' };
const runId = '00000000-0000-4000-8000-000000000000';
/** What workers of this version write: with it a replay also compares the names of activities. */
const sdkMetadata = { coreUsedFlags: [1, 2, 3], langUsedFlags: [1, 2, 3, 4, 5, 6], sdkName: 'temporal-typescript', sdkVersion: '1.24.0' };

function payload(value: unknown): object {
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  return { metadata: { encoding: base64('json/plain') }, data: base64(JSON.stringify(value)) };
}
