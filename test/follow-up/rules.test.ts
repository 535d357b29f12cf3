import { describe, expect, test } from 'vitest';
import { type CompetingProcess, type HistoryEvent, type Interview, mayContact, nextFollowUp, type Purpose } from '../../src/index.js';
import {
  application,
  applied,
  asked,
  dana,
  gistOf,
  interviewed,
  panel,
  promised,
  stepOf,
  thanked,
  told,
  withFeedback,
  withOutcome,
} from '../builders.js';

const friday = '2026-03-13T10:00:00Z'; // the day after Thursday, 12 March

test('the key of what follows a date alone is made of the date', () => {
  const next = nextFollowUp(interviewed([told('2026-03-10', 'offer')]), { now: '2026-03-10T11:00:00Z' });

  expect(stepOf(next).key).toBe('northwind/outcome-thanks/2026-03-10///1/0');
});

describe('What is gone is nothing to follow, "at the very instant of expiry"', () => {
  const guard = (purpose: Purpose, at: string, ledger: readonly CompetingProcess[] = []) =>
    mayContact(purpose === 'thank-you' ? application({ contacts: [dana], interviews: [panel] }) : interviewed([promised('2026-03-19')]), {
      at,
      channel: 'email',
      to: 'dana',
      purpose,
      ledger,
    });
  const offer: CompetingProcess = {
    employer: 'Alder Build',
    stage: 'written-offer',
    receivedOn: '2026-03-09',
    answerBy: '2026-03-12T12:00',
    compensation: null,
    nameDisclosable: true,
  };
  const nothing = { type: 'refused', reasons: [{ code: 'nothing-to-follow' }], allowedFrom: null };

  test('a thank-you, 48 hours after the interview', () => {
    expect(guard('thank-you', '2026-03-07T10:59:59Z')).toMatchObject({ type: 'allowed', urgency: 'overdue' });
    expect(guard('thank-you', '2026-03-07T11:00:00Z')).toEqual(nothing);
    expect(guard('thank-you', '2026-03-07T11:00:01Z')).toEqual(nothing);
  });

  test('news of an offer, when that must be answered', () => {
    expect(guard('offer-news', '2026-03-12T11:59:59Z', [offer])).toMatchObject({ type: 'allowed' });
    expect(guard('offer-news', '2026-03-12T12:00:00Z', [offer])).toEqual(nothing);
    expect(guard('offer-news', '2026-03-12T12:00:01Z', [offer])).toEqual(nothing);
  });

  test('"a `feedback-request` that was `spoke`n" tells the news; a talk about something else does not', () => {
    const newsAfter = (purpose: Purpose | 'other') => {
      const spoke = asked('2026-03-10T10:00:00Z', { purpose: purpose as Purpose, result: 'spoke' }); // `other` is a purpose of contacts too
      const next = nextFollowUp(interviewed([promised('2026-03-19'), spoke]), { now: '2026-03-10T11:00:00Z', ledger: [offer] });
      return stepOf(next).purpose;
    };

    expect([newsAfter('feedback-request'), newsAfter('other')]).toEqual(['feedback-request', 'offer-news']);
  });
});

test('news that cannot be written to anybody is dropped: it holds up no chase that is due', () => {
  const offer: CompetingProcess = {
    employer: 'Alder Build',
    stage: 'written-offer',
    receivedOn: '2026-03-09',
    answerBy: '2026-03-20',
    compensation: null,
    nameDisclosable: true,
  };
  const phoneOnly = interviewed([promised('2026-03-12')], { contacts: [{ ...dana, refuses: ['email'] }] });

  expect(gistOf(nextFollowUp(phoneOnly, { now: friday, ledger: [offer] })).slice(0, 2)).toEqual(['due', 'feedback-request']);
});

test('where on-hold may be asked about at once, not before it was told', () => {
  const onHold = interviewed([told('2026-03-09T15:00:00Z', 'on-hold'), thanked({ at: '2026-03-09T15:10:00Z', purpose: 'outcome-thanks' })]);

  const next = nextFollowUp(onHold, { now: '2026-03-09T15:30:00Z', policy: withFeedback({ withoutPromise: { days: 0 } }) });

  expect(gistOf(next).slice(0, 3)).toEqual(['due', 'feedback-request', '2026-03-09T15:00:00.000+00:00']);
});

