import { type FollowUp, nextFollowUp } from 'interview-followup';
import {
  defineTemplate,
  describeClaim,
  describeFollowUp,
  describeReasons,
  describeStep,
  toHtml,
  toMailto,
} from 'interview-followup/messages';
import { describe, expect, test } from 'vitest';
import { asked, dana, interviewed, issuesOf, panel, promised } from '../builders.js';
import type { written } from './written.js';

// What does not fit is told with its path, what was given and what would be right: all three are part of the answer.

type Row = [told: string, broken: object | null | undefined, issues: [path: string, code: string, message: string][]];

const application = interviewed([promised('2026-03-12'), asked('2026-03-13T12:00:00Z')]);
const followUp = nextFollowUp(application, { now: '2026-03-13T13:00:00Z' });
if (followUp.type !== 'wait') throw new Error(`a step to wait for was expected: ${followUp.type}`);
const { step } = followUp;
const options = { application };

const channels = 'phone, email, sms, linkedin, letter';
const purposes =
  'application-check, thank-you, feedback-request, offer-news, outcome-thanks, improvement-request, answer, missed-interview';
const stops =
  'nothing-to-follow, complete, ended-by-candidate, asked-to-stop, stopped-chasing, attempts-used, final-follow-up-sent, no-channel';

function told(call: () => unknown): [path: string, code: string, message: string][] {
  return issuesOf(call).map(({ path, code, message }) => [path, code, message]);
}

describe('Of a decision', () => {
  const stop = { type: 'stop', because: 'complete', policyId: 'classic/1', reasons: [], caveats: [], validUntil: null };

  test.each<Row>([
    ['null', null, [['followUp', 'wrong-type', 'null is not the answer of nextFollowUp']]],
    ['a list', [], [['followUp', 'wrong-type', 'a list of 0 is not the answer of nextFollowUp']]],
    ['nothing', undefined, [['followUp', 'missing', 'nothing is given: give the answer of nextFollowUp']]],
    [
      'an unknown type',
      { ...followUp, type: 'maybe' },
      [['followUp.type', 'unknown-value', '"maybe" is not known: write one of wait, act, stop']],
    ],
    ['a missing type', { ...followUp, type: undefined }, [['followUp.type', 'missing', 'nothing is given: give one of wait, act, stop']]],
    [
      'an unknown reason to stop',
      { ...stop, because: 'tired' },
      [['followUp.because', 'unknown-value', `"tired" is not known: write one of ${stops}`]],
    ],
    [
      'an unknown urgency',
      { ...followUp, type: 'act', urgency: 'late' },
      [['followUp.urgency', 'unknown-value', '"late" is not known: write one of due, overdue']],
    ],
    ['a missing step', { ...followUp, step: undefined }, [['followUp.step', 'missing', 'nothing is given: give a step']]],
    [
      'a missing window',
      { ...followUp, step: { ...step, window: undefined } },
      [['followUp.step.window', 'missing', 'nothing is given: give a window']],
    ],
    [
      'a window that is a list',
      { ...followUp, step: { ...step, window: [] } },
      [['followUp.step.window', 'wrong-type', 'a list of 0 is not a window']],
    ],
    [
      'the ends of a window',
      { ...followUp, step: { ...step, window: { ...step.window, earliest: 7, latest: undefined, recommended: null } } },
      [
        ['followUp.step.window.earliest', 'wrong-type', '7 is not an instant as text'],
        ['followUp.step.window.latest', 'missing', 'nothing is given: give an instant as text'],
        ['followUp.step.window.recommended', 'wrong-type', 'null is not an instant as text'],
      ],
    ],
    [
      'missing reasons and caveats',
      { ...followUp, reasons: undefined, caveats: undefined },
      [
        ['followUp.reasons', 'missing', 'nothing is given: give a list of reasons'],
        ['followUp.caveats', 'missing', 'nothing is given: give a list of reasons'],
      ],
    ],
    [
      'reasons and caveats of a stop',
      { ...stop, reasons: null, caveats: ['offer-deadline'] },
      [
        ['followUp.reasons', 'wrong-type', 'null is not a list'],
        ['followUp.caveats.0', 'wrong-type', '"offer-deadline" is not a reason: an object with a code'],
      ],
    ],
    [
      'all at once',
      { ...followUp, type: 'act', urgency: undefined, step: { ...step, channel: 'fax' }, reasons: 'none' },
      [
        ['followUp.urgency', 'missing', 'nothing is given: give one of due, overdue'],
        ['followUp.step.channel', 'unknown-value', `"fax" is not known: write one of ${channels}`],
        ['followUp.reasons', 'wrong-type', '"none" is not a list'],
      ],
    ],
  ])('%s', (_, broken, issues) => {
    expect(told(() => describeFollowUp(broken as FollowUp, options))).toEqual(issues);
  });

  test.each<[string, object]>([
    ['an urgency where one waits', { ...followUp, urgency: 'late' }],
    ['a step where one stops', { ...stop, type: 'stop', step: null }],
    ['a word for waiting where one stops', { ...stop, urgency: 'late' }],
  ])('%s is not looked at', (_, decision) => {
    expect(told(() => describeFollowUp(decision as FollowUp, options))).toEqual([]);
  });

  test.each(['due', 'overdue'])('that something is %s is known', (urgency) => {
    expect(told(() => describeFollowUp({ ...followUp, type: 'act', urgency } as FollowUp, options))).toEqual([]);
  });

  test.each([
    [undefined, 'followUp.step.window.timeZone'],
    ['Mars/Olympus', 'timeZone'],
  ])('a zone that IANA does not know is told where it was given (%j)', (timeZone, path) => {
    const elsewhere = { ...followUp, step: { ...step, window: { ...step.window, timeZone: 'Mars/Olympus' } } };

    const issues = issuesOf(() => describeFollowUp(elsewhere, { ...options, ...(timeZone === undefined ? {} : { timeZone }) }));

    expect(issues).toEqual([{ code: 'unknown-time-zone', path, message: expect.stringContaining('Mars/Olympus') }]);
  });
});

