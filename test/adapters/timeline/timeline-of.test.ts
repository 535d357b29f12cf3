import { classic, type JobApplication, mayContact, nextOpening, planFollowUps } from 'interview-followup';
import { timelineOf } from 'interview-followup/timeline';
import { describe, expect, test } from 'vitest';
import { northwind, now } from './northwind.ts';

test('what happened is the first row, each step to come another', () => {
  const timeline = timelineOf(northwind, { now, steps: 2 });

  const steps = planFollowUps(northwind, { now, steps: 2 });
  expect(timeline).toEqual({
    applicationId: 'northwind',
    role: 'Data Engineer',
    employer: 'Northwind',
    timeZone: 'Europe/London',
    now: '2026-03-09T09:00:00.000+00:00',
    from: '2026-02-23T00:00:00.000+00:00',
    to: '2026-03-18T00:00:00.000+00:00',
    ticks: expect.anything(),
    rows: [
      {
        kind: 'history',
        bars: [
          { kind: 'interview', from: '2026-03-05T10:00:00.000+00:00', to: '2026-03-05T11:00:00.000+00:00', interview: 'panel' },
          { kind: 'promise', from: '2026-03-05T10:55:00.000+00:00', to: '2026-03-13T00:00:00.000+00:00' },
        ],
        marks: [
          { kind: 'applied', at: '2026-02-23T00:00:00.000+00:00', date: '2026-02-23' },
          { kind: 'contacted', at: '2026-03-05T16:00:00.000+00:00' },
          { kind: 'heard', at: '2026-03-06T09:30:00.000+00:00' },
        ],
      },
      {
        kind: 'step',
        step: steps[0],
        bars: [
          { kind: 'blocked', from: '2026-03-09T09:00:00.000+00:00', to: '2026-03-13T09:00:00.000+00:00' },
          { kind: 'window', from: '2026-03-13T09:00:00.000+00:00', to: '2026-03-16T17:00:00.000+00:00' },
        ],
        marks: [{ kind: 'recommended', at: '2026-03-13T09:00:00.000+00:00' }],
      },
      {
        kind: 'step',
        step: steps[1],
        bars: [
          { kind: 'blocked', from: '2026-03-13T09:00:00.000+00:00', to: '2026-03-16T09:00:00.000+00:00' }, // Monday
          { kind: 'window', from: '2026-03-16T09:00:00.000+00:00', to: '2026-03-17T17:00:00.000+00:00' },
        ],
        marks: [{ kind: 'recommended', at: '2026-03-16T09:00:00.000+00:00' }],
      },
    ],
  });
});

test('it survives JSON as it is', () => {
  const timeline = timelineOf(northwind, { now });

  expect(JSON.parse(JSON.stringify(timeline))).toStrictEqual(timeline);
});

test('it is overdue from the end of the window until now', () => {
  const timeline = timelineOf(northwind, { now: '2026-03-25T12:00:00Z', steps: 1 });

  expect(timeline.rows[1]?.bars).toEqual([
    { kind: 'window', from: '2026-03-13T09:00:00.000+00:00', to: '2026-03-16T17:00:00.000+00:00' },
    { kind: 'overdue', from: '2026-03-16T17:00:00.000+00:00', to: '2026-03-25T12:00:00.000+00:00' },
  ]);
});

test('where nothing is to be done there is only what happened', () => {
  const application: JobApplication = { ...northwind, history: [{ type: 'withdrew', at: '2026-03-06T12:00:00Z' }] };

  const timeline = timelineOf(application, { now });

  expect(timeline.rows).toHaveLength(1);
  expect(timeline.rows[0]?.marks).toEqual([{ kind: 'decided', at: '2026-03-06T12:00:00.000+00:00' }]);
});

test('what is blocked is refused, and the window is allowed', () => {
  const timeline = timelineOf(northwind, { now, steps: 1 });

  const [blocked, window] = timeline.rows[1]?.bars ?? [];
  const ask = (at: string) => mayContact(northwind, { at, channel: 'phone', to: 'dana' }).type;
  expect(ask(blocked?.from ?? '')).toBe('refused');
  expect(ask('2026-03-12T16:59:00Z')).toBe('refused');
  expect(ask(window?.from ?? '')).toBe('allowed');
});

test('a window in the zone of the contact is told by the clock of the employer', () => {
  const contacts = [{ id: 'dana', name: 'Dana', role: 'hr', timeZone: 'America/New_York' }] as const;

  const timeline = timelineOf(
    { ...northwind, contacts, interviews: [], history: [{ type: 'applied', at: '2026-02-23' }] },
    { now, steps: 1 },
  );

  const step = timeline.rows[1]?.step;
  expect(step?.window.timeZone).toBe('America/New_York');
  expect(timeline.rows[1]?.bars.at(-1)?.from).toBe('2026-03-09T13:00:00.000+00:00'); // 9 o'clock, clocks already changed in New York
});

