import {
  type Contact,
  type Duty,
  duties,
  feedbackOwed,
  type HistoryEvent,
  type JobApplication,
  nextFollowUp,
  type OwedFeedback,
} from 'interview-followup';
import { describe, expect, test } from 'vitest';
import {
  ada,
  application,
  applied,
  asked,
  dana,
  heard,
  hugo,
  interviewed,
  issuesOf,
  panel,
  problemsOf,
  promised,
  told,
  weekdays,
  withFeedback,
} from '../builders.js';

// Northwind in London interviewed on Thursday, 5 March 2026, from 10:00 to 11:00.
const now = '2026-03-16T10:00:00Z'; // a Monday

const ontario: Duty = {
  id: 'ontario',
  jurisdiction: 'CA-ON',
  days: 45,
  from: 'last-interview',
  minimumHeadcount: 25,
  effectiveFrom: '2026-01-01',
  asOf: '2025-11-27',
  source: 'Employment Standards Act, 2000',
};

/** Interviewed in Toronto on Monday, 5 January 2026, from 15:00 to 16:00. */
function toronto(changes: Partial<JobApplication['employer']> = {}, more: Partial<JobApplication> = {}): JobApplication {
  return application({
    id: 'toronto',
    employer: { timeZone: 'America/Toronto', calendar: weekdays, jurisdiction: 'CA-ON', headcount: 25, ...changes },
    interviews: [{ id: 'final', startsAt: '2026-01-05T20:00:00Z', endsAt: '2026-01-05T21:00:00Z', status: 'held' }],
    ...more,
  });
}

const owedBy = (one: JobApplication, at = now, given: readonly Duty[] = [ontario]): OwedFeedback[] =>
  feedbackOwed([one], { now: at, duties: given });
const causes = (items: readonly OwedFeedback[]): string[] => items.map((item) => (item.because === 'duty' ? item.dutyId : item.because));

describe('"who was promised an answer, since when, when the candidate may be expected to call"', () => {
  test('a promise: the whole item', () => {
    expect(owedBy(interviewed([promised('2026-03-12', { from: 'dana' })]))).toEqual([
      {
        key: 'northwind/owed/promise//2026-03-05T39300000',
        applicationId: 'northwind',
        since: '2026-03-05T10:55:00.000+00:00',
        dueDate: '2026-03-12',
        daysOver: 4,
        decided: null,
        callExpectedFrom: '2026-03-13T09:00:00.000+00:00',
        contact: 'dana',
        because: 'promise',
      },
    ]);
  });

  test('before any interview, too', () => {
    expect(owedBy(applied([promised('2026-03-20', { at: '2026-03-04T10:00:00Z' })]))).toMatchObject([
      { because: 'promise', dueDate: '2026-03-20', daysOver: -4 },
    ]);
  });

  test("an instant is due on its date in the employer's zone", () => {
    const late = interviewed([promised('', { by: { instant: '2026-03-12T23:30:00-05:00' } })]);

    expect(owedBy(late)).toMatchObject([{ dueDate: '2026-03-13', daysOver: 3 }]); // half past four on Friday, in London
  });

  test('made on a date alone: since its start', () => {
    expect(owedBy(interviewed([promised('2026-03-20', { at: '2026-03-06' })]))).toMatchObject([{ since: '2026-03-06T00:00:00.000+00:00' }]);
  });

  test('"a newer promise replaces an older one"', () => {
    const items = owedBy(interviewed([promised('2026-03-12'), promised('2026-03-19', { at: '2026-03-12T16:00:00Z' })]));

    expect(items).toMatchObject([{ because: 'promise', since: '2026-03-12T16:00:00.000+00:00', dueDate: '2026-03-19', daysOver: -3 }]);
  });

  test('no answer but an automatic or a standard one leaves it owed', () => {
    const items = owedBy(
      interviewed([promised('2026-03-12'), heard('2026-03-13T10:00:00Z', 'no-decision-yet'), heard('2026-03-13T11:00:00Z', 'automatic')]),
    );

    expect(items).toMatchObject([{ because: 'promise', daysOver: 4 }]);
  });
});