describe('Of a step', () => {
  test.each<Row>([
    ['null', null, [['step', 'wrong-type', 'null is not a step']]],
    ['nothing', undefined, [['step', 'missing', 'nothing is given: give a step']]],
    ['purpose', { ...step, purpose: 'chat' }, [['step.purpose', 'unknown-value', `"chat" is not known: write one of ${purposes}`]]],
    ['channel', { ...step, channel: undefined }, [['step.channel', 'missing', `nothing is given: give one of ${channels}`]]],
    ['a missing person', { ...step, to: undefined }, [['step.to', 'missing', 'nothing is given: give an object with a contact, or null']]],
    ['a bare id', { ...step, to: 'dana' }, [['step.to', 'wrong-type', '"dana" is not an object with a contact, or null']]],
    ['a person', { ...step, to: { contact: 7 } }, [['step.to.contact', 'wrong-type', '7 is not the id of a contact']]],
    ['a person without an id', { ...step, to: {} }, [['step.to.contact', 'missing', 'nothing is given: give the id of a contact']]],
    ['copies', { ...step, copyTo: 'hugo' }, [['step.copyTo', 'wrong-type', '"hugo" is not a list']]],
    ['a copy', { ...step, copyTo: ['dana', null] }, [['step.copyTo.1', 'wrong-type', 'null is not the id of a contact']]],
  ])('%s', (_, broken, issues) => {
    expect(told(() => describeStep(broken as typeof step, options))).toEqual(issues);
  });

  test('its application', () => {
    expect(told(() => describeStep(step, { application: null as never }))).toEqual([
      ['application', 'wrong-type', 'null is not the application'],
    ]);
  });
});

