import {
  type AgendaItem,
  agenda,
  type CompetingProcess,
  type Contact,
  type HistoryEvent,
  type JobApplication,
  nextFollowUp,
} from 'interview-followup';
import { describe, expect, test } from 'vitest';
import {
  application,
  applied,
  asked,
  dana,
  heard,
  hugo,
  interviewed,
  issuesOf,
  panel,
  problemsOf,
  promised,
  told,
  weekdays,
  withFeedback,
} from '../builders.js';

// Northwind interviewed on Thursday, 5 March 2026, and promised an answer by Thursday, the 12th: the chase opens on Friday, the 13th, at 9.
const friday = '2026-03-13T09:00:00.000+00:00';
const monday = '2026-03-16T09:00:00.000+00:00';
const now = '2026-03-13T10:00:00Z';

/** A role for which Dana, or somebody else, is to be asked from Friday on. */
function role(id: string, contact: Contact = dana, history: readonly HistoryEvent[] = []): JobApplication {
  return interviewed([promised('2026-03-12'), ...history], {
    id,
    contacts: [contact],
    interviews: [{ ...panel, interviewers: [contact.id] }],
  });
}

/** A role at another employer, whom Kim is to be asked about. */
const kim: Contact = { id: 'kim', name: 'Kim Sato', role: 'hiring-manager', email: 'kim@contoso.example', mayCall: true };

const offer = (changes: Partial<CompetingProcess> = {}): CompetingProcess => ({
  employer: 'Alder Build',
  stage: 'written-offer',
  receivedOn: null,
  answerBy: '2026-03-20',
  compensation: null,
  nameDisclosable: true,
  ...changes,
});

/** Of each item the application and the instant, and whether it was moved. */
function gist(items: readonly AgendaItem[]): string[] {
  return items.map(({ applicationId, at, moved }) => `${applicationId} ${at}${moved === null ? '' : ' moved'}`);
}

describe('"a candidate\'s whole search, sorted"', () => {
  test('nothing to do', () => {
    expect(agenda([], { now })).toEqual([]);
    expect(agenda([application()], { now })).toEqual([]);
  });

  test('each item is what `nextFollowUp` says of the application alone', () => {
    const one = role('engineer');
    const ledger = [offer()];

    const [item] = agenda([one], { now, ledger });

    expect(item?.followUp).toEqual(nextFollowUp(one, { now, ledger }));
  });

  test('one that stops is no item', () => {
    const rejected = role('writer', dana, [{ type: 'withdrew', at: '2026-03-09T10:00:00Z' }]);

    expect(gist(agenda([rejected, role('engineer')], { now }))).toEqual(['engineer 2026-03-13T10:00:00.000+00:00']);
  });

  test('by instant, whatever the order of the list', () => {
    const later = interviewed([promised('2026-03-17')], {
      id: 'later',
      contacts: [kim],
      interviews: [{ ...panel, interviewers: ['kim'] }],
    });

    expect(gist(agenda([later, role('sooner')], { now: '2026-03-12T10:00:00Z' }))).toEqual([
      `sooner ${friday}`,
      'later 2026-03-18T09:00:00.000+00:00',
    ]);
  });

  test('"then overdue first, then `latest`"', () => {
    const people = ['a', 'b', 'c'].map((id) => ({ ...dana, id, email: `${id}@northwind.example`, phone: '' }));
    const by = (id: string, date: string) =>
      interviewed([promised(date)], {
        id,
        contacts: people.filter((person) => person.id === id),
        interviews: [{ ...panel, interviewers: [id] }],
      });
    // On Thursday, 19 March: c was due until Tuesday; b is until Thursday's closing, a until Friday's.
    const items = agenda([by('a', '2026-03-16'), by('b', '2026-03-15'), by('c', '2026-03-12')], { now: '2026-03-19T10:00:00Z' });

    expect(items.map(({ applicationId, followUp }) => [applicationId, followUp.type === 'act' ? followUp.urgency : 'wait'])).toEqual([
      ['c', 'overdue'],
      ['b', 'due'],
      ['a', 'due'],
    ]);
  });

  test('tied in all, by the list', () => {
    const others = ['z', 'a', 'm'].map((id) => role(id, { ...kim, id, email: `${id}@contoso.example` }));

    expect(agenda(others, { now }).map(({ applicationId }) => applicationId)).toEqual(['z', 'a', 'm']);
  });

  test("instants carry the offset of the recipient's zone", () => {
    const tokyo = role('tokyo', { ...kim, timeZone: 'Asia/Tokyo' });

    // Friday in Tokyo begins to be open at midnight in London, where the promised Thursday has then just ended.
    expect(gist(agenda([tokyo], { now: '2026-03-12T12:00:00Z' }))).toEqual(['tokyo 2026-03-13T09:00:00.000+09:00']);
  });
});

