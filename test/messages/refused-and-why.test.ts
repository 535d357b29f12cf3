import type { Claim, CompetingProcess, Contact, JobApplication } from 'interview-followup';
import { type DraftOptions, draftMessage } from 'interview-followup/messages';
import { describe, expect, test } from 'vitest';
import { application, dana, hugo, interviewed, issuesOf } from '../builders.js';
import { candidate, globex, now } from './stories.js';
import { written } from './written.js';

type Told = [code: string, path: string, message: string];

const initech: CompetingProcess = { ...globex, employer: 'Initech', nameDisclosable: true };
const anyOffer: Claim = { type: 'offer', count: 1, form: 'any' };
const pay: Claim = { type: 'compensation', amount: 71_000, currency: 'GBP', per: 'year', basis: 'base', cmp: 'eq' };

function draft(options: object, of: JobApplication = interviewed()): ReturnType<typeof draftMessage> {
  return draftMessage(of, { purpose: 'feedback-request', candidate, now, channel: 'email', locale: 'en-GB', ...options } as DraftOptions);
}

function told(options: object, of?: JobApplication): Told[] {
  const answer = draft(options, of);
  return answer.type === 'draft' ? [] : answer.problems.map(({ code, path, message }) => [code, path, message]);
}

describe('A claim that the ledger does not bear out is refused with what to claim instead', () => {
  test.each<[string, readonly Claim[], readonly CompetingProcess[], Told[]]>([
    [
      'a lie',
      [anyOffer],
      [],
      [['unsupported', 'claims.0', 'the ledger makes "offer" unsupported: claim what honestClaims gives, or nothing']],
    ],
    [
      'too much',
      [anyOffer, { ...anyOffer, count: 2 }],
      [globex],
      [['exaggerated', 'claims.1', 'the ledger makes "offer" exaggerated: claim what honestClaims gives, or nothing']],
    ],
    [
      'a name that must not be told',
      [{ ...anyOffer, employer: 'Globex' }],
      [globex],
      [
        [
          'confidential-name',
          'claims.0.employer',
          'the ledger makes "Globex" confidential-name: claim what honestClaims gives, or nothing',
        ],
      ],
    ],
    [
      'a name that must not be told, and nothing else',
      [{ type: 'employer', employer: 'Globex' }],
      [globex],
      [['confidential-name', 'claims.0', 'the ledger makes "employer" confidential-name: claim what honestClaims gives, or nothing']],
    ],
    [
      'a lie about an employer is one problem, not two',
      [{ ...anyOffer, count: 2, employer: 'Globex' }],
      [globex],
      [['exaggerated', 'claims.0', 'the ledger makes "offer" exaggerated: claim what honestClaims gives, or nothing']],
    ],
    ['the truth', [anyOffer, { ...anyOffer, employer: 'Initech' }], [initech], []],
  ])('%s', (_, claims, ledger, problems) => {
    expect(told({ claims, ledger })).toEqual(problems);
  });

  test.each([
    ['<b>Initech</b>', 'markup'],
    ['Initech\nBcc: all', 'line-break'],
    ['I'.repeat(121), 'text-too-long'],
  ])('a name that cannot stand in a line of text: %j', (employer, code) => {
    const problems = told({
      claims: [pay, { ...anyOffer, employer }],
      ledger: [{ ...initech, employer, compensation: { ...pay, bonus: 0 } }],
    });

    expect(problems).toEqual([
      [code, 'claims.1.employer', expect.stringMatching(`^"[^]* cannot stand in a message \\(${code}\\): write plain text in one line$`)],
    ]);
  });

  test('a name may have 120 characters', () => {
    const employer = 'I'.repeat(120);

    expect(told({ claims: [{ ...anyOffer, employer }], ledger: [{ ...initech, employer }] })).toEqual([]);
  });

  test.each([
    [{ type: 'preference' }, 'wrong-type', 'claims'],
    [[{ ...anyOffer, count: 1.5 }], 'not-whole', 'claims.0.count'],
    [[anyOffer, null], 'wrong-type', 'claims.1'],
  ])('what is no claim is an error: %j', (claims, code, path) => {
    expect(issuesOf(() => draft({ claims, ledger: [globex] }))).toEqual([{ code, path, message: expect.any(String) }]);
  });
});

