import fc from 'fast-check';
import { isoDate } from '../clock/iso-date.ts';
import { localDate } from '../clock/local-date.ts';
import type { Recipe } from './scene.ts';
import { text } from './texts.ts';

/** An instant up to now as text, or the date alone, which may be tomorrow's if that has begun somewhere on Earth. */
export function moment(instant: fc.Arbitrary<Recipe<number>>): fc.Arbitrary<Recipe<string>> {
  const date = fc.tuple(instant, fc.constantFrom(0, 0, 0, 1)).map(([recipe, later]): Recipe<string> => {
    return (scene) => {
      const latest = Math.floor((scene.now + 14 * 3_600_000) / 86_400_000);
      return isoDate(Math.min(latest, Date.parse(localDate(scene.zone, recipe(scene))) / 86_400_000 + later));
    };
  });
  return fc.oneof({ weight: 5, arbitrary: text(instant) }, { weight: 1, arbitrary: date });
}
