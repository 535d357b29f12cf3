import { describe, expect, test } from 'vitest';
import { isFollowUpError, type JobApplication } from '../../src/index.js';
import { draftMessage, toMailto, toSms, toTel, type WrittenDraft } from '../../src/messages/index.js';
import { dana, hugo, interviewed } from '../builders.js';
import { candidate, now, stepFor, stories } from './stories.js';
import { written } from './written.js';

const application = interviewed([], { contacts: [{ ...dana, addressAs: 'Dana' }, hugo] });
const step = stepFor(stories[2] as (typeof stories)[number], { copyTo: ['hugo'] });
const email = written(draftMessage(application, { step, candidate, now, locale: 'en-GB' }));
const sms = written(draftMessage(application, { step, candidate, now, locale: 'en-GB', channel: 'sms' }));

function pathOf(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    if (isFollowUpError(error)) return error.issues[0]?.path;
    throw error;
  }
  return undefined;
}

const withEmail = (address: string): JobApplication => interviewed([], { contacts: [{ ...dana, email: address }, hugo] });
const withPhone = (phone: string): JobApplication => interviewed([], { contacts: [{ ...dana, phone }] });

describe('A mailto link', () => {
  const { href, length, tooLong } = toMailto(email, { application });

  test('carries recipient, copy, subject and body, and its length', () => {
    const [address, query = ''] = href.slice('mailto:'.length).split('?');
    const fields = new Map(
      query
        .split('&')
        .map((field): [string, string] => [field.slice(0, field.indexOf('=')), decodeURIComponent(field.slice(field.indexOf('=') + 1))]),
    );

    expect(address).toBe('dana@northwind.example');
    expect(fields.get('cc')).toBe('hugo@northwind.example');
    expect(fields.get('subject')).toBe(email.subject);
    expect(fields.get('body')).toBe(email.body.replaceAll('\n', '\r\n'));
    expect([length, tooLong]).toEqual([href.length, false]);
  });

  test('writes a space as %20, a line break as %0D%0A, and nothing that could end a field', () => {
    const odd: WrittenDraft = { ...email, subject: "Thank you & more + 100% (it's)!", body: 'a\nb=c&d#e?f' };

    const link = toMailto(odd, { application });

    expect(link.href).toBe(
      'mailto:dana@northwind.example?cc=hugo@northwind.example&subject=Thank%20you%20%26%20more%20%2B%20100%25%20%28it%27s%29%21&body=a%0D%0Ab%3Dc%26d%23e%3Ff',
    );
  });

  test('says when it is longer than common programs take', () => {
    const long = toMailto({ ...email, body: 'word '.repeat(300) }, { application });

    expect([long.length > 1600, long.tooLong]).toEqual([true, true]);
  });

  test.each([
    'jane@x.example?bcc=evil@x.example',
    'jane@x.example,evil@x.example',
    'jane@x.example;evil@x.example',
    'jane@x.example&bcc=evil@x.example',
    'jane@x.example%0d%0aBcc:evil@x.example',
    'jane@x.example\r\nBcc: evil@x.example',
    'Jane <jane@x.example>',
    'jane@x',
    'jane',
    '@x.example',
    'jane@',
    'jane@x..example',
    'jane doe@x.example',
    `${'j'.repeat(250)}@x.example`,
  ])('refuses what is not exactly one address: %j', (address) => {
    expect(pathOf(() => toMailto(email, { application: withEmail(address) }))).toBe('contacts.0.email');
  });

  test.each([
    ['dana+jobs@northwind.example', 'dana%2Bjobs@northwind.example'],
    ["o'neil@northwind.example", 'o%27neil@northwind.example'],
    ['jörg@müller.example', 'j%C3%B6rg@m%C3%BCller.example'],
    [' dana@northwind.example ', 'dana@northwind.example'],
  ])('takes %j', (address, encoded) => {
    expect(toMailto(email, { application: withEmail(address) }).href).toContain(`mailto:${encoded}?`);
  });

  test('stays open for a recipient when nobody, or no address, is on file', () => {
    const { email: _none, ...unreachable } = dana;

    expect(toMailto({ ...email, to: null }, { application }).href).toMatch(/^mailto:\?cc=/);
    expect(toMailto(email, { application: interviewed([], { contacts: [unreachable, hugo] }) }).href).toMatch(/^mailto:\?cc=/);
  });

  test('for another application is an error', () => {
    expect(pathOf(() => toMailto(email, { application: interviewed([], { contacts: [] }) }))).toBe('contacts');
  });
});

describe('A tel link', () => {
  test.each([
    ['+44 20 7946 0100', 'tel:+442079460100'],
    ['+44 (0)20 7946 0100', 'tel:+442079460100'],
    ['(020) 7946-0100', 'tel:02079460100'],
    ['020.7946.0100', 'tel:02079460100'],
    ['+1 212 555 0100 ext. 12', 'tel:+12125550100;ext=12'],
    ['+1 212 555 0100 x12', 'tel:+12125550100;ext=12'],
    ['+49 30/901820', 'tel:+4930901820'],
  ])('dials %j as %s', (phone, href) => {
    expect(toTel(email, { application: withPhone(phone) })).toEqual({ href, length: href.length, tooLong: false });
  });

  test.each(['', ' ', 'reception', '12', '+44 20 7946 0100;ext=1;evil', '+44?body=x', '+44%0d', `+${'1'.repeat(16)}`, '1'.repeat(5000)])(
    'refuses %j',
    (phone) => {
      expect(pathOf(() => toTel(email, { application: withPhone(phone) }))).toBe('contacts.0.phone');
    },
  );

  test('needs somebody to call', () => {
    expect(pathOf(() => toTel({ ...email, to: null }, { application }))).toBe('contacts');
  });
});

describe('An sms link', () => {
  test('has the number and the text in the form that iOS and Android both read', () => {
    expect(toSms(sms, { application })).toEqual({
      href: `sms:+442079460100?&body=${encodeURIComponent(sms.body)}`,
      length: expect.any(Number),
      tooLong: false,
    });
  });

  test.each([
    ['a'.repeat(160), false],
    ['a'.repeat(161), true],
    [`${'a'.repeat(158)}€`, false], // the sign of the euro takes two places
    [`${'a'.repeat(159)}€`, true],
    ['ő'.repeat(70), false], // not in the GSM alphabet: 70 to a part
    ['ő'.repeat(71), true],
    ['é'.repeat(160), false],
    ['`'.repeat(71), true],
  ])('says whether one SMS holds it: %s', (body, tooLong) => {
    expect(toSms({ ...sms, body }, { application }).tooLong).toBe(tooLong);
  });
});
