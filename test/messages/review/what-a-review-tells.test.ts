import { classic, isFollowUpError, type JobApplication } from 'interview-followup';
import { reviewMessage } from 'interview-followup/messages';
import { describe, expect, test } from 'vitest';
import { application, dana, panel, withFeedback } from '../../builders.js';
import { copperfield, findings, mended, review, today, windrush } from './reading.js';

// Wednesday, 3 June 2026. Copperfield's written offer is to be answered by Friday, 12 June, and must not be told.

describe('how grave it is', () => {
  test.each([
    ['You are incompetent.', 'rude', 'error'],
    ['I will make sure that everybody hears how you treat people.', 'threatening', 'error'],
    ['Either you decide today or I am out.', 'ultimatum', 'error'],
    ['After all that I have done for you, this is how you thank me.', 'guilt-tripping', 'warning'],
    ['Please, I am begging you, give me this job.', 'begging', 'warning'],
    ['Thanks for nothing.', 'sarcastic', 'warning'],
    ['PLEASE ANSWER ME RIGHT NOW', 'all-caps', 'warning'],
    ['I look forward to it!!', 'repeated-exclamation', 'warning'],
  ])('%s', (text, label, severity) => {
    expect(review(text)).toMatchObject({
      status: 'problems',
      ok: false,
      findings: [{ rule: `tone/${label}`, kind: 'tone', severity, label }],
    });
  });

  test('an untrue statement and a name that must not be told', () => {
    const { findings: found } = review('Copperfield Capital has made me two offers.');

    expect(found.map(({ rule, kind, severity, verdict, evidence }) => ({ rule, kind, severity, verdict, evidence }))).toEqual([
      { rule: 'honesty/exaggerated', kind: 'honesty', severity: 'error', verdict: 'exaggerated', evidence: [0] },
      { rule: 'privacy/confidential-name', kind: 'privacy', severity: 'error', verdict: 'confidential-name', evidence: [0] },
    ]);
  });
});

describe('in the order of the text, the longer one first', () => {
  test('where a statement begins a shouted text', () => {
    expect(findings('I HAVE TWO OTHER OFFERS, PLEASE REPLY NOW, THANKS')).toEqual([
      ['tone/all-caps', 'I HAVE TWO OTHER OFFERS, PLEASE REPLY NOW, THANKS'],
      ['honesty/exaggerated', 'I HAVE TWO OTHER OFFERS'],
    ]);
  });

  test('where a name begins a statement', () => {
    expect(findings('Copperfield Capital has made me two offers.').map(([, quote]) => quote)).toEqual([
      'Copperfield Capital has made me two offers',
      'Copperfield Capital',
    ]);
  });
});

