import type { Claim, CompetingProcess, JobApplication } from 'interview-followup';
import {
  type Draft,
  type DraftOptions,
  defineTemplate,
  describeClaim,
  describeReasons,
  draftMessage,
  enGB,
  type ReasonFacts,
} from 'interview-followup/messages';
import { describe, expect, test } from 'vitest';
import { de } from '../../src/messages/de.js';
import { dana, interviewed, issuesOf } from '../builders.js';
import { candidate, globex, now, stepFor } from './stories.js';
import { written } from './written.js';

// Texts as they stand in a message: which characters may, how numbers, dates and claims are written, and in which language.

function ask(of: JobApplication, options: Partial<DraftOptions> = {}): Draft {
  return draftMessage(of, { purpose: 'feedback-request', candidate, now, channel: 'email', locale: 'en-GB', ...options } as DraftOptions);
}

const troubles = (role: string): string[] => {
  const answer = ask(interviewed([], { role }));
  return answer.type === 'refused' ? answer.problems.map(({ code }) => code) : [];
};

describe('In a line of a message', () => {
  test.each([
    ['line-break', '\n\u000b\f\r\u0085\u2028\u2029'],
    ['control-character', '\u0000\u0001\u0008\t\u000e\u001b\u001f\u007f\u0080\u0084\u0086\u009f'],
    ['direction-mark', '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'],
    ['invisible-character', '\u200b\u2060\ufeff'],
    ['markup', '<>'],
    ['placeholder', '{}'],
  ])('each %s is refused, wherever it stands', (code, characters) => {
    for (const character of characters) {
      for (const text of [`${character}Lead`, `Le${character}ad`, `Lead${character}`]) {
        expect([text, troubles(text)]).toEqual([text, [code]]);
      }
    }
  });

  test.each(['\ud800', '\ud83d', '\udbff', '\udc00', '\udfff', '\ud83dx', '\ud83d\ud83d\ude00', '😀\ude00', '\ude00\ud83d'])(
    'half a character is refused: %j',
    (text) => {
      expect(troubles(`A ${text}`)).toEqual(['broken-character']);
      expect(troubles(`${text} B`)).toEqual(['broken-character']);
    },
  );

  test.each([
    ['&amp;', 'markup'],
    ['R&D;', 'markup'],
    ['&#39;', 'markup'],
    [`&${'a'.repeat(31)};`, 'markup'],
    ['%AB%', 'placeholder'],
    ['100 %_A%', 'placeholder'],
    [`%${'A'.repeat(40)}%`, 'placeholder'],
    ['[ab]', 'placeholder'],
    ["[Your_Name-1 o'x]", 'placeholder'],
    ['[ñü]', 'placeholder'],
    [`[${'a'.repeat(61)}]`, 'placeholder'],
    ['one <', 'markup'],
    ['two >', 'markup'],
  ])('%j is refused', (text, code) => {
    expect(troubles(text)).toEqual([code]);
    expect(troubles(`Lead ${text}`)).toEqual([code]);
  });

  test.each([
    'a&b',
    'a & b;',
    '&;',
    '&#;',
    `&${'a'.repeat(32)};`,
    '50%',
    '%A%',
    '%ab%',
    `%${'A'.repeat(41)}%`,
    '[a]',
    '[1a]',
    '[m/w/d]',
    '[ab',
    `[${'a'.repeat(62)}]`,
    'a\u00a0b',
    'a\u00adb',
    'a\u200ab',
    'a\u200cb',
    'a\u2027b',
    'a\u202fb',
    'a\u205fb',
    'a\u2061b',
    'a\u2065b',
    'a\u206ab',
    'a\ufefeb',
    'a\uff00b',
    'a\ud7ffb',
    'a\ue000b',
    '\u{10000}',
    '\u{103ff}a',
    '\u{10ffff}b',
    '\u{10fc00}\u{10000}',
    '`a{'.slice(0, 2),
    '|~',
    ';=?',
  ])('%j stands as it is', (role) => {
    expect(ask(interviewed([], { role }))).toMatchObject({ type: 'draft', body: expect.stringContaining(`for the ${role} role on`) });
  });

  test.each(['Data  Engineer', ' Data Engineer', 'Data Engineer ', '   Data     Engineer   '])('spaces too many go: %j', (role) => {
    expect(ask(interviewed([], { role }))).toMatchObject({ type: 'draft', body: expect.stringContaining('for the Data Engineer role on') });
  });

  test('what is refused is shown, with what to write instead', () => {
    expect(ask(interviewed([], { role: 'Lead\n<b>', contacts: [{ ...dana, name: '{name}' }] }))).toEqual({
      type: 'refused',
      problems: [
        {
          code: 'line-break',
          path: 'role',
          message: '"Lead\\n<b>" cannot stand in a message (line-break): write plain text in one line',
        },
        {
          code: 'placeholder',
          path: 'contacts.0.name',
          message: '"{name}" cannot stand in a message (placeholder): write plain text in one line',
        },
      ],
    });
  });
});

