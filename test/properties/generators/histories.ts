import fc from 'fast-check';
import type { HistoryEvent } from 'interview-followup';
import { localInstant } from '../clock/local-instant.ts';
import { anyEvent } from './events/any-event.ts';
import { plain } from './events/plain.ts';
import { moment } from './moments.ts';
import { past } from './past.ts';
import type { Recipe, Scene } from './scene.ts';
import { sometimes } from './sometimes.ts';
import { story } from './stories.ts';

/** A story, among other events at any time and in any order; some with ids, and of those some twice and some retracted. */
export function history(): fc.Arbitrary<Recipe<readonly HistoryEvent[]>> {
  const parts = fc.record({
    applied: sometimes(70, plain(moment(past(25)), ['applied'])),
    story: story(),
    noise: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 2, arbitrary: fc.array(anyEvent(), { maxLength: 2 }) },
      { weight: 1, arbitrary: fc.array(anyEvent(), { maxLength: 7, size: 'max' }) },
    ),
    named: fc.nat(0xffff), // a bit for each event that has an id
    retracted: sometimes(8, fc.tuple(moment(past(3)), fc.nat(15))),
    twice: sometimes(8, fc.nat(15)),
    turn: fc.nat(15),
  });
  return parts.map(({ applied, story, noise, named, retracted, twice, turn }): Recipe<readonly HistoryEvent[]> => {
    return (scene) => {
      const recipes = [...(applied === undefined ? [] : [applied]), ...story, ...noise];
      const events = inTurn(scene, recipes).map((event, index) => ((named >> index) & 1 ? { id: `e${index}`, ...event } : event));
      const ids = events.flatMap(({ id }) => id ?? []);
      const made = [...events];
      const undone = retracted && ids[retracted[1] % ids.length];
      if (retracted !== undefined && undone !== undefined)
        made.push({ id: 'r0', at: retracted[0](scene), type: 'retracted', event: undone });
      const again = twice === undefined ? undefined : events.find(({ id }) => id !== undefined && id === ids[twice % ids.length]);
      if (again !== undefined) made.push({ ...again });
      return [...made.slice(turn % (made.length + 1)), ...made.slice(0, turn % (made.length + 1))];
    };
  });
}

/** Each event made in a scene that knows when those before it happened. */
function inTurn(scene: Scene, recipes: readonly Recipe<HistoryEvent>[]): HistoryEvent[] {
  const events: HistoryEvent[] = [];
  let known = scene;
  for (const recipe of recipes) {
    const event = recipe(known);
    events.push(event);
    const told = (event.type === 'decided' ? event.toldAt : undefined) ?? event.at;
    const instant = Math.min(
      scene.now,
      told.length > 10 ? Date.parse(told.replace(/\[.*/, '')) : localInstant(scene.zone, Date.parse(told) / 86_400_000, 0),
    );
    known = {
      ...known,
      marks: [...known.marks, instant],
      latest: event.type === 'applied' ? known.latest : Math.max(known.latest, instant),
    };
  }
  return events;
}
