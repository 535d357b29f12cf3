import { contactedEvent, type Step } from 'interview-followup';
import type { Db } from 'pg-boss';
import type { Clock } from './clock.ts';
import { type Decided, decide, putIntoOutbox } from './decide-chunk.ts';
import type { Row } from './due-before.ts';
import { inTransaction } from './in-transaction.ts';

/** So many messages are lost sight of, and tried again, when a sender dies. */
export const batchSize = 50;

export interface DeliverOptions {
  /** Where messages go: the provider's address. */
  readonly receiver: string;
  /** Who sends, for the receiver's log. */
  readonly name: string;
  readonly clock: Clock;
}

/**
 * Takes up to 50 messages whose hour has come, sends them and records it, in one transaction. Other senders pass over rows that are taken.
 * Returns how many were taken, and how many of them the receiver did not accept.
 */
export async function deliverBatch(db: Db, options: DeliverOptions): Promise<{ taken: number; refused: number }> {
  return inTransaction(db, async (tx) => {
    const { rows } = await tx.executeSql(
      `select key, send_at, id, policy, application, (select max(until) from nights) as until,
         array(select key from outbox where application_id = applications.id and delivered_at is not null) as delivered
       from outbox join applications on id = application_id
       where delivered_at is null and attempts < 10 and send_at <= $1 and try_after <= $1
       order by attempts, send_at limit ${batchSize} for update of outbox, applications skip locked`,
      [options.clock('infinity')],
    );
    const signal = AbortSignal.timeout(3000); // less than the server's patience with an idle transaction
    const sent = await Promise.all((rows as Waiting[]).map((row) => sendIfStillDue(row, options, signal)));
    await record(tx, sent);
    return { taken: sent.length, refused: sent.filter(({ outcome }) => outcome === 'refused').length };
  });
}

type Waiting = Row & { readonly key: string; readonly send_at: Date; readonly until: Date };
type Sent = { readonly id: string; readonly key: string; readonly event: object | null; readonly decided: Decided | null } & {
  readonly outcome: 'delivered' | 'refused' | 'not due';
};

/** Hours may have passed since the night: somebody answered, withdrew, asked to be left alone. So the facts are asked once more. */
async function sendIfStillDue(row: Waiting, options: DeliverOptions, signal: AbortSignal): Promise<Sent> {
  const { id, key } = row;
  const now = options.clock(row.send_at.toISOString());
  const until = row.until.toISOString();
  const decided = decide(row, now, until);
  const step = decided.step;
  if (step?.key !== key || Date.parse(step.window.recommended) > Date.parse(now))
    return { id, key, event: null, decided, outcome: 'not due' };
  if (!(await post(row, step, options, signal))) return { id, key, event: null, decided: null, outcome: 'refused' };

  // A machine sends e-mails. A call is made by a person: what was delivered is a task, and the event comes from them.
  const event = step.channel === 'email' ? contactedEvent(step, { at: now }) : null;
  const application = event === null ? row.application : { ...row.application, history: [...(row.application.history ?? []), event] };
  return { id, key, event, decided: decide({ ...row, application, delivered: [...row.delivered, key] }, now, until), outcome: 'delivered' };
}

/** The key makes it safe to ask twice: the provider acts on the first request and answers the second as it did the first. */
async function post(row: Waiting, step: Step, options: DeliverOptions, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(options.receiver, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': row.key, 'user-agent': options.name },
      body: JSON.stringify({ applicationId: row.id, ...step }), // your draft goes here; draftMessage writes one
      signal,
    });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false; // tried again, later
  }
}

async function record(tx: Db, sent: readonly Sent[]): Promise<void> {
  const tried = sent.filter(({ outcome }) => outcome !== 'not due');
  // After 10 seconds, 20, 40 and so on: a provider that is down for an hour must not cost a day.
  await tx.executeSql(
    `update outbox set attempts = attempts + 1, try_after = now() + interval '10 seconds' * power(2, attempts),
       delivered_at = case when tried.accepted then now() end
     from unnest($1::text[], $2::boolean[]) as tried (key, accepted) where outbox.key = tried.key`,
    [tried.map(({ key }) => key), tried.map(({ outcome }) => outcome === 'delivered')],
  );

  const changed = sent.flatMap(({ id, event, decided }) => (decided === null ? [] : [{ id, event, ...decided }]));
  await putIntoOutbox(tx, changed);
  await tx.executeSql(
    `update applications set next_check_at = changed.next_check_at, problem = changed.problem,
       application = case when event is null then application
         else jsonb_set(application, '{history}', coalesce(application->'history', '[]') || event) end
     from unnest($1::text[], $2::timestamptz[], $3::text[], $4::jsonb[]) as changed (id, next_check_at, problem, event)
     where applications.id = changed.id`,
    [
      changed.map(({ id }) => id),
      changed.map(({ nextCheckAt }) => nextCheckAt),
      changed.map(({ problem }) => problem),
      changed.map(({ event }) => (event === null ? null : JSON.stringify(event))),
    ],
  );
}
