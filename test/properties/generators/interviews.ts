import fc from 'fast-check';
import type { Interview } from 'interview-followup';
import { isoText } from '../clock/iso-text.ts';
import { future } from './future.ts';
import { given } from './given.ts';
import { past } from './past.ts';
import type { Recipe } from './scene.ts';
import { sometimes } from './sometimes.ts';

const minutes = [60, 30, 90, 180, 300, 600];
const statuses: readonly Interview['status'][] = ['held', 'held', 'held', 'scheduled', 'scheduled'];
const failures: readonly Interview['status'][] = ['cancelled', 'missed-by-employer', 'missed-by-candidate'];

/** Up to four rounds with the ids i0 to i3: held, to come, under way, cancelled, missed, with and without an end and interviewers. */
export function interviews(): fc.Arbitrary<Recipe<readonly Interview[]>> {
  const one = fc.record({
    status: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...statuses) }, { weight: 1, arbitrary: fc.constantFrom(...failures) }),
    began: past(10),
    begins: sometimes(45, future(8)),
    justBegan: sometimes(8, fc.constantFrom(0, 1, 10, 15, 59, 60)),
    minutes: sometimes(70, fc.constantFrom(...minutes)),
    interviewers: sometimes(65, fc.uniqueArray(fc.nat(5), { maxLength: 3 })),
    round: sometimes(20, fc.integer({ min: 1, max: 4 })),
    format: sometimes(20, fc.constantFrom('onsite' as const, 'video' as const, 'phone' as const)),
    topics: sometimes(10, fc.constant(['compilers'])),
  });
  return fc.array(one, { maxLength: 4, size: 'medium' }).map((rounds): Recipe<readonly Interview[]> => {
    return (scene) => {
      const { contacts, zone, now } = scene;
      return rounds.map(({ status, began, begins, justBegan, minutes, interviewers, ...rest }, index) => {
        const mayBegin = status === 'scheduled' || status === 'cancelled';
        let start = (mayBegin ? begins?.(scene) : undefined) ?? began(scene);
        if (justBegan !== undefined) start = now - justBegan * 60_000;
        const people = interviewers?.flatMap((person) => contacts[person % contacts.length]?.id ?? []);
        return given<Interview>({
          ...rest,
          id: `i${index}`,
          startsAt: isoText(zone, start),
          endsAt: minutes === undefined ? undefined : isoText(zone, start + minutes * 60_000),
          status,
          interviewers: people && [...new Set(people)],
        });
      });
    };
  });
}
