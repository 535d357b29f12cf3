import DateHolidays from 'date-holidays';
import { addWorkingDays, classic, definePolicy, type IsoWeekday, isFollowUpError, nextFollowUp, openHours } from 'interview-followup';
import { workingCalendarFor } from 'interview-followup/holidays';
import { safeParseWorkingCalendar } from 'interview-followup/schema';
import { describe, expect, test, vi } from 'vitest';
import { closuresIn } from '../../../src/adapters/holidays/closures-in.js';
import { weekendOf } from '../../../src/adapters/holidays/weekend-of.js';

function issuesOf(ask: () => unknown): string[] {
  try {
    ask();
    return [];
  } catch (error) {
    if (!isFollowUpError(error)) throw error;
    return error.issues.map(({ code, path, message }) => `${code} ${path}: ${message}`);
  }
}

const everywhere = ((): string[] => {
  const known = new DateHolidays();
  return Object.keys(known.getCountries()).flatMap((country) => [
    country,
    ...Object.keys(known.getStates(country) ?? {}).flatMap((state) => [
      `${country}-${state}`,
      ...Object.keys(known.getRegions(country, state) ?? {}).map((part) => `${country}-${state}-${part}`),
    ]),
  ]);
})();

describe('what it gives', () => {
  test('is the whole calendar of a region as plain data', () => {
    const calendar = workingCalendarFor('GB-SCT', { years: [2027] });

    expect(JSON.parse(JSON.stringify(calendar))).toStrictEqual(calendar);
    expect(calendar).toStrictEqual({
      weekend: [6, 7],
      hours: [['09:00', '17:00']],
      holidays: [
        ...['2027-01-01', '2027-01-02', '2027-01-04', '2027-03-26', '2027-05-03', '2027-05-31', '2027-08-02', '2027-11-30'],
        ...['2027-12-25', '2027-12-26', '2027-12-27', '2027-12-28'], // Saturday, Sunday, and a substitute day for each
      ],
      dates: {},
      coverage: { from: '2027-01-01', to: '2027-12-31' },
      source: { name: 'date-holidays', version: '3.37.0', region: 'GB-SCT' },
    });
  });

  test('is taken by policies, by applications and, its source aside, by the schema', () => {
    const { source, ...calendar } = workingCalendarFor('US', { years: [2026] });
    const employer = { timeZone: 'America/New_York', calendar: { ...calendar, source } };
    const application = { id: 'a', role: 'Engineer', employer, history: [{ type: 'applied', at: '2026-06-22' }] } as const;

    const next = nextFollowUp(application, { now: '2026-06-23T12:00:00Z', policy: definePolicy({ ...classic, calendar, id: 'us/1' }) });

    expect(next.caveats.map(({ code }) => code)).not.toContain('holidays-unknown');
    expect(safeParseWorkingCalendar(calendar).type).toBe('valid');
  });

  test('counts public holidays alone: St. Martin and Volkstrauertag are worked (B35)', () => {
    const { holidays } = workingCalendarFor('DE-BY', { years: [2026] });

    expect(holidays).not.toContain('2026-11-11'); // St. Martin, a Wednesday
    expect(holidays).not.toContain('2026-11-15'); // Volkstrauertag, a Sunday
  });

  test('leaves bank, school and optional days open', () => {
    const { holidays } = workingCalendarFor('IL', { years: [2026] });

    expect(holidays).not.toContain('2026-03-03'); // Purim, a Tuesday
  });

  test('has the substitute for a holiday of the next year', () => {
    const { holidays } = workingCalendarFor('US', { years: [2027] });

    expect(holidays).toContain('2027-12-31'); // a Friday, for Saturday 1 January 2028
  });

  test.each(['gb-sct', 'GB-SCT', 'Gb-Sct'])('writes the region as the data does: %s', (region) => {
    expect(workingCalendarFor(region, { years: [2026] }).source.region).toBe('GB-SCT');
  });

  test('does not hand out lists of its own or of the caller', () => {
    const hours: [string, string][] = [['08:00', '16:00']];
    const first = workingCalendarFor('IL', { years: [2026], hours });
    (first.weekend as IsoWeekday[]).push(7);
    (first.hours[0] as [string, string])[0] = '00:00';

    expect(workingCalendarFor('IL', { years: [2026] }).weekend).toStrictEqual([5, 6]);
    expect(hours).toStrictEqual([['08:00', '16:00']]);
  });
});

