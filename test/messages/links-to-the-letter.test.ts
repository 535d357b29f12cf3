import type { Contact } from 'interview-followup';
import { draftMessage, toMailto, toSms, toTel, type WrittenDraft } from 'interview-followup/messages';
import { describe, expect, test } from 'vitest';
import { application, dana, hugo, interviewed, issuesOf, rita } from '../builders.js';
import { candidate, now } from './stories.js';
import { written } from './written.js';

const draft = (channel: 'email' | 'sms' | 'phone'): WrittenDraft =>
  written(draftMessage(interviewed(), { purpose: 'feedback-request', candidate, now, channel, locale: 'en-GB' }));
const without = ({ email: _email, phone: _phone, ...contact }: Contact): Contact => contact;
const of = (...contacts: readonly Contact[]) => ({ application: interviewed([], { contacts }) });

describe('A mailto link has', () => {
  const short: WrittenDraft = { ...draft('email'), subject: 'A', body: 'B', copyTo: [] };

  test.each([
    ['no copy', short, of(dana), 'mailto:dana@northwind.example?subject=A&body=B'],
    ['no subject', { ...short, subject: null }, of(dana), 'mailto:dana@northwind.example?body=B'],
    [
      'copies with a comma between',
      { ...short, copyTo: ['hugo', 'rita'] },
      of(dana, hugo, rita),
      'mailto:dana@northwind.example?cc=hugo@northwind.example,rita@northwind.example&subject=A&body=B',
    ],
    [
      'no copy to who has no address',
      { ...short, copyTo: ['hugo', 'rita'] },
      of(dana, without(hugo), rita),
      'mailto:dana@northwind.example?cc=rita@northwind.example&subject=A&body=B',
    ],
    [
      'no copy to a blank address',
      { ...short, copyTo: ['hugo'] },
      of(dana, { ...hugo, email: '  ' }),
      'mailto:dana@northwind.example?subject=A&body=B',
    ],
    ['an open recipient', { ...short, to: null }, of(dana), 'mailto:?subject=A&body=B'],
    ['an open recipient who has no address', short, of(without(dana)), 'mailto:?subject=A&body=B'],
  ])('%s', (_, email, options, href) => {
    expect(toMailto(email, options)).toEqual({ href, length: href.length, tooLong: false });
  });

  test.each([
    [1600, false],
    [1601, true],
  ])('%i characters, of which programs take 1600', (length, tooLong) => {
    const frame = 'mailto:dana@northwind.example?subject=A&body='.length;
    const link = toMailto({ ...short, body: 'b'.repeat(length - frame) }, of(dana));

    expect([link.length, link.href.length, link.tooLong]).toEqual([length, length, tooLong]);
  });

  test.each([
    ["!'()*", '%21%27%28%29%2A'],
    ['a\nb\r\nc', 'a%0D%0Ab%0D%0Ac'],
    ['\ud83d', '%EF%BF%BD'],
    ['a\udc00b', 'a%EF%BF%BDb'],
    ['😀', '%F0%9F%98%80'],
  ])('%j as %s', (body, encoded) => {
    expect(toMailto({ ...short, body }, of(dana)).href).toBe(`mailto:dana@northwind.example?subject=A&body=${encoded}`);
  });

  test.each([
    ['as long as an address may be', `${'j'.repeat(244)}@x.example`],
    ['with a letter of two marks', 'a\u0323\u0301@x.example'],
    ['with a number that is no digit', '½@x.example'],
    ['with signs', '.!#$*+/=^_{|}~-@x-1.example'],
  ])('an address %s', (_, email) => {
    expect(decodeURIComponent(toMailto(short, of({ ...dana, email })).href)).toBe(`mailto:${email}?subject=A&body=B`);
  });

  test.each([
    ['dana@northwind', '"dana@northwind"'],
    [` ${'j'.repeat(245)}@x.example`, `"${'j'.repeat(60)}"...`],
    ['@x.example', '"@x.example"'],
    ['a"b@x.example', '"a\\"b@x.example"'],
    ['a@x.exam_ple', '"a@x.exam_ple"'],
    ['a@x.example.', '"a@x.example."'],
    ['a@.example', '"a@.example"'],
    ['a@b@x.example', '"a@b@x.example"'],
  ])('nothing for %j: it is told what is wrong', (email, shown) => {
    const problem = {
      code: 'not-an-address',
      path: 'contacts.0.email',
      message: `${shown} is not an e-mail address: give exactly one, as in "dana@northwind.example"`,
    };

    expect(issuesOf(() => toMailto(short, of({ ...dana, email })))).toEqual([problem]);
    expect(issuesOf(() => toMailto({ ...short, to: null, copyTo: ['dana'] }, of({ ...dana, email })))).toEqual([problem]);
  });

  test('nothing for an address that is no text', () => {
    const numbered = of(hugo, { ...dana, email: 5 } as unknown as Contact);

    expect(issuesOf(() => toMailto(short, numbered))).toEqual([
      { code: 'wrong-type', path: 'contacts.1.email', message: expect.stringContaining('a text') },
    ]);
  });
});

