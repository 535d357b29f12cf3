import {
  type Channel,
  type CompetingProcess,
  type Contact,
  classic,
  type HistoryEvent,
  type JobApplication,
  mayContact,
  nextFollowUp,
  type Purpose,
} from 'interview-followup';
import { describe, expect, test } from 'vitest';
import { application, applied, asked, dana, heard, hugo, ines, interviewed, panel, promised, rita, weekdays } from '../builders.js';

// What the guard says beyond the tables: several openings at once, `to` left out, and what holds a contact back.
// Northwind in London interviews on Thursday, 5 March 2026, from 10:00 to 11:00; thanks are gone 48 hours after the end.

const refused = (reasons: readonly object[], allowedFrom: string | null = null) => ({ type: 'refused', reasons, allowedFrom });
const ask = (start: JobApplication, at: string, purpose: Purpose | 'other', channel: Channel = 'email', to?: string) =>
  mayContact(start, { at, channel, purpose, ...(to === undefined ? {} : { to }) });

const offer = (changes: Partial<CompetingProcess> = {}): CompetingProcess => ({
  employer: 'Alder Build',
  stage: 'written-offer',
  receivedOn: '2026-03-09', // a Monday
  answerBy: '2026-03-20',
  compensation: null,
  nameDisclosable: true,
  ...changes,
});

describe('`to` left out while another step comes first', () => {
  /** A panel of two not thanked yet, and a request that comes before the thanks. */
  const busy = (contacts: readonly Contact[], interviewers: readonly string[] = ['dana', 'ines']) =>
    application({
      contacts: [...contacts],
      interviews: [{ ...panel, interviewers: [...interviewers] }],
      history: [heard('2026-03-05T11:30:00Z', 'request', { from: 'hugo' })],
    });

  test('thanks go to the first of the panel', () => {
    expect(ask(busy([ines, dana, hugo]), '2026-03-05T12:00:00Z', 'thank-you')).toMatchObject({
      type: 'allowed',
      step: { purpose: 'thank-you', to: { contact: 'dana', because: 'interviewer' } },
    });
  });

  test.each<[string, Contact, Channel]>([
    ['has left', { ...dana, left: true }, 'email'],
    ['cannot be rung at this hour', { ...dana, timeZone: 'Asia/Tokyo' }, 'phone'],
  ])('to the next of the panel where the first %s', (_, first, channel) => {
    expect(ask(busy([first, ines, hugo]), '2026-03-05T12:00:00Z', 'thank-you', channel)).toMatchObject({
      type: 'allowed',
      step: { to: { contact: 'ines' } },
    });
  });

  test('nobody stands in for an interviewer who cannot be reached', () => {
    const gone = busy([{ ...ines, left: true }, dana, hugo], ['ines']);

    expect(ask(gone, '2026-03-05T12:00:00Z', 'thank-you')).toEqual(refused([{ code: 'contact-left', contact: 'ines' }]));
  });

  test('after a round to come, the chase is judged for whom it would go to', () => {
    const round = interviewed([], {
      contacts: [{ ...dana, left: true }, hugo, ines],
      interviews: [
        panel,
        {
          ...panel,
          id: 'second',
          interviewers: ['ines'],
          startsAt: '2026-03-26T10:00:00Z',
          endsAt: '2026-03-26T11:00:00Z',
          status: 'scheduled',
        },
      ],
    });

    expect(ask(round, '2026-03-13T10:00:00Z', 'feedback-request')).toMatchObject(
      refused([{ code: 'next-round-scheduled', interview: 'second' }], '2026-04-02T09:00:00.000+01:00'), // five working days after it
    );
  });

  test('news that nobody can be sent is refused for the first of the route', () => {
    const unwritable = interviewed([promised('2026-03-19')], { contacts: [{ ...dana, refuses: ['email', 'linkedin', 'letter'] }] });

    expect(mayContact(unwritable, { at: '2026-03-09T15:00:00Z', channel: 'email', purpose: 'offer-news', ledger: [offer()] })).toEqual(
      refused([{ code: 'permission-refused', contact: 'dana', channel: 'email' }]),
    );
  });
});

