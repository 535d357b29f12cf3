import type { KnownApplication } from '../application/known.js';
import { readApplication } from '../application/read-application.js';
import type { Issue } from '../errors.js';
import { isId } from '../input/check.js';
import { isRecord, sameJson } from '../input/plain-data.js';
import { show } from '../input/show.js';
import { readRequiredList } from '../offers/check.js';
import { askAbout } from './ask-about.js';
import type { Circumstances } from './read-question.js';

/** So many applications are read at once, that hostile input costs little. */
const mostApplications = 1_000_000;

/** An application of a list, its place there, and what was asked about it. */
export interface Asked<Answer> {
  readonly index: number;
  readonly known: KnownApplication;
  readonly answer: Answer;
}

/**
 * Reads many applications and asks about each that can be read; issues have paths that begin with the index. The same application twice
 * counts once; one id for two that differ is an issue that names both.
 */
export function askEach<Answer>(
  input: unknown,
  circumstances: Circumstances,
  issues: Issue[],
  ask: (known: KnownApplication) => Answer,
): Asked<Answer>[] {
  const list = readRequiredList(input, '', mostApplications, issues);
  const { policy, now } = circumstances;
  const broken = issues.length > 0; // there will be no answer: the applications are checked, and not asked about
  const places = new Map<unknown, number>();
  const asked: Asked<Answer>[] = [];
  for (let index = 0; index < list.length; index++) {
    const application = list[index];
    const id = isRecord(application) ? application.id : undefined;
    const before = places.get(id);
    if (before !== undefined && sameJson(list[before], application, 'note')) continue;
    if (before !== undefined) {
      const message = `applications ${before} and ${index} differ and both have the id ${show(id)}: give each an id of its own`;
      issues.push({ code: 'duplicate-id', path: `${index}.id`, message });
    } else if (isId(id)) places.set(id, index); // what is no id is told of when the application is read
    const entry = askAbout(index, policy, issues, (found) => {
      const known = readApplication(application, now, policy.calendar, found);
      return known === null || broken ? null : { index, known, answer: ask(known) };
    });
    if (entry !== null) asked.push(entry);
  }
  return asked;
}
