import fc from 'fast-check';
import type { Span } from 'interview-followup';

/** A length of time up to so many days. */
export function span(days: number, hours: 'with-hours' | 'without-hours'): fc.Arbitrary<Span> {
  const counted = fc.oneof(
    fc.nat(days).map((count): Span => ({ days: count })),
    fc.nat(days).map((count): Span => ({ workingDays: count })),
  );
  if (hours === 'without-hours') return counted;
  return fc.oneof({ weight: 2, arbitrary: counted }, { weight: 1, arbitrary: fc.nat(days * 24).map((count): Span => ({ hours: count })) });
}
