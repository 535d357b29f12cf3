import fc from 'fast-check';
import * as library from 'interview-followup';
import { Settings } from 'luxon';
import { expect, vi } from 'vitest';
import { type Case, cases } from './generators/cases.ts';
import { law } from './law.ts';

// A second copy of the library, only ever used on a strange host: so that nothing it remembers was learnt on this one.
vi.resetModules();
const copy = await import('interview-followup');

const hosts = fc.record({
  machineZone: fc.constantFrom('America/New_York', 'Asia/Kolkata', 'Pacific/Chatham', 'Pacific/Apia', 'UTC'),
  defaultZone: fc.constantFrom('Asia/Tokyo', 'America/St_Johns', 'system', 'UTC+3'),
  locale: fc.constantFrom('ar-EG', 'fa-IR', 'th-TH', 'de-DE'),
  throwOnInvalid: fc.boolean(),
  clock: fc.integer({ min: 0, max: 4_000_000_000_000 }),
});

law('the zone, clock, locale and luxon settings of the machine change nothing', fc.tuple(cases(), hosts), ([example, host]) => {
  const here = answersOf(library, example);

  const there = on(host, () => answersOf(copy, example));

  expect(there).toBe(here);
});

type Host = typeof hosts extends fc.Arbitrary<infer Made> ? Made : never;

function on<Result>({ machineZone, defaultZone, locale, throwOnInvalid, clock }: Host, work: () => Result): Result {
  const { defaultZone: zoneBefore, throwOnInvalid: throwsBefore, defaultLocale, defaultNumberingSystem, now } = Settings;
  const [machineBefore, clockBefore] = [process.env.TZ, Date.now];
  try {
    process.env.TZ = machineZone;
    Date.now = () => clock;
    Object.assign(Settings, { defaultZone, throwOnInvalid, defaultLocale: locale, defaultNumberingSystem: 'arab', now: () => clock });
    return work();
  } finally {
    Object.assign(Settings, { defaultZone: zoneBefore, throwOnInvalid: throwsBefore, defaultLocale, defaultNumberingSystem, now });
    Date.now = clockBefore;
    if (machineBefore === undefined) delete process.env.TZ;
    else process.env.TZ = machineBefore;
  }
}

function answersOf({ nextFollowUp, planFollowUps, mayContact, contactedEvent }: typeof library, { application, ...options }: Case): string {
  const next = nextFollowUp(application, options);
  const plan = planFollowUps(application, options);
  const verdict = mayContact(application, { ...options, at: options.now, channel: 'email' });
  const event = next.type === 'stop' ? null : contactedEvent(next.step, { at: options.now });
  return JSON.stringify([next, plan, verdict, event]);
}