describe('Of reasons', () => {
  const reason = { code: 'minimum-gap' };

  test.each<Row>([
    ['nothing', undefined, [['reasons', 'missing', 'nothing is given: give a list of reasons']]],
    ['an object', reason, [['reasons', 'wrong-type', 'an object is not a list']]],
    ['a bare code', [reason, null], [['reasons.1', 'wrong-type', 'null is not a reason: an object with a code']]],
    ['a code', [{ code: 7 }], [['reasons.0.code', 'wrong-type', '7 is not a text']]],
    ['a missing code', [{}], [['reasons.0.code', 'missing', 'nothing is given: give a text']]],
    [
      'texts',
      [{ ...reason, since: 1, until: null, contact: false, interview: [], answerBy: {} }],
      [
        ['reasons.0.since', 'wrong-type', '1 is not a text'],
        ['reasons.0.until', 'wrong-type', 'null is not a text'],
        ['reasons.0.contact', 'wrong-type', 'false is not a text'],
        ['reasons.0.interview', 'wrong-type', 'a list of 0 is not a text'],
        ['reasons.0.answerBy', 'wrong-type', 'an object is not a text'],
      ],
    ],
    ['attempts', [{ ...reason, attempts: 1.5 }], [['reasons.0.attempts', 'wrong-type', '1.5 is not a whole number']]],
    [
      'a channel',
      [{ ...reason, channel: 'fax' }],
      [['reasons.0.channel', 'unknown-value', `"fax" is not known: write one of ${channels}`]],
    ],
    ['an employer', [{ ...reason, employer: 7 }], [['reasons.0.employer', 'wrong-type', '7 is not a text or null']]],
  ])('%s', (_, broken, issues) => {
    expect(told(() => describeReasons(broken as never, options))).toEqual(issues);
  });

  test('all that they may carry is taken, and an employer that must not be named', () => {
    const full = { since: '2026-03-05', until: '2026-03-12', contact: 'dana', interview: 'panel', answerBy: '2026-03-20', attempts: 2 };

    expect(told(() => describeReasons([{ ...reason, ...full, channel: 'phone', employer: null }], options))).toEqual([]);
  });

  test.each([
    ['Mars/Olympus', undefined, 'application.employer.timeZone'],
    ['Europe/London', 'Mars/Olympus', 'timeZone'],
  ])('an unknown zone of the employer (%s) or given (%s) is told at %s', (employers, timeZone, path) => {
    const abroad = { application: interviewed([], { employer: { timeZone: employers } }), ...(timeZone === undefined ? {} : { timeZone }) };

    expect(issuesOf(() => describeReasons([], abroad))).toEqual([
      { code: 'unknown-time-zone', path, message: expect.stringContaining('Mars/Olympus') },
    ]);
  });
});

describe('Of an application', () => {
  test.each<Row>([
    ['null', null, [['application', 'wrong-type', 'null is not the application']]],
    ['nothing', undefined, [['application', 'missing', 'nothing is given: give the application']]],
    [
      'a missing employer',
      { ...application, employer: undefined },
      [['application.employer', 'missing', 'nothing is given: give an employer with a timeZone']],
    ],
    [
      'an employer',
      { ...application, employer: 'Northwind' },
      [['application.employer', 'wrong-type', '"Northwind" is not an employer with a timeZone']],
    ],
    [
      'the name of the employer',
      { ...application, employer: { timeZone: 'UTC', name: null } },
      [['application.employer.name', 'wrong-type', 'null is not a text']],
    ],
    ['contacts', { ...application, contacts: 'dana' }, [['application.contacts', 'wrong-type', '"dana" is not a list']]],
    ['a contact', { ...application, contacts: [dana, 'hugo'] }, [['application.contacts.1', 'wrong-type', '"hugo" is not an object']]],
    [
      'texts of a contact',
      { ...application, contacts: [{ id: 7 }] },
      [
        ['application.contacts.0.id', 'wrong-type', '7 is not a text'],
        ['application.contacts.0.name', 'missing', 'nothing is given: give a text'],
      ],
    ],
    ['interviews', { ...application, interviews: {} }, [['application.interviews', 'wrong-type', 'an object is not a list']]],
    ['an interview', { ...application, interviews: [panel, null] }, [['application.interviews.1', 'wrong-type', 'null is not an object']]],
    [
      'texts of an interview',
      { ...application, interviews: [{ startsAt: 7 }] },
      [
        ['application.interviews.0.id', 'missing', 'nothing is given: give a text'],
        ['application.interviews.0.startsAt', 'wrong-type', '7 is not a text'],
      ],
    ],
  ])('%s', (_, broken, issues) => {
    expect(told(() => describeReasons([], { application: broken as never }))).toEqual(issues);
    expect(told(() => describeFollowUp(followUp, { application: broken as never }))).toEqual(issues);
  });
});

