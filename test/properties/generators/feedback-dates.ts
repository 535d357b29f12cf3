import fc from 'fast-check';
import type { FeedbackDate } from 'interview-followup';
import { date } from './dates.ts';
import { future } from './future.ts';
import { past } from './past.ts';
import type { Recipe } from './scene.ts';
import { span } from './spans.ts';
import { text } from './texts.ts';

/** A date promised or set: a date, an instant or a span, passed or to come. */
export function feedbackDate(): fc.Arbitrary<Recipe<FeedbackDate>> {
  return fc.oneof(
    {
      weight: 3,
      arbitrary: date(-8, 8).map(
        (made): Recipe<FeedbackDate> =>
          (scene) => ({ date: made(scene) }),
      ),
    },
    {
      weight: 2,
      arbitrary: text(fc.oneof(past(8), future(8))).map(
        (made): Recipe<FeedbackDate> =>
          (scene) => ({ instant: made(scene) }),
      ),
    },
    {
      weight: 2,
      arbitrary: span(7, 'with-hours').map(
        (within): Recipe<FeedbackDate> =>
          () => ({ within }),
      ),
    },
  );
}
