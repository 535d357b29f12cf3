import { type FollowUp, nextFollowUp, type Step } from 'interview-followup';
import { describeFollowUp, describeReasons, describeStep, enGB } from 'interview-followup/messages';
import { describe, expect, test } from 'vitest';
import { application, dana, hugo, interviewed, panel } from '../builders.js';

const followUp = nextFollowUp(interviewed(), { now: '2026-03-05T13:00:00Z' });
if (followUp.type !== 'wait') throw new Error(`a step to wait for was expected: ${followUp.type}`);
const call: Step = { ...followUp.step, purpose: 'feedback-request', channel: 'phone' };

function during(earliest: string, latest: string, recommended = earliest): { step: Step } {
  return { step: { ...call, window: { ...call.window, timeZone: 'Europe/London', earliest, latest, recommended } } };
}

function headlineOf(changes: object, timeZone?: string): string {
  const options = { application: interviewed(), ...(timeZone === undefined ? {} : { timeZone }) };
  return describeFollowUp({ ...followUp, ...changes } as FollowUp, options).headline;
}

describe('When a step is to be done', () => {
  const due = { type: 'act', urgency: 'due' } as const;
  const overdue = { type: 'act', urgency: 'overdue' } as const;

  // Monday, 9 March 2026, in London, where it is winter time; a window of one date reads the same before it and in it.
  test.each([
    ['one date', {}, during('2026-03-09T09:00:00Z', '2026-03-09T17:00:00Z'), 'on Monday 9 March between 09:00 and 17:00, London time'],
    [
      'one date, begun',
      due,
      during('2026-03-09T09:00:00Z', '2026-03-09T17:00:00Z'),
      'on Monday 9 March between 09:00 and 17:00, London time',
    ],
    [
      'one date to its end',
      {},
      during('2026-03-09T09:30:00Z', '2026-03-10T00:00:00Z'),
      'on Monday 9 March between 09:30 and midnight, London time',
    ],
    [
      'one minute more',
      {},
      during('2026-03-09T09:30:00Z', '2026-03-10T00:01:00Z'),
      'between Monday 9 March at 09:30 and Tuesday 10 March at 00:01, London time',
    ],
    [
      'from midnight',
      {},
      during('2026-03-09T00:00:00Z', '2026-03-11T00:00:00Z'),
      'between Monday 9 March at 00:00 and the end of Tuesday 10 March, London time',
    ],
    ['two dates, begun', due, during('2026-03-09T09:00:00Z', '2026-03-10T17:00:00Z'), 'by Tuesday 10 March at 17:00, London time'],
    [
      'another year',
      {},
      during('2026-12-31T09:00:00Z', '2027-01-04T17:00:00Z'),
      'between Thursday 31 December at 09:00 and Monday 4 January 2027 at 17:00, London time',
    ],
    ['another year, begun', due, during('2026-12-31T09:00:00Z', '2027-01-04T17:00:00Z'), 'by Monday 4 January 2027 at 17:00, London time'],
    [
      'what is late',
      overdue,
      during('2026-03-09T09:00:00Z', '2026-03-09T17:00:00Z', '2026-03-10T08:30:00Z'),
      'on Tuesday 10 March from 08:30, London time: this is overdue',
    ],
    [
      'what is late since last year',
      overdue,
      during('2026-12-31T09:00:00Z', '2026-12-31T17:00:00Z', '2027-01-04T09:00:00Z'),
      'on Monday 4 January 2027 from 09:00, London time: this is overdue',
    ],
  ])('%s', (_, state, window, words) => {
    expect(headlineOf({ ...state, ...window })).toBe(`Call Dana Okafor ${words}`);
  });

  test('is not late while one waits, whatever else the decision says', () => {
    const window = during('2026-03-09T09:00:00Z', '2026-03-10T17:00:00Z');

    expect(headlineOf({ type: 'wait', urgency: 'overdue', ...window })).toBe(
      'Call Dana Okafor between Monday 9 March at 09:00 and Tuesday 10 March at 17:00, London time',
    );
  });

  test('is told by another clock, with its dates', () => {
    const window = during('2026-03-09T09:00:00Z', '2026-03-09T17:00:00Z');

    expect(headlineOf(window, 'Asia/Tokyo')).toBe(
      'Call Dana Okafor between Monday 9 March at 18:00 and Tuesday 10 March at 02:00, Tokyo time',
    );
  });

  test('tells the reasons and caveats with the year where it is not that of the step', () => {
    const of = interviewed([], { interviews: [{ ...panel, startsAt: '2025-12-04T10:00:00Z', endsAt: '2025-12-04T11:00:00Z' }] }); // a Thursday
    const decision = {
      ...followUp,
      ...during('2026-03-09T09:00:00Z', '2026-03-09T17:00:00Z'),
      reasons: [{ code: 'outcome-known', since: '2025-12-05' }],
      caveats: [
        { code: 'end-assumed', interview: 'panel' },
        { code: 'no-direct-line', contact: 'dana' },
      ],
    };

    const { reasons, caveats } = describeFollowUp(decision as FollowUp, { application: of });

    expect(reasons).toEqual(['You were told the decision on Friday 5 December 2025.']);
    expect(caveats).toEqual([
      'No end of the interview on Thursday 4 December 2025 at 10:00 is on file, so one hour is assumed.',
      'There is no phone number for Dana Okafor on file: ask for the direct line.',
    ]);
  });

  test.each([
    [undefined, 'On Monday 9 March at 21:30, you decided to stop asking.'],
    ['Europe/London', 'On Tuesday 10 March at 01:30, you decided to stop asking.'],
  ])('is not told of a stop, whose reasons have the clock of the employer unless another is given (%s)', (timeZone, sentence) => {
    const newYork = interviewed([], { employer: { timeZone: 'America/New_York' } });
    const stop: FollowUp = {
      type: 'stop',
      because: 'stopped-chasing',
      policyId: 'classic/1',
      reasons: [{ code: 'stopped-chasing', since: '2026-03-10T01:30:00Z' }],
      caveats: [{ code: 'consider-stopping', attempts: 3 }],
      validUntil: null,
    };

    const described = describeFollowUp(stop, { application: newYork, ...(timeZone === undefined ? {} : { timeZone }) });

    expect(described).toEqual({
      headline: 'No more follow-ups: you decided to stop asking',
      reasons: [sentence],
      caveats: ['You have asked 3 times without a decision: it may be time to look ahead.'],
    });
  });
});

