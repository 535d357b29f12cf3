import { type AgendaItem, agenda, type CompetingProcess, type Contact, type HistoryEvent, type JobApplication } from 'interview-followup';
import { describe, expect, test } from 'vitest';
import { application, applied, asked, dana, heard, hugo, interviewed, panel, promised, told } from '../builders.js';

// Several roles for which Dana is to be asked: in which order, and after whom. Northwind promised an answer by Thursday, 12 March 2026:
// the chase opens on Friday, the 13th, at nine, and is due until Monday, the 16th.

const thursday = '2026-03-12T10:00:00Z';
const now = '2026-03-13T10:00:00Z';

function role(id: string, history: readonly HistoryEvent[] = [], contact: Contact = dana): JobApplication {
  return interviewed([promised('2026-03-12'), ...history], {
    id,
    contacts: [contact],
    interviews: [{ ...panel, interviewers: [contact.id] }],
  });
}

/** A role of which Dana is asked from the day after a date. */
const from = (id: string, date: string, history: readonly HistoryEvent[] = []) => interviewed([promised(date), ...history], { id });
/** Dana has asked to be rung on a date. */
const fixedFor = (id: string, date: string) =>
  role(id, [heard('2026-03-13T09:45:00Z', 'request', { from: 'dana', channel: 'phone', notBefore: date })]);

/** Of each item the application and its date, and for which other it was moved. */
const gist = (items: readonly AgendaItem[]) =>
  items.map(
    ({ applicationId, at, moved }) =>
      `${applicationId} ${at.slice(0, 10)}${moved === null ? '' : ` after ${moved.applicationId} ${moved.since}`}`,
  );
const movedOf = (id: string, items: readonly AgendaItem[]) => gist(items).find((line) => line.startsWith(`${id} `));

describe('The order of the agenda', () => {
  test('"`at`, then overdue first, then `latest`": what waits for a date that is long past is not overdue', () => {
    // Asked for something on Thursday, the 5th, to be sent by Friday; then a no, and another interview on Friday, the 13th, at eight,
    // which reopens the case: from then on the answer is to be given, at nine.
    const waits = application({
      id: 'waits',
      contacts: [{ ...hugo, mayCall: true }],
      interviews: [
        {
          ...panel,
          id: 'again',
          interviewers: ['hugo'],
          startsAt: '2026-03-13T08:00:00Z',
          endsAt: '2026-03-13T08:30:00Z',
          status: 'scheduled',
        },
      ],
      history: [
        heard('2026-03-05T12:00:00Z', 'request', { from: 'hugo' }),
        told('2026-03-09T10:00:00Z', 'rejected', { from: 'hugo' }),
        { type: 'contacted', at: '2026-03-09T11:00:00Z', purpose: 'outcome-thanks', channel: 'email', to: 'hugo' },
      ],
    });
    const kim: Contact = { ...dana, id: 'kim', email: 'kim@contoso.example', phone: '' };
    const overdue = interviewed([promised('2026-03-06')], { id: 'overdue' }); // until Tuesday, the 10th
    const due = interviewed([promised('2026-03-11')], {
      id: 'due', // until this afternoon
      contacts: [kim],
      interviews: [{ ...panel, interviewers: ['kim'] }],
    });
    const seven = '2026-03-13T07:00:00Z';

    const items = agenda([due, waits, overdue], { now: seven });

    expect(items.map(({ applicationId, at, followUp: { type, step } }) => [applicationId, at, type, step.window.latest])).toEqual([
      ['overdue', '2026-03-13T09:00:00.000+00:00', 'act', '2026-03-10T17:00:00.000+00:00'],
      ['waits', '2026-03-13T09:00:00.000+00:00', 'wait', '2026-03-06T17:00:00.000+00:00'],
      ['due', '2026-03-13T09:00:00.000+00:00', 'act', '2026-03-13T17:00:00.000+00:00'],
    ]);
  });
});

