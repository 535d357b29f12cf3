import { readFileSync } from 'node:fs';
import type { AtsOptions, AtsResult } from 'interview-followup/ats';

// One story told by seven systems: Sam Rivera applied at Northwind on Monday, 16 February 2026, at 14:05 in New York, and sat before a
// panel on Thursday, 5 March, from 15:00 to 16:30 (20:00 to 21:30 UTC). New York's clocks go forward on Sunday, 8 March. The system
// says rejected since Thursday, 26 March, 10:00 in New York; nobody has told Sam.

/** A sample payload, fresh on every call. */
// biome-ignore lint/suspicious/noExplicitAny: tests change what they please in it
export function sample(name: string): any {
  return JSON.parse(readFileSync(new URL(`./samples/${name}.json`, import.meta.url), 'utf8'));
}

/** The Monday after the rejection, in New York. */
export const options: AtsOptions = { timeZone: 'America/New_York', now: '2026-03-30T14:00:00Z' };

/** The panel in the employer's zone. */
export const panelTimes = { startsAt: '2026-03-05T15:00:00.000-05:00', endsAt: '2026-03-05T16:30:00.000-05:00' };

/** What was complained about, a line each. */
export function told({ problems }: AtsResult): string[] {
  return problems.map(({ path, code, message }) => `${path} ${code}: ${message}`);
}