describe('`days`: "14"', () => {
  const until = (date: string) => interviewed([promised(date)]);

  test.each([
    ['the last date is in', '2026-03-26', 1], // Thursday; asked on Friday, the 27th, fourteen days from now
    ['the next is out', '2026-03-29', 0], // Sunday; asked on Monday, the 30th
  ])('%s', (_, date, count) => {
    expect(agenda([until(date)], { now }).length).toBe(count);
  });

  test('dates count, and not hours', () => {
    const at = { now: '2026-03-12T23:30:00Z', days: 1 }; // Thursday night: Friday at nine is tomorrow

    expect(agenda([until('2026-03-12')], at).length).toBe(1);
    expect(agenda([until('2026-03-12')], { ...at, days: 0 })).toEqual([]);
  });

  test("the date is the recipient's: what is on tomorrow here is on today there", () => {
    const kiritimati = role('far', { ...kim, timeZone: 'Pacific/Kiritimati' }); // 14 hours ahead

    // Thursday, 14:00 in London is Friday, 04:00 there; the promise has passed at midnight in London, on Friday, 14:00 there.
    expect(gist(agenda([kiritimati], { now: '2026-03-12T14:00:00Z', days: 0 }))).toEqual(['far 2026-03-13T14:00:00.000+14:00']);
  });

  test('what was overdue long ago is on it today', () => {
    expect(agenda([until('2026-03-12')], { now: '2026-06-01T10:00:00Z', days: 0 }).length).toBe(1); // a Monday
  });

  test('what is moved beyond is left out', () => {
    const roles = [role('engineer'), role('analyst')];

    expect(gist(agenda(roles, { now, days: 2 }))).toEqual(['engineer 2026-03-13T10:00:00.000+00:00']);
    expect(agenda(roles, { now, days: 3 }).length).toBe(2);
  });
});