describe('Two interviews to thank one person for, by phone on a Saturday that opens in the afternoon', () => {
  // From Thursday: gone on Saturday at 11:00, so by phone at Friday's closing. From Friday at 16:30: until Sunday, and so until Saturday's closing.
  const saturdays = {
    timeZone: 'Europe/London',
    calendar: { ...weekdays, weekend: [7], hoursByWeekday: { 6: [['13:00', '17:00']] } },
  } as const;
  const thursday = { ...panel, id: 'thursday' };
  const friday = { ...panel, id: 'friday', startsAt: '2026-03-06T16:00:00Z', endsAt: '2026-03-06T16:30:00Z' };
  const long = { ...friday, startsAt: '2026-03-05T09:00:00Z' }; // begun before the other

  test.each([
    ['the first is gone', friday],
    ['the second is gone', long],
  ])('%s: refused until the other can be given', (_, other) => {
    const two = application({ employer: saturdays, contacts: [dana], interviews: [thursday, other] });

    expect(ask(two, '2026-03-07T10:00:00Z', 'thank-you', 'phone', 'dana')).toEqual(
      refused(
        [{ code: 'outside-open-hours', since: '2026-03-07T10:00:00.000+00:00', until: '2026-03-07T13:00:00.000+00:00' }],
        '2026-03-07T13:00:00.000+00:00',
      ),
    );
  });
});

describe('Gone', () => {
  const fresh = (changes: Partial<JobApplication> = {}) => application({ contacts: [dana], interviews: [panel], ...changes });

  test.each(['2026-03-06T17:00:00Z', '2026-03-07T10:00:00Z'])('by phone with the last closing before the expiry: at %s', (at) => {
    expect(ask(fresh(), at, 'thank-you', 'phone', 'dana')).toEqual(
      refused([{ code: 'window-passed', until: '2026-03-06T17:00:00.000+00:00' }]),
    );
  });

  test('by phone for the first interview, and the second is still to come: refused until that has ended', () => {
    const second = {
      ...panel,
      id: 'second',
      startsAt: '2026-03-26T10:00:00Z',
      endsAt: '2026-03-26T11:00:00Z',
      status: 'scheduled' as const,
    };
    const two = fresh({ interviews: [panel, second] });

    // On Saturday, an hour before the thanks for the first are gone by any channel, and an hour after.
    const verdicts = ['2026-03-07T10:00:00Z', '2026-03-07T12:00:00Z'].map((at) => ask(two, at, 'thank-you', 'phone', 'dana'));

    expect(verdicts).toMatchObject(Array(2).fill({ type: 'refused', allowedFrom: '2026-03-26T11:00:00.000+00:00' }));
  });

  test.each([
    ['beyond the expiry', '2026-03-10'],
    ['to the very instant of it', '2026-03-08'],
  ])('snoozed %s, it is refused for good', (_, until) => {
    const policy = { ...classic, thankYou: { within: { days: 1 }, expiresAfter: { days: 2 }, channels: ['email' as const] } };
    const snoozed = fresh({ history: [{ type: 'snoozed', at: '2026-03-05T11:30:00Z', until }] });

    expect(mayContact(snoozed, { at: '2026-03-05T12:00:00Z', channel: 'email', to: 'dana', purpose: 'thank-you', policy })).toEqual(
      refused([{ code: 'window-passed', until: '2026-03-08T00:00:00.000+00:00' }]), // the end of the second date after
    );
  });

  test('overdue from `latest` on: "now >= latest"', () => {
    const verdicts = ['2026-03-06T10:59:59.999Z', '2026-03-06T11:00:00Z'].map((at) => ask(fresh(), at, 'thank-you', 'email', 'dana'));

    expect(verdicts).toMatchObject([{ urgency: 'due' }, { urgency: 'overdue' }]);
  });
});