describe('`daysOver`: "calendar days in the employer\'s zone, negative: days left"', () => {
  test.each([
    ['2026-03-11T12:00:00Z', -1],
    ['2026-03-12T23:59:59Z', 0],
    ['2026-03-13T00:00:00Z', 1],
  ])('at %s', (at, days) => {
    expect(owedBy(interviewed([promised('2026-03-12')]), at)[0]?.daysOver).toBe(days);
  });

  test('one day less where it is still the day before', () => {
    const by: HistoryEvent = promised('2026-01-14', { at: '2026-01-06T15:00:00Z' });

    expect(owedBy(toronto({}, { history: [by] }), '2026-01-15T04:59:59Z', [])[0]?.daysOver).toBe(0); // 23:59:59 on Wednesday in Toronto
    expect(owedBy(toronto({}, { history: [by] }), '2026-01-15T05:00:00Z', [])[0]?.daysOver).toBe(1);
  });

  test.each([
    ['forward, on Sunday, 29 March', '2026-03-28', '2026-03-29T23:00:00Z', 2], // midnight of Monday in summer time
    ['back, on Sunday, 25 October', '2026-10-24', '2026-10-25T23:59:59Z', 1], // the day has 25 hours
  ])('dates count while clocks go %s', (_, date, at, days) => {
    expect(owedBy(interviewed([promised(date)]), at)[0]?.daysOver).toBe(days);
  });

  test('a date that a zone skipped is a date of the calendar all the same', () => {
    const apia = application({
      employer: { timeZone: 'Pacific/Apia', calendar: weekdays },
      history: [promised('2011-12-29', { at: '2011-12-20T00:00:00Z' })],
    });

    expect(owedBy(apia, '2011-12-30T10:00:00Z')[0]?.daysOver).toBe(2); // Saturday, the 31st: Friday, the 30th never was
  });
});