describe('"one contact person is not called twice in a day or inside the gap for two roles"', () => {
  test('the second role goes to the first open instant after the gap, and says why', () => {
    const [first, second] = agenda([role('engineer'), role('analyst')], { now: '2026-03-12T10:00:00Z' });

    expect([first?.applicationId, first?.at, first?.moved]).toEqual(['engineer', friday, null]);
    // Three days after Friday is Monday.
    expect([second?.applicationId, second?.at]).toEqual(['analyst', monday]);
    expect(second?.moved).toEqual({
      code: 'same-person',
      applicationId: 'engineer',
      contact: 'dana',
      since: '2026-03-13',
      until: '2026-03-16',
    });
    expect(second?.followUp.step.window.recommended).toBe(friday);
  });

  test('"of two tied roles the first in the list keeps its place"', () => {
    expect(gist(agenda([role('analyst'), role('engineer')], { now: '2026-03-12T10:00:00Z' }))).toEqual([
      `analyst ${friday}`,
      `engineer ${monday} moved`,
    ]);
  });

  test('the overdue one keeps its place before the one that is due', () => {
    const due = interviewed([promised('2026-03-16')], { id: 'due' });
    const overdue = role('overdue');

    expect(gist(agenda([due, overdue], { now: '2026-03-18T10:00:00Z' }))).toEqual([
      // a Wednesday
      'overdue 2026-03-18T10:00:00.000+00:00',
      'due 2026-03-23T09:00:00.000+00:00 moved', // three days later is Saturday
    ]);
  });

  test('three roles: each keeps the gap from the one before', () => {
    expect(
      gist(
        agenda(
          ['a', 'b', 'c'].map((id) => role(id)),
          { now: '2026-03-12T10:00:00Z' },
        ),
      ),
    ).toEqual([`a ${friday}`, `b ${monday} moved`, 'c 2026-03-19T09:00:00.000+00:00 moved']);
  });

  test('one that is moved takes its turn among those of that date', () => {
    const monday16 = interviewed([promised('2026-03-15')], { id: 'third' }); // Sunday: asked on Monday

    // On Monday both are in turn, and the second was due first.
    expect(gist(agenda([role('first'), role('second'), monday16], { now: '2026-03-12T10:00:00Z' }))).toEqual([
      `first ${friday}`,
      `second ${monday} moved`,
      'third 2026-03-19T09:00:00.000+00:00 moved',
    ]);
  });

  test.each<[string, Contact, boolean]>([
    ['the same e-mail, compared without case', { ...dana, id: 'd', email: ' DANA@Northwind.example', phone: '1' }, true],
    ['the same phone, however spaced', { ...dana, id: 'd', email: '', phone: '+44 (20) 7946-0100' }, true],
    ['neither, though of one name', { ...dana, id: 'dana', email: 'd2@northwind.example', phone: '+44 20 7946 9999' }, false],
    ['nothing on file', { id: 'dana', name: dana.name, role: dana.role }, false],
  ])('%s', (_, contact, moved) => {
    const items = agenda([role('engineer'), role('analyst', contact)], { now });

    expect(items.map((item) => item.moved !== null)).toEqual([false, moved]);
  });

  test('known by the e-mail here and by the phone there', () => {
    const both = role('both');
    const byMail = role('by-mail', { ...dana, id: 'm', phone: '' });
    const byPhone = role('by-phone', { ...dana, id: 'p', email: '' });

    expect(gist(agenda([byMail, byPhone, both], { now: '2026-03-12T10:00:00Z' }))).toEqual([
      `by-mail ${friday}`,
      `by-phone ${friday}`, // nobody knows that these are one
      `both ${monday} moved`,
    ]);
  });

  test("an agency's recruiter who stands in for two employers", () => {
    const ada: Contact = { id: 'ada', name: 'Ada Brook', role: 'agency', email: 'ada@brook.example' };

    expect(
      gist(
        agenda([role('engineer', ada), { ...role('nurse', ada), employer: { timeZone: 'Europe/Paris', calendar: weekdays } }], {
          now: '2026-03-12T10:00:00Z',
        }),
      ),
    ).toEqual([
      'nurse 2026-03-13T09:00:00.000+01:00', // an hour before London
      `engineer ${monday} moved`,
    ]);
  });

  test('the gap counts local dates over a change of clocks', () => {
    // London's clocks go forward on Sunday, 29 March: three days after Friday, the 27th, is Monday, the 30th.
    const roles = ['a', 'b'].map((id) => interviewed([promised('2026-03-26')], { id }));

    expect(gist(agenda(roles, { now: '2026-03-26T18:00:00Z' }))).toEqual([
      'a 2026-03-27T09:00:00.000+00:00',
      'b 2026-03-30T09:00:00.000+01:00 moved',
    ]);
  });

  test("the gap is that of the chase that moves, in its employer's working days", () => {
    const policy = withFeedback({ gap: { min: { workingDays: 2 }, max: { workingDays: 4 } } });
    const closedMonday = { ...role('b'), employer: { timeZone: 'Europe/London', calendar: { ...weekdays, holidays: ['2026-03-16'] } } };

    expect(gist(agenda([role('a'), closedMonday], { now: '2026-03-12T10:00:00Z', policy }))).toEqual([
      `a ${friday}`,
      'b 2026-03-18T09:00:00.000+00:00 moved',
    ]);
  });

  test('nobody on file is nobody in common', () => {
    const unknown = (id: string) =>
      interviewed([promised('2026-03-12')], { id, contacts: [], interviews: [{ ...panel, interviewers: [] }] });

    expect(agenda([unknown('a'), unknown('b')], { now }).map(({ moved }) => moved)).toEqual([null, null]);
  });
});

