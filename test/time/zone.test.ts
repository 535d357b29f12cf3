import { Settings } from 'luxon';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { complainAboutZone } from '../../src/time/parse.js';
import { changeBetween, offsetAt, uncachedOffsetAt, type Zone, zoneOf, zoneToWriteInstead } from '../../src/time/zone.js';
import { ianaZonesWithoutSlash, icuZones } from '../../src/time/zone-names.js';
import { ianaNames } from '../oracle/zone-names.mjs';

const hour = 3_600_000;
const slotMs = 2 ** 29;

/** A zone of which nothing has been learnt, and the instants it was asked about. */
function observed(id: string): { zone: Zone; asked: number[] } {
  const known = zoneOf(id);
  if (known === null) throw new Error(`no zone ${id}`);
  const asked: number[] = [];
  const ask = (instant: number) => {
    asked.push(instant);
    return known.ask(instant);
  };
  return { zone: { id, ask, slots: new Int32Array(known.slots.length).fill(-0x80000000), changes: new Map() }, asked };
}

describe('names of zones', () => {
  test('every name of the IANA database is taken, and kept as it is spelled', () => {
    for (const name of ianaNames as string[]) expect(zoneOf(name)?.id).toBe(name);
  });

  test.each(['europe/london', 'EUROPE/LONDON', 'Europe/london', 'utc', 'Utc', 'est5edt', 'gb-eire', 'ETC/gmt+5', 'america/port-au-prince'])(
    '%s is taken in this case',
    (id) => {
      expect(zoneOf(id)?.id).toBe(id);
    },
  );

  test('a name in another case is the same zone', () => {
    const summer = Date.UTC(2026, 6, 10);

    expect(offsetAt(zoneOf('eUROPE/lONDON') as Zone, summer)).toBe(hour);
    expect(offsetAt(zoneOf('nz-CHAT') as Zone, summer)).toBe(12.75 * hour);
  });

  test.each([
    '',
    ' ',
    'Z',
    'local',
    'system',
    'Europe',
    'London',
    'Europe/Atlantis',
    'Europe/',
    '/London',
    'Europe/London/',
    'Europe//London',
    ' Europe/London',
    'Europe/London ',
    'Europe/London\n',
    'Europe/Lon\u0000don',
    'Europe/L\u00f6ndon',
    'Europe\\London',
    'Africa/../Europe/London',
    'posix/Europe/London',
    'right/Europe/London',
    'Factory',
    'Etc/Unknown',
    'Etc/GMT+24',
    '+05:00', // an offset keeps no rules: which zone is it in summer?
    '-05:00',
    '+0500',
    '+05',
    '05:00',
    'UTC+5',
    'UTC+05:00',
    'GMT+5',
    'GMT+05:00',
    'SystemV/AST4', // zones of ICU and not of IANA
    'systemv/ast4',
    'US/Pacific-New',
    'us/pacific-new',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty/x',
    '0Europe/London',
    '_Europe/London',
    'Europe/Lond\u043en', // a Cyrillic o
    '\u212aolkata', // a Kelvin sign, whose lower case is a plain k
    '\u212awajalein',
    'Asia/\u212aolkata',
    `${'A'.repeat(64)}`,
    'Europe/London'.padEnd(10_000_000, 'x'),
  ])('%.40j is none', (id) => {
    expect(zoneOf(id)).toBeNull();
  });

  test('a name of 64 characters is looked up, a longer one is not', () => {
    const valid = vi.spyOn(Intl, 'DateTimeFormat');
    zoneOf(`Europe/${'x'.repeat(57)}`);
    const lookedUp = valid.mock.calls.length;
    zoneOf(`Europe/${'x'.repeat(58)}`);

    expect(lookedUp).toBeGreaterThan(0);
    expect(valid.mock.calls.length).toBe(lookedUp);
    valid.mockRestore();
  });
});

