import type { Contact, HistoryEvent, Interview, JobApplication } from 'interview-followup';
import { type DraftOptions, draftMessage, type WrittenDraft } from 'interview-followup/messages';
import { describe, expect, test } from 'vitest';
import { ada, application, dana, hugo, ines, interviewed, panel, promised, rita, thanked, told } from '../builders.js';
import { candidate, now, stepFor } from './stories.js';
import { written } from './written.js';

// Whom a message goes to when no step says so, which interview it is about, and which facts it takes.

function draft(of: JobApplication, options: Partial<DraftOptions> = {}): WrittenDraft {
  return written(draftMessage(of, { purpose: 'feedback-request', candidate, now, locale: 'en-GB', ...options } as DraftOptions));
}

const referrer: Contact = { ...dana, id: 'remy', role: 'referrer' };
const later: Interview = { ...panel, id: 'later', startsAt: '2026-03-12T10:00:00Z', endsAt: '2026-03-12T11:00:00Z', interviewers: [] };

describe('Where no step is open, a message goes to', () => {
  // Thanked long ago, and asked to stop: nothing is planned any more.
  const over: HistoryEvent = { type: 'asked-to-stop', at: '2026-03-14T09:00:00Z' };
  const interviews = [{ ...panel, interviewers: [] }];
  const to = (contacts: readonly Contact[], options: Partial<DraftOptions> = {}, history: readonly HistoryEvent[] = []): string | null =>
    draft(interviewed([...history, over], { contacts, interviews }), options).to;

  const byRole = [ada, dana, hugo, rita, ines, referrer];
  test.each(byRole.slice(1).map((contact, index) => [byRole[index]?.role, contact.role, index] as const))(
    '%s rather than %s',
    (_first, _second, index) => {
      const [first, second] = byRole.slice(index) as [Contact, Contact];

      expect([to([first, second]), to([second, first])]).toEqual([first.id, first.id]);
    },
  );

  test('the first of those with the same role', () => {
    expect(to([hugo, { ...hugo, id: 'hanna' }])).toBe('hugo');
  });

  test('nobody who has left', () => {
    expect(to([{ ...dana, left: true }, ines])).toBe('ines');
    expect(to([{ ...dana, left: false }, ines])).toBe('dana');
    expect(to([{ ...dana, left: true }])).toBeNull();
    expect(to([])).toBeNull();
  });

  test('who told the decision', () => {
    const decided = told('2026-03-13T09:00:00Z', 'rejected', { from: 'ines' });

    expect(to([ada, dana, ines], { purpose: 'outcome-thanks' }, [decided])).toBe('ines');
    expect(to([ines, dana, ada], { purpose: 'outcome-thanks' }, [decided])).toBe('ines');
    expect(to([dana, ada], { purpose: 'outcome-thanks' }, [told('2026-03-13T09:00:00Z', 'rejected')])).toBe('ada');
    expect(to([dana, ines, ada], { purpose: 'improvement-request' }, [decided])).toBe('ada');
  });

  test('who asked for something', () => {
    const request: HistoryEvent = { type: 'heard', at: '2026-03-13T09:00:00Z', kind: 'request', what: 'two references', from: 'ines' };

    expect(to([ada, dana, ines], { purpose: 'answer' }, [request])).toBe('ines');
    expect(to([ada, dana, ines], {}, [request])).toBe('ada');
  });

  test('the first who interviewed, to say thank you', () => {
    const held = interviewed([over], { contacts: [ada, dana, ines], interviews: [{ ...panel, interviewers: ['ines', 'dana'] }] });

    expect(draft(held, { purpose: 'thank-you' }).to).toBe('ines');
    expect(draft(held).to).toBe('ada');
  });

  test('them by what they prefer, else by email, as a first attempt and with copies to nobody', () => {
    expect(draft(interviewed([over], { contacts: [{ ...dana, prefers: 'sms' }, hugo] }))).toMatchObject({ channel: 'sms', copyTo: [] });
    expect(draft(interviewed([over], { contacts: [dana, hugo] }))).toMatchObject({ channel: 'email', copyTo: [] });
    expect(draft(interviewed([over], { contacts: [], interviews }))).toMatchObject({ channel: 'email', to: null });
    expect(draft(interviewed([over])).subject).toBe('Data Engineer role: is there a decision after my interview on 5 March?');
  });
});