describe('The reasons of a refusal', () => {
  test('before the interview is over: those of the wait', () => {
    const invited = application({ contacts: [dana], interviews: [{ ...panel, status: 'scheduled' }] });

    expect(ask(invited, '2026-03-05T10:30:00Z', 'thank-you', 'email', 'dana')).toEqual(
      refused(
        [
          { code: 'interview-not-over', interview: 'panel', until: '2026-03-05T11:00:00.000+00:00' },
          { code: 'next-round-scheduled', interview: 'panel', until: '2026-03-05T11:00:00.000+00:00' },
          { code: 'thank-you-open', interview: 'panel', until: '2026-03-07T11:00:00.000+00:00' },
        ],
        '2026-03-05T11:00:00.000+00:00',
      ),
    );
  });

  test('an absence that holds nothing back is none of them', () => {
    const backInTime = interviewed([promised('2026-03-12')], { contacts: [{ ...dana, awayUntil: '2026-03-13' }] });

    expect(ask(backInTime, '2026-03-12T10:00:00Z', 'feedback-request', 'email', 'dana')).toEqual(
      refused([{ code: 'promise-not-passed', since: '2026-03-05T10:55:00Z', until: '2026-03-12' }], '2026-03-13T09:00:00.000+00:00'),
    );
  });

  test('nor does it change the others: back on Sunday, for a chase that waits for Monday from Saturday on', () => {
    const back = interviewed([promised('2026-03-13')], { contacts: [{ ...dana, awayUntil: '2026-03-15' }] });
    const wait = nextFollowUp(back, { now: '2026-03-12T10:00:00Z' });

    const verdict = ask(back, '2026-03-12T10:00:00Z', 'feedback-request', 'phone', 'dana');

    const reasons = [
      { code: 'promise-not-passed', since: '2026-03-05T10:55:00Z', until: '2026-03-13' },
      { code: 'not-a-working-day', since: '2026-03-14', until: '2026-03-16' },
    ];
    expect(wait.reasons).toEqual([...reasons, { code: 'decision-maker', contact: 'dana' }]);
    expect(verdict).toEqual(refused(reasons, '2026-03-16T09:00:00.000+00:00'));
  });

  test('news by a call is "written-only", and news that was told is told', () => {
    const news: HistoryEvent = { type: 'contacted', at: '2026-03-09T12:00:00Z', purpose: 'offer-news', channel: 'email', to: 'dana' };
    const tell = (channel: Channel, ...more: HistoryEvent[]) =>
      mayContact(interviewed([promised('2026-03-19'), ...more]), {
        at: '2026-03-09T15:00:00Z',
        channel,
        to: 'dana',
        purpose: 'offer-news',
        ledger: [offer()],
      });

    expect(tell('phone')).toEqual(refused([{ code: 'written-only', channel: 'phone' }]));
    expect(tell('email', news)).toEqual(refused([{ code: 'offer-news-told', since: '2026-03-09T12:00:00Z' }]));
  });

  test('a chase, when a request cannot be answered to anybody', () => {
    const unreachable = interviewed([promised('2026-03-12'), heard('2026-03-13T09:00:00Z', 'request', { from: 'dana' })], {
      contacts: [{ ...dana, refuses: ['phone', 'email'] }],
    });

    expect(ask(unreachable, '2026-03-13T10:00:00Z', 'feedback-request', 'letter', 'dana')).toEqual(
      refused([{ code: 'your-turn', since: '2026-03-13T09:00:00Z' }, { code: 'no-channel' }]),
    );
  });

  test('the stop of this contact, and not one of another, of whoever spoke first', () => {
    const stopOf = (by: string, at: string): HistoryEvent => ({ type: 'asked-to-stop', at, by });
    const both = interviewed([promised('2026-03-12'), stopOf('hugo', '2026-03-10T10:00:00Z'), stopOf('dana', '2026-03-11T10:00:00Z')], {
      contacts: [dana, hugo],
    });

    expect(ask(both, '2026-03-13T10:00:00Z', 'feedback-request', 'email', 'dana')).toEqual(
      refused([{ code: 'asked-to-stop', since: '2026-03-11T10:00:00Z' }]),
    );
  });

  test('the stop of a channel, where an interviewer on file is not the one to thank', () => {
    const host = application({
      contacts: [ines],
      interviews: [{ ...panel, interviewers: [] }],
      history: [
        { type: 'asked-to-stop', at: '2026-03-05T11:10:00Z', by: 'ines' },
        { type: 'asked-to-stop', at: '2026-03-05T11:20:00Z', channels: ['phone'] },
      ],
    });

    expect(mayContact(host, { at: '2026-03-05T12:00:00Z', channel: 'phone', purpose: 'thank-you' })).toEqual(
      refused([{ code: 'asked-to-stop', since: '2026-03-05T11:20:00Z' }]),
    );
  });
});

