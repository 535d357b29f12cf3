import fc from 'fast-check';
import type { TimeRange } from 'interview-followup';

/** Open hours of a date: of an office, split, the whole day, at night, and such as a change of clocks swallows or repeats. */
export function hours(): fc.Arbitrary<readonly TimeRange[]> {
  return fc.constantFrom<(readonly TimeRange[])[]>(
    [['09:00', '17:00']],
    [['09:00', '17:00']],
    [
      ['09:00', '12:00'],
      ['13:00', '17:30'],
    ],
    [['00:00', '24:00']],
    [
      ['08:00', '12:00'],
      ['12:00', '16:00'],
    ],
    [['20:00', '24:00']],
    [
      ['09:00', '10:00'],
      ['01:30', '02:30'],
    ],
    [['02:00', '03:00']],
    [
      ['00:00', '01:00'],
      ['23:00', '24:00'],
    ],
    [['10:15', '16:45']],
  );
}