describe('"or by law must get one": the duty', () => {
  test('Ontario: 45 days after the last interview, which is day 0: the whole item', () => {
    // Forty-five days after Monday, 5 January, is Thursday, 19 February.
    expect(owedBy(toronto(), '2026-02-20T15:00:00Z')).toEqual([
      {
        key: 'toronto/owed/duty/ontario/2026-01-05T75600000',
        applicationId: 'toronto',
        since: '2026-01-05T16:00:00.000-05:00',
        dueDate: '2026-02-19',
        daysOver: 1,
        decided: null,
        callExpectedFrom: '2026-01-12T09:00:00.000-05:00', // five working days after the interview
        contact: null,
        because: 'duty',
        dutyId: 'ontario',
      },
    ]);
  });

  test('the list that is shipped holds it, and is never a default', () => {
    expect(causes(feedbackOwed([toronto()], { now, duties }))).toEqual(['ca-on-interviewed-applicants']);
    expect(causes(feedbackOwed([toronto()], { now }))).toEqual(['courtesy']);
    expect(duties).toMatchObject([
      {
        id: 'ca-on-interviewed-applicants',
        jurisdiction: 'CA-ON',
        days: 45,
        from: 'last-interview',
        minimumHeadcount: 25,
        effectiveFrom: '2026-01-01',
      },
      { id: 'eu-gdpr-access', jurisdiction: 'EU', days: 30, from: 'request', effectiveFrom: '2018-05-25' },
    ]);
    expect(JSON.parse(JSON.stringify(duties))).toEqual(duties);
  });

  test.each<[string, Partial<JobApplication['employer']>, Partial<Duty>, boolean]>([
    ['25 employees', {}, {}, true],
    ['24 employees', { headcount: 24 }, {}, false],
    ['a duty of all whose headcount is known, to whom it is not', { headcount: undefined as never }, { minimumHeadcount: 0 }, false],
    ['a headcount that nobody knows', { headcount: undefined as never }, {}, false],
    ['a duty that asks for no headcount', { headcount: undefined as never }, { minimumHeadcount: undefined as never }, true],
    ['another province', { jurisdiction: 'CA-QC' }, {}, false],
    ['no jurisdiction on file', { jurisdiction: undefined as never }, {}, false],
    ['"`CA` covers `CA-ON`"', {}, { jurisdiction: 'CA' }, true],
    ['but `C` does not', {}, { jurisdiction: 'C' }, false],
    ['nor `CA-ON` all of `CA`', { jurisdiction: 'CA' }, {}, false],
    ['nor `CA-O` `CA-ON`', {}, { jurisdiction: 'CA-O' }, false],
    ['whatever the case', { jurisdiction: 'ca-on' }, {}, true],
    ['whatever stands around it', { jurisdiction: ' CA-ON' }, { jurisdiction: 'CA-ON ' }, true],
    ['from the day it took effect', {}, { effectiveFrom: '2026-01-05' }, true],
    ['not the day before', {}, { effectiveFrom: '2026-01-06' }, false],
    ['from a request, of which nothing is on file', {}, { from: 'request' }, false],
  ])('%s', (_, employer, duty, applies) => {
    expect(causes(owedBy(toronto(employer), now, [{ ...ontario, ...duty }]))).toEqual([applies ? 'ontario' : 'courtesy']);
  });

  test("the last interview started on or after that date: by the employer's clock", () => {
    const night = { id: 'final', startsAt: '2026-01-01T04:30:00Z', endsAt: '2026-01-01T06:00:00Z', status: 'held' } as const; // 23:30 to 1:00

    expect(causes(owedBy(toronto({}, { interviews: [night] })))).toEqual(['courtesy']);
    expect(causes(owedBy(toronto({}, { interviews: [{ ...night, startsAt: '2026-01-01T05:00:00Z' }] })))).toEqual(['ontario']);
  });

  test('across midnight the date of its end is day 0', () => {
    const night = { id: 'final', startsAt: '2026-01-06T04:30:00Z', endsAt: '2026-01-06T06:00:00Z', status: 'held' } as const;

    expect(owedBy(toronto({}, { interviews: [night] }))).toMatchObject([{ dueDate: '2026-02-20' }]);
  });

  test('the last interview restarts it; one that was cancelled or missed does not', () => {
    const first = { id: 'first', startsAt: '2025-12-01T20:00:00Z', endsAt: '2025-12-01T21:00:00Z', status: 'held' } as const;
    const final = { id: 'final', startsAt: '2026-01-05T20:00:00Z', endsAt: '2026-01-05T21:00:00Z', status: 'held' } as const;
    const dueAfter = (status: 'held' | 'cancelled' | 'missed-by-employer') =>
      owedBy(toronto({}, { interviews: [{ ...final, status }, first] }), now, [{ ...ontario, effectiveFrom: '2025-01-01' }])[0]?.dueDate;

    expect([dueAfter('held'), dueAfter('cancelled'), dueAfter('missed-by-employer')]).toEqual(['2026-02-19', '2026-01-15', '2026-01-15']);
  });

  test('"one item per application and cause": a promise and two duties', () => {
    const by: HistoryEvent = promised('2026-01-14', { at: '2026-01-06T15:00:00Z' });
    const canada: Duty = { ...ontario, id: 'canada', jurisdiction: 'CA', days: 30 };

    expect(owedBy(toronto({}, { history: [by] }), now, [ontario, canada]).map((item) => [...causes([item]), item.dueDate])).toEqual([
      ['promise', '2026-01-14'],
      ['canada', '2026-02-04'],
      ['ontario', '2026-02-19'],
    ]);
  });
});