describe('Of the offers that are held is told', () => {
  const claimsOf = (options: object, of?: JobApplication): Claim[] => written(draft(options, of)).claims.map(({ claim }) => claim);
  const preferred = interviewed([], { preferred: true });
  const deadline: Claim = { type: 'deadline', from: '2026-03-20', to: '2026-03-20' };
  const oneWritten: Claim = { type: 'offer', count: 1, form: 'written' };

  test.each<[string, object, JobApplication, Claim[]]>([
    ['one with its date', { ledger: [globex] }, interviewed(), [oneWritten, deadline]],
    ['one without a date', { ledger: [{ ...globex, answerBy: null }] }, interviewed(), [oneWritten]],
    ['one beside the favourite', { ledger: [globex] }, preferred, [oneWritten, deadline, { type: 'preference' }]],
    [
      'one without a date beside the favourite',
      { ledger: [{ ...globex, answerBy: null }] },
      preferred,
      [oneWritten, { type: 'preference' }],
    ],
    [
      'all, rather than the written one',
      { ledger: [globex, { ...initech, stage: 'verbal-offer', answerBy: null }] },
      interviewed(),
      [{ type: 'offer', count: 2, form: 'any' }, deadline],
    ],
    [
      'nothing where the only one is of who reads it',
      { ledger: [{ ...globex, employer: 'NORTHWIND' }] },
      interviewed([], { employer: { name: 'Northwind', timeZone: 'UTC' } }),
      [],
    ],
    ['nothing where it is this very application', { ledger: [{ ...globex, applicationId: 'northwind' }] }, preferred, []],
    [
      'nothing before an interview that is under way only',
      { ledger: [{ ...globex, stage: 'interviewing', answerBy: null, receivedOn: null }] },
      preferred,
      [],
    ],
    [
      'one of another employer where theirs has no name',
      { ledger: [globex] },
      interviewed([], { employer: { name: ' ', timeZone: 'Europe/London' } }),
      [oneWritten, deadline],
    ],
  ])('%s', (_, options, of, claims) => {
    expect(claimsOf(options, of)).toEqual(claims);
  });

  test.each([
    ['2026-03-20', '2026-03-20T23:59:59Z', 1],
    ['2026-03-20', '2026-03-21T00:00:00Z', 0],
    ['2026-03-20T12:00', '2026-03-20T11:59:59Z', 1],
    ['2026-03-20T12:00', '2026-03-20T12:01:00Z', 0],
  ])('one to be answered by %s, at %s: %i', (answerBy, at, offers) => {
    const claims = claimsOf({ ledger: [{ ...globex, answerBy }], now: at });

    expect(claims.filter(({ type }) => type === 'offer')).toHaveLength(offers);
  });

  test('a name that is claimed by itself once, and one in passing after what names it', () => {
    const name: Claim = { type: 'employer', employer: 'Initech' };
    const named: Claim = { ...anyOffer, employer: 'Initech' };

    expect(claimsOf({ ledger: [initech], claims: [name] })).toEqual([name]);
    expect(claimsOf({ ledger: [initech], claims: [named] })).toEqual([named, name]);
  });

  test.each(['thank-you', 'application-check'] as const)('nothing in a message for another purpose unless it is claimed: %s', (purpose) => {
    expect(claimsOf({ purpose, ledger: [globex] })).toEqual([]);
    expect(claimsOf({ purpose, ledger: [globex], claims: [anyOffer] })).toEqual([anyOffer]);
  });
});

