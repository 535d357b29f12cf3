import fc from 'fast-check';
import { type AgendaItem, agenda, type Contact, type JobApplication, mayContact, nextFollowUp, openHours } from 'interview-followup';
import { expect } from 'vitest';
import { datePlus } from './clock/date-plus.ts';
import { isOpen } from './clock/is-open.ts';
import { isoDate } from './clock/iso-date.ts';
import { localDate } from './clock/local-date.ts';
import { frozen } from './frozen.ts';
import { type Search, searches } from './generators/searches.ts';
import { isChase } from './is-chase.ts';
import { law } from './law.ts';
import { questionOf } from './question-of.ts';

const agendaOf = ({ applications, now, policy, ledger }: Search, days = 14): AgendaItem[] =>
  agenda(applications, { now, policy, ledger, days });

const applicationOf = ({ applications }: Search, id: string): JobApplication => {
  const found = applications.find((application) => application.id === id);
  if (found === undefined) throw new Error(`no application ${id}`);
  return found;
};

/** Whom an item goes to. */
function personOf(search: Search, { applicationId, followUp }: AgendaItem): Contact | undefined {
  return applicationOf(search, applicationId).contacts?.find(({ id }) => id === followUp.step.to?.contact);
}

const isSame = (a: Contact | undefined, b: Contact | undefined): boolean =>
  a !== undefined && b !== undefined && ((a.email !== undefined && a.email === b.email) || (a.phone !== undefined && a.phone === b.phone));

law('every item alone is what `nextFollowUp` says, or later and never earlier', searches(), (search) => {
  const { now, policy, ledger } = search;

  for (const { applicationId, followUp, at, moved } of agendaOf(search)) {
    const { recommended } = followUp.step.window;
    expect(followUp).toEqual(nextFollowUp(applicationOf(search, applicationId), { now, policy, ledger }));
    expect(Date.parse(at)).toBeGreaterThanOrEqual(Date.parse(recommended));
    if (moved === null) expect(at).toBe(recommended);
    else expect(Date.parse(at)).toBeGreaterThan(Date.parse(recommended));
  }
});

law('nothing that does not stop is lost within its days', searches(), (search) => {
  const { applications, now, policy, ledger } = search;
  const going = applications.filter((application) => nextFollowUp(application, { now, policy, ledger }).type !== 'stop');

  const items = agendaOf(search, 5000);

  expect(items.map(({ applicationId }) => applicationId).sort()).toEqual(going.map(({ id }) => id).sort());
});

law('no two chases of one person break the gap, and none comes in closed hours', searches(), (search) => {
  const items = agendaOf(search).filter(({ followUp }) => isChase(followUp.step));

  for (const [index, item] of items.entries()) {
    const { timeZone } = item.followUp.step.window;
    const { policy } = search;
    const calendar = applicationOf(search, item.applicationId).employer.calendar ?? policy.calendar;
    const gap = (item.followUp.step.purpose === 'application-check' ? policy.application : null)?.gap ?? policy.feedback.gap;
    expect(isOpen(calendar, timeZone, Date.parse(item.at))).toBe(true);
    for (const before of items.slice(0, index)) {
      if (!isSame(personOf(search, before), personOf(search, item))) continue;
      const first = datePlus(calendar, localDate(timeZone, Date.parse(before.at)), gap.min);
      expect(localDate(timeZone, Date.parse(item.at)) >= first, JSON.stringify([before, item])).toBe(true);
    }
  }
});

law('only the chase moves, for another application, to the first open date of those allowed', searches(), (search) => {
  for (const { applicationId, followUp, at, moved } of agendaOf(search)) {
    if (moved === null) continue;
    const { timeZone } = followUp.step.window;
    const calendar = applicationOf(search, applicationId).employer.calendar ?? search.policy.calendar;
    expect(isChase(followUp.step)).toBe(true);
    expect(moved).toMatchObject({ code: 'same-person', since: expect.any(String), contact: expect.any(String) });
    expect(moved.applicationId).not.toBe(applicationId);
    const date = localDate(timeZone, Date.parse(at));
    const [opens] = openHours(calendar, { date, timeZone });
    expect(at).toBe(opens?.start);
    for (let day = Date.parse(moved.until ?? '') / 86_400_000; isoDate(day) < date; day++) {
      expect(openHours(calendar, { date: isoDate(day), timeZone })).toEqual([]);
    }
  }
});

law('the guard allows what is proposed, with all others in view', searches(), (search) => {
  const { applications, policy, ledger } = search;

  for (const { applicationId, followUp, at } of agendaOf(search)) {
    const application = applicationOf(search, applicationId);
    const then = nextFollowUp(application, { now: at, policy, ledger });
    if (then.type !== 'act' || then.step.key !== followUp.step.key || then.step.to?.contact !== followUp.step.to?.contact) continue;
    const others = applications.filter(({ id }) => id !== applicationId);
    expect(mayContact(application, { ...questionOf(then.step), at, policy, ledger, others })).toMatchObject({ type: 'allowed' });
  }
});

law('in order: by instant, then overdue first, then what is due sooner', searches(), (search) => {
  const keys = agendaOf(search).map(({ at, followUp }) => {
    const late = followUp.type === 'act' && followUp.urgency === 'overdue' ? 0 : 1;
    return [Date.parse(at), late, Date.parse(followUp.step.window.latest)] as const;
  });

  for (const [index, key] of keys.slice(1).entries()) {
    const before = keys[index] ?? key;
    const first = key.findIndex((value, place) => value !== before[place]);
    if (first >= 0) expect(before[first]).toBeLessThan(key[first] ?? Number.NaN);
  }
});

law('fewer days are a part of more days', fc.tuple(searches(), fc.nat(20)), ([search, days]) => {
  const part = agendaOf(search, days);
  const whole = agendaOf(search, days + 30);

  const kept = whole.filter(({ at, followUp }) => {
    const { timeZone } = followUp.step.window;
    return Date.parse(localDate(timeZone, Date.parse(at))) <= Date.parse(localDate(timeZone, Date.parse(search.now))) + days * 86_400_000;
  });
  expect(part).toEqual(kept);
});

law('the order of facts changes nothing, nothing is mutated, and all survives JSON', searches(), (search) => {
  const items = agendaOf(frozen(search));
  const turned = search.applications.map((application) => ({
    ...application,
    history: [...(application.history ?? [])].reverse(),
    interviews: [...(application.interviews ?? [])].reverse(),
  }));

  const again = agendaOf({ ...search, applications: turned, ledger: [...search.ledger].reverse() });

  expect(JSON.parse(JSON.stringify(items))).toEqual(items);
  expect(again).toEqual(items);
});