describe('"counts contacts recorded in any of the applications given"', () => {
  const spoke = '2026-03-12T15:00:00Z'; // a Thursday; three days later is Sunday
  const withRecord = (event: HistoryEvent, contact: Contact = { ...dana, id: 'd' }): JobApplication => role('analyst', contact, [event]);

  test('asked yesterday for another role', () => {
    const items = agenda([role('engineer'), withRecord(asked(spoke, { to: 'd' }))], { now });

    expect(items.find(({ applicationId }) => applicationId === 'engineer')).toMatchObject({
      at: monday,
      moved: { code: 'same-person', applicationId: 'analyst', contact: 'd', since: '2026-03-12', until: '2026-03-15' },
    });
  });

  test('of an application that has ended, too', () => {
    const ended = withRecord(asked(spoke, { to: 'd' }));
    const items = agenda([role('engineer'), { ...ended, history: [...(ended.history ?? []), { type: 'withdrew', at: spoke }] }], { now });

    expect(gist(items)).toEqual([`engineer ${monday} moved`]);
  });

  test.each<[string, Partial<Extract<HistoryEvent, { type: 'contacted' }>>, boolean]>([
    ['an application check', { purpose: 'application-check' }, true],
    ['an answer', { purpose: 'answer' }, true],
    ['news of an offer', { purpose: 'offer-news', channel: 'email' }, true],
    ['anything else', { purpose: 'other' }, true],
    ['a thank-you, which does not restart the gap', { purpose: 'thank-you' }, false],
    ['thanks for an outcome', { purpose: 'outcome-thanks' }, false],
    ['one that bounced', { result: 'bounced', channel: 'email' }, false],
  ])('%s', (_, changes, moved) => {
    const items = agenda([role('engineer'), withRecord(asked(spoke, { to: 'd', ...changes }))], { now });

    expect(items.find(({ applicationId }) => applicationId === 'engineer')?.moved === null).toBe(!moved);
  });

  test('one to nobody named is nobody in common', () => {
    const event: HistoryEvent = { type: 'contacted', at: spoke, purpose: 'feedback-request', channel: 'phone' };

    expect(agenda([role('engineer'), withRecord(event)], { now })[0]).toMatchObject({ applicationId: 'engineer', moved: null });
  });

  test('the contacts of an application itself are for its own gap to count', () => {
    const own = role('engineer', dana, [asked('2026-03-13T09:30:00Z'), heard('2026-03-13T09:31:00Z', 'no-decision-yet')]);

    expect(agenda([own, role('other', kim)], { now })).toMatchObject([
      { applicationId: 'other', moved: null },
      { applicationId: 'engineer', moved: null, at: monday },
    ]);
  });

  test('of many, the one that is over last counts', () => {
    const records = ['2026-03-02', '2026-03-12', '2026-03-09'].map((date) => ({ ...asked(`${date}T15:00:00Z`, { to: 'd' }), id: date }));
    const item = agenda([role('engineer'), { ...withRecord(asked(spoke, { to: 'd' })), history: records }], { now }).find(
      ({ applicationId }) => applicationId === 'engineer',
    );

    expect(item?.moved).toMatchObject({ since: '2026-03-12' });
  });

  describe('of several applications', () => {
    const over = (id: string, times: readonly string[], changes: Partial<JobApplication> = {}): JobApplication => ({
      ...role(id, { ...dana, id: 'd' }, [{ type: 'withdrew', at: '2026-03-13T09:00:00Z' }, ...times.map((at) => asked(at, { to: 'd' }))]),
      ...changes,
    });
    const movedBy = (...others: readonly JobApplication[]) => agenda([role('engineer'), ...others], { now })[0]?.moved;

    test('the last one counts, whatever their order', () => {
      const tuesday = over('a', ['2026-03-10T15:00:00Z']);
      const thursday = over('b', ['2026-03-02T15:00:00Z', spoke]);

      expect([movedBy(tuesday, thursday), movedBy(thursday, tuesday)]).toEqual(
        Array(2).fill({ code: 'same-person', applicationId: 'b', contact: 'd', since: '2026-03-12', until: '2026-03-15' }),
      );
    });

    test('of two on one day, that of the smaller id, whichever came first', () => {
      const [a, z] = [over('a', ['2026-03-12T09:00:00Z']), over('z', [spoke])];
      const [early, late] = [over('z', ['2026-03-12T09:00:00Z']), over('a', [spoke])];

      expect([movedBy(a, z), movedBy(z, a), movedBy(early, late), movedBy(late, early)]).toMatchObject(
        Array(4).fill({ applicationId: 'a', since: '2026-03-12' }),
      );
    });

    test('of two in one application the last one is told', () => {
      const twice = over('a', ['2026-03-12T09:00:00Z']);
      const contacts = [...(twice.contacts ?? []), { ...dana, id: 'd2' }];
      const history = [...(twice.history ?? []), asked(spoke, { to: 'd2' })];

      expect(movedBy({ ...twice, contacts, history })).toMatchObject({ applicationId: 'a', contact: 'd2', since: '2026-03-12' });
    });

    test("a date alone is later than the evening before by the recipient's clock, though that came after it elsewhere", () => {
      // Dana is in Pago Pago, 11 hours behind: 10:30 on Friday in London is Thursday night there. Friday was over on Kiritimati half an
      // hour before, 14 hours ahead.
      const far = role('engineer', { ...dana, timeZone: 'Pacific/Pago_Pago' });
      const instant = over('a', ['2026-03-13T10:30:00Z']);
      const date = over('b', ['2026-03-13'], { employer: { timeZone: 'Pacific/Kiritimati', calendar: weekdays } });

      expect(agenda([far, instant, date], { now: '2026-03-13T12:00:00Z' })[0]).toMatchObject({
        applicationId: 'engineer',
        moved: { applicationId: 'b', since: '2026-03-13', until: '2026-03-16' },
      });
    });
  });

  test("a recorded date alone is that date by the recipient's clock, too", () => {
    const items = agenda([role('engineer'), withRecord(asked('2026-03-12', { to: 'd' }))], { now });

    expect(items.find(({ applicationId }) => applicationId === 'engineer')?.moved).toMatchObject({
      since: '2026-03-12',
      until: '2026-03-15',
    });
  });
});

