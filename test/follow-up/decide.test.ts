import { describe, expect, test } from 'vitest';
import { type CompetingProcess, type HistoryEvent, type Interview, nextFollowUp } from '../../src/index.js';
import {
  application,
  applied,
  asked,
  dana,
  gistOf,
  heard,
  ines,
  interviewed,
  panel,
  promised,
  stepOf,
  thanked,
  told,
} from '../builders.js';

const friday = '2026-03-13T10:00:00Z'; // the day after Thursday, 12 March
const second: Interview = {
  ...panel,
  id: 'second',
  startsAt: '2026-03-26T10:00:00Z',
  endsAt: '2026-03-26T11:00:00Z',
  status: 'scheduled',
};
const cancelled: Interview = { ...second, id: 'cancelled', status: 'cancelled' };

describe('"A `wait` ends exactly where the next decision is to act"', () => {
  test('thanks that must wait longer than an interview to come give way to the thanks for that', () => {
    const tomorrow: Interview = {
      ...second,
      startsAt: '2026-03-06T10:00:00Z',
      endsAt: '2026-03-06T11:00:00Z',
      interviewers: ['ines'],
    };

    const next = nextFollowUp(application({ contacts: [{ ...dana, awayUntil: '2026-03-07' }, ines], interviews: [panel, tomorrow] }), {
      now: '2026-03-05T12:00:00Z',
    });

    expect(next).toMatchObject({
      type: 'wait',
      until: '2026-03-06T11:00:00.000+00:00',
      step: { purpose: 'thank-you', interview: 'second', to: { contact: 'ines' } },
    });
  });

  test('news that could be told as an interview ends gives way to the thanks for that', () => {
    const early: Interview = { ...second, startsAt: '2026-03-12T08:00:00Z', endsAt: '2026-03-12T09:00:00Z' };
    const offer: CompetingProcess = {
      employer: 'Alder Build',
      stage: 'written-offer',
      receivedOn: '2026-03-11',
      answerBy: '2026-03-20',
      compensation: null,
      nameDisclosable: true,
    };

    const next = nextFollowUp(
      interviewed([{ type: 'snoozed', at: '2026-03-11T10:00:00Z', until: '2026-03-12' }], { interviews: [panel, early] }),
      { now: '2026-03-11T18:00:00Z', ledger: [offer] },
    );

    expect(next).toMatchObject({
      type: 'wait',
      until: '2026-03-12T09:00:00.000+00:00',
      step: { purpose: 'thank-you', interview: 'second' },
    });
  });

  test('once thanks that nobody can be sent are gone, with what could have been asked before', () => {
    const onHold = interviewed([told('2026-03-09T10:00:00Z', 'on-hold')], { contacts: [{ ...dana, refuses: ['email'] }] });

    const next = nextFollowUp(onHold, { now: '2026-03-10T10:00:00Z' });

    expect(next).toMatchObject({
      type: 'wait',
      until: '2026-03-24T00:00:00.000+00:00', // fourteen days after Monday, 9 March, have passed
      validUntil: '2026-03-24T00:00:00.000+00:00',
      step: { purpose: 'feedback-request', window: { earliest: '2026-03-16T09:00:00.000+00:00' } },
    });
    expect(nextFollowUp(onHold, { now: '2026-03-24T00:00:00Z' }).type).toBe('act');
  });
});

describe('"A decision stays the same for every `now` before `validUntil`", and no shorter', () => {
  test('a case that a promise has reopened is not reopened by the next round', () => {
    const again = interviewed([told('2026-03-10T10:00:00Z', 'rejected'), promised('2026-03-30', { at: '2026-03-11T10:00:00Z' })], {
      interviews: [panel, second],
    });

    expect(nextFollowUp(again, { now: friday })).toMatchObject({ type: 'wait', validUntil: '2026-03-26T11:00:00.000+00:00' });
  });

  test('a wait for the gap at the instant from which the promise permits a contact', () => {
    const next = nextFollowUp(interviewed([promised('2026-03-12'), asked('2026-03-12T10:00:00Z', { purpose: 'other' })]), {
      now: '2026-03-13T09:00:00Z',
    });

    expect(next).toMatchObject({ type: 'wait', validUntil: '2026-03-16T09:00:00.000+00:00' }); // the Monday
  });

  test('of two interviews that end at different times, the thanks at the very end and just after', () => {
    const interviews = [
      { ...panel, id: 'long', endsAt: '2026-03-05T15:00:00Z' },
      { ...panel, id: 'inner', startsAt: '2026-03-05T11:00:00Z', endsAt: '2026-03-05T12:00:00Z' },
    ];
    const thankedAt = (now: string) => stepOf(nextFollowUp(application({ contacts: [dana], interviews }), { now })).interview;

    expect([thankedAt('2026-03-05T15:00:00.000Z'), thankedAt('2026-03-05T15:00:00.001Z')]).toEqual(['long', 'long']);
  });

  test.each<[string, Parameters<typeof nextFollowUp>[0], string]>([
    [
      'complete',
      interviewed([told('2026-03-10T10:00:00Z', 'rejected'), thanked({ at: '2026-03-10T12:00:00Z', purpose: 'outcome-thanks' })], {
        interviews: [panel, cancelled],
      }),
      'complete',
    ],
    ['stopped', applied([{ type: 'stopped-chasing', at: '2026-03-10T10:00:00Z' }], { interviews: [cancelled] }), 'stopped-chasing'],
    [
      'all attempts made',
      applied(
        ['2026-03-03T10:00:00Z', '2026-03-10T10:00:00Z'].map((at): HistoryEvent => asked(at, { purpose: 'application-check' })),
        { interviews: [cancelled] },
      ),
      'attempts-used',
    ],
  ])('%s: the start of a cancelled interview changes nothing', (_, start, because) => {
    expect(nextFollowUp(start, { now: friday })).toMatchObject({ type: 'stop', because, validUntil: null });
  });
});

test('nothing to follow yet, but a cancelled interview to come: from its start on the application is waited for', () => {
  const next = nextFollowUp(application({ contacts: [dana], interviews: [cancelled] }), { now: friday });

  expect(gistOf(next).slice(0, 3)).toEqual(['wait', 'application-check', '2026-04-09T09:00:00.000+01:00']); // ten working days after the 26th
});

test('an answer that reaches nobody stops with the reasons of the answer', () => {
  const next = nextFollowUp(
    interviewed([heard('2026-03-10T10:00:00Z', 'request', { from: 'dana' })], { contacts: [{ ...dana, left: true }] }),
    { now: friday },
  );

  expect(next.reasons).toEqual([{ code: 'your-turn', since: '2026-03-10T10:00:00Z' }, { code: 'no-channel' }]);
});
