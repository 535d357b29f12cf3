import { wallClock } from './wall-clock.ts';

const dayMs = 86_400_000;

/** An instant at which a zone's clock shows a minute of a day (days since 1970); where the clock skips it, one close by. */
export function localInstant(timeZone: string, day: number, minute: number): number {
  const wall = day * dayMs + minute * 60_000;
  let instant = wall;
  for (let tries = 0; tries < 3; tries++) instant += wall - wallClock(timeZone, instant);
  return instant;
}
