import { describe, expect, test } from 'vitest';
import { type HistoryEvent, nextFollowUp } from '../../src/index.js';
import { asked, dana, gistOf, heard, hugo, interviewed, promised, stepOf, thanked, told } from '../builders.js';

/** All orders in which a list can be given. */
function ordersOf<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) => ordersOf([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]));
}

/** The different answers there are to a history, in whatever order it is given. */
function answersTo(history: readonly HistoryEvent[], now: string) {
  const answers = ordersOf(history).map((facts) => nextFollowUp(interviewed([], { contacts: [dana, hugo], history: facts }), { now }));
  return [...new Map(answers.map((answer) => [JSON.stringify(answer), answer])).values()];
}

describe('"any order, late arrivals are normal": the history in every order has one answer', () => {
  const stopped = (at: string): HistoryEvent => ({ type: 'stopped-chasing', at });
  const resumed = (at: string): HistoryEvent => ({ type: 'resumed-chasing', at });

  test('stopped on Tuesday, resumed on Wednesday, stopped for good on Thursday', () => {
    const history = [
      promised('2026-03-06'),
      stopped('2026-03-10T10:00:00Z'),
      resumed('2026-03-11T10:00:00Z'),
      stopped('2026-03-12T10:00:00Z'),
    ];

    expect(answersTo([thanked(), ...history], '2026-03-13T10:00:00Z').map(gistOf)).toEqual([['stopped-chasing']]);
  });

  test('stopped on Tuesday, called on Thursday all the same, taken up again later that day', () => {
    const history = [stopped('2026-03-10T10:00:00Z'), asked('2026-03-12T09:00:00Z'), resumed('2026-03-12T15:00:00Z')];

    const answers = answersTo([thanked(), promised('2026-03-06'), ...history], '2026-03-13T10:00:00Z');

    // Thursday, 12 March, and three days are a Sunday: Monday.
    expect(answers.map(gistOf)).toEqual([['wait', 'feedback-request', '2026-03-16T09:00:00.000+00:00', '2026-03-16T17:00:00.000+00:00']]);
  });

  test('an out-of-office without a name is of the one written to last, whatever the order', () => {
    const history = [
      promised('2026-03-12'),
      asked('2026-03-13T10:00:00Z', { to: 'hugo', channel: 'email' }),
      asked('2026-03-16T10:00:00Z', { channel: 'email' }),
      heard('2026-03-16T10:01:00Z', 'automatic', { awayUntil: '2026-04-01' }),
    ];

    const answers = answersTo([thanked(), ...history], '2026-03-17T10:00:00Z');

    expect(answers.map((answer) => [stepOf(answer).to?.contact, stepOf(answer).window.earliest])).toEqual([
      ['hugo', '2026-03-19T09:00:00.000+00:00'], // Dana is away
    ]);
  });

  test('told backwards from the first to the last', () => {
    const history = [stopped('2026-03-12T10:00:00Z'), resumed('2026-03-11T10:00:00Z'), stopped('2026-03-10T10:00:00Z')];

    expect(gistOf(nextFollowUp(interviewed([], { history }), { now: '2026-03-16T10:00:00Z' }))).toEqual(['stopped-chasing']);
  });
});

describe('At one instant', () => {
  const monday = '2026-03-16T10:00:00Z';
  const tuesday = '2026-03-17T10:00:00Z';
  const mail = (to: string, changes: Partial<Extract<HistoryEvent, { type: 'contacted' }>> = {}) =>
    asked(monday, { purpose: 'other', channel: 'email', to, ...changes }) as Extract<HistoryEvent, { type: 'contacted' }>;
  const outOfOffice = heard('2026-03-16T10:01:00Z', 'automatic', { awayUntil: '2026-04-01' });
  /** Who is asked next, once Dana was called on Friday: Dana, unless she is the one away. */
  const nextTo = (history: readonly HistoryEvent[]) =>
    answersTo([thanked(), promised('2026-03-12'), asked('2026-03-13T10:00:00Z'), ...history], tuesday).map(
      (answer) => stepOf(answer).to?.contact,
    );

  test.each<[string, HistoryEvent]>([
    ['an out-of-office', heard(monday, 'automatic', { awayUntil: '2026-04-01' })],
    ['an out-of-office by e-mail', heard(monday, 'automatic', { awayUntil: '2026-04-01', channel: 'email' })],
  ])('%s answers the e-mail to Hugo, not the call to Dana on Friday: he is away', (_, answer) => {
    expect(nextTo([mail('hugo'), answer])).toEqual(['dana']);
  });

  test('a promise answers the call: the count is fresh', () => {
    const answers = answersTo([thanked(), promised('2026-03-12'), asked(monday), promised('2026-03-20', { at: monday })], tuesday);

    expect(answers.map((answer) => stepOf(answer).attempt)).toEqual([1]);
  });

  test('of two e-mails the content says which came last, so that the order given does not', () => {
    expect(nextTo([mail('dana'), mail('hugo'), outOfOffice])).toEqual(['dana']); // Hugo is away
  });

  test('notes are "never read": they do not say which came last', () => {
    expect(nextTo([mail('dana', { note: 'sent second' }), mail('hugo', { note: 'sent first' }), outOfOffice])).toEqual(['dana']);
  });

  test('nor does the order of the keys', () => {
    const { at, ...rest } = mail('hugo');
    const { type, ...others } = mail('dana');

    expect(nextTo([{ type, ...others }, { at, ...rest }, outOfOffice])).toEqual(['dana']);
  });

  test('what was told in two spellings of the instant is quoted in one of them, always the same', () => {
    const history = [told('2026-03-16T10:00:00Z', 'rejected'), told('2026-03-16T11:00:00+01:00', 'rejected')];

    expect(answersTo([thanked(), ...history], tuesday).map((answer) => answer.reasons[0])).toEqual([
      { code: 'outcome-known', since: '2026-03-16T10:00:00Z' },
    ]);
  });

  test('events that are alike are answered, however they stand among the others', () => {
    const history = [promised('2026-03-12'), asked(monday), asked(monday), asked('2026-03-13T10:00:00Z')];

    expect(answersTo([thanked(), ...history], tuesday).map((answer) => stepOf(answer).attempt)).toEqual([4]);
  });
});
