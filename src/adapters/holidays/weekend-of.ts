import type { IsoWeekday } from '../../index.js';

/**
 * Weekends other than Saturday and Sunday, by ISO 3166 country. From Unicode CLDR 48 (supplemental/weekData) where it knows the country;
 * marked rows are the custom of public offices there. India and Uganda rest on Sunday alone by CLDR: Saturday stays free here, as it is in
 * many of their offices, and a call that waits for Monday bothers nobody.
 */
const weekends: { readonly [country: string]: readonly IsoWeekday[] } = {
  AF: [4, 5],
  BD: [5, 6], // custom
  BH: [5, 6],
  BN: [5, 7], // custom
  DZ: [5, 6],
  EG: [5, 6],
  IL: [5, 6],
  IQ: [5, 6],
  IR: [4, 5], // Friday by CLDR; offices close on Thursday too
  JO: [5, 6],
  KW: [5, 6],
  LY: [5, 6],
  MV: [5, 6], // custom
  OM: [5, 6],
  PS: [5, 6], // custom
  QA: [5, 6],
  SA: [5, 6],
  SD: [5, 6],
  SY: [5, 6],
  YE: [5, 6],
};

const usual: readonly IsoWeekday[] = [6, 7];

/** The weekdays that are not worked in a country, by its ISO 3166 code. The Emirates rest on Saturday and Sunday since 2022. */
export function weekendOf(country: string): readonly IsoWeekday[] {
  return [...((Object.hasOwn(weekends, country) ? weekends[country] : undefined) ?? usual)];
}
