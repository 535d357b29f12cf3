import { planFollowUps } from 'interview-followup';
import { toIcs } from 'interview-followup/ics';
import { draftMessage, toMailto, toSms, toTel } from 'interview-followup/messages';
import { expect, test } from 'vitest';
import { entry, feed } from './feed.ts';
import { readIcs } from './read-ics.ts';

test('an entry is an event of a quarter of an hour in UTC that makes nobody busy and rings when it begins', () => {
  const text = toIcs([entry], feed);

  expect(text.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//interview-followup//ics//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:northwind/feedback-request/2026-03-05//1/0@jobs.example',
    'DTSTAMP:20260305T120000Z',
    'SEQUENCE:0',
    'STATUS:CONFIRMED',
    'DTSTART:20260311T090000Z',
    'DTEND:20260311T091500Z',
    'SUMMARY:Call Dana',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Call Dana',
    'TRIGGER:-PT0M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('a to-do is due when it should be done', () => {
  const text = toIcs([{ ...entry, minutes: 30 }], { ...feed, as: 'todo' });

  expect(readIcs(text).entries).toEqual([
    {
      component: 'vtodo',
      values: {
        uid: 'northwind/feedback-request/2026-03-05//1/0@jobs.example',
        dtstamp: '2026-03-05T12:00:00Z',
        sequence: 0,
        status: 'NEEDS-ACTION',
        dtstart: '2026-03-11T09:00:00Z',
        due: '2026-03-11T09:30:00Z',
        summary: 'Call Dana',
      },
      alarms: [{ action: 'DISPLAY', description: 'Call Dana', trigger: 'PT0S' }],
    },
  ]);
});

test('what else is known of an entry is in it', () => {
  const entries = [
    {
      ...entry,
      description: 'Wednesday 11 March, 09:00 London time\nAsk; or ask again, with C:\\notes',
      url: 'https://jobs.example/northwind?step=1,2;3#now',
      sequence: 4,
      stamp: '2026-03-06T01:30:00+01:00',
    },
  ];

  const text = toIcs(entries, { ...feed, name: 'Follow-ups, 2026', alarmMinutes: 10 });

  const { values, entries: read } = readIcs(text);
  expect(values).toEqual({
    version: '2.0',
    prodid: '-//interview-followup//ics//EN',
    calscale: 'GREGORIAN',
    method: 'PUBLISH',
    name: 'Follow-ups, 2026',
    'x-wr-calname': 'Follow-ups, 2026',
  });
  expect(read[0]?.values).toMatchObject({
    description: entries[0]?.description,
    url: entries[0]?.url,
    sequence: 4,
    dtstamp: '2026-03-06T00:30:00Z',
  });
  expect(read[0]?.alarms).toEqual([{ action: 'DISPLAY', description: 'Call Dana', trigger: '-PT10M' }]);
});

test('a withdrawn entry keeps its UID, gets a higher sequence, and does not ring', () => {
  const [before] = readIcs(toIcs([entry], feed)).entries;

  const [after] = readIcs(toIcs([{ ...entry, cancelled: true }], feed)).entries;

  expect(after?.values).toEqual({ ...before?.values, status: 'CANCELLED', sequence: 1 });
  expect(after?.alarms).toEqual([]);
});

test('a sequence that is given stands, withdrawn or not', () => {
  const text = toIcs([{ ...entry, cancelled: true, sequence: 7 }], feed);

  expect(readIcs(text).entries[0]?.values).toMatchObject({ status: 'CANCELLED', sequence: 7 });
});

test('there is no alarm when none is wanted', () => {
  const text = toIcs([entry], { ...feed, alarmMinutes: null });

  expect(text).not.toContain('VALARM');
});

test('the steps of a plan become entries with their keys', () => {
  const application = {
    id: 'Café: 1/2',
    role: 'Data Engineer',
    employer: { timeZone: 'America/New_York' },
    history: [{ type: 'applied', at: '2026-03-02' }], // Monday
  } as const;
  const steps = planFollowUps(application, { now: '2026-03-03T09:00:00Z', steps: 3 });

  const text = toIcs(
    steps.map((step) => ({ key: step.key, at: step.window.recommended, summary: step.purpose })),
    feed,
  );

  const { entries } = readIcs(text);
  expect(entries.map(({ values }) => values.uid)).toEqual(steps.map(({ key }) => `${key}@jobs.example`));
  expect(entries.map(({ values }) => values.dtstart)).toEqual(
    steps.map(({ window }) => new Date(window.recommended).toISOString().replace('.000', '')),
  );
});

test('a feed with nothing in it is still a calendar', () => {
  const text = toIcs([], feed);

  expect(readIcs(text).entries).toEqual([]);
});

test('entries may come from anything that can be gone through', () => {
  const list = [entry, { ...entry, key: 'another' }];

  const text = toIcs(new Set(list), feed);

  expect(text).toBe(toIcs(list, feed));
});

test('the links of drafts fit', () => {
  const application = {
    id: 'northwind',
    role: 'Ingénieur·e "R&D"; données',
    employer: { timeZone: 'Europe/London' },
    contacts: [
      {
        id: 'dana',
        name: 'Dana Okafor',
        role: 'hr',
        email: "dana.o'k+jobs@northwind.example",
        phone: '+44 20 7946 0000 ext. 12',
        language: 'en',
      },
    ],
    history: [{ type: 'applied', at: '2026-03-02' }],
  } as const;
  const linkOf = (channel: 'email' | 'sms' | 'phone', link: typeof toMailto) => {
    const draft = draftMessage(application, {
      purpose: 'application-check',
      candidate: { name: 'Zoë Rivera', timeZone: 'Europe/London' },
      now: '2026-03-17T09:00:00Z',
      channel,
    });
    if (draft.type === 'refused') throw new Error(draft.problems.map(({ message }) => message).join());
    return link(draft, { application }).href;
  };
  const links = [linkOf('email', toMailto), linkOf('sms', toSms), linkOf('phone', toTel)];

  const text = toIcs(
    links.map((url) => ({ ...entry, key: url, url })),
    feed,
  );

  expect(readIcs(text).entries.map(({ values }) => values.url)).toEqual(links);
});
