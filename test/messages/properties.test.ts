import fc from 'fast-check';
import { type Channel, checkClaims, honestClaims, type JobApplication, nextFollowUp, type Purpose } from 'interview-followup';
import {
  type Draft,
  type DraftOptions,
  describeFollowUp,
  draftMessage,
  type MessageLocale,
  type Tone,
  toHtml,
  type WrittenDraft,
} from 'interview-followup/messages';
import { expect } from 'vitest';
import { type Case, cases } from '../properties/generators/cases.ts';
import { law } from '../properties/law.ts';
import { allLocales } from './all-locales.ts';
import { expectReadable } from './expect-readable.ts';

const purposes: readonly Purpose[] = [
  'application-check',
  'thank-you',
  'feedback-request',
  'offer-news',
  'outcome-thanks',
  'improvement-request',
  'answer',
  'missed-interview',
];
const channels: readonly Channel[] = ['phone', 'email', 'sms', 'linkedin', 'letter'];
const tones: readonly Tone[] = ['warm', 'neutral', 'formal'];

const manner = fc.record({
  purpose: fc.constantFrom(...purposes),
  channel: fc.constantFrom(...channels),
  tone: fc.constantFrom(...tones),
  form: fc.constantFrom<('note' | 'message')[]>('note', 'message'),
  locale: fc.constantFrom(...allLocales.map(({ id }) => id)),
  zone: fc.constantFrom('Europe/London', 'Pacific/Kiritimati', 'Pacific/Niue', 'Asia/Kathmandu'),
});
type Manner = typeof manner extends fc.Arbitrary<infer Value> ? Value : never;

/** Texts of every kind: names as they are, and what a hostile or careless hand could write. */
const anyText = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Dana Okafor',
      'Data Engineer',
      'Nurse',
      "O'Neil-Smith",
      'Łukasz Żółć',
      '山田 太郎',
      'R&D',
      'a b c d e f g h i j k l m n o p',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 130 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      'Dana\r\nBcc: x@y.example',
      '{{NAME}}',
      '<script>',
      '\u202e',
      '[Name]',
      'x'.repeat(5000),
      '  two  spaces  ',
      '%NAME%',
      'undefined behaviour',
    ),
  },
);

function ask({ application, now, policy, ledger }: Case, { zone, ...rest }: Manner, more: Partial<DraftOptions> = {}): Draft {
  const candidate = { name: 'Sam Rivera', timeZone: zone, phone: '+44 7700 900123', email: 'sam@rivera.example' };
  return draftMessage(application, {
    candidate,
    now,
    policy,
    ledger,
    ...rest,
    locales: allLocales,
    ...more,
  } as DraftOptions);
}

function expectFit(draft: WrittenDraft, form: string): void {
  expectReadable(draft);
  const words = (text: string): number => text.split(/\s+/).length;
  if (draft.channel === 'email') {
    const inner = draft.paragraphs.filter(({ role }) => role !== 'greeting' && role !== 'signature').map(({ text }) => text);
    expect(words(inner.join(' '))).toBeLessThanOrEqual(150);
    expect(words(draft.body)).toBeGreaterThanOrEqual(60);
  }
  if (draft.channel === 'linkedin') expect(draft.body.length).toBeLessThanOrEqual(form === 'note' ? 300 : 1900);
  for (const { when, say } of draft.branches)
    if (when === 'voicemail') expect(words(say.map(({ text }) => text).join(' '))).toBeLessThanOrEqual(75);
}

law(
  'any valid application and ledger gives a message that can be sent, or a typed refusal',
  fc.tuple(cases(), manner),
  ([question, how]) => {
    const draft = ask(question, how);

    if (draft.type === 'draft') expectFit(draft, how.form);
    else expect(draft.problems.length).toBeGreaterThan(0);
  },
);

law(
  'whatever the texts are, nothing unfit gets into a message and nothing is thrown',
  fc.tuple(cases(), manner, fc.array(anyText, { minLength: 7, maxLength: 7 })),
  ([question, how, texts]) => {
    const [role = '', name = '', person = '', addressAs = '', topic = '', what = '', sender = ''] = texts;
    const { application } = question;
    const changed: JobApplication = {
      ...application,
      role,
      employer: { ...application.employer, name },
      contacts: (application.contacts ?? []).map((contact) => ({ ...contact, name: person, addressAs })),
      interviews: (application.interviews ?? []).map((interview) => ({ ...interview, topics: [topic] })),
      history: (application.history ?? []).map((event) => (event.type === 'heard' ? { ...event, what } : event)),
    };

    const draft = ask({ ...question, application: changed }, how, { candidate: { name: sender, timeZone: how.zone } });

    if (draft.type === 'refused') return;
    expect(toHtml(draft).replace(/<\/?p>|<br>/g, '')).not.toMatch(/[<>]/);
    expect(draft.body).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]|\{|\}| {2}|\r/);
    expect(() => encodeURIComponent(draft.body)).not.toThrow();
  },
);