describe('years', () => {
  test('in any order, from the first day of the first to the last day of the last', () => {
    const { coverage, holidays } = workingCalendarFor('FR', { years: [2027, 2026] });

    expect(coverage).toStrictEqual({ from: '2026-01-01', to: '2027-12-31' });
    expect(holidays?.filter((date) => date.endsWith('-07-14'))).toStrictEqual(['2026-07-14', '2027-07-14']);
  });

  test('between them are filled in, so that coverage is true', () => {
    expect(workingCalendarFor('FR', { years: [2026, 2028] })).toStrictEqual(workingCalendarFor('FR', { years: [2026, 2027, 2028] }));
  });

  test.each([
    [undefined, ['missing years: nothing to cover: give a list of years, as in [2026, 2027]']],
    [[], ['empty years: nothing to cover: give a list of years, as in [2026, 2027]']],
    [2026, ['wrong-type years: nothing to cover: give a list of years, as in [2026, 2027]']],
    [['2026'], ['unknown-year years.0: "2026" is not a year from 1971 to 2075, for which holidays can be told']],
    [[2026, 2026.5, 1970, Number.NaN, null, {}], [1, 2, 3, 4, 5].map((at) => expect.stringContaining(`unknown-year years.${at}: `))],
  ])('that are none are refused: %j', (years, issues) => {
    expect(issuesOf(() => workingCalendarFor('FR', { years } as never))).toStrictEqual(issues);
  });

  test('are those for which the lunar calendars are known', () => {
    const { holidays } = workingCalendarFor('TR', { years: [1971, 2075] });

    for (let year = 1971; year <= 2075; year++) {
      const ofYear = holidays?.filter((date) => date.startsWith(`${year}`)) ?? [];
      expect(ofYear.length, `${year}`).toBeGreaterThanOrEqual(10); // the seven fixed dates and the two feasts, less what meets
    }
  });
});

describe('part of a date', () => {
  const valais = { years: [2026], hours: [['08:00', '12:00'] as const, ['13:30', '17:30'] as const] };

  test('leaves the hours before it: Christmas Eve in Valais is a holiday from noon', () => {
    expect(workingCalendarFor('CH-VS', valais).dates?.['2026-12-24']).toStrictEqual([['08:00', '12:00']]); // a Thursday
  });

  test('that is after the hours changes nothing: Christmas Eve in Queensland begins at 18:00', () => {
    expect(workingCalendarFor('AU-QLD', { years: [2026] }).dates).toStrictEqual({});
    expect(workingCalendarFor('AU-QLD', { years: [2026], hours: [['10:00', '20:00']] }).dates).toStrictEqual({
      '2026-12-24': [['10:00', '18:00']],
    });
  });

  test('that takes all the hours closes the date', () => {
    const { dates, holidays } = workingCalendarFor('CH-VS', { ...valais, hours: [['13:30', '17:30']] });

    expect(holidays).toContain('2026-12-24');
    expect(dates).toStrictEqual({});
  });

  test('on a weekend does not open it', () => {
    const { dates } = workingCalendarFor('CH-VS', { ...valais, years: [2022] }); // 24 December 2022 is a Saturday

    expect(dates).not.toHaveProperty('2022-12-24');
  });
});