describe('An interview that a message is about', () => {
  const planned = (interviews: readonly Interview[], recommended: string, changes = {}): string => {
    const of = application({ contacts: [dana], interviews, history: [] });
    const step = stepFor({ name: '', purpose: 'feedback-request', application: of });
    const { interview: _interview, ...rest } = { ...step, window: { ...step.window, recommended }, ...changes };
    return draft(of, { purpose: undefined, step: rest, now: '2026-03-06T10:00:00Z' } as unknown as DraftOptions).subject ?? '';
  };
  const asksAfter = (date: string): string => `Data Engineer role: is there a decision after my interview on ${date}?`;
  const scheduled: Interview = { ...later, status: 'scheduled' };

  test('is, of a planned step, the last that will have ended', () => {
    expect(planned([panel, scheduled], '2026-03-12T10:59:59Z')).toBe(asksAfter('5 March'));
    expect(planned([panel, scheduled], '2026-03-12T11:00:00Z')).toBe(asksAfter('12 March'));
    expect(planned([panel, scheduled], '2026-03-16T10:00:00Z')).toBe(asksAfter('12 March'));
  });

  test('is, of a step for now, the last that was held', () => {
    expect(planned([panel, scheduled], '2026-03-06T10:00:00Z')).toBe(asksAfter('5 March'));
    expect(planned([panel, scheduled], '2026-03-01T10:00:00Z')).toBe(asksAfter('5 March'));
  });

  test.each(['cancelled', 'missed-by-employer', 'missed-by-candidate'] as const)('is none that was %s', (status) => {
    const not = { ...later, startsAt: '2026-03-06T08:00:00Z', endsAt: '2026-03-06T09:00:00Z', status };

    expect(planned([panel, not], '2026-03-16T10:00:00Z')).toBe(asksAfter('5 March'));
  });

  test('is the one that ends last, not the one that begins last', () => {
    const long: Interview = { ...panel, id: 'long', startsAt: '2026-03-10T09:00:00Z', endsAt: '2026-03-12T12:00:00Z', status: 'scheduled' };

    expect(planned([long, scheduled], '2026-03-16T10:00:00Z')).toBe(asksAfter('10 March'));
  });

  test('is, of two that end at once, the one that begins last', () => {
    const long: Interview = { ...scheduled, id: 'long', startsAt: '2026-03-11T09:00:00Z' };

    expect(planned([panel, long, scheduled], '2026-03-16T10:00:00Z')).toBe(asksAfter('12 March'));
  });

  test('is the one that the step names', () => {
    const of = application({ contacts: [dana], interviews: [panel, later] });
    const step = stepFor({ name: '', purpose: 'feedback-request', application: of }, { interview: 'panel' });

    expect(draft(of, { purpose: undefined, step } as unknown as DraftOptions).subject).toBe(asksAfter('5 March'));
  });

  test('that was missed is the last of those, whatever was held since', () => {
    const missed: Interview = {
      ...panel,
      id: 'missed',
      startsAt: '2026-03-03T10:00:00Z',
      endsAt: '2026-03-03T11:00:00Z',
      status: 'missed-by-candidate',
    };
    const body = (interviews: readonly Interview[]): string =>
      draft(application({ contacts: [dana], interviews }), { purpose: 'missed-interview', channel: 'sms' }).body;

    expect(body([missed, panel])).toContain('I am sorry that I missed the interview on 3 March.');
    expect(body([missed, { ...panel, status: 'missed-by-employer' }, later])).toContain('We did not manage to meet on 5 March.');
  });
});

