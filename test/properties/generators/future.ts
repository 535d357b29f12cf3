import fc from 'fast-check';
import { localInstant } from '../clock/local-instant.ts';
import { clockTime } from './clock-times.ts';
import type { Recipe } from './scene.ts';

/** An instant after now, some days ahead at most. */
export function future(days: number): fc.Arbitrary<Recipe<number>> {
  return fc
    .tuple(fc.nat(days), clockTime(), fc.constantFrom(1, 15 * 60_000, 3_600_000, 86_400_000))
    .map(([ahead, minute, atLeast]): Recipe<number> => {
      return ({ zone, day, now }) => {
        const instant = localInstant(zone, day + ahead, minute);
        return instant > now ? instant : now + atLeast;
      };
    });
}
