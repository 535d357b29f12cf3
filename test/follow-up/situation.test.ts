import { describe, expect, test } from 'vitest';
import { classic, type FollowUpPolicy, type HistoryEvent, type Interview, nextFollowUp } from '../../src/index.js';
import { application, asked, dana, gistOf, interviewed, panel, promised, stepOf, thanked, told } from '../builders.js';

const friday = '2026-03-13T10:00:00Z'; // the day after Thursday, 12 March
const noThanks: FollowUpPolicy = { ...classic, id: 'no-thanks/1', thankYou: null };

/** An interview in London on a date of March 2026, before the clocks change. */
const interview = (id: string, startsAt: string, endsAt: string, status: Interview['status'] = 'held'): Interview => ({
  ...panel,
  id,
  startsAt,
  endsAt,
  status,
});
const long = (status: Interview['status']) => interview('long', '2026-03-12T10:00:00Z', '2026-03-12T15:00:00Z', status);
const inner = (status: Interview['status']) => interview('inner', '2026-03-12T11:00:00Z', '2026-03-12T12:00:00Z', status);

test('a decision told as an interview starts stands: only a later one reopens the case', () => {
  const next = nextFollowUp(
    interviewed([told('2026-03-12T10:00:00Z', 'rejected')], {
      interviews: [panel, interview('second', '2026-03-12T10:00:00Z', '2026-03-12T11:00:00Z')],
    }),
    { now: '2026-03-12T12:00:00Z' },
  );

  expect(gistOf(next).slice(0, 3)).toEqual(['due', 'outcome-thanks', '2026-03-12T10:00:00.000+00:00']);
});

describe('Interviews that overlap', () => {
  test('the one to end first is waited for', () => {
    const next = nextFollowUp(interviewed([], { interviews: [panel, long('scheduled'), inner('scheduled')] }), {
      now: '2026-03-11T10:00:00Z',
    });

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-12T12:00:00.000+00:00', step: { interview: 'inner' } });
    expect(next.reasons[0]).toEqual({ code: 'interview-not-over', interview: 'inner', until: '2026-03-12T12:00:00.000+00:00' });
  });

  test('of two to end at once, the one to begin first is named', () => {
    const both = [interview('late', '2026-03-12T11:00:00Z', '2026-03-12T15:00:00Z', 'scheduled'), long('scheduled')];

    const next = nextFollowUp(interviewed([], { interviews: [panel, ...both] }), { now: '2026-03-11T10:00:00Z' });

    expect(next.reasons[0]).toMatchObject({ code: 'interview-not-over', interview: 'long' });
  });

  test('the chase counts from the one that ended last, and rests on it', () => {
    const next = nextFollowUp(interviewed([], { interviews: [long('scheduled'), inner('held')] }), { now: friday, policy: noThanks });

    expect(stepOf(next).key).toBe('northwind/feedback-request/2026-03-12T54000000///1/0'); // 15:00
    expect(next.caveats).toContainEqual({ code: 'interview-assumed-held', interview: 'long' });
  });
});

describe('"A promise made before a later round holds if it had not passed when that round ended; else it is spent"', () => {
  const round = interview('round', '2026-03-12T10:00:00Z', '2026-03-12T11:00:00Z');
  const by = (at: string, instant: string): HistoryEvent => ({ type: 'feedback-promised', at, by: { instant } });

  test.each<[string, HistoryEvent, string]>([
    ['passed as the round ended', by('2026-03-05T10:55:00Z', '2026-03-12T11:00:00Z'), 'no-promise-waited'],
    ['passed a second later', by('2026-03-05T10:55:00Z', '2026-03-12T11:00:01Z'), 'promise-passed'],
    ['made as the round began', by('2026-03-12T10:00:00Z', '2026-03-12T10:30:00Z'), 'no-promise-waited'],
    ['made in the round', by('2026-03-12T10:10:00Z', '2026-03-12T10:45:00Z'), 'promise-passed'],
  ])('%s', (_, promise, code) => {
    const next = nextFollowUp(interviewed([promise], { interviews: [panel, round] }), { now: friday, policy: noThanks });

    expect(next.reasons[0]?.code).toBe(code);
  });

  test('of two rounds that end at once, the one that began later counts', () => {
    const rounds = [
      interview('early', '2026-03-12T10:00:00Z', '2026-03-12T12:00:00Z'),
      interview('late', '2026-03-12T11:00:00Z', '2026-03-12T12:00:00Z'),
    ];

    const next = nextFollowUp(interviewed([by('2026-03-12T10:30:00Z', '2026-03-12T11:30:00Z')], { interviews: rounds }), {
      now: friday,
      policy: noThanks,
    });

    expect(next.reasons[0]?.code).toBe('no-promise-waited');
  });
});