describe('Who keeps the place', () => {
  test('"of two tied roles the first in the list": also of one that was moved there and one that opens there', () => {
    const monday = from('monday', '2026-03-12', [{ type: 'snoozed', at: '2026-03-06T10:00:00Z', until: '2026-03-16' }]);

    expect(gist(agenda([role('first'), monday, role('third')], { now: thursday }))).toEqual([
      'first 2026-03-13',
      'monday 2026-03-16',
      'third 2026-03-19 after monday 2026-03-16',
    ]);
  });

  test('those that move take their turns by date, whichever moved first', () => {
    // The check keeps a week from any other, so it would move to Monday, the 23rd: what is to be asked on Thursday goes first.
    const check = applied([], { id: 'check' }); // from Monday, the 16th
    const tuesday = from('tuesday', '2026-03-16');

    expect(gist(agenda([role('first'), role('second'), check, tuesday], { now: thursday }))).toEqual([
      'first 2026-03-13',
      'second 2026-03-16 after first 2026-03-13',
      'tuesday 2026-03-19 after second 2026-03-16',
      'check 2026-03-26 after tuesday 2026-03-19',
    ]);
  });

  test('thanks for an outcome hold nothing back, as they do not restart the gap', () => {
    const thanks = role('thanks', [told('2026-03-13T09:30:00Z', 'offer', { from: 'dana' })]);

    expect(gist(agenda([role('chase'), thanks], { now }))).toEqual(['thanks 2026-03-13', 'chase 2026-03-13']);
  });
});

describe('Of several contacts with one person, the latest counts', () => {
  const recorded = (id: string, at: string) => role(id, [asked(at), { type: 'withdrew', at: '2026-03-13T09:55:00Z' }]);

  test('one that is fixed today after one recorded yesterday', () => {
    const items = agenda([role('z'), recorded('a', '2026-03-12T15:00:00Z'), fixedFor('b', '2026-03-13')], { now });

    expect(movedOf('z', items)).toBe('z 2026-03-16 after b 2026-03-13');
  });

  test('one recorded today after one that was due yesterday and one fixed for later', () => {
    const items = agenda([role('z'), recorded('a', '2026-03-13T09:30:00Z'), fixedFor('b', '2026-03-17')], { now });

    // Monday would come a day before the one that is fixed for Tuesday.
    expect(movedOf('z', items)).toBe('z 2026-03-20 after b 2026-03-17');
  });

  test('one fixed for Tuesday after one that keeps its place on Friday', () => {
    const items = agenda([role('friday'), from('monday', '2026-03-15'), fixedFor('b', '2026-03-17')], { now: '2026-03-13T09:50:00Z' });

    expect(movedOf('monday', items)).toBe('monday 2026-03-20 after b 2026-03-17');
  });

  test.each([
    ['a', 'b'],
    ['b', 'a'],
  ])('of two on one day the one of the smaller id, whichever is recorded and whichever is fixed: %s, %s', (one, other) => {
    const items = agenda([role('z'), recorded(one, '2026-03-13T09:30:00Z'), fixedFor(other, '2026-03-13')], { now });

    expect(movedOf('z', items)).toBe('z 2026-03-16 after a 2026-03-13');
  });
});

describe('`tooLate` at midnight', () => {
  const offer = (answerBy: string): CompetingProcess => ({
    employer: 'Alder Build',
    stage: 'written-offer',
    receivedOn: null,
    answerBy,
    compensation: null,
    nameDisclosable: true,
  });
  /** Thanks that wait for Dana, who is back on Saturday, 7 March: at any hour, and so from midnight on. */
  const midnight = application({ contacts: [{ ...dana, awayUntil: '2026-03-07' }], interviews: [panel] });
  /** A chase that opens at nine on Friday, the 13th. */
  const nine = role('nine');

  test.each<[string, string, JobApplication, boolean]>([
    ['a date ends with it', '2026-03-06', midnight, true],
    ['a time is not past at its minute', '2026-03-07T00:00', midnight, false],
    ['a time at midnight is past in the morning', '2026-03-13T00:00', nine, true],
  ])('%s', (_, answerBy, start, late) => {
    const [item] = agenda([start], { now: '2026-03-05T12:00:00Z', ledger: [offer(answerBy)] });

    expect(item?.urgent).toEqual({ code: 'offer-deadline', employer: 'Alder Build', answerBy, ...(late ? { tooLate: true } : {}) });
  });
});
