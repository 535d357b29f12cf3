import { describe, expect, test } from 'vitest';
import { type HistoryEvent, type JobApplication, nextFollowUp, type WorkingCalendar } from '../../src/index.js';
import { application, applied, asked, dana, heard, hugo, interviewed, panel, promised, told, weekdays, withFeedback } from '../builders.js';

const friday = '2026-03-13T10:00:00Z';
const reasonsAt = (start: JobApplication, now: string) => nextFollowUp(start, { now }).reasons;
const caveatsAt = (start: JobApplication, now: string) => nextFollowUp(start, { now }).caveats;
const decisionMaker = { code: 'decision-maker', contact: 'dana' };

describe('Reasons are the rules that set a bound, with the facts they used', () => {
  const promise = { since: '2026-03-05T10:55:00Z', until: '2026-03-12' };

  test('promise-not-passed, then promise-passed', () => {
    const waiting = interviewed([promised('2026-03-12')]);

    expect([reasonsAt(waiting, '2026-03-12T16:00:00Z'), reasonsAt(waiting, friday)]).toEqual([
      [{ code: 'promise-not-passed', ...promise }, decisionMaker],
      [{ code: 'promise-passed', ...promise }, decisionMaker],
    ]);
  });

  test('a promised instant is given as it was said', () => {
    const waiting = interviewed([{ type: 'feedback-promised', at: '2026-03-05T10:55:00Z', by: { instant: '2026-03-12T15:00:00+01:00' } }]);

    expect(reasonsAt(waiting, friday)).toEqual([
      { code: 'promise-passed', since: '2026-03-05T10:55:00Z', until: '2026-03-12T15:00:00+01:00' },
      decisionMaker,
    ]);
  });

  test('no-promise-waited', () => {
    expect(reasonsAt(interviewed(), friday)).toEqual([
      { code: 'no-promise-waited', since: '2026-03-05', days: 5, until: '2026-03-12' },
      decisionMaker,
    ]);
  });

  test('no-promise-waited, after an application', () => {
    expect(reasonsAt(applied(), '2026-03-16T10:00:00Z')).toEqual([
      { code: 'no-promise-waited', since: '2026-03-02', days: 10, until: '2026-03-16' },
      decisionMaker,
    ]);
  });

  test('minimum-gap', () => {
    expect(reasonsAt(interviewed([promised('2026-03-12'), asked(friday)]), '2026-03-13T12:00:00Z')).toEqual([
      { code: 'promise-passed', ...promise },
      { code: 'minimum-gap', since: '2026-03-13', days: 3, until: '2026-03-16' },
      decisionMaker,
    ]);
  });

  test('maximum-gap-passed', () => {
    expect(reasonsAt(interviewed([promised('2026-03-12')]), '2026-03-16T17:00:00Z')).toEqual([
      { code: 'promise-passed', ...promise },
      { code: 'maximum-gap-passed', until: '2026-03-16T17:00:00.000+00:00' },
      decisionMaker,
    ]);
  });

  test('window-passed, of what has no gap', () => {
    expect(reasonsAt(interviewed([told('2026-03-10T10:00:00Z', 'offer')]), '2026-03-12T10:00:00Z')).toEqual([
      { code: 'outcome-known', since: '2026-03-10T10:00:00Z' },
      { code: 'window-passed', until: '2026-03-11T10:00:00.000+00:00' },
      decisionMaker,
    ]);
  });

  test('outside-open-hours', () => {
    const evening: HistoryEvent = { type: 'feedback-promised', at: '2026-03-05T10:55:00Z', by: { instant: '2026-03-12T18:00:00Z' } };

    expect(reasonsAt(interviewed([evening]), '2026-03-12T19:00:00Z')).toContainEqual({
      code: 'outside-open-hours',
      since: '2026-03-12T18:00:00.000+00:00',
      until: '2026-03-13T09:00:00.000+00:00',
    });
  });

  test('not-a-working-day', () => {
    expect(reasonsAt(interviewed([promised('2026-03-13')]), '2026-03-14T10:00:00Z')).toContainEqual({
      code: 'not-a-working-day',
      since: '2026-03-14',
      until: '2026-03-16',
    });
  });

  test.each<[string, JobApplication]>([
    ['a snooze', interviewed([promised('2026-03-12'), { type: 'snoozed', at: '2026-03-12T10:00:00Z', until: '2026-03-24' }])],
    ['an absence', interviewed([promised('2026-03-12')], { contacts: [{ ...dana, awayUntil: '2026-03-24' }] })],
  ])('open hours are not blamed for the wait that %s sets', (_, start) => {
    const codes = reasonsAt(start, friday).map(({ code }) => code);

    expect(codes.filter((code) => code === 'outside-open-hours' || code === 'not-a-working-day')).toEqual([]);
  });

  test('a promise is passed at the very instant from which it permits a contact', () => {
    expect(reasonsAt(interviewed([promised('2026-03-12')]), '2026-03-13T09:00:00Z')[0]?.code).toBe('promise-passed');
  });

  test('a snooze that was over before anything could be done is no reason', () => {
    const snoozed: HistoryEvent = { type: 'snoozed', at: '2026-03-06T10:00:00Z', until: '2026-03-10' };

    expect(reasonsAt(interviewed([promised('2026-03-12'), snoozed]), friday)).toEqual([
      { code: 'promise-passed', ...promise },
      decisionMaker,
    ]);
  });

  test('contact-away: an out-of-office where nobody is on file names nobody', () => {
    const anonymous = interviewed([promised('2026-03-12'), heard('2026-03-13T09:00:00Z', 'automatic', { awayUntil: '2026-03-24' })], {
      contacts: [],
      interviews: [{ ...panel, interviewers: [] }],
    });

    expect(reasonsAt(anonymous, friday)).toContainEqual({ code: 'contact-away', contact: '', until: '2026-03-24' });
  });

  test('an interview to come is a reason to wait, and none for thanks that are due', () => {
    const coming = {
      ...panel,
      id: 'second',
      startsAt: '2026-03-26T10:00:00Z',
      endsAt: '2026-03-26T11:00:00Z',
      status: 'scheduled',
    } as const;

    expect(reasonsAt(application({ contacts: [dana], interviews: [panel, coming] }), '2026-03-05T11:30:00Z')).toEqual([
      { code: 'thank-you-open', interview: 'panel', until: '2026-03-07T11:00:00.000+00:00' },
      { code: 'interviewer', contact: 'dana' },
    ]);
  });

  describe('permission-refused is not said', () => {
    const { mayCall: _mayCall, ...silent } = dana;
    const refusing = { ...dana, mayCall: false };

    test('where e-mail comes before the phone', () => {
      const next = nextFollowUp(interviewed([promised('2026-03-12')], { contacts: [silent] }), {
        now: friday,
        policy: withFeedback({ channels: ['email', 'phone'] }),
      });

      expect(next.reasons).toEqual([{ code: 'promise-passed', ...promise }, decisionMaker]);
    });

    test('where nobody phones', () => {
      const next = nextFollowUp(application({ contacts: [refusing], interviews: [panel] }), { now: '2026-03-05T11:30:00Z' });

      expect(next.reasons.map(({ code }) => code)).toEqual(['thank-you-open', 'interviewer']);
    });

    test('of a call that was asked for', () => {
      const ring = heard('2026-03-10T10:00:00Z', 'request', { from: 'dana', channel: 'phone' });

      expect(reasonsAt(interviewed([ring], { contacts: [refusing] }), '2026-03-10T11:00:00Z')).toEqual([
        { code: 'your-turn', since: '2026-03-10T10:00:00Z' },
        { code: 'asked', contact: 'dana' },
      ]);
    });
  });

  test('interview-not-over and next-round-scheduled', () => {
    const invited = application({ contacts: [dana], interviews: [{ ...panel, status: 'scheduled' }] });

    expect(reasonsAt(invited, '2026-03-02T10:00:00Z')).toEqual([
      { code: 'interview-not-over', interview: 'panel', until: '2026-03-05T11:00:00.000+00:00' },
      { code: 'next-round-scheduled', interview: 'panel', until: '2026-03-05T11:00:00.000+00:00' },
      { code: 'thank-you-open', interview: 'panel', until: '2026-03-07T11:00:00.000+00:00' },
      { code: 'interviewer', contact: 'dana' },
    ]);
  });

  test('your-turn, asked', () => {
    expect(reasonsAt(interviewed([heard('2026-03-10T10:00:00Z', 'request', { from: 'dana' })]), '2026-03-10T11:00:00Z')).toEqual([
      { code: 'your-turn', since: '2026-03-10T10:00:00Z' },
      { code: 'asked', contact: 'dana' },
    ]);
  });

  test('interview-missed', () => {
    const missed = application({ contacts: [dana], interviews: [{ ...panel, status: 'missed-by-candidate' }] });

    expect(reasonsAt(missed, '2026-03-05T11:00:00Z')).toEqual([
      { code: 'interview-missed', interview: 'panel', since: '2026-03-05T10:00:00Z' },
      decisionMaker,
    ]);
  });

  test('outcome-known, told-you', () => {
    expect(reasonsAt(interviewed([told('2026-03-10T10:00:00Z', 'offer', { from: 'dana' })]), '2026-03-10T11:00:00Z')).toEqual([
      { code: 'outcome-known', since: '2026-03-10T10:00:00Z' },
      { code: 'told-you', contact: 'dana' },
    ]);
  });

  test('hr-fallback, permission-refused: who was chosen, and why not by phone', () => {
    const noCalls = interviewed([promised('2026-03-12')], {
      contacts: [{ ...hugo, mayCall: false }],
      interviews: [{ ...panel, interviewers: [] }],
    });

    expect(reasonsAt(noCalls, friday)).toEqual([
      { code: 'promise-passed', ...promise },
      { code: 'hr-fallback', contact: 'hugo' },
      { code: 'permission-refused', contact: 'hugo', channel: 'phone' },
    ]);
  });

  test('snoozed, until an interview ends it', () => {
    const coming = {
      ...panel,
      id: 'second',
      startsAt: '2026-03-12T10:00:00Z',
      endsAt: '2026-03-12T11:00:00Z',
      status: 'scheduled' as const,
    };
    const history: HistoryEvent[] = [
      heard('2026-03-09T10:00:00Z', 'request', { from: 'dana', channel: 'email' }),
      { type: 'snoozed', at: '2026-03-09T11:00:00Z', until: '2026-03-20' },
    ];

    expect(reasonsAt(interviewed(history, { interviews: [panel, coming] }), '2026-03-10T10:00:00Z')).toContainEqual({
      code: 'snoozed',
      since: '2026-03-09T11:00:00Z',
      until: '2026-03-12T11:00:00.000+00:00',
    });
  });

  test('a code always carries the same facts: `next-round-scheduled` ends when the round ends', async () => {
    const { mayContact } = await import('../../src/index.js');
    const second = {
      ...panel,
      id: 'second',
      startsAt: '2026-03-26T10:00:00Z',
      endsAt: '2026-03-26T11:00:00Z',
      status: 'scheduled' as const,
    };
    const waiting = interviewed([promised('2026-03-12')], { interviews: [panel, second] });

    const verdict = mayContact(waiting, { at: friday, channel: 'phone', purpose: 'feedback-request' });

    expect(verdict).toMatchObject({
      type: 'refused',
      reasons: [{ code: 'next-round-scheduled', interview: 'second', until: '2026-03-26T11:00:00.000+00:00' }],
    });
  });
});

