import { FollowUpError, interpretPromise, isFollowUpError, nextFollowUp } from 'interview-followup';
import { describe, expect, test } from 'vitest';

// A Wednesday.
const london = { saidAt: '2026-06-03T10:30:00+01:00', timeZone: 'Europe/London' } as const;
const berlin = { saidAt: '2026-06-03T10:30:00+02:00', timeZone: 'Europe/Berlin', locale: 'de' } as const;
const paris = { ...berlin, timeZone: 'Europe/Paris', locale: 'fr' } as const;
const madrid = { ...berlin, timeZone: 'Europe/Madrid', locale: 'es' } as const;

/** The promise and its words. */
function promised(text: string, options: Parameters<typeof interpretPromise>[1]): unknown {
  const found = interpretPromise(text, options);
  return found === null ? null : [found.by, text.slice(found.start, found.end)];
}

describe('a promise without a day is a window, and its late edge counts (B40)', () => {
  test.each([
    ['by the end of next week', '2026-06-14'],
    ['next week', '2026-06-14'],
    ['early next week', '2026-06-10'],
    ['in a couple of days', '2026-06-06'],
    ['end of the month', '2026-06-30'],
    ['before Christmas', '2026-12-24'],
    ['in a fortnight', '2026-06-17'],
    ['Tuesday week', '2026-06-16'],
    ['month end', '2026-06-30'],
    ['by the 20th', '2026-06-20'],
    ['on Monday or Tuesday', '2026-06-09'],
    ['in the next two weeks', '2026-06-17'],
  ])('%s', (text, date) => {
    const found = promised(text, london);

    expect(found).toEqual([{ date }, text]);
  });

  test('who was promised an answer "next week" is not told to call before the Monday after it', () => {
    const said = interpretPromise('We will let you know next week.', london);
    if (said === null) throw new Error('no promise');

    const next = nextFollowUp(
      {
        id: 'northwind',
        role: 'Data Engineer',
        employer: { timeZone: 'Europe/London' },
        contacts: [{ id: 'dana', name: 'Dana Okafor', role: 'hiring-manager', phone: '+44 20 7946 0000', mayCall: true }],
        interviews: [
          { id: 'i1', startsAt: '2026-06-03T09:00:00+01:00', endsAt: '2026-06-03T10:00:00+01:00', status: 'held', interviewers: ['dana'] },
        ],
        history: [
          { type: 'feedback-promised', at: london.saidAt, by: said.by },
          { type: 'contacted', at: '2026-06-03T12:00:00+01:00', purpose: 'thank-you', channel: 'email', to: 'dana', interview: 'i1' },
        ],
      },
      { now: '2026-06-04T09:00:00+01:00' },
    );

    expect(next).toMatchObject({ type: 'wait', until: '2026-06-15T09:00:00.000+01:00' }); // a Monday
  });
});

describe('a date is the whole date, a time on the clock an instant (B41)', () => {
  test.each([
    ['by Friday', { date: '2026-06-05' }],
    ['by noon on Friday', { instant: '2026-06-05T12:00:00.000+01:00' }],
    ['tomorrow at 5pm', { instant: '2026-06-04T17:00:00.000+01:00' }],
    ['by 5 p.m. on 9 June', { instant: '2026-06-09T17:00:00.000+01:00' }],
    ['by close of business on Tuesday', { date: '2026-06-09' }], // when business closes is not said
    ['tomorrow morning', { date: '2026-06-04' }],
    ['by midnight on Friday', { date: '2026-06-05' }],
    ['by 5pm today', { instant: '2026-06-03T17:00:00.000+01:00' }],
    ['by 17:00 CET on Friday', { date: '2026-06-05' }], // another clock: only the date is sure
  ])('%s', (text, by) => {
    const found = promised(text, london);

    expect(found).toEqual([by, text]);
  });

  test('a time is that of the zone on its own date, across a change of clocks', () => {
    const found = interpretPromise('by 12 Mar 5pm', { saidAt: '2026-03-05T20:00:00Z', timeZone: 'America/New_York' });

    expect(found?.by).toEqual({ instant: '2026-03-12T17:00:00.000-04:00' }); // clocks changed on Sunday, 8 March
  });

  test('today is the date in the zone, not in Greenwich', () => {
    const evening = { saidAt: '2026-11-22T01:00:00Z', timeZone: 'America/Toronto' }; // Saturday evening there

    const found = interpretPromise('tomorrow', evening);

    expect(found?.by).toEqual({ date: '2026-11-22' });
  });

  test('a time that has passed when it is promised is no promise', () => {
    const found = interpretPromise('by 9am today', london);

    expect(found).toBeNull();
  });

  test('the minute in which it is promised has not passed', () => {
    const found = interpretPromise('by 10:30 today', london);
    const before = interpretPromise('by 10:29 today', london);

    expect(found?.by).toEqual({ instant: '2026-06-03T10:30:00.000+01:00' });
    expect(before).toBeNull();
  });
});

