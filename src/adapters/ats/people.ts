import { firstOf } from './first-of.js';
import { fold } from './fold.js';
import { idOf } from './id-of.js';
import { isGiven } from './is-given.js';
import { type Place, placeAt } from './place.js';
import { plainText } from './plain-text.js';

/** The people given, by id. Contacts of OpenCATS have numbers of their own, apart from those of its users. */
export type People = ReadonlyMap<string, Place>;

/** The people of a payload, by the id that other resources call them by. */
export function indexPeople(list: readonly Place[]): People {
  const people = new Map<string, Place>();
  for (const person of list) {
    const id = firstOf(person, ['id', 'user_id', 'contact_id']);
    const key = idOf(id);
    if (key !== null) people.set(keyOf(key, id.path), person);
  }
  return people;
}

/** Under which the person is found whose id stands at that path. */
export function keyOf(id: string, path: string): string {
  return path.endsWith('contact_id') ? `contact-${id}` : id;
}

/** What is known of a person: what stands where they are named, and what `people` has of that id. */
export function sourcesOf(place: Place, people: People): Place[] {
  const id = idOf(place);
  const known = id === null ? undefined : people.get(keyOf(id, place.path));
  return known === undefined ? [place] : [place, known];
}

/** Whether the person no longer works there, in any of the ways in which it is written. */
export function hasLeft(person: Place): boolean {
  const says = (path: string, word: string) => fold(plainText(placeAt(person, path).value)) === word;
  return says('disabled', 'true') || says('isEnabled', 'false') || says('left_company', '1') || isGiven(placeAt(person, 'deactivatedAt'));
}