describe('Own words are looked at line by line', () => {
  const own = (subject: string, text: string): Draft =>
    ask(interviewed(), {
      templates: [defineTemplate({ purpose: 'feedback-request', write: () => ({ subject, paragraphs: [{ role: 'request', text }] }) })],
    });

  test('lines and spaces of a paragraph are the caller’s', () => {
    expect(written(own('A  subject ', 'One  line\n another '))).toMatchObject({ subject: 'A  subject ', body: 'One  line\n another ' });
  });

  test('each line that is unfit is told, and each part that is empty', () => {
    expect(own(' ', 'Hello\n<b>\nthere {name}')).toEqual({
      type: 'refused',
      problems: [
        {
          code: 'missing',
          path: 'templates.0.subject',
          message: 'nothing is given: a message needs a text in every part that a template writes',
        },
        {
          code: 'markup',
          path: 'templates.0.paragraphs.0.text',
          message: '"<b>" cannot stand in a message (markup): write plain text in one line',
        },
        {
          code: 'placeholder',
          path: 'templates.0.paragraphs.0.text',
          message: '"there {name}" cannot stand in a message (placeholder): write plain text in one line',
        },
      ],
    });
  });

  test('no paragraph at all is told', () => {
    const none = defineTemplate({ purpose: 'feedback-request', write: () => ({ subject: 'A', paragraphs: [] }) });

    expect(ask(interviewed(), { templates: [none] })).toEqual({
      type: 'refused',
      problems: [{ code: 'missing', path: 'templates.0.paragraphs', message: 'nothing is given: a message needs one paragraph at least' }],
    });
  });

  test.each([
    ['sms', 'One. Two.'],
    ['email', 'One.\n\nTwo.'],
    ['linkedin', 'One.\n\nTwo.'],
  ] as const)('paragraphs of an own %s are joined as %j', (channel, body) => {
    const paragraphs = ['One.', 'Two.'].map((text) => ({ role: 'request', text }) as const);
    const two = defineTemplate({ purpose: 'feedback-request', write: () => ({ paragraphs }) });

    expect(written(ask(interviewed(), { templates: [two], channel })).body).toBe(body);
  });
});

test.each([
  [0.5, '£0.50'],
  [7, '£7'],
  [99.999, '£100'],
  [999, '£999'],
  [1000, '£1,000'],
  [10_000, '£10,000'],
  [100_000, '£100,000'],
  [999_999.99, '£999,999.99'],
  [1_000_000, '£1,000,000'],
  [123_456_789, '£123,456,789'],
  [1234.5, '£1,234.50'],
  [1234.567, '£1,234.57'],
])('%d pounds are written %s', (amount, text) => {
  const claim = { type: 'compensation', amount, currency: 'GBP', per: 'hour', basis: 'base', cmp: 'eq' } as const;

  expect(describeClaim(claim, { locale: 'en-GB' })).toBe(`Another offer comes with a base salary of ${text} an hour.`);
});

