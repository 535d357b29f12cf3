import {
  type Draft,
  type DraftOptions,
  defineTemplate,
  draftMessage,
  enGB,
  type Paragraph,
  toSms,
  type WrittenDraft,
} from 'interview-followup/messages';
import { describe, expect, test } from 'vitest';
import { ada, applied, interviewed } from '../builders.js';
import { candidate, now } from './stories.js';
import { written } from './written.js';

// Each limit by its last length that fits and the first that does not: octets of a line of mail, places of an SMS, words of an email,
// characters of a note.

function own(parts: Pick<WrittenDraft, 'subject' | 'paragraphs'>, options: Partial<DraftOptions> = {}) {
  const template = defineTemplate({ purpose: 'feedback-request', write: () => parts });
  const asked = { purpose: 'feedback-request', candidate, now, channel: 'email', locale: 'en-GB', templates: [template], ...options };
  return draftMessage(interviewed(), asked as DraftOptions);
}

const paragraph = (text: string): Paragraph => ({ role: 'request', text });
const tooLong = (path: string) => ({
  type: 'refused',
  problems: [{ code: 'message-too-long', path, message: 'the message does not fit the channel: shorten this, or take another channel' }],
});

describe('A paragraph has no more octets than a line of mail, 998', () => {
  test.each([
    ['one octet', 'a'.repeat(998), true],
    ['one octet', 'a'.repeat(999), false],
    ['two octets', 'é'.repeat(499), true],
    ['two octets', 'é'.repeat(500), false],
    ['two octets, the first of them', `a${'\u00a0'.repeat(498)}a`, true],
    ['two octets, the first of them', `a${'\u00a0'.repeat(499)}`, false],
    ['two octets, the last of them', '\u07ff'.repeat(499), true],
    ['three octets, the first of them', `${'\u0800'.repeat(332)}aa`, true],
    ['three octets, the first of them', '\u0800'.repeat(333), false],
    ['three octets, next below the pairs', '\ud7ff'.repeat(333), false],
    ['three octets, next above the pairs', '\ue000'.repeat(333), false],
    ['three octets, the highest', '\uff41'.repeat(333), false],
    ['four octets, the first of them', `${'\u{10000}'.repeat(249)}aa`, true],
    ['four octets, the first of them', `${'\u{10000}'.repeat(249)}aaa`, false],
    ['four octets, of the last second half', `${'\u{103ff}'.repeat(249)}aa`, true],
    ['four octets, the last of them', `${'\u{10ffff}'.repeat(249)}aa`, true],
    ['four octets, the last of them', `${'\u{10ffff}'.repeat(249)}aaa`, false],
  ])('characters of %s (%#)', (_, text, fits) => {
    const draft = own({ subject: null, paragraphs: [paragraph(text)] });

    expect(draft.type === 'draft' ? draft.body : draft).toEqual(fits ? text : tooLong('templates.0'));
  });

  test('wherever it stands', () => {
    const [short, long] = [paragraph('Is there a decision?'), paragraph('a'.repeat(999))];

    expect(own({ subject: null, paragraphs: [short, long] })).toEqual(tooLong('templates.0'));
    expect(own({ subject: null, paragraphs: [long, short] })).toEqual(tooLong('templates.0'));
  });

  test('and so does a subject', () => {
    const paragraphs = [paragraph('Is there a decision?')];

    expect(written(own({ subject: 'a'.repeat(998), paragraphs })).subject).toHaveLength(998);
    expect(own({ subject: 'a'.repeat(999), paragraphs })).toEqual(tooLong('templates.0'));
  });

  test('an email of own words has no branches', () => {
    expect(written(own({ subject: null, paragraphs: [paragraph('Is there a decision?')] }))).toEqual({
      type: 'draft',
      purpose: 'feedback-request',
      channel: 'email',
      locale: 'en-GB',
      subject: null,
      body: 'Is there a decision?',
      paragraphs: [paragraph('Is there a decision?')],
      claims: [],
      to: 'dana',
      copyTo: [],
      branches: [],
    });
  });
});

