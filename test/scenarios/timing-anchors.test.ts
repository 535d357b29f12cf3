import { describe, expect, test } from 'vitest';
import { contactedEvent, type HistoryEvent, nextFollowUp, planFollowUps } from '../../src/index.js';
import { application, asked, dana, heard, interviewed, panel, promised, told, withFeedback, withOutcome } from '../builders.js';

describe('Timing anchors', () => {
  // Applied on Sunday, 1 November; the interview is on Friday, 27 November 2026.
  const invited = application({
    contacts: [dana],
    interviews: [{ ...panel, startsAt: '2026-11-27T10:00:00Z', endsAt: '2026-11-27T11:00:00Z', status: 'scheduled' }],
    history: [{ type: 'applied', at: '2026-11-01' }],
  });

  test('B1: before the interview there is nothing to do, however long ago the application was; the thank-you opens at its end', () => {
    const next = nextFollowUp(invited, { now: '2026-11-24T10:00:00Z' });

    expect(next).toMatchObject({
      type: 'wait',
      until: '2026-11-27T11:00:00.000+00:00',
      step: { purpose: 'thank-you', window: { earliest: '2026-11-27T11:00:00.000+00:00', latest: '2026-11-28T11:00:00.000+00:00' } },
    });
  });

  test('B2: the reminder that an application set dies when an interview is scheduled', () => {
    const history: HistoryEvent[] = [{ type: 'applied', at: '2026-11-13' }]; // a Friday: the check opens on Friday, 27 November
    const now = '2026-11-22T10:00:00Z'; // a Sunday
    const scheduled = { ...panel, startsAt: '2026-11-25T10:00:00Z', endsAt: '2026-11-25T11:00:00Z', status: 'scheduled' as const };

    const before = nextFollowUp(application({ contacts: [dana], history }), { now });
    const after = nextFollowUp(application({ contacts: [dana], history, interviews: [scheduled] }), { now });

    expect(before).toMatchObject({ type: 'wait', until: '2026-11-27T09:00:00.000+00:00', step: { purpose: 'application-check' } });
    expect(after).toMatchObject({ type: 'wait', until: '2026-11-25T11:00:00.000+00:00', step: { purpose: 'thank-you' } });
  });

  test('B2: a date set by hand survives a change of stage: a snooze holds the thank-you of an interview that was there before', () => {
    const snoozed: HistoryEvent = { type: 'snoozed', at: '2026-03-05T11:30:00Z', until: '2026-03-06' };

    const next = nextFollowUp(application({ contacts: [dana], interviews: [panel], history: [snoozed] }), { now: '2026-03-05T12:00:00Z' });

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-06T00:00:00.000+00:00', step: { purpose: 'thank-you' } });
  });

  test('B3: a promise of "a decision by 4 December" keeps everybody quiet until the first working date after it', () => {
    const replied = application({
      contacts: [dana],
      interviews: [{ ...panel, startsAt: '2026-11-10T10:00:00Z', endsAt: '2026-11-10T11:00:00Z' }], // a Tuesday
      history: [promised('2026-12-04', { at: '2026-11-23T15:00:00Z' })], // 4 December is a Friday
    });

    const next = nextFollowUp(replied, { now: '2026-11-24T10:00:00Z' });

    expect(next).toMatchObject({ type: 'wait', until: '2026-12-07T09:00:00.000+00:00', step: { purpose: 'feedback-request' } });
  });

  test('B4: four days after the thank-you, with a decision promised in ten, one waits for the promise', () => {
    const next = nextFollowUp(interviewed([promised('2026-03-19')]), { now: '2026-03-09T10:00:00Z' }); // a Monday; the 19th is a Thursday

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-20T09:00:00.000+00:00', step: { purpose: 'feedback-request', attempt: 1 } });
  });

  test('B5: twelve unanswered calls end in a stop where the policy caps them, and in the advice to stop where it does not', () => {
    const weekdaysOfMarch = ['13', '16', '17', '18', '19', '20', '23', '24', '25', '26', '27', '30'];
    const calls = weekdaysOfMarch.map((date) => asked(`2026-03-${date}T10:00:00Z`, { result: 'no-answer' }));
    const now = '2026-04-20T10:00:00+01:00'; // a Monday

    const capped = nextFollowUp(interviewed(calls), { now, policy: withFeedback({ maxAttempts: 12 }) });
    const uncapped = nextFollowUp(interviewed(calls), { now });

    expect(capped).toMatchObject({ type: 'stop', because: 'attempts-used', reasons: [{ code: 'attempts-used', attempts: 12 }] });
    expect(uncapped.caveats).toContainEqual({ code: 'consider-stopping', attempts: 12 });
  });

  test('B6: the gap counts from the day on which it was really sent, not from the day for which it was planned', () => {
    const [planned] = planFollowUps(interviewed([promised('2026-06-05')]), { now: '2026-06-04T10:00:00+01:00' }); // for Monday, 8 June
    const sent = contactedEvent(planned as NonNullable<typeof planned>, { at: '2026-06-23T10:00:00+01:00' }); // on Tuesday, 23 June

    const next = nextFollowUp(interviewed([promised('2026-06-05'), sent]), { now: '2026-06-23T12:00:00+01:00' });

    expect(planned?.window.earliestDate).toBe('2026-06-08');
    expect(next).toMatchObject({ type: 'wait', until: '2026-06-26T09:00:00.000+01:00' }); // three days later, a Friday
  });

  test('B7: mending a typo, or writing a note, moves nothing: only contacts and decisions do', () => {
    const before = interviewed([asked('2026-03-13T10:00:00Z')]);
    const mended = interviewed([{ ...asked('2026-03-13T10:00:00Z'), note: 'ringing tone, then nothing' }], {
      role: 'Data Engineer (Platform)',
      contacts: [{ ...dana, name: 'Dana Okafor-Reed', note: 'likes trains' }],
    });
    const now = '2026-03-16T08:00:00Z';

    const next = nextFollowUp(mended, { now });

    expect(next).toEqual(nextFollowUp(before, { now }));
    expect(next).toMatchObject({ type: 'wait', until: '2026-03-16T09:00:00.000+00:00' });
  });

  test('B8: a thank-you is recommended inside its window, not at the instant at which that closes', () => {
    const next = nextFollowUp(interviewed([], { history: [] }), { now: '2026-03-05T11:00:00Z' });

    expect(next).toMatchObject({
      type: 'act',
      step: {
        purpose: 'thank-you',
        window: {
          earliest: '2026-03-05T11:00:00.000+00:00',
          latest: '2026-03-06T11:00:00.000+00:00',
          recommended: '2026-03-05T11:00:00.000+00:00',
        },
      },
    });
  });

  test('B9: drafted on Monday and sent on Friday, the next e-mail counts from Friday', () => {
    const policy = withFeedback({ channels: ['email'], gap: { min: { workingDays: 4 }, max: { workingDays: 6 } } });
    const sentOnFriday = interviewed([promised('2026-03-12'), asked('2026-03-20T16:30:00Z', { channel: 'email' })]); // drafted on Monday, the 16th

    const next = nextFollowUp(sentOnFriday, { now: '2026-03-20T16:45:00Z', policy });

    expect(next).toMatchObject({ type: 'wait', until: '2026-03-26T09:00:00.000+00:00' }); // Thursday, the fourth working date after
  });

  test('B10: after a late first step the others are not all due at once: the minimum gap counts from each real contact', () => {
    const late = interviewed([promised('2026-03-12'), asked('2026-03-31T10:00:00+01:00')]); // a Tuesday, eighteen days late

    const plan = planFollowUps(late, { now: '2026-03-31T12:00:00+01:00', steps: 4 });

    expect(plan.map(({ window }) => window.earliestDate)).toEqual(['2026-04-03', '2026-04-06', '2026-04-09', '2026-04-13']);
  });

  test('B11: asked again every day, the engine never proposes a second nudge within the gap', () => {
    const nudged = interviewed([promised('2026-03-12'), asked('2026-03-13T10:00:00Z')]);

    const answers = ['13T10:00', '14T08:00', '15T08:00', '16T08:00'].map((time) => nextFollowUp(nudged, { now: `2026-03-${time}:00Z` }));
    const after = nextFollowUp(nudged, { now: '2026-03-16T09:00:00Z' });

    expect(answers.map((answer) => answer.type === 'wait' && answer.until)).toEqual(Array(4).fill('2026-03-16T09:00:00.000+00:00'));
    expect(after).toMatchObject({ type: 'act', urgency: 'due', step: { attempt: 2 } });
  });

  test.each(['2026-06-02', '2026-06-10', '2026-06-20', '2026-07-14'])(
    'B12: the promised 15 July decides, and not how far away it is today, here %s',
    (today) => {
      const asking = application({
        contacts: [dana],
        interviews: [{ ...panel, startsAt: '2026-05-28T09:00:00Z', endsAt: '2026-05-28T10:00:00Z' }],
        history: [heard('2026-06-01T12:00:00+01:00', 'other'), promised('2026-07-15', { at: '2026-06-01T12:00:00+01:00' })], // a Wednesday
      });

      const next = nextFollowUp(asking, { now: `${today}T12:00:00+01:00` });

      expect(next).toMatchObject({ type: 'wait', until: '2026-07-16T09:00:00.000+01:00' });
    },
  );

  test('B13: a span in working days is counted in working days wherever it is used', () => {
    const statutory: HistoryEvent = { type: 'feedback-promised', at: '2026-03-05T10:55:00Z', by: { within: { workingDays: 20 } } };

    const next = nextFollowUp(interviewed([statutory]), { now: '2026-03-26T12:00:00Z' }); // more than 20 calendar days later

    expect(next).toMatchObject({
      type: 'wait',
      until: '2026-04-03T09:00:00.000+01:00', // twenty working days after Thursday, 5 March, are Thursday, 2 April
      reasons: [{ code: 'promise-not-passed', since: '2026-03-05T10:55:00Z', until: '2026-04-02' }, { code: 'decision-maker' }],
    });
  });

  test('B14: without an anchor nothing is proposed: no other date stands in for it', () => {
    const unknown = application({
      contacts: [dana],
      history: [heard('2026-03-05T10:00:00Z', 'other'), { type: 'contacted', at: '2026-03-02', purpose: 'other', channel: 'email' }],
    });

    const next = nextFollowUp(unknown, { now: '2026-04-20T10:00:00+01:00' });

    expect(next).toEqual({
      type: 'stop',
      because: 'nothing-to-follow',
      policyId: 'classic/1',
      reasons: [{ code: 'nothing-to-follow' }],
      caveats: [],
      validUntil: null,
    });
  });

  test('B15: a contact that bounced was never made and starts no gap', () => {
    const bounced = interviewed([promised('2026-03-12'), asked('2026-03-13T10:00:00Z', { channel: 'email', result: 'bounced' })]);

    const next = nextFollowUp(bounced, { now: '2026-03-13T10:30:00Z' });

    expect(next).toMatchObject({ type: 'act', urgency: 'due', step: { attempt: 1, channel: 'phone' } });
  });

  test("B16: one's own notes neither silence a reminder nor wake one", () => {
    const noted = interviewed([promised('2026-03-12', { note: 'she sounded keen' })], {
      interviews: [{ ...panel, note: 'wrote this on the train, 13 March' }],
    });
    const now = '2026-03-13T10:00:00Z';

    const next = nextFollowUp(noted, { now });

    expect(next).toEqual(nextFollowUp(interviewed([promised('2026-03-12')]), { now }));
    expect(next).toMatchObject({ type: 'act', urgency: 'due' });
  });

  test('B17: asking how one came across after a no counts from the no, not from the interview', () => {
    const separately = withOutcome({ askHowICameAcross: 'separately' });
    const rejected = interviewed([
      told('2026-04-07T10:00:00+01:00', 'rejected'), // a Tuesday, a month after the interview
      { type: 'contacted', at: '2026-04-07T12:00:00+01:00', purpose: 'outcome-thanks', channel: 'email', to: 'dana' },
    ]);

    const next = nextFollowUp(rejected, { now: '2026-04-07T13:00:00+01:00', policy: separately });

    expect(next).toMatchObject({
      type: 'wait',
      step: {
        purpose: 'improvement-request',
        window: { earliest: '2026-04-08T09:00:00.000+01:00', latest: '2026-04-09T17:00:00.000+01:00' },
      },
    });
  });
});