describe('What a message is for and how it goes', () => {
  const nothing = 'there is no live offer to tell of: leave the message';

  test.each<[string, object, Told[]]>([
    [
      'thanks by SMS',
      { purpose: 'thank-you', channel: 'sms' },
      [['channel-not-for-purpose', 'channel', '"sms" is not for "thank-you": write an email']],
    ],
    ['thanks by phone', { purpose: 'thank-you', channel: 'phone' }, []],
    ['a question by SMS', { channel: 'sms' }, []],
    ['a question by phone', { channel: 'phone' }, []],
    [
      'news by phone',
      { purpose: 'offer-news', channel: 'phone', ledger: [globex] },
      [['channel-not-for-purpose', 'channel', '"phone" is not for "offer-news": write an email']],
    ],
    ['news by SMS', { purpose: 'offer-news', channel: 'sms', ledger: [globex] }, []],
    ['no news', { purpose: 'offer-news' }, [['nothing-to-tell', 'ledger', nothing]]],
    ['no news that may be told', { purpose: 'offer-news', ledger: [globex], claims: [] }, [['nothing-to-tell', 'claims', nothing]]],
    [
      'news of no offer',
      { purpose: 'offer-news', ledger: [globex], claims: [{ type: 'process', count: 1, stage: 'applied' }] },
      [['nothing-to-tell', 'claims', nothing]],
    ],
    [
      'no news by phone',
      { purpose: 'offer-news', channel: 'phone' },
      [
        ['channel-not-for-purpose', 'channel', '"phone" is not for "offer-news": write an email'],
        ['nothing-to-tell', 'ledger', nothing],
      ],
    ],
    ['news of an offer', { purpose: 'offer-news', ledger: [globex], claims: [anyOffer] }, []],
    [
      'news of a date',
      { purpose: 'offer-news', ledger: [globex], claims: [{ type: 'deadline', from: '2026-03-20', to: '2026-03-20' }] },
      [],
    ],
    [
      'news of money',
      {
        purpose: 'offer-news',
        ledger: [{ ...globex, compensation: { amount: 71_000, currency: 'GBP', per: 'year', basis: 'base' } }],
        claims: [pay],
      },
      [],
    ],
    [
      'news of an offer after news of none',
      { purpose: 'offer-news', ledger: [globex], claims: [{ type: 'process', count: 1, stage: 'applied' }, anyOffer] },
      [],
    ],
    ['no news where none is needed', { ledger: [], claims: [] }, []],
  ])('%s', (_, options, problems) => {
    expect(told(options)).toEqual(problems);
  });
});

describe('The language of a message', () => {
  const noLanguage: Told = [
    'missing',
    'locale',
    'nothing is given: a message needs a language: give it here, or as the language of the contact',
  ];
  const unknown = (tag: string, path: string): Told => [
    'unknown-locale',
    path,
    `"${tag}" is no language given: pass its locale, as in locales: [de], with de from "interview-followup/messages/de"`,
  ];
  const speaks = (...contacts: Contact[]): JobApplication => interviewed([], { contacts });

  test.each<[string, object, JobApplication, Told[]]>([
    ['none', { locale: undefined }, interviewed(), [noLanguage]],
    ['none, and nobody on file', { locale: undefined, purpose: 'application-check' }, application(), [noLanguage]],
    ['one that is not there', { locale: 'xx' }, interviewed(), [unknown('xx', 'locale')]],
    ['one that is not there, and nobody on file', { locale: 'xx', purpose: 'application-check' }, application(), [unknown('xx', 'locale')]],
    [
      'one that is not there, rather than that of the contact',
      { locale: 'xx' },
      speaks({ ...dana, language: 'yy' }),
      [unknown('xx', 'locale')],
    ],
    ['that of the contact', { locale: undefined }, speaks({ ...dana, language: 'yy' }), [unknown('yy', 'contacts.0.language')]],
    [
      'that of the second contact',
      { locale: undefined },
      speaks({ ...hugo, left: true }, { ...dana, language: 'yy' }),
      [unknown('yy', 'contacts.1.language')],
    ],
  ])('%s', (_, options, of, problems) => {
    expect(told(options, of)).toEqual(problems);
  });

  test.each([
    ['en-US', 'en-GB', 'en-US'],
    [undefined, 'en-us', 'en-US'],
    [undefined, 'en-AU', 'en-GB'],
    ['EN', 'yy', 'en-GB'],
  ])('asked for %s of a contact with %s, it is %s', (locale, language, id) => {
    expect(written(draft({ locale }, speaks({ ...dana, language }))).locale).toBe(id);
  });
});