describe('Of the options', () => {
  const wanted = 'a locale, as in locales: [de], with de from "interview-followup/messages/de"';

  test.each<Row>([
    ['one locale', { id: 'cy' }, [['locales', 'wrong-type', 'an object is not a list']]],
    ['a tag', ['de'], [['locales.0', 'wrong-type', `"de" is not ${wanted}`]]],
    ['an id', [{ id: 'cy' }, { id: 7 }], [['locales.1', 'wrong-type', `an object is not ${wanted}`]]],
    ['what it stands for', [{ id: 'cy', standsFor: 'cy' }], [['locales.0', 'wrong-type', `an object is not ${wanted}`]]],
    ['a gap', [undefined], [['locales.0', 'missing', `nothing is given: give ${wanted}`]]],
  ])('locales: %s', (_, locales, issues) => {
    expect(told(() => describeReasons([], { application, locales: locales as never }))).toEqual(issues);
  });

  test('locales that stand for others, or for themselves only, are taken', () => {
    const locales = [{ id: 'cy' }, { id: 'gd', standsFor: [] }, { id: 'br', standsFor: ['kw'] }] as never;

    expect(told(() => describeReasons([], { application, locales }))).toEqual([]);
  });

  test.each([
    ['xx', '"xx"'],
    [7, '7'],
    [null, 'null'],
  ])('locale: %j', (locale, shown) => {
    const message = `${shown} is no language given: pass its locale, as in locales: [de], with de from "interview-followup/messages/de"`;

    expect(told(() => describeClaim({ type: 'preference' }, { locale: locale as string }))).toEqual([
      ['locale', 'unknown-locale', message],
    ]);
  });

  test.each([
    [null, 'wrong-type', 'null is not options'],
    [undefined, 'missing', 'nothing is given: give options'],
  ])('none at all: %j', (none, code, message) => {
    expect(told(() => describeReasons([], none as never))).toEqual([['', code, message]]);
  });
});

describe('Of a template', () => {
  test.each<Row>([
    ['null', null, [['', 'wrong-type', 'null is not a template: an object with purpose and write']]],
    ['nothing', undefined, [['', 'missing', 'nothing is given: give a template: an object with purpose and write']]],
    [
      'all its fields',
      { purpose: 'chat', channel: 'fax', locale: 5, write: 'Hello' },
      [
        ['purpose', 'unknown-value', `"chat" is not known: write one of ${purposes}`],
        ['channel', 'unknown-value', `"fax" is not known: write one of ${channels}`],
        ['locale', 'wrong-type', '5 is not a BCP 47 tag'],
        ['write', 'wrong-type', '"Hello" is not a function of facts to parts'],
      ],
    ],
    [
      'what it cannot do without',
      {},
      [
        ['purpose', 'missing', `nothing is given: give one of ${purposes}`],
        ['write', 'missing', 'nothing is given: give a function of facts to parts'],
      ],
    ],
  ])('%s', (_, broken, issues) => {
    expect(told(() => defineTemplate(broken as never))).toEqual(issues);
  });

  test('nothing when it is one, which nobody can change afterwards', () => {
    const given = { purpose: 'answer', channel: 'email', locale: 'en', write: () => ({ paragraphs: [] }) } as const;

    const template = defineTemplate(given);

    expect(template).toEqual(given);
    expect(Object.isFrozen(template)).toBe(true);
  });
});

