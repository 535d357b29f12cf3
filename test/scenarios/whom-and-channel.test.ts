import { describe, expect, test } from 'vitest';
import { type Contact, contactedEvent, type HistoryEvent, mayContact, nextFollowUp } from '../../src/index.js';
import { ada, application, asked, dana, heard, hugo, interviewed, panel, problemsOf, promised, rita, withFeedback } from '../builders.js';

const now = '2026-03-13T10:00:00Z'; // a Friday, the day after the promised date
const waiting = (contacts: readonly Contact[], more: readonly HistoryEvent[] = []) =>
  interviewed([promised('2026-03-12'), ...more], { contacts, interviews: [{ ...panel, interviewers: [] }] });

describe('Whom and channel', () => {
  test('B52: the hiring manager is asked before HR, and the answer says why', () => {
    const next = nextFollowUp(waiting([hugo, rita, dana]), { now });

    expect(next).toMatchObject({
      step: { to: { contact: 'dana', role: 'hiring-manager', because: 'decision-maker' } },
      reasons: [{ code: 'promise-passed' }, { code: 'decision-maker', contact: 'dana' }],
    });
  });

  test('B52: HR is copied where the policy says so, and asked where there is nobody else', () => {
    const withHr = withFeedback({ route: 'decision-maker-with-hr', channels: ['email'] });

    const copied = nextFollowUp(waiting([hugo, dana]), { now, policy: withHr });
    const fallback = nextFollowUp(waiting([{ ...dana, left: true }, hugo]), { now, policy: withHr });

    expect(copied).toMatchObject({ step: { to: { contact: 'dana' }, copyTo: ['hugo'] } });
    expect(fallback).toMatchObject({ step: { to: { contact: 'hugo', because: 'hr-fallback' } } });
  });

  test('B53: "not before 15 June" holds', () => {
    const june = { ...dana, notBefore: '2026-06-15' }; // a Monday

    const next = nextFollowUp(waiting([june]), { now });

    expect(next).toMatchObject({ type: 'wait', until: '2026-06-15T09:00:00.000+01:00' });
    expect(next.reasons).toContainEqual({ code: 'contact-not-before', contact: 'dana', until: '2026-06-15' });
  });

  test('B53: "prefers e-mail" comes before the policy\'s phone', () => {
    const next = nextFollowUp(waiting([{ ...dana, prefers: 'email' }]), { now });

    expect(next).toMatchObject({ type: 'act', step: { channel: 'email' } });
  });

  test('B53: "no calls" is understood by the engine and by the guard', () => {
    const noCalls = waiting([{ ...dana, refuses: ['phone'] }]);

    const next = nextFollowUp(noCalls, { now });
    const verdict = mayContact(noCalls, { at: now, channel: 'phone', to: 'dana', purpose: 'feedback-request' });

    expect(next).toMatchObject({ type: 'act', step: { channel: 'email' } });
    expect(verdict).toEqual({
      type: 'refused',
      reasons: [{ code: 'permission-refused', contact: 'dana', channel: 'phone' }],
      allowedFrom: null,
    });
  });

  test('B54: an address with a plus is another address, and is not cut', () => {
    const inbox = { ...dana, email: 'reply+a81f@northwind.example', phone: '' };
    const other = { ...waiting([{ ...inbox, email: 'reply+b92c@northwind.example' }], [asked('2026-03-13T09:00:00Z')]), id: 'other-role' };
    const same = { ...waiting([{ ...inbox, email: 'Reply+A81F@northwind.example' }], [asked('2026-03-13T09:00:00Z')]), id: 'other-role' };
    const ask = (others: (typeof other)[]) =>
      mayContact(waiting([inbox]), { at: now, channel: 'email', to: 'dana', purpose: 'feedback-request', others });

    const verdicts = [ask([other]), ask([same])];

    expect(verdicts).toMatchObject([
      { type: 'allowed' },
      { type: 'refused', reasons: [{ code: 'same-person', applicationId: 'other-role' }] },
    ]);
  });

  test('B54, B55: nobody but a recorded contact is ever a target: an address that is no contact cannot be asked about', () => {
    const issues = problemsOf(() => mayContact(waiting([dana]), { at: now, channel: 'email', to: 'no-reply@northwind.example' }));

    expect(issues).toEqual(['to unknown-contact']);
  });

  test('B55: a mailbox that must not be written to is passed over, though it comes first', () => {
    const press: Contact = {
      id: 'press',
      name: 'Press office',
      role: 'hr',
      email: 'press@northwind.example',
      refuses: ['phone', 'email', 'sms', 'linkedin', 'letter'],
    };

    const next = nextFollowUp(waiting([press, hugo]), { now });

    expect(next).toMatchObject({ type: 'act', step: { to: { contact: 'hugo' } } });
  });

  test('B56: with an agency in between, its recruiter is asked, not the client; the employer may be unknown', () => {
    const viaAgency = waiting([dana, hugo, ada]);

    const next = nextFollowUp(viaAgency, { now });

    expect(viaAgency.employer.name).toBeUndefined();
    expect(next).toMatchObject({ type: 'act', step: { to: { contact: 'ada', role: 'agency', because: 'agency' } } });
  });

  test('B57: with nobody left to reach, there is a stop and no endless "overdue"', () => {
    const next = nextFollowUp(
      waiting([
        { ...dana, left: true },
        { ...hugo, refuses: ['phone', 'email'] },
      ]),
      { now: '2026-06-15T10:00:00+01:00' },
    );

    expect(next).toMatchObject({ type: 'stop', because: 'no-channel', reasons: [{ code: 'no-channel' }] });
  });

  test('B58: an out-of-office until 8 September holds until then, and does not end anything', () => {
    const september = application({
      contacts: [dana],
      interviews: [{ ...panel, interviewers: [], startsAt: '2026-08-13T09:00:00Z', endsAt: '2026-08-13T10:00:00Z' }], // a Thursday
      history: [
        asked('2026-08-28T10:00:00+01:00', { channel: 'email' }), // a Friday
        heard('2026-08-28T10:01:00+01:00', 'automatic', { from: 'dana', awayUntil: '2026-09-08' }), // a Tuesday
      ],
    });

    const next = nextFollowUp(september, { now: '2026-09-01T10:00:00+01:00' });

    expect(next).toMatchObject({ type: 'wait', until: '2026-09-08T09:00:00.000+01:00', step: { attempt: 2 } });
    expect(next.reasons).toContainEqual({ code: 'contact-away', contact: 'dana', until: '2026-09-08' });
  });

  test("B58: one's own messages are no answers: they go on counting towards the other route", () => {
    const twice = [asked('2026-03-13T10:00:00Z'), asked('2026-03-16T10:00:00Z')];
    const answeredTwice = [...twice, heard('2026-03-16T11:00:00Z', 'no-decision-yet', { from: 'dana' })];

    const answers = [twice, answeredTwice].map((more) => nextFollowUp(waiting([dana, hugo], more), { now: '2026-03-19T10:00:00Z' }));

    expect(answers).toMatchObject([
      { step: { to: { contact: 'hugo', because: 'escalated' } } },
      { step: { to: { contact: 'dana', because: 'decision-maker' } } },
    ]);
  });

  test('B58: what an answer means is recorded by a person and guessed from no word: "interested" is no kind of answer', () => {
    const issues = problemsOf(() => nextFollowUp(waiting([dana], [heard('2026-03-13T09:00:00Z', 'interested' as never)]), { now }));

    expect(issues).toEqual(['history.2.kind unknown-value']);
  });

  test('B57: an address that bounced is used no more, and the next channel is', () => {
    const step = nextFollowUp(waiting([{ ...dana, prefers: 'email' }]), { now });
    const bounced = contactedEvent((step as Extract<typeof step, { type: 'act' }>).step, { at: now, result: 'bounced' });

    const next = nextFollowUp(waiting([{ ...dana, prefers: 'email' }], [bounced]), { now });

    expect(next).toMatchObject({ type: 'act', step: { channel: 'phone', attempt: 1 } });
  });
});
