import fc from 'fast-check';
import { type Contact, nextFollowUp, planFollowUps, type Step, type WorkingCalendar } from 'interview-followup';
import { expect } from 'vitest';
import { isoDate } from './clock/iso-date.ts';
import { followUpAt } from './follow-up-at.ts';
import { type Case, cases } from './generators/cases.ts';
import { channel } from './generators/channels.ts';
import { law } from './law.ts';
import { withEvent } from './with-event.ts';

const otherCalendar: WorkingCalendar = { weekend: [2], hours: [['06:30', '22:45']], holidays: [] };

law('keys hold no colon, and begin with the application and the purpose', cases(), ({ application, ...options }) => {
  for (const { key, purpose } of planFollowUps(application, options)) {
    expect(key.split('/').slice(0, 2)).toEqual([encodeURIComponent(application.id), purpose]);
    expect(key).not.toContain(':');
  }
});

law('a snooze leaves the key of a step as it is', fc.tuple(cases(), fc.nat(9)), ([example, days]) => {
  const until = isoDate(Math.floor(Date.parse(example.now) / 86_400_000) + days);

  expectSameKey(example, withEvent(example, { type: 'snoozed', at: example.now, until }));
});

const permissions = fc.record({
  mayCall: fc.boolean(),
  prefers: channel(),
  refuses: fc.array(channel(), { maxLength: 2 }),
  awayUntil: fc.constantFrom('2026-01-01', '2027-01-01'),
});

law(
  'what the recipients allow leaves the key of a step as it is',
  fc.tuple(cases(), fc.array(permissions, { minLength: 6, maxLength: 6 })),
  ([example, given]) => {
    const { application } = example;
    const contacts = (application.contacts ?? []).map((contact, index): Contact => ({ ...contact, ...given[index] }));

    expectSameKey(example, { ...example, application: { ...application, contacts } });
  },
);

// A promise within so many working days ends on another date by another calendar, which can make it a promise spent: another anchor.
law('another calendar leaves the key of a step as it is', cases(), (example) => {
  const { application, policy } = example;
  const counted = application.history?.some(
    (event) => 'by' in event && typeof event.by === 'object' && event.by.within?.workingDays !== undefined,
  );
  fc.pre(counted !== true);

  expectSameKey(example, {
    ...example,
    application: { ...application, employer: { ...application.employer, calendar: otherCalendar } },
    policy,
  });
});

law('as time goes by the key of a step stays as it is', fc.tuple(cases(), fc.nat(20), fc.nat(23)), ([example, days, hours]) => {
  const now = Date.parse(example.now);
  const later = now + days * 86_400_000 + hours * 3_600_000;
  fc.pre(!isEdgeBetween(example, now, later));

  const [next, then] = [followUpAt(example, now), followUpAt(example, later)];

  if (next.type !== 'stop' && then.type !== 'stop' && isSameStep(example, next.step, then.step)) expect(then.step.key).toBe(next.step.key);
});

// A step of the same purpose is another one when an interview has begun or ended in between: then there is another anchor.
function expectSameKey(before: Case, after: Case): void {
  const [one, other] = [before, after].map(({ application, ...options }) => nextFollowUp(application, options));
  if (one?.type === 'stop' || other?.type === 'stop' || one === undefined || other === undefined) return;
  const opens = [one, other].map(({ step }) => Date.parse(step.window.earliest));
  if (isSameStep(before, one.step, other.step) && !isEdgeBetween(before, Math.min(...opens), Math.max(...opens)))
    expect(other.step.key).toBe(one.step.key);
}

/** Whether an interview begins or ends after one instant and up to another. */
function isEdgeBetween({ application: { interviews = [] } }: Case, from: number, to: number): boolean {
  const edges = interviews.flatMap(({ startsAt, endsAt }) => {
    const start = Date.parse(startsAt);
    return [start, endsAt === undefined ? start + 3_600_000 : Date.parse(endsAt)];
  });
  return edges.some((edge) => edge > from && edge <= to);
}

/** Whether two steps mean to do the same: of thanks to a panel and of news of several offers another one may have come first. */
function isSameStep({ ledger, application }: Case, one: Step, other: Step): boolean {
  if (one.purpose !== other.purpose) return false;
  if (one.purpose === 'offer-news') return ledger.length === 1;
  if (one.purpose !== 'thank-you') return true;
  const panel = application.interviews?.find(({ id }) => id === one.interview)?.interviewers ?? [];
  return one.interview === other.interview && (panel.length === 0 || one.to?.contact === other.to?.contact);
}