describe('"courtesy (only without another): last interview + `withoutPromise`"', () => {
  test('five working days after it: the whole item', () => {
    expect(owedBy(interviewed())).toEqual([
      {
        key: 'northwind/owed/courtesy//2026-03-05T39600000',
        applicationId: 'northwind',
        since: '2026-03-05T11:00:00.000+00:00',
        dueDate: '2026-03-12',
        daysOver: 4,
        decided: null,
        callExpectedFrom: '2026-03-12T09:00:00.000+00:00',
        contact: 'dana',
        because: 'courtesy',
      },
    ]);
  });

  test("by the policy, in the employer's working days", () => {
    const policy = withFeedback({ withoutPromise: { workingDays: 2 } });
    const calendar = { ...weekdays, holidays: ['2026-03-06'] };
    const one = interviewed([], { employer: { timeZone: 'Europe/London', calendar } });

    expect(feedbackOwed([one], { now, policy })).toMatchObject([{ dueDate: '2026-03-10' }]);
  });

  test('an application without an interview is owed nothing', () => {
    expect(owedBy(applied())).toEqual([]);
    expect(owedBy(application())).toEqual([]);
  });

  test('a scheduled interview whose end has passed counts as held', () => {
    expect(owedBy(interviewed([], { interviews: [{ ...panel, status: 'scheduled' }] }))).toMatchObject([{ because: 'courtesy' }]);
  });
});

describe('Until when it is owed', () => {
  test.each<[string, HistoryEvent]>([
    ['an offer', told('2026-03-10T10:00:00Z', 'offer')],
    ['a rejection', told('2026-03-10T10:00:00Z', 'rejected')],
    ['a position that was closed', told('2026-03-10T10:00:00Z', 'position-closed')],
    ['a decision told later than it was made', told('2026-03-08T10:00:00Z', 'rejected', { toldAt: '2026-03-12' })],
    ['the candidate accepted', { type: 'accepted', at: '2026-03-10T10:00:00Z' }],
    ['the candidate declined', { type: 'declined', at: '2026-03-10T10:00:00Z' }],
    ['the candidate withdrew', { type: 'withdrew', at: '2026-03-10T10:00:00Z' }],
  ])('%s: nothing is owed', (_, event) => {
    expect(owedBy(interviewed([promised('2026-03-12'), event]))).toEqual([]);
  });

  test('on-hold is no answer, and voids older promises', () => {
    expect(owedBy(interviewed([promised('2026-03-12'), told('2026-03-10T10:00:00Z', 'on-hold')]))).toMatchObject([
      { because: 'courtesy', dueDate: '2026-03-12' },
    ]);
  });

  test('an answer before any interview ends it, too', () => {
    const promise = promised('2026-03-12', { at: '2026-03-06T10:00:00Z' });

    expect(causes(owedBy(applied([promise])))).toEqual(['promise']);
    expect(owedBy(applied([promise, told('2026-03-10T10:00:00Z', 'rejected')]))).toEqual([]);
  });

  test('a promise made after a decision was told reopens it', () => {
    const again = promised('2026-03-20', { at: '2026-03-11T10:00:00Z' });

    expect(owedBy(interviewed([told('2026-03-10T10:00:00Z', 'rejected'), again]))).toMatchObject([
      { because: 'promise', dueDate: '2026-03-20' },
    ]);
  });

  test('a retracted decision was never made', () => {
    const mistaken: HistoryEvent = told('2026-03-10T10:00:00Z', 'rejected', { id: 'oops' } as never);

    expect(owedBy(interviewed([mistaken, { type: 'retracted', at: '2026-03-10T11:00:00Z', event: 'oops' }]))).toMatchObject([
      { because: 'courtesy' },
    ]);
  });

  test('asked to stop, or tired of asking: still owed, though no call is to be expected', () => {
    for (const type of ['asked-to-stop', 'stopped-chasing'] as const) {
      expect(owedBy(interviewed([{ type, at: '2026-03-10T10:00:00Z' }]))).toMatchObject([{ because: 'courtesy', callExpectedFrom: null }]);
    }
  });

  test('an invitation to another round is an answer; a promise stands', () => {
    const next = { id: 'next', startsAt: '2026-03-20T10:00:00Z', endsAt: '2026-03-20T11:00:00Z', status: 'scheduled' } as const;
    const interviews = [panel, next];

    expect(owedBy(interviewed([], { interviews }))).toEqual([]);
    expect(owedBy(toronto({}, { contacts: [dana], interviews }))).toEqual([]);
    expect(owedBy(interviewed([promised('2026-03-25')], { interviews }))).toMatchObject([
      { because: 'promise', callExpectedFrom: '2026-03-26T09:00:00.000+00:00' },
    ]);
    expect(owedBy(interviewed([], { interviews }), '2026-03-20T11:00:00Z')).toMatchObject([
      { because: 'courtesy', since: '2026-03-20T11:00:00.000+00:00' },
    ]);
  });
});

