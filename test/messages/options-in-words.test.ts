import { type DraftOptions, describeClaim, draftMessage } from 'interview-followup/messages';
import { describe, expect, test } from 'vitest';
import { interviewed, issuesOf } from '../builders.js';
import { candidate, now, stepFor } from './stories.js';
import { written } from './written.js';

// Each option that is none: where it is, what was given, and what to write instead.

const asked = { purpose: 'feedback-request', candidate, now, channel: 'email', locale: 'en-GB' } as const;
const issuesWith = (changes: object) => issuesOf(() => draftMessage(interviewed(), { ...asked, ...changes } as unknown as DraftOptions));

const purposes =
  'application-check, thank-you, feedback-request, offer-news, outcome-thanks, improvement-request, answer, missed-interview';
const locales = 'a locale, as in locales: [de], with de from "interview-followup/messages/de"';

describe('An option of a draft that is none', () => {
  const step = stepFor({ name: '', purpose: 'feedback-request', application: interviewed() });

  test.each<[object, path: string, code: string, message: string]>([
    [{ candidate: undefined }, 'candidate', 'missing', 'nothing is given: give an object with name and timeZone'],
    [{ candidate: 'Sam' }, 'candidate', 'wrong-type', '"Sam" is not an object with name and timeZone'],
    [{ candidate: { ...candidate, name: 5 } }, 'candidate.name', 'wrong-type', '5 is not a text'],
    [{ candidate: { ...candidate, email: null } }, 'candidate.email', 'wrong-type', 'null is not a text'],
    [{ candidate: { ...candidate, phone: ['1'] } }, 'candidate.phone', 'wrong-type', 'a list of 1 is not a text'],
    [{ locale: 7 }, 'locale', 'wrong-type', '7 is not a text'],
    [{ tone: 'rude' }, 'tone', 'unknown-value', '"rude" is not known: write one of warm, neutral, formal'],
    [{ tone: null }, 'tone', 'unknown-value', 'null is not known: write one of warm, neutral, formal'],
    [{ form: 'poem' }, 'form', 'unknown-value', '"poem" is not known: write one of note, message'],
    [{ channel: 'fax' }, 'channel', 'unknown-value', '"fax" is not known: write one of phone, email, sms, linkedin, letter'],
    [{ templates: {} }, 'templates', 'wrong-type', 'an object is not a list'],
    [{ templates: null }, 'templates', 'wrong-type', 'null is not a list'],
    [{ locales: {} }, 'locales', 'wrong-type', 'an object is not a list'],
    [{ locales: [null] }, 'locales.0', 'wrong-type', `null is not ${locales}`],
    [{ purpose: 'chat' }, 'purpose', 'unknown-value', `"chat" is not known: write one of ${purposes}`],
    [{ purpose: undefined }, 'purpose', 'missing', `nothing is given: give one of ${purposes}`],
    [{ step: { ...step, purpose: 'other' } }, 'step.purpose', 'unknown-value', `"other" is not known: write one of ${purposes}`],
    [
      { step: { ...step, channel: 'fax' } },
      'step.channel',
      'unknown-value',
      '"fax" is not known: write one of phone, email, sms, linkedin, letter',
    ],
    [{ step: { ...step, attempt: 0 } }, 'step.attempt', 'wrong-type', '0 is not a whole number from 1'],
    [{ step: { ...step, window: undefined } }, 'step.window.recommended', 'missing', 'nothing is given: give an instant'],
    [{ step: { ...step, window: { recommended: 'soon' } } }, 'step.window.recommended', 'wrong-type', '"soon" is not an instant'],
    [
      { step: { ...step, to: { contact: 'nobody' } } },
      'step.to.contact',
      'unknown-contact',
      'no contact has the id "nobody": add the contact, or correct the id',
    ],
  ])('%j', (changes, path, code, message) => {
    expect(issuesWith(changes)).toEqual([{ code, path, message }]);
  });

  test.each(['name', 'email', 'phone'])('the candidate’s %s is read up to a limit', (field) => {
    const most = 10_000;

    expect(issuesWith({ candidate: { ...candidate, [field]: 'x'.repeat(most) } })).toEqual([]);
    expect(issuesWith({ candidate: { ...candidate, [field]: 'x'.repeat(most + 1) } })).toMatchObject([
      { code: 'text-too-long', path: `candidate.${field}` },
    ]);
  });

  test('a step that is none at all is told by all that it lacks', () => {
    for (const none of [null, 'step', 5]) {
      expect(issuesWith({ step: none }).map(({ path }) => path)).toEqual([
        'step.purpose',
        'step.channel',
        'step.attempt',
        'step.window.recommended',
        'step.to.contact',
      ]);
    }
  });

  test.each([null, undefined, 'email', 5])('options %j', (options) => {
    const message = options === undefined ? 'nothing is given: give options' : `${JSON.stringify(options)} is not options`;

    expect(issuesOf(() => draftMessage(interviewed(), options as unknown as DraftOptions))).toEqual([
      { code: options === undefined ? 'missing' : 'wrong-type', path: '', message },
    ]);
  });
});

