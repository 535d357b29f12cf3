import { describe, expect, test } from 'vitest';
import {
  cautious,
  classic,
  definePolicy,
  emailFirst,
  type FollowUpPolicy,
  nextFollowUp,
  publicSector,
  recruiterLed,
} from '../../src/index.js';
import { replaced } from '../application/substitutes.js';
import { interviewed, issuesOf, problemsOf, promised } from '../builders.js';

/** A policy as an object that may be changed. */
const draft = (): FollowUpPolicy => ({ ...structuredClone(classic), id: 'mine/1' });

/** The policy itself, after it was defined. */
function definedBesides(policy: FollowUpPolicy): FollowUpPolicy {
  definePolicy(policy);
  return policy;
}

/** The problems of a policy with one thing in it replaced, named by its dotted path. */
function withPart(path: string, by: unknown): string[] {
  const policy: Record<string, unknown> = structuredClone(classic) as never;
  const keys = path.split('.');
  const last = keys.pop() as string;
  const part = keys.reduce((parent, key) => parent[key] as Record<string, unknown>, policy);
  part[last] = by;
  return problemsOf(() => definePolicy(policy as never));
}

describe('A policy that is well', () => {
  test('comes back as a frozen copy, frozen through and through', () => {
    const policy = draft();

    const defined = definePolicy(policy);

    expect(defined).toEqual(policy);
    expect(defined).not.toBe(policy);
    expect(unfrozen(defined)).toEqual([]);
    expect(Object.isFrozen(policy)).toBe(false);
  });

  test('is not moved by what its author changes later', () => {
    const policy = draft() as { feedback: { maxAttempts: number | null } };
    const defined = definePolicy(policy as FollowUpPolicy);

    policy.feedback.maxAttempts = 0;

    expect(defined.feedback.maxAttempts).toBeNull();
    expect(nextFollowUp(interviewed([promised('2026-03-12')]), { now: '2026-03-13T10:00:00Z', policy: defined })).toMatchObject({
      type: 'act',
      policyId: 'mine/1',
    });
  });

  test.each<[string, (policy: FollowUpPolicy) => FollowUpPolicy]>([
    ['as it was given', (policy) => policy],
    ['as it was defined', definePolicy],
    ['as it was given, and defined besides', definedBesides],
  ])('with a calendar that never opens shows so once it is used, under `policy`: %s', (_, given) => {
    const policy = given({ ...draft(), calendar: { ...draft().calendar, weekend: [1, 2, 3, 4, 5, 6, 7] } });
    const start = interviewed([promised('2026-03-12')], { employer: { timeZone: 'Europe/London' } });

    expect(problemsOf(() => nextFollowUp(start, { now: '2026-03-13T10:00:00Z', policy }))).toEqual(['policy.calendar calendar-never-open']);
  });

  test('leaves what its author gave open to change', () => {
    const policy = draft();

    definePolicy(policy);

    expect(unfrozen(policy)).toContain('.feedback.gap');
  });

  test('that was frozen outside alone is read anew when something in it changes', () => {
    const policy = Object.freeze(draft()) as unknown as { feedback: { maxAttempts: number | null } };
    const ask = () =>
      nextFollowUp(interviewed([promised('2026-03-12')]), { now: '2026-03-13T10:00:00Z', policy: policy as unknown as FollowUpPolicy });
    const before = ask();

    policy.feedback.maxAttempts = 0;

    expect([before.type, ask().type]).toEqual(['act', 'stop']);
  });

  test('may be frozen already', () => {
    expect(definePolicy(Object.freeze(draft()))).toEqual(draft());
  });

  test('says the same as one that was not defined', () => {
    const start = interviewed([promised('2026-03-12')]);
    const now = '2026-03-13T10:00:00Z';

    expect(nextFollowUp(start, { now, policy: definePolicy(draft()) })).toEqual(nextFollowUp(start, { now, policy: draft() }));
  });

  test.each<[string, Partial<FollowUpPolicy>]>([
    ['no thank-yous', { thankYou: null }],
    ['no checks', { application: null }],
    [
      'hours for thanks',
      {
        thankYou: { within: { hours: 1 }, expiresAfter: { hours: 2 }, channels: [] },
        outcome: { thankWithin: { hours: 0 }, askHowICameAcross: 'never', expiresAfter: { hours: 3 } },
      },
    ],
    ['no gap at all', { feedback: { ...classic.feedback, gap: { min: { days: 0 }, max: { days: 0 } } } }],
    ['a minimum as long as the maximum', { feedback: { ...classic.feedback, gap: { min: { workingDays: 4 }, max: { workingDays: 4 } } } }],
    [
      'a minimum in days, a maximum in working days',
      { feedback: { ...classic.feedback, gap: { min: { days: 5 }, max: { workingDays: 4 } } } },
    ],
    ['no channel', { feedback: { ...classic.feedback, channels: [] } }],
    ['a version of two digits', { id: 'mine/10' }],
    ['an id of 256 characters', { id: `${'x'.repeat(254)}/1` }],
    ['no limits', { feedback: { ...classic.feedback, maxAttempts: null, adviseStoppingAfter: null } }],
  ])('may have %s', (_, changes) => {
    expect(problemsOf(() => definePolicy({ ...classic, ...changes }))).toEqual([]);
  });
});

