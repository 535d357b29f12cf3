import fc from 'fast-check';
import { isoText } from '../clock/iso-text.ts';
import type { Recipe } from './scene.ts';
import { zone } from './zones.ts';

/** An instant as text: with the offset of the employer's zone or another, in UTC, or with a zone in brackets. */
export function text(instant: fc.Arbitrary<Recipe<number>>): fc.Arbitrary<Recipe<string>> {
  return fc
    .tuple(instant, fc.constantFrom('local', 'local', 'local', 'utc', 'elsewhere', 'bracketed'), zone())
    .map(([recipe, style, other]): Recipe<string> => {
      return (scene) => {
        const ms = recipe(scene);
        if (style === 'utc') return new Date(ms).toISOString();
        if (style === 'elsewhere') return isoText(other, ms);
        return style === 'bracketed' ? `${isoText(scene.zone, ms)}[${scene.zone}]` : isoText(scene.zone, ms);
      };
    });
}