describe('On LinkedIn', () => {
  test.each([
    ['message', [900, 900, 96]],
    ['message', [948, 950]],
    ['note', [300]],
    ['note', [98, 200]],
  ] as const)('a %s takes paragraphs of %j characters, and not one more', (form, lengths) => {
    const parts = lengths.map((length) => 'a'.repeat(length));
    const [fitting, more] = [parts, [`${parts[0]}a`, ...parts.slice(1)]].map((texts) =>
      own({ subject: null, paragraphs: texts.map(paragraph) }, { channel: 'linkedin', form }),
    );

    expect(fitting).toMatchObject({ type: 'draft', body: parts.join('\n\n') });
    expect(more).toEqual(tooLong('templates.0'));
  });

  test('an email may be longer than a message', () => {
    const paragraphs = [1, 2, 3].map(() => paragraph('a'.repeat(900)));

    expect(written(own({ subject: null, paragraphs })).body).toHaveLength(2704);
    expect(own({ subject: null, paragraphs }, { channel: 'linkedin' })).toEqual(tooLong('templates.0'));
  });
});

describe('One SMS holds', () => {
  const sms = written(
    draftMessage(interviewed(), { purpose: 'feedback-request', candidate, now, channel: 'sms', locale: 'en-GB', form: 'message' }),
  );
  const isTooLong = (body: string): boolean => toSms({ ...sms, body }, { application: interviewed() }).tooLong;

  test.each([...' @AZaz09:?!\n\r_£¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà'])('160 of %j', (character) => {
    expect([160, 161].map((count) => isTooLong(character.repeat(count)))).toEqual([false, true]);
  });

  test.each([...'^{}\\[~]|€'])('80 of %j, which takes two places', (character) => {
    expect([80, 81].map((count) => isTooLong(character.repeat(count)))).toEqual([false, true]);
  });

  test.each([...'`\u001f\u007f\tçáíőЖ中'])('70 once there is %j, which its alphabet does not have', (character) => {
    expect([69, 70].map((count) => isTooLong(`${'a'.repeat(count)}${character}`))).toEqual([false, true]);
  });
});

describe('The words of an email are 150 at most', () => {
  // Greeting and signature do not count: they are as long as names are.
  const check = (role: number, employer: number) => {
    const of = applied([], {
      role: 'a '.repeat(role).trim(),
      employer: { timeZone: 'Europe/London', name: 'b '.repeat(employer).trim() },
      contacts: [{ ...ada, name: 'Ada Lovelace Brook' }],
    });
    return draftMessage(of, { purpose: 'application-check', candidate, now, channel: 'email', locale: 'en-GB' });
  };
  const inner = (draft: Draft): Paragraph[] => written(draft).paragraphs.slice(1, -1);
  const count = (draft: Draft): number =>
    inner(draft)
      .map(({ text }) => text)
      .join(' ')
      .split(' ').length;
  const roles = (draft: Draft): string[] => inner(draft).map(({ role }) => role);

  test('with 150 nothing is taken out', () => {
    const full = check(60, 12);

    expect(count(full)).toBe(150);
    expect(roles(full)).toEqual(['reason', 'request', 'proposal', 'closing']);
  });

  test('with one more the proposal goes, and nothing else', () => {
    const shortened = check(59, 13);

    expect(count(shortened)).toBe(140);
    expect(roles(shortened)).toEqual(['reason', 'request', 'closing']);
  });

  test('with 150 and no proposal left it is written, with one more refused', () => {
    expect(count(check(59, 18))).toBe(150);
    expect(check(60, 18)).toEqual(tooLong('role'));
  });
});

test('a part that has nothing to say is left out', () => {
  const [first] = enGB.draft.long['application-check'];
  const parts = [
    ['reason', () => 'I applied.'],
    ['proposal', () => ''],
    ['closing', () => 'Thank you.'],
  ] as const;
  const long = { ...enGB.draft.long, 'application-check': first === undefined ? [] : [{ ...first, parts }] };
  const mine = { ...enGB, id: 'xx', draft: { ...enGB.draft, long } };
  const asked = { purpose: 'application-check', candidate, now, channel: 'linkedin', locale: 'xx', locales: [mine] } as const;

  expect(written(draftMessage(applied(), asked)).body).toBe('Hello Dana Okafor,\n\nI applied.\n\nThank you.\n\nKind regards,\nSam Rivera');
});