describe('`decided`: "decided, not told"', () => {
  const untold = (decision: 'offer' | 'rejected' | 'on-hold' | 'position-closed', at = '2026-03-10T10:00:00Z', id = 'x'): HistoryEvent =>
    ({ ...told(at, decision, { toldAt: null }), id }) as HistoryEvent;
  const decidedOf = (...history: HistoryEvent[]) => owedBy(interviewed(history))[0]?.decided;

  test('what, and when, as it was given', () => {
    expect(decidedOf(untold('rejected'))).toEqual({ decision: 'rejected', at: '2026-03-10T10:00:00Z' });
    expect(decidedOf(untold('offer', '2026-03-10'))).toEqual({ decision: 'offer', at: '2026-03-10' });
  });

  test("nothing of it reaches the candidate's side", () => {
    expect(nextFollowUp(interviewed([untold('rejected')]), { now })).toEqual(nextFollowUp(interviewed(), { now }));
    expect(owedBy(interviewed([untold('rejected')]))[0]?.callExpectedFrom).toBe(owedBy(interviewed())[0]?.callExpectedFrom);
  });

  test('the newest, in whatever order they stand; of two at once the one that leads to less', () => {
    const two = [untold('on-hold', '2026-03-09T10:00:00Z', 'a'), untold('rejected', '2026-03-10T10:00:00Z', 'b')];
    const tied = [untold('offer', '2026-03-10T10:00:00Z', 'a'), untold('rejected', '2026-03-10T10:00:00Z', 'b')];

    expect([decidedOf(...two), decidedOf(...two.reverse())]).toMatchObject([{ decision: 'rejected' }, { decision: 'rejected' }]);
    expect([decidedOf(...tied), decidedOf(...tied.reverse())]).toMatchObject([{ decision: 'offer' }, { decision: 'offer' }]);
  });

  test.each<[string, HistoryEvent[], string]>([
    [
      'a later no after an offer',
      [untold('offer', '2026-03-09T10:00:00Z', 'a'), untold('rejected', '2026-03-10T10:00:00Z', 'b')],
      'rejected',
    ],
    ['a no before on-hold', [untold('on-hold', undefined, 'a'), untold('rejected', undefined, 'b')], 'rejected'],
    ['a closed position before a no', [untold('rejected', undefined, 'a'), untold('position-closed', undefined, 'b')], 'position-closed'],
    ['an offer before a closed position', [untold('offer', undefined, 'a'), untold('position-closed', undefined, 'b')], 'offer'],
  ])('of several: %s', (_, history, decision) => {
    expect([decidedOf(...history), decidedOf(...[...history].reverse())]).toMatchObject([{ decision }, { decision }]);
  });

  test('before any interview, too', () => {
    const promise = promised('2026-03-12', { at: '2026-03-06T10:00:00Z' });

    expect(owedBy(applied([promise, untold('rejected')]))[0]?.decided).toMatchObject({ decision: 'rejected' });
  });

  test('at the instant at which another was told, or an interview began, it is not replaced', () => {
    expect(decidedOf(untold('rejected'), told('2026-03-10T10:00:00Z', 'on-hold'))).toMatchObject({ decision: 'rejected' });
    expect(decidedOf(untold('rejected', '2026-03-05T10:00:00Z'))).toMatchObject({ decision: 'rejected' });
  });

  test('a retraction of something else leaves it, though it has no id', () => {
    const { id: _id, ...nameless } = untold('rejected');
    const call = { ...asked('2026-03-13T10:00:00Z'), id: 'call' };

    expect(decidedOf(nameless, call, { type: 'retracted', at: '2026-03-13T11:00:00Z', event: 'call' })).toMatchObject({
      decision: 'rejected',
    });
  });

  test('an unknown key of another event says nothing', () => {
    expect(decidedOf({ ...asked('2026-03-13T10:00:00Z'), toldAt: null } as HistoryEvent)).toBe(null);
  });

  test('a later on-hold that was told replaces it, an earlier one does not', () => {
    expect(decidedOf(untold('rejected'), told('2026-03-11T10:00:00Z', 'on-hold'))).toBe(null);
    expect(decidedOf(untold('rejected'), told('2026-03-09T10:00:00Z', 'on-hold'))).toMatchObject({ decision: 'rejected' });
  });

  test('one from before an interview is not about it', () => {
    expect(decidedOf(untold('on-hold', '2026-03-04T10:00:00Z'))).toBe(null);
  });

  test('a retracted one is none', () => {
    expect(decidedOf(untold('rejected'), { type: 'retracted', at: '2026-03-10T11:00:00Z', event: 'x' })).toBe(null);
  });
});