describe('abbreviations', () => {
  test('every name of three or four letters that Intl takes is IANA\u2019s own, or is refused with a region that is taken', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const names = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
    const taken = [...names, 'CEST', 'AEST', 'AKST', 'EEST', 'WEST', 'HKST', 'NZST'].filter(isZoneOfIntl);

    expect(taken.length).toBeGreaterThan(20);
    for (const name of taken) {
      if (ianaZonesWithoutSlash.has(name.toLowerCase())) {
        expect(zoneOf(name)?.id).toBe(name);
        expect(zoneToWriteInstead(name)).toBeNull();
      } else {
        expect(zoneOf(name)).toBeNull();
        expect(zoneOf(zoneToWriteInstead(name) ?? '')).not.toBeNull();
      }
    }
  });

  function isZoneOfIntl(name: string): boolean {
    try {
      return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== '';
    } catch {
      return false;
    }
  }

  test.each([
    ['BST', 'Europe/London'], // Dhaka to ICU
    ['bst', 'Europe/London'],
    ['PST', 'America/Los_Angeles'],
    ['PDT', 'America/Los_Angeles'],
    ['EDT', 'America/New_York'],
    ['CST', 'America/Chicago'],
    ['IST', 'Asia/Kolkata'],
    ['CEST', 'Europe/Berlin'],
    ['JST', 'Asia/Tokyo'],
  ])('%s is refused, and %s is what to write', (abbreviation, region) => {
    expect(zoneOf(abbreviation)).toBeNull();
    expect(zoneToWriteInstead(abbreviation)).toBe(region);
    expect(complainAboutZone(abbreviation).message).toContain(`write the region instead, as in "${region}"`);
  });

  test('each stands for a place that keeps the time it names', async () => {
    vi.resetModules();
    const fresh = await import('../../src/time/zone-names.js');

    expect(fresh.icuZones).toEqual({
      ACT: 'Australia/Darwin', // Australian Central
      AET: 'Australia/Sydney', // Australian Eastern
      AGT: 'America/Argentina/Buenos_Aires',
      ART: 'America/Argentina/Buenos_Aires', // Cairo to ICU
      AST: 'America/Halifax', // Atlantic; Anchorage to ICU
      BET: 'America/Sao_Paulo', // Brazil Eastern
      BST: 'Europe/London', // British Summer
      CAT: 'Africa/Harare', // Central Africa
      CEST: 'Europe/Berlin', // Central European Summer
      CNT: 'America/St_Johns', // Canada, Newfoundland
      CST: 'America/Chicago', // Central
      CTT: 'Asia/Shanghai', // China
      EAT: 'Africa/Nairobi', // East Africa
      ECT: 'Europe/Paris', // European Central
      EDT: 'America/New_York', // Eastern Daylight
      IET: 'America/Indiana/Indianapolis', // Indiana Eastern
      IST: 'Asia/Kolkata', // India
      JST: 'Asia/Tokyo', // Japan
      MIT: 'Pacific/Midway', // Midway Islands; Apia to ICU, which went to the other side of the date line
      NET: 'Asia/Yerevan', // Near East
      NST: 'America/St_Johns', // Newfoundland; Auckland to ICU
      PDT: 'America/Los_Angeles', // Pacific Daylight
      PLT: 'Asia/Karachi', // Pakistan Lahore
      PNT: 'America/Phoenix',
      PRT: 'America/Puerto_Rico',
      PST: 'America/Los_Angeles', // Pacific
      SST: 'Pacific/Pago_Pago', // Samoa; Guadalcanal to ICU
      VST: 'Asia/Ho_Chi_Minh', // Vietnam
    });
  });

  test.each([
    ['MIT', -11],
    ['SST', -11],
  ])('%s is %d hours from UTC at the place to write instead', (abbreviation, hours) => {
    const instead = zoneOf(zoneToWriteInstead(abbreviation) ?? '') as Zone;

    expect(offsetAt(instead, Date.UTC(2026, 10, 10)) / hour).toBe(hours);
  });

  test('the names without a region are those of the IANA database and no others', async () => {
    vi.resetModules();
    const fresh = await import('../../src/time/zone-names.js');
    const names = (ianaNames as string[]).filter((name) => !name.includes('/')).map((name) => name.toLowerCase());

    expect([...fresh.ianaZonesWithoutSlash].sort()).toEqual(names.sort());
  });

  test('every region to write instead is a zone', () => {
    for (const region of Object.values(icuZones)) expect(zoneOf(region)?.id).toBe(region);
  });

  test.each(['EST', 'MST', 'HST', 'CET', 'EET', 'WET', 'MET', 'UTC', 'GMT', 'PRC', 'ROK', 'UCT'])(
    '%s is IANA\u2019s own and taken',
    (id) => {
      expect(zoneOf(id)?.id).toBe(id);
      expect(zoneToWriteInstead(id)).toBeNull();
    },
  );

  test('of other names nothing is known to write instead', () => {
    expect(['Europe/Atlantis', '', '+05:00', '__proto__', 'constructor', 'XYZ'].map(zoneToWriteInstead)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('zones that are kept', () => {
  afterEach(() => {
    vi.resetModules();
  });

  /** Spellings of one zone, each of them another name to a cache that keeps the caller's. */
  function spelling(index: number): string {
    const [area, city] = ['america', 'argentina'].map((word, part) =>
      [...word].map((letter, place) => ((index >> (part * 7 + place)) & 1 ? letter.toUpperCase() : letter)).join(''),
    );
    return `${area}/${city}/ushuaia`;
  }

  test('the same name gives the same zone, at once and after another', () => {
    const london = zoneOf('Europe/London');

    expect(zoneOf('Europe/London')).toBe(london);
    expect(zoneOf('Europe/Paris')).not.toBe(london);
    expect(zoneOf('Europe/London')).toBe(london);
    expect(zoneOf('europe/london')).not.toBe(london);
  });

  test('an unknown name does not displace the one before', () => {
    const london = zoneOf('Europe/London');

    expect(zoneOf('Europe/Atlantis')).toBeNull();
    expect(zoneOf('Europe/London')).toBe(london);
  });

  test('no more than a thousand spellings are kept, and the thousand-and-first starts anew', async () => {
    vi.resetModules();
    const fresh = await import('../../src/time/zone.js');
    const names = Array.from({ length: 1001 }, (_, index) => spelling(index));
    expect(new Set(names).size).toBe(1001);

    const first = names.slice(0, 1000).map((name) => fresh.zoneOf(name));
    const again = names.slice(0, 1000).map((name) => fresh.zoneOf(name));
    expect(again.every((zone, index) => zone === first[index])).toBe(true);

    expect(fresh.zoneOf(names[1000] as string)?.id).toBe(names[1000]);
    const afterwards = names.slice(0, 1000).map((name) => fresh.zoneOf(name));
    expect(afterwards.some((zone, index) => zone === first[index])).toBe(false);
    expect(afterwards.every((zone, index) => zone?.id === names[index] && offsetAt(zone as Zone, 0) === -3 * hour)).toBe(true);
  });

  test('a zone that was dropped is made again and has the same offsets', () => {
    const london = zoneOf('Europe/London') as Zone;
    for (let index = 0; index < 1001; index++) zoneOf(spelling(index));

    const again = zoneOf('Europe/London') as Zone;
    expect(again).not.toBe(london);
    expect(offsetAt(again, Date.UTC(2026, 6, 10))).toBe(hour);
    expect(offsetAt(london, Date.UTC(2026, 6, 10))).toBe(hour); // whoever still holds it can use it
  });

  test('a thousand unknown names displace nothing', () => {
    const london = zoneOf('Europe/London');
    for (let index = 0; index < 1001; index++) expect(zoneOf(`Europe/X${index}`)).toBeNull();

    expect(zoneOf('Europe/London')).toBe(london);
  });
});

describe('offsets', () => {
  test.each<[string, string, number]>([
    ['2026-03-29T00:59:59.999Z', 'Europe/London', 0], // clocks go forward on Sunday, 29 March 2026, at 01:00 UTC
    ['2026-03-29T01:00:00Z', 'Europe/London', 1],
    ['2026-10-25T00:59:59.999Z', 'Europe/London', 1], // and back on Sunday, 25 October
    ['2026-10-25T01:00:00Z', 'Europe/London', 0],
    ['2026-03-08T06:59:59.999Z', 'America/New_York', -5],
    ['2026-03-08T07:00:00Z', 'America/New_York', -4],
    ['2026-11-01T05:59:59.999Z', 'America/New_York', -4],
    ['2026-11-01T06:00:00Z', 'America/New_York', -5],
    ['2026-04-04T14:59:59.999Z', 'Australia/Lord_Howe', 11], // half an hour back on Sunday, 5 April 2026
    ['2026-04-04T15:00:00Z', 'Australia/Lord_Howe', 10.5],
    ['2011-12-30T09:59:59.999Z', 'Pacific/Apia', -10], // across the date line: Thursday, 29 December, then Saturday
    ['2011-12-30T10:00:00Z', 'Pacific/Apia', 14],
    ['2024-03-10T01:59:59.999Z', 'Africa/Casablanca', 1], // an hour back for Ramadan
    ['2024-03-10T02:00:00Z', 'Africa/Casablanca', 0],
    ['2024-04-14T01:59:59.999Z', 'Africa/Casablanca', 0],
    ['2024-04-14T02:00:00Z', 'Africa/Casablanca', 1],
    ['1986-01-01T00:00:00Z', 'Asia/Kathmandu', 5.75],
    ['1985-12-31T18:29:59.999Z', 'Asia/Kathmandu', 5.5],
    ['2000-10-08T04:00:00Z', 'America/Boa_Vista', -3], // the shortest summer time since 1970: 6.96 days
    ['2000-10-15T02:59:59.999Z', 'America/Boa_Vista', -3],
    ['2000-10-15T03:00:00Z', 'America/Boa_Vista', -4],
    ['1971-07-01T00:00:00Z', 'Africa/Monrovia', -44.5 / 60],
    ['1969-07-20T20:17:40Z', 'America/New_York', -4],
    ['2100-07-01T00:00:00Z', 'Europe/London', 1],
  ])('%s in %s', (text, id, hours) => {
    const { zone } = observed(id);
    const instant = Date.parse(text);

    expect(offsetAt(zone, instant)).toBe(hours * hour);
    expect(offsetAt(zone, instant)).toBe(hours * hour); // and from what was learnt
    expect(uncachedOffsetAt(zone, instant)).toBe(hours * hour);
  });

  test('are the same from the cache and without it around every change of fifteen years', () => {
    for (const id of ['America/New_York', 'Africa/Casablanca', 'Australia/Lord_Howe', 'America/Boa_Vista', 'Asia/Gaza', 'Pacific/Apia']) {
      const { zone } = observed(id);
      const years = { from: Date.UTC(1998, 0, 1), to: Date.UTC(2013, 0, 1) };
      let changes = 0;
      for (let instant = years.from; instant < years.to; instant += 48 * hour) {
        const change = changeBetween(zone, instant, instant + 48 * hour);
        if (change === null) continue;
        changes++;
        const instants = [-1000, -1, 0, 1, 1000].map((beside) => change + beside);
        expect(instants.map((beside) => offsetAt(zone, beside))).toEqual(instants.map((beside) => uncachedOffsetAt(zone, beside)));
        expect(offsetAt(zone, change)).not.toBe(offsetAt(zone, change - 1));
      }
      expect(changes).toBeGreaterThan(3);
    }
  });

  test('are asked for once in a slot of 2^29 milliseconds, at both of its edges', () => {
    const { zone, asked } = observed('Europe/London');
    const slot = Math.floor(Date.UTC(2026, 10, 10) / slotMs);

    offsetAt(zone, slot * slotMs + 5);
    expect(asked).toEqual([slot * slotMs, (slot + 1) * slotMs - 1]);
    for (const instant of [slot * slotMs, slot * slotMs + 12_345, (slot + 1) * slotMs - 1]) expect(offsetAt(zone, instant)).toBe(0);
    expect(asked).toHaveLength(2);
    offsetAt(zone, (slot + 1) * slotMs);
    expect(asked).toHaveLength(4);
    expect([zone.slots[slot], zone.slots[slot + 1], zone.slots[slot + 2], zone.changes.size]).toEqual([0, 0, -0x80000000, 0]);
  });

  test('of a slot with a change are asked for until the change is known to the millisecond, and then no more', () => {
    const { zone, asked } = observed('America/New_York');
    const change = Date.parse('2026-11-01T06:00:00Z');

    offsetAt(zone, change);
    expect(asked.length).toBeLessThan(40); // 29 halvings and the edges
    const questions = asked.length;
    expect([-1, 0, 1].map((beside) => offsetAt(zone, change + beside) / hour)).toEqual([-4, -5, -5]);
    expect(asked).toHaveLength(questions);
  });

  test('two changes within one slot are both learnt', () => {
    const start = 100 * slotMs;
    const [first, second] = [start + 1_000_003, start + 400_000_001];
    const ask = (instant: number) => (instant < first ? 60 : instant < second ? 120 : 90);
    const zone: Zone = { id: 'made-up', ask, slots: new Int32Array(200).fill(-0x80000000), changes: new Map() };

    const instants = [start, first - 1, first, first + 1, second - 1, second, second + 1, start + slotMs - 1];
    expect(instants.map((instant) => offsetAt(zone, instant) / 60_000)).toEqual([60, 60, 120, 120, 120, 90, 90, 90]);
    expect(zone.changes.get(100)).toEqual([3_600_000, first, 7_200_000, second, 5_400_000]);
  });

  test('a change in the first and in the last millisecond of a slot is learnt', () => {
    for (const change of [100 * slotMs + 1, 101 * slotMs - 1, 101 * slotMs]) {
      const ask = (instant: number) => (instant < change ? 0 : 60);
      const zone: Zone = { id: 'made-up', ask, slots: new Int32Array(200).fill(-0x80000000), changes: new Map() };

      expect([change - 1, change].map((instant) => offsetAt(zone, instant))).toEqual([0, hour]);
    }
  });

  test('before 1970 and from 2071 on are asked for each time, and nothing is kept', () => {
    const { zone, asked } = observed('America/New_York');
    const end = zone.slots.length * slotMs;
    expect(new Date(end).toISOString().slice(0, 7)).toBe('2071-01'); // the last slot reaches past New Year

    for (const instant of [-1, -slotMs, end, end + 1, Date.UTC(2100, 6, 1)]) {
      asked.length = 0;
      offsetAt(zone, instant);
      offsetAt(zone, instant);
      expect(asked).toEqual([instant, instant]);
    }
    expect(zone.slots.every((offset) => offset === -0x80000000)).toBe(true);

    asked.length = 0;
    for (const instant of [0, end - 1]) {
      offsetAt(zone, instant);
      offsetAt(zone, instant);
    }
    expect(asked).toEqual([0, slotMs - 1, end - slotMs, end - 1]);
  });

  test('of no number at all is no number', () => {
    expect(offsetAt(zoneOf('UTC') as Zone, Number.NaN)).toBeNaN();
  });

  test('are whole milliseconds, also where luxon gives a fraction of a minute', () => {
    const zone: Zone = { id: 'made-up', ask: () => -44.5000001, slots: new Int32Array(0), changes: new Map() };

    expect(uncachedOffsetAt(zone, 0)).toBe(-2_670_000);
  });
});

describe('the change of clocks between two instants', () => {
  const { zone } = observed('America/New_York');
  const change = Date.parse('2026-03-08T07:00:00Z');

  test('is the first instant with the new offset', () => {
    expect(changeBetween(zone, change - 24 * hour, change + 24 * hour)).toBe(change);
    expect(changeBetween(zone, change - 1, change)).toBe(change);
    expect(changeBetween(zone, change - 2, change + 1)).toBe(change);
    expect(changeBetween(zone, change - 1, change + 5 * hour)).toBe(change);
  });

  test('is none where the offset stays', () => {
    expect(changeBetween(zone, change, change + 24 * hour)).toBeNull();
    expect(changeBetween(zone, change - 24 * hour, change - 1)).toBeNull();
    expect(changeBetween(zone, change, change)).toBeNull();
  });

  test('is found outside of the cached years', () => {
    // Sunday, 27 April 1969, and Sunday, 14 March 2100, at two o'clock.
    expect(changeBetween(zone, Date.UTC(1969, 3, 26), Date.UTC(1969, 3, 28))).toBe(Date.parse('1969-04-27T07:00:00Z'));
    expect(changeBetween(zone, Date.UTC(2100, 2, 13), Date.UTC(2100, 2, 15))).toBe(Date.parse('2100-03-14T07:00:00Z'));
  });
});

test('the settings of luxon that the application made change nothing, and no clock is read', async () => {
  vi.resetModules();
  const fresh = await import('../../src/time/zone.js');
  const { now, defaultZone, defaultLocale, throwOnInvalid } = Settings;
  Settings.now = () => {
    throw new Error('the clock was read');
  };
  Settings.defaultZone = 'Asia/Tokyo';
  Settings.defaultLocale = 'ar-EG';
  Settings.throwOnInvalid = true;
  try {
    const zone = fresh.zoneOf('America/New_York') as Zone;

    expect(fresh.zoneOf('Europe/Atlantis')).toBeNull();
    expect(fresh.offsetAt(zone, Date.parse('2026-11-10T09:00:00Z'))).toBe(-5 * hour);
    expect(fresh.offsetAt(zone, Date.parse('2100-07-10T09:00:00Z'))).toBe(-4 * hour);
  } finally {
    Object.assign(Settings, { now, defaultZone, defaultLocale, throwOnInvalid });
  }
});
