import { describe, expect, test } from 'vitest';
import { type HistoryEvent, mayContact, nextFollowUp, planFollowUps } from '../../src/index.js';
import { asked, interviewed, panel, promised, told } from '../builders.js';

describe('Messages and honesty', () => {
  const final = interviewed([promised('2026-03-12'), asked('2026-03-13T10:00:00Z', { said: 'final-follow-up' })]);
  const aprilNoon = '2026-04-20T12:00:00+01:00'; // a Monday, weeks later

  test('B64: after "this will be my final follow-up" there is no other', () => {
    const next = nextFollowUp(final, { now: aprilNoon });
    const plan = planFollowUps(final, { now: aprilNoon });
    const verdict = mayContact(final, { at: aprilNoon, channel: 'phone', to: 'dana', purpose: 'feedback-request' });

    expect(next).toEqual({
      type: 'stop',
      because: 'final-follow-up-sent',
      policyId: 'classic/1',
      reasons: [{ code: 'final-follow-up-sent', since: '2026-03-13T10:00:00Z' }],
      caveats: [],
      validUntil: null,
    });
    expect(plan).toEqual([]);
    expect(verdict).toEqual({
      type: 'refused',
      reasons: [{ code: 'final-follow-up-sent', since: '2026-03-13T10:00:00Z' }],
      allowedFrom: null,
    });
  });

  test('B64: a later promise of theirs releases the candidate from it', () => {
    const next = nextFollowUp(
      { ...final, history: [...(final.history ?? []), promised('2026-04-17', { at: '2026-04-09T10:00:00+01:00' })] },
      { now: aprilNoon },
    );

    expect(next).toMatchObject({ type: 'act', step: { purpose: 'feedback-request', attempt: 1 } });
  });

  describe('B67: a decision that is in the system and was not told', () => {
    const history = [promised('2026-03-12')];
    const untold = interviewed([...history, told('2026-03-10T10:00:00Z', 'rejected', { toldAt: null })]);

    test.each(['2026-03-11T10:00:00Z', '2026-03-13T10:00:00Z', '2026-03-17T10:00:00Z'])('B67: leaks into no answer at %s', (now) => {
      const known = [nextFollowUp(untold, { now }), planFollowUps(untold, { now }), mayContact(untold, { at: now, channel: 'phone' })];
      const unknown = [
        nextFollowUp(interviewed(history), { now }),
        planFollowUps(interviewed(history), { now }),
        mayContact(interviewed(history), { at: now, channel: 'phone' }),
      ];

      expect(known).toEqual(unknown);
    });

    test('B67: counts from the instant at which it was told', () => {
      const toldLater = interviewed([...history, told('2026-03-10T10:00:00Z', 'rejected', { toldAt: '2026-03-18T15:00:00Z' })]);

      const next = nextFollowUp(toldLater, { now: '2026-03-18T16:00:00Z' });

      expect(next).toMatchObject({
        type: 'act',
        urgency: 'due',
        step: { purpose: 'outcome-thanks', window: { earliest: '2026-03-18T15:00:00.000+00:00', latest: '2026-03-19T15:00:00.000+00:00' } },
      });
    });

    test('B67: a candidate who withdrew has withdrawn, and thanks nobody for a no', () => {
      const withdrew: HistoryEvent = { type: 'withdrew', at: '2026-03-09T10:00:00Z' };

      const next = nextFollowUp(interviewed([withdrew, told('2026-03-10T10:00:00Z', 'rejected')]), { now: '2026-03-11T10:00:00Z' });

      expect(next).toMatchObject({
        type: 'stop',
        because: 'ended-by-candidate',
        reasons: [{ code: 'ended-by-candidate', since: '2026-03-09T10:00:00Z' }],
      });
    });

    test('B67: an interview that is cancelled in the system thanks for nothing', () => {
      const next = nextFollowUp(
        interviewed([], { history: [{ type: 'applied', at: '2026-02-16' }], interviews: [{ ...panel, status: 'cancelled' }] }),
        { now: '2026-03-05T12:00:00Z' },
      );

      expect(next).toMatchObject({ type: 'wait', step: { purpose: 'application-check' } });
    });
  });
});