describe('Thanks', () => {
  const nobodyNamed = application({ contacts: [dana], interviews: [{ ...panel, interviewers: [] }] });
  const interview = (id: string, startsAt: string, endsAt: string): Interview => ({ ...panel, id, startsAt, endsAt });
  const openAfter = (interviews: readonly Interview[], history: readonly HistoryEvent[]) => {
    const next = nextFollowUp(application({ contacts: [dana], interviews, history }), { now: '2026-03-05T16:00:00Z' });
    return next.type === 'act' ? next.step.interview : null;
  };

  test('for an interview without interviewers name nobody in their key, and count every bounce', () => {
    const bounced = thanked({ at: '2026-03-05T11:10:00Z', channel: 'sms', to: 'dana', result: 'bounced' });
    const keyWith = (history: readonly HistoryEvent[]) =>
      stepOf(nextFollowUp({ ...nobodyNamed, history }, { now: '2026-03-05T11:30:00Z' })).key;

    expect([keyWith([]), keyWith([bounced])]).toEqual([
      'northwind/thank-you/2026-03-05T39600000/panel//1/0',
      'northwind/thank-you/2026-03-05T39600000/panel//1/1',
    ]);
  });

  test('are given once to an interviewer who is listed twice', () => {
    expect(openAfter([{ ...panel, interviewers: ['dana', 'dana'] }], [])).toBe('panel');
    expect(openAfter([{ ...panel, interviewers: ['dana', 'dana'] }], [thanked()])).toBeNull();
  });

  test('that cannot be given to the one interviewer are given to nobody', () => {
    const left = application({ contacts: [{ ...dana, left: true }], interviews: [panel] });

    expect(nextFollowUp(left, { now: '2026-03-05T12:00:00Z' })).toMatchObject({ type: 'stop', because: 'no-channel' }); // of the chase
  });

  const long = interview('long', '2026-03-05T10:00:00Z', '2026-03-05T12:00:00Z');
  const late = interview('late', '2026-03-05T11:00:00Z', '2026-03-05T13:00:00Z');
  const sameEnd = interview('same-end', '2026-03-05T10:30:00Z', '2026-03-05T12:00:00Z');

  test.each<[string, readonly Interview[], string, string | null]>([
    ['at the very start count', [panel], '2026-03-05T10:00:00Z', null],
    ['before the start do not', [panel], '2026-03-05T09:59:59Z', 'panel'],
    ['as another begins, while none has ended, are for that', [long, late], '2026-03-05T11:00:00Z', 'long'],
    ['as the first ends are for the first', [long, late], '2026-03-05T12:00:00Z', 'late'],
    ['after two that ended at once are for the one that began later', [long, sameEnd], '2026-03-05T12:30:00Z', 'long'],
  ])('that name no interview, %s', (_, interviews, at, open) => {
    expect(openAfter(interviews, [thanked({ at })])).toBe(open);
  });
});

describe('What the waiting for an application counts from', () => {
  test('the application, when that came after the word that it was on hold', () => {
    const again = applied([told('2026-02-02T10:00:00Z', 'on-hold')]); // applied again on Monday, 2 March

    expect(gistOf(nextFollowUp(again, { now: '2026-03-16T10:00:00Z' })).slice(0, 3)).toEqual([
      'due',
      'application-check',
      '2026-03-16T09:00:00.000+00:00',
    ]);
  });

  test('the word that it is on hold, where no application is on file', () => {
    const history = [told('2026-03-02T10:00:00Z', 'on-hold'), thanked({ at: '2026-03-02T12:00:00Z', purpose: 'outcome-thanks' })];

    expect(gistOf(nextFollowUp(application({ contacts: [dana], history }), { now: friday })).slice(0, 3)).toEqual([
      'wait',
      'application-check',
      '2026-03-16T09:00:00.000+00:00',
    ]);
  });
});

test('how one came across is asked after a decision only, whatever the policy', () => {
  const next = nextFollowUp(interviewed([promised('2026-03-12')]), {
    now: friday,
    policy: withOutcome({ askHowICameAcross: 'separately' }),
  });

  expect(gistOf(next).slice(0, 2)).toEqual(['due', 'feedback-request']);
});
