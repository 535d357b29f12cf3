import { type Place, placeAt } from './place.js';

/** Whether somebody found the person, who has not applied: prospects of Greenhouse, sourced ones of Workable and Lever. It says nothing of how it goes on. */
export function isSourced(application: Place): boolean {
  const isFlagged = ['prospect', 'sourced'].some((path) => placeAt(application, path).value === true);
  return isFlagged || placeAt(application, 'origin').value === 'sourced';
}