describe('What describes takes English when no language is asked for, and complains of options', () => {
  const say = (options: unknown): string => describeClaim({ type: 'preference' }, options as { locale?: string });

  test('English', () => {
    expect(say({})).toBe('Your role is the one I would most like to take.');
    expect(say({ locale: 'en-US' })).toBe('Your role is the one I would most like to take.');
  });

  test.each([null, 'en'])('%j', (options) => {
    expect(issuesOf(() => say(options))).toEqual([{ code: 'wrong-type', path: '', message: `${JSON.stringify(options)} is not options` }]);
  });

  test('locales that are none', () => {
    expect(issuesOf(() => say({ locales: [5], locale: 'en' }))).toEqual([
      { code: 'wrong-type', path: 'locales.0', message: `5 is not ${locales}` },
    ]);
    expect(issuesOf(() => say({ locales: [5] }))).toHaveLength(1);
  });
});

describe('A step is written', () => {
  const of = interviewed();
  const draft = (changes: object, options: object = {}) =>
    written(
      draftMessage(of, {
        ...asked,
        channel: undefined,
        purpose: undefined,
        step: { ...stepFor({ name: '', purpose: 'feedback-request', application: of }), ...changes },
        ...options,
      } as unknown as DraftOptions),
    );

  test('for its channel, or the one that is asked for', () => {
    expect(draft({ channel: 'letter' }).channel).toBe('letter');
    expect(draft({ channel: 'letter' }, { channel: 'sms' }).channel).toBe('sms');
    expect(draft({ channel: 'letter' }, { channel: 'letter' }).channel).toBe('letter');
  });

  test.each([
    [1, 'Data Engineer role: is there a decision after my interview on 5 March?'],
    [2, 'Data Engineer role: can I add anything that helps the decision?'],
    [3, 'Data Engineer role: which date should I plan for?'],
    [4, 'Data Engineer role: yes, no or not yet?'],
    [5, 'Data Engineer role: which date should I plan for?'],
    [6, 'Data Engineer role: yes, no or not yet?'],
  ])('as attempt %i', (attempt, subject) => {
    expect(draft({ attempt }).subject).toBe(subject);
  });

  test('to nobody by name when it goes to nobody', () => {
    expect(draft({ to: null })).toMatchObject({ to: null, body: expect.stringMatching(/^Hello,\n/) });
  });

  test('in the tone asked for, else neutral', () => {
    const greeting = (tone?: string) =>
      draft({}, tone === undefined ? {} : { tone })
        .body.split('\n')
        .slice(0, 1);

    expect([greeting(), greeting('neutral'), greeting('warm'), greeting('formal')]).toEqual([
      ['Hello Dana Okafor,'],
      ['Hello Dana Okafor,'],
      ['Hello Dana Okafor,'],
      ['Dear Dana Okafor,'],
    ]);
  });

  test.each([
    ['email', 'Kind regards,\nSam Rivera\n+44 7700 900123'],
    ['letter', 'Kind regards,\nSam Rivera\n+44 7700 900123\nsam@rivera.example'],
    ['linkedin', 'Kind regards,\nSam Rivera'],
  ])('and signed by %s', (channel, signature) => {
    expect(draft({ channel }).paragraphs.at(-1)).toEqual({ role: 'signature', text: signature });
  });

  test('and signed without what is not known', () => {
    const sam = { name: 'Sam Rivera', timeZone: 'Europe/London' };

    expect(draft({ channel: 'letter' }, { candidate: sam }).paragraphs.at(-1)?.text).toBe('Kind regards,\nSam Rivera');
    expect(draft({ channel: 'letter' }, { candidate: { ...sam, email: 's@r.example' } }).paragraphs.at(-1)?.text).toBe(
      'Kind regards,\nSam Rivera\ns@r.example',
    );
  });
});
