import type Holidays from 'date-holidays';

const most = 5;
/** What people write instead of the ISO code. */
const habits: { readonly [written: string]: string } = { UK: 'GB', EL: 'GR', USA: 'US' };

/** Regions that may have been meant, each with its name: `GB-SCT (Scotland)`. By habit, by name, by letters; none if nothing is like it. */
export function nearRegions(code: string, known: Holidays): string[] {
  const [first = '', state = '', ...parts] = code
    .trim()
    .slice(0, 60)
    .split(/[-.,/_ ]/);
  const country = habitOf(first) ?? first.toUpperCase();
  const countries = named(known.getCountries('en'), '');
  const home = countries.find(({ id }) => id === country);
  if (home === undefined) return tell([...nearest(code.trim(), countries), ...statesNamed(code.trim(), known)]);
  const states = named(known.getStates(country, 'en') ?? {}, `${country}-`);
  const inside = states.find(({ last }) => last === state.toUpperCase());
  if (inside === undefined) return tell([...nearest([state, ...parts].join(' '), states, states), home]);
  const whole = named(known.getRegions(country, inside.last, 'en') ?? {}, `${inside.id}-`);
  return tell([...nearest(parts.join(' '), whole, whole), inside]);
}

/** A region, by the last part of its id and by its name. */
interface Named {
  readonly id: string;
  readonly last: string;
  readonly name: string;
}

function named(names: { readonly [id: string]: string }, before: string): readonly Named[] {
  return Object.entries(names).map(([last, name]) => ({ id: before + last, last, name }));
}

function tell(regions: readonly Named[]): string[] {
  return regions.map(({ id, name }) => `${id} (${name})`);
}

function habitOf(written: string): string | undefined {
  const upper = written.toUpperCase();
  return Object.hasOwn(habits, upper) ? habits[upper] : undefined;
}

/** The states of all countries that go by a name: "England" names no country. */
function statesNamed(name: string, known: Holidays): Named[] {
  const states = Object.keys(known.getCountries()).flatMap((country) => named(known.getStates(country, 'en') ?? {}, `${country}-`));
  return states.filter((state) => state.name.toLowerCase() === name.toLowerCase());
}

/** Those of that name alone; else those that begin like it, then those with the most letters of the code in their places; else `others`. */
function nearest(wanted: string, all: readonly Named[], others: readonly Named[] = []): readonly Named[] {
  const ranked = all
    .map((region) => ({ region, rank: rankOf(wanted.toLowerCase(), region) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank);
  const isNamed = ranked[0]?.rank === byName;
  const near = ranked.filter(({ rank }) => !isNamed || rank === byName).map(({ region }) => region);
  return (near.length > 0 ? near : others).slice(0, most);
}

const byName = 100;

function rankOf(wanted: string, { last, name }: Named): number {
  if (wanted === '') return 0;
  const [code, folded] = [last.toLowerCase(), name.toLowerCase()];
  if (folded === wanted) return byName;
  if (wanted.length > 2 && folded.startsWith(wanted)) return byName / 2;
  if (wanted.length > 3) return 0;
  if (wanted === [...code].reverse().join('')) return code.length + 1;
  return [...code].filter((letter, place) => letter === wanted[place]).length;
}
