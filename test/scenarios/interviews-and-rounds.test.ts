import { describe, expect, test } from 'vitest';
import { type HistoryEvent, type JobApplication, nextFollowUp } from '../../src/index.js';
import { application, applied, asked, dana, hugo, ines, interviewed, panel, promised, rita, thanked, told } from '../builders.js';

/** To whom thank-yous are proposed one after the other, each done at noon on the day of the panel. */
function thankedInTurn(start: JobApplication): string[] {
  const thanked: string[] = [];
  let history = start.history ?? [];
  for (let round = 0; round < 10; round++) {
    const next = nextFollowUp({ ...start, history }, { now: '2026-03-05T15:00:00Z' });
    if (next.type !== 'act' || next.step.purpose !== 'thank-you') break;
    const { to, interview } = next.step;
    thanked.push(`${interview} ${to?.contact}`);
    history = [
      ...history,
      {
        type: 'contacted',
        at: '2026-03-05T15:00:00Z',
        purpose: 'thank-you',
        channel: 'email',
        to: to?.contact as string,
        interview: interview as string,
      },
    ];
  }
  return thanked;
}

describe('Interviews and rounds', () => {
  test('B18: three days before an interview nobody is thanked for it', () => {
    const invited = application({ contacts: [dana], interviews: [{ ...panel, status: 'scheduled' }] });

    const next = nextFollowUp(invited, { now: '2026-03-02T10:00:00Z' }); // a Monday

    expect(next).toMatchObject({
      type: 'wait',
      until: '2026-03-05T11:00:00.000+00:00',
      step: { purpose: 'thank-you' },
      reasons: [
        { code: 'interview-not-over', interview: 'panel' },
        { code: 'next-round-scheduled', interview: 'panel' },
        { code: 'thank-you-open' },
        { code: 'interviewer', contact: 'dana' },
      ],
    });
  });

  test('B19: a panel of four takes four thank-yous, and the second round of the same day as many again', () => {
    const four = ['dana', 'hugo', 'rita', 'ines'];
    const twoRounds = application({
      contacts: [dana, hugo, rita, ines],
      interviews: [
        { ...panel, id: 'first', interviewers: four },
        { ...panel, id: 'second', startsAt: '2026-03-05T11:00:00Z', endsAt: '2026-03-05T12:00:00Z', interviewers: four },
      ],
    });

    const thanked = thankedInTurn(twoRounds);

    expect(thanked).toEqual([...four.map((id) => `first ${id}`), ...four.map((id) => `second ${id}`)]);
  });

  test.each(['rejected', 'offer', 'position-closed', 'on-hold'] as const)('B20: after "%s" too, whoever told it is thanked', (decision) => {
    const next = nextFollowUp(interviewed([told('2026-03-12T10:00:00Z', decision, { from: 'hugo' })], { contacts: [dana, hugo] }), {
      now: '2026-03-12T11:00:00Z',
    });

    expect(next).toMatchObject({
      type: 'act',
      urgency: 'due',
      step: { purpose: 'outcome-thanks', to: { contact: 'hugo', because: 'told-you' } },
    });
  });

  test('B20: a no is also asked for what could have gone better', () => {
    const next = nextFollowUp(interviewed([told('2026-03-12T10:00:00Z', 'rejected')]), { now: '2026-03-12T11:00:00Z' });

    expect(next).toMatchObject({ step: { purpose: 'outcome-thanks', includes: 'improvement-request' } });
  });

  test('B21: a thank-you is gone after two days, and not urgent for ever', () => {
    const unthanked = interviewed([], { history: [] });

    const before = nextFollowUp(unthanked, { now: '2026-03-07T10:59:59Z' });
    const after = nextFollowUp(unthanked, { now: '2026-03-07T11:00:00Z' });

    expect(before).toMatchObject({
      type: 'act',
      urgency: 'overdue',
      step: { purpose: 'thank-you' },
      validUntil: '2026-03-07T11:00:00.000+00:00',
    });
    expect(after).toMatchObject({ type: 'wait', step: { purpose: 'feedback-request' } });
  });

  test('B22: whatever comes before an interview is not called a follow-up of it', () => {
    const invited = applied([], {
      interviews: [{ ...panel, startsAt: '2026-03-26T10:00:00Z', endsAt: '2026-03-26T11:00:00Z', status: 'scheduled' }],
    });
    const days = ['03', '10', '17', '24', '26']; // up to the morning of the interview

    const answers = days.map((day) => nextFollowUp(invited, { now: `2026-03-${day}T09:30:00Z` }));

    expect(answers.map((answer) => [answer.type, answer.type === 'wait' && answer.step.purpose])).toEqual(
      Array(5).fill(['wait', 'thank-you']),
    );
  });

  test('B23: a second round that is scheduled while one waits ends the chase until it has been held, then counts anew', () => {
    const waiting = [asked('2026-03-13T10:00:00Z'), asked('2026-03-17T10:00:00Z')];
    const second = {
      ...panel,
      id: 'second',
      startsAt: '2026-03-26T10:00:00Z',
      endsAt: '2026-03-26T11:00:00Z',
      status: 'scheduled' as const,
    };
    const now = '2026-03-23T10:00:00Z'; // a Monday, the chase would be due

    const alone = nextFollowUp(interviewed(waiting), { now });
    const resting = nextFollowUp(interviewed(waiting, { interviews: [panel, second] }), { now });
    const after = nextFollowUp(interviewed([...waiting, thanked({ at: '2026-03-26T12:00:00Z' })], { interviews: [panel, second] }), {
      now: '2026-03-27T10:00:00Z',
    });

    expect(alone).toMatchObject({ type: 'act', step: { purpose: 'feedback-request', attempt: 3 } });
    expect(resting).toMatchObject({
      type: 'wait',
      until: '2026-03-26T11:00:00.000+00:00',
      step: { purpose: 'thank-you', interview: 'second' },
    });
    expect(after).toMatchObject({
      type: 'wait',
      until: '2026-04-02T09:00:00.000+01:00',
      step: { purpose: 'feedback-request', attempt: 1 },
    });
  });

  describe('B24: what became of the interview decides what comes next', () => {
    const history: HistoryEvent[] = [{ type: 'applied', at: '2026-02-16T12:00:00Z' }]; // a Monday
    const noon = { now: '2026-03-05T12:00:00Z' };
    const was = (changes: Partial<typeof panel>, more: readonly HistoryEvent[] = []): JobApplication =>
      application({ contacts: [dana], interviews: [{ ...panel, ...changes }], history: [...history, ...more] });

    test('B24: held, one gives thanks', () => {
      expect(nextFollowUp(was({ status: 'held' }), noon)).toMatchObject({
        type: 'act',
        step: { purpose: 'thank-you', interview: 'panel' },
      });
    });

    test('B24: moved to a later day after the thank-you was sent, one waits to give thanks for the interview that is really held', () => {
      const moved = was({ startsAt: '2026-03-09T10:00:00Z', endsAt: '2026-03-09T11:00:00Z', status: 'scheduled' }, [
        thanked({ at: '2026-03-05T11:30:00Z', interview: 'panel' }),
      ]);

      const next = nextFollowUp(moved, noon);

      expect(next).toMatchObject({
        type: 'wait',
        until: '2026-03-09T11:00:00.000+00:00',
        step: { purpose: 'thank-you', interview: 'panel' },
      });
    });

    test('B24: cancelled by them, one asks after the application, counted from the cancelled interview', () => {
      const next = nextFollowUp(was({ status: 'cancelled' }), noon);

      expect(next).toMatchObject({ type: 'wait', until: '2026-03-19T09:00:00.000+00:00', step: { purpose: 'application-check' } }); // ten working days on
    });

    test.each(['missed-by-employer', 'missed-by-candidate'] as const)('B24: %s, one gets in touch the same day', (status) => {
      const next = nextFollowUp(was({ status }), noon);

      expect(next).toMatchObject({
        type: 'act',
        urgency: 'due',
        step: {
          purpose: 'missed-interview',
          interview: 'panel',
          window: { earliest: '2026-03-05T10:15:00.000+00:00', latest: '2026-03-05T17:00:00.000+00:00' },
        },
      });
    });
  });

  test('B23: the promise of the first round is spent by the second if it passed before that was over', () => {
    const second = { ...panel, id: 'second', startsAt: '2026-03-26T10:00:00Z', endsAt: '2026-03-26T11:00:00Z', status: 'held' as const };
    const twoRounds = interviewed([promised('2026-03-19'), thanked({ at: '2026-03-26T12:00:00Z' })], { interviews: [panel, second] });

    const next = nextFollowUp(twoRounds, { now: '2026-03-27T10:00:00Z' });

    expect(next).toMatchObject({ type: 'wait', until: '2026-04-02T09:00:00.000+01:00', caveats: [{ code: 'no-promise-recorded' }] });
  });
});
