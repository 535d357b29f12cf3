/** What may be missing for the keys that may be left out. */
type Gaps<Whole> = {
  readonly [Key in keyof Whole]: Whole[Key] | (Partial<Pick<Whole, Key>> extends Pick<Whole, Key> ? null | undefined : never);
};

/** The object without the keys for which there is nothing: null, undefined, an empty list. */
export function filled<Whole extends object>(object: Gaps<Whole>): Whole {
  const entries = Object.entries<unknown>(object).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : (value ?? null) !== null,
  );
  return Object.fromEntries(entries) as Whole; // only what may be left out can be missing, by the type
}