describe('lengths of time', () => {
  test('hours and working days stay a span, for the engine to count', () => {
    const hours = promised('We will call within 48 hours.', london);
    const days = promised('within 5-7 working days', london);

    expect(hours).toEqual([{ within: { hours: 48 } }, 'within 48 hours']);
    expect(days).toEqual([{ within: { workingDays: 7 } }, 'within 5-7 working days']);
  });

  test('a span is read up to the longest that a history may hold', () => {
    const most = interpretPromise('within 5000 hours', london);
    const more = interpretPromise('within 5001 hours', london);

    expect(most?.by).toEqual({ within: { hours: 5000 } });
    expect(more).toBeNull();
  });

  test('a calendar counts working days at once, over holidays', () => {
    const calendar = { weekend: [6, 7], hours: [['09:00', '17:00']], holidays: ['2026-06-08'] } as const;

    const found = interpretPromise('within 5 working days', { ...london, calendar });

    expect(found?.by).toEqual({ date: '2026-06-11' }); // Thu, Fri, Tue, Wed, Thu
  });

  test.each(['They gave us 48 hours.', 'I worked there for two weeks.', 'within 5 days of your interview'])('%s is none', (text) => {
    const found = interpretPromise(text, london);

    expect(found).toBeNull();
  });

  test.each([
    ['The process usually takes two weeks.', '2026-06-17'],
    ['Give us a couple of weeks.', '2026-06-24'],
    ['Please allow ten days.', '2026-06-13'],
  ])('%s', (text, date) => {
    const found = interpretPromise(text, london);

    expect(found?.by).toEqual({ date });
  });
});

describe('of several dates the promised one counts', () => {
  test.each([
    ['The interview is on Monday at 10am and you will hear by Friday.', 'by Friday'],
    ['After the interview on Monday you will hear by Friday.', 'by Friday'],
    ['You will hear, after the interview on Monday, by Friday.', 'by Friday'],
    ["On Monday we'll have the last interview and by Friday you'll hear.", 'by Friday'],
    ['Thank you for coming in on Tuesday. We will be in touch by Friday.', 'by Friday'],
    ['Please send your references by Friday. We will be in touch next week.', 'next week'],
    ["You'll hear from us next week, by Friday at the latest.", 'next week, by Friday'],
    ['Interviews run until Friday, and we decide the week after next.', 'the week after next'],
    ["We'll call on Monday and write by Friday", 'by Friday'],
    ["I'm on holiday from Monday, my colleague will call you in a fortnight", 'in a fortnight'],
    ["If you don't hear from us by 30 June, please assume you were unsuccessful.", 'by 30 June'],
    ['On 2 June 2026 Dana wrote: we will let you know by the 20th.', 'by the 20th'],
    ['We hope to decide on Monday. We hope to decide on Tuesday.', 'on Tuesday'],
  ])('%s', (text, words) => {
    const found = interpretPromise(text, london);

    expect(text.slice(found?.start, found?.end)).toBe(words);
  });

  test.each([
    ['The interview is on Monday at 10am.'],
    ['I am out of office until 15 June.'],
    ['Please send your references by Friday.'],
    ['Could you come in on Friday?'],
    ["We won't decide before Friday."],
    ['We will decide after the 20th.'],
    ['Interviews: Monday and Tuesday'],
    ['Monday, Tuesday.'],
    ['We decided last Friday.'],
    ['We will be in touch soon.'],
    ['We told you on 2 June 2025.'],
    [''],
    ['Thank you for your time.'],
  ])('nothing is guessed: %s', (text) => {
    const found = interpretPromise(text, london);

    expect(found).toBeNull();
  });
});