describe('"moves only the chase"', () => {
  test('thank-yous to one person for two roles stay', () => {
    const fresh = (id: string) => application({ id, contacts: [dana], interviews: [panel] });

    expect(gist(agenda([fresh('a'), fresh('b')], { now: '2026-03-05T12:00:00Z' }))).toEqual([
      'a 2026-03-05T12:00:00.000+00:00',
      'b 2026-03-05T12:00:00.000+00:00',
    ]);
  });

  test('a thank-you does not hold back a chase, as it does not restart the gap', () => {
    const fresh = application({
      id: 'fresh',
      contacts: [dana],
      interviews: [{ ...panel, startsAt: '2026-03-13T08:00:00Z', endsAt: '2026-03-13T09:00:00Z' }],
    });

    expect(agenda([fresh, role('engineer')], { now }).map(({ moved }) => moved)).toEqual([null, null]);
  });

  test('a chase makes room for an answer that the same person waits for', () => {
    const request = role('asked', dana, [heard('2026-03-13T09:45:00Z', 'request', { from: 'dana', channel: 'phone' })]);

    expect(gist(agenda([role('engineer'), request], { now }))).toEqual(['asked 2026-03-13T10:00:00.000+00:00', `engineer ${monday} moved`]);
  });

  test('and for one that is fixed for tomorrow', () => {
    // Dana asked to be rung on Tuesday, the 17th: Monday's chase for the other role would come a day before.
    const request = role('asked', dana, [
      heard('2026-03-13T09:45:00Z', 'request', { from: 'dana', channel: 'phone', notBefore: '2026-03-17' }),
    ]);

    expect(gist(agenda([interviewed([promised('2026-03-15')], { id: 'engineer' }), request], { now }))).toEqual([
      'asked 2026-03-17T09:00:00.000+00:00',
      'engineer 2026-03-20T09:00:00.000+00:00 moved',
    ]);
  });

  test('one that is fixed for the end of the gap leaves it where it is', () => {
    const request = role('asked', dana, [
      heard('2026-03-13T09:45:00Z', 'request', { from: 'dana', channel: 'phone', notBefore: '2026-03-19' }),
    ]);

    expect(gist(agenda([interviewed([promised('2026-03-15')], { id: 'engineer' }), request], { now }))).toEqual([
      `engineer ${monday}`, // Monday and Thursday are three days apart
      'asked 2026-03-19T09:00:00.000+00:00',
    ]);
  });

  test('a check after applying moves by its own gap', () => {
    const check = applied([], { id: 'check' });
    const alone = agenda([check], { now: '2026-03-12T10:00:00Z' });
    const [, item] = agenda([role('engineer'), check], { now: '2026-03-12T10:00:00Z' });

    expect(gist(alone)).toEqual(['check 2026-03-16T09:00:00.000+00:00']); // Monday, ten working days after it
    expect(item).toMatchObject({ applicationId: 'check', at: '2026-03-20T09:00:00.000+00:00' });
  });
});

