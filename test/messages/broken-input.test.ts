import { describe, expect, test } from 'vitest';
import { nextFollowUp } from '../../src/index.js';
import {
  describeClaim,
  describeFollowUp,
  describeReasons,
  describeStep,
  draftMessage,
  fillTokens,
  toHtml,
  toMailto,
  toSms,
  toTel,
} from '../../src/messages/index.js';
import { asked, dana, interviewed, promised } from '../builders.js';
import { complaints } from '../complaints.js';
import { candidate, now } from './stories.js';
import { written } from './written.js';

// Decisions, steps, claims and drafts come back from databases and other programs: what does not fit is told by its path, and never a TypeError.

const application = interviewed([promised('2026-03-12'), asked('2026-03-13T12:00:00Z')]);
const followUp = nextFollowUp(application, { now: '2026-03-13T13:00:00Z' });
const step = followUp.type === 'stop' ? null : followUp.step;
const draft = written(draftMessage(application, { purpose: 'feedback-request', candidate, now, channel: 'email', locale: 'en-GB' }));
const options = { application };

const person = (changes: object) => ({ application: { ...application, contacts: [{ ...dana, ...changes }] } });

describe('The functions that describe', () => {
  test.each<[string, (broken: never) => unknown, unknown, string[]]>([
    ['no decision', (it) => describeFollowUp(it, options), null, ['followUp wrong-type']],
    ['a decision of no type', (it) => describeFollowUp(it, options), { ...followUp, type: 'maybe' }, ['followUp.type unknown-value']],
    [
      'a stop for no known reason',
      (it) => describeFollowUp(it, options),
      { ...followUp, type: 'stop', because: 'tired' },
      ['followUp.because unknown-value'],
    ],
    ['a decision without its step', (it) => describeFollowUp(it, options), { ...followUp, step: null }, ['followUp.step wrong-type']],
    [
      'a window of no instants',
      (it) => describeFollowUp(it, options),
      { ...followUp, step: { ...step, window: { ...step?.window, earliest: 'soon', latest: 7 } } },
      ['followUp.step.window.earliest not-an-instant', 'followUp.step.window.latest wrong-type'],
    ],
    ['reasons that are no list', (it) => describeFollowUp(it, options), { ...followUp, reasons: 'none' }, ['followUp.reasons wrong-type']],
    ['a caveat that is none', (it) => describeFollowUp(it, options), { ...followUp, caveats: [null] }, ['followUp.caveats.0 wrong-type']],
    ['no step', (it) => describeStep(it, options), undefined, ['step missing']],
    [
      'a step with broken words',
      (it) => describeStep(it, options),
      { ...step, purpose: ['thank-you'], channel: 'pigeon', to: undefined, copyTo: [7] },
      ['step.purpose unknown-value', 'step.channel unknown-value', 'step.to missing', 'step.copyTo.0 wrong-type'],
    ],
    ['reasons that are none', (it) => describeReasons(it, options), { 0: 'promise-passed' }, ['reasons wrong-type']],
    [
      'facts of a reason that are no texts',
      (it) => describeReasons(it, options),
      [{ code: 'minimum-gap', since: 3, until: null, channel: 'pigeon', contact: {} }],
      ['reasons.0.since wrong-type', 'reasons.0.until wrong-type', 'reasons.0.contact wrong-type', 'reasons.0.channel unknown-value'],
    ],
    ['a claim of no type', (it) => describeClaim(it), { type: 'boast' }, ['claim.type unknown-value']],
    [
      'a claim with broken fields',
      (it) => describeClaim(it),
      { type: 'deadline', from: 'soon', to: '2026-03-20' },
      ['claim.from not-a-date'],
    ],
    ['no options', (it) => describeReasons([], it), null, [' wrong-type']],
    ['no application', (it) => describeReasons([], it), {}, ['application missing']],
    ['a contact without a name', (it) => describeReasons([], it), person({ name: 7 }), ['application.contacts.0.name wrong-type']],
    ['locales that are none', (it) => describeStep(step as never, { ...options, locales: it }), [{}], ['locales.0 wrong-type']],
  ])('refuse %s', (_, call, broken, expected) => {
    expect(complaints(() => call(broken as never))).toEqual(expected);
  });

  test('take a code they do not know, as codes are open', () => {
    expect(describeReasons([{ code: 'new-moon' }], options)).toHaveLength(1);
  });
});

describe('The functions that hand a draft over', () => {
  test.each<[string, (broken: never) => unknown, unknown, string[]]>([
    ['no draft', (it) => toHtml(it), null, ['draft wrong-type']],
    ['paragraphs that are no list', (it) => toHtml(it), { ...draft, paragraphs: 'none' }, ['draft.paragraphs wrong-type']],
    ['a paragraph without text', (it) => toHtml(it), { ...draft, paragraphs: [{ role: 'request' }] }, ['draft.paragraphs.0.text missing']],
    [
      'fields of other types',
      (it) => toMailto(it, options),
      { ...draft, to: 7, copyTo: 'hugo', subject: 1, body: null },
      ['draft.to wrong-type', 'draft.copyTo wrong-type', 'draft.subject wrong-type', 'draft.body wrong-type'],
    ],
    ['no body', (it) => toSms(it, options), { ...draft, body: undefined }, ['draft.body missing']],
    [
      'texts that nobody sends',
      (it) => toMailto(it, options),
      { ...draft, copyTo: ['x'.repeat(257)], subject: 'a'.repeat(10_001), body: 'a\n'.repeat(50_001) },
      ['draft.copyTo.0 text-too-long', 'draft.subject text-too-long', 'draft.body text-too-long'],
    ],
    [
      'a paragraph that nobody sends',
      (it) => toHtml(it),
      { ...draft, paragraphs: [{ role: 'request', text: '<'.repeat(100_001) }] },
      ['draft.paragraphs.0.text text-too-long'],
    ],
    ['no application', (it) => toTel(draft, it), {}, ['application missing']],
    ['no options', (it) => toMailto(draft, it), undefined, [' missing']],
    ['an address that is no text', (it) => toMailto(draft, it), person({ email: 7 }), ['contacts.0.email wrong-type']],
    ['a number that is no text', (it) => toTel(draft, it), person({ phone: {} }), ['contacts.0.phone wrong-type']],
    ['no options for a draft', (it) => draftMessage(application, it), null, [' wrong-type']],
    [
      'facts with a very long name',
      (it) => fillTokens('{a}', 'braces', it),
      { ['a'.repeat(100_000)]: 1 },
      [`facts.${'a'.repeat(60)} wrong-type`],
    ],
    ['a dialect that is no text', (it) => fillTokens('{a}', it, {}), { toString: 1 }, ['dialect unknown-value']],
  ])('refuse %s', (_, call, broken, expected) => {
    expect(complaints(() => call(broken as never))).toEqual(expected);
  });

  test('name an unknown contact in few words, however long it is', () => {
    expect(() => toTel({ ...draft, to: 'x'.repeat(100_000) }, options)).toThrow(/^contacts: no contact has the id "x{60}"\.\.\.: give/);
  });

  test('replace half a character, which no link can carry', () => {
    const { href } = toMailto({ ...draft, subject: 'half \ud83d', body: 'a\udc00b' }, options);

    expect(href).toMatch(/subject=half%20%EF%BF%BD&body=a%EF%BF%BDb$/);
  });
});
