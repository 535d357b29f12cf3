import { readFileSync } from 'node:fs';
import { openHours } from 'interview-followup';
import { workingCalendarFor } from 'interview-followup/holidays';
import { describe, expect, test } from 'vitest';
import { official } from './official.js';

const page = readFileSync(new URL('../../../docs/holidays.md', import.meta.url), 'utf8');

describe.each(official)('the official list of $region', ({ region, dates, missing = [], extra = [] }) => {
  test.each(Object.keys(dates).map(Number))('agrees with the data for %i, listed differences aside', (year) => {
    const { holidays = [], weekend, hours } = workingCalendarFor(region, { years: [year] });
    const isWeekday = (date: string): boolean => openHours({ weekend, hours }, { date, timeZone: 'UTC' }).length > 0;
    const published = (dates[year] ?? []).map((date) => `${year}-${date}`).filter(isWeekday);

    const known = holidays.filter(isWeekday);

    expect(published.filter((date) => !known.includes(date))).toStrictEqual(missing.filter((date) => date.startsWith(`${year}`)));
    expect(known.filter((date) => !published.includes(date))).toStrictEqual(extra.filter((date) => date.startsWith(`${year}`)));
  });

  test('and the differences stand in the docs', () => {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${region}\` |`)) ?? '';

    expect([...row.matchAll(/\d{4}-\d{2}-\d{2}/g)].map(([date]) => date)).toStrictEqual([...missing, ...extra]);
  });
});
