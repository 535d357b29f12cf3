import type { JobApplication } from 'interview-followup';

const day = 86_400_000;

/** The slider's ends: from the day before the first fact to six weeks after the last one, and now within. */
export function spanOf(application: JobApplication | null, now: number): [from: number, to: number] {
  const facts = [
    ...(application?.history ?? []).map(({ at }) => Date.parse(at)),
    ...(application?.interviews ?? []).map(({ startsAt }) => Date.parse(startsAt)),
  ].filter((instant) => Number.isFinite(instant));
  const first = Math.min(...(facts.length === 0 ? [now] : facts));
  const last = Math.max(...(facts.length === 0 ? [now] : facts));
  const from = Math.floor(Math.min(first - day, now) / day) * day;
  const to = Math.ceil(Math.max(last + 42 * day, now) / day) * day;
  return [from, to];
}