describe('`urgent`: "a live offer\'s deadline makes the others urgent (say which and by when)"', () => {
  const urgentOf = (ledger: readonly CompetingProcess[], one = role('engineer'), at = now) => agenda([one], { now: at, ledger })[0]?.urgent;

  test('without a ledger, or without a live offer, nothing is', () => {
    expect(agenda([role('engineer')], { now })[0]?.urgent).toBe(null);
    expect(urgentOf([])).toBe(null);
  });

  test('which, and by when', () => {
    expect(urgentOf([offer()])).toEqual({ code: 'offer-deadline', employer: 'Alder Build', answerBy: '2026-03-20' });
  });

  test('a name that must not be told is null', () => {
    expect(urgentOf([offer({ nameDisclosable: false })])).toEqual({ code: 'offer-deadline', employer: null, answerBy: '2026-03-20' });
  });

  test.each<[string, Partial<CompetingProcess>]>([
    ['no date to answer by', { answerBy: null }],
    ['still in the final round', { stage: 'final-round' }],
    ['accepted', { stage: 'accepted' }],
    ['declined', { stage: 'declined' }],
    ['over yesterday', { answerBy: '2026-03-12' }],
    ['over this minute', { answerBy: '2026-03-13T10:00' }],
  ])('%s: not urgent', (_, changes) => {
    expect(urgentOf([offer(changes)])).toBe(null);
  });

  test.each<[string, Partial<CompetingProcess>]>([
    ['by word of mouth', { stage: 'verbal-offer' }],
    ['the whole of today', { answerBy: '2026-03-13' }],
    ['in a minute', { answerBy: '2026-03-13T10:01' }],
  ])('%s: urgent', (_, changes) => {
    expect(urgentOf([offer(changes)])).toMatchObject({ code: 'offer-deadline' });
  });

  test('of several the first, in whatever order they stand', () => {
    const ledger = [
      offer({ answerBy: '2026-03-20T17:00' }),
      offer({ employer: 'Birch', answerBy: '2026-03-20T16:00' }),
      offer({ employer: 'Cedar' }),
    ];

    expect(urgentOf(ledger)).toMatchObject({ employer: 'Birch' });
    expect(urgentOf([...ledger].reverse())).toMatchObject({ employer: 'Birch' });
  });

  test('of two at once, the one of the smaller name', () => {
    const ledger = [offer({ employer: 'Birch' }), offer()];

    expect(urgentOf(ledger)).toMatchObject({ employer: 'Alder Build' });
    expect(urgentOf([...ledger].reverse())).toMatchObject({ employer: 'Alder Build' });
  });

  test.each<[string, Partial<CompetingProcess>, Partial<CompetingProcess>, object]>([
    ['the one that may not be named', {}, { nameDisclosable: false }, { employer: null }],
    ['the earlier date', { answerBy: '2026-03-20' }, { answerBy: '2026-03-21T00:00' }, { answerBy: '2026-03-20' }],
  ])('of two of one employer at once, %s', (_, one, other, told) => {
    const ledger = [offer(one), offer(other)];

    expect(urgentOf(ledger)).toMatchObject(told);
    expect(urgentOf([...ledger].reverse())).toMatchObject(told);
  });

  test("every item but the offering employer's own: by name, alias or application", () => {
    const own = { ...role('engineer'), employer: { name: 'ALDER build', timeZone: 'Europe/London', calendar: weekdays } };

    expect(urgentOf([offer()], own)).toBe(null);
    expect(urgentOf([offer({ employer: 'Grove', aliases: ['Alder Build'] })], own)).toBe(null);
    expect(urgentOf([offer({ employer: 'Grove', applicationId: 'engineer' })])).toBe(null);
    expect(urgentOf([offer(), offer({ employer: 'Birch', answerBy: '2026-03-25' })], own)).toMatchObject({ employer: 'Birch' });
  });

  test('not the chase alone', () => {
    const thanks = application({ contacts: [dana], interviews: [panel] });

    expect(urgentOf([offer()], thanks, '2026-03-05T12:00:00Z')).toMatchObject({ code: 'offer-deadline' });
  });

  test.each([
    ['at the last moment of the date', '2026-03-15', '2026-03-13T10:00:00Z', true], // Sunday; asked on Monday
    ['on the date', '2026-03-16', '2026-03-13T10:00:00Z', false],
    ['at the very minute', '2026-03-16T09:00', '2026-03-13T10:00:00Z', false],
    ['a minute after', '2026-03-16T08:59', '2026-03-13T10:00:00Z', true],
  ])('`tooLate` if `at` is after it: %s', (_, answerBy, at, late) => {
    const urgent = urgentOf([offer({ answerBy })], interviewed([promised('2026-03-15')]), at);

    expect(urgent).toEqual({ code: 'offer-deadline', employer: 'Alder Build', answerBy, ...(late ? { tooLate: true } : {}) });
  });

  test('too late because it was moved', () => {
    const items = agenda([role('engineer'), role('analyst')], { now, ledger: [offer({ answerBy: '2026-03-14' })] });

    expect(items.map(({ urgent }) => urgent?.tooLate ?? false)).toEqual([false, true]);
  });

  test("`answerBy` is read in the zone of the item's employer", () => {
    const tokyo = { ...role('tokyo', kim), employer: { timeZone: 'Asia/Tokyo', calendar: weekdays } };
    const ledger = [offer({ answerBy: '2026-03-13' })];
    const at = '2026-03-13T16:00:00Z'; // Saturday, one in the morning, in Tokyo

    expect(
      agenda([role('engineer'), tokyo], { now: at, ledger }).map(({ applicationId, urgent }) => [applicationId, urgent !== null]),
    ).toEqual([
      ['engineer', true],
      ['tokyo', false],
    ]);
  });
});

