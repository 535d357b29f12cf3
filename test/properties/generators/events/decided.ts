import fc from 'fast-check';
import type { HistoryEvent } from 'interview-followup';
import { given } from '../given.ts';
import { person } from '../people.ts';
import type { Recipe } from '../scene.ts';
import { sometimes } from '../sometimes.ts';

type Decided = Extract<HistoryEvent, { type: 'decided' }>;

const decisions: readonly Decided['decision'][] = ['rejected', 'rejected', 'on-hold', 'on-hold', 'offer', 'position-closed'];

/** A decision, told at once, at another time, or not yet. */
export function decided(at: fc.Arbitrary<Recipe<string>>): fc.Arbitrary<Recipe<HistoryEvent>> {
  const parts = fc.record({
    at,
    decision: fc.constantFrom(...decisions),
    toldAt: sometimes(40, fc.oneof({ weight: 2, arbitrary: at }, { weight: 1, arbitrary: fc.constant(null) })),
    from: person(60),
  });
  return parts.map(({ at, decision, toldAt, from }): Recipe<HistoryEvent> => {
    return (scene) =>
      given<Decided>({ at: at(scene), type: 'decided', decision, toldAt: toldAt === null ? null : toldAt?.(scene), from: from(scene) });
  });
}
