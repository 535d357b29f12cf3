import fc from 'fast-check';
import type { Recipe } from './scene.ts';

/** An instant between the latest of what happened and now: at once, at some whole minute, or at any instant. */
export function nextInTurn(): fc.Arbitrary<Recipe<number>> {
  return fc.tuple(fc.oneof(fc.constant(0), fc.nat(60), fc.nat(100)), fc.boolean()).map(([percent, whole]): Recipe<number> => {
    return ({ latest, now }) => {
      const instant = latest + Math.floor(((now - latest) * percent) / 100);
      return whole ? Math.max(latest, Math.floor(instant / 60_000) * 60_000) : instant;
    };
  });
}