const refusals = [
  'answer: missing at history.n.what',
  'thank-you: channel-not-for-purpose at channel',
  'offer-news: nothing-to-tell at ledger',
];

law(
  'the step that the engine proposes can be drafted for, on its channel, in its own words',
  fc.tuple(cases(), manner),
  ([question, how]) => {
    const next = nextFollowUp(question.application, question);
    if (next.type === 'stop') return;

    const draft = ask(question, how, { purpose: undefined, channel: undefined, step: next.step } as unknown as Partial<DraftOptions>);

    if (draft.type === 'refused') {
      // A request without words, thanks by SMS as a policy may want them, an offer live where the employer is but not where the candidate is.
      expect(refusals).toContain(
        `${next.step.purpose}: ${draft.problems.map(({ code, path }) => `${code} at ${path.replace(/\d+/, 'n')}`).join()}`,
      );
      return;
    }
    expect(draft).toMatchObject({ purpose: next.step.purpose, channel: next.step.channel, to: next.step.to?.contact ?? null });
    expectFit(draft, how.form);
  },
);

law(
  'the ledger decides: every claim stands in the text, is supported, and is refused once its evidence is gone',
  fc.tuple(cases(), manner),
  ([question, how]) => {
    const draft = ask(question, how);
    if (draft.type === 'refused' || draft.claims.length === 0) return;
    const { application, now, ledger } = question;
    const recipient = {
      applicationId: application.id,
      ...(application.employer.name === undefined ? {} : { employer: application.employer.name }),
    };
    const claims = draft.claims.map(({ claim }) => claim);

    const checked = checkClaims(claims, { ledger, now, timeZone: how.zone, recipient });
    const without = ask(
      { ...question, ledger: ledger.filter((_, index) => !draft.claims.some(({ evidence }) => evidence.includes(index))) },
      how,
      { claims },
    );

    expect(draft.claims.map(({ claim, verdict, evidence }) => ({ claim, verdict, evidence }))).toEqual(checked);
    expect(honestClaims(ledger, { now, timeZone: how.zone, recipient })).toEqual(expect.arrayContaining(claims));
    for (const { start, end, quote } of draft.claims) expect(draft.body.slice(start, end)).toBe(quote);
    expect(without.type).toBe('refused');
  },
);

law('a confidential name is never told', fc.tuple(cases(), manner), ([question, how]) => {
  const draft = ask({ ...question, ledger: question.ledger.map((process) => ({ ...process, nameDisclosable: false })) }, how);

  if (draft.type === 'draft') expect(JSON.stringify(draft)).not.toMatch(/Globex|Initech|Umbrella|Hooli/);
});

law('the same question has the same answer, which survives JSON', fc.tuple(cases(), manner), ([question, how]) => {
  const draft = ask(question, how);

  expect(ask(question, how)).toStrictEqual(draft);
  expect(JSON.parse(JSON.stringify(draft))).toStrictEqual(draft);
});

law(
  'every decision has its words in every locale',
  fc.tuple(cases(), fc.constantFrom(...allLocales.map(({ id }) => id))),
  ([question, id]) => {
    const locale = allLocales.find((other) => other.id === id) as MessageLocale; // one of them
    const followUp = nextFollowUp(question.application, question);

    const { headline, reasons, caveats } = describeFollowUp(followUp, {
      application: question.application,
      locale: id,
      locales: allLocales,
    });

    expect([reasons.length, caveats.length]).toEqual([followUp.reasons.length, followUp.caveats.length]);
    for (const text of [headline, ...reasons, ...caveats]) {
      expect(text).toMatch(/^\S.*\S$/);
      expect(text).not.toMatch(/\b(undefined|null|NaN)\b|\[object| {2}| [,.]/);
      expect(text).not.toBe(locale.describe.unknownReason);
    }
  },
);
