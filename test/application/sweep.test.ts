import { describe, expect, test } from 'vitest';
import { type Issue, isFollowUpError, mayContact, nextFollowUp, planFollowUps } from '../../src/index.js';
import { full, fullNow } from './full-application.js';
import { pathsOf, replaced, substitutes } from './substitutes.js';

/** The issues of each of the three questions, null when it was answered. Any other error goes through. */
function verdictsOf(application: unknown): (readonly Issue[] | null)[] {
  const questions = [
    () => nextFollowUp(application as never, { now: fullNow }),
    () => planFollowUps(application as never, { now: fullNow, steps: 2 }),
    () => mayContact(application as never, { at: fullNow, channel: 'email', purpose: 'other' }),
  ];
  return questions.map((ask) => {
    try {
      ask();
    } catch (error) {
      if (isFollowUpError(error)) return error.issues;
      throw error;
    }
    return null;
  });
}

/** Fields that are never read, and may hold anything. */
const unread = /(^|\.)note$/;
/** Fields that others refer to: when they change, the complaint may come from there. */
const referredTo = /(^|\.)id$|^contacts$|^interviews$|^history$|\.type$|^(contacts|interviews|history)\.\d+$/;

test('the application that is swept is valid', () => {
  expect(verdictsOf(full)).toEqual([null, null, null]);
});

describe('Whatever stands in its place, a field is accepted or complained about, and the input stays as it was', () => {
  test.each(pathsOf(full))('%s', (path) => {
    const faults = substitutes.flatMap(([name, substitute]) => {
      const application = replaced(full, path, substitute);
      const before = shapeOf(application);
      const verdicts = verdictsOf(application);
      const [issues] = verdicts;
      return [
        shapeOf(application) === before || `${name}: the input was changed`,
        verdicts.every((verdict) => JSON.stringify(verdict) === JSON.stringify(issues)) || `${name}: three answers differ`,
        issues?.every(isWellFormed) !== false || `${name}: an issue is malformed`,
        issues?.length !== 0 || `${name}: refused without an issue`,
        !unread.test(path) || issues === null || `${name}: what is never read was complained about`,
        referredTo.test(path) ||
          !issues ||
          issues.some((issue) => path.startsWith(issue.path) || issue.path.startsWith(path)) ||
          `${name}: the path is not named`,
      ].filter((fault) => fault !== true);
    });

    expect(faults).toEqual([]);
  });
});

function isWellFormed({ code, path, message }: Issue): boolean {
  return /^[a-z]+(-[a-z]+)*$/.test(code) && typeof path === 'string' && message.length > 10;
}

/** A text that shows every change, also of what JSON cannot say. */
function shapeOf(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    typeof part === 'number' || typeof part === 'bigint' || typeof part === 'function' || part === undefined ? String(part) : part,
  );
}

describe('No field takes a value of another type in silence', () => {
  // `null` says something in one place only: decided, and not told yet.
  const acceptsNull = /\.toldAt$|(^|\.)note$/;

  test.each(pathsOf(full).filter((path) => !acceptsNull.test(path)))('%s is never null', (path) => {
    expect(verdictsOf(replaced(full, path, null))[0]).not.toBeNull();
  });

  test.each(pathsOf(full).filter((path) => !unread.test(path)))('%s is never a function', (path) => {
    expect(verdictsOf(replaced(full, path, () => 7))[0]).not.toBeNull();
  });
});

describe('What may be left out', () => {
  const optional = pathsOf(full).filter((path) => verdictsOf(replaced(full, path, undefined))[0] === null);

  test('is what the contract marks with a question mark, and nothing else', () => {
    const names = new Set(optional.map((path) => path.replace(/^history\.\d+/, 'event').replace(/\.\d+(?=\.|$)/g, '')));

    expect([...names].sort()).toEqual(
      [
        'contacts.addressAs',
        'contacts.awayUntil',
        'contacts.email',
        'contacts.language',
        'contacts.left',
        'contacts.linkedin',
        'contacts.mayCall',
        'contacts.note',
        'contacts.notBefore',
        'contacts.phone',
        'contacts.prefers',
        'contacts.refuses',
        'contacts.timeZone',
        'employer.calendar',
        'employer.calendar.coverage',
        'employer.calendar.dates',
        'employer.calendar.holidays',
        'employer.calendar.hoursByWeekday',
        'employer.headcount',
        'employer.jurisdiction',
        'employer.name',
        'event.awayUntil',
        'event.by',
        'event.channel',
        'event.channels',
        'event.copyTo',
        'event.from',
        'event.id',
        'event.interview',
        'event.note',
        'event.notBefore',
        'event.points',
        'event.result',
        'event.said',
        'event.to',
        'event.toldAt',
        'event.what',
        'history',
        'interviews.endsAt',
        'interviews.format',
        'interviews.interviewers',
        'interviews.note',
        'interviews.round',
        'interviews.topics',
        'preferred',
      ].sort(),
    );
  });
});

describe('The question itself', () => {
  test.each(substitutes)('an application that is %s', (_, application) => {
    const [issues] = verdictsOf(application);

    expect(issues?.[0]).toMatchObject({ code: expect.stringMatching(/^(missing|wrong-type)$/) });
  });

  test.each(substitutes)('a `now` that is %s', (_, now) => {
    const verdict = () => nextFollowUp(full, { now: now as never });

    expect(verdict).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ path: 'now' })] }));
  });

  test.each(substitutes.filter(([name]) => name !== 'nothing'))('a policy that is %s', (_, policy) => {
    const verdict = () => nextFollowUp(full, { now: fullNow, policy: policy as never });

    expect(verdict).toThrow(
      expect.objectContaining({ issues: expect.arrayContaining([expect.objectContaining({ path: expect.stringMatching(/^policy/) })]) }),
    );
  });
});
