import fc from 'fast-check';
import { isoDate } from '../clock/iso-date.ts';
import type { Recipe } from './scene.ts';

/** A date so many days from today at least and at most. */
export function date(min: number, max: number): fc.Arbitrary<Recipe<string>> {
  return fc.integer({ min, max }).map(
    (days): Recipe<string> =>
      ({ day }) =>
        isoDate(day + days),
  );
}
