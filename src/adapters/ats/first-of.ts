import { isGiven } from './is-given.js';
import { type Place, placeAt } from './place.js';

/** The first of the paths at which something stands, else the first of all: its path is where it is missing. Without a path nothing stands there. */
export function firstOf(place: Place, paths: readonly string[]): Place {
  const places = paths.map((path) => placeAt(place, path));
  return places.find(isGiven) ?? places[0] ?? { path: place.path, value: undefined };
}
