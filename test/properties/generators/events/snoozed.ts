import fc from 'fast-check';
import type { HistoryEvent } from 'interview-followup';
import { date } from '../dates.ts';
import type { Recipe } from '../scene.ts';

/** The candidate's wish not to be reminded until a date. */
export function snoozed(at: fc.Arbitrary<Recipe<string>>): fc.Arbitrary<Recipe<HistoryEvent>> {
  return fc.tuple(at, date(-2, 8)).map(([made, until]): Recipe<HistoryEvent> => {
    return (scene) => ({ at: made(scene), type: 'snoozed', until: until(scene) });
  });
}