describe('A policy that is not', () => {
  test.each<[string, unknown, string[]]>([
    ['id', 'mine', ['id policy-id']],
    ['id', 'mine/1/2', ['id policy-id']],
    ['id', ' /1', ['id policy-id']],
    ['id', '', ['id policy-id']],
    ['id', 7, ['id policy-id']],
    ['id', ['mine/1'], ['id policy-id']],
    ['id', 'mine/1 ', ['id policy-id']],
    ['id', 'my own/1', ['id policy-id']],
    ['id', `${'x'.repeat(255)}/1`, ['id policy-id']], // 257 characters
    ['id', `${'x'.repeat(300)}/1`, ['id policy-id']],
    ['calendar', {}, ['calendar.hours missing', 'calendar.weekend missing']],
    ['calendar.weekend', [0, 8], ['calendar.weekend.0 unknown-weekday', 'calendar.weekend.1 unknown-weekday']],
    ['calendar.hours', [['17:00', '09:00']], ['calendar.hours.0 hours-past-midnight']],
    [
      'calendar.hours',
      [
        ['09:00', '12:00'],
        ['11:00', '17:00'],
      ],
      ['calendar.hours hours-overlap'],
    ],
    ['calendar.hours', [['9:00', '24:01']], ['calendar.hours.0.0 unreal-time', 'calendar.hours.0.1 unreal-time']],
    ['calendar.holidays', ['2026-02-30'], ['calendar.holidays.0 unreal-date']],
    ['calendar.coverage', { from: '2027-01-01', to: '2026-01-01' }, ['calendar.coverage coverage-reversed']],
    ['thankYou', 'none', ['thankYou wrong-type']],
    ['thankYou', [], ['thankYou wrong-type']],
    ['thankYou.within', { days: 1, hours: 2 }, ['thankYou.within span-unit']],
    ['thankYou.within', 24, ['thankYou.within wrong-type']],
    ['thankYou.expiresAfter', { hours: -1 }, ['thankYou.expiresAfter.hours not-whole']],
    ['thankYou.channels', ['email', 'fax'], ['thankYou.channels.1 unknown-value']],
    ['thankYou.channels', undefined, ['thankYou.channels missing']],
    ['feedback', null, ['feedback wrong-type']],
    ['feedback.afterPromise', { hours: 2 }, ['feedback.afterPromise span-unit']],
    ['feedback.withoutPromise', { hours: 2 }, ['feedback.withoutPromise span-unit']],
    ['feedback.withoutPromise', {}, ['feedback.withoutPromise span-unit']],
    ['feedback.gap', { days: 3 }, ['feedback.gap.min missing', 'feedback.gap.max missing']],
    ['feedback.gap', 3, ['feedback.gap wrong-type', 'feedback.gap.min missing', 'feedback.gap.max missing']],
    ['feedback.gap.min', { hours: 48 }, ['feedback.gap.min span-unit']],
    ['feedback.gap.max', { hours: 96 }, ['feedback.gap.max span-unit']],
    ['feedback.gap.min', { days: 5 }, ['feedback.gap min-above-max']],
    ['feedback.gap.min', { workingDays: 5 }, ['feedback.gap min-above-max']], // five working days are never fewer than four days
    ['feedback.gap.min', { days: Number.NaN }, ['feedback.gap.min.days not-whole']],
    ['feedback.gap.max', { days: Number.POSITIVE_INFINITY }, ['feedback.gap.max.days not-whole']],
    ['feedback.gap.max', { days: 1.5 }, ['feedback.gap.max.days not-whole']],
    ['feedback.maxAttempts', -1, ['feedback.maxAttempts not-whole']],
    ['feedback.maxAttempts', 1.5, ['feedback.maxAttempts not-whole']],
    ['feedback.maxAttempts', Number.POSITIVE_INFINITY, ['feedback.maxAttempts not-whole']],
    ['feedback.adviseStoppingAfter', '6', ['feedback.adviseStoppingAfter not-whole']],
    ['feedback.channels', 'phone', ['feedback.channels wrong-type']],
    ['feedback.route', 'hr', ['feedback.route unknown-value']],
    ['feedback.escalateAfter', Number.NaN, ['feedback.escalateAfter not-whole']],
    ['feedback.escalateAfter', null, ['feedback.escalateAfter not-whole']], // a number always, unlike the two caps
    ['application', 7, ['application wrong-type']],
    ['application.firstAfter', { hours: 1 }, ['application.firstAfter span-unit']],
    ['application.gap.min', { days: 11 }, ['application.gap min-above-max']],
    ['application.maxAttempts', -2, ['application.maxAttempts not-whole']],
    ['outcome', undefined, ['outcome missing']],
    ['outcome.thankWithin', { weeks: 1 }, ['outcome.thankWithin span-unit']],
    ['outcome.askHowICameAcross', 'later', ['outcome.askHowICameAcross unknown-value']],
    ['outcome.expiresAfter', null, ['outcome.expiresAfter wrong-type']],
  ])('is refused: %s %j', (path, by, problems) => {
    expect(withPart(path, by).sort()).toEqual([...problems].sort());
  });

  test('messages name the value and what would be right', () => {
    const policy = {
      ...draft(),
      id: 'mine',
      feedback: { ...classic.feedback, gap: { min: { days: 9 }, max: { days: 4 } }, route: 'boss-first' as never },
    };

    expect(issuesOf(() => definePolicy(policy))).toEqual([
      { code: 'policy-id', path: 'id', message: expect.stringMatching(/"mine".*write name and version, as in "classic\/1"/) },
      {
        code: 'unknown-value',
        path: 'feedback.route',
        message: expect.stringMatching(/"boss-first".*decision-maker-first, hr-first, decision-maker-with-hr/),
      },
      { code: 'min-above-max', path: 'feedback.gap', message: expect.stringMatching(/9.*4.*give a minimum that is not above the maximum/) },
    ]);
  });

  test.each<[string, unknown, string, string]>([
    ['thankYou', 7, 'thankYou', '7 is not an object, or null for none'],
    ['thankYou', undefined, 'thankYou', 'nothing is given: give an object, or null for none'],
    ['application', [], 'application', 'a list of 0 is not an object, or null for none'],
    ['feedback', null, 'feedback', 'null is not an object'],
    ['outcome', undefined, 'outcome', 'nothing is given: give an object'],
    ['thankYou.within', {}, 'thankYou.within', 'no unit given: give exactly one of days, workingDays or hours'],
    ['thankYou.expiresAfter', {}, 'thankYou.expiresAfter', 'no unit given: give exactly one of days, workingDays or hours'],
    ['outcome.thankWithin', {}, 'outcome.thankWithin', 'no unit given: give exactly one of days, workingDays or hours'],
    [
      'outcome.expiresAfter',
      { days: 1, hours: 2 },
      'outcome.expiresAfter',
      'days and hours given: give exactly one of days, workingDays or hours',
    ],
    ['feedback.afterPromise', {}, 'feedback.afterPromise', 'no unit given: give exactly one of days or workingDays'],
    ['feedback.withoutPromise', { hours: 2 }, 'feedback.withoutPromise', 'hours given: give exactly one of days or workingDays'],
    ['feedback.gap.min', { hours: 48 }, 'feedback.gap.min', 'hours given: give exactly one of days or workingDays'],
    ['feedback.gap.max', { hours: 96 }, 'feedback.gap.max', 'hours given: give exactly one of days or workingDays'],
    ['application.firstAfter', { hours: 1 }, 'application.firstAfter', 'hours given: give exactly one of days or workingDays'],
    ['feedback.gap', 3, 'feedback.gap', '3 is not a gap with min and max'],
    ['feedback.afterPromise', 0, 'feedback.afterPromise', '0 is not a span, as in { days: 3 }'],
    ['feedback.channels', undefined, 'feedback.channels', 'nothing is given: give a list of channels'],
    ['feedback.channels', ['fax'], 'feedback.channels.0', '"fax" is not known: write one of phone, email, sms, linkedin, letter'],
    ['feedback.maxAttempts', 1.5, 'feedback.maxAttempts', '1.5 is not a whole number from 0'],
    ['feedback.escalateAfter', '2', 'feedback.escalateAfter', '"2" is not a whole number from 0'],
    ['feedback.route', undefined, 'feedback.route', 'nothing is given: give one of decision-maker-first, hr-first, decision-maker-with-hr'],
  ])('the message for %s %j', (path, by, at, message) => {
    const [issue] = issuesOf(() => definePolicy(replaced(classic, path, by) as FollowUpPolicy));

    expect(issue).toMatchObject({ path: at, message });
  });

  test('all problems at once, under `policy` when it is given to a question', () => {
    const policy = { ...draft(), id: '', calendar: null as never, thankYou: 7 as never, application: undefined as never };

    const problems = problemsOf(() => nextFollowUp(interviewed(), { now: '2026-03-13T10:00:00Z', policy }));

    expect([...problems].sort()).toEqual([
      'policy.application missing',
      'policy.calendar wrong-type',
      'policy.id policy-id',
      'policy.thankYou wrong-type',
    ]);
  });

  test('all problems at once, those beside a broken part too', () => {
    const policy = { ...draft(), calendar: null as never, feedback: { ...classic.feedback, escalateAfter: -1 } };

    expect(problemsOf(() => definePolicy(policy)).sort()).toEqual(['calendar wrong-type', 'feedback.escalateAfter not-whole']);
  });

  test.each([null, undefined, 7, 'classic', [], true])('is no policy at all: %s', (policy) => {
    expect(issuesOf(() => definePolicy(policy as never))).toMatchObject([{ path: '' }]);
  });

  test.each<[unknown, string]>([
    [7, '7 is not a policy'],
    [undefined, 'nothing is given: give a policy'],
  ])('says so of %s', (policy, message) => {
    expect(issuesOf(() => definePolicy(policy as never))).toMatchObject([{ message }]);
  });

  test('has its parts by inheritance alone, which JSON does not hold', () => {
    expect(problemsOf(() => definePolicy(Object.create(classic)))).toEqual([
      'id policy-id',
      'calendar missing',
      'feedback missing',
      'outcome missing',
      'thankYou missing',
      'application missing',
    ]);
  });
});