describe('Caveats', () => {
  const at = (calendar: WorkingCalendar) => interviewed([promised('2026-03-12')], { employer: { timeZone: 'Europe/London', calendar } });
  const { holidays: _holidays, coverage: _coverage, ...unknown } = weekdays;

  test.each<[string, WorkingCalendar]>([
    ['no holidays given', unknown],
    ['a date after the coverage', { ...weekdays, coverage: { from: '2026-01-01', to: '2026-03-15' } }], // the window ends on the 16th
    ['a date before the coverage', { ...weekdays, coverage: { from: '2026-03-14', to: '2026-12-31' } }],
  ])('holidays-unknown: %s', (_, calendar) => {
    expect(caveatsAt(at(calendar), friday)).toEqual([{ code: 'holidays-unknown' }]);
  });

  test.each<[string, WorkingCalendar]>([
    ['an empty list for the days covered', weekdays],
    ['holidays given, without a coverage', { ...unknown, holidays: ['2026-12-25'] }],
    ['the coverage is the window', { ...weekdays, coverage: { from: '2026-03-13', to: '2026-03-16' } }],
  ])('not holidays-unknown: %s', (_, calendar) => {
    expect(caveatsAt(at(calendar), friday)).toEqual([]);
  });

  test('C12: "it never changes the arithmetic"', () => {
    const [without, known] = [unknown, weekdays].map((calendar) => nextFollowUp(at(calendar), { now: friday }));

    expect({ ...without, caveats: [] }).toEqual({ ...known, caveats: [] });
  });

  test('no-promise-recorded', () => {
    expect(caveatsAt(interviewed(), friday)).toEqual([{ code: 'no-promise-recorded' }]);
  });

  test('end-assumed: "without an end: one hour"', () => {
    const { endsAt: _endsAt, ...openEnded } = panel;

    const next = nextFollowUp(application({ contacts: [dana], interviews: [openEnded] }), { now: '2026-03-05T11:30:00Z' });

    expect(next).toMatchObject({
      step: { window: { earliest: '2026-03-05T11:00:00.000+00:00' } },
      caveats: [{ code: 'end-assumed', interview: 'panel' }],
    });
  });

  test('interview-assumed-held: "a `scheduled` interview whose end has passed counts as held"', () => {
    const unticked = { ...panel, status: 'scheduled' as const };

    const thanking = nextFollowUp(application({ contacts: [dana], interviews: [unticked] }), { now: '2026-03-05T11:30:00Z' });
    const asking = nextFollowUp(interviewed([promised('2026-03-12')], { interviews: [unticked] }), { now: friday });

    expect([thanking, asking]).toMatchObject([
      { step: { purpose: 'thank-you' }, caveats: [{ code: 'interview-assumed-held', interview: 'panel' }] },
      { step: { purpose: 'feedback-request' }, caveats: [{ code: 'interview-assumed-held', interview: 'panel' }] },
    ]);
  });

  test('an interview that is over and not the one in question is not doubted', () => {
    const later = { ...panel, id: 'later', startsAt: '2026-03-10T10:00:00Z', endsAt: '2026-03-10T11:00:00Z' };

    expect(caveatsAt(interviewed([promised('2026-03-12')], { interviews: [{ ...panel, status: 'scheduled' }, later] }), friday)).toEqual(
      [],
    );
  });

  test('interview-assumed-held, from the very end of the interview on', () => {
    const unticked = application({ contacts: [dana], interviews: [{ ...panel, status: 'scheduled' }] });

    expect(caveatsAt(unticked, '2026-03-05T11:00:00Z')).toEqual([{ code: 'interview-assumed-held', interview: 'panel' }]);
  });

  test('interview-assumed-held, of thanks for a no that ask how one came across', () => {
    const assumed = (decision: 'rejected' | 'offer') =>
      interviewed([told('2026-03-10T10:00:00Z', decision)], { interviews: [{ ...panel, status: 'scheduled' }] });

    expect(caveatsAt(assumed('rejected'), '2026-03-10T11:00:00Z')).toEqual([{ code: 'interview-assumed-held', interview: 'panel' }]);
    expect(caveatsAt(assumed('offer'), '2026-03-10T11:00:00Z')).toEqual([]);
  });

  describe('permission-to-call-not-recorded', () => {
    const { mayCall: _hugoMay, ...hr } = hugo;
    const { mayCall: _danaMay, ...manager } = dana;

    test('"being asked to ring is permission for that call"', () => {
      const ring = heard('2026-03-10T10:00:00Z', 'request', { from: 'hugo', channel: 'phone' });

      expect(caveatsAt(interviewed([ring], { contacts: [dana, hr] }), '2026-03-10T11:00:00Z')).toEqual([]);
    });

    test('before an interview, of who is called now and of whom the route asks first', () => {
      const request = heard('2026-03-10T10:00:00Z', 'request', { from: 'hugo' });
      const coming = {
        ...panel,
        id: 'second',
        startsAt: '2026-03-26T10:00:00Z',
        endsAt: '2026-03-26T11:00:00Z',
        status: 'scheduled',
      } as const;

      const caveats = caveatsAt(
        interviewed([promised('2026-03-30'), request], { contacts: [manager, hr], interviews: [panel, coming] }),
        '2026-03-10T11:00:00Z',
      );

      expect(caveats).toEqual([
        { code: 'permission-to-call-not-recorded', contact: 'hugo' },
        { code: 'permission-to-call-not-recorded', contact: 'dana' },
      ]);
    });
  });
});