describe('what did not reach the candidate is not in it:', () => {
  const marksOf = (history: JobApplication['history']) =>
    timelineOf({ ...northwind, interviews: [], history: history ?? [] }, { now, steps: 0 }).rows[0]?.marks.map(({ kind, at }) => [
      kind,
      at.slice(0, 10),
    ]);

  test('a decision that nobody told', () => {
    expect(marksOf([{ type: 'decided', at: '2026-03-06', decision: 'rejected', toldAt: null }])).toEqual([]);
  });

  test('a decision is shown when it was told', () => {
    expect(marksOf([{ type: 'decided', at: '2026-03-03', decision: 'rejected', toldAt: '2026-03-06' }])).toEqual([
      ['decided', '2026-03-06'],
    ]);
  });

  test('what is undone, also before it is mentioned', () => {
    expect(
      marksOf([
        { type: 'retracted', at: '2026-03-07', event: 'a' },
        { type: 'applied', at: '2026-03-02', id: 'a' },
        { type: 'applied', at: '2026-03-03', id: 'b' },
      ]),
    ).toEqual([['applied', '2026-03-03']]);
  });

  test('the same event twice, a bounced contact, an automatic answer', () => {
    expect(
      marksOf([
        { type: 'applied', at: '2026-03-02', id: 'a' },
        { type: 'applied', at: '2026-03-02', id: 'a' },
        { type: 'contacted', at: '2026-03-03T10:00:00Z', purpose: 'other', channel: 'email', result: 'bounced' },
        { type: 'heard', at: '2026-03-03T10:00:01Z', kind: 'automatic' },
      ]),
    ).toEqual([['applied', '2026-03-02']]);
  });

  test('a cancelled interview, and the same one twice', () => {
    const [panel] = northwind.interviews ?? [];
    const interviews = [
      ...(panel === undefined ? [] : [panel, panel]),
      { id: 'other', startsAt: '2026-03-11T10:00:00Z', status: 'cancelled' },
    ] as const;

    const timeline = timelineOf({ ...northwind, interviews, history: [] }, { now, steps: 0 });

    expect(timeline.rows[0]?.bars.map(({ interview }) => interview)).toEqual(['panel']);
  });
});

test('what was over eight weeks ago is left out', () => {
  const application: JobApplication = {
    ...northwind,
    history: [
      { type: 'applied', at: '2020-01-02' },
      { type: 'heard', at: '2026-01-12T09:01:00Z', kind: 'other' },
      { type: 'heard', at: '2026-01-12T08:59:00Z', kind: 'other' }, // eight weeks and a minute before now
    ],
  };

  const timeline = timelineOf(application, { now, steps: 0 });

  expect(timeline.from).toBe('2026-01-12T00:00:00.000+00:00');
  expect(timeline.rows[0]?.marks).toEqual([{ kind: 'heard', at: '2026-01-12T09:01:00.000+00:00' }]);
});

test('an application that ended long ago shows its last eight weeks, and not an empty grid', () => {
  const application: JobApplication = {
    ...northwind,
    interviews: [],
    history: [
      { type: 'applied', at: '2025-01-15' },
      { type: 'heard', at: '2025-05-01T10:00:00Z', kind: 'other' },
      { type: 'withdrew', at: '2025-05-02T10:00:00Z' },
    ],
  };

  const timeline = timelineOf(application, { now });

  expect(timeline.rows).toHaveLength(1);
  expect(timeline.rows[0]?.marks.map(({ kind }) => kind)).toEqual(['heard', 'decided']);
  expect(timeline.from.slice(0, 10)).toBe('2025-03-07');
  expect(timeline.to.slice(0, 10)).toBe('2026-03-10');
});

describe('the newest promise ends when the engine says so:', () => {
  test.each([
    [{ date: '2026-03-12' }, '2026-03-13T00:00:00.000+00:00'],
    [{ instant: '2026-03-12T15:00:00Z' }, '2026-03-12T15:00:00.000+00:00'],
    [{ within: { days: 7 } }, '2026-03-13T00:00:00.000+00:00'],
    [{ within: { workingDays: 4 } }, '2026-03-12T00:00:00.000+00:00'],
    [{ within: { hours: 100 } }, '2026-03-09T14:55:00.000+00:00'],
    [{ within: { days: 0 } }, '2026-03-06T00:00:00.000+00:00'],
  ] as const)('%j', (by, to) => {
    const application: JobApplication = {
      ...northwind,
      history: [
        { type: 'feedback-promised', at: '2026-03-05T10:55:00Z', by },
        { type: 'feedback-promised', at: '2026-03-05T10:50:00Z', by: { date: '2026-05-01' } },
        { type: 'contacted', at: '2026-03-05T10:52:00Z', purpose: 'thank-you', channel: 'email', to: 'dana' },
      ],
    };

    const timeline = timelineOf(application, { now: '2026-03-05T11:30:00Z', steps: 1 });

    expect(timeline.rows[0]?.bars.filter(({ kind }) => kind === 'promise').map((bar) => bar.to)).toEqual([to]);
    const opening = nextOpening(classic.calendar, { at: to, timeZone: 'Europe/London' });
    expect(timeline.rows[1]?.bars.find(({ kind }) => kind === 'window')?.from).toBe(opening);
  });

  test('of a date alone, hours count from its end', () => {
    const history = [{ type: 'feedback-promised', at: '2026-03-05', by: { within: { hours: 24 } } }] as const;

    const timeline = timelineOf({ ...northwind, history }, { now, steps: 0 });

    expect(timeline.rows[0]?.bars.find(({ kind }) => kind === 'promise')).toEqual({
      kind: 'promise',
      from: '2026-03-05T00:00:00.000+00:00',
      to: '2026-03-07T00:00:00.000+00:00',
    });
  });
});