describe('A link for somebody who is not on file', () => {
  const unknown = {
    code: 'unknown-contact',
    path: 'contacts',
    message: 'no contact has the id "dana": give the application that the draft was made for',
  };

  test.each([
    ['mailto', toMailto, 'email'],
    ['sms', toSms, 'sms'],
    ['tel', toTel, 'phone'],
  ] as const)('is no %s link', (_, link, channel) => {
    expect(issuesOf(() => link(draft(channel), of(hugo)))).toEqual([unknown]);
    expect(issuesOf(() => link(draft(channel), of()))).toEqual([unknown]);
    expect(issuesOf(() => link(draft(channel), { application: application() }))).toEqual([unknown]);
  });
});

describe('A phone number', () => {
  const call = draft('phone');

  test.each([
    ['112', 'tel:112'],
    ['+49 (0)30 901820', 'tel:+4930901820'],
    ['(0)30 901820', 'tel:030901820'],
    ['1'.repeat(15), `tel:${'1'.repeat(15)}`],
    [` ${'1 '.repeat(15)}`, `tel:${'1'.repeat(15)}`],
    ['020 7946 0100 x1', 'tel:02079460100;ext=1'],
    ['020 7946 0100 ext 1234567', 'tel:02079460100;ext=1234567'],
    ['020 7946 0100 EXTENSION 12', 'tel:02079460100;ext=12'],
  ])('%j is dialled as %s', (phone, href) => {
    expect(toTel(call, of({ ...dana, phone }))).toEqual({ href, length: href.length, tooLong: false });
  });

  test.each([
    ['reception', '"reception"'],
    ['12', '"12"'],
    ['(1)2', '"(1)2"'],
    ['1'.repeat(16), `"${'1'.repeat(16)}"`],
    ['020 7946 0100 x12345678', '"020 7946 0100 x12345678"'],
    ['020 7946 0100 x', '"020 7946 0100 x"'],
    ['020 7946 0100 y1', '"020 7946 0100 y1"'],
    ['++44 20 7946', '"++44 20 7946"'],
    ['a 020 7946 0100', '"a 020 7946 0100"'],
    [`020${' '.repeat(70)}7946`, `"020${' '.repeat(57)}"...`],
  ])('%j is none, and told so', (phone, shown) => {
    const problem = {
      code: 'not-a-phone-number',
      path: 'contacts.1.phone',
      message: `${shown} is not a phone number: write digits, as in "+44 20 7946 0100"`,
    };

    expect(issuesOf(() => toTel(call, of(hugo, { ...dana, phone })))).toEqual([problem]);
    expect(issuesOf(() => toSms(draft('sms'), of(hugo, { ...dana, phone })))).toEqual([problem]);
  });

  test('that is left out is missing where it belongs', () => {
    const message = 'nothing is given: a link needs the phone number of the recipient';

    expect(issuesOf(() => toTel(call, of(hugo, without(dana))))).toEqual([{ code: 'missing', path: 'contacts.1.phone', message }]);
    expect(issuesOf(() => toTel({ ...call, to: null }, of(dana)))).toEqual([{ code: 'missing', path: 'contacts', message }]);
  });

  test('that is no text is told so', () => {
    expect(issuesOf(() => toTel(call, of(hugo, { ...dana, phone: 5 } as unknown as Contact)))).toEqual([
      { code: 'wrong-type', path: 'contacts.1.phone', message: expect.stringContaining('a text') },
    ]);
  });

  test('of an sms link has no extension', () => {
    expect(toSms({ ...draft('sms'), body: 'Hello' }, of({ ...dana, phone: '+1 212 555 0100 x12' }))).toEqual({
      href: 'sms:+12125550100?&body=Hello',
      length: 28,
      tooLong: false,
    });
  });
});
