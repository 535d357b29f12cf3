import fc from 'fast-check';
import type { HistoryEvent } from 'interview-followup';
import { feedbackDate } from '../feedback-dates.ts';
import { given } from '../given.ts';
import { person } from '../people.ts';
import type { Recipe } from '../scene.ts';

type Promised = Extract<HistoryEvent, { type: 'feedback-promised' }>;

/** A promise of feedback. */
export function promised(at: fc.Arbitrary<Recipe<string>>): fc.Arbitrary<Recipe<HistoryEvent>> {
  return fc.record({ at, by: feedbackDate(), from: person(40) }).map(({ at, by, from }): Recipe<HistoryEvent> => {
    return (scene) => given<Promised>({ at: at(scene), type: 'feedback-promised', by: by(scene), from: from(scene) });
  });
}
