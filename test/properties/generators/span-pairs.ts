import fc from 'fast-check';
import type { Span } from 'interview-followup';

type Unit = 'days' | 'workingDays' | 'hours';

/** Two lengths of time in one unit, the second not below the first. */
export function spanPair(days: number, hours: 'with-hours' | 'without-hours'): fc.Arbitrary<readonly [Span, Span]> {
  const units: Unit[] = hours === 'with-hours' ? ['days', 'workingDays', 'hours'] : ['days', 'workingDays'];
  return fc.tuple(fc.constantFrom(...units), fc.nat(days), fc.nat(3), fc.nat(23)).map(([unit, min, more, extra]) => {
    if (unit === 'hours') return [spanOf(unit, min * 24), spanOf(unit, (min + more) * 24 + extra)] as const;
    return [spanOf(unit, min), spanOf(unit, min + more)] as const;
  });
}

function spanOf(unit: Unit, count: number): Span {
  switch (unit) {
    case 'days':
      return { days: count };
    case 'workingDays':
      return { workingDays: count };
    case 'hours':
      return { hours: count };
  }
}