describe('"A caller\'s own policy is a spread of a preset; policies are never merged deeply"', () => {
  test('a spread has all the rest of the preset', () => {
    const patient = definePolicy({ ...classic, id: 'patient/1', feedback: { ...classic.feedback, maxAttempts: 3 } });

    expect(patient).toEqual({ ...classic, id: 'patient/1', feedback: { ...classic.feedback, maxAttempts: 3 } });
  });

  test('a part that is given in part is not filled up', () => {
    const partial = { ...classic, id: 'patient/1', feedback: { maxAttempts: 3 } };

    const parts = issuesOf(() => definePolicy(partial as never)).map(({ path }) => path.split('.').slice(0, 2).join('.'));

    expect([...new Set(parts)].sort()).toEqual([
      'feedback.adviseStoppingAfter',
      'feedback.afterPromise',
      'feedback.channels',
      'feedback.escalateAfter',
      'feedback.gap',
      'feedback.route',
      'feedback.withoutPromise',
    ]);
  });

  test('a policy without parts is not the default', () => {
    expect(problemsOf(() => nextFollowUp(interviewed(), { now: '2026-03-13T10:00:00Z', policy: { id: 'mine/1' } as never }))).not.toEqual(
      [],
    );
  });
});

/** Dotted paths to what is not frozen. */
function unfrozen(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(Object.isFrozen(value) ? [] : [path]), ...Object.entries(value).flatMap(([key, part]) => unfrozen(part, `${path}.${key}`))];
}