describe('A claim in an email', () => {
  const ledger: readonly CompetingProcess[] = [
    { ...globex, nameDisclosable: true },
    { ...globex, employer: 'Hooli', stage: 'applied', receivedOn: null, answerBy: null },
  ];
  const offerOf = (claims: readonly Claim[], channel: 'email' | 'sms' = 'email'): string | undefined =>
    written(ask(interviewed([], { preferred: true }), { claims, ledger, channel })).paragraphs.find(({ role }) => role === 'offer')?.text;
  const offer = { type: 'offer', count: 1, form: 'written' } as const;
  const deadline = { type: 'deadline', from: '2026-03-20', to: '2026-03-20' } as const;
  const range = { type: 'deadline', from: '2026-03-18', to: '2026-03-22' } as const;
  const process = { type: 'process', count: 1, stage: 'applied' } as const;
  const answering = 'I would much rather answer them once I know where I stand with you.';

  test.each<[string, readonly Claim[], string]>([
    ['an offer', [offer], `I have received a written offer from another employer. ${answering}`],
    ['a date alone', [deadline], `I have been asked to answer another offer by Friday 20 March. ${answering}`],
    [
      'dates alone, which are no single date',
      [range],
      'I have been asked to answer another offer between Wednesday 18 March and Sunday 22 March.',
    ],
    ['another process, which is no offer', [process], 'I have also applied to another employer.'],
    [
      'an offer and what is no date of it',
      [offer, process],
      `I have received a written offer from another employer. I have also applied to another employer. ${answering}`,
    ],
    [
      'an offer and that this role is preferred',
      [offer, { type: 'preference' }],
      `I have received a written offer from another employer. Your role is the one I would most like to take. ${answering}`,
    ],
    [
      'an offer and its date',
      [offer, deadline],
      `I have received a written offer from another employer, and I have been asked to answer it by Friday 20 March. ${answering}`,
    ],
    [
      'a date before its offer',
      [deadline, offer],
      `I have been asked to answer another offer by Friday 20 March. I have received a written offer from another employer. ${answering}`,
    ],
    [
      'an offer and the date of an offer by name',
      [offer, { ...deadline, employer: 'Globex' }],
      `I have received a written offer from another employer. I have been asked to answer the offer from Globex by Friday 20 March. ${answering}`,
    ],
    [
      'an offer and its date, both by name',
      [
        { ...offer, employer: 'Globex' },
        { ...deadline, employer: 'Globex' },
      ],
      `I have received a written offer from Globex, and I have been asked to answer the offer from Globex by Friday 20 March. ${answering}`,
    ],
  ])('%s', (_, claims, text) => {
    expect(offerOf(claims)).toBe(text);
  });

  test.each<[string, readonly Claim[], string]>([
    ['an offer', [offer], 'I have another written offer.'],
    ['an offer and its date', [offer, deadline], 'I have another written offer to answer by 20 March.'],
    ['a date alone', [deadline], 'I have been asked to answer another offer by Friday 20 March.'],
    [
      'an offer and dates',
      [offer, range],
      'I have another written offer, and I have been asked to answer it between Wednesday 18 March and Sunday 22 March.',
    ],
    ['an offer and a process', [offer, process], 'I have another written offer. I have also applied to another employer.'],
  ])('%s, in a text', (_, claims, text) => {
    expect(offerOf(claims, 'sms')).toBe(text);
  });

  test('by name has a span for the name too', () => {
    const draft = written(ask(interviewed(), { claims: [{ ...offer, employer: 'Globex' }, process], ledger }));

    expect(draft.claims.map(({ claim, start, end }) => [claim.type, draft.body.slice(start, end)])).toEqual([
      ['offer', 'I have received a written offer from Globex'],
      ['employer', 'Globex'],
      ['process', 'I have also applied to another employer'],
    ]);
  });
});

describe('A locale is found', () => {
  const localeOf = (locale: string, more: Partial<DraftOptions> = {}): string => written(ask(interviewed(), { locale, ...more })).locale;
  const noLocale = (shown: string) => ({
    code: 'unknown-locale',
    path: 'locale',
    message: `${shown} is no language given: pass its locale, as in locales: [de], with de from "interview-followup/messages/de"`,
  });

  test.each([
    ['en', 'en-GB'],
    ['EN-gb', 'en-GB'],
    ['en-us', 'en-US'],
    ['en-AU', 'en-GB'],
    ['en-US-x-twain', 'en-US'],
    ['en-Latn-US', 'en-GB'],
  ])('for %s: %s', (tag, id) => {
    expect(localeOf(tag)).toBe(id);
  });

  test('among those given, by parts of its tag', () => {
    expect(['de', 'de-AT', 'DE-Latn-CH', 'en'].map((tag) => localeOf(tag, { locales: [de] }))).toEqual(['de', 'de', 'de', 'en-GB']);
  });

  test('among those given before those of the package', () => {
    const mine = { ...de, id: 'en-US', standsFor: ['en-gb'] };

    expect(['en-US', 'en-GB', 'en'].map((tag) => localeOf(tag, { locales: [mine] }))).toEqual(['en-US', 'en-US', 'en-GB']);
  });

  test.each(['fr', 'e', '-en', '', 'eng', 'x-en'])('but not for %j', (locale) => {
    const problem = noLocale(JSON.stringify(locale));

    expect(ask(interviewed(), { locale })).toEqual({ type: 'refused', problems: [problem] });
    expect(issuesOf(() => describeClaim({ type: 'preference' }, { locale }))).toEqual([problem]);
  });

  test.each([
    [5, '5'],
    [null, 'null'],
    [['en'], 'a list of 1'],
  ])('nor for %j, which is no tag', (locale, shown) => {
    expect(issuesOf(() => describeClaim({ type: 'preference' }, { locale } as unknown as { locale: string }))).toEqual([noLocale(shown)]);
  });
});