describe('What a message cannot do without is told in words', () => {
  const refused = (of: JobApplication, options: Partial<DraftOptions>): unknown =>
    draftMessage(of, { purpose: 'feedback-request', candidate, now, channel: 'email', locale: 'en-GB', ...options } as DraftOptions);
  const request: HistoryEvent = { type: 'heard', at: '2026-03-13T09:00:00Z', kind: 'request', from: 'dana' };

  test.each<[path: string, what: string, JobApplication, Partial<DraftOptions>]>([
    ['history', 'the decision that was told', interviewed(), { purpose: 'outcome-thanks' }],
    ['history', 'the rejection that was told', interviewed(), { purpose: 'improvement-request' }],
    ['history', 'the rejection that was told', interviewed([told('2026-03-13T09:00:00Z', 'on-hold')]), { purpose: 'improvement-request' }],
    ['history', 'the request that it answers', interviewed(), { purpose: 'answer' }],
    ['history.1.what', 'what was asked for', interviewed([request]), { purpose: 'answer' }],
    ['interviews', 'the interview that was missed', interviewed(), { purpose: 'missed-interview' }],
    ['interviews', 'the interview that it is about', application({ contacts: [dana] }), { purpose: 'thank-you' }],
    ['interviews', 'the interview that it is about', application({ contacts: [dana] }), {}],
    ['role', "the job's title", interviewed([], { role: '' }), {}],
    ['candidate.name', 'the name that stands below it', interviewed(), { candidate: { ...candidate, name: ' ' } }],
    ['contacts.0.name', 'the name of who gets it', interviewed([], { contacts: [{ ...dana, name: '' }] }), {}],
    [
      'locale',
      'a language: give it here, or as the language of the contact',
      interviewed(),
      { locale: undefined } as unknown as DraftOptions,
    ],
  ])('%s: %s', (path, what, of, options) => {
    expect(refused(of, options)).toEqual({
      type: 'refused',
      problems: [{ code: 'missing', path, message: `nothing is given: a message needs ${what}` }],
    });
  });

  test('a step may name an interview that was not missed', () => {
    const of = interviewed();
    const step = stepFor({ name: '', purpose: 'missed-interview', application: of });

    expect(refused(of, { purpose: undefined, step } as unknown as DraftOptions)).toMatchObject({ problems: [{ path: 'interviews' }] });
  });

  test('how one came across may be asked after a role was closed', () => {
    expect(refused(interviewed([told('2026-03-13T09:00:00Z', 'position-closed')]), { purpose: 'improvement-request' })).toMatchObject({
      type: 'draft',
    });
  });

  test.each<[most: number, path: string, (text: string) => [JobApplication, Partial<DraftOptions>]]>([
    [120, 'role', (role) => [interviewed([], { role }), {}]],
    [120, 'employer.name', (name) => [interviewed([], { employer: { timeZone: 'Europe/London', name } }), {}]],
    [100, 'candidate.name', (name) => [interviewed(), { candidate: { ...candidate, name } }]],
    [100, 'candidate.phone', (phone) => [interviewed(), { candidate: { ...candidate, phone } }]],
    [200, 'candidate.email', (email) => [interviewed(), { candidate: { ...candidate, email } }]],
    [100, 'contacts.1.name', (name) => [interviewed([], { contacts: [hugo, { ...dana, name }] }), {}]],
    [100, 'contacts.1.addressAs', (addressAs) => [interviewed([], { contacts: [hugo, { ...dana, addressAs }] }), {}]],
    [
      120,
      'interviews.1.topics.1',
      (topic) => [
        interviewed([], {
          interviews: [
            later,
            { ...panel, id: 'x', startsAt: '2026-03-13T10:00:00Z', endsAt: '2026-03-13T11:00:00Z', topics: ['pay', topic] },
          ],
        }),
        { purpose: 'thank-you' },
      ],
    ],
    [200, 'history.1.what', (what) => [interviewed([{ ...request, what } as HistoryEvent]), { purpose: 'answer' }]],
  ])('at most %i characters at %s', (most, path, make) => {
    const text = 'x'.repeat(most + 1);
    const [of, options] = make(text);
    const step = (application: JobApplication) =>
      path.startsWith('contacts') || path.startsWith('interviews')
        ? {
            step: stepFor(
              { name: '', purpose: options.purpose ?? 'feedback-request', application },
              {
                to: { contact: 'dana', role: 'hiring-manager', because: 'decision-maker' },
                interview: application.interviews?.at(-1)?.id ?? '',
              },
            ),
            purpose: undefined,
          }
        : {};
    const [fitting, more] = make('x'.repeat(most));

    expect(refused(fitting, { ...more, ...step(fitting) } as DraftOptions)).toMatchObject({ type: 'draft' });
    expect(refused(of, { ...options, ...step(of) } as DraftOptions)).toEqual({
      type: 'refused',
      problems: [
        {
          code: 'text-too-long',
          path,
          message: `"${'x'.repeat(60)}"... cannot stand in a message (text-too-long): write plain text in one line`,
        },
      ],
    });
  });
});

