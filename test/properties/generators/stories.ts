import fc from 'fast-check';
import type { HistoryEvent } from 'interview-followup';
import { askedToStop } from './events/asked-to-stop.ts';
import { contacted } from './events/contacted.ts';
import { decided } from './events/decided.ts';
import { heard } from './events/heard.ts';
import { plain } from './events/plain.ts';
import { promised } from './events/promised.ts';
import { snoozed } from './events/snoozed.ts';
import { moment } from './moments.ts';
import { nextInTurn } from './next-in-turn.ts';
import { person } from './people.ts';
import type { Recipe } from './scene.ts';
import { sometimes } from './sometimes.ts';

type Event = fc.Arbitrary<Recipe<HistoryEvent>>;
type Story = fc.Arbitrary<readonly Recipe<HistoryEvent>[]>;

/** Events one after the other since the last interview, as they lead to every kind of answer; most events at random cancel each other out. */
export function story(): Story {
  const at = moment(nextInTurn());
  const chase = contacted(at, ['chase']);
  const chaseHr = contacted(at, ['chase'], person(100, ['hr', 'recruiter']));
  const chaseDecisionMaker = contacted(at, ['chase'], person(100, ['hiring-manager']));
  const word = heard(at, ['no-decision-yet', 'standard-answer', 'standard-answer', 'automatic', 'other']);
  const promise = promised(at);
  return fc.oneof(
    { weight: 4, arbitrary: some([]) },
    { weight: 4, arbitrary: some([promise], [40, chase]) },
    { weight: 5, arbitrary: fc.tuple(many(chase, 1, 4), some([], [40, word], [30, promise])).map((parts) => parts.flat()) },
    { weight: 4, arbitrary: many(chaseHr, 2, 5) },
    { weight: 4, arbitrary: many(chaseDecisionMaker, 2, 5) },
    { weight: 2, arbitrary: many(chase, 3, 7) },
    {
      weight: 9,
      arbitrary: some([decided(at)], [60, contacted(at, ['outcome-thanks'])], [10, contacted(at, ['improvement-request'])], [10, word]),
    },
    { weight: 3, arbitrary: some([heard(at, ['request'])], [20, plain(at, ['answered'])], [15, contacted(at, ['answer'])]) },
    { weight: 2, arbitrary: some([snoozed(at)], [30, promise]) },
    { weight: 2, arbitrary: some([plain(at, ['stopped-chasing'])], [30, plain(at, ['resumed-chasing'])], [20, promise]) },
    { weight: 1, arbitrary: some([fc.oneof(askedToStop(at), plain(at, ['accepted', 'declined', 'withdrew']))]) },
    { weight: 2, arbitrary: some([contacted(at, ['thank-you'])], [50, contacted(at, ['thank-you'])], [50, contacted(at, ['thank-you'])]) },
    { weight: 1, arbitrary: some([contacted(at, ['missed-interview'])]) },
  );
}

/** These events, and each of the others in so many of a hundred cases. */
function some(first: readonly Event[], ...rest: readonly (readonly [percent: number, event: Event])[]): Story {
  const maybe = rest.map(([percent, event]) => sometimes(percent, event));
  return fc.tuple(...first, ...maybe).map((events) => events.filter((event) => event !== undefined));
}

function many(event: Event, minLength: number, maxLength: number): Story {
  return fc.array(event, { minLength, maxLength, size: 'max' });
}
