import { describe, expect, test } from 'vitest';
import { type Contact, type HistoryEvent, isFollowUpError, type JobApplication, type Step } from '../../src/index.js';
import { type Draft, type DraftOptions, draftMessage } from '../../src/messages/index.js';
import { application, dana, interviewed, panel } from '../builders.js';
import { candidate, globex, now, stepFor, stories } from './stories.js';

function draft(of: JobApplication, options: Partial<DraftOptions> = {}): Draft {
  return draftMessage(of, { purpose: 'feedback-request', candidate, now, channel: 'email', locale: 'en-GB', ...options } as DraftOptions);
}

function problemsOf(of: JobApplication, options: Partial<DraftOptions> = {}): [code: string, path: string][] {
  const answer = draft(of, options);
  expect(answer.type).toBe('refused');
  return answer.type === 'refused' ? answer.problems.map(({ code, path }) => [code, path]) : [];
}

function issuesOf(act: () => unknown): [code: string, path: string][] {
  try {
    act();
  } catch (error) {
    if (isFollowUpError(error)) return error.issues.map(({ code, path }) => [code, path]);
    throw error;
  }
  return [];
}

const contact = (changes: Partial<Contact>): Partial<JobApplication> => ({ contacts: [{ ...dana, ...changes }] });
const asked = (changes: object): HistoryEvent => ({ type: 'heard', at: '2026-03-13T09:00:00Z', kind: 'request', from: 'dana', ...changes });

describe('B62: a fact that is missing is a problem at its path, never a placeholder', () => {
  test.each([
    ['the role', interviewed([], { role: '' }), {}, 'role'],
    ['the role, of spaces only', interviewed([], { role: ' ' }), {}, 'role'],
    ['the name of the candidate', interviewed(), { candidate: { ...candidate, name: '' } }, 'candidate.name'],
    ['the name of the recipient', interviewed([], contact({ name: ' ' })), {}, 'contacts.0.name'],
    ['the language', interviewed(), { locale: undefined }, 'locale'],
    ['an interview to ask about', application({ contacts: [dana] }), {}, 'interviews'],
    ['an interview to thank for', application({ contacts: [dana] }), { purpose: 'thank-you' }, 'interviews'],
    ['a missed interview', interviewed(), { purpose: 'missed-interview' }, 'interviews'],
    ['a decision to thank for', interviewed(), { purpose: 'outcome-thanks' }, 'history'],
    ['a rejection', interviewed([{ type: 'decided', at: '2026-03-13', decision: 'offer' }]), { purpose: 'improvement-request' }, 'history'],
    ['a request', interviewed(), { purpose: 'answer' }, 'history'],
    ['what was asked for', interviewed([asked({})]), { purpose: 'answer' }, 'history.1.what'],
    ['what was asked for, left blank', interviewed([asked({ what: '  ' })]), { purpose: 'answer' }, 'history.1.what'],
  ] as const)('%s', (_, of, options, path) => {
    expect(problemsOf(of, options as Partial<DraftOptions>)).toEqual([['missing', path]]);
  });

  test('all of them are told at once', () => {
    const nameless = interviewed([], { role: '', ...contact({ name: '' }) });

    expect(problemsOf(nameless, { candidate: { ...candidate, name: '' }, locale: 'xx' })).toEqual([
      ['unknown-locale', 'locale'],
      ['missing', 'role'],
      ['missing', 'candidate.name'],
      ['missing', 'contacts.0.name'],
    ]);
  });

  test('a language without a locale is a problem where it was given', () => {
    expect(problemsOf(interviewed([], contact({ language: 'xx' })), { locale: undefined } as unknown as Partial<DraftOptions>)).toEqual([
      ['unknown-locale', 'contacts.0.language'],
    ]);
  });
});

