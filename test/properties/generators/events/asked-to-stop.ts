import fc from 'fast-check';
import type { HistoryEvent } from 'interview-followup';
import { channelList } from '../channel-lists.ts';
import { given } from '../given.ts';
import { person } from '../people.ts';
import type { Recipe } from '../scene.ts';
import { sometimes } from '../sometimes.ts';

type AskedToStop = Extract<HistoryEvent, { type: 'asked-to-stop' }>;

/** A wish not to be contacted: by somebody, on some channels, or at all. */
export function askedToStop(at: fc.Arbitrary<Recipe<string>>): fc.Arbitrary<Recipe<HistoryEvent>> {
  return fc.record({ at, by: person(60), channels: sometimes(60, channelList(3)) }).map(({ at, by, channels }): Recipe<HistoryEvent> => {
    return (scene) => given<AskedToStop>({ at: at(scene), type: 'asked-to-stop', by: by(scene), channels });
  });
}
