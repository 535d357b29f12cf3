import { agenda, type JobApplication } from '../index.js';
import { safeParseJobApplication } from '../schema/index.js';
import type { Call, Failure } from './command.js';
import { exitCodes } from './exit-codes.js';
import { issuesOf } from './issues-of.js';
import { listIssues } from './list-issues.js';
import { openSource } from './open-source.js';
import { readEntries } from './read-entries.js';
import type { Settings } from './read-settings.js';
import { sayFileError } from './say-file-error.js';
import { withoutIndex } from './without-index.js';

/** All applications of the files, good as a whole: no two of one id, no two favourites. Else a failure that says everything. */
export async function readApplications(
  { files, io }: Pick<Call, 'files' | 'io'>,
  { now, rules }: Pick<Settings, 'now' | 'rules'>,
): Promise<{ readonly value: readonly JobApplication[] } | Failure> {
  const applications: JobApplication[] = [];
  const places: string[] = [];
  const wrong: string[] = [];
  for (const file of files) {
    const before = places.length;
    try {
      for await (const { entries } of readEntries(openSource(file, io), 'noticed')) {
        for (const { place, json } of entries) {
          places.push(place);
          if (json.type === 'broken') {
            wrong.push(...listIssues(place, [{ code: 'not-json', path: '', message: json.message }]));
            continue;
          }
          const parsed = safeParseJobApplication(json.value);
          if (parsed.type === 'valid') applications.push(parsed.value);
          else wrong.push(...listIssues(place, parsed.issues));
        }
      }
    } catch (error) {
      const said = sayFileError(error);
      if (said === null) throw error;
      return { exit: exitCodes.noInput, messages: [`${file}: ${said}`] };
    }
    if (places.length === before) return { exit: exitCodes.noInput, messages: [`${file}: there is nothing in it`] };
  }
  if (wrong.length > 0) return { exit: exitCodes.badData, messages: wrong };
  const issues = issuesOf(() => agenda(applications, { now, ...rules }));
  if (issues.length === 0) return { value: applications };
  const messages = issues.map(withoutIndex).flatMap(({ index, issue }) => listIssues(places[index] ?? '', [issue]));
  return { exit: exitCodes.badData, messages };
}