describe('days that begin at sunset', () => {
  const long = { years: [2026], hours: [['08:00', '20:00']] as const };

  test('close their whole date, and their eve from 18:00', () => {
    const { holidays, dates } = workingCalendarFor('IL', long);

    expect(holidays).toContain('2026-09-21'); // Yom Kippur, a Monday
    expect(dates).toStrictEqual({
      '2026-04-01': [['08:00', '18:00']], // Passover, from Wednesday evening
      '2026-04-07': [['08:00', '18:00']],
      '2026-04-21': [['08:00', '18:00']],
      '2026-05-21': [['08:00', '18:00']],
      '2026-09-20': [['08:00', '18:00']],
    });
  });

  test('and an eve that is a holiday or a weekend stays closed', () => {
    const calendar = workingCalendarFor('IL', long);

    for (const date of ['2026-09-11', '2026-09-12', '2026-09-13']) {
      // Friday, and both days of Rosh Hashanah
      expect(openHours(calendar, { date, timeZone: 'Asia/Jerusalem' })).toStrictEqual([]);
    }
  });

  test('an eve on the last day of the year counts, though its holiday is of the next', () => {
    const { dates } = workingCalendarFor('AE', { years: [2059], hours: [['08:00', '20:00']] });

    expect(dates?.['2059-12-31']).toStrictEqual([['08:00', '18:00']]); // a Wednesday; 27 Rajab is 1 January 2060
  });
});

test('several days in a row are all closed', () => {
  const { holidays } = workingCalendarFor('VN', { years: [2026] });

  // Tet, from Monday, the last day of the old year
  expect(holidays).toEqual(expect.arrayContaining(['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20']));
});

test('several days that begin in the old year are closed in the new one', () => {
  const { holidays } = workingCalendarFor('SZ', { years: [2027] });

  expect(holidays).toEqual(expect.arrayContaining(['2027-01-01', '2027-01-02'])); // Incwala, six days from 28 December
});

describe('weekends', () => {
  test.each([
    ['IL', [5, 6]],
    ['SA', [5, 6]],
    ['AE', [6, 7]], // since 2022
    ['GB-ENG', [6, 7]],
  ] as const)('are those of the country: %s', (region, weekend) => {
    expect(workingCalendarFor(region, { years: [2026] }).weekend).toStrictEqual(weekend);
  });

  test('are those of CLDR, or longer; of four countries those that offices keep', () => {
    const shorter = Object.keys(new DateHolidays().getCountries()).filter((country) => {
      const { weekInfo } = new Intl.Locale(`und-${country}`) as Intl.Locale & { weekInfo: { weekend: IsoWeekday[] } };
      return weekInfo.weekend.some((day) => !weekendOf(country).includes(day));
    });

    expect(shorter.filter((country) => !['BD', 'BN', 'MV', 'PS'].includes(country))).toStrictEqual([]);
  });

  test('may be given, and may be empty', () => {
    expect(workingCalendarFor('IL', { years: [2026], weekend: [] }).weekend).toStrictEqual([]);
    expect(workingCalendarFor('IL', { years: [2026], weekend: [6, 7] }).weekend).toStrictEqual([6, 7]);
  });
});

describe('what is wrong', () => {
  test.each([
    ['UK', 'GB-ENG (England)'],
    ['Germany', 'did you mean DE (Germany)?'],
    ['England', 'did you mean GB-ENG (England)?'],
    ['GB-England', 'did you mean GB-ENG (England), GB (United Kingdom)?'],
    ['US-California', 'did you mean US-CA (California), US (United States of America)?'],
    ['US-LA-XX', 'did you mean US-LA-NO (New Orleans), US-LA (Louisiana)?'],
    ['JP-13', 'did you mean JP (Japan)?'],
    ['ED', 'did you mean DE (Germany)'],
    ['DE-BA', 'DE-BB (Brandenburg)'],
    ['', 'write an ISO 3166 code'],
    ['constructor', 'write an ISO 3166 code'],
    ['GB-__proto__', 'GB (United Kingdom)'],
    ['GB-ENG-X-Y', 'GB-ENG (England)'],
    ['nowhere at all '.repeat(1000), 'write an ISO 3166 code'],
  ])('an unknown region is told with those near it (%#)', (region, said) => {
    const issues = issuesOf(() => workingCalendarFor(region, { years: [2026] }));

    expect(issues).toStrictEqual([expect.stringMatching(/^unknown-region region: .{1,62} is not a region whose holidays are known/s)]);
    expect(issues[0]).toContain(said);
    expect(issues[0]?.length).toBeLessThan(600);
  });

  test('is told all at once', () => {
    const options = { years: [1066], hours: [['9', '17:00']], weekend: [8] };

    expect(issuesOf(() => workingCalendarFor(7 as never, options as never)).map((issue) => issue.split(': ')[0])).toStrictEqual([
      'unknown-year years.0',
      'unreal-time hours.0.0',
      'unknown-weekday weekend.0',
      'wrong-type region',
    ]);
  });

  test.each([undefined, null, 'x', 7, []])('with options that are none: %j', (options) => {
    expect(issuesOf(() => workingCalendarFor('FR', options as never))).toHaveLength(1);
  });
});

