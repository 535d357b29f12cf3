/** A value of the payload and where it stands there. */
export interface Place {
  readonly path: string;
  readonly value: unknown;
}

/** What stands at a dotted path below; a whole number is a list index. Only what the JSON itself holds is found, never a prototype's. */
export function placeAt(place: Place, path: string): Place {
  let { value } = place;
  for (const key of path.split('.')) {
    const found = typeof value === 'object' && value !== null && Object.hasOwn(value, key) && !(Array.isArray(value) && key === 'length');
    value = found ? (value as Record<string, unknown>)[key] : undefined;
  }
  return { path: place.path === '' ? path : `${place.path}.${path}`, value };
}
