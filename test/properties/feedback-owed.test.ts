import fc from 'fast-check';
import { type Duty, feedbackOwed, feedbackSummary, type HistoryEvent, nextFollowUp, type OwedFeedback } from 'interview-followup';
import { expect } from 'vitest';
import { isoDate } from './clock/iso-date.ts';
import { localDate } from './clock/local-date.ts';
import { frozen } from './frozen.ts';
import { type Search, searches } from './generators/searches.ts';
import { isChase } from './is-chase.ts';
import { law } from './law.ts';

const dayMs = 86_400_000;

/** Duties of which some apply to everybody in `XX`. */
function given(): fc.Arbitrary<readonly Duty[]> {
  const one = fc.record({
    jurisdiction: fc.constantFrom('XX', 'XX', 'XX-YY'),
    days: fc.nat(60),
    from: fc.constantFrom('last-interview' as const, 'last-interview' as const, 'request' as const),
    effectiveFrom: fc.constantFrom('2000-01-01', '2026-01-01'),
  });
  return fc
    .array(one, { maxLength: 3 })
    .map((list) => list.map((duty, index) => ({ ...duty, id: `duty ${index}`, asOf: '2026-01-01', source: 'made up' })));
}

const employers = fc.constantFrom<Partial<{ jurisdiction: string; headcount: number }>>(
  {},
  { jurisdiction: 'XX' },
  { jurisdiction: 'XX-YY', headcount: 30 },
);

/** Applications of many candidates, and duties some of which apply. */
const questions = fc.tuple(searches(), given(), employers).map(([search, duties, employer]) => ({
  ...search,
  duties,
  applications: search.applications.map((application) => ({ ...application, employer: { ...application.employer, ...employer } })),
}));
type Asked = Search & { readonly duties: readonly Duty[] };

const owedOf = ({ applications, now, policy, duties }: Asked): OwedFeedback[] => feedbackOwed(applications, { now, policy, duties });

law("days over are the calendar days from the due date to today in the employer's zone, the longest over first", questions, (asked) => {
  const items = owedOf(asked);

  for (const { applicationId, dueDate, daysOver, since } of items) {
    const timeZone = asked.applications.find(({ id }) => id === applicationId)?.employer.timeZone ?? '';
    const today = localDate(timeZone, Date.parse(asked.now));
    expect(daysOver).toBe((Date.parse(today) - Date.parse(dueDate)) / dayMs);
    expect(Date.parse(since)).toBeLessThanOrEqual(Date.parse(asked.now) + dayMs); // a promise of a date alone may be of today elsewhere
  }
  expect(items.map(({ daysOver }) => daysOver)).toEqual(items.map(({ daysOver }) => daysOver).sort((a, b) => b - a));
});

law('one item for each application and cause, courtesy only without another, no colon in a key', questions, (asked) => {
  const items = owedOf(asked);

  expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
  for (const item of items) {
    const all = items.filter(({ applicationId }) => applicationId === item.applicationId);
    expect(item.key).not.toContain(':');
    if (item.because === 'courtesy') expect(all).toEqual([item]);
    const same = all.filter(
      (other) => other.because === item.because && (other.because !== 'duty' || (item.because === 'duty' && other.dutyId === item.dutyId)),
    );
    expect(same).toEqual([item]);
  }
});

law('a duty is due so many days after the date of the last interview that has ended', questions, (asked) => {
  for (const item of owedOf(asked)) {
    if (item.because !== 'duty') continue;
    const application = asked.applications.find(({ id }) => id === item.applicationId);
    const duty = asked.duties.find(({ id }) => id === item.dutyId);
    const held = (application?.interviews ?? [])
      .filter(({ status }) => status === 'held' || status === 'scheduled')
      .map(({ startsAt, endsAt }) => (endsAt === undefined ? Date.parse(startsAt) + 3_600_000 : Date.parse(endsAt)))
      .filter((end) => end <= Date.parse(asked.now));
    const last = Math.max(...held);
    expect(Date.parse(item.since)).toBe(last);
    expect(item.dueDate).toBe(
      isoDate(Date.parse(localDate(application?.employer.timeZone ?? '', last)) / dayMs + (duty?.days ?? Number.NaN)),
    );
    expect(duty?.from).toBe('last-interview');
  }
});

law("a call is expected when the candidate's own engine opens the chase", questions, (asked) => {
  for (const { applicationId, callExpectedFrom } of owedOf(asked)) {
    const application = asked.applications.find(({ id }) => id === applicationId);
    if (application === undefined) continue;
    const next = nextFollowUp(application, { now: asked.now, policy: asked.policy });
    if (next.type === 'stop') expect(callExpectedFrom).toBe(null);
    else if (isChase(next.step)) expect(callExpectedFrom).toBe(next.type === 'wait' ? next.until : next.step.window.earliest);
  }
});

law('whoever has ended it, or was told a decision that stands, is owed nothing', questions, (asked) => {
  const over = asked.applications.map((application) => ({
    ...application,
    history: [...(application.history ?? []), { type: 'decided' as const, decision: 'rejected' as const, at: asked.now }],
    interviews: (application.interviews ?? []).filter(({ startsAt }) => Date.parse(startsAt) < Date.parse(asked.now)),
  }));
  const known = over.map((application) => ({
    ...application,
    history: application.history.filter(
      (event) => event.type !== 'retracted' && (!('interview' in event) || application.interviews.some(({ id }) => id === event.interview)),
    ),
  }));
  // A promise or a decision on a date alone is ordered at its end, which may be after now.
  const isDated = (event: HistoryEvent): boolean =>
    (event.type === 'feedback-promised' && event.at.length === 10) ||
    (event.type === 'decided' && (event.toldAt ?? event.at).length === 10);
  const plain = known.filter(({ history }) => !history.some(isDated));

  expect(owedOf({ ...asked, applications: plain })).toEqual([]);
});

law('the order of facts changes nothing, nothing is mutated, and all survives JSON', questions, (asked) => {
  const items = owedOf(frozen(asked));
  const turned = asked.applications.map((application) => ({
    ...application,
    history: [...(application.history ?? [])].reverse(),
    interviews: [...(application.interviews ?? [])].reverse(),
  }));

  expect(JSON.parse(JSON.stringify(items))).toEqual(items);
  expect(owedOf({ ...asked, applications: turned })).toEqual(items);
});

law('the summary counts no more answers than debts, and not fewer who wait than are listed', questions, (asked) => {
  const { applications, now, policy, duties } = asked;

  const summary = feedbackSummary(applications, { now, policy, duties, from: '1900-01-01', to: '2200-01-01' });

  expect(summary.answeredInTime).toBeLessThanOrEqual(summary.answered);
  expect(summary.answered).toBeLessThanOrEqual(summary.owed);
  expect(summary.medianDays === null).toBe(summary.answered === 0);
  const interviewed = new Set(
    applications
      .filter(({ interviews }) =>
        interviews?.some(
          ({ status, endsAt, startsAt }) =>
            (status === 'held' || status === 'scheduled') &&
            Date.parse(endsAt ?? startsAt) + (endsAt === undefined ? 3_600_000 : 0) <= Date.parse(now),
        ),
      )
      .map(({ id }) => id),
  );
  const waiting = new Set(owedOf(asked).flatMap(({ applicationId }) => (interviewed.has(applicationId) ? [applicationId] : [])));
  expect(summary.owed - summary.answered).toBe(waiting.size);
});
