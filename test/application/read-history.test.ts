import { type HistoryEvent, type JobApplication, nextFollowUp } from 'interview-followup';
import { describe, expect, test } from 'vitest';
import { application, asked, dana, issuesOf, panel, promised, stepOf } from '../builders.js';

const friday = '2026-03-13T10:00:00Z';
const withHistory = (history: readonly unknown[]) =>
  application({ contacts: [dana], interviews: [panel], history: history as HistoryEvent[] });
const ask = (...history: unknown[]) => issuesOf(() => nextFollowUp(withHistory(history), { now: friday }));
const attemptAfter = (start: JobApplication) => stepOf(nextFollowUp(start, { now: friday })).attempt;

/** Calls on Thursday, 12 March 2026, from ten o'clock on, a minute apart; each has an id. */
const calls = (count: number): HistoryEvent[] =>
  Array.from({ length: count }, (_, index) => ({ ...asked(`2026-03-12T10:${String(index).padStart(2, '0')}:00Z`), id: `call-${index}` }));

test('a word alone is no event', () => {
  expect(ask('applied')).toEqual([{ code: 'wrong-type', path: 'history.0', message: '"applied" is not an event' }]);
});

describe('An id stands for one event, in short histories and in long ones', () => {
  // From the seventeenth event on, ids are looked up in another way.
  test.each([2, 15, 16, 17, 18, 19, 40])('%i events that differ are all counted', (count) => {
    expect(attemptAfter(withHistory(calls(count)))).toBe(count + 1);
  });

  test.each([
    [2, 0],
    [16, 0],
    [16, 15],
    [17, 0],
    [17, 16],
    [19, 0],
    [19, 5],
    [19, 18],
  ])('of %i events, the one at %i once more is counted once', (count, place) => {
    const again = { ...(calls(count)[place] as HistoryEvent), note: 'once more' };

    expect(attemptAfter(withHistory([...calls(count), again]))).toBe(count + 1);
  });

  test.each([
    [2, 0],
    [16, 0],
    [17, 0],
    [19, 5],
    [19, 18],
  ])('of %i events, the id of the one at %i is not free for another', (count, place) => {
    const other = { ...asked('2026-03-12T12:00:00Z'), id: `call-${place}` };

    expect(ask(...calls(count), other)).toEqual([
      {
        code: 'duplicate-id',
        path: `history.${count}.id`,
        message: `"call-${place}" is another event already: give each an id of its own`,
      },
    ]);
  });
});

describe('Retractions', () => {
  const retracted = (event: unknown, changes: object = {}) => ({ type: 'retracted', at: '2026-03-13T09:00:00Z', event, ...changes });

  test('take out the event they name, and leave the others, with an id or without', () => {
    const [first, second] = calls(2);
    const start = withHistory([
      { ...promised('2026-03-11'), id: 'promise' },
      first,
      second,
      asked('2026-03-12T11:00:00Z'),
      retracted('call-1'),
    ]);

    expect(nextFollowUp(start, { now: friday })).toMatchObject({
      step: { attempt: 3 },
      reasons: expect.arrayContaining([expect.objectContaining({ code: 'promise-passed', until: '2026-03-11' })]),
    });
  });

  test('can be given before the event, and twice', () => {
    const start = withHistory([retracted('call-0', { id: 'undo' }), ...calls(2), retracted('call-0', { id: 'undo' }), retracted('call-0')]);

    expect(attemptAfter(start)).toBe(2);
  });

  test('of a retraction are refused', () => {
    expect(ask(...calls(1), retracted('call-0', { id: 'undo' }), retracted('undo'))).toEqual([
      {
        code: 'retraction-retracted',
        path: 'history.2.event',
        message: '"undo" is a retraction itself and cannot be undone: record what is true as a new event',
      },
    ]);
  });

  test.each<[string, unknown, string, string]>([
    ['nothing', undefined, 'missing', 'nothing is given: give a text'],
    ['a number', 7, 'wrong-type', '7 is not a text'],
    ['an empty id', '', 'empty', 'the id is empty: give each a text of its own'],
    ['an event that is not there', 'call-9', 'unknown-event', 'no event has the id "call-9": give the id of the event to undo'],
  ])('of %s are refused', (_, event, code, message) => {
    expect(ask(...calls(1), asked('2026-03-12T11:00:00Z'), retracted(event))).toEqual([{ code, path: 'history.2.event', message }]);
  });

  test('given twice are complained about once', () => {
    const undo = retracted('call-9', { id: 'undo' });

    expect(ask(undo, undo).map(({ path, code }) => `${path} ${code}`)).toEqual(['history.0.event unknown-event']);
  });

  test('have a date like any other event', () => {
    expect(ask(...calls(1), retracted('call-0', { at: '2026-03-16' })).map(({ path, code }) => `${path} ${code}`)).toEqual([
      'history.1.at after-now',
    ]);
  });
});
