import fc from 'fast-check';
import { isFollowUpError } from 'interview-followup';
import { type Review, reviewMessage } from 'interview-followup/messages';
import { expect } from 'vitest';
import { copperfield, today, windrush } from '../messages/review/reading.ts';
import { frozen } from './frozen.ts';
import { law } from './law.ts';
import { ledgers, letters } from './review-texts.ts';

const scraps = fc.constantFrom(
  '<',
  '</p>',
  '<style>',
  '<!--',
  '-->',
  '&',
  '&amp;',
  '&#0;',
  '&#xd800;',
  '&#1114112;',
  '=',
  '=\r\n',
  '=C3=A9',
  '=F0=9F',
  '\ud800',
  '\udc00',
  '\u202e',
  '\u0301',
  '\ufdfa',
  'İ',
  'ß',
  'ﬁ',
  '\r',
  '\0',
  '{{',
  '}}',
  '[Your Name]',
  "'",
  '"',
  '> ',
  '\n\n',
  'On 7 April 2026, Mia Chen wrote:',
  'Copperfield',
  ' Capital',
  '£',
  '1.000.000,00',
  '31/02/2026',
  'by Friday',
  'I have two other offers',
  'offer',
  'another',
  '__proto__',
  'constructor',
  '$&',
);

/** Anything at all, and letters with anything at all in them. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.tuple(letters, fc.nat(), scraps).map(([text, place, scrap]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + scrap + text.slice(at);
  }),
);

const manner = fc.record(
  {
    locale: fc.constantFrom('en', 'en-GB', 'de', 'fr-FR', 'es', 'ja', 'x', ''),
    timeZone: fc.constantFrom('Europe/London', 'America/Los_Angeles', 'Pacific/Kiritimati'),
    channel: fc.constantFrom<('email' | 'sms' | 'phone' | 'linkedin' | 'letter')[]>('email', 'sms', 'phone', 'linkedin', 'letter'),
  },
  { requiredKeys: ['timeZone'] },
);

law(
  'every quote is the text as given from start to end, all in the order of the text',
  fc.tuple(anyText, ledgers, manner),
  ([text, ledger, how]) => {
    const { claims, findings } = reviewMessage(text, { ...today, ledger, ...how });

    for (const list of [claims, findings]) {
      let before = 0;
      for (const { start, end, quote } of list) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(quote);
        before = start;
      }
    }
  },
);

law(
  'it is ok when every claim is supported and nothing is worse than info, and never in a language that is not read',
  fc.tuple(anyText, ledgers, manner),
  ([text, ledger, how]) => {
    const { status, ok, claims, findings } = reviewMessage(text, { ...today, ledger, ...how });

    const isFine = claims.every(({ verdict }) => verdict === 'supported') && findings.every(({ severity }) => severity === 'info');
    expect(ok).toBe(status === 'ok');
    expect(status).toBe(status === 'unsupported-language' ? status : isFine ? 'ok' : 'problems');
  },
);

law(
  'the same text has the same review, which is plain JSON, and nothing given is changed',
  fc.tuple(anyText, ledgers, manner),
  ([text, ledger, how]) => {
    const options = frozen({ ...today, ledger, ...how });

    const review: Review = reviewMessage(text, options);

    expect(reviewMessage(text, options)).toStrictEqual(review);
    expect(JSON.parse(JSON.stringify(review))).toStrictEqual(review);
  },
);

law('evidence is of the ledger as given', fc.tuple(letters, ledgers), ([text, ledger]) => {
  const { claims, findings } = reviewMessage(text, { ...today, ledger, locale: 'en' });

  for (const { evidence = [] } of [...claims, ...findings]) for (const index of evidence) expect(ledger[index]).toBeDefined();
});

const valid = { ...today, ledger: [copperfield, windrush] };

law(
  'whatever comes in, it is reviewed or refused by a FollowUpError with paths, never by another error',
  fc.tuple(
    fc.oneof(anyText, fc.anything()),
    fc.oneof(
      fc.anything(),
      fc
        .tuple(fc.constantFrom('ledger', 'now', 'timeZone', 'recipient', 'channel', 'locale', 'application', 'policy'), fc.anything())
        .map(([field, value]) => ({ ...valid, [field]: value })),
    ),
  ),
  ([text, options]) => {
    try {
      reviewMessage(text as never, options as never); // broken on purpose
    } catch (error) {
      if (!isFollowUpError(error)) throw error;
      for (const { code, path, message } of error.issues) {
        expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
        expect(path).toMatch(/^(|(text|ledger|now|timeZone|recipient|channel|locale|application|policy)\b.*)$/);
        expect(message.length).toBeLessThan(400);
      }
    }
  },
);