describe('A text that cannot stand in a line of a message is a problem at its path', () => {
  const bad = [
    ['line-break', 'Dana\nBcc: evil@example.com'],
    ['line-break', 'Dana\r'],
    ['line-break', 'Dana\u2028'],
    ['control-character', 'Dana\tOkafor'],
    ['control-character', 'Dana\u0000'],
    ['control-character', 'Dana\u001b[31m'],
    ['direction-mark', 'Dana \u202egnp.exe'],
    ['direction-mark', '\u2066Dana\u2069'],
    ['invisible-character', 'Da\u200bna'],
    ['invisible-character', '\ufeffDana'],
    ['broken-character', 'Dana \ud83d'],
    ['broken-character', '\ude00 Dana'],
    ['markup', '<b>Dana</b>'],
    ['markup', 'R&amp;D'],
    ['markup', '&#x41;'],
    ['placeholder', '{{NAME}}'],
    ['placeholder', '{first-name there}'],
    ['placeholder', 'Dear {name'],
    ['placeholder', '%CANDFULLNAME%'],
    ['placeholder', '[Your Name]'],
    ['text-too-long', 'D'.repeat(10_000)],
  ] as const;

  test.each(bad)('%s: %j', (code, text) => {
    expect(problemsOf(interviewed([], { role: text }))).toEqual([[code, 'role']]);
    expect(problemsOf(interviewed([], { employer: { timeZone: 'UTC', name: text } }))).toEqual([[code, 'employer.name']]);
    expect(problemsOf(interviewed([], contact({ name: text })))).toEqual([[code, 'contacts.0.name']]);
    expect(problemsOf(interviewed([], contact({ addressAs: text })))).toEqual([[code, 'contacts.0.addressAs']]);
    expect(problemsOf(interviewed(), { candidate: { ...candidate, name: text } })).toEqual([[code, 'candidate.name']]);
    expect(problemsOf(interviewed(), { candidate: { ...candidate, phone: text } })).toEqual([[code, 'candidate.phone']]);
    expect(problemsOf(interviewed([asked({ what: text })]), { purpose: 'answer' })).toEqual([[code, 'history.1.what']]);
    const talked = interviewed([], { interviews: [{ ...panel, topics: ['pricing', text] }] });
    expect(problemsOf(talked, { purpose: 'thank-you' })).toEqual([[code, 'interviews.0.topics.1']]);
  });

  test('what is not in the message is not looked at', () => {
    const talked = interviewed([], { interviews: [{ ...panel, topics: ['<b>'], note: '{{' }], contacts: [{ ...dana, note: '<script>' }] });

    expect(draft(talked).type).toBe('draft');
  });

  test.each([
    'Data Engineer (m/w/d)',
    'Data Engineer [m/w/d]',
    'C++ & C#',
    'R&D lead',
    "Head of 'Next'",
    'Ingénieure données',
    'データ エンジニア',
    '50% Pflege',
    'Nurse 👩🏽‍⚕️',
    'مهندس بيانات',
  ])('an honest title stands as it is: %s', (role) => {
    const answer = draft(interviewed([], { role }));

    expect(answer).toMatchObject({ type: 'draft', body: expect.stringContaining(role) });
  });

  test('spaces too many are no problem and not repeated', () => {
    const answer = draft(interviewed([], { role: '  Data   Engineer ', ...contact({ addressAs: ' Dana  O. ' }) }));

    expect(answer).toMatchObject({ type: 'draft', body: expect.stringMatching(/^Hello Dana O\.,\n\n[\s\S]*the Data Engineer role/) });
  });
});

describe('A message that no channel would take is refused', () => {
  test('nobody is thanked for an interview by SMS', () => {
    expect(problemsOf(interviewed(), { purpose: 'thank-you', channel: 'sms' })).toEqual([['channel-not-for-purpose', 'channel']]);
  });

  test('news of an offer is never phoned', () => {
    expect(problemsOf(interviewed(), { purpose: 'offer-news', channel: 'phone', ledger: [globex] })).toEqual([
      ['channel-not-for-purpose', 'channel'],
    ]);
  });

  test('a role that takes a machine longer than half a minute', () => {
    const role = 'a b '.repeat(28).trim(); // 56 words, of 75

    expect(problemsOf(interviewed([], { role }), { channel: 'phone' })).toEqual([['message-too-long', 'role']]);
    expect(draft(interviewed([], { role })).type).toBe('draft');
  });
});

describe('What breaks the contract is thrown, all of it at once', () => {
  const step = stepFor(stories[2] as (typeof stories)[number]);

  test('options', () => {
    const options = {
      purpose: 'chat',
      candidate: { name: 5, timeZone: 'Mars' },
      now: 'soon',
      channel: 'fax',
      tone: 'rude',
      form: 'poem',
      locale: 7,
      locales: 'de',
      templates: {},
    };

    expect(issuesOf(() => draft(interviewed(), options as unknown as Partial<DraftOptions>))).toEqual([
      ['unknown-time-zone', 'candidate.timeZone'],
      ['wrong-type', 'candidate.name'],
      ['unknown-value', 'tone'],
      ['unknown-value', 'form'],
      ['unknown-value', 'channel'],
      ['wrong-type', 'locale'],
      ['wrong-type', 'locales'],
      ['wrong-type', 'templates'],
      ['not-an-instant', 'now'],
      ['unknown-value', 'purpose'],
    ]);
  });

  test.each([
    [null, [['missing', 'step.purpose']]],
    [{ ...step, purpose: 'other' }, [['unknown-value', 'step.purpose']]],
    [{ ...step, channel: 'fax' }, [['unknown-value', 'step.channel']]],
    [{ ...step, attempt: 0 }, [['wrong-type', 'step.attempt']]],
    [{ ...step, window: { ...step.window, recommended: 'soon' } }, [['wrong-type', 'step.window.recommended']]],
    [{ ...step, to: { contact: 'nobody' } }, [['unknown-contact', 'step.to.contact']]],
  ])('a step that is none', (wrong, issues) => {
    const found = issuesOf(() =>
      draft(interviewed(), { purpose: undefined, step: wrong as unknown as Step } as unknown as Partial<DraftOptions>),
    );

    expect(found).toEqual(expect.arrayContaining(issues));
  });

  test('a claim that is none, and a ledger that cannot be read', () => {
    expect(issuesOf(() => draft(interviewed(), { claims: [{ type: 'offer', count: 0, form: 'any' }] }))).toEqual([
      ['not-whole', 'claims.0.count'],
    ]);
    expect(issuesOf(() => draft(interviewed(), { claims: 'two offers' as never }))).toEqual([['wrong-type', 'claims']]);
    expect(issuesOf(() => draft(interviewed(), { ledger: [{ ...globex, answerBy: 'Friday' }] }))).toEqual([
      ['not-a-local-time', 'ledger.0.answerBy'],
    ]);
  });

  test('a candidate who is left out', () => {
    expect(issuesOf(() => draft(interviewed(), { candidate: undefined } as unknown as Partial<DraftOptions>))).toEqual([
      ['missing', 'candidate'],
    ]);
  });
});
