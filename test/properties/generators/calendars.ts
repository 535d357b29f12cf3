import fc from 'fast-check';
import type { IsoWeekday, WorkingCalendar } from 'interview-followup';
import { date } from './dates.ts';
import { given } from './given.ts';
import { hours } from './hours.ts';
import type { Recipe } from './scene.ts';
import { sometimes } from './sometimes.ts';

const weekends: readonly IsoWeekday[][] = [[6, 7], [6, 7], [6, 7], [5, 6], [7], [], [1, 3, 5]];

/** A calendar that opens at some time each week, with holidays, half days and make-up days near today. */
export function calendar(): fc.Arbitrary<Recipe<WorkingCalendar>> {
  const short = fc.oneof(fc.constant([]), hours());
  const parts = fc.record({
    weekend: fc.constantFrom(...weekends),
    hours: hours(),
    hoursByWeekday: sometimes(20, fc.dictionary(fc.constantFrom('1', '2', '4'), short, { maxKeys: 2 })), // all weekends leave another weekday
    holidays: sometimes(60, fc.array(date(-8, 15), { maxLength: 6 })),
    dates: sometimes(25, fc.array(fc.tuple(date(-8, 15), short), { maxLength: 4 })),
    coverage: sometimes(25, fc.tuple(date(-30, 5), fc.integer({ min: 6, max: 40 }))),
  });
  return parts.map(({ weekend, hours, hoursByWeekday, holidays, dates, coverage }): Recipe<WorkingCalendar> => {
    return (scene) =>
      given<WorkingCalendar>({
        weekend,
        hours,
        hoursByWeekday,
        holidays: holidays?.map((recipe) => recipe(scene)),
        dates: dates && Object.fromEntries(dates.map(([recipe, ranges]) => [recipe(scene), ranges])),
        coverage: coverage && { from: coverage[0](scene), to: coverage[0]({ ...scene, day: scene.day + coverage[1] }) },
      });
  });
}
