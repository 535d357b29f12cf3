import fc from 'fast-check';
import type { HistoryEvent } from 'interview-followup';
import type { Recipe } from '../scene.ts';

type Plain =
  | 'applied'
  | 'answered'
  | 'interview-feedback-received'
  | 'accepted'
  | 'declined'
  | 'withdrew'
  | 'stopped-chasing'
  | 'resumed-chasing';

/** An event of one of these types, about which nothing more is to say than when it happened. */
export function plain(at: fc.Arbitrary<Recipe<string>>, types: readonly Plain[]): fc.Arbitrary<Recipe<HistoryEvent>> {
  return fc.tuple(at, fc.constantFrom(...types)).map(
    ([made, type]): Recipe<HistoryEvent> =>
      (scene) => ({ at: made(scene), type }),
  );
}
