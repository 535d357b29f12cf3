import fc from 'fast-check';
import { cautious, classic, definePolicy, emailFirst, type FollowUpPolicy, publicSector, recruiterLed } from 'interview-followup';
import { calendar } from './calendars.ts';
import { channelList } from './channel-lists.ts';
import type { Recipe } from './scene.ts';
import { spanPair } from './span-pairs.ts';
import { span } from './spans.ts';

const copied = definePolicy({
  ...emailFirst,
  id: 'copied/1',
  feedback: { ...emailFirst.feedback, route: 'decision-maker-with-hr', adviseStoppingAfter: 1 },
});
const presets = [classic, classic, emailFirst, cautious, recruiterLed, publicSector, copied];
const routes = ['decision-maker-first', 'hr-first', 'decision-maker-with-hr'] as const;

/** A preset, or one of a spread of it, as often as any other policy. */
export function policy(): fc.Arbitrary<Recipe<FollowUpPolicy>> {
  return fc.oneof(
    fc.constantFrom(...presets).map(
      (preset): Recipe<FollowUpPolicy> =>
        () =>
          preset,
    ),
    custom(),
  );
}

function custom(): fc.Arbitrary<Recipe<FollowUpPolicy>> {
  const count = (max: number) => fc.oneof(fc.constant(null), fc.integer({ min: 1, max }));
  const gap = (days: number) => spanPair(days, 'without-hours').map(([min, max]) => ({ min, max }));
  const parts = fc.record({
    calendar: calendar(),
    thankYou: fc.option(
      fc.tuple(spanPair(3, 'with-hours'), channelList(4)).map(([[within, expiresAfter], channels]) => ({ within, expiresAfter, channels })),
      { freq: 6 },
    ),
    feedback: fc.record({
      afterPromise: fc.oneof(fc.constant({ days: 0 }), span(3, 'without-hours')),
      withoutPromise: span(7, 'without-hours'),
      gap: gap(5),
      maxAttempts: count(4),
      adviseStoppingAfter: count(4),
      channels: channelList(5),
      route: fc.constantFrom(...routes),
      escalateAfter: fc.integer({ min: 1, max: 3 }),
    }),
    application: fc.option(fc.record({ firstAfter: span(7, 'without-hours'), gap: gap(6), maxAttempts: count(3) }), { freq: 6 }),
    outcome: fc
      .tuple(
        spanPair(3, 'with-hours'),
        fc.constantFrom('with-thanks' as const, 'separately' as const, 'separately' as const, 'never' as const),
        fc.constantFrom({ days: 14 }, null),
      )
      .map(([[thankWithin, expiresAfter], askHowICameAcross, long]) => ({
        thankWithin,
        askHowICameAcross,
        expiresAfter: long ?? expiresAfter,
      })),
  });
  return parts.map(
    (made): Recipe<FollowUpPolicy> =>
      (scene) =>
        definePolicy({ ...made, id: 'custom/1', calendar: made.calendar(scene) }),
  );
}
