import type { DraftFacts } from './facts.js';
import { turnOf } from './turn-of.js';

/** Of several wordings the one for this attempt, or for this person of a panel. */
export function wordingOf<Wording>(wordings: readonly Wording[], { kind, attempt, variant }: DraftFacts): Wording {
  const index = kind === 'thank-you' ? variant % wordings.length : turnOf(attempt, wordings.length);
  return wordings[index] as Wording; // a locale has one wording at least
}
