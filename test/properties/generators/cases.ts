import fc from 'fast-check';
import type { CompetingProcess, FollowUpPolicy, JobApplication } from 'interview-followup';
import { isoText } from '../clock/iso-text.ts';
import { localInstant } from '../clock/local-instant.ts';
import { calendar } from './calendars.ts';
import { clockTime } from './clock-times.ts';
import { contacts } from './contacts.ts';
import { given } from './given.ts';
import { history } from './histories.ts';
import { interviews } from './interviews.ts';
import { ledger } from './ledgers.ts';
import { onAnEdge } from './on-an-edge.ts';
import { place } from './places.ts';
import { policy } from './policies.ts';
import type { Scene } from './scene.ts';
import { sometimes } from './sometimes.ts';

/** An application and all that is asked with it: valid, nothing in it is after `now`. */
export interface Case {
  readonly application: JobApplication;
  readonly now: string;
  readonly policy: FollowUpPolicy;
  readonly ledger: readonly CompetingProcess[];
}

/** Valid questions to the engine, near changes of clocks, holidays and the edges of windows. */
export function cases(): fc.Arbitrary<Case> {
  const parts = fc.record({
    place: place(),
    clock: fc.tuple(clockTime(), fc.constantFrom(0, 0, 0, 0, 1, -1, 999)),
    id: fc.constantFrom('app', 'a:b/c d'),
    name: sometimes(70, fc.constant('Acme GmbH')),
    calendar: sometimes(30, calendar()),
    contacts: contacts(),
    interviews: interviews(),
    history: history(),
    policy: policy(),
    ledger: ledger(),
    edges: fc.oneof(
      fc.constant([]),
      fc.array(fc.tuple(fc.nat(3), fc.constantFrom(0, 0, 0, -1, 1, 3_600_000)), { minLength: 1, maxLength: 3 }),
    ),
  });
  return parts.map(({ place, clock, ...made }): Case => {
    const { zone, day } = place;
    const now = localInstant(zone, day, clock[0]) + clock[1];
    let scene: Scene = { zone, day, now, contacts: [], interviews: [], marks: [now], latest: now };
    scene = { ...scene, contacts: made.contacts(scene) };
    scene = { ...scene, interviews: made.interviews(scene) };
    const moments = scene.interviews.flatMap(({ startsAt, endsAt }) => [Date.parse(startsAt), Date.parse(endsAt ?? startsAt)]);
    const ended = moments.filter((instant) => instant <= now);
    scene = { ...scene, marks: [now, ...ended], latest: ended.length > 0 ? Math.max(...ended) : now - 10 * 86_400_000 };
    const application = given<JobApplication>({
      id: made.id,
      role: 'Engineer',
      employer: given<JobApplication['employer']>({ name: made.name, timeZone: zone, calendar: made.calendar?.(scene) }),
      contacts: scene.contacts,
      interviews: scene.interviews,
      history: made.history(scene),
    });
    const question = { application, policy: made.policy(scene), ledger: made.ledger(scene) };
    return { ...question, now: isoText(zone, onAnEdge(question, now, made.edges)) };
  });
}
