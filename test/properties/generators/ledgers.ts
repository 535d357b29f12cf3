import fc from 'fast-check';
import type { CompetingProcess } from 'interview-followup';
import { date } from './dates.ts';
import { given } from './given.ts';
import type { Recipe } from './scene.ts';
import { sometimes } from './sometimes.ts';

const stages: readonly CompetingProcess['stage'][] = ['written-offer', 'written-offer', 'verbal-offer', 'final-round', 'declined'];

/** Other processes of the candidate, most of them with an offer of these days, some with the employer itself. */
export function ledger(): fc.Arbitrary<Recipe<readonly CompetingProcess[]>> {
  const time = fc.constantFrom('', 'T09:00', 'T12:30', 'T17:00', 'T00:00');
  const one = fc.record({
    employer: fc.constantFrom('Globex', 'Initech', 'Umbrella', 'acme  gmbh'),
    aliases: sometimes(15, fc.constantFrom(['Hooli'], ['ACME GmbH'])),
    applicationId: sometimes(10, fc.constantFrom('app', 'other')),
    stage: fc.constantFrom(...stages),
    receivedOn: fc.option(fc.oneof(date(-2, 0), date(-9, 0)), { freq: 9 }),
    answerBy: fc.option(fc.tuple(date(-2, 8), time)),
    nameDisclosable: fc.boolean(),
  });
  const entries = fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(one, { minLength: 1, maxLength: 3, size: 'max' }) },
  );
  return entries.map((list): Recipe<readonly CompetingProcess[]> => {
    return (scene) =>
      list.map((entry) =>
        given<CompetingProcess>({
          ...entry,
          receivedOn: entry.receivedOn === null ? null : entry.receivedOn(scene),
          answerBy: entry.answerBy === null ? null : `${entry.answerBy[0](scene)}${entry.answerBy[1]}`,
          compensation: null,
        }),
      );
  });
}