describe('languages', () => {
  test.each([
    ['Wir melden uns bis Ende nächster Woche.', '2026-06-14', 'bis Ende nächster Woche'],
    ['Nach dem Gespräch am Montag hören Sie bis Freitag von uns.', '2026-06-05', 'bis Freitag'],
    ['Bitte schicken Sie uns die Zeugnisse bis Freitag. Wir melden uns nächste Woche.', '2026-06-14', 'nächste Woche'],
    ['Sie hören in 14 Tagen von uns.', '2026-06-17', 'in 14 Tagen'],
    ['Wir brauchen noch zwei Wochen.', '2026-06-17', 'noch zwei Wochen'],
    ['Guten Morgen Frau Sommer, wir melden uns morgen.', '2026-06-04', 'morgen'],
    ['You will hear by Friday', '2026-06-05', 'by Friday'], // not German, but understood
  ])('German: %s', (text, date, words) => {
    const found = promised(text, berlin);

    expect(found).toEqual([{ date }, words]);
  });

  test.each([
    ["Nous reviendrons vers vous d'ici vendredi.", '2026-06-05', "d'ici vendredi"],
    ["L'entretien aura lieu lundi et vous aurez une réponse sous huit jours.", '2026-06-11', 'sous huit jours'],
    ['Nous vous tiendrons au courant la semaine prochaine.', '2026-06-14', 'la semaine prochaine'],
    ['Comptez deux semaines.', '2026-06-17', 'deux semaines'],
  ])('French: %s', (text, date, words) => {
    const found = promised(text, paris);

    expect(found).toEqual([{ date }, words]);
  });

  test.each([
    ['Le llamaremos antes del viernes.', '2026-06-04', 'antes del viernes'],
    ['La entrevista es el lunes y tendrá noticias la semana que viene.', '2026-06-14', 'la semana que viene'],
    ['Le responderemos en quince días.', '2026-06-18', 'en quince días'],
    ['Tendrá noticias nuestras a finales de mes', '2026-06-30', 'a finales de mes'],
  ])('Spanish: %s', (text, date, words) => {
    const found = promised(text, madrid);

    expect(found).toEqual([{ date }, words]);
  });

  test.each([
    ['Das Gespräch ist am 12. August.', berlin],
    ['Ich bin bis zum 20. Juni im Urlaub.', berlin],
    ['Merci de nous envoyer vos références avant vendredi.', paris],
    ['Por favor, envíenos sus referencias antes del viernes.', madrid],
  ])('none: %s', (text, options) => {
    const found = interpretPromise(text, options);

    expect(found).toBeNull();
  });

  test('a region chooses its language; without one that is known it is English', () => {
    const austrian = interpretPromise('bis übermorgen', { ...berlin, locale: 'de-AT' });
    const dutch = interpretPromise('by tomorrow', { ...berlin, locale: 'nl' });
    const slavey = interpretPromise('bis Freitag', { ...berlin, locale: 'den' });

    expect(austrian?.by).toEqual({ date: '2026-06-05' });
    expect(dutch?.by).toEqual({ date: '2026-06-04' });
    expect(slavey).toBeNull(); // "den" is another language than "de"
  });

  test('6/12 is read as in the place of the locale, else of the zone', () => {
    const by = (timeZone: string, locale?: string): unknown =>
      interpretPromise(locale === 'es' ? 'el 6/12' : 'by 6/12', {
        saidAt: london.saidAt,
        timeZone,
        ...(locale === undefined ? {} : { locale }),
      })?.by;

    expect(by('Europe/London')).toEqual({ date: '2026-12-06' });
    expect(by('America/Chicago')).toEqual({ date: '2026-06-12' });
    expect(by('Europe/London', 'en-US')).toEqual({ date: '2026-06-12' });
    expect(by('America/Chicago', 'en-GB')).toEqual({ date: '2026-12-06' });
    expect(by('America/Toronto', 'en-CA')).toEqual({ date: '2026-06-12' });
    expect(by('America/Bogota', 'es')).toEqual({ date: '2026-12-06' }); // only English has the month first
  });
});

describe('bad input', () => {
  test('everything that is wrong is told at once', () => {
    const bad = { saidAt: '2026-06-03', timeZone: 'Europe/Atlantis', calendar: [], locale: 5 };
    let codes: string[] = [];

    try {
      interpretPromise(7 as unknown as string, bad as unknown as typeof london);
    } catch (error) {
      if (isFollowUpError(error)) codes = error.issues.map(({ code, path }) => `${path}: ${code}`);
    }

    expect(codes).toEqual([
      'text: wrong-type',
      'saidAt: not-an-instant',
      'timeZone: unknown-time-zone',
      'calendar: wrong-type',
      'locale: wrong-type',
    ]);
  });

  test.each([[undefined], [null], ['now'], [[]]])('options %j are refused', (options) => {
    expect(() => interpretPromise('next week', options as unknown as typeof london)).toThrow(FollowUpError);
    expect(() => interpretPromise('next week', options as unknown as typeof london)).toThrow(
      /^options\b.*an object with saidAt and timeZone/,
    );
  });

  test('a locale that is no text is told with the form it has', () => {
    expect(() => interpretPromise('next week', { ...london, locale: 5 } as unknown as typeof london)).toThrow(/a BCP 47 tag, as in "de"/);
  });

  test.each(['saidAt', 'timeZone'])('%s cannot be left out', (name) => {
    const { [name]: _, ...rest } = london as Record<string, unknown>;

    expect(() => interpretPromise('next week', rest as typeof london)).toThrow(new RegExp(name));
  });

  test('a text of more than 10,000 characters is refused', () => {
    expect(() => interpretPromise('by Friday '.repeat(1001), london)).toThrow(/10000 are read/);
  });

  test('a calendar that never opens is an error, as everywhere', () => {
    const calendar = { weekend: [1, 2, 3, 4, 5, 6, 7], hours: [['09:00', '17:00']] } as const;

    expect(() => interpretPromise('within 5 working days', { ...london, calendar })).toThrow(FollowUpError);
  });
});
