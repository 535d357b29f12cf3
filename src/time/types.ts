/** A real calendar date, `"2026-11-10"`. */
export type IsoDate = string;

/** ISO 8601 with an offset or `Z`, `"2026-11-10T09:00:00+01:00"`; a trailing RFC 9557 `[Europe/London]` is accepted on input. */
export type IsoInstant = string;

/** A zone of the IANA database, `"America/New_York"`; kept in the spelling the caller gave. */
export type TimeZoneId = string;

/** A moment: ISO text with an offset, a `Date`, or anything with `epochMilliseconds` (a Temporal instant fits). */
export type InstantInput = IsoInstant | Date | { readonly epochMilliseconds: number };
