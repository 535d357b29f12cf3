import fc from 'fast-check';
import { localInstant } from '../clock/local-instant.ts';
import { clockTime } from './clock-times.ts';
import type { Recipe } from './scene.ts';

const shifts = [0, 0, 0, 1, -1, 60_000, -60_000, 3_600_000];

/** An instant up to now, some days back at most: any, or one at or next to which something else happened. */
export function past(days: number): fc.Arbitrary<Recipe<number>> {
  const daysBack = fc.oneof(fc.nat(3), fc.nat(days));
  const any = fc.tuple(daysBack, clockTime()).map(([back, minute]): Recipe<number> => {
    return ({ zone, day, now }) => Math.min(now, localInstant(zone, day - back, minute));
  });
  const near = fc.tuple(fc.nat(11), fc.constantFrom(...shifts)).map(([index, shift]): Recipe<number> => {
    return ({ marks, now }) => Math.min(now, (marks[index % marks.length] ?? now) + shift);
  });
  return fc.oneof({ weight: 4, arbitrary: any }, { weight: 1, arbitrary: near });
}