describe('`callExpectedFrom`: "from the same engine"', () => {
  test('it is when the next chase opens, whether that is to come or has come', () => {
    const one = interviewed([promised('2026-03-12')]);

    expect(
      ['2026-03-06T10:00:00Z', '2026-03-13T10:00:00Z', '2026-03-30T10:00:00Z'].map((at) => owedBy(one, at)[0]?.callExpectedFrom),
    ).toEqual(Array(3).fill('2026-03-13T09:00:00.000+00:00'));
  });

  test('three days after the last call', () => {
    expect(owedBy(interviewed([promised('2026-03-12'), asked('2026-03-13T10:00:00Z')]))[0]?.callExpectedFrom).toBe(
      '2026-03-16T09:00:00.000+00:00',
    );
  });

  test('thanks that are still open come first and change nothing', () => {
    const panelOfThree = application({
      contacts: [dana, hugo, ada].map((person) => ({ ...person, role: 'interviewer' as const })),
      interviews: [{ ...panel, interviewers: ['dana', 'hugo', 'ada'] }],
    });

    expect(owedBy(panelOfThree, '2026-03-05T12:00:00Z')[0]?.callExpectedFrom).toBe('2026-03-12T09:00:00.000+00:00');
  });

  test('an answer that the candidate owes comes first and restarts the gap', () => {
    const request = heard('2026-03-16T09:30:00Z', 'request', { from: 'dana', channel: 'email' });

    expect(owedBy(interviewed([promised('2026-03-12'), request]))[0]?.callExpectedFrom).toBe('2026-03-19T09:00:00.000+00:00');
  });

  test("null once the candidate's policy allows no more", () => {
    const policy = withFeedback({ maxAttempts: 1 });
    const one = interviewed([promised('2026-03-12'), asked('2026-03-13T10:00:00Z')]);

    expect(feedbackOwed([one], { now, policy })[0]?.callExpectedFrom).toBe(null);
  });

  test("with the offset of the recipient's zone", () => {
    const abroad: Contact = { ...dana, timeZone: 'America/New_York' };
    const [item] = owedBy(interviewed([promised('2026-03-12')], { contacts: [abroad] }));

    expect([item?.since, item?.callExpectedFrom]).toEqual(['2026-03-05T10:55:00.000+00:00', '2026-03-13T09:00:00.000-04:00']);
  });
});

