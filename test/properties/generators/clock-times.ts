import fc from 'fast-check';

/** A minute of the day: often nine, five and others at which something opens, closes or begins, so that instants meet. */
export function clockTime(): fc.Arbitrary<number> {
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(9 * 60, 17 * 60, 10 * 60, 15 * 60, 0, 8 * 60 + 45, 16 * 60 + 59, 20 * 60, 12 * 60, 2 * 60 + 30),
    },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 1439 }) },
  );
}