describe('The facts of a reason', () => {
  const second = { ...panel, id: 'second', startsAt: '2026-03-10T14:00:00Z', endsAt: '2026-03-10T15:00:00Z' }; // a Tuesday
  const of = interviewed([], { contacts: [dana, { ...hugo, name: ' ' }], interviews: [panel, second] });

  function factsOf(facts: object): unknown {
    const seen: unknown[] = [];
    const reasons = { ...enGB.describe.reasons, snoozed: (given: object) => String(seen.push(given)) };
    const cy = { ...enGB, id: 'cy', describe: { ...enGB.describe, reasons } };
    describeReasons([{ code: 'snoozed', ...facts }], { application: of, locale: 'cy', locales: [cy] });
    return seen[0];
  }

  const none = {
    since: '',
    until: '',
    attempts: 0,
    contact: 'your contact',
    interview: '',
    channel: '',
    employer: '',
    answerBy: '',
    tooLate: false,
  };

  test('are empty where it carries none', () => {
    expect(factsOf({})).toEqual(none);
  });

  test.each<[string, object, object]>([
    [
      'a moment',
      { since: '2026-03-05T10:55:00Z', until: '2026-03-12T17:00:00Z' },
      { since: 'Thursday 5 March at 10:55', until: 'Thursday 12 March at 17:00' },
    ],
    [
      'midnight, which begins a date or ends one',
      { since: '2026-03-05T00:00:00Z', until: '2026-03-13T00:00:00Z' },
      { since: 'Thursday 5 March at 00:00', until: 'the end of Thursday 12 March' },
    ],
    [
      'a date',
      { since: '2026-03-05', until: '2027-03-12', answerBy: '2026-03-20' },
      { since: 'Thursday 5 March', until: 'Friday 12 March', answerBy: 'Friday 20 March' },
    ],
    ['midnight by which to answer', { answerBy: '2026-03-21T00:00:00Z' }, { answerBy: 'the end of Friday 20 March' }],
    ['a local time', { answerBy: '2026-03-20T12:30' }, { answerBy: 'Friday 20 March at 12:30' }],
    ['no date at all', { since: 'soon', until: '2026-02-30', answerBy: '2026-03-20T25:00' }, {}],
    ['attempts', { attempts: 2 }, { attempts: 2 }],
    ['a contact', { contact: 'dana' }, { contact: 'Dana Okafor' }],
    ['a contact who is not on file', { contact: 'nobody' }, { contact: 'your contact' }],
    ['a contact without a name', { contact: 'hugo' }, { contact: 'your contact' }],
    ['the first interview', { interview: 'panel' }, { interview: 'Thursday 5 March at 10:00' }],
    ['another interview', { interview: 'second' }, { interview: 'Tuesday 10 March at 14:00' }],
    ['an interview that is not on file', { interview: 'third' }, {}],
    ['a channel', { channel: 'letter' }, { channel: 'by letter' }],
    ['an employer, in one line', { employer: ' Globex\n' }, { employer: 'Globex' }],
    ['an employer who must not be named', { employer: null }, {}],
    ['what is too late', { tooLate: true }, { tooLate: true }],
    ['what is not too late', { tooLate: false }, {}],
  ])('%s', (_, facts, words) => {
    expect(factsOf(facts)).toEqual({ ...none, ...words });
  });

  test.each([
    ['decision-maker', 'Your contact makes the decision, so that is the best person to turn to.'],
    ['no-direct-line', 'There is no phone number for your contact on file: ask for the direct line.'],
  ])('somebody who is not on file is no name, and begins a sentence as any word does (%s)', (code, sentence) => {
    expect(describeReasons([{ code, contact: 'nobody' }], { application: application() })).toEqual([sentence]);
  });

  test.each([
    ['eBay', 'eBay made you an offer, to be answered by Friday 20 March; let them know.'],
    [null, 'Another employer made you an offer, to be answered by Friday 20 March; let them know.'],
  ])('a name keeps its first letter: %s', (employer, sentence) => {
    expect(describeReasons([{ code: 'offer-received', employer, answerBy: '2026-03-20' }], { application: of })).toEqual([sentence]);
  });

  test('attempts are counted in words', () => {
    const sentences = [1, 2, 3].map((attempts) => describeReasons([{ code: 'consider-stopping', attempts }], { application: of })[0]);

    expect(sentences).toEqual(
      ['once', 'twice', '3 times'].map((times) => `You have asked ${times} without a decision: it may be time to look ahead.`),
    );
  });
});

describe('Who a step is about', () => {
  const mail: Step = { ...call, channel: 'email' };

  test.each<[string, object, string]>([
    ['an employer without a name', { to: null }, 'Email the employer'],
    ['a contact who is not on file', { to: { ...mail.to, contact: 'nobody' } }, 'Email your contact'],
    ['several in copy', { copyTo: ['hugo', 'nobody'] }, 'Email Dana Okafor, with Hugo Reyes, your contact in copy'],
    ['no list of copies', { copyTo: undefined }, 'Email Dana Okafor'],
    ['nobody in copy', { copyTo: [] }, 'Email Dana Okafor'],
  ])('%s', (_, changes, words) => {
    const text = describeStep({ ...mail, ...changes } as Step, { application: interviewed([], { contacts: [dana, hugo] }) });

    expect(text).toBe(words);
  });

  test.each([
    ['Northwind', 'Call Northwind'],
    ['  ', 'Call the employer'],
    ['North\r\nwind', 'Call North wind'],
  ])('the name of the employer: %j', (name, words) => {
    expect(describeStep({ ...call, to: null }, { application: application({ employer: { name, timeZone: 'UTC' } }) })).toBe(words);
  });
});