describe('Two facts at one instant: the reading that contacts later', () => {
  test('a promise made with the word that it is on hold is not older than that, and holds', () => {
    const next = nextFollowUp(
      interviewed([
        told('2026-03-09T10:00:00Z', 'on-hold'),
        promised('2026-03-26', { at: '2026-03-09T10:00:00Z' }),
        thanked({ at: '2026-03-09T10:30:00Z', purpose: 'outcome-thanks' }),
      ]),
      { now: friday },
    );

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-27T09:00:00.000+00:00' });
  });

  test('a final follow-up and the chase taken up again: it was final', () => {
    const next = nextFollowUp(
      interviewed([
        promised('2026-03-06'),
        asked('2026-03-09T10:00:00Z', { said: 'final-follow-up' }),
        { type: 'resumed-chasing', at: '2026-03-09T10:00:00Z' },
      ]),
      { now: friday },
    );

    expect(next).toMatchObject({ type: 'stop', because: 'final-follow-up-sent' });
  });

  test.each<[string, HistoryEvent, string]>([
    ['as an interview ends', { type: 'snoozed', at: '2026-03-05T11:00:00Z', until: '2026-03-20' }, '2026-03-20T09:00:00.000+00:00'],
    ['a second before', { type: 'snoozed', at: '2026-03-05T10:59:59Z', until: '2026-03-20' }, '2026-03-13T09:00:00.000+00:00'],
  ])('a snooze made %s', (_, snooze, earliest) => {
    expect(stepOf(nextFollowUp(interviewed([promised('2026-03-12'), snooze]), { now: friday })).window.earliest).toBe(earliest);
  });

  test('a snooze made as an interview was to start that was missed', () => {
    const missed = application({
      contacts: [dana],
      interviews: [{ ...panel, status: 'missed-by-employer' }],
      history: [{ type: 'snoozed', at: '2026-03-05T10:00:00Z', until: '2026-03-06' }],
    });

    expect(gistOf(nextFollowUp(missed, { now: '2026-03-05T12:00:00Z' })).slice(0, 3)).toEqual([
      'wait',
      'missed-interview',
      '2026-03-06T09:00:00.000+00:00',
    ]);
  });
});

describe('A missed interview', () => {
  const first: Interview = { ...panel, status: 'missed-by-employer' };
  const second = interview('second', '2026-03-12T10:00:00Z', '2026-03-12T11:00:00Z', 'missed-by-employer');
  const about = (at: string, changes = {}): HistoryEvent => asked(at, { purpose: 'missed-interview', channel: 'email', ...changes });
  const openOf = (interviews: readonly Interview[], history: readonly HistoryEvent[], now: string) => {
    const next = nextFollowUp(application({ contacts: [dana], interviews, history }), { now });
    return next.type === 'act' ? [next.step.purpose, next.step.interview] : [next.type];
  };

  test.each<[string, readonly Interview[], HistoryEvent, string, (string | undefined)[]]>([
    ['is settled by a contact about it', [first], about('2026-03-05T10:30:00Z'), '2026-03-05T12:00:00Z', ['wait']],
    ['even one made as it was to start', [first], about('2026-03-05T10:00:00Z'), '2026-03-05T12:00:00Z', ['wait']],
    [
      'not by one about something else',
      [first],
      about('2026-03-05T10:30:00Z', { purpose: 'other' }),
      '2026-03-05T12:00:00Z',
      ['missed-interview', 'panel'],
    ],
    [
      'not by one made about an earlier one',
      [first, second],
      about('2026-03-05T10:30:00Z'),
      '2026-03-12T12:00:00Z',
      ['missed-interview', 'second'],
    ],
    [
      'not by one that names another',
      [first, second],
      about('2026-03-12T10:30:00Z', { interview: 'panel' }),
      '2026-03-12T12:00:00Z',
      ['missed-interview', 'second'],
    ],
  ])('%s', (_, interviews, contact, now, expected) => {
    expect(openOf(interviews, [contact], now)).toEqual(expected);
  });

  test('"a later interview" settles it, and not one of the same start', () => {
    const sameStart = interview('other', '2026-03-05T10:00:00Z', '2026-03-05T10:30:00Z', 'scheduled');

    expect(openOf([first, sameStart], [], '2026-03-05T10:20:00Z')).toEqual(['missed-interview', 'panel']);
  });
});

describe('"An `at` that is only a date is that date in every zone"', () => {
  test('in a zone where it begins later, the gap counts from it', () => {
    const contacts = [{ ...dana, timeZone: 'America/New_York' }];

    const next = nextFollowUp(interviewed([promised('2026-03-12'), asked('2026-03-16')], { contacts }), { now: '2026-03-17T12:00:00Z' });

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-19T09:00:00.000-04:00' });
  });

  test('the later day counts though its contact is the first of all facts', () => {
    // 20:00 of Monday, 16 March, in London is Tuesday in Tokyo.
    const contacts = [{ ...dana, timeZone: 'Asia/Tokyo' }];
    const history = [asked('2026-03-16T20:00:00Z'), asked('2026-03-16')];

    const next = nextFollowUp(interviewed([], { contacts, history }), { now: '2026-03-17T12:00:00Z' });

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-20T09:00:00.000+09:00' });
  });
});
