import type { Issue } from '../../index.js';
import type { Peer } from './load-peer.js';
import { nearRegions } from './near-regions.js';

/** A region that date-holidays knows. */
export interface Region {
  /** As it is written there: `"GB-SCT"`. */
  readonly id: string;
  /** ISO 3166 code of its country. */
  readonly country: string;
}

/** No code is longer, and no name of a region that people would write instead. */
const longest = 60;

/** The region that a code names, in any case: a country, one of its states, a part of that. If there is none, an issue names the nearest ones. */
export function findRegion(code: unknown, { Holidays }: Pick<Peer, 'Holidays'>, issues: Issue[]): Region {
  if (typeof code !== 'string') {
    const message = 'a region is a text, as in "US", "GB-SCT" or "DE-BY"';
    issues.push({ code: code === undefined ? 'missing' : 'wrong-type', path: 'region', message });
    return nowhere;
  }
  const known = new Holidays();
  const written = code.slice(0, longest).toUpperCase();
  const [country = '', state, part, ...more] = written.split('-');
  const isKnown =
    code.length <= longest &&
    more.length === 0 &&
    Object.hasOwn(known.getCountries(), country) &&
    (state === undefined || Object.hasOwn(known.getStates(country) ?? {}, state)) &&
    (state === undefined || part === undefined || Object.hasOwn(known.getRegions(country, state) ?? {}, part));
  if (isKnown) return { id: written, country };
  const near = nearRegions(code.slice(0, longest), known);
  const shown = JSON.stringify(code.slice(0, longest));
  const remedy = near.length > 0 ? `did you mean ${near.join(', ')}?` : 'write an ISO 3166 code, as in "US", "GB-SCT" or "DE-BY"';
  issues.push({ code: 'unknown-region', path: 'region', message: `${shown} is not a region whose holidays are known: ${remedy}` });
  return nowhere;
}

const nowhere: Region = { id: '', country: '' };
