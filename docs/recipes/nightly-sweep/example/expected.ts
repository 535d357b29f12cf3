import { contactedEvent, type FollowUp, type JobApplication, nextFollowUp } from 'interview-followup';
import type { Row } from '../due-before.ts';
import { policies } from '../policies.ts';

// What a night should deliver, worked out without table, queue or outbox, to compare with. Two ways that share no more than the question.

export interface Night {
  readonly starts: string;
  readonly until: string;
}

/** The keys of the messages, and the application as it is afterwards. */
export interface Expected {
  readonly keys: readonly string[];
  readonly application: JobApplication;
}

/** The plain loop: ask, do what opens today, ask again, and else ask when the answer changes. */
export function expected(row: Row, night: Night): Expected {
  const day = startDay(row);
  let now = night.starts;
  while (Date.parse(now) < Date.parse(night.until)) {
    const next = day.ask(now);
    if (next === null) break;
    if (next.type !== 'stop' && !day.isDone(next) && Date.parse(next.step.window.recommended) < Date.parse(night.until)) {
      now = next.step.window.recommended;
      day.act(next, now);
    } else if (next.validUntil === null) break;
    else now = next.validUntil;
  }
  return { keys: day.keys, application: day.application() };
}

/** The slow way: ask every quarter of an hour, all day, and act only when it is open at that very instant. */
export function expectedByTheQuarter(row: Row, night: Night): Expected {
  const quarter = 900_000;
  const day = startDay(row);
  for (let instant = Date.parse(night.starts); instant < Date.parse(night.until); instant = (Math.floor(instant / quarter) + 1) * quarter) {
    const now = new Date(instant).toISOString();
    for (
      let next = day.ask(now);
      next?.type === 'act' && !day.isDone(next) && Date.parse(next.step.window.recommended) <= instant;
      next = day.ask(now)
    ) {
      day.act(next, now);
    }
  }
  return { keys: day.keys, application: day.application() };
}

type Asked = Exclude<FollowUp, { type: 'stop' }>;

function startDay(row: Row) {
  const policy = policies.get(row.policy);
  if (policy === undefined) throw new Error(`no policy has the id ${row.policy}`);
  let application: JobApplication = row.application;
  const keys: string[] = [];
  return {
    keys,
    application: () => application,
    ask: (now: string): FollowUp | null => {
      try {
        return nextFollowUp(application, { now, policy });
      } catch {
        return null; // cannot be read: nothing is due
      }
    },
    isDone: ({ step }: Asked): boolean => keys.includes(step.key) || row.delivered.includes(step.key),
    act: ({ step }: Asked, at: string): void => {
      keys.push(step.key);
      if (step.channel === 'email')
        application = { ...application, history: [...(application.history ?? []), contactedEvent(step, { at })] };
    },
  };
}
