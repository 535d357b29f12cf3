import type { Contact } from '../../index.js';
import { complain } from './complain.js';
import { filled } from './filled.js';
import { firstOf } from './first-of.js';
import { fold } from './fold.js';
import { idOf } from './id-of.js';
import { isGiven } from './is-given.js';
import { listAt } from './list-at.js';
import { team } from './names.js';
import { hasLeft, indexPeople, keyOf, type People, sourcesOf } from './people.js';
import { type Place, placeAt } from './place.js';
import { readAddress } from './read-address.js';
import type { Loop } from './read-loops.js';
import { readName } from './read-name.js';
import { readText } from './read-text.js';
import type { Reading } from './reading.js';
import { wordOf } from './word-of.js';
import { roleWords } from './words.js';

type Seat = readonly [role: Contact['role'], place: Place];

/** The contacts so far, by their keys, and the ids that they have. */
interface Contacts {
  readonly byKey: Map<string, Contact>;
  readonly ids: Set<string>;
}

/** So many contacts are kept; the engine takes no more. */
const most = 1000;
const places = ['job', 'jobs.0', 'joborder', 'hiring_team', 'job.hiring_team', 'jobs.0.hiring_team'];
const lists: readonly (readonly [Contact['role'], string])[] = [
  ['hiring-manager', 'hiring_managers'],
  ['recruiter', 'recruiters'],
  ['recruiter', 'coordinators'],
];

/** The contacts, the hiring manager first, then those who recruit, then who else attended an interview; each once. */
export function gatherContacts(reading: Reading, payload: Place, application: Place, loops: readonly Loop[]): Contact[] {
  const list = listAt(reading, payload, 'people');
  const people = indexPeople(list);
  const seated = [
    ...team.map(([role, path]): Seat => [role, placeAt(application, path)]),
    ...[
      application,
      ...places.map((path) => placeAt(application, path)),
      ...list.flatMap((person) => [person, placeAt(person, 'hiring_team')]),
    ].flatMap((place) => seatsAt(reading, place)),
    ...list.flatMap((person): Seat[] => {
      const word = fold(placeAt(person, 'role').value);
      const role = Object.hasOwn(roleWords, word) ? roleWords[word] : undefined;
      return role === undefined || role === 'interviewer' ? [] : [[role, person]];
    }),
  ];
  const contacts: Contacts = { byKey: new Map(), ids: new Set() };
  const seats = [...seated.filter(([role]) => role === 'hiring-manager'), ...seated.filter(([role]) => role !== 'hiring-manager')];
  for (const seat of seats) add(reading, contacts, people, application, seat, false);
  if (contacts.byKey.size === 0)
    for (const loop of loops) add(reading, contacts, people, application, ['recruiter', loop.organizer], false);
  for (const loop of loops) for (const person of loop.attendees) add(reading, contacts, people, application, ['interviewer', person], true);
  return [...contacts.byKey.values()];
}

function seatsAt(reading: Reading, place: Place): Seat[] {
  return [
    ...lists.flatMap(([role, path]) => listAt(reading, place, path).map((person): Seat => [role, person])),
    ...listAt(reading, place, 'hiringTeam').flatMap((person): Seat[] => {
      const role = wordOf(reading, placeAt(person, 'role'), roleWords);
      return role === null || role === 'interviewer' ? [] : [[role, person]];
    }),
  ];
}

/** Adds a person who is not there yet. Nobody needs a recruiter without a name; who attended is kept, for the thanks. */
function add(reading: Reading, { byKey, ids }: Contacts, people: People, application: Place, [role, place]: Seat, isNeeded: boolean): void {
  const id = idOf(place);
  if (id === null) {
    if (isNeeded && isGiven(place)) complain(reading, place, 'missing', 'an interviewer without an id is left out');
    return;
  }
  const key = keyOf(id, place.path);
  if (byKey.has(key) || byKey.size === most) return;
  const sources = sourcesOf(place, people);
  const name = readName(reading, sources);
  if (name === null && !isNeeded) return;
  if (name === null) complain(reading, place, 'unknown-person', 'has no name: give the person in people');
  const email = readAddress(reading, application, sources);
  const number = sources.map((source) => firstOf(source, ['phone_work', 'phone'])).find(isGiven);
  const phone = number === undefined ? null : readText(reading, number);
  const own = [id, `user-${id}`, `user-user-${id}`].find((text) => text.length <= 256 && !ids.has(text));
  if (own === undefined) return;
  ids.add(own);
  byKey.set(key, filled<Contact>({ id: own, name: name ?? '', role, email, phone, left: sources.some(hasLeft) || null }));
}