describe('Presets', () => {
  test.each([classic, emailFirst, cautious, recruiterLed, publicSector])(
    '$id is frozen through and through, and defined by the same rules',
    (preset) => {
      expect(unfrozen(preset)).toEqual([]);
      expect(definePolicy(preset)).toEqual(preset);
      expect(() => {
        (preset as { id: string }).id = 'other/1';
      }).toThrow(TypeError);
    },
  );

  test('each has an id of its own', () => {
    expect([classic, emailFirst, cautious, recruiterLed, publicSector].map(({ id }) => id)).toEqual([
      'classic/1',
      'email-first/1',
      'cautious/1',
      'recruiter-led/1',
      'public-sector/1',
    ]);
  });

  test('classic is the default', () => {
    const start = interviewed([promised('2026-03-12')]);
    const now = '2026-03-13T10:00:00Z';

    expect(nextFollowUp(start, { now })).toEqual(nextFollowUp(start, { now, policy: classic }));
  });

  test('`classic`: "day after the promise, every 3-4 days, phone first, decision maker first, no cap but advice after 6"', () => {
    expect(classic.feedback).toMatchObject({
      afterPromise: { days: 0 },
      gap: { min: { days: 3 }, max: { days: 4 } },
      route: 'decision-maker-first',
      maxAttempts: null,
      adviseStoppingAfter: 6,
    });
    expect(classic.feedback.channels[0]).toBe('phone');
  });

  test('`cautious`: "+2 working days, 5-7 days apart, cap 2"', () => {
    expect(cautious.feedback).toMatchObject({
      afterPromise: { workingDays: 2 },
      gap: { min: { days: 5 }, max: { days: 7 } },
      maxAttempts: 2,
    });
  });

  test.each([classic, emailFirst, cautious, recruiterLed, publicSector])(
    "$id never asks sooner than the article's three days",
    (preset) => {
      const start = interviewed([promised('2026-03-12')]);
      const first = nextFollowUp(start, { now: '2026-03-20T12:00:00Z', policy: preset });
      const asked = { type: 'contacted', at: '2026-03-20T12:00:00Z', purpose: 'feedback-request', channel: 'email', to: 'dana' } as const; // a Friday

      const second = nextFollowUp(
        { ...start, history: [...(start.history ?? []), asked] },
        { now: '2026-03-22T12:00:00Z', policy: preset },
      ); // Sunday

      expect(first).toMatchObject({ type: 'act' });
      expect(second).toMatchObject({ type: 'wait', step: { attempt: 2 } });
    },
  );
});