describe('`contact`: "who promised, else the route\'s first"', () => {
  const contactOf = (contacts: readonly Contact[], from?: string, policy = withFeedback({})) =>
    feedbackOwed(
      [
        interviewed([promised('2026-03-12', from === undefined ? {} : { from })], {
          contacts,
          interviews: [{ ...panel, interviewers: [] }],
        }),
      ],
      { now, policy },
    )[0]?.contact;

  test('who promised', () => {
    expect(contactOf([dana, hugo], 'hugo')).toBe('hugo');
  });

  test("else by the policy's route", () => {
    expect(contactOf([hugo, dana])).toBe('dana');
    expect(contactOf([dana, hugo], undefined, withFeedback({ route: 'hr-first' }))).toBe('hugo');
    expect(contactOf([dana, ada])).toBe('ada');
  });

  test('not one who has left', () => {
    expect(contactOf([{ ...dana, left: true }, hugo], 'dana')).toBe('hugo');
    expect(contactOf([{ ...dana, left: true }])).toBe(null);
  });

  test('nobody on file', () => {
    expect(contactOf([])).toBe(null);
  });
});

describe('"lists the longest over first"', () => {
  const by = (id: string, date: string, changes: Partial<JobApplication> = {}) => interviewed([promised(date)], { id, ...changes });

  test('whatever the order of the list', () => {
    const list = [by('b', '2026-03-14'), by('c', '2026-03-20'), by('a', '2026-03-10')];

    expect(feedbackOwed(list, { now }).map(({ applicationId, daysOver }) => [applicationId, daysOver])).toEqual([
      ['a', 6],
      ['b', 2],
      ['c', -4],
    ]);
  });

  test('of two over for the same time who waits longer, then as they stand in the list', () => {
    const older = { ...by('older', '2026-03-12'), history: [promised('2026-03-12', { at: '2026-03-05T10:50:00Z' })] };
    const list = [by('z', '2026-03-12'), by('a', '2026-03-12'), older];

    expect(feedbackOwed(list, { now }).map(({ applicationId }) => applicationId)).toEqual(['older', 'z', 'a']);
  });

  test("days are each employer's own", () => {
    const tokyo = by('tokyo', '2026-03-12', { employer: { timeZone: 'Asia/Tokyo', calendar: weekdays } });
    const at = '2026-03-15T16:00:00Z'; // Monday there, Sunday in London

    expect(
      feedbackOwed([by('london', '2026-03-12'), tokyo], { now: at }).map(({ applicationId, daysOver }) => [applicationId, daysOver]),
    ).toEqual([
      ['tokyo', 4],
      ['london', 3],
    ]);
  });

  test('the same key from now on, without colons', () => {
    const one = interviewed([promised('2026-03-12')], { id: 'a:b/c' });

    const keys = [now, '2027-01-01T00:00:00Z'].map((at) => owedBy(one, at)[0]?.key);

    expect(keys).toEqual(Array(2).fill('a%3Ab%2Fc/owed/promise//2026-03-05T39300000'));
  });
});

