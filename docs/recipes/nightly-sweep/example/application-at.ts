import type { HistoryEvent, Interview, JobApplication } from 'interview-followup';
import { policies } from '../policies.ts';

/** A Monday, ten past one in Greenwich. In New York it is still Sunday, and the clocks have gone back twenty hours ago. */
export const firstNight = '2026-11-02T01:10:00.000Z';

const zones = [
  'America/New_York',
  'Europe/London',
  'Asia/Tokyo',
  'Europe/Berlin',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Australia/Adelaide',
  'Asia/Kathmandu',
  'Pacific/Auckland',
  'America/St_Johns',
];
const policyIds = [...policies.keys()];
const quarter = 900_000;
const day = 96 * quarter;

/** Example number `index`, always the same one: the table is full of people at every stage of waiting. */
export function applicationAt(index: number): { id: string; policy: string; application: JobApplication } {
  const whole = numbers(index);
  const id = `a${String(index).padStart(7, '0')}`;
  const timeZone = pick(zones, whole);
  const agency = whole(6) === 0;
  const contacts: JobApplication['contacts'] = [
    {
      id: 'boss',
      name: 'Dana Okafor',
      role: 'hiring-manager',
      email: `dana@${id}.example`,
      phone: '+1 212 555 0100',
      mayCall: whole(2) === 0,
    },
    { id: 'people', name: 'Hugo Reyes', role: 'hr', email: `hugo@${id}.example` },
    {
      id: 'peer',
      name: 'Mina Sato',
      role: 'interviewer',
      email: `mina@${id}.example`,
      ...(whole(8) === 0 ? { timeZone: pick(zones, whole) } : {}),
    },
    ...(agency ? [{ id: 'agent', name: 'Ola Berg', role: 'agency', email: `ola@${id}.example` } as const] : []),
  ];
  const night = Math.floor(Date.parse(firstNight) / quarter) * quarter;
  const held = night - (1 + whole(30 * 96)) * quarter; // within the last thirty days
  const interviews: Interview[] = [];
  const history: HistoryEvent[] = [{ type: 'applied', at: iso(held - (5 + whole(30)) * day) }];
  const story = whole(20);
  if (story > 1) {
    interviews.push({
      id: 'first',
      startsAt: iso(held - 4 * quarter),
      endsAt: iso(held),
      status: 'held',
      interviewers: whole(3) === 0 ? ['boss', 'peer'] : ['boss'],
    });
    if (whole(4) > 0)
      history.push({
        type: 'feedback-promised',
        at: iso(held),
        from: 'boss',
        by: { date: iso(held + (2 + whole(14)) * day).slice(0, 10) },
      });
    if (whole(4) > 0) {
      for (const to of interviews[0]?.interviewers ?? [])
        write(history, { at: held + 2 * quarter, purpose: 'thank-you', to, interview: 'first' }, night);
    }
    const chased = whole(4);
    for (let attempt = 1; attempt <= chased; attempt++)
      write(history, { at: held + attempt * 6 * day, purpose: 'feedback-request', to: 'boss' }, night);
  }
  const since = held + whole(Math.max(1, (night - held) / quarter)) * quarter; // between the interview and the night
  const extra = stories[story];
  if (extra !== undefined) history.push(extra(iso(since), iso(night + (1 + whole(20)) * day).slice(0, 10)));
  if (story === 12)
    interviews.push({ id: 'second', startsAt: iso(night + (1 + whole(8 * 96)) * quarter), status: 'scheduled', interviewers: ['boss'] });
  // One in ten thousand cannot be read: a promise by a day that does not exist.
  if (index % 10_000 === 777) history.push({ type: 'feedback-promised', at: iso(held), by: { date: '2026-11-31' } });
  const application = { id, role: 'Data Engineer', employer: { name: `Employer ${index}`, timeZone }, contacts, interviews, history };
  return { id, policy: pick(policyIds, whole), application };
}

/** What else happened, by the number of the story; 0 and 1 have had no interview yet. */
const stories: { readonly [story: number]: (at: string, later: string) => HistoryEvent } = {
  2: (at) => ({ type: 'decided', at, decision: 'rejected', from: 'people' }),
  3: (at) => ({ type: 'decided', at, decision: 'offer', from: 'boss' }),
  4: (at) => ({ type: 'decided', at, decision: 'on-hold', from: 'people' }),
  5: (at) => ({ type: 'heard', at, from: 'people', channel: 'email', kind: 'request', what: 'two references' }),
  6: (at) => ({ type: 'heard', at, from: 'boss', channel: 'email', kind: 'no-decision-yet' }),
  7: (at, later) => ({ type: 'heard', at, from: 'boss', channel: 'email', kind: 'automatic', awayUntil: later }),
  8: (at) => ({ type: 'withdrew', at }),
  9: (at) => ({ type: 'asked-to-stop', at }),
  10: (at, later) => ({ type: 'snoozed', at, until: later }),
  11: (at, later) => ({ type: 'feedback-promised', at, by: { date: later }, from: 'people' }),
};

function write(
  history: HistoryEvent[],
  made: { at: number; purpose: 'thank-you' | 'feedback-request'; to: string; interview?: string },
  night: number,
): void {
  if (made.at < night) history.push({ type: 'contacted', channel: 'email', ...made, at: iso(made.at) });
}

function iso(instant: number): string {
  return new Date(instant).toISOString();
}

function pick<Value>(values: readonly Value[], whole: (below: number) => number): Value {
  return values[whole(values.length)] as Value; // whole stays below the length
}

/** Whole numbers below a bound, the same ones for the same seed (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}
