import type { Replacement } from './propose-fixes.js';

/**
 * One fix for a statement at most: that of the first that lies within it, else of the first it stands in. In "Globex expires on Friday" the
 * name is the name's to mend, and the date that of the deadline.
 */
export function fixOfEach<Said extends { readonly start: number; readonly end: number }>(
  wrong: readonly Said[],
  fixes: readonly Replacement[],
): ReadonlyMap<Said, Replacement> {
  const fixOf = new Map<Said, Replacement>();
  for (const fix of fixes) {
    const free = wrong.filter((one) => one.start < fix.end && fix.start < one.end && !fixOf.has(one));
    const mended = free.find((one) => fix.start <= one.start && one.end <= fix.end) ?? free[0];
    if (mended !== undefined) fixOf.set(mended, fix);
  }
  return fixOf;
}