describe('Of a draft that is handed over', () => {
  const draft: ReturnType<typeof written> = {
    type: 'draft',
    purpose: 'feedback-request',
    channel: 'email',
    locale: 'en-GB',
    subject: 'Is there a decision?',
    body: 'Hello',
    paragraphs: [{ role: 'greeting', text: 'Hello' }],
    claims: [],
    to: 'dana',
    copyTo: [],
    branches: [],
  };

  test.each<Row>([
    ['null', null, [['draft', 'wrong-type', 'null is not a draft']]],
    ['nothing', undefined, [['draft', 'missing', 'nothing is given: give a draft']]],
    ['who gets it', { ...draft, to: 7 }, [['draft.to', 'wrong-type', '7 is not the id of a contact, or null']]],
    ['a missing id', { ...draft, to: undefined }, [['draft.to', 'missing', 'nothing is given: give the id of a contact, or null']]],
    ['missing copies', { ...draft, copyTo: undefined }, [['draft.copyTo', 'missing', 'nothing is given: give a list']]],
    ['copies', { ...draft, copyTo: null }, [['draft.copyTo', 'wrong-type', 'null is not a list']]],
    ['a copy', { ...draft, copyTo: ['hugo', 7] }, [['draft.copyTo.1', 'wrong-type', '7 is not a text']]],
    ['a missing subject', { ...draft, subject: undefined }, [['draft.subject', 'missing', 'nothing is given: give a text']]],
    ['a subject', { ...draft, subject: 7 }, [['draft.subject', 'wrong-type', '7 is not a text']]],
    ['a body', { ...draft, body: null }, [['draft.body', 'wrong-type', 'null is not a text']]],
    ['missing paragraphs', { ...draft, paragraphs: undefined }, [['draft.paragraphs', 'missing', 'nothing is given: give a list']]],
    ['paragraphs', { ...draft, paragraphs: 'Hello' }, [['draft.paragraphs', 'wrong-type', '"Hello" is not a list']]],
    [
      'a paragraph',
      { ...draft, paragraphs: ['Hello'] },
      [['draft.paragraphs.0', 'wrong-type', '"Hello" is not a paragraph: an object with a text']],
    ],
    [
      'the text of a paragraph',
      { ...draft, paragraphs: [...draft.paragraphs, { role: 'request', text: 7 }] },
      [['draft.paragraphs.1.text', 'wrong-type', '7 is not a text']],
    ],
    [
      'texts of one character too many',
      { ...draft, copyTo: ['c'.repeat(257)], subject: 's'.repeat(10_001), body: 'b'.repeat(100_001) },
      [
        ['draft.copyTo.0', 'text-too-long', `"${'c'.repeat(60)}"... has 257 characters: at most 256 are read`],
        ['draft.subject', 'text-too-long', `"${'s'.repeat(60)}"... has 10001 characters: at most 10000 are read`],
        ['draft.body', 'text-too-long', `"${'b'.repeat(60)}"... has 100001 characters: at most 100000 are read`],
      ],
    ],
    [
      'a paragraph of one character too many',
      { ...draft, paragraphs: [{ role: 'request', text: 'p'.repeat(100_001) }] },
      [['draft.paragraphs.0.text', 'text-too-long', `"${'p'.repeat(60)}"... has 100001 characters: at most 100000 are read`]],
    ],
    [
      'one paragraph too many',
      { ...draft, paragraphs: Array.from({ length: 10_001 }, () => draft.paragraphs[0]) },
      [['draft.paragraphs', 'too-many', 'the list has 10001 items: at most 10000 are read']],
    ],
  ])('%s', (_, broken, issues) => {
    expect(told(() => toHtml(broken as typeof draft))).toEqual(issues);
    expect(told(() => toMailto(broken as typeof draft, options))).toEqual(issues);
  });

  test('nothing when it is as long as it may be', () => {
    const longest = {
      ...draft,
      to: null,
      copyTo: ['c'.repeat(256)],
      subject: 's'.repeat(10_000),
      body: 'b'.repeat(100_000),
      paragraphs: Array.from({ length: 10_000 }, (_, index) => ({ role: 'request', text: index === 0 ? 'p'.repeat(100_000) : 'p' })),
    };

    expect(told(() => toHtml(longest))).toEqual([]);
    expect(told(() => toHtml({ ...draft, subject: null }))).toEqual([]);
  });

  test.each([
    [undefined, 'missing', 'nothing is given: give options with the application'],
    ['dana', 'wrong-type', '"dana" is not options with the application'],
  ])('its options: %j', (broken, code, message) => {
    expect(told(() => toMailto(draft, broken as never))).toEqual([['', code, message]]);
  });

  test('its application', () => {
    expect(told(() => toMailto(draft, { application: null as never }))).toEqual([
      ['application', 'wrong-type', 'null is not the application'],
    ]);
  });

  test('both at once', () => {
    expect(told(() => toMailto({ ...draft, body: 7 } as never, null as never))).toEqual([
      ['draft.body', 'wrong-type', '7 is not a text'],
      ['', 'wrong-type', 'null is not options with the application'],
    ]);
  });
});