describe('A step that is none is told part by part', () => {
  const step = stepFor({ name: '', purpose: 'feedback-request', application: interviewed() });
  const wrong = (changes: object): readonly { message: string }[] =>
    issuesOf(() => ask(interviewed(), { purpose: undefined, step: { ...step, ...changes } } as unknown as DraftOptions));

  test.each([
    [{ attempt: 1.5 }, 'step.attempt', 'a whole number from 1'],
    [{ attempt: '1' }, 'step.attempt', 'a whole number from 1'],
    [{ attempt: 0 }, 'step.attempt', 'a whole number from 1'],
    [{ window: null }, 'step.window.recommended', 'an instant'],
    [{ window: { recommended: 5 } }, 'step.window.recommended', 'an instant'],
    [{ window: { recommended: 'soon' } }, 'step.window.recommended', 'an instant'],
  ])('%j', (changes, path, expected) => {
    expect(wrong(changes)).toEqual([expect.objectContaining({ path, message: expect.stringContaining(expected) })]);
  });

  test.each([
    [{ to: { contact: 'nobody' } }, 'unknown-contact'],
    [{ to: 'nobody' }, 'unknown-contact'],
    [{ to: {} }, 'missing'],
  ])('%j', (changes, code) => {
    expect(wrong(changes)).toEqual([expect.objectContaining({ path: 'step.to.contact', code })]);
  });

  test('not when it goes to nobody on file', () => {
    expect(wrong({ to: null })).toEqual([]);
  });

  test('the first attempt is one', () => {
    expect(wrong({ attempt: 1 })).toEqual([]);
  });
});

describe('The facts of a reason come to its words as', () => {
  const locale = {
    ...enGB,
    id: 'xx',
    describe: {
      ...enGB.describe,
      reasons: { ...enGB.describe.reasons, 'minimum-gap': ({ since, until }: ReasonFacts) => `${since} / ${until}` },
    },
  };
  const said = (text: string, timeZone = 'Europe/London'): string | undefined =>
    describeReasons([{ code: 'minimum-gap', since: text, until: text }], {
      application: interviewed(),
      locale: 'xx',
      locales: [locale],
      timeZone,
    })[0];

  test.each([
    ['2026-03-05', 'Thursday 5 March / Thursday 5 March'],
    ['2025-03-05', 'Wednesday 5 March / Wednesday 5 March'],
    ['2026-03-05T10:30', 'Thursday 5 March at 10:30 / Thursday 5 March at 10:30'],
    ['2026-03-05T00:00', 'Thursday 5 March at 00:00 / Thursday 5 March at 00:00'],
    ['2026-03-05T23:59', 'Thursday 5 March at 23:59 / Thursday 5 March at 23:59'],
    ['1969-12-31T23:59', 'Wednesday 31 December at 23:59 / Wednesday 31 December at 23:59'],
    ['2026-03-05T10:30:00Z', 'Thursday 5 March at 10:30 / Thursday 5 March at 10:30'],
    ['2026-03-05T00:00:00Z', 'Thursday 5 March at 00:00 / the end of Wednesday 4 March'],
    ['2026-03-05T00:01:00Z', 'Thursday 5 March at 00:01 / Thursday 5 March at 00:01'],
  ])('%s: %s', (text, words) => {
    expect(said(text)).toBe(words);
  });

  test('times of a zone, and of none when they have none', () => {
    expect(said('2026-03-05T23:30:00Z', 'Europe/Berlin')).toBe('Friday 6 March at 00:30 / Friday 6 March at 00:30');
    expect(said('2026-03-05T23:00:00Z', 'Europe/Berlin')).toBe('Friday 6 March at 00:00 / the end of Thursday 5 March');
    expect(said('2026-03-05T23:30', 'Europe/Berlin')).toBe('Thursday 5 March at 23:30 / Thursday 5 March at 23:30');
    expect(said('2026-03-05', 'Europe/Berlin')).toBe('Thursday 5 March / Thursday 5 March');
  });

  test.each([
    '',
    'soon',
    '2026-02-30',
    '2026-03-05T99:99',
    '2026-03-05T10:3x',
    'sixteen letters.',
    '2026-03-05T10:30:00',
    '2026-03-05T25:00:00Z',
  ])('nothing for %j, which is no time', (text) => {
    expect(said(text)).toBe(' / ');
  });
});
