type Loose<Value> = Value extends unknown ? { [Key in keyof Value]: Value[Key] | undefined } : never;

/** The object without its keys that have no value: what is optional is left out rather than undefined, as in JSON. */
export function given<Value extends object>(value: Loose<Value>): Value {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Value; // what must be there has a value
}
