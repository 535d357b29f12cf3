import fc from 'fast-check';
import { test } from 'vitest';

const numRuns = Number(process.env.FC_RUNS ?? 300);

/**
 * A test that the law holds for everything the arbitrary makes, `FC_RUNS` times (300 when left out). On failure the seed, the path
 * to the example and the smallest example are printed; `FC_SEED` runs a seed again.
 */
export function law<Value>(name: string, arbitrary: fc.Arbitrary<Value>, check: (value: Value) => void): void {
  const property = fc.property(arbitrary, (value) => {
    check(value);
  });
  test(name, () => fc.assert(property, { numRuns }), 60_000 + numRuns * 60);
}
