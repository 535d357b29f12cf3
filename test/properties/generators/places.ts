import fc from 'fast-check';

/** Where and when things happen near, with the reason why that is of interest. */
const places: readonly (readonly [zone: string, ...dates: string[]])[] = [
  ['Europe/London', '2026-03-29', '2026-04-03', '2026-10-25', '2026-12-25'], // clocks, Good Friday, clocks, Christmas
  ['America/New_York', '2026-03-08', '2026-11-01', '2028-02-29'], // clocks, clocks, a leap day
  ['Asia/Kolkata', '2026-06-10'],
  ['Pacific/Apia', '2011-12-30', '2026-04-05'], // the date that never happened
  ['Asia/Tokyo', '2027-01-01'],
  ['America/St_Johns', '2026-03-08', '2026-11-01'], // clocks, half an hour off
  ['Australia/Lord_Howe', '2026-04-05', '2026-10-04'], // clocks change by half an hour
  ['Pacific/Kiritimati', '2026-12-31'], // the first to see a date
  ['Pacific/Chatham', '2026-04-05', '2026-09-27'], // clocks, 12:45 ahead
  ['America/Los_Angeles', '2026-03-08'],
];

/** A zone, and a day (days since 1970) near a change of clocks, a holiday or another date of interest there. */
export function place(): fc.Arbitrary<{ readonly zone: string; readonly day: number }> {
  const choices = places.flatMap(([zone, ...dates]) => dates.map((date) => ({ zone, day: Date.parse(date) / 86_400_000 })));
  return fc.tuple(fc.constantFrom(...choices), fc.integer({ min: -3, max: 8 })).map(([{ zone, day }, days]) => ({ zone, day: day + days }));
}