describe('Bad input', () => {
  test('all problems at once, "the index first in the path"', () => {
    const broken = { ...role('engineer'), history: [promised('2026-03-12'), asked('2026-03-20T10:00:00Z')] };

    const problems = problemsOf(() =>
      agenda([role('a'), broken, 7 as never, { ...role('b'), employer: { timeZone: 'Mars/Olympus' } }], {
        now,
        days: 1.5,
        ledger: [{ ...offer(), stage: 'won' as never }],
      }),
    );

    expect(problems).toEqual([
      'days not-whole',
      'ledger.0.stage unknown-value',
      '1.history.1.at after-now',
      '2 wrong-type',
      '3.employer.timeZone unknown-time-zone',
    ]);
  });

  test.each([
    [undefined, ' missing'],
    [null, ' wrong-type'],
    [{}, ' wrong-type'],
    ['[]', ' wrong-type'],
  ])('%j is no list of applications', (applications, problem) => {
    expect(problemsOf(() => agenda(applications as never, { now }))).toEqual([problem]);
  });

  test('options that are none', () => {
    expect(issuesOf(() => agenda([], undefined as never))).toEqual([
      { code: 'missing', path: '', message: 'nothing is given: give options' },
    ]);
    expect(problemsOf(() => agenda([], { now: 'today' }))).toEqual(['now not-an-instant']);
    expect(problemsOf(() => agenda([role('a')], { now: 'today' }))).toEqual(['now not-an-instant']);
    expect(problemsOf(() => agenda([], { now, policy: 'classic' as never }))).toEqual(['policy wrong-type']);
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, '3', null, 5001])('`days` of %s', (days) => {
    expect(problemsOf(() => agenda([role('a')], { now, days: days as never }))).toEqual(['days not-whole']);
  });

  test('`days` from 0 to 5000', () => {
    expect(agenda([], { now, days: 5000 })).toEqual([]);
    expect(issuesOf(() => agenda([], { now, days: 5001 }))).toEqual([
      { code: 'not-whole', path: 'days', message: '5001 is not a whole number from 0 to 5000' },
    ]);
  });

  test('applications without an id are told of that alone, as nobody knows whether they are the same', () => {
    const empty = ['a', 'b', 'c'].map((name) => ({ ...role(name), id: '' }));
    const numbers = [7, 8].map((id) => ({ ...role('a'), id: id as never, preferred: true }));

    expect(problemsOf(() => agenda(empty, { now }))).toEqual(['0.id empty', '1.id empty', '2.id empty']);
    expect(problemsOf(() => agenda(numbers, { now }))).toEqual(['0.id wrong-type', '1.id wrong-type']);
    expect(problemsOf(() => agenda([null, null, undefined] as never, { now }))).toEqual(['0 wrong-type', '1 wrong-type', '2 missing']);
  });

  test('"preferred: may be said of one application at a time"', () => {
    const both = [{ ...role('a'), preferred: true }, role('b'), { ...role('c'), preferred: true }];

    expect(problemsOf(() => agenda(both, { now }))).toEqual(['2.preferred preferred-twice']);
  });

  test('one id for two applications that differ: both are named', () => {
    expect(issuesOf(() => agenda([role('a'), role('b'), role('a', hugo)], { now }))).toEqual([
      {
        code: 'duplicate-id',
        path: '2.id',
        message: 'applications 0 and 2 differ and both have the id "a": give each an id of its own',
      },
    ]);
  });

  test('one id for three: the first is named each time', () => {
    expect(issuesOf(() => agenda([role('a'), role('a', hugo), role('a', kim)], { now })).map(({ message }) => message)).toEqual([
      'applications 0 and 1 differ and both have the id "a": give each an id of its own',
      'applications 0 and 2 differ and both have the id "a": give each an id of its own',
    ]);
  });

  test('the same application twice counts once', () => {
    expect(gist(agenda([role('a'), role('a')], { now }))).toEqual(['a 2026-03-13T10:00:00.000+00:00']);
  });

  test('and so does one with another note, as notes are never read', () => {
    const noted = role('a', { ...dana, note: 'likes tea' });

    expect(gist(agenda([role('a'), noted], { now }))).toEqual(['a 2026-03-13T10:00:00.000+00:00']);
  });

  test('a calendar that never opens is told with the index, that of the policy once', () => {
    const never = { ...weekdays, weekend: [1, 2, 3, 4, 5, 6, 7] as const };
    const closed = (id: string) => ({
      ...role(id),
      employer: { timeZone: 'Europe/London', calendar: { ...never, weekend: [...never.weekend] } },
    });
    const policy = { ...withFeedback({}), calendar: { ...never, weekend: [...never.weekend] } };
    const stateless = (id: string) => ({ ...role(id), employer: { timeZone: 'Europe/London' } });

    expect(problemsOf(() => agenda([role('a'), closed('b'), closed('c')], { now }))).toEqual([
      '1.employer.calendar calendar-never-open',
      '2.employer.calendar calendar-never-open',
    ]);
    expect(problemsOf(() => agenda([stateless('a'), stateless('b')], { now, policy }))).toEqual(['policy.calendar calendar-never-open']);
  });

  test('one that is open on Friday and never again cannot be moved', () => {
    const once = {
      ...weekdays,
      weekend: [1, 2, 3, 4, 5, 6, 7] as (1 | 2 | 3 | 4 | 5 | 6 | 7)[],
      dates: { '2026-03-13': [['09:00', '17:00']] as [string, string][] },
    };
    const thankless = withFeedback({ gap: { min: { days: 3 }, max: { days: 3 } } });
    const last = { ...role('b'), employer: { timeZone: 'Europe/London', calendar: once } };

    expect(agenda([last], { now, policy: thankless }).length).toBe(1);
    expect(problemsOf(() => agenda([role('a'), last], { now, policy: thankless }))).toEqual(['1.employer.calendar calendar-never-open']);
    expect(problemsOf(() => agenda([role('a'), last, 7 as never], { now, policy: thankless }))).toEqual([
      '2 wrong-type',
      '1.employer.calendar calendar-never-open',
    ]);
  });

  test('a told offer is still thanked for', () => {
    expect(agenda([interviewed([told('2026-03-13T09:00:00Z', 'offer')])], { now })[0]?.followUp.step.purpose).toBe('outcome-thanks');
  });
});