describe('a fix belongs to the first statement that it mends', () => {
  test.each([
    [
      'Today Copperfield Capital has made me two offers. Copperfield Capital is good.',
      [
        ['Copperfield Capital has made me two offers', 'I have another offer'],
        ['Copperfield Capital', undefined],
        ['Copperfield Capital', 'Another employer'],
      ],
    ],
    [
      'Copperfield Capital is good. Today Copperfield Capital has made me two offers.',
      [
        ['Copperfield Capital', 'Another employer'],
        ['Copperfield Capital has made me two offers', 'I have another offer'],
        ['Copperfield Capital', undefined],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(review(text).findings.map(({ quote, fix }) => [quote, fix?.text])).toEqual(expected);
  });
});

describe('fixes are tried', () => {
  test('where other words would not be true either, the sentence is replaced', () => {
    const text = "Both of my other offers are in writing. I'm in all evening.";

    expect(mended(text, review(text, { ledger: [copperfield] }))).toBe("I have another offer. I'm in all evening.");
  });

  test('where an honest sentence would make a claim of the next one, it goes without one', () => {
    const text = "Hello. I have no other offers. I did work out that it's about £29,500 before the shift allowance.";

    expect(mended(text, review(text, { ledger: [copperfield] }))).toBe(
      "Hello.  I did work out that it's about £29,500 before the shift allowance.",
    );
  });

  test('all of them in their places', () => {
    const text = '<p>I have <b>two</b> other offers.</p><p>My other offer pays £75,000, and I must decide by Friday.</p>';

    expect(mended(text, review(text))).toBe(
      '<p>I have another offer.</p><p>My other offer pays £71,000 a year, and I must decide by 12 June.</p>',
    );
  });
});

describe('in a language that is not read', () => {
  const text = (rest: string): string => `Gentile Helen, grazie per il colloquio di lunedì. ${rest} Cordiali saluti`;

  test('names that must not be told are found, and slots, in the order of the text', () => {
    const given = text('Ho un’altra offerta da Copperfield Capital e [Your Name] da Copperfield.');

    const { status, ok, claims, findings: found } = review(given, { locale: 'it', ledger: [windrush, copperfield] });

    expect({ status, ok, claims }).toEqual({ status: 'unsupported-language', ok: false, claims: [] });
    const name = { rule: 'privacy/confidential-name', kind: 'privacy', severity: 'error', verdict: 'confidential-name', evidence: [1] };
    const slot = { rule: 'privacy/unfilled-token', kind: 'privacy', severity: 'error' };
    expect(found.map(({ start, end, ...rest }) => ({ ...rest, isThere: given.slice(start, end) === rest.quote }))).toEqual([
      { ...name, quote: 'Copperfield Capital', isThere: true },
      { ...slot, quote: '[Your Name]', isThere: true },
      { ...name, quote: 'Copperfield', isThere: true },
    ]);
  });

  test.each(['Windrush Advisory', 'Orchard Bank', 'Polderwerk'])('any other name may be told: %s', (name) => {
    expect(findings(text(`Lavoro con ${name}.`), { locale: 'it' })).toEqual([]);
  });
});

describe('who it goes to', () => {
  const claimed = 'Drury has made me an offer.';

  test('is no other employer, by name or by where they work', () => {
    expect(review(claimed, { recipient: { person: 'Helen Drury' } }).ok).toBe(true);
    expect(review(claimed, { recipient: { employer: 'Helen Drury' } }).ok).toBe(true);
    expect(findings(claimed, { recipient: { person: 'Helen Dru', employer: 'Ry Foods' } })).toContainEqual([
      'honesty/unsupported',
      'Drury',
    ]);
  });

  test('need not be told', () => {
    const { recipient: _, ...options } = { ...today, ledger: [copperfield], locale: 'en' };

    expect(reviewMessage(claimed, options).findings.map(({ quote }) => quote)).toEqual(['Drury has made me an offer', 'Drury']);
    expect(reviewMessage('I have another offer.', options).ok).toBe(true);
  });

  test('is the employer of the application', () => {
    const { recipient: _, ...options } = { ...today, ledger: [copperfield], locale: 'en' };
    const of = application({ employer: { name: 'Drury', timeZone: 'Europe/London' } });

    expect(reviewMessage(claimed, { ...options, application: of }).claims).toEqual([]);
    expect(reviewMessage(claimed, { ...options, application: of, recipient: { person: 'Helen' } }).claims).toEqual([]);
    expect(reviewMessage('I have another offer.', { ...options, application: application() }).ok).toBe(true);
  });

  test('whose own offer is told by the name of the employer too', () => {
    const { recipient: _, ...options } = { ...today, ledger: [copperfield], locale: 'en' };
    const of = application({ employer: { name: 'Copperfield Capital', timeZone: 'Europe/London' } });

    expect(reviewMessage('I have another offer.', { ...options, application: of }).findings.map(({ verdict }) => verdict)).toEqual([
      'unsupported',
    ]);
  });
});

describe('announced contacts', () => {
  const now = '2026-03-16T10:00:00Z'; // a Monday
  const northwind: JobApplication = application({
    employer: { name: 'Northwind', timeZone: 'Europe/London' },
    contacts: [dana],
    interviews: [panel],
  });
  const rules = (text: string, options: object): unknown =>
    review(text, { now, ledger: [], application: northwind, ...options }).findings.map(({ rule, kind, severity }) => [
      rule,
      kind,
      severity,
    ]);

  test('too early is an error', () => {
    expect(rules('I will ring you tomorrow.', {})).toEqual([['timing/too-early', 'timing', 'error']]);
  });

  test('another policy allows what the usual one does not', () => {
    const text = 'I will email you on Wednesday.';
    const policy = withFeedback({ gap: { min: { days: 1 }, max: { days: 2 } } });

    expect(rules(text, { policy: classic })).toEqual([['timing/too-early', 'timing', 'error']]);
    expect(rules(text, { policy })).toEqual([]);
  });
});

describe('what is refused, in words', () => {
  function refused(options: object | null, text: unknown = ''): readonly string[] {
    try {
      reviewMessage(text as never, options as never); // broken on purpose
    } catch (error) {
      if (isFollowUpError(error)) return error.issues.map(({ path, message }) => `${path}: ${message}`);
      throw error;
    }
    return [];
  }
  const valid = { ...today, ledger: [] };
  const paths = (options: object): string[] => refused({ ...valid, ...options }).map((issue) => issue.split(': ')[0] ?? '');

  test.each([
    [null, '', ': null is not options'],
    [valid, 7, 'text: 7 is not a text'],
    [{ ...valid, locale: 7 }, '', 'locale: 7 is not a language as in "en-GB"'],
    [valid, 'a'.repeat(100_001), 'text: the text has 100001 characters: at most 100000 are read'],
  ])('%j', (options, text, issue) => {
    expect(refused(options, text)).toEqual([issue]);
  });

  const own = { recipient: undefined };
  test.each([
    ['an application that is none', { application: 7 }, ['application']],
    ['an application that is none, to nobody known', { ...own, application: 7 }, ['application']],
    ['an id that is none', { ...own, application: { ...application(), id: 7 } }, ['application.id']],
    [
      'a name that is none',
      { ...own, application: application({ employer: { timeZone: 'UTC', name: 7 as never } }) },
      ['application.employer.name'],
    ],
    ['an employer that is none', { ...own, application: { ...application(), employer: 7 } }, ['application.employer']],
    ['a moment that is none, once', { application: application(), now: 'soon' }, ['now']],
    ['a policy that is none', { application: application(), policy: 7 }, ['policy']],
    ['a policy with a part that is none', { application: application(), policy: { ...classic, feedback: 7 } }, ['policy.feedback']],
  ])('%s', (_, options, expected) => {
    expect(paths(options)).toEqual(expected);
  });
});