test('a promise for a date that was over when it was said is no bar', () => {
  const history = [
    { type: 'feedback-promised', at: '2026-03-05T10:50:00Z', by: { date: '2026-03-20' } },
    { type: 'feedback-promised', at: '2026-03-05T10:55:00Z', by: { date: '2026-03-04' } },
  ] as const;

  const timeline = timelineOf({ ...northwind, history }, { now, steps: 0 });

  expect(timeline.rows[0]?.bars.map(({ kind }) => kind)).toEqual(['interview']);
});

describe('the axis', () => {
  const datesOf = (steps: number, applied: string) => {
    const application: JobApplication = { ...northwind, interviews: [], history: [{ type: 'applied', at: applied }] };
    return timelineOf(application, { now, steps }).ticks.map(({ date }) => date);
  };

  test('has every day of a fortnight', () => {
    expect(datesOf(0, '2026-03-05')).toEqual(['2026-03-05', '2026-03-06', '2026-03-07', '2026-03-08', '2026-03-09']);
  });

  test('has Mondays when days are too many', () => {
    const dates = datesOf(4, '2026-02-04'); // Wednesday

    expect(dates.slice(0, 3)).toEqual(['2026-02-09', '2026-02-16', '2026-02-23']);
    expect(dates.length).toBeLessThanOrEqual(16);
  });

  test('never has many, however long the plan', () => {
    expect(datesOf(400, '2026-02-25').length).toBeLessThanOrEqual(16);
  });

  test('has dates that begin where they begin, also where clocks change', () => {
    const application: JobApplication = { ...northwind, interviews: [], history: [{ type: 'applied', at: '2026-03-28' }] }; // a Saturday, summer time on Sunday

    const { ticks } = timelineOf(application, { now: '2026-03-30T09:00:00Z', steps: 0 });

    expect(ticks.slice(-2)).toEqual([
      { date: '2026-03-29', at: '2026-03-29T00:00:00.000+00:00' },
      { date: '2026-03-30', at: '2026-03-30T00:00:00.000+01:00' },
    ]);
  });

  test('has the next date in place of one that never was', () => {
    const application: JobApplication = {
      id: 'a',
      role: 'Diver',
      employer: { timeZone: 'Pacific/Apia' },
      history: [{ type: 'applied', at: '2011-12-29' }],
    };

    const { ticks } = timelineOf(application, { now: '2011-12-31T00:00:00+14:00', steps: 0 });

    expect(ticks.map(({ at }) => at)).toEqual([
      '2011-12-29T00:00:00.000-10:00',
      '2011-12-31T00:00:00.000+14:00',
      '2011-12-31T00:00:00.000+14:00',
    ]);
  });
});

test('news of an offer in the ledger is a step, as in the plan', () => {
  const ledger = [
    {
      employer: 'Contoso',
      stage: 'written-offer',
      receivedOn: '2026-03-09',
      answerBy: '2026-03-20',
      compensation: null,
      nameDisclosable: false,
    },
  ] as const;

  const { rows } = timelineOf(northwind, { now, ledger, steps: 2 });

  const steps = rows.flatMap((row) => (row.step === undefined ? [] : [row.step]));
  expect(steps).toStrictEqual(planFollowUps(northwind, { now, ledger, steps: 2 }));
  expect(steps.map(({ purpose }) => purpose)).toStrictEqual(['offer-news', 'feedback-request']);
});

test('wrong input is told as by the engine', () => {
  expect(() => timelineOf(northwind, { now: '2026-03-09T09:00:00' })).toThrow(
    expect.objectContaining({ issues: [expect.objectContaining({ code: 'offset-missing', path: 'now' })] }),
  );
  expect(() => timelineOf(northwind, { now, steps: 1.5 })).toThrow(
    expect.objectContaining({ issues: [expect.objectContaining({ code: 'not-whole', path: 'steps' })] }),
  );
});