describe('Bad input', () => {
  test('broken duties', () => {
    const broken = [
      { ...ontario, days: 45.5 },
      { ...ontario, id: '', jurisdiction: ' ', from: 'applied', minimumHeadcount: -1, effectiveFrom: '2026-02-30', asOf: 7, source: '' },
      ontario,
      'CA-ON',
      { id: 'bare' },
    ];

    expect(problemsOf(() => feedbackOwed([], { now, duties: broken as never }))).toEqual([
      'duties.0.days not-whole',
      'duties.1.id empty',
      'duties.1.jurisdiction empty',
      'duties.1.from unknown-value',
      'duties.1.minimumHeadcount not-whole',
      'duties.1.effectiveFrom unreal-date',
      'duties.1.asOf wrong-type',
      'duties.1.source empty',
      'duties.2.id duplicate-id',
      'duties.3 wrong-type',
      'duties.4.jurisdiction missing',
      'duties.4.days missing',
      'duties.4.from missing',
      'duties.4.effectiveFrom missing',
      'duties.4.asOf missing',
      'duties.4.source missing',
    ]);
    expect(problemsOf(() => feedbackOwed([], { now, duties: {} as never }))).toEqual(['duties wrong-type']);
  });

  test('days from none to 5000, a headcount from none to the most that is counted exactly', () => {
    const daysOf = (days: number) => owedBy(toronto(), now, [{ ...ontario, days }])[0]?.dueDate;
    const largest = { ...ontario, minimumHeadcount: Number.MAX_SAFE_INTEGER };

    expect([daysOf(0), daysOf(5000)]).toEqual(['2026-01-05', '2039-09-14']);
    expect(causes(owedBy(toronto(), now, [{ ...ontario, minimumHeadcount: 0 }]))).toEqual(['ontario']);
    expect(causes(owedBy(toronto({ headcount: 1e6 }), now, [largest]))).toEqual(['courtesy']);
  });

  test('what is wrong with a duty, and what would be right', () => {
    const given = [{ ...ontario, days: 5001 }, { ...ontario, id: 'b', days: '45', minimumHeadcount: 1e300 }, 7];

    expect(issuesOf(() => feedbackOwed([], { now, duties: given as never }))).toEqual([
      { code: 'not-whole', path: 'duties.0.days', message: '5001 is not a whole number from 0 to 5000' },
      { code: 'wrong-type', path: 'duties.1.days', message: '"45" is not a whole number from 0 to 5000' },
      {
        code: 'not-whole',
        path: 'duties.1.minimumHeadcount',
        message: '1e+300 is not a whole number from 0 to 9007199254740991',
      },
      {
        code: 'wrong-type',
        path: 'duties.2',
        message: '7 is not a duty: an object with id, jurisdiction, days, from, effectiveFrom, asOf and source',
      },
    ]);
  });

  test('one id for two duties: both are named', () => {
    expect(issuesOf(() => feedbackOwed([], { now, duties: [ontario, ontario] }))[0]?.message).toBe(
      'duties 0 and 1 both have the id "ontario": give each an id of its own',
    );
  });

  test('all problems at once, "the index first in the path"', () => {
    const many = Array.from({ length: 18 }, (_, index) => interviewed([], { id: `c-${index}` }));
    many[17] = {
      ...application({ id: 'c-17' }),
      history: [promised('2026-03-12'), promised('2026-03-12', { at: '2026-04-01T10:00:00Z' })],
    };

    expect(
      problemsOf(() => feedbackOwed([...many, application({ id: 'c-3' })], { now: '2026-03-16', duties: [{ ...ontario, days: -1 }] })),
    ).toEqual(['now not-an-instant', 'duties.0.days not-whole', '18.id duplicate-id']);
    expect(problemsOf(() => feedbackOwed(many, { now }))).toEqual(['17.history.1.at after-now']);
  });

  test('no options, no list', () => {
    expect(issuesOf(() => feedbackOwed([], undefined as never))).toEqual([
      { code: 'missing', path: '', message: 'nothing is given: give options' },
    ]);
    expect(problemsOf(() => feedbackOwed(undefined as never, { now }))).toEqual([' missing']);
    expect(problemsOf(() => feedbackOwed(interviewed() as never, { now }))).toEqual([' wrong-type']);
  });

  test('two favourites of two candidates are right', () => {
    expect(
      feedbackOwed(
        ['a', 'b'].map((id) => interviewed([], { id, preferred: true })),
        { now },
      ).length,
    ).toBe(2);
  });
});