describe('the machine', () => {
  const regions = ['GB-ENG', 'AL', 'AE', 'IL', 'CH-VS', 'CN', 'IR', 'JP', 'KR', 'US'];
  const ask = (): string =>
    JSON.stringify(regions.map((region) => workingCalendarFor(region, { years: [2025, 2027], hours: [['00:00', '24:00']] })));

  test.each(['Asia/Beirut', 'Africa/Cairo', 'America/Havana', 'America/Santiago', 'Pacific/Apia', 'America/Los_Angeles'])(
    'may be in %s, where a midnight is skipped, and says the same',
    (zone) => {
      const before = process.env.TZ;
      try {
        process.env.TZ = 'UTC';
        const expected = ask();

        process.env.TZ = zone;
        const found = ask();

        // Easter Sunday 2027 begins in Beirut at 01:00, and so date-holidays says for every country.
        const [easter] = new DateHolidays('AL').getHolidays(2027).filter(({ rule }) => rule === 'easter');
        expect(easter?.date).toBe(zone === 'Asia/Beirut' ? '2027-03-28 01:00:00' : '2027-03-28 00:00:00');
        expect(found).toBe(expected);
      } finally {
        if (before === undefined) delete process.env.TZ;
        else process.env.TZ = before;
      }
    },
  );

  test('is not asked for the time', () => {
    const expected = ask();
    class NoClock extends Date {
      constructor(...parts: []) {
        if (parts.length === 0) throw new Error('the clock was read');
        super(...parts);
      }
      static override now(): number {
        throw new Error('the clock was read');
      }
    }
    vi.stubGlobal('Date', NoClock);
    try {
      expect(() => new Date()).toThrow('the clock was read');
      expect(ask()).toBe(expected);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

test('everywhere on Earth closures take as long as date-holidays says', () => {
  const different: string[] = [];
  const minutes = (from: Date, to: Date): number => Math.round((to.getTime() - from.getTime()) / 60_000);
  for (const region of everywhere) {
    const holidays = new DateHolidays(region, { timezone: 'UTC' });
    for (const holiday of holidays.getHolidays(2026).filter(({ type }) => type === 'public')) {
      const alone = { getHolidays: () => [holiday] } as unknown as DateHolidays;
      const closed = closuresIn(alone, 2026).reduce((sum, { from, to }) => sum + to - from, 0);
      const said = minutes(holiday.start, holiday.end);
      // A date that begins at 18:00 on its eve is closed to its end, when it is a whole one.
      const expected = holiday.date.endsWith('-0600') && said % 1440 === 0 ? said + 360 : said;
      if (closed !== expected) different.push(`${region} ${holiday.date} ${holiday.rule}: ${closed}, not ${expected}`);
    }
  }

  expect(everywhere.length).toBeGreaterThan(600);
  expect(different).toStrictEqual([]);
});

test('a working day after the long weekend of Easter is the Tuesday, in Bavaria', () => {
  const calendar = workingCalendarFor('DE-BY', { years: [2026] });

  expect(addWorkingDays(calendar, { from: '2026-04-02', days: 1 })).toBe('2026-04-07');
});