describe('A panel is thanked', () => {
  const people = ['ann', 'bob', 'cyd', 'dan', 'eve'].map((id): Contact => ({ id, name: `${id} Lee`, role: 'interviewer' }));
  const thanksTo = (contact: string, interviewers: readonly string[], topics: readonly string[] = []): WrittenDraft => {
    const of = application({ contacts: people, interviews: [{ ...panel, interviewers, topics }] });
    const step = stepFor(
      { name: '', purpose: 'thank-you', application: of },
      { to: { contact, role: 'interviewer', because: 'interviewer' } },
    );
    return draft(of, { purpose: undefined, step } as unknown as DraftOptions);
  };
  const subjects = [
    'Thank you for the conversation about the Data Engineer role',
    'Data Engineer interview: thank you for your time',
    'Following our conversation on 5 March: thank you',
    'A thank-you after our talk about the Data Engineer role',
  ];

  test('in the order of their ids, each in words of their own, the fifth as the first', () => {
    const all = ['eve', 'cyd', 'ann', 'dan', 'bob'];

    expect(people.map(({ id }) => thanksTo(id, all).subject)).toEqual([...subjects, subjects[0]]);
  });

  test('by their place among those who were there', () => {
    expect(thanksTo('dan', ['dan', 'cyd']).subject).toBe(subjects[1]);
    expect(thanksTo('dan', ['dan']).subject).toBe(subjects[0]);
    expect(thanksTo('dan', ['ann', 'bob']).subject).toBe(subjects[2]);
  });

  test('for one topic after the other, the fifth for another than the first', () => {
    const all = people.map(({ id }) => id);
    const of = (topics: readonly string[]): (string | undefined)[] =>
      all.map((id) => topics.find((topic) => thanksTo(id, all, topics).body.includes(topic)));

    expect(of(['alpha', 'beta'])).toEqual(['alpha', 'beta', 'alpha', 'beta', 'beta']);
    expect(of(['alpha', 'beta', 'gamma', 'delta'])).toEqual(['alpha', 'beta', 'gamma', 'delta', 'beta']);
    expect(of(['alpha', ' '])).toEqual(['alpha', 'alpha', 'alpha', 'alpha', 'alpha']);
  });

  test('and only a panel: other messages are the same for whoever gets them', () => {
    const of = interviewed([promised('2026-03-12'), thanked()], {
      contacts: people,
      interviews: [{ ...panel, interviewers: ['ann', 'bob'] }],
    });
    const [ann, bob] = ['ann', 'bob'].map((contact) =>
      draft(of, {
        purpose: undefined,
        step: stepFor(
          { name: '', purpose: 'feedback-request', application: of },
          { to: { contact, role: 'interviewer', because: 'interviewer' } },
        ),
      } as unknown as DraftOptions),
    );

    expect(ann?.body.replace('ann Lee', 'bob Lee')).toBe(bob?.body);
  });
});
