import type { Issue } from '../errors.js';
import { complainAboutId, isId, wrongType } from '../input/check.js';
import { limits } from '../input/limits.js';
import { isRecord } from '../input/plain-data.js';
import { show } from '../input/show.js';
import { checkText, checkWord, readDay, readRequiredList } from '../offers/check.js';
import type { Duty } from './owed-types.js';

/** A duty, read. */
export interface KnownDuty {
  readonly duty: Duty;
  readonly effectiveDay: number;
}

const mostDuties = 1000;
const froms = ['last-interview', 'request'];

/** The duties, checked one by one; issues stand under `path`. None when they are left out. */
export function readDuties(input: unknown, path: string, issues: Issue[]): KnownDuty[] {
  const known: KnownDuty[] = [];
  if (input === undefined) return known;
  const places = new Map<string, number>();
  for (const [index, duty] of readRequiredList(input, path, mostDuties, issues).entries()) {
    const own = `${path}.${index}`;
    if (!isRecord(duty)) {
      issues.push(wrongType(duty, own, 'a duty: an object with id, jurisdiction, days, from, effectiveFrom, asOf and source'));
      continue;
    }
    const { id } = duty;
    const before = isId(id) ? places.get(id) : undefined;
    if (!isId(id)) issues.push(complainAboutId(id, `${own}.id`));
    else if (before === undefined) places.set(id, index);
    else {
      const message = `duties ${before} and ${index} both have the id ${show(id)}: give each an id of its own`;
      issues.push({ code: 'duplicate-id', path: `${own}.id`, message });
    }
    checkText(duty.jurisdiction, `${own}.jurisdiction`, issues);
    checkWhole(duty.days, `${own}.days`, limits.span, issues);
    checkWord(duty.from, froms, `${own}.from`, issues);
    if (duty.minimumHeadcount !== undefined) checkWhole(duty.minimumHeadcount, `${own}.minimumHeadcount`, Number.MAX_SAFE_INTEGER, issues);
    const effectiveDay = readDay(duty.effectiveFrom, `${own}.effectiveFrom`, issues);
    readDay(duty.asOf, `${own}.asOf`, issues);
    checkText(duty.source, `${own}.source`, issues);
    known.push({ duty: duty as unknown as Duty, effectiveDay }); // checked field by field above; used when no issue was found
  }
  return known;
}

function checkWhole(value: unknown, path: string, most: number, issues: Issue[]): void {
  if (typeof value !== 'number') issues.push(wrongType(value, path, `a whole number from 0 to ${most}`));
  else if (!(Number.isInteger(value) && value >= 0 && value <= most)) {
    issues.push({ code: 'not-whole', path, message: `${show(value)} is not a whole number from 0 to ${most}` });
  }
}
