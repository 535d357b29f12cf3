// For tests: tells what the workflow does, as lines of text with its own time. It changes nothing of what the workflow does.
import { ApplicationFailure, proxySinks, type Sinks, type WorkflowInterceptorsFactory } from '@temporalio/workflow';

export interface RecordingSinks extends Sinks {
  recording: { add(line: string): void };
}

const { recording } = proxySinks<RecordingSinks>();

export const interceptors: WorkflowInterceptorsFactory = () => ({
  inbound: [
    {
      execute: async (input, next) => {
        try {
          const result = await next(input);
          add(`ends with ${result}`);
          return result;
        } catch (error) {
          if (error instanceof ApplicationFailure) add(`fails with ${error.type}`);
          throw error;
        }
      },
    },
  ],
  outbound: [
    {
      startTimer: (input, next) => {
        add(`sleeps until ${new Date(Date.now() + input.durationMs).toISOString()}`);
        return next(input);
      },
      scheduleActivity: (input, next) => {
        const [{ step, urgency, issues }] = input.args as [{ step?: Step; urgency?: string; issues?: { code: string }[] }];
        const what = step === undefined ? issues?.map(({ code }) => code) : [step.purpose, step.channel, step.to?.contact, urgency];
        add([input.activityType, ...(what ?? [])].join(' ').trimEnd());
        return next(input);
      },
    },
  ],
});

interface Step {
  readonly purpose: string;
  readonly channel: string;
  readonly to: { readonly contact: string } | null;
}

function add(line: string): void {
  recording.add(`${new Date().toISOString()} ${line}`);
}