describe('Allowed', () => {
  test('a chase by phone, while the thank-you can be sent to nobody', () => {
    const noMail = application({
      contacts: [{ ...dana, refuses: ['email'] }],
      interviews: [panel],
      history: [promised('2026-03-05')],
    });

    expect(ask(noMail, '2026-03-06T10:00:00Z', 'feedback-request', 'phone', 'dana')).toMatchObject({
      type: 'allowed',
      step: { purpose: 'feedback-request', to: { contact: 'dana' } },
    });
  });

  test('a call where nobody is on file', () => {
    const anonymous = interviewed([promised('2026-03-12')], { contacts: [], interviews: [{ ...panel, interviewers: [] }] });

    expect(ask(anonymous, '2026-03-13T10:00:00Z', 'feedback-request', 'phone')).toMatchObject({ type: 'allowed', step: { to: null } });
  });

  test.each<[string, string, string]>([
    ['whoever asked', 'dana', 'asked'],
    ['HR', 'hugo', 'hr-fallback'],
  ])('an answer to %s, and the step says why to them', (_, to, because) => {
    const requested = interviewed([heard('2026-03-13T09:00:00Z', 'request', { from: 'dana' })], { contacts: [dana, hugo] });

    expect(ask(requested, '2026-03-13T10:00:00Z', 'answer', 'email', to)).toMatchObject({
      type: 'allowed',
      step: { to: { contact: to, because } },
    });
  });

  test('thanks to HR for an interview of which nobody knows who held it', () => {
    const unknown = application({ contacts: [dana, hugo, rita], interviews: [{ ...panel, interviewers: [] }] });

    expect(ask(unknown, '2026-03-05T12:00:00Z', 'thank-you', 'email', 'hugo')).toMatchObject({
      type: 'allowed',
      step: { to: { contact: 'hugo', because: 'only-contact' } },
    });
  });

  test('news, whatever the same person was asked for another role: only the chase is refused for that', () => {
    const told9: HistoryEvent = { type: 'contacted', at: '2026-03-09T12:00:00Z', purpose: 'offer-news', channel: 'email', to: 'dana' };
    const waiting = interviewed([promised('2026-03-19'), told9]);
    const other = { ...applied([asked('2026-03-12T09:30:00Z')]), id: 'analyst' };

    const verdict = mayContact(waiting, {
      at: '2026-03-12T10:00:00Z', // Thursday, three days after
      channel: 'email',
      to: 'dana',
      purpose: 'offer-news',
      ledger: [offer(), offer({ employer: 'Birch', receivedOn: '2026-03-12' })],
      others: [other],
    });

    expect(verdict).toMatchObject({ type: 'allowed', step: { purpose: 'offer-news' } });
  });
});

describe('thanks for a no that another round reopens', () => {
  const second = { id: 'second', startsAt: '2026-03-13T09:00:00Z', endsAt: '2026-03-13T10:00:00Z', status: 'scheduled' } as const; // a Friday
  const rejected: HistoryEvent = { type: 'decided', at: '2026-03-12T15:00:00Z', decision: 'rejected', from: 'dana' };
  const reopening = interviewed([rejected], {
    contacts: [{ ...dana, phone: '+44 20 7946 0101', mayCall: true }],
    interviews: [panel, second],
  });

  test('by phone: until the last closing before it starts', () => {
    expect(ask(reopening, '2026-03-12T16:30:00Z', 'outcome-thanks', 'phone', 'dana')).toMatchObject({ type: 'allowed' });
    expect(ask(reopening, '2026-03-12T18:00:00Z', 'outcome-thanks', 'phone', 'dana')).toEqual(
      refused([{ code: 'window-passed', until: '2026-03-12T17:00:00.000+00:00' }]),
    );
  });

  test('in writing: until it starts, at any hour', () => {
    expect(ask(reopening, '2026-03-13T08:59:00Z', 'outcome-thanks', 'email', 'dana')).toMatchObject({ type: 'allowed' });
    expect(ask(reopening, '2026-03-13T09:00:00Z', 'outcome-thanks', 'email', 'dana')).toEqual(refused([{ code: 'nothing-to-follow' }]));
  });
});
