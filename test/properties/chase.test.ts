import fc from 'fast-check';
import { type Channel, type Contact, type HistoryEvent, mayContact, nextFollowUp, planFollowUps, type Step } from 'interview-followup';
import { expect } from 'vitest';
import { datePlus } from './clock/date-plus.ts';
import { localDate } from './clock/local-date.ts';
import { type Case, cases } from './generators/cases.ts';
import { channelList } from './generators/channel-lists.ts';
import { isChase } from './is-chase.ts';
import { law } from './law.ts';
import { promisedUntil } from './promised-until.ts';
import { standing } from './standing.ts';
import { withEvent } from './with-event.ts';

const everyChannel: readonly Channel[] = ['phone', 'email', 'sms', 'linkedin', 'letter'];
const everyPurpose = [
  'application-check',
  'thank-you',
  'feedback-request',
  'offer-news',
  'outcome-thanks',
  'improvement-request',
  'answer',
  'missed-interview',
  'other',
  undefined,
] as const;

law('nobody is chased before a promise has passed', cases(), (example) => {
  const { application, policy } = example;
  const until = promisedUntil(application, application.employer.calendar ?? policy.calendar);
  if (until === null) return;

  for (const step of planOf(example).filter(isChase)) {
    const earliest = Date.parse(step.window.earliest);
    if ('date' in until) expect(localDate(application.employer.timeZone, earliest) > until.date, step.window.earliest).toBe(true);
    else expect(earliest).toBeGreaterThanOrEqual(until.instant);
  }
});

law('nobody is chased sooner than the minimum gap after any conversation there was', cases(), (example) => {
  const { application, policy } = example;
  const calendar = application.employer.calendar ?? policy.calendar;
  const conversations = standing(application).filter(isConversation);

  for (const { purpose, window } of planOf(example).filter(isChase)) {
    const gap = (purpose === 'application-check' ? policy.application : null)?.gap ?? policy.feedback.gap;
    for (const { at } of conversations) {
      const date = at.length === 10 ? at : localDate(window.timeZone, Date.parse(at.replace(/\[.*/, '')));
      expect(window.earliestDate >= datePlus(calendar, date, gap.min), `${at} ${window.earliest}`).toBe(true);
    }
  }
});

law('after being asked to stop nothing is proposed, planned or allowed, for ever', fc.tuple(cases(), fc.nat(200)), ([given, days]) => {
  const example = withEvent(given, { type: 'asked-to-stop', at: given.now });
  const { application, now, ...options } = example;
  const at = new Date(Date.parse(now) + days * 86_400_000);

  expect(nextFollowUp(application, { ...options, now: at })).toMatchObject({ type: 'stop', because: 'asked-to-stop', validUntil: null });
  expect(planFollowUps(application, { ...options, now: at })).toEqual([]);
  for (const [index, purpose] of everyPurpose.entries()) {
    const channel = everyChannel[index % everyChannel.length] ?? 'email';
    const verdict = mayContact(application, { ...options, at, channel, ...(purpose === undefined ? {} : { purpose }) });
    expect(verdict).toMatchObject({ type: 'refused', reasons: [{ code: 'asked-to-stop' }], allowedFrom: null });
  }
});

law(
  'whoever asked to stop is left alone, on the channels named or on all',
  fc.tuple(cases(), fc.nat(5), fc.option(channelList(3)), fc.nat(200)),
  ([given, who, channels, hours]) => {
    const { contacts = [] } = given.application;
    fc.pre(contacts.length > 0);
    const { id } = contacts[who % contacts.length] as Contact; // there is one
    const example = withEvent(given, { type: 'asked-to-stop', at: given.now, by: id, ...(channels === null ? {} : { channels }) });

    for (const { to, copyTo, channel } of planOf(example)) {
      if (channels !== null && !channels.includes(channel)) continue;
      expect([to?.contact, ...(copyTo ?? [])]).not.toContain(id);
    }
    expect(verdictsOn(example, channels ?? everyChannel, hours, id)).toEqual(['refused']);
  },
);

law(
  'a channel that everybody asked to be spared is never used',
  fc.tuple(cases(), channelList(3), fc.nat(200)),
  ([given, channels, hours]) => {
    const example = withEvent(given, { type: 'asked-to-stop', at: given.now, channels });

    expect(planOf(example).filter(({ channel }) => channels.includes(channel))).toEqual([]);
    expect(verdictsOn(example, channels, hours)).toEqual(['refused']);
  },
);

law('whoever has left, refuses a channel or may not be phoned is never proposed on it', cases(), (example) => {
  const { contacts = [] } = example.application;

  for (const { to, copyTo, channel, purpose } of planOf(example)) {
    const person = contacts.find(({ id }) => id === to?.contact);
    if (person === undefined) continue;
    expect(person.left === true || person.refuses?.includes(channel) === true).toBe(false);
    const askedToRing = purpose === 'answer' && to?.because === 'asked'; // permission for that call
    if (channel === 'phone' && !askedToRing)
      expect(person.role === 'hiring-manager' ? person.mayCall === true : person.mayCall !== false).toBe(true);
    const copied = contacts.filter(({ id }) => copyTo?.includes(id));
    expect(
      copied.filter(({ left, refuses, email }) => left === true || refuses?.includes('email') === true || email === undefined),
    ).toEqual([]);
  }
});

/** The verdicts there are on all purposes on these channels, some hours from now. */
function verdictsOn({ application, now, ...options }: Case, channels: readonly Channel[], hours: number, to?: string): string[] {
  const at = new Date(Date.parse(now) + hours * 3_600_000);
  const verdicts = channels.flatMap((channel) =>
    everyPurpose.map((purpose) => {
      return mayContact(application, {
        ...options,
        at,
        channel,
        ...(to === undefined ? {} : { to }),
        ...(purpose === undefined ? {} : { purpose }),
      }).type;
    }),
  );
  return [...new Set(verdicts)];
}

function planOf({ application, ...options }: Case): Step[] {
  return planFollowUps(application, options);
}

/** What restarts the gap (contract 5). */
function isConversation(event: HistoryEvent): boolean {
  if (event.type === 'contacted') return event.result !== 'bounced' && event.purpose !== 'thank-you' && event.purpose !== 'outcome-thanks';
  return event.type === 'answered' || (event.type === 'heard' && event.kind !== 'automatic');
}
