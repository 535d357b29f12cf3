import { readFileSync } from 'node:fs';
import { addWorkingDays, classic, definePolicy, type HistoryEvent, type JobApplication, nextFollowUp } from 'interview-followup';
import { describe, expect, test } from 'vitest';
import { asked, dana, gistOf, interviewed, panel, promised, thanked, told, weekdays } from '../builders.js';

// The answers of docs/deviations.md that no other test pins; each describe bears the heading of its section there.

describe('Working days over a date that never happened', () => {
  // Samoa went from Thursday, 29 December 2011, to Saturday, the 31st.
  const daily = definePolicy({
    ...classic,
    id: 'daily/1',
    feedback: { ...classic.feedback, gap: { min: { workingDays: 1 }, max: { workingDays: 2 } } },
  });
  const thursday = '2011-12-29T20:00:00Z'; // ten in the morning in Apia
  const interviews = [{ ...panel, startsAt: '2011-12-19T10:00:00Z', endsAt: '2011-12-19T11:00:00Z' }];
  const start: JobApplication = {
    ...interviewed(),
    employer: { timeZone: 'Europe/London', calendar: weekdays },
    contacts: [{ ...dana, timeZone: 'Pacific/Apia' }],
    interviews,
    history: [thanked({ at: '2011-12-19T12:00:00Z' })],
  };

  test('a gap is counted in the zone of the recipient: Friday, the 30th, is none in Apia', () => {
    const history = [...(start.history ?? []), promised('2011-12-21', { at: '2011-12-19T10:30:00Z' }), asked(thursday)];

    const next = nextFollowUp({ ...start, history }, { now: '2011-12-29T21:00:00Z', policy: daily });

    expect(next).toMatchObject({ type: 'wait', until: '2012-01-02T09:00:00.000+14:00' }); // Monday
  });

  test("a promise is counted in the employer's: the 30th is one in London, whoever is called where", () => {
    const within: HistoryEvent = { type: 'feedback-promised', at: thursday, by: { within: { workingDays: 1 } } };
    const history = [...(start.history ?? []), within];

    const next = nextFollowUp({ ...start, history }, { now: '2011-12-29T21:00:00Z' });

    expect(next.reasons[0]).toStrictEqual({ code: 'promise-not-passed', since: thursday, until: '2011-12-30' });
  });

  test('`addWorkingDays` has no zone, and counts the label', () => {
    expect(addWorkingDays(weekdays, { from: '2011-12-29', days: 1 })).toBe('2011-12-30');
  });
});

describe('A stop during an interview', () => {
  // Thursday, 5 March 2026, 10:00 to 11:00; the candidate stops chasing at 10:30.
  const stopped = { type: 'stopped-chasing', at: '2026-03-05T10:30:00Z' } as const;

  test('outlasts it: the interview began before, so it is no later one', () => {
    const after = nextFollowUp(interviewed([stopped]), { now: '2026-03-06T10:00:00Z' });

    expect(gistOf(after)).toEqual(['stopped-chasing']);
  });

  test('leaves the thanks for it, once it is over', () => {
    const during = nextFollowUp(interviewed([], { history: [stopped] }), { now: '2026-03-05T10:45:00Z' });

    expect(gistOf(during)).toEqual(['wait', 'thank-you', '2026-03-05T11:00:00.000+00:00', '2026-03-06T11:00:00.000+00:00']);
  });
});

describe('A decision and a round to come', () => {
  const second = { ...panel, id: 'second', startsAt: '2026-03-26T10:00:00Z', endsAt: '2026-03-26T11:00:00Z', status: 'scheduled' } as const;

  test('the decision stands, and is thanked for, until the very start of the round', () => {
    const application = interviewed([told('2026-03-25T10:00:00Z', 'rejected')], { interviews: [panel, second] });

    const before = nextFollowUp(application, { now: '2026-03-26T09:59:59.999Z' });
    const from = nextFollowUp(application, { now: '2026-03-26T10:00:00Z' });

    expect(gistOf(before).slice(0, 2)).toEqual(['due', 'outcome-thanks']);
    expect(gistOf(from)).toEqual(['wait', 'thank-you', '2026-03-26T11:00:00.000+00:00', '2026-03-27T11:00:00.000+00:00']);
  });
});

describe('Reasons that another bound outdoes', () => {
  test('`minimum-gap` is told beside a promise that is later', () => {
    const history = [asked('2026-03-09T10:00:00Z'), promised('2026-03-20', { at: '2026-03-10T10:00:00Z' })];

    const { reasons } = nextFollowUp(interviewed(history), { now: '2026-03-11T10:00:00Z' });

    expect(reasons.slice(0, 2)).toStrictEqual([
      { code: 'promise-not-passed', since: '2026-03-10T10:00:00Z', until: '2026-03-20' },
      { code: 'minimum-gap', since: '2026-03-09', days: 3, until: '2026-03-12' }, // is over sooner, and is true all the same
    ]);
  });
});

describe('A promise that passed overnight', () => {
  test('is told as `promise-not-passed` until the next opening', () => {
    const next = nextFollowUp(interviewed([promised('2026-03-12')]), { now: '2026-03-13T07:00:00Z' }); // Friday, before nine

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-13T09:00:00.000+00:00' });
    expect(next.reasons[0]).toStrictEqual({ code: 'promise-not-passed', since: '2026-03-05T10:55:00Z', until: '2026-03-12' });
  });
});

test('every section of docs/deviations.md names tests that there are', () => {
  const page = readFileSync(new URL('../../docs/deviations.md', import.meta.url), 'utf8');

  const named = [...page.matchAll(/`(test\/[\w/.-]+)`: "([^"]+)"/g)].map(([, path, name]) => ({
    path: path as string,
    name: name as string,
  }));
  const missing = named.filter(({ path, name }) => !readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').includes(name));

  expect(named.length).toBeGreaterThan(8);
  expect(missing).toStrictEqual([]);
  for (const section of page.split('\n## ').slice(1)) expect(section).toMatch(/Test(s)?: `(test|docs)\//);
});
